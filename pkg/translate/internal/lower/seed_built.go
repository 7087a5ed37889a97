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

// builtWith reports whether an image that is built here has files in a directory, as its Dockerfile and the build context tell.
func (l *lowering) builtWith(c types.ServiceConfig, dir string) bool {
	build := l.buildOf(c)
	if build == nil {
		return false
	}
	file := l.dockerfileOf(c)
	return slices.ContainsFunc(file.Puts, func(p load.Put) bool { return l.fills(p, build, path.Clean(dir)) }) ||
		slices.ContainsFunc(file.Runs, func(run string) bool { return unpacksInto(run, path.Clean(dir)) })
}

// fills reports whether COPY or ADD puts files into a directory of an image.
func (l *lowering) fills(p load.Put, build *types.BuildConfig, dir string) bool {
	if p.To == "" || p.Sources == nil {
		return p.To != "" && plan.Within(dir, p.To)
	}
	return slices.ContainsFunc(p.Sources, func(source string) bool {
		from := filepath.Join(build.Context, source)
		inside := path.Join("/", source, strings.TrimPrefix(dir, p.To))[1:]
		switch _, isDir := l.Exists(from); {
		case plan.Within(dir, p.To):
			return l.HasFiles(from) && !l.Ignores(build, path.Clean(source))
		case isDir && plan.Within(p.To, dir):
			return l.HasFiles(filepath.Join(build.Context, inside)) && !l.Ignores(build, inside)
		}
		return false
	})
}

// leavesAlone reports whether the Dockerfile of an image does nothing in a directory of a well-known image.
func (l *lowering) leavesAlone(c types.ServiceConfig, dir string) bool {
	file := l.dockerfileOf(c)
	_, known := l.lookup(file.Base)
	return known && !slices.ContainsFunc(file.Puts, func(p load.Put) bool {
		return p.To == "" || plan.Within(p.To, dir) || plan.Within(dir, p.To)
	}) && !slices.ContainsFunc(file.Runs, func(run string) bool { return strings.Contains(run, dir) }) &&
		!slices.ContainsFunc(file.RunsIn, func(in string) bool { return plan.Within(dir, in) })
}

// unpacksInto reports whether one of the commands that RUN has puts files into a directory.
func unpacksInto(run, dir string) bool {
	return slices.ContainsFunc(commandSigns.Split(run, -1), func(command string) bool {
		return slices.Contains(strings.Fields(command), dir) && unpacking.MatchString(command)
	})
}

var (
	commandSigns = lazyregexp.New(`&&|\|\|?|;`)
	unpacking    = lazyregexp.New(`\b(git clone|composer create-project|tar|unzip|cp|mv)\b`)
)
