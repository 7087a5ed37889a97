package load

import (
	"maps"
	"path/filepath"
	"slices"

	"github.com/compose-spec/compose-go/v2/types"
)

// readersOf are the services whose programs may read the env file of the project that leaves a variable empty: they mount its directory, or
// are built from that.
func (in *Input) readersOf(name string, inputs *resolvedInputs) []string {
	_, isOutside := inputs.before[name]
	if value, isWritten := inputs.environment[name]; isOutside || !isWritten || value != "" {
		return nil
	}
	has := func(dir string) bool {
		return slices.ContainsFunc(inputs.envFiles, func(file string) bool { return filepath.Dir(file) == filepath.Clean(dir) })
	}
	var list []string
	for _, service := range slices.Sorted(maps.Keys(in.Project.Services)) {
		c := in.Project.Services[service]
		mounts := slices.ContainsFunc(c.Volumes, func(v types.ServiceVolumeConfig) bool { return v.Type == types.VolumeTypeBind && has(v.Source) })
		if mounts || c.Build != nil && has(c.Build.Context) {
			list = append(list, service)
		}
	}
	return list
}
