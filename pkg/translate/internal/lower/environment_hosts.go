package lower

import (
	"cmp"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/internal/sentence"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/load"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// kindAllowedHosts is about what frameworks do against forged Host headers (Django documentation, "ALLOWED_HOSTS").
var kindAllowedHosts = diag.Kind{
	Code: "C2E-allowed-hosts", Severity: diag.Warning,
	Title: "program rejects requests for its host name on AWS",
	Cause: "The program answers only requests for certain hosts: those listed in a variable or in its settings. Many development servers " +
		"answer only requests for localhost. On AWS, browsers use the domain or the load balancer's DNS name, and get an error. compose2ecs " +
		"adds the host name on AWS if that is enough. It is not enough if a health check requests another host and does not accept an error.",
	Fix: "add your domain to the allowed hosts; without a domain, allow all hosts",

	Breaks: true, Together: "programs reject requests for their host names on AWS: %s",
}

// hostsName is what variables are called that list the hosts for which a program answers.
var hostsName = lazyregexp.New(`(?i)(^|_)(allowed_host(?:name)?s?|trusted_(domains?|host(?:name)?s?))$`)

// hostsOf are the hosts in a list of them, however it is written.
func hostsOf(list string) []string {
	return strings.FieldsFunc(list, func(r rune) bool { return strings.ContainsRune(", \t;[]\"'", r) })
}

// namesHosts reports whether a variable says for which hosts the program of a service answers, and not for all: then it answers 400
// to requests for an address, as load balancers send them to check it (Django documentation, "ALLOWED_HOSTS").
func (l *lowering) namesHosts(c types.ServiceConfig) bool {
	addresses, _ := c.Extensions[load.AddressKey].(map[string]any)
	for name := range addresses {
		if hostsName.MatchString(name) {
			return true
		}
	}
	for name, value := range c.Environment {
		hosts := hostsOf(valueOr(value, ""))
		if hostsName.MatchString(name) && len(hosts) > 0 && !slices.Contains(hosts, "*") {
			return true
		}
	}
	found, ok := l.djangoHosts(c)
	return ok && !slices.Contains(found.hosts, "*")
}

// thisMachine are the hosts that mean the machine itself.
var thisMachine = []string{"localhost", ".localhost", "127.0.0.1", "::1", "0.0.0.0"}

// isHere reports whether a host means this machine.
func isHere(host string) bool { return slices.Contains(thisMachine, host) }

// refusesOthers reports whether a variable lists the hosts that a program answers for, and that by which browsers reach it on AWS is not
// one of them. Behind a proxy, which may ask for the program by a name in the list, it is only added.
func (v localVariable) refusesOthers() bool {
	hosts := hostsOf(v.value)
	if !hostsName.MatchString(v.name) || !v.lacksHost(hosts) {
		return false
	}
	_, canAdd := v.allowed()
	return canAdd || v.refuses(hosts)
}

// refuses reports whether browsers reach a service by a host that is not in a list, without a proxy that may ask for another one.
func (v localVariable) refuses(hosts []string) bool {
	return v.lacksHost(hosts) && (!slices.ContainsFunc(hosts, v.isService) || len(v.routesTo(v.service.Name)) > 0)
}

// lacksHost reports whether the host by which browsers reach a service is not in a list. Of a list that has no other hosts than services
// of the project, nobody knows if browsers are meant: they are if it has this machine, where they are today.
func (v localVariable) lacksHost(hosts []string) bool {
	routes := v.reachedBy()
	if len(hosts) == 0 || len(routes) == 0 || slices.ContainsFunc(hosts, v.isService) && !slices.ContainsFunc(hosts, isHere) {
		return false
	}
	return !slices.ContainsFunc(routes, func(r plan.Route) bool { return admits(hosts, v.plan.Address(r).Host) })
}

// isService reports whether a host is a name of a service on the network, by which others ask for it.
func (v localVariable) isService(host string) bool {
	name, _, _ := strings.Cut(host, ":")
	return !isHere(host) && !isHere(name) && !strings.ContainsAny(host, ".*")
}

// admits reports whether a host is in a list, as programs understand it: the name itself, one below a name that begins with a dot,
// or any at all. A load balancer whose name is not known yet has one below amazonaws.com.
func admits(hosts []string, host string) bool {
	host = cmp.Or(host, unnamedBalancer)
	return slices.ContainsFunc(hosts, func(listed string) bool {
		below, isPattern := strings.CutPrefix(strings.TrimPrefix(listed, "*"), ".")
		return listed == "*" || listed == host || isPattern && (below == host || strings.HasSuffix(host, "."+below)) || matches(listed, host)
	})
}

// unnamedBalancer is a name as load balancers have them, for one whose name is not known yet.
const unnamedBalancer = "balancer.elb.amazonaws.com"

// matches reports whether an entry of a list is a regular expression, as in Symfony's TRUSTED_HOSTS, and a host is as it says.
func matches(listed, host string) bool {
	if !strings.ContainsAny(listed, `^$|\\`) {
		return false
	}
	pattern, err := regexp.Compile(listed)
	return err == nil && pattern.MatchString(host)
}

// reachedBy are the routes by which browsers reach a service: its own, or else those of a service in front of it that names it or
// depends on it. Such a proxy passes on the host that browsers ask for, or the program could be reached by its own name alone.
func (v localVariable) reachedBy() []plan.Route {
	own := v.routesTo(v.service.Name)
	if len(own) > 0 || len(v.service.Targets) > 0 {
		return own
	}
	return v.routesWhere(func(r plan.Route) bool { return r.Answer == nil && v.leadsTo(r.Service, v.service.Name) })
}

// leadsTo reports whether one service passes requests to another, as far as its settings, files and dependencies tell.
func (l *lowering) leadsTo(from, to string) bool {
	c := l.Project.Services[from]
	_, depends := c.DependsOn[to]
	return depends || hostsIn(l.textsOf(c))[strings.ToLower(to)] != nil
}

// allowed are the hosts in a variable with that on AWS after those that it has, or in place of the only one if it is this machine,
// since nothing tells how the program separates several. Whoever asks for the health of the program has to be content without it, unless
// that is a proxy, which may ask by a name in the list, or answer by itself.
func (v localVariable) allowed() ([]plan.AddressPart, bool) {
	routes := v.reachedBy()
	isOwn := len(v.routesTo(v.service.Name)) > 0
	isNamed := slices.ContainsFunc(hostsOf(v.value), v.isService)
	host := plan.AddressPart{Form: plan.HostOnly, Address: v.plan.Address(routes[0])}
	switch i := strings.IndexAny(v.value, ",; "); {
	case strings.ContainsAny(v.value, "\"'") || slices.ContainsFunc(routes, asksForHost) && (isOwn || !isNamed):
		return nil, false
	case i < 0:
		return []plan.AddressPart{host}, isHere(v.value) && v.Project.Services[v.service.Name].HealthCheck == nil
	default: // with what separates the others, spaces included: programs may split the list there
		rest := v.value[i:]
		between := rest[:len(rest)-len(strings.TrimLeft(rest, ",; "))]
		return []plan.AddressPart{{Text: v.value + between}, host}, true
	}
}

// asksForHost reports whether the check of a target fails where the program refuses the host in it, the address of the task.
func asksForHost(r plan.Route) bool {
	matcher := r.Target.Check.Matcher
	return !r.Target.IsConnection() && matcher != plan.AnyAnswer && matcher != withRefusal
}

// reportRefused warns of hosts that a program answers for where nothing adds that on AWS.
func (v localVariable) reportRefused(at servicePlace) {
	hosts := hostsOf(v.value)
	others := slices.DeleteFunc(slices.Clone(hosts), isHere)
	if len(others) == 0 {
		at.Report(kindAllowedHosts, "%s allows only localhost (%s)", v.name, v.value).Of(v.service.Name, v.name)
		return
	}
	host := cmp.Or(v.plan.Address(v.reachedBy()[0]).Host, "the load balancer's DNS name")
	at.Report(kindAllowedHosts, "%s allows only %s, not the host name on AWS", v.name, sentence.And(hosts)).
		WithHint("set x-aws-domain to an allowed host, or allow %s", host).Of(v.service.Name, v.name)
}

// reportHosts warns of a program that answers for this machine alone as long as nothing says another host: neither a setting, nor
// data that there may be already.
func reportHosts(l *lowering, s *plan.Service, c types.ServiceConfig) {
	x := l.startOf(s, c)
	required := x.facts.Hosts.Value
	if len(required) == 0 || len(l.routesTo(s.Name)) == 0 || slices.ContainsFunc(required, x.has) || x.hasData() {
		return
	}
	name, advice := required[0].Name, fmt.Sprintf("set %s to the host name that browsers use, or to *", required[0].Name)
	if required[0].Value != "" {
		_, advice = x.proposal(required[0])
	}
	l.about(s.Name).At().ReportThat(kindAllowedHosts, "accepts only requests for localhost, because %s is not set", name).
		WithHint("%s", advice).Of(s.Name, name+" is not set")
}
