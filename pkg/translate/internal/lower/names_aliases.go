package lower

import (
	"cmp"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/internal/sentence"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

var (
	kindAlias = diag.Kind{
		Code: "C2E-alias", Severity: diag.Warning,
		Breaks: true,
		Title:  "name does not resolve",
		Cause: "A name in the private namespace consists of letters, digits, hyphens, and underscores, with at most 63 characters between " +
			"dots. A name with dots is first looked up as it is, possibly on the internet. In containers based on Alpine Linux, it counts as " +
			"complete, and the search domain is not appended. Service Connect does serve such names, on the TCP ports that the service declares.",
		Fix: "use a name without dots; or use x-aws-discovery: connect and declare the port with expose",
	}
	kindAliasClash = diag.Kind{
		Code: "C2E-alias-clash", Severity: diag.Error,
		Title: "two services share a name",
		Cause: "On AWS, all services share one namespace. Services on the same networks can share an alias, but a service name or the alias " +
			"of a link must belong to a single service.",
		Fix: "remove the name from one of the two; in the AWS overlay, use aliases: !reset [] or links: !reset []",
	}
	kindSharedAlias = diag.Kind{
		Code: "C2E-shared-alias", Severity: diag.Info,
		Title: "several services share a name",
		Cause: "Route 53 answers each query for the name with one of the services, at random and with equal weights, whether or not that " +
			"service has running tasks. The answer is cached for ten seconds.",
		Fix: "nothing to do if each of the services can serve every client; otherwise configure clients with the name of one service",
	}
	kindUnusedName = diag.Kind{
		Code: "C2E-unused-name", Severity: diag.Info,
		Title: "service cannot be reached by this name",
		Cause: "A job has no name on AWS, because it is not an ECS service. In an existing VPC, the bare name of a service works only on the " +
			"ports that the service declares.",
		Fix: "nothing to do unless another service uses the name in a file that compose2ecs does not see; in that case, make it a network " +
			"alias, or declare the port with expose",
	}
)

// kindHostname is about the name within the task (Amazon ECS API Reference,
// "ContainerDefinition": hostname "is not supported if you're using the awsvpc network
// mode").
var kindHostname = diag.Kind{
	Code: "C2E-hostname", Severity: diag.Info,
	Together: "tasks do not have the host names that the file gives them: %s",
	Title:    "host name in the task is set by ECS",
	Cause: "Fargate names each task after its address. Other services can resolve hostname only if one of them mentions it in its " +
		"environment, command, or a config.",
	Fix: "if the program stores data under its host name, set that name explicitly, for example with RABBITMQ_NODENAME for RabbitMQ",
}

// aliasPattern is what both Cloud Map and Service Connect take as a name, of which each part between dots is a label (AWS Cloud Map
// API Reference, "CreateService"; Amazon ECS API Reference, "ServiceConnectClientAlias":
// lowercase letters, digits, underscores, hyphens and periods, at most 127).
func aliasPattern() *lazyregexp.Regexp {
	const label = `(?:[a-z0-9_][a-z0-9_-]{0,61}[a-z0-9_]|[a-z0-9])`
	return lazyregexp.Of(`^` + label + `(?:\.` + label + `)*$`)
}

const maxAlias = 127

// lowerAliases decides on the names that services have beside their own.
func lowerAliases(l *lowering) {
	a := naming{lowering: l, owners: map[string]owner{}}
	for _, s := range l.plan.Services {
		if len(s.TaskOf) == 0 {
			a.owners[strings.ToLower(s.Name)] = owner{services: []string{s.Name}, from: source.Path{"services", s.Name}}
		}
	}
	l.eachService(func(s *plan.Service, c types.ServiceConfig) {
		// Locally a service that shares the network of another one has no name of its own.
		if len(s.TaskOf) > 0 && !s.Init && !strings.HasPrefix(c.NetworkMode, types.ServicePrefix) {
			a.add(s, s.Name, nil, "services", s.Name)
		}
	})
	l.eachService(a.addAliases)
	l.eachService(a.addLinks)
	l.eachService(a.offerContainer)
	for _, s := range l.plan.Services {
		for i := range s.Aliases {
			if owner := a.owners[s.Aliases[i].Name]; len(owner.services) > 1 {
				s.Aliases[i].Shared = owner.services
			}
		}
		slices.SortFunc(s.Aliases, func(a, b plan.Alias) int { return cmp.Compare(a.Name, b.Name) })
	}
	a.reportShared()
}

// addAliases takes up the aliases of networks.
func (a *naming) addAliases(s *plan.Service, c types.ServiceConfig) {
	paths := map[string][]source.Path{}
	for _, network := range slices.Sorted(maps.Keys(c.Networks)) {
		if config := c.Networks[network]; config != nil {
			for _, name := range config.Aliases {
				key := strings.ToLower(name)
				paths[key] = append(paths[key], source.Path{"services", s.Name, "networks", network, "aliases", name})
			}
		}
	}
	for _, key := range slices.Sorted(maps.Keys(paths)) {
		var networks []string
		for _, from := range paths[key] {
			networks = plan.Union(networks, []string{from[3]})
		}
		first := paths[key][0]
		a.add(s, first[len(first)-1], networks, first...)
	}
}

// addLinks takes up the aliases of links, which are for one service each.
func (a *naming) addLinks(s *plan.Service, c types.ServiceConfig) {
	for _, link := range c.Links {
		if other, name, ok := strings.Cut(link, ":"); ok && a.active(other) {
			a.add(a.service(other), name, nil, "services", s.Name, "links", link)
		}
	}
}

// naming collects names.
type naming struct {
	*lowering
	owners map[string]owner // by name
}

// An owner is who has a name: the services, the networks on which it is an alias of theirs,
// and where the first of them got it.
type owner struct {
	services, networks []string
	from               source.Path
}

// shares reports whether another service can have the name too: locally each client of these
// networks gets all of the services. On others it would get one that it cannot reach.
func (o owner) shares(networks []string) bool {
	return len(networks) > 0 && slices.Equal(o.networks, networks)
}

// add gives a service a name that the user asked for, on some networks if it is their alias.
func (a *naming) add(s *plan.Service, name string, networks []string, from ...string) {
	lower := strings.ToLower(name)
	s = a.service(a.plan.Hosts(s)[0]) // the names of a sidecar lead to its task
	at := a.about(s.Name).within(from).AtValue()
	has, taken := a.owners[lower]
	switch {
	case slices.Contains(has.services, s.Name) && (len(has.services) == 1 || networks != nil):
	case taken && !has.shares(networks):
		others := slices.DeleteFunc(slices.Clone(has.services), func(other string) bool { return other == s.Name })
		a.AtValue(from...).Report(kindAliasClash, "%s cannot be a name of both %q and %q", name, others[0], s.Name).Also(has.from...)
	case s.RunMode != plan.LongRunning:
		at.ReportThat(kindUnusedName, "is not kept running, so it cannot be reached as %q", name).
			WithHint("nothing to do unless another service connects to it, which is not possible with a job")
	case !aliasPattern().MatchString(lower) || len(lower) > maxAlias || !strings.Contains(lower, ".") && len(lower) > plan.MaxName:
		at.Report(kindAlias, "%s cannot be a DNS name", name).
			WithHint("use at most %d letters, digits, hyphens, and underscores, and begin and end with a letter or digit", plan.MaxName)
	default:
		if !taken {
			has = owner{networks: networks, from: from}
		}
		has.services = append(has.services, s.Name)
		slices.Sort(has.services)
		a.owners[lower] = has
		s.Aliases = append(s.Aliases, plan.Alias{Name: lower, From: from})
	}
}

// unmentioned is why a name that nobody uses does not resolve.
const unmentioned = "other services cannot resolve that name either, because it is created only if one of them mentions it"

// offer gives a service a name that it has on the side, if somebody uses it, and says why
// it does not.
func (a *naming) offer(s *plan.Service, attribute, name string) (why string) {
	owner, taken := a.owners[strings.ToLower(name)]
	host := a.service(a.plan.Hosts(s)[0])
	switch {
	case name == "" || s.Init || slices.Contains(owner.services, host.Name):
		return ""
	case taken:
		return "in other services, that name resolves to " + quotedNames(owner.services)
	case !a.mentioned(host, name) && (attribute == "" || !a.writtenIn(host, name) && !a.mayConnect(host, name)):
		return unmentioned
	}
	from := source.Path{"services", s.Name}
	if attribute != "" {
		from = from.Sub(attribute)
	}
	a.add(s, name, nil, from...)
	return ""
}

// offerContainer is about container_name and hostname, of which the second is more than a
// name to others.
func (a *naming) offerContainer(s *plan.Service, c types.ServiceConfig) {
	if c.ContainerName == "" { // else Docker does not make these
		for _, name := range containerNames(a.Project.Name, s.Name) {
			_ = a.offer(s, "", name) // nobody wrote it for a name, so there is nothing to say where nobody uses it
		}
	}
	_ = a.offer(s, "container_name", c.ContainerName) // which many files have, and hardly anybody uses
	if c.Hostname == "" || c.Hostname == s.Name {
		return
	}
	at := a.about(s.Name).AtValue("hostname")
	if why := a.offer(s, "hostname", c.Hostname); why != "" {
		note := "which no other service mentions"
		if why != unmentioned {
			note = "which is the name of another service"
		}
		at.Report(kindHostname, "its tasks do not have the host name %s; %s", c.Hostname, why).Of(c.Hostname, note)
	} else {
		at.Report(kindHostname, "other services reach it as %s, but its tasks do not have that host name", c.Hostname).Of(c.Hostname, "")
	}
}

// mentioned reports whether a service mentions a name of another one.
func (a *naming) mentioned(s *plan.Service, name string) bool {
	shares := func(client *plan.Service) bool { return client != s && client.SharesNetwork(s) }
	return slices.ContainsFunc(a.usersOf(name), shares) ||
		slices.ContainsFunc(a.fileReaders(), func(r fileReader) bool { return shares(r.task) && hasWord(r.content, name) })
}

// reportShared reports the names that several services have, and where they do not resolve.
func (a *naming) reportShared() {
	for _, name := range slices.Sorted(maps.Keys(a.owners)) {
		has := a.owners[name]
		if len(has.services) < 2 {
			continue
		}
		at := a.about(has.services[0]).within(has.from).AtValue()
		var services []string
		for _, service := range has.services {
			services = append(services, strconv.Quote(service))
		}
		all, oneOf := sentence.And(services), sentence.Or(services)
		connects := slices.ContainsFunc(has.services, func(service string) bool { return a.service(service).Connects() })
		idle := slices.IndexFunc(has.services, func(service string) bool {
			_, tasks := askedTasks(a.Project.Services[service])
			return tasks == 0
		})
		switch {
		case strings.Contains(name, "."): // see checkDotted
		case connects && a.plan.VPC.Existing != "":
			at.Report(kindAlias, "%s is a name of %s, but Service Connect serves each name for one service only", name, all).
				WithHint("have clients use the name of one service, or the full name, %s.%s.internal", name, a.plan.Project)
		case idle >= 0:
			at.Report(kindAlias, "each lookup of the name %s resolves to %s, but %s has no tasks", name, oneOf, services[idle]).
				WithHint("in the AWS overlay, remove the alias of %s with aliases: !reset []", has.services[idle])
		default:
			at.Report(kindSharedAlias, "each lookup of the name %s resolves to %s", name, oneOf)
		}
	}
}
