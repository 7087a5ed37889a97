// Package fastload loads Compose files as Compose's own loader does, in a fraction of its
// time.
//
// Most of the loader's time goes to matching the path of each value with some two hundred
// patterns, and to reading the files more often than once. This package makes the model of a
// project out of the trees that are there already, interpolates and converts each value on
// the way, validates with a table (package composeschema), and leaves the rest to the
// loader's own passes, each of which is shown only the attributes that it acts on.
//
// It knows when it is right: a project that it loads has nothing unusual and nothing wrong.
// On all others the loader decides, and so it is the loader who says what is wrong.
package fastload

import (
	"context"
	"errors"
	"slices"

	"github.com/compose-spec/compose-go/v2/consts"
	"github.com/compose-spec/compose-go/v2/loader"
	"github.com/compose-spec/compose-go/v2/tree"
	"github.com/compose-spec/compose-go/v2/types"
	"gopkg.in/yaml.v3"

	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/composeschema"
)

// Load is loader.LoadWithContext for files whose trees are known: one for each file of the
// details, nil for one that only the loader can read. The options may name the project,
// replace variables, check the model as a whole, and say what becomes of it after that; the
// model itself is the one that the loader makes without options.
func Load(ctx context.Context, details types.ConfigDetails, trees []*yaml.Node, options ...func(*loader.Options)) (*types.Project, error) {
	if project, err := load(details, trees, options); err == nil {
		return project, nil
	}
	return loader.LoadWithContext(ctx, details, options...)
}

// errUnusual is for what the loader has to decide on.
var errUnusual = errors.New("not a plain project")

func load(details types.ConfigDetails, trees []*yaml.Node, options []func(*loader.Options)) (project *types.Project, err error) {
	defer func() {
		if recover() != nil { // the loader's passes trust the types that they find
			project, err = nil, errUnusual
		}
	}()
	details.Environment = details.Environment.Clone()
	p := &plain{details: &details, options: loader.ToOptions(&details, options)}
	model, err := p.model(trees)
	if err != nil {
		return nil, err
	}
	return loader.ModelToProject(model, p.options, details)
}

// A plain is a project that is made without the loader.
type plain struct {
	details *types.ConfigDetails
	options *loader.Options
}

// model is what the loader makes of the files before it turns them into types.
func (p *plain) model(trees []*yaml.Node) (map[string]any, error) {
	if err := p.setName(trees); err != nil {
		return nil, err
	}
	model := map[string]any{}
	for _, root := range trees {
		file, resets, err := p.read(root)
		if err != nil {
			return nil, err
		}
		for _, path := range resets {
			remove(model, path)
		}
		if model, err = merge(model, file); err != nil {
			return nil, err
		}
	}
	if len(model) == 0 {
		return nil, errUnusual
	}
	if err := p.complete(model); err != nil {
		return nil, err
	}
	p.show(model)
	model["name"], _ = p.options.GetProjectName()
	return loader.Normalize(model, p.details.Environment)
}

// read is the content of a file, with its variables replaced, and what it takes out of the
// files before it.
func (p *plain) read(root *yaml.Node) (file map[string]any, resets [][]string, err error) {
	if root == nil {
		return nil, nil, errUnusual
	}
	r := &reader{interpolation: p.options.Interpolate}
	value, err := r.value(root, patternsOf(p.options.Interpolate.TypeCastMapping))
	if err != nil {
		return nil, nil, err
	}
	file, ok := value.(map[string]any)
	if !ok || unusual(file) {
		return nil, nil, errUnusual
	}
	return file, r.resets, nil
}

// remove takes what is at a path out of a model.
func remove(model map[string]any, path []string) {
	last := len(path) - 1
	for _, key := range path[:last] {
		model, _ = model[key].(map[string]any)
	}
	delete(model, path[last])
}

// unusual reports whether a file includes others, uses an attribute under its former name, or has no valid services.
func unusual(file map[string]any) bool {
	if _, includes := file["include"]; includes {
		return true
	}
	for _, kind := range containers {
		section, has := file[kind]
		entries, ok := section.(map[string]any)
		if has && !ok {
			return true
		}
		for _, entry := range entries {
			attributes, ok := entry.(map[string]any)
			_, extends := attributes["extends"]
			_, experimental := attributes["x-develop"]
			if entry != nil && !ok || extends || experimental || watchesInitially(attributes["develop"]) {
				return true
			}
		}
	}
	return false
}

// watchesInitially reports whether a file uses the former name of initial_sync.
func watchesInitially(develop any) bool {
	attributes, _ := develop.(map[string]any)
	watched, _ := attributes["watch"].([]any)
	return slices.ContainsFunc(watched, func(item any) bool {
		watch, _ := item.(map[string]any)
		_, initially := watch["x-initialSync"]
		return initially
	})
}

// setName finds the name that the files give the project, and puts it where their variables
// can use it.
func (p *plain) setName(trees []*yaml.Node) error {
	name, explicit := p.options.GetProjectName()
	if explicit {
		if loader.NormalizeProjectName(name) != name {
			return errUnusual
		}
	} else {
		text, err := lastName(trees)
		if err != nil {
			return err
		}
		if text, err = p.options.Interpolate.Substitute(text, p.details.LookupEnv); err != nil {
			return err
		}
		if text = loader.NormalizeProjectName(text); text != "" {
			name = text
		}
	}
	if name == "" {
		return errUnusual
	}
	p.options.SetProjectName(name, explicit)
	p.details.Environment[consts.ComposeProjectName] = name
	return nil
}

// lastName is the name that the last of the files has that has one.
func lastName(trees []*yaml.Node) (string, error) {
	name := ""
	for _, root := range trees {
		if root == nil || root.Kind != yaml.MappingNode {
			return "", errUnusual
		}
		for i := 0; i+1 < len(root.Content); i += 2 {
			key, value := root.Content[i], root.Content[i+1]
			switch {
			case key.Value == "<<" || key.Value == "name" && (value.Kind != yaml.ScalarNode || value.Tag != "!!str"):
				return "", errUnusual
			case key.Value == "name" && value.Value != "":
				name = value.Value
			}
		}
	}
	return name, nil
}

// merge puts a file over those before it, and brings the result into the long syntax.
func merge(model, file map[string]any) (map[string]any, error) {
	merged, err := mergeFiles(model, file)
	if err != nil {
		return nil, err
	}
	if !composeschema.Valid(merged) {
		return nil, errUnusual
	}
	delete(merged, "version") // obsolete
	return merged, canonical(merged)
}

// show shows the model to the checks that the options ask for.
func (p *plain) show(model map[string]any) {
	if check := p.options.UnsupportedAttributesCheck; check != nil {
		for _, pattern := range check.Patterns {
			if pattern.Path == tree.NewPath() {
				pattern.Detect(model)
			}
		}
	}
}
