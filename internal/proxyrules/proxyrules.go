// Package proxyrules reads what services say to a reverse proxy that works by the Docker socket:
// labels of Traefik and caddy-docker-proxy, variables of nginx-proxy, links of dockercloud/haproxy. A load balancer can take
// over hosts and paths. Whatever else a proxy does, such as asking for a password, is named and
// never dropped: a service must not be open to more than it was behind its proxy.
package proxyrules

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
)

// A Service is what a proxy can see of a service.
type Service struct {
	Labels, Environment map[string]string
	Linked              bool // the proxy has a link to it, and sends it requests for any host unless a variable names some
}

// Rules are the requests that a proxy was to send to a service.
type Rules struct {
	Hosts, Paths []string // as a listener has them, sorted
	Port         int      // of the container; 0: not said
	Secure       bool     // the proxy answers by HTTPS
	// Local are hosts that are this machine, whoever asks for them, sorted. Hosts is without them.
	Local []string
	// OwnPort is set where nothing but such a host told the service from another one.
	OwnPort bool
	// Unclear is what a listener cannot take over, in words. Hosts and Paths are empty then.
	Unclear []string
}

var (
	hostName      = lazyregexp.New(`^(\*\.)?[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?$`)
	pathText      = lazyregexp.New(`^/[A-Za-z0-9._~/-]*$`)
	traefikTerm   = lazyregexp.New("^\\s*(Host|Path|PathPrefix)\\(\\s*([`\"'][^`\"']*[`\"'](?:\\s*,\\s*[`\"'][^`\"']*[`\"'])*)\\s*\\)\\s*$")
	quoted        = lazyregexp.New("[`\"']([^`\"']*)[`\"']")
	caddyUpstream = lazyregexp.New(`^\{\{\s*upstreams(?:\s+http)?(?:\s+(\d+))?\s*\}\}$`)
)

// All reads the rules for services, by their names: those that ask a proxy for anything. The proxy is one of the
// services, if it is not "": what its own labels define counts, but it is not asked about.
func All(services map[string]Service, proxy string) map[string]Rules {
	others := slices.Collect(maps.Values(services))
	all, local := map[string]Rules{}, []string{}
	for name, s := range services {
		rules, ok := Of(s, others)
		if !ok || name == proxy {
			continue
		}
		all[name] = rules
		if len(rules.Local) > 0 && len(rules.Hosts)+len(rules.Paths) == 0 {
			local = append(local, name)
		}
	}
	slices.Sort(local)
	first := max(0, slices.IndexFunc(local, func(name string) bool { return slices.Contains(all[name].Local, localhost) }))
	for i, name := range local {
		rules := all[name]
		rules.OwnPort = i != first
		all[name] = rules
	}
	return all
}

// Of reads the rules for a service. The others are those of the project, whose labels may define
// what this one names. It reports false for a service that asks no proxy for anything.
func Of(s Service, others []Service) (Rules, bool) {
	r := &reading{service: s, others: others}
	r.traefik()
	r.caddy()
	r.nginx()
	r.links()
	if !r.asked {
		return Rules{}, false
	}
	r.Hosts, r.Paths, r.Local, r.Unclear = sorted(r.Hosts), sorted(r.Paths), sorted(r.Local), sorted(r.Unclear)
	if len(r.Hosts)+len(r.Paths)+len(r.Local) == 0 && len(r.Unclear) == 0 && !r.linked {
		r.unclear("it names no host")
	}
	if len(r.Unclear) > 0 {
		r.Hosts, r.Paths, r.Local = nil, nil, nil
	}
	return r.Rules, true
}

type reading struct {
	Rules

	service Service
	others  []Service
	asked   bool
	linked  bool   // for any host
	rule    string // of the first router
}

func (r *reading) unclear(format string, args ...any) {
	r.asked = true
	r.Unclear = append(r.Unclear, fmt.Sprintf(format, args...))
}

