package main

import (
	"testing"

	"github.com/compose2ecs/compose2ecs/internal/fakeaws"
	"github.com/compose2ecs/compose2ecs/pkg/manifest"
)

// TestDownAfterDown tells of generated secrets without a stack, and deletes those of the project if that is wanted.
func TestDownAfterDown(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		tags := func(project, name string) map[string]string {
			return map[string]string{manifest.ProjectTag: project, manifest.SecretTag: name}
		}
		key, other := c.AddSecret("a", tags("shop", "key")), c.AddSecret("b", tags("shop2", "key"))
		first, second := c.AddSecret("c", tags("shop", "salt")), c.AddSecret("d", tags("shop", "salt"))
		elsewhere := tags("shop", "key")
		elsewhere["aws:cloudformation:stack-name"] = "shop-staging"
		c.AddSecret("f", elsewhere)
		key2 := tags("shop", "token")
		key2["aws:cloudformation:stack-name"] = "shop"
		token := c.AddSecret("g", key2)
		c.AddSecret("e", map[string]string{manifest.ProjectTag: "shop"})
		u.run("down", "--yes").exits(exitDone, "there is no stack shop", "kept: generated secret key, "+key+"; the next deployment attaches it",
			"kept: generated secret salt, "+first+"; the next deployment stops until you specify")
		u.run("down", "--yes", "--volumes").exits(exitRefused, "--delete-data-of shop")
		u.run("down", "--delete-data-of", "shop", "--volumes").exits(exitDone, "deleted in 30 days: generated secret key, "+key,
			"scheduled the secret token, "+token, "scheduled the secret key, "+key,
			"scheduled the secret salt, "+first, "scheduled the secret salt, "+second)
		if n := len(c.Requests("DeleteSecret")); n != 4 {
			u.Errorf("%d secrets are deleted, and %s may be one of them", n, other)
		}
		u.run("down", "--yes", "--volumes").exits(exitDone, "there is no stack shop")
	})
}
