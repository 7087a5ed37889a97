package lower

import (
	"maps"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/images"
	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/load"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// isUnused reports whether a program surely does without a mount of its sources: it starts elsewhere, nothing names the directory, and the
// image has the program where it starts, or takes it from an earlier stage, for which the directory was.
func (b bind) isUnused(l *lowering, file load.Dockerfile) bool {
	target, dir := path.Clean(b.mount.Target), file.Workdir
	if b.config.WorkingDir != "" {
		dir = path.Clean(b.config.WorkingDir)
	}
	if file.Base == "" || target == "/" || plan.Within(target, dir) {
		return false
	}
	return (b.startsFromCopy(l, file, dir) || b.servedEarlier(l, file, dir)) && !b.namesTarget(l, file, dir) &&
		!b.sourcesName(l, dir)
}

// startsFromCopy reports whether an image has all sources in the directory where a program starts that runs them.
func (b bind) startsFromCopy(l *lowering, file load.Dockerfile, dir string) bool {
	isThere := func(p load.Put) bool { return p.To == dir && slices.ContainsFunc(p.Sources, isContext) }
	return dir != "" && !plan.Within(dir, path.Clean(b.mount.Target)) && slices.ContainsFunc(file.Puts, isThere) &&
		runsSources.MatchString(l.startLine(b.config))
}

// isContext reports whether a source of COPY is the whole build context.
func isContext(source string) bool { return strings.Trim(source, "./") == "" }

// runsSources is a command that runs sources from where it starts, rather than a server with a directory of its own.
var runsSources = lazyregexp.New(`(?:^|[\s/"'])(?:bun|bundle|deno|dotnet|flask|gunicorn|java|mix|node|npm|npx|php|pnpm|python[\d.]*|ruby|` +
	`uvicorn|yarn)\s+[^/\s]`)

// servedEarlier reports whether a mount leads to where an earlier stage works, from which the image takes what it runs or serves.
func (b bind) servedEarlier(l *lowering, file load.Dockerfile, dir string) bool {
	target := path.Clean(b.mount.Target)
	taken := func(p load.Put) bool { return p.Sources == nil && p.To != "" && !plan.Within(target, p.To) }
	if !slices.ContainsFunc(file.Puts, taken) || !slices.ContainsFunc(file.EarlierIn, func(dir string) bool { return plan.Within(target, dir) }) {
		return false
	}
	start := l.startsWith(b.config)
	if len(start) == 0 { // what the base image starts
		facts, known := l.lookup(file.Base)
		return known && facts.HTTP.Known() && !images.IsLanguage(file.Base) && !strings.Contains(file.Base, "php")
	}
	return dir != "" || path.IsAbs(start[0])
}

// namesTarget reports whether anything that is known of a container names the target of a mount, or a path in it from where it starts.
func (b bind) namesTarget(l *lowering, file load.Dockerfile, dir string) bool {
	target, relative := path.Clean(b.mount.Target), ""
	if dir != "" && plan.Within(dir, target) {
		relative = strings.TrimPrefix(strings.TrimPrefix(target, dir), "/")
	}
	texts := append(slices.Clone(file.Runs), l.startText(b.config))
	texts = slices.AppendSeq(texts, maps.Values(file.Sets))
	for _, value := range b.config.Environment {
		texts = append(texts, valueOr(value, ""))
	}
	if b.config.HealthCheck != nil {
		texts = append(texts, b.config.HealthCheck.Test...)
	}
	return slices.ContainsFunc(append(texts, b.settings(l, file)...), func(text string) bool {
		return strings.Contains(text, target) || strings.Contains(text, "../") || relative != "" && strings.Contains(text, relative)
	})
}

// sourcesName reports whether the sources of a program or its settings may name the target of a mount, or, where the program starts around
// it, its path from there. Compose files and those of editors and of CI name it anyway.
func (b bind) sourcesName(l *lowering, dir string) bool {
	target := path.Clean(b.mount.Target)
	pattern, words := "(?:^|[^\\w./@-]|://+)"+regexp.QuoteMeta(target)+"(?:[^\\w.-]|$)", []string{target}
	if dir != "" && plan.Within(dir, target) {
		relative := strings.TrimPrefix(strings.TrimPrefix(target, dir), "/")
		pattern += "|[\"'`](?:\\./)?" + regexp.QuoteMeta(relative) + "[\"'`/]"
		words = append(words, relative)
	}
	text := lazyregexp.New(pattern)
	suffixes := slices.Concat(programSuffixes, []string{".cfg", ".conf", ".env", ".ini", ".properties", ".sh", ".toml", ".xml"})
	return l.ContextMentions(b.build, suffixes, words, text) ||
		slices.ContainsFunc(l.ContextMatches(b.build, []string{".json", ".yaml", ".yml"}, text), func(f load.ContextFile) bool {
			return !strings.HasPrefix(f.Name, ".") && !strings.Contains(f.Name, "/.") && !strings.Contains(path.Base(f.Name), "compose") &&
				!lazyregexp.Of(`(?ms)^services:.*^\s+(?:image|build):`).MatchString(f.Content)
		})
}

// settings are the single files that a container gets from here: by COPY, or mounted.
func (b bind) settings(l *lowering, file load.Dockerfile) (texts []string) {
	for _, p := range file.Puts {
		for _, source := range p.Sources {
			if found, ok := l.ContextFile(b.build, path.Clean(filepath.ToSlash(source))); ok && !dependencyList.MatchString(path.Base(source)) {
				texts = append(texts, found.Content)
			}
		}
	}
	for _, v := range b.config.Volumes {
		if local := l.Local(v.Source); v.Source != b.mount.Source && !local.IsDir && len(local.Files) == 1 {
			texts = append(texts, local.Files[0].Content)
		}
	}
	return texts
}
