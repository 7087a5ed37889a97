package deploy

import (
	"context"
	"encoding/base64"
	"errors"
	"fmt"
	"strings"
	"sync"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/ecr"
	"github.com/aws/aws-sdk-go-v2/service/ecr/types"

	"github.com/compose2ecs/compose2ecs/pkg/deploy/awserr"
	"github.com/compose2ecs/compose2ecs/pkg/manifest"
)

// RegistryActions are the actions that pushing an image takes besides those of the API: they are asked of the registry, which is no
// AWS API (Amazon ECR User Guide, "IAM permissions for pushing an image to an Amazon ECR private repository").
var RegistryActions = []string{
	"ecr:BatchCheckLayerAvailability", "ecr:CompleteLayerUpload", "ecr:GetDownloadUrlForLayer", "ecr:InitiateLayerUpload",
	"ecr:UploadLayerPart",
}

// A Repository is where the images of a service are, in the account's registry of Amazon ECR.
type Repository struct {
	Name     string
	Service  string // "": it is for copies of an image
	Existing bool   // somebody else looks after it: it is only used
}

// Repositories are the addresses of repositories, by name. Those that are not there are made, before a stack has to have images.
func (c *Client) Repositories(ctx context.Context, project string, list []Repository) (map[string]string, error) {
	there, problems := make([]*types.Repository, len(list)), make([]error, len(list))
	var asked sync.WaitGroup
	for i, r := range list {
		asked.Go(func() {
			there[i], problems[i] = c.repository(ctx, r.Name)
			if there[i] != nil && !r.Existing {
				problems[i] = c.checkOwn(ctx, project, there[i])
			}
		})
	}
	asked.Wait()
	addresses := map[string]string{}
	for i, r := range list {
		found, err := there[i], problems[i]
		if err == nil && found == nil {
			found, err = c.makeRepository(ctx, project, r)
		}
		if err != nil {
			return nil, err
		}
		addresses[r.Name] = aws.ToString(found.RepositoryUri)
	}
	return addresses, nil
}

// Address is where a repository of the account is, whether it is there yet or not.
func (c *Client) Address(ctx context.Context, name string) (string, error) {
	found, err := c.repository(ctx, name)
	if found != nil || err != nil {
		return aws.ToString(found.RepositoryUri), err
	}
	identity, err := c.Identity(ctx)
	return fmt.Sprintf("%s.dkr.ecr.%s.amazonaws.com/%s", identity.Account, c.region, name), err
}

// repository is a repository of the account, nil if there is none of the name.
func (c *Client) repository(ctx context.Context, name string) (*types.Repository, error) {
	out, err := c.api.Registry.DescribeRepositories(ctx, &ecr.DescribeRepositoriesInput{RepositoryNames: []string{name}})
	if awserr.KindOf(err) == awserr.Missing {
		return nil, nil
	}
	if err != nil || len(out.Repositories) == 0 {
		return nil, problem(err, "looking for the repository "+name)
	}
	return &out.Repositories[0], nil
}

// checkOwn refuses a repository that was not made for the project: others may have images there, and rules for them.
func (c *Client) checkOwn(ctx context.Context, project string, r *types.Repository) error {
	name := aws.ToString(r.RepositoryName)
	own, err := c.isOf(ctx, project, r)
	if err != nil || own {
		return err
	}
	return refusedf("push there with x-aws-images: {repository: "+name+"} on the service, or elsewhere with x-aws-images: {prefix: NAME}",
		"the repository %s already exists, but compose2ecs did not create it for the project %s", name, project)
}

// isOf reports whether a repository was made for a project.
func (c *Client) isOf(ctx context.Context, project string, r *types.Repository) (bool, error) {
	out, err := c.api.Registry.ListTagsForResource(ctx, &ecr.ListTagsForResourceInput{ResourceArn: r.RepositoryArn})
	if err != nil {
		return false, problem(err, "reading the tags of the repository "+aws.ToString(r.RepositoryName))
	}
	for _, tag := range out.Tags {
		if aws.ToString(tag.Key) == projectTag {
			return aws.ToString(tag.Value) == project, nil
		}
	}
	return false, nil
}

