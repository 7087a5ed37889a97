package lower

import (
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/load"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// lacksCode reports whether an image surely has dependencies of a program, but not the program itself, which is in the mounted directory:
// the Dockerfile copies a list of dependencies and puts nothing where the directory is mounted but that, scripts, and settings.
func (b bind) lacksCode(l *lowering, file load.Dockerfile) bool {
	target, hasList := path.Clean(b.mount.Target), false
	if file.Base == "" || strings.Contains(file.Base, "onbuild") ||
		slices.ContainsFunc(file.Runs, func(run string) bool { return brings(run, target) }) {
		return false
	}
	for _, p := range file.Puts {
		hasList = hasList || slices.ContainsFunc(p.Sources, func(source string) bool { return !isContent(source) })
		near := p.To == "" || plan.Within(p.To, target) || plan.Within(target, p.To)
		if near && (p.Sources == nil || slices.ContainsFunc(p.Sources, isProgram)) {
			return false
		}
	}
	directory, err := filepath.Rel(b.build.Context, filepath.FromSlash(b.source))
	return hasList && err == nil && l.ContextHasSource(b.build, directory, programSuffixes, isProgram)
}

// programSuffixes are how the names of files end that are the code of a program.
var programSuffixes = []string{
	".cjs", ".cs", ".erb", ".ex", ".exs", ".go", ".java", ".js", ".jsx", ".kt", ".mjs", ".php", ".py", ".rb", ".rs", ".svelte", ".ts",
	".tsx", ".vue",
}

// isProgram reports whether a source of COPY may be the code of a program.
func isProgram(source string) bool { return isContent(source) && !isAccessory(source) }

// isAccessory reports whether a source of COPY is a single file beside the code of a program: a script of a shell, or settings.
func isAccessory(source string) bool { return accessoryName.MatchString(path.Base(source)) }

var accessoryName = lazyregexp.New(`^\.[\w-]+rc(\.\w+)?$|^\.env[\w.-]*$|^(docker-)?entrypoint$|\.config\.[cm]?[jt]s$|^(gulpfile|Gruntfile)\.js$|` +
	`^setup\.py$|^\.formatter\.exs$|^(Makefile|Procfile|LICENSE)$|\.(bash|cfg|cnf|conf|crt|ini|json|lock|md|properties|sh|toml|txt|ya?ml)$`)
