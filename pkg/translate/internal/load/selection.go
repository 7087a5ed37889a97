package load

import (
	"maps"
	"slices"

	"github.com/compose-spec/compose-go/v2/types"
)

// withTheirTasks are the chosen services, those with a container in their tasks, and those
// whose addresses they have: a task definition has all of its containers, whichever of them
// is chosen, and an address is that of a listener.
func withTheirTasks(project *types.Project, chosen []string) []string {
	for {
		selected, err := project.WithServicesEnabled(chosen...)
		if err == nil {
			selected, err = selected.WithSelectedServices(chosen)
		}
		if err != nil {
			return chosen
		}
		added := slices.Clone(chosen)
		for _, name := range slices.Sorted(maps.Keys(project.Services)) {
			if _, taken := selected.Services[name]; taken {
				added = append(added, missing(project, selected, neededBy(project.Services[name]))...)
			} else if slices.ContainsFunc(ReasonsOf(project.Services[name]), func(r SidecarReason) bool {
				_, hosted := selected.Services[r.Host]
				return hosted
			}) {
				added = append(added, name)
			}
		}
		if len(added) == len(chosen) {
			return chosen
		}
		slices.Sort(added)
		chosen = slices.Compact(added)
	}
}

// neededBy are the services that one cannot be deployed without: those whose tasks it is
// in, and those whose addresses it has.
func neededBy(c types.ServiceConfig) []string {
	names := addressesOf(c)
	for _, r := range ReasonsOf(c) {
		names = append(names, r.Host)
	}
	return names
}

// missing are those services of a project that are not selected.
func missing(project, selected *types.Project, names []string) []string {
	return slices.DeleteFunc(names, func(name string) bool {
		_, known := project.Services[name]
		_, taken := selected.Services[name]
		return !known || taken
	})
}
