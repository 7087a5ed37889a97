package deploy

import (
	"context"
	"slices"
	"strings"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/ecr"

	"github.com/compose2ecs/compose2ecs/pkg/manifest"
	"github.com/compose2ecs/compose2ecs/pkg/registry"
)

// A RunningImage is what containers of a service run now.
type RunningImage struct {
	Service    string // the Compose service
	Image      string // as the task definition names it
	Digest     string // that ECS has pulled, "" if it does not say
	Containers int
}

// RunningImages are those of the containers of a stack that are Compose services, sorted: of one service several, while a deployment
// is under way.
func (c *Client) RunningImages(ctx context.Context, stack Stack) ([]RunningImage, error) {
	services, err := c.allServices(ctx, stack)
	if err != nil {
		return nil, err
	}
	m, err := c.manifest(ctx, stack)
	if err != nil {
		return nil, err
	}
	counts := map[RunningImage]int{}
	for _, s := range services {
		tasks, err := c.RunningTasks(ctx, s)
		if err != nil {
			return nil, err
		}
		for _, t := range tasks {
			t.count(m, counts)
		}
	}
	var running []RunningImage
	for image, n := range counts {
		image.Containers = n
		running = append(running, image)
	}
	slices.SortFunc(running, func(a, b RunningImage) int { return strings.Compare(a.Service+" "+a.Digest, b.Service+" "+b.Digest) })
	return running, nil
}

// count adds the containers of a task that run, by what they run.
func (t Task) count(m manifest.Manifest, counts map[RunningImage]int) {
	for _, container := range t.raw.Containers {
		service := aws.ToString(container.Name)
		if m.Has(service) && aws.ToString(container.LastStatus) == "RUNNING" {
			counts[RunningImage{Service: service, Image: aws.ToString(container.Image), Digest: aws.ToString(container.ImageDigest)}]++
		}
	}
}

// RegistryTokens is what signs in to Amazon ECR.
func RegistryTokens(cfg aws.Config) registry.API { return ecr.NewFromConfig(cfg) }
