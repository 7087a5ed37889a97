package lower

import (
	"cmp"
	"path"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// packageVariables tell package managers where to install what a program needs, or where to keep it.
var packageVariables = []string{
	"BUNDLE_PATH", "CARGO_HOME", "COMPOSER_VENDOR_DIR", "GEM_HOME", "GOMODCACHE", "GOPATH", "HEX_HOME", "MIX_DEPS_PATH", "MIX_HOME",
	"NPM_CONFIG_PREFIX", "PIP_PREFIX", "PIP_TARGET", "POETRY_VIRTUALENVS_PATH", "PYTHONUSERBASE", "UV_PROJECT_ENVIRONMENT", "VIRTUAL_ENV",
	"WORKON_HOME",
}

// installsPackages is a command that installs packages.
var installsPackages = lazyregexp.New(`\b(?:bundle|gem|pip[\d.]*|poetry|pipenv|uv|pdm|composer|npm|yarn|pnpm|bun|go|cargo|mix)\b.*` +
	`\b(?:install|i|sync|ci|add|build|get|download|fetch)\b|\b(?:yarn|pipenv)$`)

// installedIn is such a command, or one that prepares it, with the directory.
var installedIn = lazyregexp.New(`\b(?:venv|virtualenv)(?:\s+-\S+(?:\s+python[\d.]*)?)*\s+"?(/[\w./-]+)|` +
	`\b(?:pip[\d.]*|bundle)\s.*\s(?:--(?:path|target|prefix)[=\s]|-t\s)"?(/[\w./-]+)|\bbundle config\s.*\bpath\s+"?(/[\w./-]+)`)

// packagesIn are the directories into which the Dockerfile of a service installs packages, if it names them: in a variable, or as an
// argument of the command.
func (l *lowering) packagesIn(c types.ServiceConfig) (directories []string) {
	file := l.dockerfileOf(c)
	commands := func(yield func(string) bool) {
		for _, run := range slices.Concat(file.Earlier, file.Runs) {
			for _, command := range commandSigns.Split(run, -1) {
				if !yield(strings.TrimSpace(command)) {
					return
				}
			}
		}
	}
	installs := false
	for command := range commands {
		installs = installs || installsPackages.MatchString(command)
	}
	if !installs {
		return nil
	}
	for _, name := range packageVariables {
		directories = append(directories, file.Sets[name])
	}
	if strings.HasPrefix(path.Base(file.Base), "golang:") && file.Sets["GOPATH"] == "" {
		directories = append(directories, "/go") // GOPATH of Docker's official image
	}
	for command := range commands {
		if found := installedIn.FindStringSubmatch(command); found != nil {
			directories = append(directories, strings.Join(found[1:], ""))
		}
	}
	directories = slices.DeleteFunc(directories, func(dir string) bool { return !path.IsAbs(dir) || path.Clean(dir) == "/" })
	for i := range directories {
		directories[i] = path.Clean(directories[i])
	}
	return directories
}

// isForPackages reports whether a directory is one into which the Dockerfile of a service installs packages, or a part of one that has
// nothing else, and neither the directory that its program works in nor around that.
func (l *lowering) isForPackages(c types.ServiceConfig, dir string) bool {
	dir = path.Clean(dir)
	if works := cmp.Or(c.WorkingDir, l.dockerfileOf(c).Workdir); works != "" && plan.Within(dir, works) {
		return false
	}
	return slices.ContainsFunc(l.packagesIn(c), func(packages string) bool {
		return dir == packages || plan.Within(packages, dir) && partOfPackages.MatchString(strings.TrimPrefix(dir, packages))
	})
}

// partOfPackages is how directories are called in which package managers keep packages, and people keep nothing.
var partOfPackages = lazyregexp.New(`^/(?:bin|bundle|cache|gems|include|lib(?:64)?|pkg|registry|ruby)(?:/|$)`)

// hidesPackages reports whether packages of a service are in a directory.
func (l *lowering) hidesPackages(c types.ServiceConfig, dir string) bool {
	return !installsPackages.MatchString(l.startText(c)) &&
		slices.ContainsFunc(l.packagesIn(c), func(packages string) bool { return plan.Within(dir, packages) })
}
