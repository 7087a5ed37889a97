package build

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"testing"
	"time"
)

// TestTimes asks programs in the place of git for the time of a directory: one that does not answer in time is no reason for another
// time, which would make other images.
func TestTimes(t *testing.T) {
	if _, err := os.Stat("/bin/sh"); err != nil {
		t.Skip("there is no shell")
	}
	const answers = `case "$*" in *rev-parse*) echo false;; *) echo 1700000000;; esac`
	for name, c := range map[string]struct {
		script string
		want   string
		err    error
	}{
		"committed":        {answers, "1700000000", nil},
		"shallow":          {"echo true", "315532800", nil},
		"no repository":    {"exit 128", "315532800", nil},
		"nothing of it":    {`case "$*" in *rev-parse*) echo false;; esac`, "315532800", nil},
		"no answer":        {"exec /bin/sleep 100", "", context.DeadlineExceeded},
		"no second answer": {`case "$*" in *rev-parse*) echo false;; *) exec /bin/sleep 100;; esac`, "", context.DeadlineExceeded},
	} {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			program := []byte("#!/bin/sh\n" + c.script + "\n")
			if err := os.WriteFile(filepath.Join(dir, "git"), program, 0o700); err != nil { //nolint:gosec // it is a program
				t.Fatal(err)
			}
			t.Setenv("PATH", dir)
			ctx := t.Context()
			if c.err != nil {
				limited, stop := context.WithTimeout(ctx, 200*time.Millisecond)
				defer stop()
				ctx = limited
			}
			d := &definition{Target: map[string]*target{"web": {Context: dir, Args: map[string]string{}}}}
			err := (&Builder{}).fixTimes(ctx, d)
			if got := d.Target["web"].Args[epoch]; got != c.want || !errors.Is(err, c.err) {
				t.Errorf("%q, %v", got, err)
			}
		})
	}
}
