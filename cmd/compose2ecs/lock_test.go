package main

import (
	"encoding/json"
	"fmt"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-containerregistry/pkg/name"
	"github.com/google/go-containerregistry/pkg/registry"
	v1 "github.com/google/go-containerregistry/pkg/v1"
	"github.com/google/go-containerregistry/pkg/v1/empty"
	"github.com/google/go-containerregistry/pkg/v1/mutate"
	"github.com/google/go-containerregistry/pkg/v1/remote"

	"github.com/compose2ecs/compose2ecs/internal/fakeaws"
)

// A hub is all registries there are, in the process of the test.
type hub struct {
	http.Handler
	mutex sync.Mutex
	asked []string
	down  string // the host that does not answer
}

func newHub() *hub {
	return &hub{Handler: registry.New(registry.Logger(log.New(io.Discard, "", 0)))}
}

// RoundTrip answers whatever host is asked.
func (h *hub) RoundTrip(r *http.Request) (*http.Response, error) {
	h.mutex.Lock()
	defer h.mutex.Unlock()
	if r.URL.Host == h.down {
		return nil, fmt.Errorf("dial %s: connection refused", r.URL.Host)
	}
	h.asked = append(h.asked, r.Method+" "+r.URL.Path)
	recorder, asked := httptest.NewRecorder(), r.Clone(r.Context())
	if asked.Body == nil {
		asked.Body = http.NoBody
	}
	h.ServeHTTP(recorder, asked)
	response := recorder.Result()
	response.Request = r
	return response, nil
}

// push stores an image under a name, and returns its digest.
func (h *hub) push(t *testing.T, as string, config v1.Config) string {
	t.Helper()
	image, err := mutate.ConfigFile(empty.Image, &v1.ConfigFile{OS: "linux", Architecture: "amd64", Config: config})
	if err != nil {
		t.Fatal(err)
	}
	ref, err := name.ParseReference(as)
	if err == nil {
		err = remote.Write(ref, image, remote.WithTransport(h))
	}
	if err != nil {
		t.Fatal(err)
	}
	digest, err := image.Digest()
	if err != nil {
		t.Fatal(err)
	}
	h.asked = nil
	return digest.String()
}

// TestLock pins the images of a project, and tells what moves.
func TestLock(t *testing.T) {
	inCloud(t, func(_ *fakeaws.Cloud, u *user) {
		h := newHub()
		u.registry = h
		database := h.push(t, "postgres:17", v1.Config{Volumes: map[string]struct{}{"/var/lib/postgresql/data": {}}})
		first := h.push(t, "example/shop:1", v1.Config{User: "1000"})
		h.push(t, "public.ecr.aws/docker/library/busybox:1.37", v1.Config{})
		u.run("template", "--locked").exits(exitInput, "there is no compose2ecs.lock to pin postgres:17")

		u.run("lock").exits(exitDone, "added postgres:17: "+database[:19], "added example/shop:1: "+first[:19], "compose2ecs.lock has 3 images")
		if locked := u.read("compose2ecs.lock"); !strings.Contains(locked, "example/shop:1:\n    digest: "+first) ||
			!strings.Contains(locked, "user: \"1000\"") {
			u.Error(locked)
		}
		u.run("template", "--locked").exits(exitDone, "Image: example/shop@"+first, "Image: postgres@"+database)
		before := u.read("compose2ecs.lock")
		h.asked = nil
		u.run("lock").exits(exitDone, "3 images")
		if len(h.asked) > 0 || u.read("compose2ecs.lock") != before {
			u.Errorf("what is locked is asked for: %q", h.asked)
		}

		second := h.push(t, "example/shop:1", v1.Config{User: "2000", Cmd: []string{"serve"}})
		u.run("lock").exits(exitDone)
		u.run("lock", "--upgrade", "db").exits(exitDone)
		if u.read("compose2ecs.lock") != before {
			u.Error("an image moved that nobody asked about")
		}
		u.run("lock", "--upgrade", "nothing").exits(exitInput, `there is no service "nothing" with an image to lock`)
		u.run("lock", "--upgrade", "web").exits(exitDone,
			"moved example/shop:1: digest "+first[:19]+" → "+second[:19]+`; USER 1000 → 2000; CMD none → "serve"`)

		u.edit("postgres:17", "postgres:18")
		u.run("template", "--locked").exits(exitInput, "compose2ecs.lock does not have postgres:18", "no service uses postgres:17")
		u.run("lock").exits(exitFailed, "warning: postgres:18 is not pinned: there is no such image", "removed postgres:17")
		u.run("template").exits(exitDone, "Image: postgres:18", "[C2E-not-locked]")
		u.write("compose2ecs.lock", "version: 1\n<<<<<<< HEAD\n")
		u.run("lock").exits(exitInput, "compose2ecs.lock:2:1: it is not YAML", "restore the file from version control")
		u.run("template").exits(exitInput, "compose2ecs.lock:2:1: error: it is not YAML")
	})
}

// A registry that cannot be reached keeps nobody from deploying.
func TestLockWithoutRegistry(t *testing.T) {
	inCloud(t, func(_ *fakeaws.Cloud, u *user) {
		h := newHub()
		u.registry = h
		h.push(t, "registry.example.com/shop:1", v1.Config{})
		database := h.push(t, "postgres:17", v1.Config{})
		u.edit("example/shop:1", "registry.example.com/shop:1")
		h.down = "registry.example.com"
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
		h := newHub()
		u.registry = h
		h.push(t, "postgres:17", v1.Config{})
		shop := h.push(t, "example/shop:1", v1.Config{})
		h.push(t, "public.ecr.aws/docker/library/busybox:1.37", v1.Config{})
		u.run("deploy", "--yes", "--pin").exits(exitDone, "example/shop:1 is pinned to "+shop,
			"compose2ecs lock keeps these digests for later deployments, in compose2ecs.lock", "is deployed")
		if _, err := os.Stat(filepath.Join(u.dir, "compose2ecs.lock")); !os.IsNotExist(err) {
			u.Error("--pin writes a lock file", err)
		}
		stack, _ := c.Look("shop")
		if !strings.Contains(stack.Template, "example/shop@"+shop) {
			u.Error(stack.Template)
		}
		u.run("lock").exits(exitDone)
		u.run("deploy", "--locked").exits(exitDone, "up to date")
		u.run("deploy", "--pin").exits(exitDone, "up to date")
	})
}

// TestImages lists images with what runs.
func TestImages(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		h := newHub()
		u.registry = h
		h.push(t, "postgres:17", v1.Config{})
		first := h.push(t, "example/shop:1", v1.Config{User: "1"})
		u.edit("  web:\n", "  tool:\n    build: .\n    restart: \"no\"\n  web:\n")
		u.run("images").exits(exitDone, "what runs is not known: there is no stack shop", "registry  "+first[:19], "tool     -               build")
		u.edit("  tool:\n    build: .\n    restart: \"no\"\n", "")
		h.push(t, "public.ecr.aws/docker/library/busybox:1.37", v1.Config{})
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

		h.push(t, "example/shop:1", v1.Config{User: "2"})
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
