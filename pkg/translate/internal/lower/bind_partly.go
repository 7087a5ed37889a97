package lower

import (
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/load"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// isPartly reports whether an image surely has not all of what is mounted into it from a part of the directory that it is built from:
// everything that its Dockerfile does is known, and it copies only some of the files there, or .dockerignore keeps them all out. If there
// is no Dockerfile here, a program that the service starts from the directory tells.
func (b bind) isPartly(l *lowering, file load.Dockerfile) bool {
	part, err := filepath.Rel(b.build.Context, filepath.FromSlash(b.source))
	if err != nil || !filepath.IsAbs(b.build.Context) || part == "." || !filepath.IsLocal(part) {
		return false
	}
	part, target := filepath.ToSlash(part), path.Clean(b.mount.Target)
	local := l.Local(b.mount.Source)
	isUnknown := func(p load.Put) bool {
		return p.To == "" || p.Sources == nil && (plan.Within(p.To, target) || plan.Within(target, p.To))
	}
	switch {
	case !local.IsDir || local.TooLarge || local.Refused != "" || local.Denied || local.Beyond || local.Refusal != nil || len(local.Files) == 0:
		return false
	case file.Base == "":
		return b.startsInside() && l.lacksDockerfile(b)
	case strings.Contains(file.Base, "onbuild"), slices.ContainsFunc(file.Puts, isUnknown),
		slices.ContainsFunc(file.Runs, func(run string) bool { return brings(run, target) }):
		return false
	case l.isKeptOut(b.build.Context, part):
		return true
	}
	return slices.ContainsFunc(local.Files, func(f load.LocalFile) bool {
		place, to := path.Join(part, f.Name), path.Join(target, f.Name)
		return isNeeded(f.Name) && !slices.ContainsFunc(file.Puts, func(p load.Put) bool { return copies(p, place, to) })
	})
}

// isNeeded reports whether a program may need a file at run time, to judge by its path.
func isNeeded(name string) bool {
	return !strings.HasSuffix(name, ".md") && !slices.ContainsFunc(strings.Split(name, "/"), func(part string) bool {
		return strings.HasPrefix(part, ".") || slices.Contains([]string{"test", "tests", "__tests__", "__pycache__", "node_modules"}, part)
	})
}

// copies reports whether COPY or ADD puts a file of the build context at a path of the image. A directory is copied without its own name.
func copies(p load.Put, place, to string) bool {
	return slices.ContainsFunc(p.Sources, func(source string) bool {
		source = path.Clean(strings.TrimPrefix(strings.Trim(source, `"`), "/"))
		switch {
		case source == ".":
			return path.Join(p.To, place) == to
		case strings.Contains(source, "**"), strings.Contains(source, "$"):
			return plan.Within(p.To, to)
		}
		parts := strings.Split(place, "/")
		depth := min(strings.Count(source, "/")+1, len(parts))
		matched, err := path.Match(source, path.Join(parts[:depth]...))
		rest := path.Join(parts[depth:]...)
		return err == nil && matched && (path.Join(p.To, rest) == to || rest == "" && path.Join(p.To, path.Base(place)) == to)
	})
}

// isKeptOut reports whether .dockerignore keeps a part of a build context out as a whole, with no exception for it.
func (l *lowering) isKeptOut(context, part string) bool {
	text, _ := l.Text(filepath.Join(context, ".dockerignore"))
	ignored := false
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		pattern, again := strings.CutPrefix(line, "!")
		pattern = strings.TrimSuffix(strings.TrimPrefix(path.Clean(strings.TrimPrefix(pattern, "/")), "**/"), "/**")
		switch {
		case line == "" || strings.HasPrefix(line, "#"):
		case again && (plan.Within(part, pattern) || plan.Within(pattern, part)):
			return false
		case !again:
			ignored = ignored || pattern == part || plan.Within(pattern, part) && pattern != "."
		}
	}
	return ignored
}

// lacksDockerfile reports whether the Dockerfile that the image of a service is to be built from is not there.
func (l *lowering) lacksDockerfile(b bind) bool {
	name := b.build.Dockerfile
	if name == "" {
		name = "Dockerfile"
	}
	if !filepath.IsAbs(name) {
		name = filepath.Join(b.build.Context, name)
	}
	exists, _ := l.Exists(name)
	return b.build.DockerfileInline == "" && !exists
}
