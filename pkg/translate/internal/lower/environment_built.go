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
	Title: "image is built with an address that does not work on AWS",
	Cause: "The build copies the address from a build argument, a .env file, or a source file into web pages. In a browser, localhost " +
		"refers to the computer that the browser runs on. An IP address with one of the project's ports is probably that of the machine where " +
		"the project ran before. The address cannot be changed once the image is built.",
	Fix:     "replace the address with the one on AWS: the domain in x-aws-domain or, after the first deployment, the load balancer's DNS name",
	Several: "replace each address with the one on AWS: the domain in x-aws-domain or, after the first deployment, the load balancer's DNS name",

	Breaks: true, Together: "images are built with addresses that do not work on AWS: %s",
}

// reportBuilt warns of what is built into an image with an address of this machine that is for browsers. Where the container has a
// variable of the same name, its program may replace what was built in when it starts.
func reportBuilt(l *lowering, s *plan.Service, c types.ServiceConfig) {
	if c.Build == nil || !s.Container.Built {
		return
	}
	built := l.builtValues(c)
	for _, name := range slices.Sorted(maps.Keys(built)) {
		v := localVariable{lowering: l, service: s, name: name, value: built[name].value}
		address := l.localAddress(v.value)
		_, again := c.Environment[name]
		if address == "" || again || s.HasAddress(name) || isInside(name) || v.isToListen() || !v.isMeant(address, built[name].only) {
			continue
		}
		note := ""
		if routes := v.routesOf(address); len(routes) > 0 {
			_, rest, _ := strings.Cut(v.value, address)
			note = "use " + addressOf(l, routes[0]) + rest + " instead"
		}
		l.about(s.Name).within(built[name].from).At().
			Report(kindBuiltAddress, "its image is built with %s, which sends browsers to %s: %s", built[name].name, whose(address), address).Of(built[name].name, note)
	}
}

// isMeant reports whether browsers get an address that is built into an image: what people write for a build is, and what is in a file
// beside it if a service publishes the port.
func (v localVariable) isMeant(address string, written bool) bool {
	if written && isPublic(v.name) {
		return true
	}
	return len(v.routesOf(address)) > 0 || v.publishes(portIn(address))
}

// isBuiltIn reports whether a build argument puts the address into web pages when the image is built, so that the variable comes too late:
// also where an overlay resets the build to run the published image, which was built in the same way.
func (v localVariable) isBuiltIn() bool {
	if !pageName.MatchString(v.name) {
		return false
	}
	if build := v.buildOf(v.Project.Services[v.service.Name]); build != nil {
		_, passed := build.Args[v.name]
		return passed
	}
	return v.Source.Exact("services", v.service.Name, "build", "args", v.name)
}
