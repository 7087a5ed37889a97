package lower

import (
	"maps"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var kindBuiltAddress = diag.Kind{
	Code: "C2E-built-address", Severity: diag.Warning,
	Title: "address of the local machine is built into an image",
	Cause: "The build puts the address in this build argument into web pages. To a browser, localhost is the computer it runs on, and the " +
		"address cannot be changed once the image is built.",
	Fix: "replace it with the address on AWS: the domain in x-aws-domain or, after the first deployment, the load balancer's DNS name",

	Breaks: true, Together: "addresses of the local machine are built into images: %s",
}

// reportBuilt warns of build arguments with an address of this machine that is for browsers. Where the container has a variable of
// the same name, its program may replace what was built in when it starts.
func reportBuilt(l *lowering, s *plan.Service, c types.ServiceConfig) {
	if c.Build == nil || !s.Container.Built {
		return
	}
	for _, name := range slices.Sorted(maps.Keys(c.Build.Args)) {
		v := localVariable{lowering: l, service: s, name: name, value: valueOr(c.Build.Args[name], "")}
		address := localAddress(v.value)
		_, again := c.Environment[name]
		if address == "" || again || isInside(name) || !isPublic(name) && len(v.routesOf(address)) == 0 {
			continue
		}
		note := name
		if routes := v.routesOf(address); len(routes) > 0 {
			_, rest, _ := strings.Cut(v.value, address)
			note += ": " + addressOf(l, routes[0]) + rest
		}
		l.about(s.Name).At("build", "args", name).
			Report(kindBuiltAddress, "its image is built with %s, which sends browsers to this machine: %s", name, address).Of(note, "")
	}
}

// isBuiltIn reports whether a build argument puts the address into web pages when the image is built, so that the variable comes too late.
func (v localVariable) isBuiltIn() bool {
	build := v.buildOf(v.Project.Services[v.service.Name])
	if build == nil {
		return false
	}
	_, passed := build.Args[v.name]
	return passed && pageName().MatchString(v.name)
}
