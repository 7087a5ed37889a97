package lower

import (
	"path"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
)

// learning are the packages of Python that are, or load, a framework for machine learning: hundreds of megabytes before any model.
const learning = `(?:torch|pytorch|tensorflow(?:-cpu|-gpu|-intel)?|(?:sentence[-_])?transformers)(?:\[[^\]\n]*\])?`

// requiresLearning is a requirement of one of them in a file for pip, Poetry, uv, Pipenv or Conda.
var requiresLearning = lazyregexp.New(`(?im)(?:^[ \t]*(?:-[ \t]+)?|["'])(?:[\w.-]+::)?` + learning + `(?:[ \t]*[=<>~!@;#"']|[ \t]+--|\s*$)`)

// installsLearning is a command that installs one of them.
var installsLearning = lazyregexp.New(`(?i)\b(?:install|add)\s(?:[^&;|\n]*[\s"'])?` + learning + `(?:[=<>~!@"'\s;&|]|$)`)

// requirementsFile is where a command reads what to install; what the others of these expressions match installs what one file has.
var requirementsFile = lazyregexp.New(`(?:\s|^)(?:-r|--requirement|-f|--file)\s*=?\s*["']?([^\s"'&;|]+)`)

var installsProject = lazyregexp.New(`\b(?:poetry\s+(?:install|export)|uv\s+(?:sync|export)|pdm\s+(?:install|sync))\b|` +
	`\bpip3?\s+install\s(?:[^&;|\n]*\s)?["']?\.(?:\[[\w,-]+\])?["']?(?:\s|$)`)

// optionalPart is the head of a part of pyproject.toml or of a Pipfile with what is not installed unless somebody asks for it, or with no
// packages at all.
var optionalPart = lazyregexp.New(`(?i)^\[+[^\]]*(?:optional|extras|dependency-groups|dev|test|docs|mypy|isort|sources?|index)\b`)

// learns reports whether the image of a container is built here with a framework for machine learning, as far as its files say so.
func (l *lowering) learns(c types.ServiceConfig) bool {
	build := l.buildOf(c)
	if build == nil {
		return false
	}
	file := l.dockerfileOf(c)
	runs := strings.Join(slices.Concat(file.Runs, file.Earlier), "\n")
	if installsLearning.MatchString(runs) {
		return true
	}
	names := installedFrom(runs)
	if runs == "" && file.Base == "" { // its Dockerfile is not here
		names = []string{"requirements.txt", "pyproject.toml", "Pipfile", "environment.yml"}
	}
	var directories []string
	for _, put := range file.Puts {
		directories = append(directories, put.Sources...)
	}
	return slices.ContainsFunc(names, func(name string) bool { return l.requires(build, append(directories, "."), name, true) })
}

// installedFrom are the files from which commands install packages.
func installedFrom(runs string) (names []string) {
	for _, match := range requirementsFile.FindAllStringSubmatch(runs, -1) {
		names = append(names, match[1])
	}
	if installsProject.MatchString(runs) {
		names = append(names, "pyproject.toml")
	}
	if strings.Contains(runs, "pipenv ") {
		names = append(names, "Pipfile")
	}
	return names
}

// requires reports whether a file in a build context requires a framework for machine learning, or another one that it names. It is known
// by its path in the image, and found where it may come from.
func (l *lowering) requires(build *types.BuildConfig, from []string, name string, follow bool) bool {
	for _, source := range from {
		places := []string{path.Join("/", source, name), path.Join("/", source, path.Base(name))}
		if path.Base(source) == path.Base(name) {
			places = []string{path.Join("/", source)}
		} else if strings.Contains(source, "*") {
			places = append(places, path.Join("/", path.Dir(source), path.Base(name)))
		}
		for _, place := range places {
			content, ok := l.ContextFile(build, place)
			if !ok {
				continue
			}
			others := func(match []string) bool {
				return l.requires(build, []string{path.Dir(place)}, match[1], false)
			}
			return requiresLearning.MatchString(installedParts(content.Content)) ||
				follow && slices.ContainsFunc(requirementsFile.FindAllStringSubmatch(content.Content, -1), others)
		}
	}
	return false
}

// installedParts is a file without comments and the parts that are not installed.
func installedParts(content string) string {
	var kept []string
	skips := false
	for line := range strings.Lines(content) {
		line = strings.TrimSpace(line)
		if strings.HasPrefix(line, "[") {
			skips = optionalPart.MatchString(line)
		}
		if !skips && !strings.HasPrefix(line, "#") {
			kept = append(kept, line)
		}
	}
	return strings.Join(kept, "\n")
}
