package deploy

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/ecr"
	"github.com/aws/aws-sdk-go-v2/service/ecr/types"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/awserr"
	"github.com/compose2ecs/compose2ecs/pkg/manifest"
)

// The images in a repository of ours have one of two tags, both made from a digest: images that a deployment uses, or may go back to,
// have the first, which no rule of the lifecycle policy is about. The second takes its place when nothing names an image any more: an
// image cannot be without a tag, since ECR deletes it with its last one ("BatchDeleteImage" in the Amazon ECR API Reference).
const (
	usedTag    = "sha256-"
	unusedTag  = "unused-"
	tagDigits  = 16
	digestType = "sha256:"
)

// lifecyclePolicy is that of the repositories ("Lifecycle policy properties in Amazon ECR" in the Amazon ECR User Guide).
const lifecyclePolicy = `{"rules": [
  {"rulePriority": 1, "description": "images that no deployment names",
   "selection": {"tagStatus": "tagged", "tagPrefixList": ["unused-"],
     "countType": "sinceImagePushed", "countUnit": "days", "countNumber": 14},
   "action": {"type": "expire"}},
  {"rulePriority": 2, "description": "what is left of pushes",
   "selection": {"tagStatus": "untagged",
     "countType": "sinceImagePushed", "countUnit": "days", "countNumber": 1},
   "action": {"type": "expire"}}
]}`

// ImageTag is the tag that an image is pushed with: the same for the same image, and never that of another one.
func ImageTag(digest string) string { return usedTag + digits(digest) }

func digits(digest string) string {
	hex := strings.TrimPrefix(digest, digestType)
	return hex[:min(len(hex), tagDigits)]
}

// quarantine is how long an image that nothing names stays in use: whoever has just pushed it may be about to deploy it.
const quarantine = 24 * time.Hour

// repositoriesOf are the repositories that were made for the services of a template.
func repositoriesOf(template *cfn.Document) []manifest.Parameter {
	m, _ := manifest.Of(template)
	return slices.DeleteFunc(m.Parameters, func(p manifest.Parameter) bool { return p.Repository == "" })
}

// use makes sure that no rule takes away the images that a deployment is about to start.
func (c *Client) use(ctx context.Context, p *Proposal) error {
	for _, parameter := range repositoriesOf(p.Request.Template) {
		_, digest, by := strings.Cut(p.values[string(parameter.ID)], "@")
		if !by || !strings.Contains(p.values[string(parameter.ID)], "/"+parameter.Repository+"@") {
			continue
		}
		out, err := c.api.Registry.DescribeImages(ctx, &ecr.DescribeImagesInput{
			RepositoryName: &parameter.Repository, ImageIds: []types.ImageIdentifier{{ImageDigest: &digest}},
		})
		if err != nil {
			return problem(err, fmt.Sprintf("looking for the image of the service %q in the repository %s", parameter.ImageOf, parameter.Repository))
		}
		for _, image := range out.ImageDetails {
			if err := c.swap(ctx, parameter.Repository, image, unusedTag, usedTag); err != nil {
				return err
			}
		}
	}
	return nil
}

// release marks those images of the project's repositories for which nothing names them any more: no parameter of the stack, and no
// record of its history.
func (c *Client) release(ctx context.Context, p *Proposal) error {
	repositories := repositoriesOf(p.Request.Template)
	if len(repositories) == 0 || !p.changesImages(repositories) {
		return nil
	}
	records, err := c.Records(ctx, p.Stack.Name, p.Request.Bucket)
	if err != nil {
		return err
	}
	named := map[string]bool{}
	for _, parameters := range append(parametersIn(records), p.values) {
		for _, value := range parameters {
			if _, digest, by := strings.Cut(value, "@"); by {
				named[digest] = true
			}
		}
	}
	for _, parameter := range repositories {
		if err := c.releaseIn(ctx, parameter.Repository, named); err != nil {
			return err
		}
	}
	return nil
}

// changesImages reports whether a deployment brings another image: else nothing gets out of use.
func (p *Proposal) changesImages(parameters []manifest.Parameter) bool {
	return slices.ContainsFunc(parameters, func(m manifest.Parameter) bool {
		value, set := p.values[string(m.ID)]
		return set && value != p.Stack.Parameters[string(m.ID)]
	})
}

func parametersIn(records []Record) []map[string]string {
	var all []map[string]string
	for _, r := range records {
		all = append(all, r.Parameters)
	}
	return all
}

// releaseIn marks the images of a repository that are not among those that are named.
func (c *Client) releaseIn(ctx context.Context, repository string, named map[string]bool) error {
	pages := ecr.NewDescribeImagesPaginator(c.api.Registry, &ecr.DescribeImagesInput{
		RepositoryName: &repository, Filter: &types.DescribeImagesFilter{TagStatus: types.TagStatusTagged},
	})
	for pages.HasMorePages() {
		page, err := pages.NextPage(ctx)
		switch {
		case awserr.KindOf(err) == awserr.Missing: // images from elsewhere were given with --image, and no one has pushed any here
			return nil
		case err != nil:
			return problem(err, "listing the images in the repository "+repository)
		}
		for _, image := range page.ImageDetails {
			if named[aws.ToString(image.ImageDigest)] || c.Now().Sub(aws.ToTime(image.ImagePushedAt)) < quarantine {
				continue
			}
			if err := c.swap(ctx, repository, image, usedTag, unusedTag); err != nil {
				return err
			}
		}
	}
	return nil
}

// swap gives an image a tag with one prefix in the place of those with another. Tags of others stay.
func (c *Client) swap(ctx context.Context, repository string, image types.ImageDetail, from, to string) error {
	digest := aws.ToString(image.ImageDigest)
	var old []types.ImageIdentifier
	has := false
	for _, tag := range image.ImageTags {
		if strings.HasPrefix(tag, from) {
			old = append(old, types.ImageIdentifier{ImageTag: &tag})
		}
		has = has || strings.HasPrefix(tag, to)
	}
	if to == unusedTag && len(old) == 0 {
		return nil
	}
	if !has {
		if err := c.tag(ctx, repository, digest, to+digits(digest)); err != nil {
			return problem(err, "tagging an image in the repository "+repository)
		}
	}
	if len(old) == 0 {
		return nil
	}
	_, err := c.api.Registry.BatchDeleteImage(ctx, &ecr.BatchDeleteImageInput{RepositoryName: &repository, ImageIds: old})
	return problem(err, "removing a tag in the repository "+repository)
}

// tag gives an image one more tag ("Retagging an image in Amazon ECR" in the Amazon ECR User Guide).
func (c *Client) tag(ctx context.Context, repository, digest, tag string) error {
	out, err := c.api.Registry.BatchGetImage(ctx, &ecr.BatchGetImageInput{
		RepositoryName: &repository, ImageIds: []types.ImageIdentifier{{ImageDigest: &digest}},
		AcceptedMediaTypes: manifestTypes,
	})
	if err != nil || len(out.Images) == 0 {
		return err
	}
	_, err = c.api.Registry.PutImage(ctx, &ecr.PutImageInput{
		RepositoryName: &repository, ImageTag: &tag, ImageManifest: out.Images[0].ImageManifest, ImageDigest: &digest,
		ImageManifestMediaType: out.Images[0].ImageManifestMediaType,
	})
	return err
}

// manifestTypes are the forms of manifests, which ECR would convert otherwise, to another digest.
var manifestTypes = []string{
	"application/vnd.oci.image.index.v1+json", "application/vnd.oci.image.manifest.v1+json",
	"application/vnd.docker.distribution.manifest.list.v2+json", "application/vnd.docker.distribution.manifest.v2+json",
}
