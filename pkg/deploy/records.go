package deploy

import (
	"bytes"
	"cmp"
	"context"
	"crypto/rand"
	"encoding/json"
	"fmt"
	"io"
	"path"
	"slices"
	"strings"
	"time"
	"unicode"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/aws/aws-sdk-go-v2/service/s3/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/awserr"
	"github.com/compose2ecs/compose2ecs/pkg/manifest"
)

// A Record is a deployment in the history of a stack. It has all that it takes to deploy
// the same again, but the values of secrets: those of NoEcho parameters are left out.
type Record struct {
	ID         string            `json:"id"`
	Time       time.Time         `json:"time"`
	By         string            `json:"by"`                   // the ARN of whoever deployed
	Commit     string            `json:"commit,omitempty"`     // the one checked out in the project's directory
	Dirty      bool              `json:"dirty,omitempty"`      // there were changes that nobody had committed
	BackTo     string            `json:"back_to,omitempty"`    // the record that a rollback went back to
	Created    bool              `json:"created,omitempty"`    // there was no stack before
	Unfollowed bool              `json:"unfollowed,omitempty"` // whoever deployed did not see how it ended
	Changes    []RecordedChange  `json:"changes"`
	Parameters map[string]string `json:"parameters,omitempty"`
	Tags       map[string]string `json:"tags,omitempty"`
	Objects    []string          `json:"objects,omitempty"`  // keys of what the tasks fetch from the bucket
	Template   json.RawMessage   `json:"template,omitempty"` // as it was deployed
}

// A RecordedChange is a change as the history remembers it: without values.
type RecordedChange struct {
	Service string        `json:"service,omitempty"` // "" for what the services share
	ID      cfn.LogicalID `json:"id"`
	Type    string        `json:"resource_type"`
	Action  Action        `json:"action"`
}

// Services are the Compose services that the deployment changed, sorted; "" stands for what
// they share.
func (r Record) Services() []string {
	var names []string
	for _, c := range r.Changes {
		names = append(names, c.Service)
	}
	slices.Sort(names)
	return slices.Compact(names)
}

// The history of a stack is a ring of objects in the bucket: a deployment writes over the
// oldest one. So it takes two calls, nothing has to be deleted, and no rule of the bucket
// can delete by mistake what tasks fetch.
const (
	maxRecords    = 20
	historyFolder = "history"
	maxRecordSize = 4 << 20 // a template has at most 1 MB, which the other fields do not come near
)

// recordName is what the objects of the ring are called, and recordID the ids in them.
var (
	recordName = lazyregexp.New(`^[01][0-9]\.json$`)
	recordID   = lazyregexp.New(`^[a-z0-9]{8}$`)
)

// printable reports whether what people are shown of a record is an id, and text without
// control characters: whoever may write to the bucket may write into terminals else.
func (r Record) printable() bool {
	shown := []string{r.By, r.Commit, r.BackTo}
	for _, c := range r.Changes {
		shown = append(shown, c.Service, string(c.ID), c.Type, string(c.Action))
	}
	return recordID.MatchString(r.ID) && !slices.ContainsFunc(shown, func(text string) bool {
		return strings.ContainsFunc(text, func(c rune) bool { return !unicode.IsPrint(c) })
	})
}

// Remember puts a deployment into the history of its stack: one that was followed to a good
// end, or one that was started, and goes on. It is no failure of the deployment when that
// cannot be done.
func (c *Client) Remember(ctx context.Context, p *Proposal, followed bool) {
	m, _ := manifest.Of(p.Request.Template)
	if followed {
		defer c.forget(ctx, p)
	}
	if m.NoHistory || !followed && !p.started {
		return
	}
	if err := c.remember(ctx, p, followed); err != nil {
		c.report(Notice{fmt.Sprintf("this deployment was not recorded in the history, so rollback cannot go back to it: %v", err)})
	}
}

// forget lets go of images that only earlier deployments had. It is no failure of this one when that cannot be done.
func (c *Client) forget(ctx context.Context, p *Proposal) {
	if err := c.release(ctx, p); err != nil {
		c.report(Notice{fmt.Sprintf("images that are no longer used were not marked for removal: %v", err)})
	}
}

func (c *Client) remember(ctx context.Context, p *Proposal, followed bool) error {
	identity, err := c.Identity(ctx)
	if err != nil {
		return err
	}
	body, err := json.Marshal(p.record(identity, followed))
	if err != nil {
		return err
	}
	s := &store{c, cmp.Or(p.Request.Bucket, c.bucketOf(identity)), identity.Account}
	key, err := s.nextRecord(ctx, p.Request)
	if err != nil {
		return err
	}
	_, err = s.api.S3.PutObject(ctx, &s3.PutObjectInput{
		Bucket: &s.bucket, Key: &key, Body: bytes.NewReader(body), ExpectedBucketOwner: &s.account,
		ContentType: aws.String("application/json"), ServerSideEncryption: types.ServerSideEncryptionAes256,
	})
	return bucketProblem(err, s.bucket, "writing to the bucket "+s.bucket)
}

