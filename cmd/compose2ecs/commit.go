package main

import (
	"context"
	"os/exec"
	"path/filepath"
	"strings"
	"time"
)

// gitTimeout is how long git may take to say what is checked out: a history without the
// commit is better than a deployment that waits.
const gitTimeout = 10 * time.Second

// commit is what is checked out where the project is, "" if git is not there or does not
// know. It runs no hook, filter or monitor that the repository asks for: rev-parse reads
// references only, so files that nobody has committed do not show.
func (p *program) commit(ctx context.Context) string {
	ctx, stop := context.WithTimeout(ctx, gitTimeout)
	defer stop()
	git := exec.CommandContext(ctx, "git", "rev-parse", "--verify", "HEAD")
	git.Dir, git.Env = p.projectDirectory(), p.project.Environ
	output, err := git.Output()
	if err != nil {
		return ""
	}
	return strings.TrimSpace(string(output))
}

// projectDirectory is where the project's first file is, unless the options name another
// directory.
func (p *program) projectDirectory() string {
	dir := p.project.ProjectDirectory
	if dir == "" && len(p.project.Files) > 0 && p.project.Files[0] != "-" {
		dir = filepath.Dir(p.project.Files[0])
	}
	if filepath.IsAbs(dir) {
		return dir
	}
	return filepath.Join(p.project.Dir, dir)
}
