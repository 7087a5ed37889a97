package main

import (
	"context"
	"errors"
	"path/filepath"
	"testing"
	"time"

	"github.com/compose2ecs/compose2ecs/internal/fakeaws"
	"github.com/compose2ecs/compose2ecs/internal/testfiles"
)

// TestReadsEnd gives files that never end where one is read.
func TestReadsEnd(t *testing.T) {
	inCloud(t, func(_ *fakeaws.Cloud, u *user) {
		testfiles.Pipe(u, filepath.Join(u.dir, "pipe.yml"))
		u.run("init", "-o", "pipe.yml").exits(exitFailed, "cannot read pipe.yml: not a regular file")
		u.run("diff", "--against", "/dev/zero").exits(exitInput, "cannot read the template /dev/zero: it is larger than 4 MiB")
	})
}

// TestPipeIsGivenUp ends while nobody writes to a pipe.
func TestPipeIsGivenUp(t *testing.T) {
	pipe := filepath.Join(t.TempDir(), "pipe")
	testfiles.Pipe(t, pipe)
	ctx, cancel := context.WithCancel(t.Context())
	time.AfterFunc(50*time.Millisecond, cancel)
	if _, err := readBounded(ctx, pipe); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
}
