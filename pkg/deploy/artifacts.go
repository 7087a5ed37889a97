package deploy

import (
	"bytes"
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"maps"
	"net/url"
	"strings"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/aws/aws-sdk-go-v2/service/s3/types"

	"github.com/compose2ecs/compose2ecs/pkg/deploy/awserr"
	"github.com/compose2ecs/compose2ecs/pkg/manifest"
)

// upload brings a template that is too large for a request to S3 and returns where it
// is.
func (c *Client) upload(ctx context.Context, r Request) (string, error) {
	s, err := c.inBucket(ctx, r.Bucket)
	if err != nil {
		return "", err
	}
	body := r.Template.Minified()
	hash := sha256.Sum256(body)
	key := fmt.Sprintf("%s/%s.template.json", r.folder(), hex.EncodeToString(hash[:]))
	there, err := s.put(ctx, key, "application/json", body)
	if err != nil {
		return "", bucketProblem(err, s.bucket, "storing the template in the bucket "+s.bucket)
	}
	location := url.URL{Scheme: "https", Host: fmt.Sprintf("%s.s3.%s.%s", s.bucket, c.region, domain(c.region)), Path: "/" + key}
	if there.version != "" { // whatever somebody stores under the name from now on
		location.RawQuery = url.Values{"versionId": {there.version}}.Encode()
	}
	return location.String(), nil
}

// Where templates are stored. They are of no use once a change set is made, and S3 deletes them after a while; below the names of
// projects it deletes nothing. No project and no stack has a name that begins so.
const (
	templateFolder = "_templates/"
	reviewFolder   = "_reviews/"
)

// folder is where templates are stored. Those of reviews have one of their own, so that
// whoever may review cannot write what a deployment takes.
func (r Request) folder() string {
	if r.Review {
		return reviewFolder + r.Stack
	}
	return templateFolder + r.Stack
}

// Store brings what the tasks fetch to where they look for it, before anything asks for it: files to S3, and images to Amazon ECR.
func (c *Client) Store(ctx context.Context, r Request) error {
	if err := c.mirror(ctx, r); err != nil {
		return err
	}
	if len(r.Objects) == 0 {
		return nil
	}
	s, err := c.inBucket(ctx, r.contentBucket())
	if err != nil {
		return err
	}
	for _, key := range sortedKeys(r.Objects) {
		there, err := s.put(ctx, key, "application/gzip", r.Objects[key])
		if err != nil {
			return bucketProblem(err, s.bucket, "storing files in the bucket "+s.bucket)
		}
		if there.sent {
			c.report(Notice{fmt.Sprintf("stored %d KiB of files in the bucket %s", (len(r.Objects[key])+1023)/1024, s.bucket)})
		}
	}
	return nil
}

// contentBucket is where the tasks look for their files, "" for the bucket of the account
// and region: who gives the parameter a value means that bucket.
func (r Request) contentBucket() string {
	m, _ := manifest.Of(r.Template)
	for _, p := range m.Parameters {
		if given := r.Parameters[string(p.ID)]; p.ContentBucket && given != "" {
			return given
		}
	}
	return r.Bucket
}

// lookingIn is the request with the bucket that a change set has already: its tasks look
// there, wherever this call would store their files.
func (r Request) lookingIn(given map[string]string, stack Stack) Request {
	m, _ := manifest.Of(r.Template)
	for _, p := range m.Parameters {
		id := string(p.ID)
		if bucket := cmp.Or(given[id], stack.Parameters[id]); p.ContentBucket && bucket != "" {
			parameters := map[string]string{}
			maps.Copy(parameters, r.Parameters)
			parameters[id] = bucket
			r.Parameters = parameters
		}
	}
	return r
}

// A store is a bucket that is there.
type store struct {
	*Client
	bucket, account string
}

// inBucket is the bucket of that name, or the one for the account and Region, which is made
// if need be.
func (c *Client) inBucket(ctx context.Context, bucket string) (*store, error) {
	identity, err := c.Identity(ctx)
	if err != nil {
		return nil, err
	}
	if bucket == "" {
		bucket = c.bucketOf(identity)
		err = c.ensureBucket(ctx, bucket, identity)
	}
	return &store{c, bucket, identity.Account}, err
}

// bucketOf is the name of the bucket for the account and Region.
func (c *Client) bucketOf(identity Identity) string {
	return fmt.Sprintf("compose2ecs-%s-%s", identity.Account, c.region)
}

// A stored object is what put has found or left in the bucket.
type storedObject struct {
	version string // "" where the bucket keeps no versions
	sent    bool
}

// put stores an object, unless it is there already. Its key has the hash of its content, but whoever may write to the bucket can
// have put something else there: S3 tells by the checksum, which it computes itself ("Checking object integrity in Amazon S3" in
// the S3 User Guide). An object without one, or of several parts, is stored anew.
func (s *store) put(ctx context.Context, key, kind string, body []byte) (storedObject, error) {
	hash := sha256.Sum256(body)
	checksum := base64.StdEncoding.EncodeToString(hash[:])
	there, err := s.api.S3.HeadObject(ctx, &s3.HeadObjectInput{
		Bucket: &s.bucket, Key: &key, ExpectedBucketOwner: &s.account, ChecksumMode: types.ChecksumModeEnabled,
	})
	switch {
	case err == nil && aws.ToString(there.ChecksumSHA256) == checksum:
		return storedObject{version: aws.ToString(there.VersionId)}, nil
	case err == nil && there.ChecksumSHA256 != nil:
		s.report(Notice{fmt.Sprintf("%s in the bucket %s was replaced by someone else: storing it again", key, s.bucket)})
	case err != nil && awserr.KindOf(err) != awserr.Missing:
		return storedObject{}, err
	}
	out, err := s.api.S3.PutObject(ctx, &s3.PutObjectInput{
		Bucket: &s.bucket, Key: &key, Body: bytes.NewReader(body), ExpectedBucketOwner: &s.account,
		ContentType: &kind, ServerSideEncryption: types.ServerSideEncryptionAes256, ChecksumSHA256: &checksum,
	})
	if err != nil {
		return storedObject{}, err
	}
	return storedObject{aws.ToString(out.VersionId), true}, nil
}

// domain is where the services of a region are (AWS General Reference, "AWS service
// endpoints").
func domain(region string) string {
	if strings.HasPrefix(region, "cn-") {
		return "amazonaws.com.cn"
	}
	return "amazonaws.com"
}
