package engine

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
	"testing"
	"time"

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
	dir := short(t)
	socket := "unix://" + filepath.Join(dir, "docker.sock")
	d.environ = append(d.environ, "DOCKER_HOST="+socket)
	start(t, func() bool { return d.run("version") == nil }, "dockerd", "--bridge=none", "--iptables=false",
		"--data-root", filepath.Join(dir, "data"), "--exec-root", filepath.Join(dir, "exec"), "--pidfile", filepath.Join(dir, "pid"), "-H", socket)
	return d
}

// buildKit starts a BuildKit of its own with an empty cache, and is a command line that builds with it.
func buildKit(t *testing.T) *docker {
	t.Helper()
	return buildKitIn(t, short(t))
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
	start(t, listens, program, "--root", filepath.Join(dir, "root"), "--addr", "unix://"+socket, "--containerd-worker=false",
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

// short is a temporary directory whose name fits into that of a socket.
func short(t *testing.T) string {
	t.Helper()
	if os.Getuid() != 0 {
		t.Skip("an engine needs the rights of root")
	}
	dir, err := os.MkdirTemp("", "c2e") //nolint:usetesting // a test's own directory has too long a name
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = os.RemoveAll(dir) })
	return dir
}

// start starts a program, waits until it is ready, and ends it with the test.
func start(t *testing.T, ready func() bool, name string, args ...string) {
	t.Helper()
	var log bytes.Buffer
	command := exec.Command(name, args...)
	command.Stdout, command.Stderr = &log, &log
	command.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	if err := command.Start(); err != nil {
		t.Fatal(err)
	}
	ended := make(chan struct{})
	go func() {
		_ = command.Wait()
		close(ended)
	}()
	t.Cleanup(func() {
		_ = command.Process.Signal(syscall.SIGTERM)
		<-ended
	})
	for range 1200 {
		select {
		case <-ended:
			t.Fatalf("%s ended:\n%s", name, log.String())
		case <-time.After(100 * time.Millisecond):
		}
		if ready() {
			return
		}
	}
	t.Fatalf("%s was not ready in two minutes", name)
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
