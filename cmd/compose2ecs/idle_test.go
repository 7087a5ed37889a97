package main

import (
	"os"
	"strings"
	"testing"

	v1 "github.com/google/go-containerregistry/pkg/v1"

	"github.com/compose2ecs/compose2ecs/internal/fakeaws"
	"github.com/compose2ecs/compose2ecs/internal/fakeregistry"
)

// TestLockedOffline: --locked and --pin do with a page and with a comparison what they do with a deployment.
func TestLockedOffline(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		u.run("template", "-o", "before.yaml").exits(exitDone)
		uses := [][]string{{"review", "-o", "-"}, {"review", "-o", "-", "--against", "before.yaml"}, {"diff", "--against", "before.yaml"}}
		for _, use := range uses {
			u.run(append(use, "--locked")...).exits(exitInput, "there is no compose2ecs.lock to pin postgres:17")
		}
		h := fakeregistry.New()
		u.registry = h
		h.Push(t, "postgres:17", v1.Config{})
		h.Push(t, "public.ecr.aws/docker/library/busybox:1.37", v1.Config{})
		digest := h.Push(t, "example/shop:1", v1.Config{})
		for _, use := range uses {
			r := u.run(append(use, "--pin")...).exits(exitDone, "example/shop:1 is pinned to "+digest)
			if !strings.Contains(r.stdout, "example/shop@"+digest) {
				u.Errorf("%s does not show the digest", r.args)
			}
		}
		if _, err := os.Stat(u.dir + "/compose2ecs.lock"); err == nil {
			u.Error("--pin writes a lock file")
		}
		u.run("lock").exits(exitDone)
		for _, use := range uses {
			u.run(append(use, "--locked")...).exits(exitDone)
		}
		if calls := c.Calls(); len(calls) > 0 {
			u.Errorf("AWS was asked: %v", calls)
		}
	})
}

// TestIdleOptions refuses options that nothing would read, and accepts them where something does.
func TestIdleOptions(t *testing.T) {
	inCloud(t, func(_ *fakeaws.Cloud, u *user) {
		u.run("template", "-o", "shop.yaml").exits(exitDone)
		for _, option := range []string{"--allow-drift", "--adopt", "--tag=team=web", "--role-arn=arn", "--template-bucket=files"} {
			name, _, _ := strings.Cut(option, "=")
			u.run("review", "-o", "-", option).exits(exitInput, name+" has no effect without --deployed")
			u.run("review", "-o", "-", "--template", "shop.yaml", option).exits(exitInput, name+" has no effect without --deployed")
			u.run("review", "-o", "-", "--against", "shop.yaml", option).exits(exitInput, name+" has no effect with --against")
			u.run("diff", "--against", "shop.yaml", option).exits(exitInput, name+" has no effect with --against")
			u.run("diff", "--drift", option).exits(exitInput, name+" has no effect with --drift")
		}
		u.run("review", "-o", "-", "--parameter", "A=b").exits(exitInput, "--parameter has no effect without --deployed or --against")
		u.run("review", "-o", "-", "--against", "shop.yaml", "--parameter", "A=b").exits(exitDone)
		for _, option := range []string{"--locked", "--pin", "--strict"} {
			for _, command := range []string{"deploy --yes", "diff", "doctor", "review -o -", "diff --against shop.yaml"} {
				u.run(append(strings.Fields(command), "--template", "shop.yaml", option)...).exits(exitInput, option+" has no effect with --template")
			}
			u.run("diff", "--drift", option).exits(exitInput, option+" has no effect with --drift")
		}
		u.run("diff", "--drift", "--format", "json").exits(exitInput, "--format has no effect with --drift")
		u.run("diff", "--drift", "--verbose").exits(exitInput, "--verbose has no effect with --drift")
		for _, option := range []string{"--adopt", "--allow-drift", "--tag=team=web"} {
			u.run("doctor", option).exits(exitInput, "unknown option")
			u.run("diff", option).exits(exitDone)
			u.run("review", "-o", "-", "--deployed", option).exits(exitDone)
		}
	})
}