// makeRepository makes a repository with all its settings, or none.
func (c *Client) makeRepository(ctx context.Context, project string, r Repository) (*types.Repository, error) {
	if r.Existing {
		return nil, inputf("create it, or correct x-aws-images of the service "+r.Service,
			"there is no repository %s in Amazon ECR in %s", r.Name, c.region)
	}
	calm, stop := settled(ctx)
	defer stop()
	out, err := c.api.Registry.CreateRepository(calm, &ecr.CreateRepositoryInput{
		RepositoryName:             &r.Name,
		EncryptionConfiguration:    &types.EncryptionConfiguration{EncryptionType: types.EncryptionTypeAes256},
		ImageScanningConfiguration: &types.ImageScanningConfiguration{ScanOnPush: true},
		ImageTagMutability:         types.ImageTagMutabilityImmutable,
		Tags:                       r.tags(project),
	})
	if err != nil {
		return nil, problem(err, "creating the repository "+r.Name)
	}
	policy := lifecyclePolicy
	_, err = c.api.Registry.PutLifecyclePolicy(calm, &ecr.PutLifecyclePolicyInput{RepositoryName: &r.Name, LifecyclePolicyText: &policy})
	if err != nil {
		_, undo := c.api.Registry.DeleteRepository(calm, &ecr.DeleteRepositoryInput{RepositoryName: &r.Name})
		return nil, problem(errors.Join(err, undo), "setting the lifecycle policy of the repository "+r.Name)
	}
	c.report(Notice{"created the repository " + r.Name + r.purpose()})
	return out.Repository, nil
}

// tags say whose a repository is. One for copies of images is of no single service.
func (r Repository) tags(project string) []types.Tag {
	tags := []types.Tag{{Key: aws.String(projectTag), Value: &project}}
	if r.Service != "" {
		tags = append(tags, types.Tag{Key: aws.String(manifest.ServiceTag), Value: &r.Service})
	}
	return tags
}

// purpose says what a repository is for.
func (r Repository) purpose() string {
	if r.Service == "" {
		return " for copies of an image"
	}
	return " for images of the service " + r.Service
}

// Login is a user and a password, good for 12 hours, for the account's registry in a region, "" for that of the client.
func (c *Client) Login(ctx context.Context, region string) (user, password string, err error) {
	out, err := c.api.Registry.GetAuthorizationToken(ctx, &ecr.GetAuthorizationTokenInput{}, func(o *ecr.Options) {
		if region != "" {
			o.Region = region
		}
	})
	if err != nil {
		return "", "", problem(err, "requesting an authorization token from Amazon ECR")
	}
	if len(out.AuthorizationData) > 0 {
		token, err := base64.StdEncoding.DecodeString(aws.ToString(out.AuthorizationData[0].AuthorizationToken))
		if user, password, ok := strings.Cut(string(token), ":"); ok && err == nil {
			c.mask.add(password)
			return user, password, nil
		}
	}
	return "", "", failedf(runAgain, "Amazon ECR returned no authorization token")
}

// ProjectRepositories are the repositories that were made for a project, and how many images each has.
func (c *Client) ProjectRepositories(ctx context.Context, project string) ([]Repository, error) {
	var own []Repository
	pages := ecr.NewDescribeRepositoriesPaginator(c.api.Registry, &ecr.DescribeRepositoriesInput{})
	for pages.HasMorePages() {
		page, err := pages.NextPage(ctx)
		if err != nil {
			return nil, problem(err, "listing the repositories of the account")
		}
		for _, r := range page.Repositories {
			is, err := c.isOf(ctx, project, &r)
			if err != nil {
				return nil, err
			}
			if is {
				own = append(own, Repository{Name: aws.ToString(r.RepositoryName)})
			}
		}
	}
	return own, nil
}

// DeleteRepositories deletes repositories with all their images.
func (c *Client) DeleteRepositories(ctx context.Context, list []Repository) error {
	for _, r := range list {
		_, err := c.api.Registry.DeleteRepository(ctx, &ecr.DeleteRepositoryInput{RepositoryName: &r.Name, Force: true})
		if err != nil && awserr.KindOf(err) != awserr.Missing {
			return problem(err, "deleting the repository "+r.Name)
		}
		c.report(Notice{"deleted the repository " + r.Name + " with its images"})
	}
	return nil
}
