package lower

import (
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/load"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// A program may find its variables in files, too: those of its image, and those that are mounted.

// variablesFile is what files are called that have variables of a program.
var variablesFile = lazyregexp.New(`(?i)^\.env|\.env$|\.ini$`)

// otherFile is what files are called that look like these, and that no program reads its variables from.
var otherFile = lazyregexp.New(`(?i)example|sample|template|\.dist$|^(?:alembic|pytest|tox|mypy)\.ini$`)

// settingsNames are how they end in a build context.
var settingsNames = []string{".env", ".ini", ".env.local", ".env.dev", ".env.development", ".env.docker", ".env.prod", ".env.production"}

var assignment = lazyregexp.New(`=`)

// settingsFiles are the files with variables in a build context.
func (l *lowering) settingsFiles(c types.ServiceConfig) (files []load.ContextFile) {
	build := l.buildOf(c)
	if build == nil || !filepath.IsAbs(build.Context) {
		return nil
	}
	for _, file := range l.ContextMatches(build, settingsNames, assignment) {
		if !otherFile.MatchString(path.Base(file.Name)) {
			files = append(files, file)
		}
	}
	return files
}

// mayFind reports whether a program may find a variable in a file: one that is built into its image, or one that is mounted.
func (l *lowering) mayFind(c types.ServiceConfig, name string) bool {
	for _, v := range c.Volumes {
		if variablesFile.MatchString(path.Base(v.Target)) {
			return true
		}
	}
	mounted := func(f plan.File) bool {
		return variablesFile.MatchString(path.Base(f.Path)) && (f.Secret != "" || f.Parameter != "" || strings.Contains(f.Content, name))
	}
	built := func(f load.ContextFile) bool {
		return strings.Contains(f.Content, name) && !l.isIgnored(l.buildOf(c), f.Name)
	}
	return slices.ContainsFunc(l.service(c.Name).Files, mounted) || slices.ContainsFunc(l.settingsFiles(c), built)
}

// hasFiles reports whether anything is mounted into a container that it may read a variable from.
func (l *lowering) hasFiles(c types.ServiceConfig) bool {
	isFile := func(v types.ServiceVolumeConfig) bool { return v.Type == types.VolumeTypeBind }
	return len(c.Secrets) > 0 || len(c.Configs) > 0 || len(l.service(c.Name).Files) > 0 || slices.ContainsFunc(c.Volumes, isFile)
}

// hasSecretFile reports whether a secret is mounted into a container.
func (l *lowering) hasSecretFile(c types.ServiceConfig) bool {
	isSecret := func(f plan.File) bool { return f.Secret != "" || f.Parameter != "" }
	return len(c.Secrets) > 0 || slices.ContainsFunc(l.service(c.Name).Files, isSecret)
}

// isMounted reports whether a file of some name is mounted into a container.
func (l *lowering) isMounted(c types.ServiceConfig, name string) bool {
	return slices.ContainsFunc(l.service(c.Name).Files, func(f plan.File) bool { return path.Base(f.Path) == name }) ||
		slices.ContainsFunc(c.Volumes, func(v types.ServiceVolumeConfig) bool { return path.Base(v.Target) == name })
}

// hasVault reports whether a program on Symfony has its secrets in a vault (Symfony, "How to Keep Sensitive Information Secret").
func (l *lowering) hasVault(c types.ServiceConfig) bool {
	build := l.buildOf(c)
	if build == nil || !filepath.IsAbs(build.Context) {
		return false
	}
	vault := filepath.Join(build.Context, "config", "secrets")
	_, isDir := l.Exists(vault)
	return isDir && l.HasFiles(vault)
}
