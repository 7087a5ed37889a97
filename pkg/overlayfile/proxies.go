package overlayfile

import (
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// A proxied service says to a proxy on the Docker socket, by labels or variables, which
// requests are for it.
type proxied struct {
	hosts, paths []string
	port         int // of the container
	secure       bool
}

var (
	// (Traefik documentation, "Routers": rule; "Docker": routing configuration with labels)
	traefikRouter = lazyregexp.New(`^traefik\.http\.routers\.([^.]+)\.(rule|tls|tls\.certresolver|entrypoints)$`)
	traefikPort   = lazyregexp.New(`^traefik\.http\.services\.[^.]+\.loadbalancer\.server\.port$`)
	traefikHost   = lazyregexp.New("Host\\(([^)]*)\\)")
	traefikPath   = lazyregexp.New("Path(Prefix)?\\(([^)]*)\\)")
	hostPattern   = lazyregexp.New(`^(\*\.)?[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?$`)
	quotedText    = lazyregexp.New("[`\"']([^`\"']+)[`\"']")
	// caddy-docker-proxy: "caddy" is the host, "{{upstreams 8080}}" the port
	caddyUpstream = lazyregexp.New(`\{\{\s*upstreams\s+(?:https?\s+)?(\d+)\s*\}\}`)
)

// proxiedServices are the services that a proxy was told about, when that is left out.
func (d *draft) proxiedServices(p *plan.Plan) map[string]proxied {
	all := map[string]proxied{}
	if !slices.ContainsFunc(d.names.Services, d.isLeftOut) {
		return all
	}
	for _, s := range p.Services {
		for _, of := range []func(*plan.Service) (proxied, bool){ofTraefik, ofNginxProxy, ofCaddy} {
			if found, ok := of(s); ok {
				all[s.Name] = found
			}
		}
	}
	return all
}

// proxied writes the listener that a proxy would have been.
func (w serviceWriter) proxied() {
	found, ok := w.proxiedServices(w.plan)[w.service.Name]
	if !ok || w.has("ports") {
		return
	}
	l := listener{Port: httpPort, Protocol: "http", Hosts: found.hosts, Paths: found.paths, Health: &health{"/"}}
	about := []string{"The load balancer replaces the proxy that uses the Docker socket, with the rules from its labels or variables. " +
		"Point the DNS names of the hosts to the load balancer."}
	if w.options.Domain != "" {
		l.Port, l.Protocol, l.RedirectHTTP = httpsPort, "https", true
	} else if found.secure {
		about = append(about, "The proxy served HTTPS. To keep that, set port: 443, protocol: https, and certificate: ARN or x-aws-domain.")
	}
	w.add(setting{about: about, key: "ports", value: []port{{Target: found.port, Published: strconv.Itoa(found.port), Listener: l}}})
}

func ofTraefik(s *plan.Service) (proxied, bool) {
	var p proxied
	labels := s.Container.Labels
	if labels["traefik.enable"] == "false" {
		return p, false
	}
	for _, key := range sortedKeys(labels) {
		value := labels[key]
		switch match := traefikRouter().FindStringSubmatch(key); {
		case match != nil && match[2] == "rule":
			p.hosts = append(p.hosts, matches(traefikHost(), value, 1)...)
			p.paths = append(p.paths, prefixes(traefikPath(), value)...)
		case match != nil:
			p.secure = p.secure || strings.HasPrefix(match[2], "tls")
		case traefikPort().MatchString(key):
			p.port, _ = strconv.Atoi(value)
		}
	}
	return p.completed()
}

func ofNginxProxy(s *plan.Service) (proxied, bool) {
	var p proxied
	for _, v := range s.Container.Environment {
		switch v.Name {
		case "VIRTUAL_HOST":
			p.hosts = strings.FieldsFunc(v.Value, func(r rune) bool { return r == ',' || r == ' ' })
		case "VIRTUAL_PORT":
			p.port, _ = strconv.Atoi(v.Value)
		case "VIRTUAL_PATH":
			p.paths = []string{strings.TrimSuffix(v.Value, "/") + "/*"}
		case "LETSENCRYPT_HOST":
			p.secure = true
		}
	}
	return p.completed()
}

func ofCaddy(s *plan.Service) (proxied, bool) {
	var p proxied
	for _, key := range sortedKeys(s.Container.Labels) {
		value := s.Container.Labels[key]
		switch {
		case key == "caddy":
			p.hosts, p.secure = strings.FieldsFunc(value, func(r rune) bool { return r == ',' || r == ' ' }), true
		case strings.HasPrefix(key, "caddy") && strings.Contains(key, "reverse_proxy"):
			if match := caddyUpstream().FindStringSubmatch(value); match != nil {
				p.port, _ = strconv.Atoi(match[1])
			}
		}
	}
	return p.completed()
}

// completed is what was found, if requests are for the service at all. A proxy that is told
// no port takes the one that the image exposes, most often 80.
func (p proxied) completed() (proxied, bool) {
	p.hosts = slices.DeleteFunc(unique(p.hosts), func(host string) bool { return !hostPattern().MatchString(host) })
	p.paths = unique(p.paths)
	if p.port == 0 {
		p.port = 80
	}
	return p, len(p.hosts)+len(p.paths) > 0
}

// matches are the quoted texts in a group of a pattern.
func matches(pattern *regexp.Regexp, text string, group int) []string {
	var list []string
	for _, match := range pattern.FindAllStringSubmatch(text, -1) {
		for _, quoted := range quotedText().FindAllStringSubmatch(match[group], -1) {
			list = append(list, quoted[1])
		}
	}
	return list
}

// prefixes are the paths of a rule as a load balancer has them.
func prefixes(pattern *regexp.Regexp, rule string) []string {
	var list []string
	for _, path := range matches(pattern, rule, 2) {
		list = append(list, path)
		if strings.Contains(rule, "PathPrefix") {
			list = append(list, strings.TrimSuffix(path, "/")+"/*")
		}
	}
	return list
}

func sortedKeys(m map[string]string) []string {
	var keys []string
	for key := range m {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	return keys
}

func unique(list []string) []string {
	var kept []string
	for _, item := range list {
		if !slices.Contains(kept, item) {
			kept = append(kept, item)
		}
	}
	return kept
}
