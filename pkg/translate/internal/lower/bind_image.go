package lower

import (
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/load"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var kindNotInImage = diag.Kind{
	Code: "C2E-not-in-image", Severity: diag.Warning,
	Title: "mounted directory is not in the image",
	Cause: "Compose mounts the directory over the image's content. On AWS, the service has only its image, and no COPY or ADD in the " +
		"Dockerfile puts the files there.",
	Fix: "copy the directory in the Dockerfile, or use a named volume if it is for data",

	Breaks: true, Stops: true, Together: "mounted directories are not in the images: %s",
}

// inImage reports whether an image may have what is mounted into it from the directory that it is built from: unless everything
// that its Dockerfile does is known, and puts at most lists of dependencies there.
func (b bind) inImage(file load.Dockerfile) bool {
	target := path.Clean(b.mount.Target)
	if file.Base == "" || strings.Contains(file.Base, "onbuild") {
		return true
	}
	return slices.ContainsFunc(file.Runs, func(run string) bool { return brings(run, target) }) ||
		slices.ContainsFunc(file.Puts, func(p load.Put) bool {
			near := p.To == "" || plan.Within(p.To, target) || plan.Within(target, p.To)
			return near && (p.Sources == nil || slices.ContainsFunc(p.Sources, isContent))
		})
}

// brings reports whether a command of a Dockerfile may put files into a directory.
func brings(run, dir string) bool {
	mayGenerate := func(command string) bool { return generates.MatchString(command) && !clonesElsewhere(command, dir) }
	return slices.ContainsFunc(shellBreaks.Split(run, -1), mayGenerate) || strings.Contains(run, dir) && unpacks.MatchString(run)
}

// clonesElsewhere reports whether a command clones a repository into a directory that it names, and that is not the one in question.
func clonesElsewhere(command, dir string) bool {
	match := clonedInto.FindStringSubmatch(command)
	return match != nil && !plan.Within(path.Clean(match[1]), dir) && !plan.Within(dir, path.Clean(match[1]))
}

// isContent reports whether a source of COPY is more than a list of dependencies.
func isContent(source string) bool { return !dependencyList.MatchString(path.Base(source)) }

var (
	// generates are commands that get or make the files of an application, or read the build context.
	generates = lazyregexp.New(`git clone|create-project|startproject|(npx|npm|yarn|pnpm) (create|init)|rails new|--mount=type=bind`)
	// clonedInto is the directory after the address of a repository.
	clonedInto = lazyregexp.New(`\bgit clone\s(?:.*\s)?["']?(?:\w+://|[\w.-]+@)\S+\s+["']?(/[\w./-]+)["']?\s*(?:\s-.*)?$`)
	// unpacks are commands that put files where their arguments say.
	unpacks = lazyregexp.New(`\b(curl|wget|tar|unzip|cp|mv|ln|rsync)\b`)
	// dependencyList are files by which package managers install dependencies.
	dependencyList = lazyregexp.New(`^(package[\w.*-]*\.json|package\*|[\w.*-]*\.lock\*?|pnpm-[\w.*-]*\.yaml|npm-shrinkwrap\.json|` +
		`\.npmrc|\.yarnrc(\.yml)?|[\w.-]*requirements[\w.*-]*\.txt|Pipfile\*?|pyproject\.toml|setup\.cfg|Gemfile\*?|composer\.(\*|json)|` +
		`go\.(mod|sum|\*)|Cargo\.toml|pom\.xml|[\w.*-]*\.(csproj|sln)|mix\.exs|rebar\.config)$`)
)

// reportNotInImage says what the Dockerfile has to copy, and makes a directory outside of the build context available to it.
func (b bind) reportNotInImage(shown string) {
	target, context := path.Clean(b.mount.Target), filepath.ToSlash(b.build.Context)
	found := b.at.Report(kindNotInImage, "%s is not mounted at %s, and the Dockerfile does not copy it there", inSentence(shown), target)
	from, err := filepath.Rel(context, b.source)
	if err != nil || strings.HasPrefix(from, "..") {
		found.WithHint("set build.additional_contexts: {code: %s}, and add COPY --from=code . %s to the Dockerfile", shown, target)
		return
	}
	found.WithHint("add COPY %s %s to the Dockerfile; or use a named volume for data", filepath.ToSlash(from), target)
}
