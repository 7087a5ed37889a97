package lower

import (
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var kindDotted = diag.Kind{
	Code: "C2E-dotted-name", Severity: diag.Info,
	Title: "name with dots",
	Cause: "Resolvers first look up a name with dots unchanged; if it does not exist, they append the search domain, which contains the " +
		"names of services. The resolver of musl, the C library of Alpine Linux, skips the second step.",
	Fix: "nothing to do; for a client whose image is based on Alpine Linux, use a name without dots",

	Together: "names with dots do not resolve in containers based on Alpine Linux: %s",
}

// checkDotted reports names with dots that others use, and that Service Connect does not serve: musl takes them for complete
// (resolv.conf(5), "ndots": "the name will be tried first as an absolute name before any search list elements are appended to it";
// musl, src/network/lookup_name.c: "suppress search when >=ndots").
func checkDotted(l *lowering) {
	for _, s := range l.plan.Tasks() {
		if strings.Contains(s.Name, ".") && s.RunMode == plan.LongRunning && !s.Served() {
			l.reportDotted(s, plan.Alias{Name: s.Name, From: []string{"services", s.Name}})
		}
		for _, a := range s.Aliases {
			if a.Dotted() && (!s.Served() || len(a.Shared) > 0) {
				l.reportDotted(s, a)
			}
		}
	}
}

// reportDotted reports such a name of a service: a warning if a client is known not to resolve it, or to find
// a host of the internet first.
func (l *lowering) reportDotted(s *plan.Service, a plan.Alias) {
	clients := l.clientsOf(s, a.Name)
	at := l.about(s.Name).within(a.From).AtValue()
	i := slices.IndexFunc(clients, l.isAlpine)
	switch {
	case len(clients) == 0:
	case i >= 0:
		found := at.Report(kindAlias,
			"%[1]q cannot resolve %[2]s, because the name contains dots and the image of %[1]q is based on Alpine Linux", clients[i].Name, a.Name)
		if s.Connect != nil && len(a.Shared) == 0 {
			found.WithHint("declare the ports that the service listens on: expose: [\"…\"]")
		}
	case isOnInternet(a.Name): // glibc finds the host there
		found := at.Report(kindAlias, "clients look up %s on the internet first, because the name contains dots", a.Name)
		if s.Connect != nil && len(a.Shared) == 0 {
			found.WithHint("declare the ports that the service listens on: expose: [\"…\"]")
		}
	default:
		at.Report(kindDotted, "the name %s contains dots, so it does not resolve in containers based on Alpine Linux", a.Name).Of(a.Name, "")
	}
}

// clientsOf are the tasks that mention a name of a service, and can reach it.
func (l *lowering) clientsOf(s *plan.Service, name string) []*plan.Service {
	return slices.DeleteFunc(l.plan.Tasks(), func(client *plan.Service) bool {
		isReader := func(r fileReader) bool { return r.task == client && hasWord(r.content, name) }
		return client == s || !client.SharesNetwork(s) ||
			!slices.Contains(l.usersOf(name), client) && !slices.ContainsFunc(l.fileReaders(), isReader)
	})
}

// isAlpine reports whether the image of a container in a task is known to be based on Alpine Linux, by the names that such images have.
func (l *lowering) isAlpine(task *plan.Service) bool {
	return slices.ContainsFunc(l.plan.Containers(task), func(container *plan.Service) bool {
		c := l.Project.Services[container.Name]
		return strings.Contains(l.baseOf(c), "alpine")
	})
}

// baseOf is the image that a container starts from, as far as that is known.
func (l *lowering) baseOf(c types.ServiceConfig) string {
	if l.builderOf(c) != "" {
		return l.dockerfileOf(c).Base
	}
	return c.Image
}
