package lower

import (
	"math"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

var discoveryFeature = feature{
	name: "Names",
	about: "Services find each other by their Compose names, on every port and without a sidecar: each has a name in a private Cloud " +
		"Map namespace, `<project>.internal`, and the DHCP options of the VPC make that namespace the search domain of every task. " +
		"An existing VPC keeps its own DHCP options: there the full name, `mongo.<project>.internal`, always resolves, and bare " +
		"names are provided by Service Connect (see below). `x-aws-discovery` chooses between the two. Network `aliases` and the " +
		"aliases of `links` are names too, and so are `container_name` and `hostname` if another service mentions them or may connect to " +
		"them: each is an entry in the namespace that points to its service. An alias that several services have on the same networks " +
		"resolves to one " +
		"of them at each lookup; any other name belongs to one service, on all networks.",
	reads: []attribute{
		{"services.*.networks.*.aliases.**", "more names of the service"},
		{"services.*.networks.*.use_service_name_alias", "the service's name resolves in any case"},
		{"services.*.links.**", "DependsOn, and more names of the other service"},
		{"services.*.container_name", "a name of the service, if another one mentions it or may connect to it"},
		{"services.*.hostname", "a name of the service, if another one mentions it or may connect to it; in the task, ECS sets the host name"},
	},
	extensions: []extension{{
		"x-aws-discovery", []string{"", "services.*"},
		"How names resolve, and how long Service Connect proxies wait. In a service: whether its tasks have a proxy, through which " +
			"they reach other services and are reached by them, and how long the proxies of its clients wait for it.", discoveryExtension{},
	}},
	kinds: []diag.Kind{kindAlias, kindDotted, kindAliasClash, kindSharedAlias, kindUnusedName, kindHostname},
	lower: func(l *lowering) {
		lowerDiscovery(l)
		lowerAliases(l)
	},
}

// discoveryExtension is x-aws-discovery.
type discoveryExtension struct {
	// dns, or connect for Service Connect; default: dns in a VPC that the stack creates, connect in an
	// existing one
	By string `yaml:"by" enum:"dns,connect"`
	// time after which Service Connect ends a connection without traffic; default: 0, never
	IdleTimeout *seconds `yaml:"idle_timeout"`
	// time within which a service has to answer a request to a port with an HTTP app_protocol, with
	// Service Connect; default: 0, no limit
	RequestTimeout *seconds `yaml:"request_timeout"`
}

func (discoveryExtension) scalarKey() string { return "by" }

// discoveryAsked is the way to resolve names that somebody wrote down, "" if nobody did.
func discoveryAsked(extensions map[string]any) string {
	raw := extensions["x-aws-discovery"]
	if mapping, ok := raw.(map[string]any); ok {
		raw = mapping["by"]
	}
	by, _ := raw.(string)
	return by
}

// lowerDiscovery decides for each service how its tasks find others.
func lowerDiscovery(l *lowering) {
	otherwise := plan.Service{Discovery: plan.ByDNS}
	if l.plan.VPC.Existing != "" {
		otherwise.Discovery = plan.ByConnect
	}
	l.discoveryOf(&otherwise, l.Project.Extensions)
	l.eachTask(func(s *plan.Service, c types.ServiceConfig) {
		s.Discovery, s.ProxyTimeouts = otherwise.Discovery, otherwise.ProxyTimeouts
		l.discoveryOf(s, c.Extensions, "services", s.Name)
	})
}

// discoveryOf changes what a service has by default to what is written down.
func (l *lowering) discoveryOf(s *plan.Service, extensions map[string]any, path ...string) {
	const key = "x-aws-discovery"
	x, ok := decodeExtension[discoveryExtension](l, extensions, key, path...)
	if !ok {
		return
	}
	at := source.Path(path).Sub(key)
	switch x.By {
	case "":
	case plan.ByDNS, plan.ByConnect:
		s.Discovery = x.By
	default:
		l.AtValue(at...).Report(kindExtensionValue, "%s must be dns or connect, not %q", extensionName(at), x.By)
	}
	t := &s.ProxyTimeouts
	t.Idle, t.Request = int(valueOr(x.IdleTimeout, seconds(t.Idle))), int(valueOr(x.RequestTimeout, seconds(t.Request)))
	for name, value := range map[string]int{"idle_timeout": t.Idle, "request_timeout": t.Request} {
		if value < 0 || value > math.MaxInt32 {
			l.AtValue(at.Sub(name)...).
				Report(kindExtensionValue, "%s.%s: %d seconds is not a valid timeout for a proxy", extensionName(at), name, value).
				WithHint("use zero or more seconds")
		}
	}
	if t.Idle > 0 && t.Request > t.Idle {
		l.AtValue(at...).Report(kindProxyTimeout, "%s: idle connections end after %d seconds, before the request timeout of %d",
			extensionName(at), t.Idle, t.Request).
			WithHint("make idle_timeout longer than request_timeout")
	}
}
