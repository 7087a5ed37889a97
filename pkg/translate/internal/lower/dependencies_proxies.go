package lower

import (
	"maps"
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// Docker Compose creates all containers of a project at about the same time, and a name resolves as soon as its container runs. On AWS, it
// does once a task is registered. nginx, HAProxy and Varnish exit if they cannot resolve a host in their configuration, so that they have to
// start after the services that they forward to. Apache HTTP Server resolves a host when it forwards to it for the first time.

// proxyWaits are the services that proxies have to wait for although no file says so, by the names of the proxies' services. None waits for
// one that waits for it, forwards to it, or calls it.
func (l *lowering) proxyWaits() map[string][]string {
	if l.waitsOfProxies != nil {
		return l.waitsOfProxies
	}
	l.waitsOfProxies = map[string][]string{}
	for _, s := range l.plan.Tasks() {
		if l.Project.Services[s.Name].Extensions["x-aws-parallel"] == true {
			continue
		}
		for _, k := range l.keptBy(s) {
			to := k.to.Name
			if k.never || k.server == "Apache" || l.calls(k.to, s, map[string]bool{}) || l.reachesByProxy(k.to, s, map[string]bool{}) ||
				l.startsAfter(s.Name, to, map[string]bool{}) || l.startsAfter(to, s.Name, map[string]bool{}) {
				continue
			}
			l.waitsOfProxies[s.Name] = append(l.waitsOfProxies[s.Name], to)
		}
	}
	return l.waitsOfProxies
}

// startsAfter reports whether the first deployment starts a service after another one, if by way of others.
func (l *lowering) startsAfter(name, other string, seen map[string]bool) bool {
	seen[name] = true
	c := l.Project.Services[name]
	next := slices.Clone(l.waitsOfProxies[name])
	for _, awaited := range slices.Sorted(maps.Keys(c.DependsOn)) {
		if l.active(awaited) && !l.isInFront(c, awaited, c.DependsOn[awaited]) {
			next = append(next, awaited)
		}
	}
	return slices.ContainsFunc(next, func(n string) bool { return n == other || !seen[n] && l.startsAfter(n, other, seen) })
}

// calls reports whether a service, or one that it starts after, has a URL of another one in its settings, files, or health check, or waits
// for its port: it may not become stable without it.
func (l *lowering) calls(s, other *plan.Service, seen map[string]bool) bool {
	seen[s.Name] = true
	for _, container := range l.plan.Containers(s) {
		if l.names(container, other) {
			return true
		}
	}
	for _, awaited := range slices.Sorted(maps.Keys(l.Project.Services[s.Name].DependsOn)) {
		if l.active(awaited) && awaited != other.Name && !seen[awaited] && l.calls(l.service(awaited), other, seen) {
			return true
		}
	}
	return false
}

// names reports whether a container has such a URL, such a port or path in a command, or the name in its health check.
func (l *lowering) names(s, other *plan.Service) bool {
	c := l.Project.Services[s.Name]
	commands := append(slices.Clone(c.Command), c.Entrypoint...)
	texts := slices.Concat(settingsOf(c), l.settingsInFiles(c))
	var checked map[string][]string
	if c.HealthCheck != nil {
		checked = hostsIn(c.HealthCheck.Test)
	}
	for _, f := range s.Files {
		texts = append(texts, f.Content)
	}
	asked := hostsIn(commands)
	return slices.ContainsFunc(other.ConnectNames(), func(name string) bool {
		_, isChecked := checked[name]
		return isChecked || len(asked[name]) > 0 ||
			slices.ContainsFunc(commands, func(command string) bool { return strings.Contains(" "+strings.ToLower(command), " "+name+"/") }) ||
			slices.ContainsFunc(texts, func(text string) bool { return hasURL(text, name) })
	})
}

// hasURL reports whether a text has a URL of a host.
func hasURL(text, host string) bool {
	text, mark := strings.ToLower(text), "://"+strings.ToLower(host)
	for {
		_, rest, found := strings.Cut(text, mark)
		if found && (rest == "" || !strings.ContainsAny(rest[:1], "abcdefghijklmnopqrstuvwxyz0123456789._-")) {
			return true
		} else if !found {
			return false
		}
		text = rest
	}
}

// awaitUpstreams makes proxies wait for the services that they forward to.
func awaitUpstreams(l *lowering) {
	for _, name := range slices.Sorted(maps.Keys(l.proxyWaits())) {
		for _, upstream := range l.waitsOfProxies[name] {
			if l.waitsFor(upstream, name, map[string]bool{}) { // by way of another container of its tasks
				continue
			}
			lowerWait(l, l.service(name), l.service(upstream), []string{name})
			l.derivedWaits[name] = append(l.derivedWaits[name], upstream)
		}
	}
}
