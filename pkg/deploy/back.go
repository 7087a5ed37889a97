package deploy

import (
	"cmp"
	"context"
	"maps"
	"slices"
	"strings"

	"github.com/aws/aws-sdk-go-v2/service/s3"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/awserr"
	"github.com/compose2ecs/compose2ecs/pkg/manifest"
)

// Earlier is the record to go back to: the one with the id, or, for "", that of the
// deployment before the last one whose end somebody saw.
func Earlier(records []Record, id string) (Record, error) {
	const hint = "compose2ecs history lists the recorded deployments"
	if id != "" {
		i := slices.IndexFunc(records, func(r Record) bool { return r.ID == id })
		if i < 0 {
			return Record{}, inputf(hint, "the history has no deployment %s", id)
		}
		return records[i], nil
	}
	for i, r := range records {
		if i > 0 && !r.Unfollowed {
			return r, nil
		}
	}
	return Record{}, inputf(hint, "the history has no earlier deployment to go back to")
}

// Back makes a request one for what a record has: its template, with the parameters of
// then. Values that were given for this deployment win.
func (c *Client) Back(ctx context.Context, stack Stack, r Request, to Record) (Request, error) {
	template, err := cfn.Parse(to.Template)
	if err != nil {
		return r, failedf("roll back to another deployment", "the template of the deployment %s cannot be read: %v", to.ID, err)
	}
	if err := Readable(template, "the template of the deployment "+to.ID); err != nil {
		return r, err
	}
	r.Template, r.BackTo, r.stored = template, to.ID, to.Objects
	r.Stack = stack.Name
	given := r.Parameters
	r.Parameters = parametersOf(to, template, stack)
	maps.Copy(r.Parameters, given)
	tags := maps.Clone(to.Tags)
	if tags == nil {
		tags = map[string]string{}
	}
	maps.Copy(tags, r.Tags)
	r.Tags = tags
	if err := c.stillStored(ctx, r); err != nil {
		return r, err
	}
	r.Template, err = c.pin(ctx, stack, r, to)
	return r, err
}

// parametersOf are the values of then, without those that a deployment cannot take back: of
// secrets, which stay as they are, of weights, which are those of now, and of file systems
// that the stack uses.
func parametersOf(to Record, template *cfn.Document, stack Stack) map[string]string {
	values := visible(template, to.Parameters)
	m, _ := manifest.Of(template)
	for _, p := range m.Parameters {
		_, now := stack.Parameters[string(p.ID)]
		if now && (p.WeightOn != "" || p.Volume != "") {
			delete(values, string(p.ID))
		}
		if _, now := stack.Parameters[string(p.Revision)]; now {
			delete(values, string(p.Revision))
		}
	}
	declared := template.Parameters()
	maps.DeleteFunc(values, func(name, _ string) bool {
		return !slices.ContainsFunc(declared, func(e cfn.Entry) bool { return e.Key == name })
	})
	return values
}

// stillStored makes sure that the tasks would find their files.
func (c *Client) stillStored(ctx context.Context, r Request) error {
	if len(r.stored) == 0 {
		return nil
	}
	identity, err := c.Identity(ctx)
	if err != nil {
		return err
	}
	bucket := cmp.Or(r.contentBucket(), c.bucketOf(identity))
	var missing []string
	for _, key := range r.stored {
		_, err := c.api.S3.HeadObject(ctx, &s3.HeadObjectInput{Bucket: &bucket, Key: &key, ExpectedBucketOwner: &identity.Account})
		switch {
		case awserr.KindOf(err) == awserr.Missing:
			missing = append(missing, key)
		case err != nil:
			return bucketProblem(err, bucket, "checking files in the bucket "+bucket)
		}
	}
	if len(missing) > 0 {
		return failedf("check out the commit of that deployment and deploy it: this stores the files again",
			"files that the tasks of the deployment %s fetch are no longer in the bucket %s: %s", r.BackTo, bucket,
			strings.Join(missing, ", "))
	}
	return nil
}
