package deploy

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/ecs"
	"github.com/aws/aws-sdk-go-v2/service/ecs/types"
	"github.com/google/go-containerregistry/pkg/name"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
)

// pin has a request that goes back name images by digest where their tags have moved: those
// that the template of now names just so, and of which ECS remembers that it started others
// then. ECS resolves tags once for each deployment of a service, and keeps what it found in
// the service's revision ("Container image resolution" in the Amazon ECS Developer Guide).
func (c *Client) pin(ctx context.Context, stack Stack, r Request, to Record) (*cfn.Document, error) {
	if to.Unfollowed { // the record is older than what ECS deployed
		return r.Template, nil
	}
	now, err := c.Template(ctx, stack.ID)
	if err != nil {
		return nil, err
	}
	resources, err := c.resources(ctx, stack.ID)
	if err != nil {
		return nil, err
	}
	p := pinner{c, r.Template, r.Parameters, now, stack.Parameters}
	pinned := r.Template.Resources()
	for _, service := range ecsServices(r.Template) {
		images := p.unchanged(service)
		arn := physicalID(resources, cfn.LogicalID(service.Key))
		if len(images) == 0 || arn == "" {
			continue
		}
		digests, err := c.moved(ctx, arn, to.Time)
		if ctx.Err() != nil {
			return nil, err
		}
		if err != nil {
			c.report(Notice{fmt.Sprintf("cannot tell whether tags of %s have moved to other images: %v", service.Key, err)})
			continue
		}
		pinned = p.pinned(pinned, images, digests)
	}
	return r.Template.With("Resources", pinned), nil
}

// A pinner compares the images of two templates.
type pinner struct {
	*Client
	then   *cfn.Document
	given  map[string]string
	now    *cfn.Document
	values map[string]string
}

// A taggedImage is what a container of the template of then is started from.
type taggedImage struct {
	container  string
	node       *cfn.Node
	repository string
	tag        string
}

// unchanged are the images of a service that have a tag, and the same in both templates.
func (p pinner) unchanged(service cfn.Entry) []taggedImage {
	var images []taggedImage
	now := map[string]string{}
	for _, c := range containersOf(definitionOf(p.now, service.Key)) {
		container, _ := c.Get("Name").Text()
		now[container], _ = imageOf(c, p.values)
	}
	for _, c := range containersOf(definitionOf(p.then, service.Key)) {
		container, _ := c.Get("Name").Text()
		image, ok := imageOf(c, p.given)
		if tag, err := name.NewTag(image); ok && err == nil && now[container] == image {
			images = append(images, taggedImage{container, c.Get("Image"), strings.TrimSuffix(image, ":"+tag.TagStr()), tag.TagStr()})
		}
	}
	return images
}

// definitionOf is the task definition of an ECS service of a template.
func definitionOf(template *cfn.Document, service string) cfn.Entry {
	node := template.Resource(cfn.LogicalID(service)).Get("Properties").Get("TaskDefinition")
	for _, id := range node.Targets() {
		if definition := template.Resource(id); definition != nil {
			return cfn.Entry{Key: string(id), Value: definition}
		}
	}
	return cfn.Entry{}
}

// pinned are resources with the digests of then in the place of the tags.
func (p pinner) pinned(resources []cfn.Entry, images []taggedImage, digests map[string]string) []cfn.Entry {
	changed := slices.Clone(resources)
	for _, image := range images {
		digest := digests[image.container]
		if digest == "" {
			continue
		}
		reference := image.repository + "@" + digest
		for i := range changed {
			changed[i].Value = changed[i].Value.Replace(image.node, cfn.Text(reference))
		}
		p.report(Notice{fmt.Sprintf("%s:%s now points to another image: rolling back to %s", image.repository, image.tag, reference)})
	}
	return changed
}

// moved are the digests of the images that the containers of a service had at a time, where
// they have another one now.
func (c *Client) moved(ctx context.Context, service string, then time.Time) (map[string]string, error) {
	old, latest, err := c.revisions(ctx, service, then)
	if err != nil || old == "" || old == latest {
		return nil, err
	}
	out, err := c.api.ECS.DescribeServiceRevisions(ctx, &ecs.DescribeServiceRevisionsInput{ServiceRevisionArns: []string{old, latest}})
	if err != nil {
		return nil, problem(err, "checking the revisions of "+service)
	}
	digests := map[string]map[string]string{}
	for _, revision := range out.ServiceRevisions {
		images := map[string]string{}
		for _, image := range revision.ContainerImages {
			images[aws.ToString(image.ContainerName)] = aws.ToString(image.ImageDigest)
		}
		digests[aws.ToString(revision.ServiceRevisionArn)] = images
	}
	moved := map[string]string{}
	for container, digest := range digests[old] {
		if now := digests[latest][container]; digest != "" && now != "" && now != digest {
			moved[container] = digest
		}
	}
	return moved, nil
}

// revisions are what ECS deployed of a service up to a time, and last; "" if it does not
// remember: it lists the deployments of 90 days.
func (c *Client) revisions(ctx context.Context, service string, then time.Time) (old, latest string, err error) {
	in := &ecs.ListServiceDeploymentsInput{
		Service: &service, Cluster: aws.String(clusterOf(service)),
		Status: []types.ServiceDeploymentStatus{types.ServiceDeploymentStatusSuccessful},
	}
	var oldAt, latestAt time.Time
	for {
		page, err := c.api.ECS.ListServiceDeployments(ctx, in)
		if err != nil {
			return "", "", problem(err, "listing the deployments of "+service)
		}
		for _, d := range page.ServiceDeployments {
			at := aws.ToTime(d.CreatedAt)
			if at.After(latestAt) {
				latest, latestAt = aws.ToString(d.TargetServiceRevisionArn), at
			}
			if !at.After(then) && at.After(oldAt) {
				old, oldAt = aws.ToString(d.TargetServiceRevisionArn), at
			}
		}
		if in.NextToken = page.NextToken; in.NextToken == nil {
			return old, latest, nil
		}
	}
}
