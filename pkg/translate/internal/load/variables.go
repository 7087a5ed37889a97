package load

import (
	"maps"
	"slices"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

// envFiles are the files of variables that the project is made from, each with what is set
// where it is read.
func (in *Input) envFiles(inputs *resolvedInputs) []source.EnvFiles {
	groups := []source.EnvFiles{{Paths: inputs.envFiles, Lookup: lookupIn(inputs.before)}}
	for _, name := range slices.Sorted(maps.Keys(in.Project.Services)) {
		service, path := in.Project.Services[name], source.Path{"services", name}
		groups = append(groups,
			source.EnvFiles{Paths: interpolated(service.EnvFiles), Path: path.Sub("env_file"), Lookup: func(variable string) (string, bool) {
				if value, set := in.Project.Environment[variable]; set {
					return value, true
				}
				return "", in.Source.Exact(path.Sub("environment", variable)...)
			}},
			source.EnvFiles{Paths: service.LabelFiles, Path: path.Sub("label_file"), Lookup: lookupIn(nil)})
	}
	return groups
}

// interpolated are the paths of those env files in which variables are replaced.
func interpolated(files []types.EnvFile) []string {
	var paths []string
	for _, f := range files {
		if f.Format != "raw" {
			paths = append(paths, f.Path)
		}
	}
	return paths
}

// isReplaced reports whether a fault is about a variable of a service that an extension, or another file, gives its value.
func (in *Input) isReplaced(f source.Fault) bool {
	if len(f.Path) != 4 || f.Path[0] != "services" || f.Path[2] != "environment" {
		return false
	}
	for _, key := range []string{"x-aws-secrets", "x-aws-environment"} {
		values, _ := in.Project.Services[f.Path[1]].Extensions[key].(map[string]any)
		if _, replaced := values[f.Path[3]]; replaced {
			return true
		}
	}
	value := in.Project.Services[f.Path[1]].Environment[f.Path[3]]
	return value != nil && *value != "" && !slices.Contains(in.Source.EmptyAt(f.Path), f.Name)
}

func lookupIn(variables types.Mapping) func(string) (string, bool) {
	return func(name string) (string, bool) { value, set := variables[name]; return value, set }
}
