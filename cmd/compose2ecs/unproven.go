package main

import (
	"context"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/deploy"
	"github.com/compose2ecs/compose2ecs/pkg/registry"
)

// askFor refuses images that their registry does not have, before anything is created: only their author's machine may have them. A
// registry that does not answer keeps nobody from deploying.
func (s *session) askFor(ctx context.Context, images []string) error {
	missing := registry.Missing(ctx, images, s.toRegistries())
	if len(missing) == 0 {
		return nil
	}
	return &deploy.Problem{
		Kind: deploy.Input, Message: "no task can pull " + strings.Join(missing, ", ") + ": there is no such image, or it is private",
		Hint: "push the image and name it with its registry, as in ghcr.io/your-name/app:1; if it is private, set x-aws-pull_credentials",
	}
}
