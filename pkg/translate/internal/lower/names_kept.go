package lower

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/sentence"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// (nginx documentation, "ngx_http_upstream_module", server: resolve; HAProxy Configuration Manual, init-addr; Apache HTTP Server
// documentation, "mod_proxy": each backend domain is resolved "only once per child process"; Amazon ECS Developer Guide, "Amazon ECS
// Service Connect components": if a service is updated, new connections are balanced across the tasks of the new version)
var kindKeptAddress = diag.Kind{
	Code: "C2E-kept-address", Severity: diag.Warning,
	Title: "proxy resolves another service only once",
	Cause: "nginx, HAProxy, Apache HTTP Server, and Varnish resolve host names in their configuration when they start, and keep the addresses. " +
		"On AWS, each new task has a different address, so the proxy can no longer reach a service whose tasks were replaced by a deployment or " +
		"after a failure: it returns 502, 503, or 504 until its own tasks are replaced. With Service Connect, the name resolves to a local address " +
		"that stays the same. With init-addr none and without resolvers, HAProxy does not resolve host names at all.",
	Fix:     "set x-aws-discovery: connect on the proxy and its upstreams",
	Several: "set x-aws-discovery: connect on each proxy and its upstreams",

	Breaks: true, Later: true,
	Together: "proxies resolve other services only at startup, so requests fail after the next deployment: %s",
}

// A keeper is a host that a proxy in the tasks of one service keeps the address of, and the service that it leads to.
type keeper struct {
	forward

	to *plan.Service
}

// keptBy are the services that proxies in the tasks of a service keep addresses of.
func (l *lowering) keptBy(s *plan.Service) (list []keeper) {
	if s.RunMode != plan.LongRunning {
		return nil
	}
	for _, container := range l.plan.Containers(s) {
		for _, f := range l.forwardsOf(container) {
			if to := l.ledTo(s, f.host); to != nil {
				list = append(list, keeper{f, to})
			}
		}
	}
	return list
}

// ledTo is the service that a name leads to from another one, if it is that of one service alone; nil if there is none.
func (l *lowering) ledTo(from *plan.Service, host string) *plan.Service {
	i := slices.IndexFunc(l.plan.Tasks(), func(s *plan.Service) bool {
		return s != from && s.RunMode == plan.LongRunning && s.SharesNetwork(from) && slices.Contains(s.ConnectNames(), host)
	})
	if i < 0 {
		return nil
	}
	return l.plan.Tasks()[i]
}

// forwardedPorts are the ports at which proxies in the tasks of a service expect another one.
func (l *lowering) forwardedPorts(client, s *plan.Service) []int {
	var ports []int
	for _, k := range l.keptBy(client) {
		if k.to == s && k.port > 0 && !slices.Contains(ports, k.port) {
			ports = append(ports, k.port)
		}
	}
	return ports
}

// isKeptBy reports whether a proxy in the tasks of a service keeps the address of another one.
func (l *lowering) isKeptBy(client, s *plan.Service) bool {
	return slices.ContainsFunc(l.keptBy(client), func(k keeper) bool { return k.to == s })
}

// reportKept warns of proxies that keep addresses. In an existing VPC, bare names that Service Connect does not serve are another matter.
func reportKept(l *lowering) {
	if l.plan.VPC.Existing != "" {
		return
	}
	l.eachTask(func(s *plan.Service, _ types.ServiceConfig) {
		kept := l.keptBy(s)
		lost := slices.DeleteFunc(slices.Clone(kept), func(k keeper) bool {
			dotted := strings.Contains(k.host, ".") // which does not resolve without Service Connect, as another finding says
			return dotted || s.Connect != nil && k.to.Served() || l.isByDNS(s) || l.isByDNS(k.to)
		})
		l.reportNeverResolved(s, kept, lost)
		hints := l.toConnect(s, lost)
		if later := slices.DeleteFunc(slices.Clone(lost), func(k keeper) bool { return k.never }); len(later) > 0 {
			names := servicesOf(later)
			finding := l.about(s.Name).within(later[0].from).At().
				Report(kindKeptAddress, "%s resolves %s only at startup, so requests fail after the next deployment",
					later[0].server, quotedNames(names))
			if len(hints) > 1 {
				finding.WithHint("%s", allSteps(hints))
			} else {
				finding.Of(s.Name, "to "+sentence.And(names))
			}
		}
		if len(lost) == 0 || len(hints) > 1 { // init does not do it
			return
		}
		s.Keeps = servicesOf(lost)
		for _, k := range lost {
			k.to.Undeclared = l.undeclared(k.to)
		}
	})
}

// servicesOf are the names of the services that hosts lead to.
func servicesOf(list []keeper) (names []string) {
	for _, k := range list {
		if !slices.Contains(names, k.to.Name) {
			names = append(names, k.to.Name)
		}
	}
	return names
}

// quotedNames lists services in a sentence.
func quotedNames(names []string) string {
	var quoted []string
	for _, name := range names {
		quoted = append(quoted, strconv.Quote(name))
	}
	return sentence.And(quoted)
}

// allSteps are steps that are all needed, in a sentence.
func allSteps(steps []string) string {
	last := len(steps) - 1
	return strings.Join(steps[:last], ", ") + unless(last == 0, ", and ") + steps[last]
}

// toConnect is what has to be done so that a proxy reaches services by Service Connect. Ports are declared first: without that, Service
// Connect breaks what works.
func (l *lowering) toConnect(s *plan.Service, lost []keeper) []string {
	var hidden, others []string
	for _, k := range lost {
		others = plan.Union(others, l.besides(s, k))
		if l.mayBeCutOff(k.to) {
			hidden = plan.Union(hidden, []string{k.to.Name})
		}
	}
	hints := append([]string{"set x-aws-discovery: connect on the proxy and its upstreams"}, others...)
	if len(hidden) > 0 {
		hints = slices.Insert(hints, 0, fmt.Sprintf("declare all ports of %s with expose", quotedNames(hidden)))
	}
	return hints
}

// besides is what has to be done beside a setting, so that a proxy reaches a service by Service Connect.
func (l *lowering) besides(s *plan.Service, k keeper) (hints []string) {
	if l.speaksByProxy(k) {
		hints = append(hints, "omit app_protocol for "+strconv.Quote(k.to.Name))
	}
	restart, isFirst := "", l.dependsOn(k.to.Name, s.Name, map[string]bool{}) && !slices.Contains(l.proxyWaits()[s.Name], k.to.Name)
	switch {
	case isFirst || l.reachesByProxy(k.to, s, map[string]bool{}):
		restart = s.Name
	case l.reachesByProxy(k.to, k.to, map[string]bool{}): // init would connect it to those that forward to it
		restart = k.to.Name
	}
	if restart != "" {
		hints = append(hints, fmt.Sprintf("run compose2ecs restart %s once it is deployed", restart))
	}
	return hints
}

// speaksByProxy reports whether the port has a protocol that the proxy of Service Connect would have to understand, and may not: nginx
// sends HTTP/1.0 unless it is told otherwise.
func (l *lowering) speaksByProxy(k keeper) bool {
	return slices.ContainsFunc(l.Project.Services[k.to.Name].Ports, func(p types.ServicePortConfig) bool {
		protocol := proxyProtocol(k.to, p)
		understood := k.speaks == protocol || k.speaks == "grpc" && protocol == "http2"
		return int(p.Target) == k.port && protocol != "" && !understood
	})
}
