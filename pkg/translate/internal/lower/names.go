package lower

import (
	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

var discoveryFeature = feature{
	name: "Names",
	about: "Services find each other by their Compose names, on every port and with no sidecar: each has a name in a private " +
		"Cloud Map namespace, `<project>.internal`, and the VPC's DHCP options make that namespace the search domain of every " +
		"task. An existing VPC keeps its own DHCP options: there the full name, `mongo.<project>.internal`, resolves everywhere, " +
		"and bare names are a matter of Service Connect, see there. `x-aws-discovery` chooses between the two. Network `aliases` " +
		"and the aliases of `links` are names too, and so are `container_name` and `hostname` where another service mentions them: " +
		"each is an entry of the namespace that leads to that of its service. An alias that several services have on the same " +
		"networks leads to one of them with each look-up; any other name stands for one service, on all networks alike.",
	reads: []attribute{
		{"services.*.networks.*.aliases.**", "more names of the service"},
		{"services.*.networks.*.use_service_name_alias", "the service's name resolves in any case"},
		{"services.*.links.**", "DependsOn, and more names of the other service"},
		{"services.*.container_name", "a name of the service, if another one mentions it"},
		{"services.*.hostname", "a name of the service, if another one mentions it; the host name within the task is ECS's own"},
	},
	extensions: []extension{{
		"x-aws-discovery", []string{"", "services.*"},
		"How names resolve: `dns`, or `connect` for Service Connect. Of a service: whether its tasks have the proxy of Service " +
			"Connect, by which they find others and others find them. Default: dns in a VPC that the stack makes, connect in an " +
			"existing one.", "",
	}},
	kinds: []diag.Kind{kindAlias, kindAliasClash, kindSharedAlias, kindUnusedName, kindHostname},
	lower: func(l *lowering) {
		lowerDiscovery(l)
		lowerAliases(l)
	},
}

// lowerDiscovery decides for each service how its tasks find others.
func lowerDiscovery(l *lowering) {
	otherwise := plan.ByDNS
	if l.plan.VPC.Existing != "" {
		otherwise = plan.ByConnect
	}
	otherwise = l.discoveryOf(l.Project.Extensions, otherwise)
	l.eachTask(func(s *plan.Service, c types.ServiceConfig) {
		s.Discovery = l.discoveryOf(c.Extensions, otherwise, "services", s.Name)
	})
}

func (l *lowering) discoveryOf(extensions map[string]any, otherwise string, path ...string) string {
	const key = "x-aws-discovery"
	value, ok := decodeExtension[string](l, extensions, key, path...)
	switch {
	case !ok || value == "":
	case value == plan.ByDNS || value == plan.ByConnect:
		return value
	default:
		at := source.Path(path).Sub(key)
		l.AtValue(at...).Report(kindExtensionValue, "%s is dns or connect, not %q", extensionName(at), value)
	}
	return otherwise
}
