package lower

import (
	"maps"
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
)

// calledName is what variables are called that have an address at which something is called.
var calledName = lazyregexp.New(`(?i)(^|_)(hosts?|hostname|domain|origin|ur[il]|endpoint|addr(ess)?|api|base)$`)

// programHost is what variables are called that have the host of the program in the first group.
var programHost = lazyregexp.New(`(?i)^([a-z0-9]{3,})_host(name)?$`)

// isOwnHost reports whether the value is this machine as the host of the program itself, which browsers reach: it is named after it. The
// program cannot listen there, since then its published port would not answer on this machine either.
func (v localVariable) isOwnHost() bool {
	match := programHost.FindStringSubmatch(v.name)
	host, _, _ := strings.Cut(v.value, ":")
	return match != nil && host == "localhost" && v.isProgram(match[1]) && len(v.routesTo(v.service.Name)) > 0
}

// isOfAnother reports whether the value is the published port of another service, such as a gateway, that browsers use: by the name of
// the variable, or of another one with the same value, or since the container does not listen there itself.
func (v localVariable) isOfAnother() bool {
	port, local := strings.CutPrefix(v.value, "localhost:")
	if !local || !calledName.MatchString(v.name) || isInside(v.name) {
		return false
	}
	routes := v.routesOf("http://" + v.value)
	for _, r := range routes {
		if r.Service == v.service.Name || v.factsOf(v.Project.Services[r.Service]).Backend.Known() {
			return false
		}
	}
	return len(routes) > 0 && (isPublic(v.name) || v.isBesidePublic() || !v.mayListen(port))
}

// isBesidePublic reports whether another variable of the service has the same value, and browsers use it by its name.
func (v localVariable) isBesidePublic() bool {
	environment := v.environmentBefore(v.service.Name)
	return slices.ContainsFunc(slices.Collect(maps.Keys(environment)), func(name string) bool {
		return name != v.name && isPublic(name) && valueOr(environment[name], "") == v.value
	})
}
