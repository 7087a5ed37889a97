package build

import (
	"bytes"
	"context"
	"os/exec"
	"strconv"
	"time"
)

// epoch is the argument by which BuildKit is told the time of what it makes ("Reproducible builds" in Docker's documentation).
const epoch = "SOURCE_DATE_EPOCH"

// noTime is the time of files of which none is known: the earliest that a ZIP archive can hold.
const noTime = 315532800 // 1980-01-01

// gitTimeout is how long git may take to say when a directory has changed: seconds in a large repository on a busy machine.
const gitTimeout = time.Minute

// fixTimes gives what is built the time of the last commit that changed its context, so that it is the same wherever and whenever it is
// built, and another one when its files are. A shallow clone does not know that time. A git that does not answer is an error: with
// another time, each image would be another one.
func (b *Builder) fixTimes(ctx context.Context, d *definition) error {
	if b.variable(epoch) != "" {
		return nil
	}
	known := map[string]int64{}
	for _, t := range d.Target {
		if _, given := t.Args[epoch]; given {
			continue
		}
		if _, looked := known[t.Context]; !looked {
			seconds, err := b.changed(ctx, t.Context)
			if err != nil {
				return err
			}
			known[t.Context] = seconds
		}
		t.Args[epoch] = strconv.FormatInt(known[t.Context], 10)
	}
	return nil
}

// changed is when a directory was last committed to Git, in seconds.
func (b *Builder) changed(ctx context.Context, dir string) (int64, error) {
	if !isLocal(dir) {
		return noTime, nil
	}
	shallow, err := b.git(ctx, dir, "rev-parse", "--is-shallow-repository")
	if err != nil || shallow != "false" {
		return noTime, err
	}
	text, err := b.git(ctx, dir, "log", "-1", "--format=%ct", "--", ".")
	if err != nil {
		return noTime, err
	}
	seconds, err := strconv.ParseInt(text, 10, 64)
	if err != nil {
		return noTime, nil //nolint:nilerr // nothing of it is committed
	}
	return seconds, nil
}

// git is what Git says about a directory, "" for nothing. It runs nothing that the repository asks for.
func (b *Builder) git(ctx context.Context, dir string, args ...string) (string, error) {
	limited, stop := context.WithTimeout(ctx, gitTimeout)
	defer stop()
	command := exec.CommandContext(limited, "git", append([]string{"-c", "core.fsmonitor=false", "-c", "log.showSignature=false"}, args...)...)
	command.Dir, command.Env = dir, b.Environ
	command.WaitDelay = time.Second
	out, err := command.Output()
	switch {
	case limited.Err() != nil:
		return "", cmpInterrupt(ctx, &Problem{
			Broken, "git did not say within a minute when " + dir + " was last changed",
			"set SOURCE_DATE_EPOCH to the time that files in the images get, in seconds since 1970",
		})
	case err != nil:
		return "", nil //nolint:nilerr // there is no Git, or no repository
	}
	return string(bytes.TrimSpace(out)), nil
}