// record is what the history remembers of a proposal.
func (p *Proposal) record(by Identity, followed bool) Record {
	r := Record{
		ID: strings.ToLower(rand.Text()[:8]), Time: time.Now().UTC().Truncate(time.Second), By: by.ARN, Commit: p.Request.Commit,
		Dirty: p.Request.Dirty, BackTo: p.Request.BackTo, Created: p.Create, Unfollowed: !followed, Changes: []RecordedChange{},
		Parameters: p.parameters(), Tags: p.Request.Tags, Objects: p.Request.objects(), Template: p.Request.Template.Minified(),
	}
	for _, change := range p.Changes {
		r.Changes = append(r.Changes, RecordedChange{change.Service, change.ID, change.Type, change.Action})
	}
	return r
}

// parameters are the values of all parameters but those of secrets, also of those that have
// their defaults: a default may be another one in the next template.
func (p *Proposal) parameters() map[string]string {
	values := map[string]string{}
	for _, parameter := range p.Request.Template.Parameters() {
		if value, ok := parameter.Value.Get("Default").Text(); ok {
			values[parameter.Key] = value
		}
		if value, ok := p.values[parameter.Key]; ok {
			values[parameter.Key] = value
		}
	}
	return visible(p.Request.Template, values)
}

// objects are the keys of what the tasks of a request fetch.
func (r Request) objects() []string {
	if r.BackTo != "" {
		return r.stored
	}
	return sortedKeys(r.Objects)
}

// nextRecord is the key for a new record: a free one, or that of the oldest.
func (s *store) nextRecord(ctx context.Context, r Request) (string, error) {
	there, err := s.records(ctx, r.Stack)
	if awserr.KindOf(err) == awserr.Missing && r.Bucket == "" {
		var identity Identity
		if identity, err = s.Identity(ctx); err == nil {
			err = s.ensureBucket(ctx, s.bucket, identity)
		}
	}
	if err != nil {
		return "", err
	}
	for i := range maxRecords {
		key := fmt.Sprintf("%s/%s/%02d.json", r.Stack, historyFolder, i)
		if !slices.ContainsFunc(there, func(o types.Object) bool { return aws.ToString(o.Key) == key }) {
			return key, nil
		}
	}
	oldest := slices.MinFunc(there, func(a, b types.Object) int { return aws.ToTime(a.LastModified).Compare(aws.ToTime(b.LastModified)) })
	return aws.ToString(oldest.Key), nil
}

// records lists the objects of the ring.
func (s *store) records(ctx context.Context, stack string) ([]types.Object, error) {
	out, err := s.api.S3.ListObjectsV2(ctx, &s3.ListObjectsV2Input{
		Bucket: &s.bucket, Prefix: aws.String(stack + "/" + historyFolder + "/"), ExpectedBucketOwner: &s.account,
	})
	if err != nil {
		return nil, bucketProblem(err, s.bucket, "listing the bucket "+s.bucket)
	}
	return slices.DeleteFunc(out.Contents, func(o types.Object) bool { return !recordName.MatchString(path.Base(aws.ToString(o.Key))) }), nil
}

// Records are the deployments that the history of a stack has, the latest first. Whether
// one that nobody followed went well, the stack says if it is the latest.
func (c *Client) Records(ctx context.Context, stack, bucket string) ([]Record, error) {
	identity, err := c.Identity(ctx)
	if err != nil {
		return nil, err
	}
	s := &store{c, cmp.Or(bucket, c.bucketOf(identity)), identity.Account}
	objects, err := s.records(ctx, stack)
	if awserr.KindOf(err) == awserr.Missing {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	var records []Record
	for _, o := range objects {
		record, err := s.read(ctx, aws.ToString(o.Key))
		if err != nil {
			return nil, err
		}
		if record.ID != "" {
			records = append(records, record)
		}
	}
	slices.SortFunc(records, func(a, b Record) int { return cmp.Or(b.Time.Compare(a.Time), cmp.Compare(a.ID, b.ID)) })
	return records, nil
}

// read reads a record; one without an ID is not readable, which people are told.
func (s *store) read(ctx context.Context, key string) (Record, error) {
	out, err := s.api.S3.GetObject(ctx, &s3.GetObjectInput{Bucket: &s.bucket, Key: &key, ExpectedBucketOwner: &s.account})
	if err != nil {
		return Record{}, bucketProblem(err, s.bucket, "reading from the bucket "+s.bucket)
	}
	defer out.Body.Close() //nolint:errcheck // it was only read
	body, err := io.ReadAll(io.LimitReader(out.Body, maxRecordSize))
	if err != nil {
		return Record{}, problem(err, "reading "+key+" in the bucket "+s.bucket)
	}
	var record Record
	if err := json.Unmarshal(body, &record); err != nil || !record.printable() {
		s.report(Notice{fmt.Sprintf("skipped in the history: %s in the bucket %s is not a compose2ecs record", key, s.bucket)})
		return Record{}, nil
	}
	return record, nil
}
