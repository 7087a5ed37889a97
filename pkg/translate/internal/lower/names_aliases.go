package lower

import (
	"cmp"
	"maps"
	"regexp"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

var (
	kindAlias = diag.Kind{
		Code: "C2E-alias", Severity: diag.Warning,
		Title: "name of a service cannot be served",
		Cause: "A name of the private namespace is one label: letters, digits, hyphens and underscores, at most 63 of them. A name " +
			"with dots is complete for a resolver, and stands in no search domain; Service Connect serves it, on the TCP ports that " +
			"the service declares.",
		Fix: "let clients use the service's name, or use x-aws-discovery: connect and declare the port with expose",
	}
	kindAliasClash = diag.Kind{
		Code: "C2E-alias-clash", Severity: diag.Error,
		Title: "one name for two services",
		Cause: "Locally a network's clients get one of the services, or each network has its own; on AWS all services share one " +
			"namespace, in which a name stands for one service.",
		Fix: "rename one of the two, or take the alias out in the AWS overlay with aliases: !reset []",
	}
	kindUnusedName = diag.Kind{
		Code: "C2E-unused-name", Severity: diag.Info,
		Title: "name that no other service mentions",
		Cause: "A container_name is served as a name where the environment, the command, a config or a mounted file of another service " +
			"mentions it; in an existing VPC the bare name of a service is served on the ports that it declares.",
		Fix: "nothing to do, unless another service uses the name in a file that compose2ecs does not see: then make it a network " +
			"alias, or declare the port with expose",
	}
)

// kindHostname is about the name within the task (Amazon ECS API Reference,
// "ContainerDefinition": hostname "is not supported if you're using the awsvpc network
// mode").
var kindHostname = diag.Kind{
	Code: "C2E-hostname", Severity: diag.Info,
	Title: "host name within the task is ECS's own",
	Cause: "Fargate names each task after its address. As a name for others, hostname is served where the environment, the " +
		"command or a config of another service mentions it.",
	Fix: "a program that keeps data under its host name has a setting for it, as RabbitMQ has RABBITMQ_NODENAME",
}

// aliasPattern is what both Cloud Map and Service Connect take as a name (AWS Cloud Map
// API Reference, "CreateService"; Amazon ECS API Reference, "ServiceConnectClientAlias":
// lowercase letters, digits, underscores, hyphens and periods, at most 127).
var aliasPattern = regexp.MustCompile(`^[a-z0-9_]([a-z0-9_.-]*[a-z0-9_])?$`)

const maxAlias = 127

// lowerAliases decides on the names that services have beside their own.
func lowerAliases(l *lowering) {
	a := naming{lowering: l, owners: map[string]plan.Alias{}, services: map[string]*plan.Service{}}
	for _, s := range l.plan.Services {
		a.services[s.Name] = s
		if len(s.TaskOf) == 0 {
			a.owners[strings.ToLower(s.Name)] = plan.Alias{Name: s.Name, From: source.Path{"services", s.Name}}
		}
	}
	l.eachService(func(s *plan.Service, c types.ServiceConfig) {
		// Locally a service that shares the network of another one has no name of its own.
		if len(s.TaskOf) > 0 && !s.Init && !strings.HasPrefix(c.NetworkMode, types.ServicePrefix) {
			a.add(s, s.Name, "services", s.Name)
		}
	})
	l.eachService(a.addAliases)
	l.eachService(a.offerContainer)
	for _, s := range l.plan.Services {
		slices.SortFunc(s.Aliases, func(a, b plan.Alias) int { return cmp.Compare(a.Name, b.Name) })
	}
}

// addAliases takes up the aliases of networks and links.
func (a *naming) addAliases(s *plan.Service, c types.ServiceConfig) {
	for _, network := range slices.Sorted(maps.Keys(c.Networks)) {
		if config := c.Networks[network]; config != nil {
			for _, name := range config.Aliases {
				a.add(s, name, "services", s.Name, "networks", network, "aliases", name)
			}
		}
	}
	for _, link := range c.Links {
		if other, name, ok := strings.Cut(link, ":"); ok && a.services[other] != nil {
			a.add(a.services[other], name, "services", s.Name, "links", link)
		}
	}
}

// naming collects names. Its owners are the services that have them, each with where it
// got the name.
type naming struct {
	*lowering
	owners   map[string]plan.Alias
	services map[string]*plan.Service
}

// add gives a service a name that the user asked for.
func (a *naming) add(s *plan.Service, name string, from ...string) {
	lower := strings.ToLower(name)
	s = a.service(a.plan.Hosts(s)[0]) // the names of a sidecar lead to its task
	at := a.about(s.Name).within(from).AtValue()
	owner, taken := a.owners[lower]
	switch {
	case taken && owner.Name == s.Name:
	case taken:
		a.AtValue(from...).Report(kindAliasClash, "the name %s is to stand for both %s and %s", name, owner.Name, s.Name).Also(owner.From...)
	case s.RunMode != plan.LongRunning:
		at.ReportThat(kindUnusedName, "is not kept running: nobody reaches it as %s", name)
	case !aliasPattern.MatchString(lower) || len(lower) > maxAlias || !strings.Contains(lower, ".") && len(lower) > plan.MaxName:
		at.Report(kindAlias, "%s cannot be a DNS name", name)
	default:
		a.owners[lower] = plan.Alias{Name: s.Name, From: from}
		s.Aliases = append(s.Aliases, plan.Alias{Name: lower, From: from})
	}
}

// offer gives a service a name that it has on the side, if somebody uses it, and says why
// it does not.
func (a *naming) offer(s *plan.Service, attribute, name string) (why string) {
	owner, taken := a.owners[strings.ToLower(name)]
	host := a.service(a.plan.Hosts(s)[0])
	switch {
	case name == "" || s.Init || taken && owner.Name == host.Name:
		return ""
	case taken:
		return "since it is that of " + owner.Name
	case !a.mentioned(host, name):
		return "since no other service mentions it"
	}
	from := source.Path{"services", s.Name}
	if attribute != "" {
		from = from.Sub(attribute)
	}
	a.add(s, name, from...)
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
	if why := a.offer(s, "container_name", c.ContainerName); why != "" {
		a.about(s.Name).AtValue("container_name").Report(kindUnusedName, "container_name %s is no name of it on AWS, %s", c.ContainerName, why)
	}
	if c.Hostname == "" {
		return
	}
	at := a.about(s.Name).AtValue("hostname")
	if why := a.offer(s, "hostname", c.Hostname); why != "" {
		at.Report(kindHostname, "its tasks do not have the host name %s; nor is it a name of the service, %s", c.Hostname, why)
	} else {
		at.Report(kindHostname, "others reach it as %s, but its tasks do not have that host name", c.Hostname)
	}
}

// mentioned reports whether a service mentions a name of another one.
func (a *naming) mentioned(s *plan.Service, name string) bool {
	return slices.ContainsFunc(a.plan.Tasks(), func(client *plan.Service) bool {
		_, ok := a.mentions(client)[strings.ToLower(name)]
		return (ok || a.inFiles(client, name)) && client != s && client.SharesNetwork(s)
	})
}

// inFiles reports whether a name stands in a mounted file of a service.
func (a *naming) inFiles(s *plan.Service, name string) bool {
	return slices.ContainsFunc(a.plan.Containers(s), func(c *plan.Service) bool {
		return slices.ContainsFunc(c.Files, func(f plan.File) bool { return hasWord(f.Content, name) })
	})
}

var (
	mentionBreaks = regexp.MustCompile(`://|[\s,;=@"'()\[\]{}<>|&]+`)
	mentionName   = regexp.MustCompile(`^([A-Za-z0-9_][A-Za-z0-9_.-]*)(?::(\d{1,5}))?(?:/.*)?$`)
)

// mentions are the words in the settings of a service that can be names of hosts, each
// with the ports that go with it: db, db:5432, postgres://user@db:5432/path. What is found
// is only ever said, or decides whether a name on the side is worth an entry; so a word
// that happens to be the name of a service does no harm.
func (l *lowering) mentions(s *plan.Service) map[string][]string {
	if found, ok := l.words[s.Name]; ok {
		return found
	}
	found := map[string][]string{}
	var texts []string
	for _, container := range l.plan.Containers(s) {
		c := l.Project.Services[container.Name]
		texts = slices.Concat(texts, c.Command, c.Entrypoint)
		for _, name := range slices.Sorted(maps.Keys(c.Environment)) {
			texts = append(texts, valueOr(c.Environment[name], ""))
		}
		for _, config := range c.Configs {
			texts = append(texts, l.Project.Configs[config.Source].Content)
		}
	}
	for _, text := range texts {
		for _, word := range mentionBreaks.Split(text, -1) {
			if match := mentionName.FindStringSubmatch(word); match != nil {
				name := strings.ToLower(match[1])
				ports := found[name]
				if port := match[2]; port != "" && !slices.Contains(ports, port) {
					ports = append(ports, port)
				}
				found[name] = ports
			}
		}
	}
	l.words[s.Name] = found
	return found
}
