package lower

import (
	"path"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/internal/sentence"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/load"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// (moby/moby, issue 7390, on COPY: "All new files and directories are created with a UID and GID of 0."; issue 13020: "COPY command ignores
// USER, sets file ownership to root")
var kindRootOwned = diag.Kind{
	Code: "C2E-root-owned", Severity: diag.Warning,
	Title: "program cannot write to its own directories",
	Cause: "COPY makes root the owner of the files, but the program runs as another user. Locally, the mounted source code hides these " +
		"files. On AWS, nothing is mounted over them, and writing to them fails.",
	Fix: "change the owner in the Dockerfile with COPY --chown, or with RUN chown -R before USER",

	Breaks: true, Together: "programs cannot write to their own directories: %s",
}

// reportRootOwned warns of a program that writes next to its sources, which belong to root where nothing is mounted over them.
func (b bind) reportRootOwned(l *lowering, file load.Dockerfile) {
	user := file.User
	if b.config.User != "" {
		user = b.config.User
	}
	if user == "" || isRoot(user) || strings.ContainsAny(user, "$ ") || l.changesOwners(b.config) {
		return
	}
	put, dirs := b.copiedForRoot(l, file)
	dirs = slices.DeleteFunc(dirs, func(dir string) bool {
		isOver := func(v types.ServiceVolumeConfig) bool {
			return v.Target != b.mount.Target && plan.Within(path.Clean(v.Target), dir)
		}
		return slices.ContainsFunc(b.config.Volumes, isOver)
	})
	if len(dirs) == 0 {
		return
	}
	found := b.at.Report(kindRootOwned, "the user %s cannot write to %s, because COPY makes root the owner", user, sentence.Or(dirs)).
		Of(b.service.Name, "")
	switch {
	case put.User != "" && !isRoot(put.User):
		found.WithHint("add --chown=%s to COPY in the Dockerfile", user)
	case file.User != "":
		found.WithHint("add RUN chown -R %s %s before USER in the Dockerfile", user, put.To)
	default:
		found.WithHint("add RUN chown -R %s %s to the Dockerfile", user, put.To)
	}
}

// changesOwners reports whether a script may change who owns the files when the container starts, or when its image is built.
func (l *lowering) changesOwners(c types.ServiceConfig) bool {
	changes := lazyregexp.Of(`\b(?:chown|chgrp|chmod|setfacl|gosu|su-exec|fixuid)\b`)
	return changes.MatchString(l.startText(c)) || slices.ContainsFunc(l.ContextScripts(l.buildOf(c)), func(f load.ContextFile) bool {
		return path.Base(f.Name) != "Dockerfile" && changes.MatchString(f.Content)
	})
}

// copiedForRoot is what copies the sources of a framework into the image, below the target of a mount, and the directories in which the
// framework writes, as far as they surely belong to root then.
func (b bind) copiedForRoot(l *lowering, file load.Dockerfile) (load.Put, []string) {
	target := path.Clean(b.mount.Target)
	for i, p := range file.Puts {
		if p.To == "" || p.Owned || !plan.Within(target, p.To) || !slices.ContainsFunc(p.Sources, isContext) {
			continue
		}
		var left []string
		for _, dir := range l.writesIn(b.config, file, p) {
			dir = path.Join(p.To, dir)
			others := func(o load.Put) bool {
				return (o.Owned || o.Sources == nil) && (o.To == "" || plan.Within(o.To, dir) || plan.Within(dir, o.To))
			}
			given := false
			for j := p.Runs; j < len(file.Runs); j++ {
				given = given || mayGive(file.Runs[j], file.RunsIn[j], dir)
			}
			if !given && !slices.ContainsFunc(file.Puts[i+1:], others) {
				left = append(left, dir)
			}
		}
		return p, left
	}
	return load.Put{}, nil
}

// writesIn are the directories in which the framework of a program writes whenever it runs, below those of its sources. (W3Cschool, Laravel 8:
// Laravel will not run unless it may write to storage and bootstrap/cache; rails/rails, railties/lib/rails/commands/server/server_command.rb:
// "DEFAULT_PIDFILE = \"tmp/pids/server.pid\""; symfony/symfony-docs, pull request 6136: "the “var“ directory must be writable both by the
// web server and the command line user")
func (l *lowering) writesIn(c types.ServiceConfig, file load.Dockerfile, p load.Put) []string {
	start := l.startText(c)
	has := func(name string) bool { _, ok := l.ContextFile(l.buildOf(c), name); return ok }
	switch {
	case has("artisan") && l.runsLike(c, phpProgram), l.runsArtisan(c, p.To):
		return []string{"storage", "bootstrap/cache"}
	case railsServer.MatchString(start) && has("config/application.rb") && !lazyregexp.Of(`\s(?:-P|--pid)`).MatchString(start):
		return []string{"log", "tmp"}
	case has("bin/console") && has("config/bundles.php") && l.runsLike(c, phpProgram) && (p.User == "" || isRoot(p.User)) &&
		!slices.ContainsFunc(file.Runs, func(run string) bool { return lazyregexp.Of(`cache:|bin/console|composer`).MatchString(run) }):
		return []string{"var"}
	}
	return nil
}

// runsArtisan reports whether a service that is built from the same Dockerfile as another runs the tool of Laravel in a directory.
func (l *lowering) runsArtisan(c types.ServiceConfig, dir string) bool {
	build, file := l.buildOf(c), l.dockerfileOf(c)
	for _, other := range l.Project.Services {
		same := l.buildOf(other)
		if same == nil || same.Context != build.Context || same.Dockerfile != build.Dockerfile || same.Target != build.Target {
			continue
		}
		line := l.startLine(other)
		if strings.Contains(line, path.Join(dir, "artisan")+" ") || file.Workdir == dir && lazyregexp.Of(`\bphp (?:\./)?artisan `).MatchString(line) {
			return true
		}
	}
	return false
}

// changesRights are programs by which others may own files, or write to them.
var changesRights = lazyregexp.New(`\b(?:chown|chgrp|chmod|setfacl|install)\b`)

// changesOthers are those that change the files of others, whatever runs them.
var changesOthers = lazyregexp.New(`\b(?:chown|chgrp|chmod|setfacl)\b`)

// mayGive reports whether a command of RUN may have others than root write to a directory. Nobody knows to what other programs apply those
// that do, such as find and xargs, nor what is in a here-document.
func mayGive(run, in, dir string) bool {
	if strings.Contains(run, "<<") {
		return true
	}
	for _, command := range strings.FieldsFunc(run, func(r rune) bool { return strings.ContainsRune("&|;\n", r) }) {
		words := commandWords(command)
		if len(words) == 0 || !changesRights.MatchString(command) || lazyregexp.Of(`^chmod (?:-\S+ )*(?:[ugoa]*\+x|0?7[05]5|0?700) `).MatchString(strings.Join(words, " ")) {
			continue
		}
		if program := path.Base(words[0]); program != "install" && !changesOthers.MatchString(program) && changesOthers.MatchString(command) {
			return true
		}
		places := slices.DeleteFunc(words[1:], func(word string) bool { return strings.HasPrefix(word, "-") })
		for _, word := range places[min(1, len(places)):] { // after who or what
			if in != "" && !path.IsAbs(word) && !strings.Contains(word, "$") {
				word = path.Join(in, word)
			}
			if word = path.Clean(strings.TrimSuffix(word, "/*")); !path.IsAbs(word) || plan.Within(word, dir) || plan.Within(dir, word) ||
				strings.ContainsAny(word, "*?$") {
				return true
			}
		}
		if len(places) < 2 {
			return true
		}
	}
	return false
}
