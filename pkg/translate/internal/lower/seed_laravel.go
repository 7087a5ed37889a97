package lower

import (
	"maps"
	"path"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/load"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// Laravel needs the directories that a new project has in storage/framework: its compiler of views throws "Please provide a valid cache
// path" if the one for them is not there (laravel/framework, Illuminate\View\Compilers\Compiler; config/view.php has realpath of it). It
// makes none of them itself. Rails and Symfony make what they need in tmp, storage, and var.

// laravelTree is what makes them.
var laravelTree = lazyregexp.New(`storage/framework|framework/(?:cache|sessions|views)|framework/?\{|AUTORUN_LARAVEL_STORAGE_RECREATE`)

// laravelSigns are words in what starts a program that runs on Laravel, or in its variables.
var laravelSigns = lazyregexp.New(`(?i)\bartisan\b|laravel`)

// keepsLaravelTree reports whether a directory is one in which the images of programs on Laravel have those directories, nothing
// is mounted over them, and nothing is known to make them when the program starts.
func (l *lowering) keepsLaravelTree(c types.ServiceConfig, dir string) bool {
	root, inStorage := strings.CutSuffix(strings.TrimSuffix(dir, "/framework"), "/storage")
	mounted := func(v types.ServiceVolumeConfig) bool {
		return plan.Within(path.Join(root, "storage/framework"), path.Clean(v.Target)) && path.Clean(v.Target) != dir
	}
	if !inStorage || slices.ContainsFunc(c.Volumes, mounted) || laravelTree.MatchString(l.startText(c)) {
		return false
	}
	signs := []string{l.startText(c), c.Image}
	for _, name := range slices.Sorted(maps.Keys(c.Environment)) {
		if laravelTree.MatchString(name) {
			return false
		}
		signs = append(signs, name, valueOr(c.Environment[name], ""))
	}
	return plan.Within("/var/www", root) || slices.ContainsFunc(signs, laravelSigns.MatchString) || l.isLaravel(c) ||
		strings.HasPrefix(valueOr(c.Environment[laravelKey], ""), "base64:")
}

// isLaravel reports whether a program that is built here has the command of Laravel beside its code.
func (l *lowering) isLaravel(c types.ServiceConfig) bool {
	build := l.buildOf(c)
	if build == nil {
		return false
	}
	_, found := l.ContextFile(build, "artisan")
	return found
}

// builtWithLaravel reports whether an image that is built here gets those directories by RUN, or with all of a program from another stage.
func (l *lowering) builtWithLaravel(c types.ServiceConfig, dir string) bool {
	file := l.dockerfileOf(c)
	hasAll := func(p load.Put) bool { return p.Sources == nil && p.To != "" && plan.Within(p.To, dir) }
	return l.keepsLaravelTree(c, dir) && (slices.ContainsFunc(file.Puts, hasAll) || slices.ContainsFunc(file.Runs, laravelTree.MatchString))
}
