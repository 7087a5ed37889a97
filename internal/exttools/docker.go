package exttools

import (
	"archive/tar"
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"testing"
)

// A Docker is a real engine, on which tests make images and look at containers.
type Docker struct{ program string }

// Busybox is the image that init containers use by default; where nothing can be pulled, [Docker.Box] makes one of that name.
const Busybox = "public.ecr.aws/docker/library/busybox:1.37"

// RequireDocker makes sure that an engine answers, the one that DOCKER_HOST or the context names. Nobody's own engine is used
// unless COMPOSE2ECS_REQUIRE_PEERS=all asks for it.
func RequireDocker(t *testing.T) *Docker {
	t.Helper()
	if testing.Short() || !required("all") {
		t.Skip("containers run only with COMPOSE2ECS_REQUIRE_PEERS=all")
	}
	d := &Docker{Require(t, "docker", "busybox")}
	if output, err := exec.Command(d.program, "info").CombinedOutput(); err != nil {
		lacking(t, "no Docker engine answers", "start one, or set DOCKER_HOST: "+string(output))
	}
	return d
}

// Run runs docker, and returns what it prints.
func (d *Docker) Run(t *testing.T, args ...string) string {
	t.Helper()
	output, err := exec.CommandContext(t.Context(), d.program, args...).CombinedOutput()
	if err != nil {
		t.Fatalf("docker %v: %v\n%s", args, err, output)
	}
	return strings.TrimSpace(string(output))
}

// An Image is what a test says of an image that it makes.
type Image struct {
	Name         string
	Architecture string   // "" for that of the engine
	Volumes      []string // the directories that it declares as volumes
	Command      []string // what it runs by itself
	Bare         bool     // without a shell: it has nothing but the program /sleep
}

// Box makes an image of busybox, unless the engine has it.
func (d *Docker) Box(t *testing.T, image Image) {
	t.Helper()
	if exec.CommandContext(t.Context(), d.program, "image", "inspect", image.Name).Run() == nil {
		return
	}
	volumes := map[string]struct{}{}
	for _, path := range image.Volumes {
		volumes[path] = struct{}{}
	}
	layer := boxLayer(t, image)
	config := marshal(t, map[string]any{
		"architecture": cmp.Or(image.Architecture, d.Architecture(t)), "os": "linux",
		"config": map[string]any{"Env": []string{"PATH=/bin"}, "Volumes": volumes, "Cmd": image.Command},
		"rootfs": map[string]any{"type": "layers", "diff_ids": []string{fmt.Sprintf("sha256:%x", sha256.Sum256(layer))}},
	})
	manifest := marshal(t, []any{map[string]any{"Config": "config.json", "RepoTags": []string{image.Name}, "Layers": []string{"layer.tar"}}})
	var archive bytes.Buffer
	w := tar.NewWriter(&archive)
	add(t, w, tar.Header{Name: "layer.tar"}, layer)
	add(t, w, tar.Header{Name: "config.json"}, config)
	add(t, w, tar.Header{Name: "manifest.json"}, manifest)
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	command := exec.CommandContext(t.Context(), d.program, "load")
	command.Stdin = &archive
	if output, err := command.CombinedOutput(); err != nil {
		t.Fatalf("docker load: %v\n%s", err, output)
	}
}

// Architecture is that of the engine, as images have it.
func (d *Docker) Architecture(t *testing.T) string {
	t.Helper()
	return d.Run(t, "version", "--format", "{{.Server.Arch}}")
}

// boxLayer are the files of an image.
func boxLayer(t *testing.T, image Image) []byte {
	t.Helper()
	program, err := os.ReadFile(Require(t, "busybox"))
	if err != nil {
		t.Fatal(err)
	}
	var layer bytes.Buffer
	w := tar.NewWriter(&layer)
	if image.Bare {
		add(t, w, tar.Header{Name: "sleep", Mode: 0o755}, program)
	} else {
		add(t, w, tar.Header{Name: "bin/busybox", Mode: 0o755}, program)
		for _, name := range applets(t) {
			add(t, w, tar.Header{Name: "bin/" + name, Typeflag: tar.TypeSymlink, Linkname: "/bin/busybox"}, nil)
		}
	}
	for _, path := range image.Volumes {
		add(t, w, tar.Header{Name: strings.TrimPrefix(path, "/") + "/shipped", Mode: 0o644}, []byte("with the image"))
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return layer.Bytes()
}

func marshal(t *testing.T, value any) []byte {
	t.Helper()
	text, err := json.Marshal(value)
	if err != nil {
		t.Fatal(err)
	}
	return text
}

// applets are the programs that busybox is.
func applets(t *testing.T) []string {
	t.Helper()
	output, err := exec.Command(Require(t, "busybox"), "--list").Output()
	if err != nil {
		t.Fatal(err)
	}
	return strings.Fields(strings.ReplaceAll(string(output), "busybox\n", ""))
}

func add(t *testing.T, w *tar.Writer, header tar.Header, content []byte) {
	t.Helper()
	header.Size = int64(len(content))
	err := w.WriteHeader(&header)
	if err == nil {
		_, err = w.Write(content)
	}
	if err != nil {
		t.Fatal(err)
	}
}
