package lower

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

// checkHostSources finds the names of the machine that Docker runs on in the sources of a program that is built here, once in each: where
// they are written down, and not as what counts if something else is not set or is not so.
func checkHostSources(l *lowering, s *plan.Service, c types.ServiceConfig) {
	if c.Build == nil {
		return
	}
	i := itself{l, s, c}
	var settings []string // see checkHostFiles
	for _, file := range i.hostFiles() {
		settings = append(settings, file.name)
	}
	for _, file := range l.ContextMatches(c.Build, sourcesWithHosts, hostMachine) {
		if slices.Contains(settings, file.Name) || besideProgram(file.Name) || !l.mayBeCopied(c, file.Name) {
			continue
		}
		lines := i.meantLines(settingsFile{file.Name, file.Content, nil})
		at := slices.IndexFunc(lines, func(line string) bool { return hostMachine.MatchString(line) && isWrittenHost(line) })
		if at < 0 || dependsOnOther(lines, at) {
			continue
		}
		match := hostMachine.FindStringSubmatch(lines[at])
		if l.isOthersHost(c, match[1]) {
			continue
		}
		port := cmp.Or(match[2], portAround(lines, at))
		l.reportHost(s, c, source.Path{"services", s.Name, "build"}, match[1], fmt.Sprintf("%s:%d", file.Name, at+1)).
			WithHint("%s", l.insteadOfHost(s.Name, match[1], port, match[2] != ""))
	}
}

// sourcesWithHosts are how the names of sources end in which people write the addresses of servers.
var sourcesWithHosts = []string{".cs", ".go", ".java", ".js", ".kt", ".mjs", ".php", ".py", ".rb", ".ts"}

// besideProgram reports whether a source is by its path for tests, for a developer, or for tools.
func besideProgram(name string) bool {
	return lazyregexp.Of(`(?i)(?:^|[/._-])(?:tests?|specs?|dev|develop|development|local|staging|examples?|samples?|scripts|tools|docs)[/._-]|` +
		`(?:Tests?|IT)\.(?:java|kt|cs)$|\.config\.[cm]?[jt]s$|setupProxy|\.d\.ts$`).MatchString(name)
}

// isWrittenHost reports whether a line of a source has the name of a host as a text, and uses it as an address: it is no comment, compares
// nothing, prints nothing, explains nothing, and does not say who may connect.
func isWrittenHost(line string) bool {
	quoted := lazyregexp.Of("[\"'\x60][^\"'\x60]*docker\\.")
	other := lazyregexp.Of(`(?i)[=!]=|[!=]~|allowed|trusted|\b(?:contains|includes|startsWith|equals|indexOf|case|print\w*|echo|log\w*|console|` +
		`warn\w*|error|raise|throw|cors|origins?|help|examples?|usage|descri\w+|flag|\w+var|field|schema|block\w*|den(?:y|ied)|` +
		`forbid\w*|\w*patterns?)\b`)
	trimmed := strings.TrimSpace(line)
	return quoted.MatchString(line) && !commentLine.MatchString(line) && !strings.HasPrefix(trimmed, "*") && !strings.HasPrefix(trimmed, `"""`) &&
		!other.MatchString(line) && !admission.MatchString(line)
}

// dependsOnOther reports whether what a line of a source says counts only if something else is not set or is so, as far as the lines around
// it tell: a default, or one branch of a condition.
func dependsOnOther(lines []string, at int) bool {
	around := strings.Join(lines[max(at-3, 0):min(at+2, len(lines))], "\n")
	return lazyregexp.Of(`(?i)env|debug|\bis_?(?:dev|local|prod|docker)|\bif\b|\belse\b|\bwhen\b|\bswitch\b`).MatchString(around) ||
		lazyregexp.Of(`(?i)\$\{|\{\{|\bget\w*\(|\bfetch\(.*,|default|fallback|\?|\|\||\bor\b`).MatchString(withoutTexts(lines[at]))
}

// withoutTexts is a line of a source without what is in quotes, but for what is put into it.
func withoutTexts(line string) string {
	return lazyregexp.Of(`"[^"$]*"|'[^'$]*'`).ReplaceAllString(line, `""`)
}
