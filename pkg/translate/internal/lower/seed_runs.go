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

// A maker is a kind of command that fills a directory whose name is known, below the one in which it runs.
type maker struct{ command, directory *lazyregexp.Regexp }

// makers are those of frameworks and of builds for browsers, with the defaults of their documentation.
func makers() []maker {
	of := func(command, directory string) maker { return maker{lazyregexp.Of(command), lazyregexp.Of(directory)} }
	return []maker{
		of(`\b(?:npm|pnpm|yarn|bun|turbo|nx|lerna)\b.*[\s"'](?:\w[\w-]*:)?build(?:[:"'\s]|$)|`+
			`\b(?:vite|ng|next|nuxt|nuxi|nest|astro|react-scripts|vue-cli-service) (?:build|generate)\b|^(?:npx |\S*/)?(?:webpack|tsc)(?: |$)`,
			`^(?:.+/)?(?:dist|build|out|\.next|\.nuxt|\.output)(?:/|$)`),
		of(`\bassets:precompile\b|\b(?:webpacker|shakapacker):compile\b|\bvite:build\b|\bassets:install\b|\basset-map:compile\b`,
			`^(?:.+/)?public(?:/(?:assets|bundles|packs|vite))?$`),
		of(`^(?:\S*/)?hugo(?: -|$| build)`, `^(?:.+/)?public$`),
		of(`\b(?:jekyll|eleventy) build\b|\beleventy$`, `^(?:.+/)?_site$`),
		of(`\bmkdocs build\b`, `^(?:.+/)?site$`),
	}
}

// filledByRun reports whether RUN in the Dockerfile of a service fills a directory of its image with what a framework or a build for
// browsers makes, and the service does not make it again when it starts.
func (l *lowering) filledByRun(c types.ServiceConfig, dir string) bool {
	file := l.dockerfileOf(c)
	for i, run := range file.Runs {
		if l.runFills(c, run, file.RunsIn[i], dir) {
			return true
		}
	}
	hasAll := func(p load.Put) bool { return p.Sources == nil && p.To != "" && p.To != dir && plan.Within(p.To, dir) }
	i := slices.IndexFunc(file.Puts, hasAll)
	return i >= 0 && slices.ContainsFunc(file.Earlier, func(run string) bool { return l.runFills(c, run, file.Puts[i].To, dir) })
}

// runFills reports whether one of the commands of a RUN fills a directory; in is where they run, "" if that is not known.
func (l *lowering) runFills(c types.ServiceConfig, run, in, dir string) bool {
	for _, command := range commandSigns.Split(run, -1) {
		command = strings.TrimSpace(runOptions.ReplaceAllString(command, ""))
		if to, ok := strings.CutPrefix(command, "cd "); ok {
			in = path.Join(in, to)
			if path.IsAbs(to) {
				in = path.Clean(to)
			}
			continue
		}
		if collecting.MatchString(command) && l.isStaticRoot(c, dir) {
			return true
		}
		below := strings.Trim(strings.TrimPrefix(dir, in), "/")
		if in != "" && !plan.Within(in, dir) || keepsParts(below) {
			continue
		}
		if slices.ContainsFunc(makers(), func(m maker) bool { return m.command.MatchString(command) && m.directory.MatchString(below) }) {
			return true
		}
	}
	return false
}

// runOptions are those of RUN itself, such as the mount of a cache.
var runOptions = lazyregexp.New(`^\s*(?:--\S+\s+)+`)

// collecting is the command of Django that copies static files to STATIC_ROOT (Django documentation, "The staticfiles app").
var collecting = lazyregexp.New(`\bcollectstatic\b`)

// staticRoot is where the settings of Django say it.
var staticRoot = lazyregexp.New(`(?m)^[ \t]*STATIC_ROOT\s*(?::[^=\n]+)?=[ \t]*`)

// isStaticRoot reports whether Django collects static files in a directory: as its settings have it, or else going by the name.
func (l *lowering) isStaticRoot(c types.ServiceConfig, dir string) bool {
	for _, file := range l.djangoSettings(c) {
		text := pythonComment.ReplaceAllString(file.Content, "")
		var parts []string
		isPlain := true
		for _, at := range staticRoot.FindAllStringIndex(text, -1) {
			value := expression(text[at[1]:])
			isPlain = isPlain && !hostsVariable.MatchString(value)
			for _, match := range pythonText.FindAllStringSubmatch(value, -1) {
				parts = append(parts, match[1]+match[2])
			}
		}
		if slices.ContainsFunc(parts, func(part string) bool { return l.isPartOf(c, part, dir) }) {
			return true
		}
		if isPlain && len(parts) > 0 {
			return false
		}
	}
	return strings.Contains(strings.ToLower(path.Base(dir)), "static")
}

// isPartOf reports whether a text in the settings of a program, or the variable that it names, leads to a directory, or below it.
func (l *lowering) isPartOf(c types.ServiceConfig, text, dir string) bool {
	if set := l.setTo(c, text); set != "" {
		text = set
	}
	if path.IsAbs(text) {
		return plan.Within(dir, path.Clean(text))
	}
	return text != "" && path.Base(text) == path.Base(dir)
}

// isMadeAtStart reports whether a service makes such files when it starts.
func (l *lowering) isMadeAtStart(c types.ServiceConfig) bool {
	variables := slices.Collect(maps.Keys(c.Environment))
	text := l.startText(c)
	return madeAtStart.MatchString(text) || assetBuild.MatchString(text) || slices.ContainsFunc(variables, madeAtStart.MatchString)
}
