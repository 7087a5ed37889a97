package exttools

import (
	"bytes"
	"os"
	"os/exec"
	"syscall"
	"testing"
	"time"
)

// ShortDir is a temporary directory whose name fits into that of a socket.
func ShortDir(t *testing.T) string {
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

// Start starts a program, waits until it is ready, and ends it with the test.
func Start(t *testing.T, ready func() bool, name string, args ...string) {
	t.Helper()
	var log bytes.Buffer
	command := exec.Command(name, args...)
	command.Stdout, command.Stderr = &log, &log
	command.SysProcAttr = ownGroup()
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

// SmallDisk makes a directory that is a small disk of its own, in memory, until the end of the test.
func SmallDisk(t *testing.T, dir, size string) {
	t.Helper()
	if err := os.Mkdir(dir, 0o700); err != nil {
		t.Fatal(err)
	}
	if out, err := exec.Command("mount", "-t", "tmpfs", "-o", "size="+size, "tmpfs", dir).CombinedOutput(); err != nil {
		t.Skipf("a small disk cannot be mounted here: %s", out)
	}
	t.Cleanup(func() {
		if err := exec.Command("umount", "-l", dir).Run(); err != nil {
			t.Error(err)
		}
	})
}
