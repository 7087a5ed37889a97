package lower

import (
	"cmp"
	"fmt"
	"maps"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/load"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

// (decision 19; Amazon ECS User Guide for AWS Fargate, "Task networking for tasks on Fargate": containers of a task share the localhost
// interface)
var kindResolver = diag.Kind{
	Code: "C2E-resolver", Severity: diag.Info,
	Title: "container takes the place of Docker's resolver",
	Cause: "A program that is configured with Docker's resolver, 127.0.0.11, asks it for the names of services. On AWS, a CoreDNS container in " +
		"the same task answers at that address: it looks up names of services in the project's namespace, and all others with the VPC's " +
		"resolver.",
	Fix: "nothing to do; to avoid the extra container, use full names such as db.PROJECT.internal and resolver 169.254.169.253",

	Choice: "DNS containers", Together: "CoreDNS answers at 127.0.0.11, the address of Docker's resolver, in the tasks of %s",
}

// resolverImage is CoreDNS as AWS builds it for Amazon EKS Distro, for both architectures and without a shell (aws/eks-distro@506ae42,
// docs/contents/releases/1-34/24/index.md). Amazon's public registry asks for no login, and sets no limit that tasks on AWS meet.
const resolverImage = "public.ecr.aws/eks-distro/coredns/coredns:v1.14.6-eks-1-34-24"

// resolverConfig is where CoreDNS finds its configuration: no image has files there.
const resolverConfig = "/run/configs/Corefile"

// resolverDrops are the capabilities that Docker grants and CoreDNS does not need: all but that for port 53. On Fargate a container
// cannot drop all and add one ("KernelCapabilities" in the Amazon ECS API Reference).
func resolverDrops() []string {
	return []string{"AUDIT_WRITE", "CHOWN", "DAC_OVERRIDE", "FOWNER", "FSETID", "KILL", "MKNOD", "NET_RAW", "SETFCAP", "SETGID", "SETPCAP",
		"SETUID", "SYS_CHROOT"}
}

// deriveResolvers puts a DNS server into the tasks of which a container asks Docker's resolver, as if the project had it: one into each.
func deriveResolvers(l *lowering) {
	asks := map[string]passage{} // by the service whose tasks they are, what says first that they do
	reasons := map[string][]load.SidecarReason{}
	for name, c := range l.Project.Services {
		reasons[name] = load.ReasonsOf(c)
	}
	for _, name := range slices.Sorted(maps.Keys(l.Project.Services)) {
		c := l.Project.Services[name]
		if p, found := l.asksDocker(c); found {
			host, ends := rootOf(name, reasons)
			if _, known := asks[host]; ends && !known && l.mayHaveResolver(host, reasons) {
				asks[host] = p
			}
		}
	}
	for _, host := range slices.Sorted(maps.Keys(asks)) {
		addResolver(l, host, asks[host])
	}
}

// asksDocker finds where a container is told of Docker's resolver, which it has only on a network of Compose.
func (l *lowering) asksDocker(c types.ServiceConfig) (passage, bool) {
	if mode := c.NetworkMode; mode == "host" || mode == "bridge" || mode == "none" {
		return passage{}, false
	}
	s := &plan.Service{Name: c.Name} // it has no files yet
	at := source.Path{"services", c.Name}
	for _, v := range c.Volumes {
		if v.Type != types.VolumeTypeBind || !l.deliversFiles(l.bind(c, v)) {
			continue
		}
		for _, f := range l.Local(v.Source).Files {
			s.Files = append(s.Files, plan.File{Path: path.Join(v.Target, f.Name), Content: f.Content, From: at.Sub("volumes", v.Target)})
		}
	}
	for _, ref := range c.Configs {
		config := l.Project.Configs[ref.Source]
		content := cmp.Or(config.Content, l.Project.Environment[config.Environment])
		if config.File != "" && !bool(config.External) {
			read, _ := l.Config(config.File)
			content = string(read)
		}
		s.Files = append(s.Files,
			plan.File{Path: configPath(ref.Source, ref.Target), Content: content, From: at.Sub("configs", cmp.Or(ref.Target, ref.Source))})
	}
	for _, p := range l.spokenBy(s, c) {
		if p.asksDocker() {
			return p, true
		}
	}
	return passage{}, false
}

// deliversFiles reports whether a bind mount is one whose files a task gets: that of a source tree is large, and left out.
func (l *lowering) deliversFiles(b bind) bool {
	return b.ofHost(l) == "" && !slices.Contains(runtimeFiles, path.Clean(b.mount.Target)) && !b.isPrepared() && !b.isDevelopment(l) &&
		!plan.Within(b.source, filepath.ToSlash(l.Paths.Directory))
}

// asksDocker reports whether a text has the address of Docker's resolver, other than as one of those that are let in or need no proxy,
// or in a text for people.
func (p passage) asksDocker() bool {
	isVariable := len(p.path) == 4 && p.path[2] == "environment"
	return hasWord(p.text, dockerResolver) && !(isVariable && letsIn.MatchString(p.path[3])) && (isVariable || !forPeople.MatchString(p.what))
}

// letsIn are the names of variables with addresses that a program trusts, or reaches without a proxy.
var letsIn = lazyregexp.New(`(?i)allow|trusted|white_?list|(^|_)no_?proxy$|^internal_ips$`)

// forPeople are the names of files that people read, and programs do not.
var forPeople = lazyregexp.New(`(?i)^readme|\.(md|markdown|txt|rst|adoc)$`)

// mayHaveResolver reports whether a service has tasks of its own, which have something else to do than to end, and in which nobody else
// answers at port 53: any such container may do so at all addresses.
func (l *lowering) mayHaveResolver(host string, reasons map[string][]load.SidecarReason) bool {
	if !l.active(host) {
		return false
	}
	for name, c := range l.Project.Services {
		if c.DependsOn[host].Condition == types.ServiceConditionCompletedSuccessfully {
			return false
		}
		if root, ends := rootOf(name, reasons); ends && root == host && l.servesNames(c) {
			return false
		}
	}
	return true
}

// servesNames reports whether a service may be a DNS server.
func (l *lowering) servesNames(c types.ServiceConfig) bool {
	is := func(port string) bool { number, _, _ := strings.Cut(port, "/"); return number == "53" }
	if slices.ContainsFunc(c.Ports, func(p types.ServicePortConfig) bool { return is(strconv.Itoa(int(p.Target))) }) ||
		slices.ContainsFunc(c.Expose, is) || slices.Contains(l.factsOf(c).TCP.Value, 53) || listensForNames.MatchString(l.startText(c)) {
		return true
	}
	if l.builderOf(c) != "" {
		file := l.dockerfileOf(c)
		if slices.Contains(file.Exposed, 53) || slices.Contains(file.ExposedUDP, 53) {
			return true
		}
	}
	name := path.Base(c.Image)
	return slices.ContainsFunc([]string{"dns", "unbound", "pihole", "adguard", "bind9", "resolver"},
		func(word string) bool { return strings.Contains(name, word) })
}

// listensForNames are the words by which a command line has a program listen on port 53: the port alone or at an address of its own,
// and not that of a server elsewhere.
var listensForNames = lazyregexp.New(`(?i)(?:^|[\s"'=,])(?:(?:udp|tcp|dns)://)?(?:0\.0\.0\.0|127\.0\.0\.1|localhost|\*|\[::1?\])?:53(?:/(?:udp|tcp))?(?:$|[\s"',;])|` +
	`(?:^|[\s"'])-{1,2}(?:[\w-]*port|p)[=\s"',]*53(?:$|[\s"',;])`)

// addResolver puts CoreDNS into the tasks of a service.
func addResolver(l *lowering, host string, asked passage) {
	name := host + "-resolver"
	for n := 2; l.active(name); n++ {
		name = fmt.Sprintf("%s-resolver-%d", host, n)
	}
	l.Source.Alias(source.Path{"services", name}, asked.path...)
	l.Project.Configs = maps.Clone(l.Project.Configs)
	if l.Project.Configs == nil {
		l.Project.Configs = types.Configs{}
	}
	l.Project.Configs[name] = types.ConfigObjConfig{Content: l.corefile(host)}
	l.Project.Services[name] = types.ServiceConfig{
		Name: name, Restart: types.RestartPolicyAlways,
		ContainerSpec: types.ContainerSpec{
			Image: resolverImage, Platform: l.Project.Services[host].Platform, Command: types.ShellCommand{"-conf", resolverConfig},
			NetworkMode: types.NetworkModeServicePrefix + host, // nobody reaches it by a name
			User:        "0", ReadOnly: true, CapDrop: resolverDrops(),
			Configs: []types.ServiceConfigObjConfig{{Source: name, Target: resolverConfig}},
		},
	}
	l.plan.Services = append(l.plan.Services, &plan.Service{Name: name, Resolver: true})
	slices.SortFunc(l.plan.Services, func(a, b *plan.Service) int { return strings.Compare(a.Name, b.Name) })
}

// corefile is the configuration of CoreDNS. What a name without dots means to Docker is a name of the namespace; so are the names with
// dots that services have, which no search domain is added to. Answers are not kept, so that a task which was replaced is not asked
// for longer than its name lives.
func (l *lowering) corefile(host string) string {
	var w strings.Builder
	w.WriteString(".:53 {\n    bind " + dockerResolver + "\n    errors\n")
	for _, name := range slices.Sorted(maps.Keys(l.Project.Services)) {
		for _, dotted := range l.dottedNames(name, networksOf(l.Project.Services[host])) {
			fmt.Fprintf(&w, "    rewrite name exact %s. %s.%s. answer auto\n", dotted, name, plan.ResolverNamespace)
		}
	}
	fmt.Fprintf(&w, "    rewrite name regex ^([^.]+)\\.$ {1}.%s. answer auto\n    forward . /etc/resolv.conf\n}\n", plan.ResolverNamespace)
	return w.String()
}

// dottedNames are the names with dots by which a service is known on any of some networks.
func (l *lowering) dottedNames(service string, networks []string) (names []string) {
	c := l.Project.Services[service]
	for _, network := range networksOf(c) {
		if !slices.Contains(networks, network) {
			continue
		}
		known := []string{service}
		if on := c.Networks[network]; on != nil {
			known = append(known, on.Aliases...)
		}
		for _, name := range known {
			name = strings.ToLower(name)
			if strings.Contains(name, ".") && dnsName.MatchString(name) && !slices.Contains(names, name) {
				names = append(names, name)
			}
		}
	}
	slices.Sort(names)
	return names
}

// reportResolvers says in which tasks CoreDNS is.
func reportResolvers(l *lowering) {
	for _, s := range l.plan.Services {
		if s.Resolver {
			for _, host := range s.TaskOf {
				l.about(host).within(source.Path{"services", s.Name}).AtValue().
					Report(kindResolver, "in its tasks, CoreDNS answers at %s, the address of Docker's resolver", dockerResolver).Of(host, "")
			}
		}
	}
}

// hasResolver reports whether CoreDNS answers the containers of a service.
func (l *lowering) hasResolver(s *plan.Service) bool {
	return !s.Init && !slices.ContainsFunc(l.plan.Hosts(s), func(host string) bool {
		return !slices.ContainsFunc(l.plan.Containers(l.service(host)), func(c *plan.Service) bool { return c.Resolver })
	})
}
