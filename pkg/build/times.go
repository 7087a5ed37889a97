package build

import (
	"bytes"
	"context"
	"os/exec"
	"strconv"
	"strings"
	"time"
)

// epoch is the argument by which BuildKit is told the time of what it makes ("Reproducible builds" in Docker's documentation).
const epoch = "SOURCE_DATE_EPOCH"

// noTime is the time of files of which none is known: the earliest that a ZIP archive can hold.
const noTime = 315532800 // 1980-01-01

// gitTimeout is how long git may take to say when a directory has changed.
const gitTimeout = 2 * time.Second

// fixTimes gives what is built the time of the last commit that changed its context, so that it is the same wherever and whenever it is
// built, and another one when its files are. A shallow clone does not know that time.
func (b *Builder) fixTimes(ctx context.Context, d *definition) {
	if b.variable(epoch) != "" {
		return
	}
	known := map[string]int64{}
	for _, t := range d.Target {
		if _, given := t.Args[epoch]; given {
			continue
		}
		if _, looked := known[t.Context]; !looked {
			known[t.Context] = b.changed(ctx, t.Context)
		}
		t.Args[epoch] = strconv.FormatInt(known[t.Context], 10)
	}
}

// changed is when a directory was last committed to Git, in seconds.
func (b *Builder) changed(ctx context.Context, dir string) int64 {
	if !isLocal(dir) || b.git(ctx, dir, "rev-parse", "--is-shallow-repository") != "false" {
		return noTime
	}
	seconds, err := strconv.ParseInt(b.git(ctx, dir, "log", "-1", "--format=%ct", "--", "."), 10, 64)
	if err != nil {
		return noTime
	}
	return seconds
}

// git is what Git says about a directory, "" for nothing. It runs nothing that the repository asks for.
func (b *Builder) git(ctx context.Context, dir string, args ...string) string {
	ctx, stop := context.WithTimeout(ctx, gitTimeout)
	defer stop()
	command := exec.CommandContext(ctx, "git", append([]string{"-c", "core.fsmonitor=false", "-c", "log.showSignature=false"}, args...)...)
	command.Dir, command.Env = dir, b.Environ
	out, err := command.Output()
	if err != nil {
		return ""
	}
	return strings.TrimSpace(string(bytes.TrimSpace(out)))
}
