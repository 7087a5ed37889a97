package engine

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/compose2ecs/compose2ecs/internal/exttools"
)

// docker is the environment of Docker's command line: an engine, or none, and the builder in use.
type docker struct {
	dir     string // its settings
	environ []string
}

// newDocker is a command line with buildx, and with no engine yet.
func newDocker(t *testing.T) *docker {
	t.Helper()
	buildx := exttools.RequireBuilder(t, "docker-buildx")
	exttools.Require(t, "docker", "dockerd", "runc")
	d := &docker{dir: t.TempDir()}
	plugins := filepath.Join(d.dir, "cli-plugins")
	if err := os.MkdirAll(plugins, 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(buildx, filepath.Join(plugins, "docker-buildx")); err != nil {
		t.Fatal(err)
	}
	d.environ = []string{"DOCKER_CONFIG=" + d.dir}
	return d
}

// engine starts Docker's engine, which ends with the test. It has no network, which it would share with other engines on this machine.
func engine(t *testing.T) *docker {
	t.Helper()
	d := newDocker(t)
	dir := exttools.ShortDir(t)
	socket := "unix://" + filepath.Join(dir, "docker.sock")
	d.environ = append(d.environ, "DOCKER_HOST="+socket)
	exttools.Start(t, func() bool { return d.run("version") == nil }, "dockerd", "--bridge=none", "--iptables=false",
		"--data-root", filepath.Join(dir, "data"), "--exec-root", filepath.Join(dir, "exec"), "--pidfile", filepath.Join(dir, "pid"),
		"-H", socket)
	return d
}

// buildKit starts a BuildKit of its own with an empty cache, and is a command line that builds with it.
func buildKit(t *testing.T) *docker {
	t.Helper()
	return buildKitIn(t, exttools.ShortDir(t))
}

// buildKitIn starts a BuildKit whose cache is in a directory.
func buildKitIn(t *testing.T, dir string) *docker {
	t.Helper()
	program := exttools.RequireBuilder(t, "buildkitd")
	d := newDocker(t)
	socket := filepath.Join(dir, "buildkit.sock")
	listens := func() bool {
		_, err := os.Stat(socket)
		return err == nil
	}
	exttools.Start(t, listens, program, "--root", filepath.Join(dir, "root"), "--addr", "unix://"+socket, "--containerd-worker=false",
		"--oci-worker-snapshotter=native")
	d.environ = append(d.environ, "DOCKER_HOST=unix:///nowhere", "BUILDX_BUILDER=own")
	if err := d.run("buildx", "create", "--name", "own", "--driver", "remote", "unix://"+socket); err != nil {
		t.Fatal(err)
	}
	return d
}

// run runs Docker's command line.
func (d *docker) run(args ...string) error {
	command := exec.Command("docker", args...)
	command.Env = append(os.Environ(), d.environ...)
	return command.Run()
}

// busybox is the program that images are made of.
func busybox(t *testing.T) []byte {
	t.Helper()
	program, err := os.ReadFile("/bin/busybox")
	if err != nil {
		program, err = os.ReadFile(exttools.Require(t, "busybox"))
	}
	if err != nil {
		t.Fatalf("busybox-static is needed: %v", err)
	}
	return program
}
