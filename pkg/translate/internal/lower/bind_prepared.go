package lower

import (
	"path"
	"strings"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var kindBindPrepared = diag.Kind{
	Code: "C2E-bind-prepared", Severity: diag.Info,
	Title: "mount only prepares a directory",
	Cause: "Locally, the command creates directories or changes their owner, so that other services can write to them. On AWS, " +
		"those services have volumes that all of them can write to.",
	Fix: "nothing to do",
}

// preparation is a command that makes directories, or is about their rights; the first one may stand after that of the shell.
var preparation = lazyregexp.New(`^\s*((/bin/)?(ba)?sh\s+)?(-c\s+)?["']?(/bin/)?(mkdir|chown|chgrp|chmod|ls)\s`)

// isPrepared reports whether a service mounts a directory, writable, only to prepare it for others: its command names what it
// mounts, and only in commands that make directories or change their rights.
func (b bind) isPrepared() bool {
	target, named := path.Clean(b.mount.Target), false
	if b.mount.ReadOnly || target == "/" || b.config.WorkingDir != "" && plan.Within(target, path.Clean(b.config.WorkingDir)) {
		return false
	}
	for _, command := range commandBreaks.Split(strings.Join(b.config.Command, " "), -1) {
		if !strings.Contains(command, target) {
			continue
		}
		if !preparation.MatchString(command) {
			return false
		}
		named = true
	}
	return named
}
