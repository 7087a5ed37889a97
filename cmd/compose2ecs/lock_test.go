package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	v1 "github.com/google/go-containerregistry/pkg/v1"

	"github.com/compose2ecs/compose2ecs/internal/fakeaws"
	"github.com/compose2ecs/compose2ecs/internal/fakeregistry"
)

// TestLock pins the images of a project, and tells what moves.
func TestLock(t *testing.T) {
	inCloud(t, func(_ *fakeaws.Cloud, u *user) {
		h := fakeregistry.New()
		u.registry = h
		database := h.Push(t, "postgres:17", v1.Config{Volumes: map[string]struct{}{"/var/lib/postgresql/data": {}}})
		first := h.Push(t, "example/shop:1", v1.Config{User: "1000"})
		h.Push(t, "public.ecr.aws/docker/library/busybox:1.37", v1.Config{})
		u.run("template", "--locked").exits(exitInput, "there is no compose2ecs.lock to pin postgres:17")

		u.run("lock").exits(exitDone, "added postgres:17: "+database[:19], "added example/shop:1: "+first[:19], "compose2ecs.lock has 3 images")
		if locked := u.read("compose2ecs.lock"); !strings.Contains(locked, "example/shop:1:\n    digest: "+first) ||
			!strings.Contains(locked, "user: \"1000\"") {
			u.Error(locked)
		}
		u.run("template", "--locked").exits(exitDone, "Image: example/shop@"+first, "Image: postgres@"+database)
		before := u.read("compose2ecs.lock")
		h.Asked()
		u.run("lock").exits(exitDone, "3 images")
		if asked := h.Asked(); len(asked) > 0 || u.read("compose2ecs.lock") != before {
			u.Errorf("what is locked is asked for: %q", asked)
		}

		second := h.Push(t, "example/shop:1", v1.Config{User: "2000", Cmd: []string{"serve"}})
		u.run("lock").exits(exitDone)
		u.run("lock", "--upgrade", "db").exits(exitDone)
		if u.read("compose2ecs.lock") != before {
			u.Error("an image moved that nobody asked about")
		}
		u.run("lock", "--upgrade", "nothing").exits(exitInput, `there is no service "nothing"`, "the project has ")
		u.run("lock", "--upgrade", "web").exits(exitDone,
			"moved example/shop:1: digest "+first[:19]+" → "+second[:19]+`; USER 1000 → 2000; CMD none → "serve"`)

		u.edit("postgres:17", "postgres:18")
		u.run("template", "--locked").exits(exitInput, "compose2ecs.lock does not contain postgres:18", "no service uses postgres:17")
		u.run("lock").exits(exitFailed, "warning: postgres:18 is not pinned: there is no such image", "removed postgres:17")
		u.run("template").exits(exitDone, "Image: postgres:18", "[C2E-not-locked]")
		u.write("compose2ecs.lock", "version: 1\n<<<<<<< HEAD\n")
		u.run("lock").exits(exitInput, "compose2ecs.lock:2:1: a merge conflict", "keep one version")
		u.run("template").exits(exitInput, "compose2ecs.lock:2:1: error: a merge conflict", "keep one version")
		u.write("compose2ecs.lock", "version: 1\nimages: [\n")
		u.run("lock").exits(exitInput, "compose2ecs.lock:2:1: it is not YAML", "restore the file from version control")
	})
}

// TestLockReadsWithinBounds reads the lock file as all files of a project are read, and writes none with nothing in it.
func TestLockReadsWithinBounds(t *testing.T) {
	inCloud(t, func(_ *fakeaws.Cloud, u *user) {
		u.registry = fakeregistry.New()
		path := filepath.Join(u.dir, "compose2ecs.lock")
		outside := filepath.Join(u.T.TempDir(), "secret.yaml")
		if err := os.WriteFile(outside, []byte("hunter2: x\n"), 0o600); err != nil {
			u.Fatal(err)
		}
		for _, target := range []string{outside, "/dev/zero"} {
			if err := os.Symlink(target, path); err != nil {
				u.Fatal(err)
			}
			if r := u.run("lock").exits(exitInput, "cannot read compose2ecs.lock"); strings.Contains(r.stderr, "hunter2") {
				u.Errorf("words of another file: %s", r.stderr)
			}
			r := u.run("check", "--locked").exits(exitInput, "compose2ecs.lock is not read")
			if strings.Contains(r.stdout, "there is no compose2ecs.lock") {
				u.Error(r.stdout)
			}
			if err := os.Remove(path); err != nil {
				u.Fatal(err)
			}
		}
		u.run("lock").exits(exitFailed, "error: no image could be pinned, so nothing was written")
		if _, err := os.Stat(path); err == nil {
			u.Error("there is a lock file with nothing in it")
		}
	})
}

