package balancer

import (
	"net"
	"net/http"
	"net/netip"
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/rehearse/scene"
)

// matches reports whether a request meets all conditions of a rule ("Listener rules for your Application Load Balancer" in the
// Elastic Load Balancing User Guide).
func matches(conditions []scene.Condition, r *http.Request) bool {
	return !slices.ContainsFunc(conditions, func(c scene.Condition) bool { return !meets(c, r) })
}

func meets(c scene.Condition, r *http.Request) bool {
	switch c.Field {
	case "host-header":
		return anyLike(c.HostHeaderConfig.Values, strings.ToLower(hostOf(r.Host)), strings.ToLower)
	case "path-pattern":
		return anyLike(c.PathPatternConfig.Values, r.URL.Path, asIs)
	case "http-header":
		values := r.Header.Values(string(c.HTTPHeaderConfig.Name))
		return slices.ContainsFunc(values, func(v string) bool {
			return anyLike(c.HTTPHeaderConfig.Values, strings.ToLower(v), strings.ToLower)
		})
	case "http-request-method":
		return slices.Contains(c.HTTPRequestMethodConfig.Values, scene.Text(r.Method))
	case "query-string":
		return slices.ContainsFunc(c.QueryStringConfig.Values, func(q scene.QueryValue) bool { return hasQuery(r, q) })
	case "source-ip":
		return fromOneOf(c.SourceIPConfig.Values, r.RemoteAddr)
	}
	return false
}

func asIs(text string) string { return text }

func hostOf(host string) string {
	if name, _, err := net.SplitHostPort(host); err == nil {
		return name
	}
	return host
}

func anyLike(patterns []scene.Text, text string, prepare func(string) string) bool {
	return slices.ContainsFunc(patterns, func(p scene.Text) bool { return like(prepare(string(p)), text) })
}

// like compares with a pattern, in which * is any number of characters and ? is one.
func like(pattern, text string) bool {
	for pattern != "" {
		if pattern[0] == '*' {
			for i := len(text); i >= 0; i-- {
				if like(pattern[1:], text[i:]) {
					return true
				}
			}
			return false
		}
		if text == "" || pattern[0] != '?' && pattern[0] != text[0] {
			return false
		}
		pattern, text = pattern[1:], text[1:]
	}
	return text == ""
}

// hasQuery reports whether a request has a query parameter, or one of any name with that value.
func hasQuery(r *http.Request, q scene.QueryValue) bool {
	for key, values := range r.URL.Query() {
		named := q.Key == "" || like(strings.ToLower(string(q.Key)), strings.ToLower(key))
		if named && slices.ContainsFunc(values, func(v string) bool { return like(strings.ToLower(string(q.Value)), strings.ToLower(v)) }) {
			return true
		}
	}
	return false
}

func fromOneOf(networks []scene.Text, address string) bool {
	from, err := netip.ParseAddr(hostOf(address))
	return err == nil && slices.ContainsFunc(networks, func(n scene.Text) bool {
		network, err := netip.ParsePrefix(string(n))
		return err == nil && network.Contains(from.Unmap())
	})
}