func (r *reading) host(name string) {
	if !hostName.MatchString(name) {
		r.unclear("the host %q", name)
		return
	}
	if name = strings.ToLower(name); isLocal(name) {
		r.Local = append(r.Local, name)
		return
	}
	r.Hosts = append(r.Hosts, name)
}

const localhost = "localhost"

// isLocal reports whether a name is this machine: those below localhost "resolve to the IP loopback address" (RFC 6761,
// section 6.3).
func isLocal(name string) bool { return name == localhost || strings.HasSuffix(name, "."+localhost) }

func (r *reading) path(text string, prefix bool) {
	switch {
	case !pathText.MatchString(text):
		r.unclear("the path %q", text)
	case !prefix:
		r.Paths = append(r.Paths, text)
	case text != "/":
		text = strings.TrimSuffix(text, "/")
		r.Paths = append(r.Paths, text, text+"/*")
	}
}

// traefik reads routers (Traefik documentation, "Docker", "Routers", "Services").
func (r *reading) traefik() {
	if r.service.Labels["traefik.enable"] == "false" {
		return
	}
	for _, key := range slices.Sorted(maps.Keys(r.service.Labels)) {
		value := r.service.Labels[key]
		parts := strings.Split(strings.ToLower(key), ".")
		switch {
		case parts[0] != "traefik" || len(parts) < 2:
		case parts[1] == "tcp" || parts[1] == "udp":
			r.unclear("a router for %s", strings.ToUpper(parts[1]))
		case parts[1] == "frontend":
			r.unclear("the label %s of Traefik 1", key)
		case len(parts) >= 5 && parts[1] == "http" && parts[2] == "routers":
			r.router(strings.Join(parts[4:], "."), value)
		case strings.HasSuffix(strings.ToLower(key), ".loadbalancer.server.port"):
			r.Port, _ = strconv.Atoi(value)
		case strings.HasSuffix(strings.ToLower(key), ".loadbalancer.server.scheme") && value != "http":
			r.unclear("%s: %s", key, value)
		}
	}
}

func (r *reading) router(setting, value string) {
	switch setting {
	case "rule":
		r.asked = true
		if r.rule != "" && r.rule != value {
			r.unclear("several routers with different rules")
			return
		}
		if r.rule == "" {
			r.rule = value
			r.traefikRule(value)
		}
	case "entrypoints":
		for name := range strings.FieldsFuncSeq(value, isSeparator) {
			switch strings.ToLower(name) {
			case "websecure", "https":
				r.Secure = true
			case "web", "http":
			default:
				r.unclear("the entry point %s", name)
			}
		}
	case "middlewares":
		for name := range strings.FieldsFuncSeq(value, isSeparator) {
			r.middleware(name)
		}
	default:
		r.Secure = r.Secure || setting == "tls" && value != "false" || strings.HasPrefix(setting, "tls.")
	}
}

// traefikRule reads hosts and paths that are joined by "and", or hosts that are joined by "or".
func (r *reading) traefikRule(rule string) {
	terms, either := strings.Split(rule, "&&"), strings.Split(rule, "||")
	if len(either) > 1 {
		terms = either
	}
	seen := map[string]int{}
	for _, term := range terms {
		match := traefikTerm.FindStringSubmatch(term)
		if match == nil {
			r.unclear("the rule %s", rule)
			return
		}
		kind := strings.TrimSuffix(match[1], "Prefix")
		seen[kind]++
		for _, text := range quoted.FindAllStringSubmatch(match[2], -1) {
			if kind == "Host" {
				r.host(text[1])
			} else {
				r.path(text[1], match[1] == "PathPrefix")
			}
		}
	}
	if len(either) == 1 && (seen["Host"] > 1 || seen["Path"] > 1) || len(either) > 1 && len(seen) > 1 {
		r.unclear("the rule %s", rule)
	}
}

// harmless are middlewares without which the same requests reach the service, as they were sent.
var harmless = map[string]bool{"compress": true, "headers": true, "redirectscheme": true, "retry": true, "buffering": true}

