package main

import (
	"runtime/debug"
	"slices"
	"testing"
)

func TestVersionOf(t *testing.T) {
	commit := []debug.BuildSetting{
		{Key: "vcs", Value: "git"},
		{Key: "vcs.revision", Value: "0123456789abcdef0123456789abcdef01234567"},
		{Key: "vcs.time", Value: "2026-11-28T10:00:00Z"},
	}
	for name, c := range map[string]struct {
		settings []debug.BuildSetting
		modified string
		want     string
	}{
		"no commit": {want: "v1.2.3"},
		"a commit":  {settings: commit, modified: "false", want: "v1.2.3 (commit 0123456789ab, 2026-11-28T10:00:00Z)"},
		"changes":   {settings: commit, modified: "true", want: "v1.2.3 (commit 0123456789ab, modified, 2026-11-28T10:00:00Z)"},
	} {
		info := &debug.BuildInfo{
			Main:     debug.Module{Version: "v1.2.3"},
			Settings: append(slices.Clip(c.settings), debug.BuildSetting{Key: "vcs.modified", Value: c.modified}),
		}
		if got := versionOf(info); got != c.want {
			t.Errorf("%s: %q, want %q", name, got, c.want)
		}
	}
}
