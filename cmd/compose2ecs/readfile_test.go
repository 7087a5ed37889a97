package main

import (
	"path/filepath"
	"syscall"
	"testing"

	"github.com/compose2ecs/compose2ecs/internal/fakeaws"
)

// TestReadsEnd gives files that never end where one is read.
func TestReadsEnd(t *testing.T) {
	inCloud(t, func(_ *fakeaws.Cloud, u *user) {
		if err := syscall.Mkfifo(filepath.Join(u.dir, "pipe.yml"), 0o600); err != nil {
			t.Skip(err)
		}
		u.run("init", "-o", "pipe.yml").exits(exitFailed, "cannot read pipe.yml: not a regular file")
		u.run("diff", "--against", "/dev/zero").exits(exitInput, "/dev/zero is larger than 4 MiB")
	})
}