func (r *reading) middleware(name string) {
	bare, provider, _ := strings.Cut(name, "@")
	prefix := "traefik.http.middlewares." + strings.ToLower(bare) + "."
	found := false
	for _, s := range append(slices.Clone(r.others), r.service) {
		for key := range s.Labels {
			kind, is := strings.CutPrefix(strings.ToLower(key), prefix)
			kind, _, _ = strings.Cut(kind, ".")
			if is && !harmless[kind] {
				r.unclear("the %s middleware %q", kind, name)
			}
			found = found || is
		}
	}
	if !found || provider != "" && provider != "docker" {
		r.unclear("the middleware %q", name)
	}
}

// caddy reads the labels of caddy-docker-proxy: a site, and the directives in it.
func (r *reading) caddy() {
	for _, key := range slices.Sorted(maps.Keys(r.service.Labels)) {
		value := r.service.Labels[key]
		switch {
		case key == "caddy":
			r.asked, r.Secure = true, true
			for site := range strings.FieldsFuncSeq(value, isSeparator) {
				if bare, plain := strings.CutPrefix(site, "http://"); plain {
					site, r.Secure = bare, false
				}
				r.host(strings.TrimPrefix(site, "https://"))
			}
		case key == "caddy.reverse_proxy":
			match := caddyUpstream.FindStringSubmatch(value)
			if match == nil {
				r.unclear("%s: %s", key, value)
			} else if match[1] != "" {
				r.Port, _ = strconv.Atoi(match[1])
			}
		case key == "caddy.encode" || key == "caddy.tls" && value != "internal":
		case strings.HasPrefix(key, "caddy"):
			r.unclear("the label %s", key)
		}
	}
}

// nginx reads the variables of nginx-proxy and acme-companion.
func (r *reading) nginx() {
	e := r.service.Environment
	if e["VIRTUAL_HOST"] == "" && e["VIRTUAL_HOST_MULTIPORTS"] == "" && !r.isOpen() {
		return
	}
	r.asked = true
	if r.isOpen() {
		r.Local = append(r.Local, localhost)
	}
	for host := range strings.FieldsFuncSeq(e["VIRTUAL_HOST"], isSeparator) {
		r.host(host)
	}
	if e["VIRTUAL_PATH"] != "" {
		r.path(e["VIRTUAL_PATH"], true)
	}
	if e["VIRTUAL_PORT"] != "" {
		r.Port, _ = strconv.Atoi(e["VIRTUAL_PORT"])
	}
	r.Secure = r.Secure || e["LETSENCRYPT_HOST"] != "" || e["CERT_NAME"] != ""
	for name, usual := range map[string]string{
		"NETWORK_ACCESS": "external", "VIRTUAL_PROTO": "http", "VIRTUAL_DEST": "", "VIRTUAL_HOST_MULTIPORTS": "",
	} {
		if value := e[name]; value != "" && value != usual {
			r.unclear("%s: %s", name, value)
		}
	}
}

// isOpen reports whether the host of a service is still to be filled in, and it is the only one behind the proxy: whatever host it
// gets, all requests are for it.
func (r *reading) isOpen() bool {
	host, named := r.service.Environment["VIRTUAL_HOST"]
	behind := 0
	for _, other := range r.others {
		if _, also := other.Environment["VIRTUAL_HOST"]; also {
			behind++
		}
	}
	return named && host == "" && behind == 1
}

// links reads those of a proxy to services that name no host. It shares all requests out among several of them, as no listener does.
func (r *reading) links() {
	isLinked := func(s Service) bool { return s.Linked && s.Environment["VIRTUAL_HOST"] == "" }
	if !isLinked(r.service) || r.asked {
		return
	}
	r.asked, r.linked = true, true
	others := slices.DeleteFunc(slices.Clone(r.others), func(s Service) bool { return !isLinked(s) })
	if len(others) > 1 {
		r.unclear("it shares its requests with other services")
	}
}

func isSeparator(c rune) bool { return c == ',' || c == ' ' }

func sorted(list []string) []string {
	slices.Sort(list)
	return slices.Compact(list)
}
