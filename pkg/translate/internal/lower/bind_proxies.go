package lower

import (
	"cmp"
	"fmt"
	"maps"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"
	"github.com/distribution/reference"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/images"
)

var kindProxy = diag.Kind{
	Code: "C2E-proxy", Severity: diag.Error,
	Title: "proxy that is configured through the Docker socket",
	Cause: "The proxy learns from the Docker daemon which containers exist, and their labels. Fargate has no Docker daemon, so it could " +
		"not route any request. The load balancer takes over its work: routing by host names and paths, with a certificate from AWS.",
	Fix: "leave out the proxy on AWS, and give the services behind it listeners",
}

// socketProxies are the proxies that are configured by labels or variables of other containers, by
// the last part of the names of their images.
var socketProxies = []string{"traefik", "nginx-proxy", "caddy-docker-proxy", "docker-gen"}

// isSocketProxy reports whether the image of a service is such a proxy.
func isSocketProxy(c types.ServiceConfig) bool {
	named, err := reference.ParseNormalizedNamed(c.Image)
	return err == nil && slices.Contains(socketProxies, path.Base(reference.Path(named)))
}

// A proxied is what the labels or the environment of a service ask a proxy for.
type proxied struct {
	hosts, paths []string
	port         int
}

var (
	traefikRule = lazyregexp.New(`^traefik\.http\.routers\.[^.]+\.rule$`)
	traefikPort = lazyregexp.New(`^traefik\.http\.services\.[^.]+\.loadbalancer\.server\.port$`)
	ruleHost    = lazyregexp.New(`Host\(([^)]*)\)`)
	rulePath    = lazyregexp.New(`(Path|PathPrefix)\(([^)]*)\)`)
	ruleText    = lazyregexp.New("[`\"']([^`\"']+)[`\"']")
	caddyPort   = lazyregexp.New(`upstreams\s+(?:https?\s+)?(\d+)`)
)

// proxiedBy is what a service asks a proxy for; false for nothing.
func proxiedBy(c types.ServiceConfig) (proxied, bool) {
	p := proxied{}
	if c.Labels["traefik.enable"] == "false" {
		return p, false
	}
	for _, key := range slices.Sorted(maps.Keys(c.Labels)) {
		p.readLabel(key, c.Labels[key])
	}
	p.hosts = append(p.hosts, listOf(c, "VIRTUAL_HOST")...)
	if text := listOf(c, "VIRTUAL_PATH"); len(text) > 0 && text[0] != "/" {
		p.paths = append(p.paths, prefixed(text[0])...)
	}
	if text := listOf(c, "VIRTUAL_PORT"); len(text) > 0 {
		p.port = cmp.Or(p.port, number(text[0]))
	}
	if p.port == 0 {
		p.port = listensOn(c)
	}
	p.hosts, p.paths = unique(p.hosts), unique(p.paths)
	return p, len(p.hosts)+len(p.paths) > 0
}

// readLabel takes up a label of Traefik or of Caddy.
func (p *proxied) readLabel(key, value string) {
	switch {
	case traefikRule().MatchString(key):
		p.hosts = append(p.hosts, quotedIn(ruleHost(), 1, value)...)
		for _, match := range rulePath().FindAllStringSubmatch(value, -1) {
			for _, text := range ruleText().FindAllStringSubmatch(match[2], -1) {
				if match[1] == "PathPrefix" {
					p.paths = append(p.paths, prefixed(text[1])...)
				} else {
					p.paths = append(p.paths, text[1])
				}
			}
		}
	case traefikPort().MatchString(key):
		p.port = cmp.Or(p.port, number(value))
	case key == "caddy":
		for host := range strings.FieldsFuncSeq(value, func(r rune) bool { return r == ',' || r == ' ' }) {
			_, bare, found := strings.Cut(host, "://")
			p.hosts = append(p.hosts, map[bool]string{true: bare, false: host}[found])
		}
	case strings.HasSuffix(key, "reverse_proxy"):
		if match := caddyPort().FindStringSubmatch(value); match != nil {
			p.port = cmp.Or(p.port, number(match[1]))
		}
	}
}

// quotedIn are the texts in quotes or backticks in what an expression finds.
func quotedIn(expression *regexp.Regexp, group int, value string) []string {
	var texts []string
	for _, match := range expression.FindAllStringSubmatch(value, -1) {
		for _, text := range ruleText().FindAllStringSubmatch(match[group], -1) {
			texts = append(texts, text[1])
		}
	}
	return texts
}

// prefixed are the patterns of a listener for all that begins with a path.
func prefixed(prefix string) []string {
	prefix = "/" + strings.Trim(prefix, "/")
	if prefix == "/" {
		return nil
	}
	return []string{prefix, prefix + "/*"}
}

// listOf is a variable that lists something with commas.
func listOf(c types.ServiceConfig, name string) []string {
	value := strings.ReplaceAll(valueOr(c.Environment[name], ""), " ", "")
	if value == "" {
		return nil
	}
	return strings.Split(value, ",")
}

func number(text string) int {
	n, _ := strconv.Atoi(text) // 0, as for none, where it is no number
	return n
}

func unique(list []string) []string {
	slices.Sort(list)
	return slices.Compact(list)
}

// listensOn is the port that a service listens on for HTTP, as far as one can tell.
func listensOn(c types.ServiceConfig) int {
	facts, _ := images.Lookup(c.Image)
	for _, p := range c.Ports {
		return int(p.Target)
	}
	for _, text := range c.Expose {
		if first, _, _, ok := parseExposed(text); ok {
			return first
		}
	}
	if len(facts.HTTP.Value) > 0 {
		return facts.HTTP.Value[0]
	}
	return 80
}

// withoutProxy is an overlay in which listeners take the place of a proxy.
func withoutProxy(l *lowering, proxy string) string {
	var b strings.Builder
	fmt.Fprintf(&b, "save this as docker-compose.aws.yml and adapt it:\nservices:\n  %s:\n    profiles: [local]\n", proxy)
	published := "80"
	if slices.ContainsFunc(l.Project.Services[proxy].Ports, func(p types.ServicePortConfig) bool { return p.Published == "443" }) {
		published = "443"
	}
	for _, name := range slices.Sorted(maps.Keys(l.Project.Services)) {
		p, ok := proxiedBy(l.Project.Services[name])
		if !ok || name == proxy {
			continue
		}
		var conditions []string
		for _, condition := range []struct {
			key  string
			list []string
		}{{"hosts", p.hosts}, {"paths", p.paths}} {
			if len(condition.list) > 0 {
				conditions = append(conditions, fmt.Sprintf("%s: [%s]", condition.key, quotedList(condition.list)))
			}
		}
		fmt.Fprintf(&b, "  %s:\n    ports:\n    - target: %d\n      published: %q\n      x-aws-listener: {%s}\n", name, p.port, published,
			strings.Join(conditions, ", "))
	}
	return strings.TrimSuffix(b.String(), "\n")
}

func quotedList(list []string) string {
	var items []string
	for _, item := range list {
		items = append(items, strconv.Quote(item))
	}
	return strings.Join(items, ", ")
}
