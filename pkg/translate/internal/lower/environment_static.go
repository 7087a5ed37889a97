package lower

import (
	"path"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/load"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// staticFiles end the names of files of pages that a web server sends as they are.
var staticFiles = []string{".html", ".htm", ".js", ".mjs"}

// staticAddress is the first address of this machine, as one of a port of the project, in the pages that a Dockerfile copies into the image
// of a web server.
func (l *lowering) staticAddress(c types.ServiceConfig) (pageAddress, bool) {
	if !l.servesFiles(c) || l.rewritesPages(c) {
		return pageAddress{}, false
	}
	for _, put := range l.dockerfileOf(c).Puts {
		isHidden := func(v types.ServiceVolumeConfig) bool { return plan.Within(path.Clean(v.Target), put.To) }
		if plan.Within("/etc", put.To) || slices.ContainsFunc(c.Volumes, isHidden) { // settings, or what nobody gets
			continue
		}
		for _, source := range put.Sources {
			for _, file := range l.staticSources(c, source) {
				if found, ok := l.addressInStatic(file); ok {
					return found, true
				}
			}
		}
	}
	return pageAddress{}, false
}

// rewritesPages reports whether the build or the start of an image may replace addresses in its pages.
func (l *lowering) rewritesPages(c types.ServiceConfig) bool {
	file := l.dockerfileOf(c)
	replaces := func(command string) bool { return lazyregexp.Of(`\b(?:sed|envsubst|perl)\b`).MatchString(command) }
	return replaces(l.startText(c)) || slices.ContainsFunc(file.Runs, replaces) ||
		slices.ContainsFunc(file.Puts, func(p load.Put) bool { return plan.Within("/docker-entrypoint.d", p.To) })
}

// staticSources are the files of pages in what COPY names: a file, a directory, or a pattern.
func (l *lowering) staticSources(c types.ServiceConfig, source string) []load.ContextFile {
	build, source := l.buildOf(c), strings.TrimPrefix(path.Clean("/"+source), "/")
	if slices.Contains(staticFiles, path.Ext(source)) && !strings.ContainsAny(source, "*?[") {
		file, _ := l.ContextFile(build, source)
		return []load.ContextFile{file}
	}
	if meta := strings.IndexAny(source, "*?["); meta >= 0 {
		pattern := source
		source = path.Dir(source[:meta] + "x")
		return slices.DeleteFunc(l.ContextSources(build, source, staticFiles), func(file load.ContextFile) bool {
			first := strings.Join(strings.Split(file.Name, "/")[:min(strings.Count(pattern, "/"), strings.Count(file.Name, "/"))+1], "/")
			matches, err := path.Match(pattern, first)
			return err != nil || !matches
		})
	}
	return l.ContextSources(build, path.Clean(source), staticFiles)
}

// addressInStatic is the first address of this machine in a file of pages that is one of a port of the project.
func (l *lowering) addressInStatic(file load.ContextFile) (pageAddress, bool) {
	isLocal := strings.Contains(file.Content, "://localhost:") || strings.Contains(file.Content, "://127.0.0.1:")
	if !isLocal || besideProgram(file.Name) || runsOnServer.MatchString(file.Content) {
		return pageAddress{}, false
	}
	text := file.Content
	if strings.HasPrefix(path.Ext(file.Name), ".htm") {
		text = unusedHTML.ReplaceAllStringFunc(text, func(unused string) string { return strings.Repeat("\n", strings.Count(unused, "\n")) })
	}
	lines, local, mayDiffer := strings.Split(text, "\n"), pageURL, staticDepends
	for i, line := range lines {
		match := local.FindStringSubmatch(line)
		if match == nil || !l.publishes(portIn(match[1])) || staticUnused.MatchString(line) ||
			mayDiffer.MatchString(strings.Join(lines[max(0, i-2):i+1], "\n")) {
			continue
		}
		return pageAddress{file.Name, i + 1, match[1]}, true
	}
	return pageAddress{}, false
}

// runsOnServer is what the source of a program has that does not run in a browser.
var runsOnServer = lazyregexp.New(`\brequire\(['"]|\bmodule\.exports\b|\bprocess\.(?:env|argv)\b|\bcreateServer\(|\.listen\(`)

// unusedHTML is what browsers do not act on, or only show.
var unusedHTML = lazyregexp.New(`(?s)<!--.*?-->|<pre\b.*?</pre>|<code\b.*?</code>`)

// staticUnused is what a line has that is a comment, or has an address for people.
var staticUnused = lazyregexp.New(`\bconsole\.|placeholder|\bcurl\s|(?:^|\s)//(?:\s|$)|^\s*(?://|\*|/\*)`)

// staticDepends is what has pages choose an address when they are in a browser.
var staticDepends = lazyregexp.New(`\bhostname\b|\blocation\.(?:host|origin|protocol)\b|(?i:is_?dev|is_?local|is_?prod)|\s\?\s|\|\||\?\?`)
