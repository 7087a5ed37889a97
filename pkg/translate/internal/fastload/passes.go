package fastload

import (
	"maps"

	"github.com/compose-spec/compose-go/v2/loader"
	"github.com/compose-spec/compose-go/v2/override"
	"github.com/compose-spec/compose-go/v2/paths"
	"github.com/compose-spec/compose-go/v2/transform"
	"github.com/compose-spec/compose-go/v2/validation"
)

// containers are the sections whose entries have most of a model's attributes.
var containers = []string{"services", "jobs"}

// A view is the part of a model that a pass of the loader acts on: some sections, and some
// attributes of services and jobs. The passes match every value that they are shown with
// all of their patterns.
type view struct {
	sections   []string
	attributes []string
}

// The views of the passes follow the patterns in the loader's packages override, transform,
// validation and paths.
var (
	uniqueView = view{
		sections: []string{"networks"},
		attributes: []string{
			"annotations", "build", "cap_add", "cap_drop", "configs", "deploy", "devices", "dns", "dns_opt", "dns_search", "env_file",
			"environment", "expose", "labels", "links", "networks", "ports", "profiles", "secrets", "sysctls", "tmpfs", "volumes",
		},
	}
	canonicalView = view{
		sections: []string{"configs", "networks", "secrets", "volumes"},
		attributes: []string{
			"build", "configs", "depends_on", "develop", "devices", "dns", "env_file", "gpus", "label_file", "models", "networks", "ports",
			"pre_start", "secrets", "triggers", "ulimits", "volumes",
		},
	}
	emptyView    = view{attributes: []string{"dns"}}
	validateView = view{sections: []string{"configs", "secrets", "volumes"}, attributes: []string{"deploy", "develop", "gpus", "ports"}}
	pathsView    = view{
		sections:   []string{"configs", "secrets", "volumes"},
		attributes: []string{"build", "develop", "env_file", "label_file", "pre_start", "volumes"},
	}
)

func mergeFiles(model, file map[string]any) (map[string]any, error) {
	merged, err := override.Merge(model, file)
	if err != nil {
		return nil, err
	}
	return merged, uniqueView.apply(merged, override.EnforceUnicity)
}

// canonical brings the model into the long syntax. That can show what is there twice.
func canonical(model map[string]any) error {
	long := func(part map[string]any) (map[string]any, error) { return transform.Canonical(part, false) }
	if err := canonicalView.apply(model, long); err != nil {
		return err
	}
	omit := func(part map[string]any) (map[string]any, error) { return loader.OmitEmpty(part), nil }
	if err := emptyView.apply(model, omit); err != nil {
		return err
	}
	return uniqueView.apply(model, override.EnforceUnicity)
}

// complete sets what the files leave to be understood.
func (p *plain) complete(model map[string]any) error {
	if err := setDefaults(model); err != nil {
		return err
	}
	check := func(part map[string]any) (map[string]any, error) { return part, validation.Validate(part) }
	if err := validateView.apply(model, check); err != nil {
		return err
	}
	resolve := func(part map[string]any) (map[string]any, error) {
		return part, paths.ResolveRelativePaths(part, p.details.WorkingDir, nil)
	}
	if err := pathsView.apply(model, resolve); err != nil {
		return err
	}
	loader.ResolveEnvironment(model, p.details.Environment)
	return nil
}

// apply shows a pass its part of the model, and puts the result in its place.
func (v view) apply(model map[string]any, pass func(map[string]any) (map[string]any, error)) error {
	part := choose(model, v.sections)
	for _, kind := range containers {
		entries, _ := model[kind].(map[string]any)
		shown := make(map[string]any, len(entries))
		for name, entry := range entries {
			attributes, _ := entry.(map[string]any)
			shown[name] = choose(attributes, v.attributes)
		}
		part[kind] = shown
	}
	part, err := pass(part)
	if err != nil {
		return err
	}
	for _, kind := range containers {
		shown, _ := part[kind].(map[string]any)
		for name, attributes := range shown {
			maps.Copy(entry(model, kind, name), attributes.(map[string]any))
		}
		delete(part, kind)
	}
	maps.Copy(model, part)
	return nil
}

func entry(model map[string]any, kind, name string) map[string]any {
	return model[kind].(map[string]any)[name].(map[string]any)
}

// choose are the entries with one of the keys.
func choose(m map[string]any, keys []string) map[string]any {
	chosen := make(map[string]any, len(keys))
	for _, key := range keys {
		if value, has := m[key]; has {
			chosen[key] = value
		}
	}
	return chosen
}
