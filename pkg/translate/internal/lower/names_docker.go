package lower

import (
	"fmt"
	"maps"
	"path"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/internal/sentence"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

var dockerNamesFeature = feature{
	name: "Names that only Docker resolves",
	about: "If the command, the environment, or a file of a service contains the address of Docker's resolver, 127.0.0.11, as in nginx's " +
		"`resolver 127.0.0.11`, a CoreDNS container in its tasks answers at that address: names of services come from the project's namespace, " +
		"others from the VPC's resolver. No container is added to a task in which another one listens on port 53. The names that Docker " +
		"derives from services and networks (`db.shop_default`) and from single containers (`shop-web-2`) do not exist on AWS, nor do the " +
		"addresses of `ipv4_address` and the name of the machine that it runs on (`host.docker.internal`). A warning reports them. " +
		"`shop-web-1` resolves as a name of the service web. While a task starts, the name of its service does not resolve to it: a program " +
		"that is configured to listen on that name is reported too, and so are one that is told apart by its host name, a proxy that " +
		"forwards requests to a service that is left out, an early " +
		"release of MinIO, whose members do not wait for each other's names, a Redis Cluster, whose members store addresses, and a " +
		"replica set of MongoDB with one member that is stored under such a name.",
	kinds: []diag.Kind{kindResolver, kindDockerResolver, kindDockerName, kindOwnName, kindHostIdentity, kindMemberAddress, kindUpstreamLeftOut,
		kindAbsentHost, kindEarlyName, kindReplicaHost},
	lower: func(l *lowering) {
		lowerBuilt(l)
		l.eachService(func(s *plan.Service, c types.ServiceConfig) {
			checkDockerNames(l, s, c)
			checkStaticAddresses(l, s, c)
			checkHostMachine(l, s, c)
			checkHostFiles(l, s, c)
			checkHostSources(l, s, c)
			checkHostMounted(l, s, c)
			checkOwnName(l, s, c)
			checkOwnQuorum(l, s, c)
			checkOwnHosts(l, s, c)
			checkAbsentHosts(l, s, c)
			checkAbsentLocal(l, s, c)
			checkEarlyNames(l, s, c)
			checkReplicaHost(l, s, c)
			l.reportUpstreams(s)
		})
		reportResolvers(l)
		reportHostIdentities(l)
		reportMembers(l)
		l.reportUnnamed()
	},
}

var (
	// (Amazon VPC User Guide, "Understanding Amazon DNS"; nginx documentation, "resolver")
	kindDockerResolver = diag.Kind{
		Code: "C2E-docker-resolver", Severity: diag.Warning,
		Breaks: true,
		Title:  "resolver does not resolve service names",
		Cause: "nginx, HAProxy, and other programs that are configured with a resolver do not use the search domain, so the VPC's resolver, " +
			"169.254.169.253, resolves only full names for them. Nothing answers at Docker's resolver, 127.0.0.11, in an init container, or in " +
			"a task in which another container listens on port 53.",
		Fix: "use resolver 169.254.169.253 and full names such as db.PROJECT.internal; set them with a variable or a file in the " +
			"AWS overlay",
	}
	kindDockerName = diag.Kind{
		Code: "C2E-docker-name", Severity: diag.Warning,
		Breaks: true,
		Title:  "name that only Docker resolves",
		Cause: "Docker also resolves SERVICE.NETWORK, container names, and host.docker.internal, which is the machine that Docker runs on, " +
			"and gives services the addresses in ipv4_address. On AWS, only service names and their aliases resolve.",
		Fix: "use the service name",
	}
)

const (
	dockerResolver = "127.0.0.11"
	vpcResolver    = "169.254.169.253"
)

// resolvedLater are the hosts that nginx and HAProxy ask a resolver of their own for: of a server that is resolved again, or in a
// variable. They resolve others when they start, as any program does.
var resolvedLater = lazyregexp.New(`(?m)^[^#\n]*\bserver(?:[ \t]+[\w.-]+)?[ \t]+([A-Za-z][\w-]*):\d+[^#\n]*[ \t]resolve(?:rs)?\b|` +
	`^[^#\n]*\bset[ \t]+\$\w+[ \t]+["']?(?:\w+://)?([A-Za-z][\w-]*)(?:[:/"';]|$)`)

// vpcResolvers are how a text refers to the resolver of the VPC: by its address, and as what is in /etc/resolv.conf (HAProxy
// Configuration Manual, "resolvers"; 15-local-resolvers.envsh in nginx's image), of which neither program uses the search domain.
func vpcResolvers() []string {
	return []string{vpcResolver, "parse-resolv-conf", "${NGINX_LOCAL_RESOLVERS}"}
}

// shortNames are the services that a text with the resolver of the VPC has it look for by names that are not full.
func (l *lowering) shortNames(text string) []string {
	if !slices.ContainsFunc(vpcResolvers(), func(word string) bool { return hasWord(text, word) }) {
		return nil
	}
	var names []string
	for _, match := range resolvedLater.FindAllStringSubmatch(text, -1) {
		if name := match[1] + match[2]; l.active(name) && !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	return names
}

// A passage is a text of a service that a program may find names in, and where it is from.
type passage struct {
	path       source.Path
	what, text string
}

// passagesOf are the settings and the files of a service.
func passagesOf(s *plan.Service, c types.ServiceConfig) []passage {
	at := source.Path{"services", s.Name}
	list := []passage{
		{at.Sub("command"), "its command", strings.Join(c.Command, " ")},
		{at.Sub("entrypoint"), "its entry point", strings.Join(c.Entrypoint, " ")},
	}
	for _, name := range slices.Sorted(maps.Keys(c.Environment)) {
		list = append(list, passage{at.Sub("environment", name), "the variable " + name, valueOr(c.Environment[name], "")})
	}
	for _, f := range s.Files {
		list = append(list, passage{f.From, path.Base(f.Path), f.Content})
	}
	return list
}

// defaultResolver are the variables by which an image asks Docker's resolver unless a service sets them.
func (l *lowering) defaultResolver(s *plan.Service, c types.ServiceConfig) (list []passage) {
	for _, d := range l.factsOf(c).Connects.Value {
		if l.setTo(c, d.Name) == "" && strings.HasPrefix(d.Value, dockerResolver) {
			list = append(list, passage{source.Path{"services", s.Name, "image"}, "the default of " + d.Name, d.Value})
		}
	}
	return list
}

// spokenBy are these, and the files that its Dockerfile copies to where proxies read them, without comments.
func (l *lowering) spokenBy(s *plan.Service, c types.ServiceConfig) []passage {
	list := append(passagesOf(s, c), l.defaultResolver(s, c)...)
	for _, config := range l.builtConfigs(c) {
		if !isMountedOver(s, config.place) {
			list = append(list, passage{config.from, path.Base(config.place), config.content})
		}
	}
	for i := range list {
		list[i].text = configComment.ReplaceAllString(list[i].text, "$1")
	}
	return list
}

func checkDockerNames(l *lowering, s *plan.Service, c types.ServiceConfig) {
	networks := networksOf(c)
	for _, p := range l.spokenBy(s, c) {
		at := l.about(s.Name).within(p.path).AtValue()
		if p.asksDocker() && !l.hasResolver(s) {
			at.Report(kindDockerResolver, "%s refers to Docker's resolver, %s, which the tasks do not have", p.what, dockerResolver).
				WithHint("on AWS, use resolver 169.254.169.253 and full names: SERVICE.%s.internal", l.plan.Project)
		}
		if short := l.shortNames(p.text); len(short) > 0 {
			names := "a name"
			if len(short) > 1 {
				names = "names"
			}
			at.Report(kindDockerResolver, "%s contains %s that the VPC's resolver does not resolve: %s", p.what, names, sentence.And(short)).
				WithHint("write full names, such as %s.%s.internal; or use resolver %s on AWS too", short[0], l.plan.Project, dockerResolver)
		}
		for _, word := range hostWords(p.text) {
			if service := l.dockerNames().serves(word, s.Name, networks); service != "" {
				at.Report(kindDockerName, "%s contains %s, which does not resolve on AWS", p.what, word).WithHint("write %s in place of %s", service, word)
				if len(p.path) == 4 && p.path[2] == "environment" {
					isCalled(s, p.path[3], p.text, word, service)
				}
			}
		}
	}
}

// hostWords are the words of a text that can be names of hosts, sorted.
func hostWords(text string) []string {
	words := strings.FieldsFunc(text, func(r rune) bool {
		return r != '-' && r != '_' && r != '.' && (r < '0' || r > '9') && (r < 'A' || r > 'Z') && (r < 'a' || r > 'z')
	})
	for i := range words {
		words[i] = strings.Trim(words[i], ".")
	}
	slices.Sort(words)
	return slices.Compact(words)
}

// A dockerName is a name that Docker has for a service, and that is not served on AWS.
type dockerName struct{ service, network string } // "": on every network

// A dockerIndex has these names.
type dockerIndex map[string][]dockerName

// serves is the service that a name leads to from another service on some networks, "" for
// none.
func (d dockerIndex) serves(name, from string, networks []string) string {
	for _, n := range slices.Backward(d[name]) {
		if n.service != from && (n.network == "" || slices.Contains(networks, n.network)) {
			return n.service
		}
	}
	return ""
}

// dockerNames are the names of all services.
func (l *lowering) dockerNames() dockerIndex {
	if l.docker != nil {
		return l.docker
	}
	l.docker = dockerIndex{}
	add := func(name string, n dockerName) { l.docker[name] = append(l.docker[name], n) }
	l.eachService(func(s *plan.Service, c types.ServiceConfig) {
		for _, network := range networksOf(c) {
			for _, name := range []string{s.Name, c.ContainerName} {
				if name != "" {
					add(name+"."+l.Project.Networks[network].Name, dockerName{s.Name, network})
				}
			}
		}
		if _, n := askedTasks(c); c.ContainerName == "" {
			for i := 2; i <= min(n, 20); i++ {
				add(fmt.Sprintf("%s-%s-%d", l.Project.Name, s.Name, i), dockerName{s.Name, ""})
			}
		}
	})
	return l.docker
}

// containerNames are the names that Compose gives the first container of a service, the second
// as Compose 1 did.
func containerNames(project, service string) []string {
	return []string{project + "-" + service + "-1", project + "_" + service + "_1"}
}

// hasWord reports whether a name stands in a text by itself, not as a part of a longer one.
func hasWord(text, name string) bool {
	inside := func(at int) bool {
		return at >= 0 && at < len(text) && (text[at] == '-' || text[at] == '_' || text[at] >= '0' && text[at] <= '9' ||
			text[at] >= 'A' && text[at] <= 'Z' || text[at] >= 'a' && text[at] <= 'z')
	}
	for from := 0; ; {
		i := strings.Index(text[from:], name)
		if i < 0 {
			return false
		}
		start, end := from+i, from+i+len(name)
		before := inside(start-1) || start > 1 && text[start-1] == '.' && inside(start-2)
		after := inside(end) || end < len(text) && text[end] == '.' && inside(end+1)
		if !before && !after {
			return true
		}
		from = start + 1
	}
}
