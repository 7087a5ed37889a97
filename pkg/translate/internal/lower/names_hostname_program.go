package lower

import (
	"path"
	"regexp"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/load"
)

// hostCall is how a program asks for its host name.
const hostCall = `(?:os\.Hostname\(\)|\b(?:socket\.)?get(?:hostname|fqdn)\(\)|\bplatform\.node\(\)|\bos\.hostname\(\)|` +
	`\bDns\.GetHostName\(\)|` +
	`\bEnvironment\.MachineName\b|\bgetLocalHost\(\)\.getHostName\(\)|\bos\.uname\(\)\.nodename)`

// hostCalls is a call with the name of the variable that gets its result.
var hostCalls = lazyregexp.New(`(?:(\w+)(?:\s*,\s*\w+)?\s*:?=\s*)?(?:\w+\.)?` + hostCall)

// comparesHost is the file of the program of a service that compares its host name with the one that the Compose file has; "" if none does.
func (l *lowering) comparesHost(c types.ServiceConfig) string {
	files := l.ownMatches(c, ofServers, hostCalls)
	if file, ok := l.startFile(c); ok && len(files) == 0 {
		files = []load.ContextFile{file}
	}
	for _, file := range files {
		if comparesIn(wholeComment.ReplaceAllString(file.Content, ""), c.Hostname) {
			return path.Base(file.Name)
		}
	}
	if _, set := c.Environment["HOSTNAME"]; !set && shellCompares(c.Hostname).MatchString(l.startText(c)) {
		return "its script"
	}
	return ""
}

// comparesIn reports whether a source compares the host name with a text.
func comparesIn(text, hostname string) bool {
	asked := []string{hostCall}
	for _, match := range hostCalls.FindAllStringSubmatch(text, -1) {
		if match[1] != "" && match[1] != "_" {
			asked = append(asked, `\b`+match[1]+`\b`)
		}
	}
	if len(asked) == 1 && !hostCalls.MatchString(text) {
		return false
	}
	name, either := `["']`+regexp.QuoteMeta(hostname)+`["']`, `(?:`+strings.Join(asked, "|")+`)`
	compares := lazyregexp.New(either + `(?:\.\w+\(\))?\s*(?:===?|!==?)\s*` + name + `|` + name + `\s*(?:===?|!==?)\s*` + either + `|` +
		either + `\.(?:equals\w*|starts?[wW]ith)\(` + name + `|\bHasPrefix\(` + either + `,\s*` + name)
	return compares.MatchString(text)
}

// shellCompares is how a script for a shell compares the host name with a text.
func shellCompares(hostname string) *lazyregexp.Regexp {
	return lazyregexp.New(`(?:\$\{?HOSTNAME\}?|\$\(hostname[^)]*\)|` + "`hostname[^`]*`" + `)["']?\s*(?:==?|!=|=~)\s*["']?` +
		regexp.QuoteMeta(hostname) + `(?:["'\s\]]|$)`)
}

// joinsNode reports whether a script or a variable of any service names a node of Erlang after a host name: by itself, or as the value of
// another variable.
func (l *lowering) joinsNode(hostname string) bool {
	for _, other := range l.Project.Services {
		texts := []string{l.startText(other)}
		for name, value := range other.Environment {
			if memberVariable.MatchString(name) {
				texts = append(texts, valueOr(value, ""))
			}
		}
		if slices.ContainsFunc(texts, nodeAt(regexp.QuoteMeta(hostname)).MatchString) {
			return true
		}
		for name, value := range other.Environment {
			if valueOr(value, "") == hostname && nodeAt(`\$\{?`+regexp.QuoteMeta(name)+`\}?`).MatchString(texts[0]) {
				return true
			}
		}
	}
	return false
}

// memberVariable is what variables are called that name nodes.
var memberVariable = lazyregexp.New(`(?i)node|cluster|join|peer|seed`)

// nodeAt is a node of Erlang on a host (erlang.org, "Distributed Erlang": "Node names").
func nodeAt(host string) *lazyregexp.Regexp {
	return lazyregexp.New(`(?m)(^|[\s"',=\[(])\w+\\?@` + host + `($|[\s"',;\])])`)
}