// A registry that cannot be reached keeps nobody from deploying.
func TestLockWithoutRegistry(t *testing.T) {
	inCloud(t, func(_ *fakeaws.Cloud, u *user) {
		h := fakeregistry.New()
		u.registry = h
		h.Push(t, "registry.example.com/shop:1", v1.Config{})
		database := h.Push(t, "postgres:17", v1.Config{})
		u.edit("example/shop:1", "registry.example.com/shop:1")
		h.Down("registry.example.com")
		u.run("lock").exits(exitFailed, "warning: registry.example.com/shop:1 is not pinned: the registry cannot be reached")
		u.run("deploy", "--yes", "--pin").exits(exitDone, "warning: registry.example.com/shop:1 is not pinned", "is deployed")
		if locked := u.read("compose2ecs.lock"); !strings.Contains(locked, database) || strings.Contains(locked, "registry.example.com") {
			u.Error(locked)
		}
	})
}

// TestPin deploys digests without a lock file, and says how to keep them.
func TestPin(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		h := fakeregistry.New()
		u.registry = h
		h.Push(t, "postgres:17", v1.Config{})
		shop := h.Push(t, "example/shop:1", v1.Config{})
		h.Push(t, "public.ecr.aws/docker/library/busybox:1.37", v1.Config{})
		u.run("deploy", "--yes", "--pin").exits(exitDone, "example/shop:1 is pinned to "+shop,
			"to keep these digests for later deployments, run compose2ecs lock, which writes compose2ecs.lock", "is deployed")
		if _, err := os.Stat(filepath.Join(u.dir, "compose2ecs.lock")); !os.IsNotExist(err) {
			u.Error("--pin writes a lock file", err)
		}
		stack, _ := c.Look("shop")
		if !strings.Contains(stack.Template, "example/shop@"+shop) {
			u.Error(stack.Template)
		}
		u.run("lock").exits(exitDone)
		u.run("deploy", "--yes", "--locked").exits(exitDone, "up to date")
		u.run("deploy", "--yes", "--pin").exits(exitDone, "up to date")
	})
}

// TestImages lists images with what runs.
func TestImages(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		h := fakeregistry.New()
		u.registry = h
		h.Push(t, "postgres:17", v1.Config{})
		first := h.Push(t, "example/shop:1", v1.Config{User: "1"})
		u.edit("  web:\n", "  tool:\n    build: .\n    restart: \"no\"\n  web:\n")
		u.run("images").exits(exitDone, "the running images are not known: there is no stack shop", "registry  "+first[:19],
			"tool     -               build")
		u.edit("  tool:\n    build: .\n    restart: \"no\"\n", "")
		h.Push(t, "public.ecr.aws/docker/library/busybox:1.37", v1.Config{})
		u.run("lock").exits(exitDone)
		for _, name := range []string{"web", "db"} {
			c.AddService(fakeaws.Service{Cluster: "shop", Name: name, Desired: 1})
			c.Physical("shop", map[string]string{"web": "WebService", "db": "DbService"}[name],
				"arn:aws:ecs:us-east-1:123456789012:service/shop/"+name)
		}
		c.AddTask(fakeaws.Task{
			Cluster: "shop", ARN: "arn:aws:ecs:us-east-1:123456789012:task/shop/aaaa1111", Group: "service:web", LastStatus: "RUNNING",
			Containers: []fakeaws.Container{{Name: "web", Image: "example/shop@" + first}, {Name: "web-files", Image: "busybox"}},
		})
		u.run("deploy", "--yes").exits(exitDone)
		u.run("images", "web").exits(exitDone, "lock    "+first[:19], "1 × "+first[:19])

		h.Push(t, "example/shop:1", v1.Config{User: "2"})
		u.run("lock", "--upgrade").exits(exitDone, "moved example/shop:1")
		u.run("images").exits(exitDone, "1 × "+first[:19]+", drift")
		var rows []imageRow
		if err := json.Unmarshal([]byte(u.run("images", "--format", "json", "web").exits(exitDone).stdout), &rows); err != nil {
			u.Fatal(err)
		}
		if len(rows) != 1 || !rows[0].Drift || rows[0].Running[0].Digest != first || rows[0].Origin != "lock" {
			u.Errorf("%+v", rows)
		}
	})
}
