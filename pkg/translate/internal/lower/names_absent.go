package lower

import (
	"cmp"
	"maps"
	"path"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var kindAbsentHost = diag.Kind{
	Code: "C2E-absent-host", Severity: diag.Warning,
	Title: "server is not a service of the project",
	Cause: "The address of a database or another server in a variable has either a host name without dots that does not belong to any " +
		"service of the project, or localhost although nothing in the task listens there. The server may be a service in another Compose " +
		"file, or may run on only one machine. On AWS, the program cannot find it.",
	Fix:     "add the server's Compose file with -f, or write the server's address",
	Several: "add the servers' Compose files with -f, or write the servers' addresses",

	Breaks: true, Stops: true, Together: "variables refer to servers that are not services of the project: %s",
}

// serverURL is the URL of a server that programs connect to, with one host without dots, whose name is the last group.
var serverURL = lazyregexp.New(`(?i)^(?:jdbc:)?(postgres(?:ql)?|mysql2?|mariadb|rediss?|valkey|mongodb|amqps?|nats)(?:\+\w+)?://` +
	`(?:[^@/\s]*@)?([a-z0-9][a-z0-9_-]*)(?::\d+)?(?:[/?;]|$)`)

// dockerCounted is the end of the names that Docker Compose gives to containers.
var dockerCounted = lazyregexp.New(`[-_]\d+$`)

// checkAbsentHosts finds servers that the variables of a service have, and that nothing on its networks is called. In a VPC that exists
// already, other things may have such a name.
func checkAbsentHosts(l *lowering, s *plan.Service, c types.ServiceConfig) {
	if l.plan.VPC.Existing != "" {
		return
	}
	for _, name := range slices.Sorted(maps.Keys(c.Environment)) {
		match := serverURL.FindStringSubmatch(strings.TrimSpace(valueOr(c.Environment[name], "")))
		if match == nil || s.Injects(name) || l.isNameInProject(c, strings.ToLower(match[2])) || l.isProposed(s.Name, name) {
			continue
		}
		l.about(s.Name).within(l.variable(s.Name, name)).At().
			Report(kindAbsentHost, "%s names the server %s, which is not a service of the project", name, match[2]).
			Of(s.Name+" "+name, match[2])
	}
}

// usesNoServer reports whether an image is that of a program without a database: it has the variables of others.
func usesNoServer(image string) bool {
	words := strings.FieldsFunc(path.Base(image), func(r rune) bool { return strings.ContainsRune(":@-", r) })
	return len(words) > 0 && slices.Contains([]string{"nginx", "httpd", "caddy", "haproxy", "traefik", "varnish"}, words[0])
}

// installsServer reports whether commands of a Dockerfile install a server into an image, or a program that starts several.
func installsServer(commands string) bool {
	return lazyregexp.New(`(?i)(?:^|[\s/])(?:postgresql(?:-\d+)?|mysql(?:-server)?|mariadb(?:-server)?|redis(?:-server)?|` +
		`mongodb(?:-org)?|rabbitmq-server|supervisord?|runit|s6-overlay)(?:[\s=;&]|$)`).MatchString(commands)
}

// checkAbsentLocal finds databases that the variables of a service have on this machine, and that its image, which is built here, does not
// run itself: those that are services of the project are reported elsewhere.
func checkAbsentLocal(l *lowering, s *plan.Service, c types.ServiceConfig) {
	v, built := localVariable{lowering: l, service: s}, l.dockerfileOf(c)
	if built.Base == "" || v.sharesTask() || l.factsOf(c).Backend.Known() || usesNoServer(built.Base) {
		return
	}
	for _, name := range slices.Sorted(maps.Keys(c.Environment)) {
		match := ownMachineURL.FindStringSubmatch(strings.TrimSpace(valueOr(c.Environment[name], "")))
		if match == nil || s.Injects(name) || l.isProposed(s.Name, name) {
			continue
		}
		scheme, _, _ := strings.Cut(match[1], "+")
		port := cmp.Or(match[2], usualPort(scheme))
		missing := usualPort(scheme) != "" && !slices.Contains(l.listensOn(c), port) && itself{l, s, c}.other(name) == ""
		if !missing || installsServer(strings.Join(append(slices.Clone(built.Runs), l.startText(c)), "\n")) {
			continue
		}
		l.about(s.Name).within(l.variable(s.Name, name)).At().
			Report(kindAbsentHost, "%s names a server on localhost, where nothing in the task listens", name).
			WithHint("write the server's address in place of localhost").
			Of(s.Name+" "+name, "localhost")
	}
}

// isProposed reports whether a value is put together of defaults, as templates of projects have it for a server that they may not need.
func (l *lowering) isProposed(service, name string) bool {
	at := l.variable(service, name)
	return l.Source.Exact(at...) && strings.Contains(l.Source.Line(l.Source.Locate(at...)), ":-")
}

// isNameInProject reports whether a name leads to something that is known: this machine, a service, left out or not, or what the service
// calls one by itself.
func (l *lowering) isNameInProject(c types.ServiceConfig, host string) bool {
	if isHere(host) || dockerCounted.MatchString(host) || len(c.ExtraHosts[host]) > 0 {
		return true
	}
	for _, link := range slices.Concat(c.Links, c.ExternalLinks) {
		if strings.HasSuffix(link, ":"+host) {
			return true
		}
	}
	for _, others := range []types.Services{l.Project.Services, l.Project.DisabledServices} {
		for name, other := range others {
			if slices.Contains(namesOf(&plan.Service{Name: name}, other), host) {
				return true
			}
		}
	}
	return false
}
