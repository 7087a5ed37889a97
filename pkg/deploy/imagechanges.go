package deploy

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/s3/types"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/awserr"
	"github.com/compose2ecs/compose2ecs/pkg/manifest"
)

// A Source is what the project's files were when something was made from them.
type Source struct {
	Commit string // the one checked out, "" if it is not known
	Dirty  bool   // there are changes that nobody has committed
}

// An ImageChange is another image for a service whose image is a parameter of the template.
type ImageChange struct {
	Service       string
	Before, After string // references; Before is "" for the first one
	From, To      Source // what the files were; From as far as the history knows
}

// image fills in the image of a service: the one that was made for the deployment, else the one of the stack, unless the project
// names another one since.
func (f *filler) image(ctx context.Context, p manifest.Parameter) error {
	if made := f.request.Built[p.ImageOf]; made != "" {
		f.setSilently(p.ID, made)
		return nil
	}
	written := f.parameter(p.ID).Get("Default")
	moved, err := f.moved(ctx, p.ID, written)
	if err != nil || !moved && f.previous(p.ID) {
		return err
	}
	if written != nil {
		image, _ := written.Text()
		f.setSilently(p.ID, image)
		return nil
	}
	if f.request.Review {
		f.set(p.ID, notBuilt+strings.ToLower(p.ImageOf), "until deploy builds it")
		return nil
	}
	f.problemf("the service %[1]q has no image yet: build and push it with compose2ecs push, then pass it with --image "+
		"%[1]s=IMAGE", p.ImageOf)
	f.done[p.ID] = true
	return nil
}

// notBuilt begins the name of an image that a review has no other name for.
const notBuilt = "not-built/"

// moved reports whether the default of a parameter is another one than when the stack was deployed.
func (f *filler) moved(ctx context.Context, id cfn.LogicalID, now *cfn.Node) (bool, error) {
	if _, has := f.stack.Parameters[string(id)]; !has || now == nil {
		return false, nil
	}
	template, err := f.Client.Template(ctx, f.stack.ID)
	if err != nil {
		return false, err
	}
	for _, parameter := range template.Parameters() {
		if then, ok := parameter.Value.Get("Default").Text(); ok && parameter.Key == string(id) {
			text, _ := now.Text()
			return then != text, nil
		}
	}
	return false, nil
}

// compareImages finds which services get another image, and what their files were before.
func (c *Client) compareImages(ctx context.Context, p *Proposal) error {
	m, _ := manifest.Of(p.Request.Template)
	for _, parameter := range m.Parameters {
		before, after := p.Stack.Parameters[string(parameter.ID)], p.values[string(parameter.ID)]
		if parameter.ImageOf != "" && after != "" && after != before {
			p.Images = append(p.Images, ImageChange{
				Service: parameter.ImageOf, Before: before, After: after, To: Source{p.Request.Commit, p.Request.Dirty},
			})
		}
	}
	if len(p.Images) == 0 || p.Create || m.NoHistory || p.Request.Commit == "" {
		return nil
	}
	last, err := c.lastRecord(ctx, p.Stack.Name, p.Request.Bucket)
	for i := range p.Images {
		p.Images[i].From = Source{last.Commit, last.Dirty}
	}
	return err
}

// lastRecord is the latest deployment in the history of a stack, empty if there is none.
func (c *Client) lastRecord(ctx context.Context, stack, bucket string) (Record, error) {
	identity, err := c.Identity(ctx)
	if err != nil {
		return Record{}, err
	}
	s := &store{c, cmp.Or(bucket, c.bucketOf(identity)), identity.Account}
	objects, err := s.records(ctx, stack)
	if awserr.KindOf(err) == awserr.Missing || len(objects) == 0 && err == nil {
		return Record{}, nil
	}
	if err != nil {
		return Record{}, err
	}
	latest := slices.MaxFunc(objects, func(a, b types.Object) int { return aws.ToTime(a.LastModified).Compare(aws.ToTime(b.LastModified)) })
	return s.read(ctx, aws.ToString(latest.Key))
}
