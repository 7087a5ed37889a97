package lower

import (
	"cmp"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var kindOrigin = diag.Kind{
	Code: "C2E-cors-origin", Severity: diag.Warning,
	Title: "browsers do not let pages on AWS call the program",
	Cause: "The source code allows only pages from http://localhost with a port, where another service has its pages, to call the " +
		"program. On AWS, those pages come from the domain or the load balancer, so browsers block the responses to their requests (CORS).",
	Fix: "allow the address of the pages on AWS, too; read it from a variable",

	Breaks: true, Together: "programs allow only pages from localhost to call them: %s",
}

// allowedOrigins is how sources list origins: after the name of a setting or a function, in quotes. The list is the first group.
var allowedOrigins = lazyregexp.New(`(?i)(?:\b|_)(?:cross_?origin|` +
	`(?:set|with|add)?_?allow(?:ed)?_?origins?(?:_list)?|origins?|origin_whitelist|withorigins)\b` +
	`["']?(?:\s*[:=(,]|\s+)[\s\[({]*(?:(?:origins|value)\s*=\s*[\s{]*|array\(\s*|arrays\.aslist\(|list\.of\(|\[\]string\{)?` +
	`((?:["'][^"'\s]+["'],?\s*)+)`)

// localOrigin is an origin on this machine, with its port.
var localOrigin = lazyregexp.New(`^https?://(?:localhost|127\.0\.0\.1)(?::(\d+))?/?$`)

// reportOrigins warns of a program that lets only pages of this machine call it, if another service of the project has such pages.
func reportOrigins(l *lowering, s *plan.Service, c types.ServiceConfig) {
	build := l.buildOf(c)
	if build == nil || len(l.routesTo(s.Name)) == 0 {
		return
	}
	for _, file := range l.ContextMatches(build, sources, allowedOrigins) {
		for _, match := range allowedOrigins.FindAllStringSubmatchIndex(file.Content, -1) {
			line := file.Content[strings.LastIndexByte(file.Content[:match[0]], '\n')+1 : match[1]]
			origin := l.frontOrigin(s, hostsOf(strings.ReplaceAll(file.Content[match[2]:match[3]], "\n", " ")))
			if origin == "" || isCommented(line) {
				continue
			}
			l.about(s.Name).At("build").ReportThat(kindOrigin, "allows only pages from %s to call it (%s:%d)", origin, file.Name,
				strings.Count(file.Content[:match[2]], "\n")+1).Of(s.Name, "")
			return
		}
	}
}

// isCommented reports whether a line of a source is a comment.
func isCommented(line string) bool {
	line = strings.TrimSpace(line)
	return strings.HasPrefix(line, "//") || strings.HasPrefix(line, "#") || strings.HasPrefix(line, "*")
}

// frontOrigin is the one of some origins, all of this machine, where another service has its pages that call a service; "" if none is,
// or if that service passes on the requests, so that browsers call no other origin.
func (l *lowering) frontOrigin(s *plan.Service, origins []string) string {
	front := ""
	for _, origin := range origins {
		match := localOrigin.FindStringSubmatch(origin)
		if match == nil {
			return ""
		}
		port := cmp.Or(match[1], "80")
		isFront := func(r plan.Route) bool {
			return r.Service != s.Name && r.HostPort == port && !l.passesOn(r.Service, s)
		}
		if front == "" && len(l.routesWhere(isFront)) > 0 {
			front = origin
		}
	}
	return front
}

// passesOn reports whether a service may pass requests on to another one: its settings, its files or its sources connect to it.
func (l *lowering) passesOn(from string, to *plan.Service) bool {
	task := l.service(l.plan.Hosts(l.service(from))[0])
	build := l.buildOf(l.Project.Services[from])
	return slices.Contains(l.usersOf(to.Name), task) ||
		slices.ContainsFunc(l.fileReaders(), func(r fileReader) bool { return r.task == task && hasWord(r.content, to.Name) }) ||
		build != nil && l.ContextMentions(build, connecting(), []string{to.Name}, connectedTo(to.Name))
}
