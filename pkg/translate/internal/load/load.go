package load

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"

	"github.com/compose-spec/compose-go/v2/loader"
	"github.com/compose-spec/compose-go/v2/template"
	"github.com/compose-spec/compose-go/v2/tree"
	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/fastload"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

// ErrInput is what errors are that the user mends on the command line: a file that is
// not there, a project name that cannot be one.
var ErrInput = errors.New("invalid input")

// An InputError is an ErrInput in words for the user.
type InputError string

// Error is the sentence itself.
func (e InputError) Error() string { return string(e) }

// Is reports whether target is ErrInput.
func (e InputError) Is(target error) bool { return target == ErrInput }

// Input is everything that was read.
type Input struct {
	Project  *types.Project // nil when the files cannot be read far enough
	Model    map[string]any // the merged files before they became a project
	Source   *source.Set
	Overlay  []*cfn.Node // the x-aws-cloudformation of each file
	Paths    projectPaths
	Hooks    map[string]hookOf // services that are hooks of another one, by name
	MayStore bool              // files may go by S3
	Lock     Lock
	Host     types.Mapping // the environment of compose2ecs itself

	LocalPorts    map[string][]LocalPort   // by service
	LocalSettings map[string]LocalSettings // by service

	files   *localFiles
	removed []source.Path // what was taken out of the files to find what else is wrong
}

// Load reads the project.
func Load(ctx context.Context, o Options, findings *diag.List) (*Input, error) {
	inputs, err := resolveInputs(o)
	if err != nil {
		return nil, err
	}
	for _, name := range inputs.passedOver {
		findings.At().Report(kindTwoFiles, "%s is used, and %s is not read", inputs.paths.shown(inputs.files[0].Path), inputs.paths.shown(name))
	}
	for _, name := range inputs.overrides {
		findings.At().Report(kindOverride, "%s is meant for the local machine and is ignored", inputs.paths.shown(name))
	}
	in := &Input{
		Source: source.Read(inputs.files, source.Surroundings{
			Directory: inputs.paths.Directory, Lookup: lookupIn(inputs.environment), Display: inputs.paths.shown,
			ReadFile: func(path string) ([]byte, error) { return inputs.read(path, maxComposeBytes) },
		}),
		Paths:    inputs.paths,
		files:    &localFiles{reader: inputs.reader, known: map[string]Local{}, ofContexts: map[string][]byte{}},
		Hooks:    map[string]hookOf{},
		Host:     inputs.before,
		MayStore: o.Store,
	}
	original := in.Source
	if limits := in.Source.Limits(); len(limits) > 0 {
		reportFaults(limits, findings)
		return in, nil
	}
	if in.reportUnread(findings) {
		return in, nil
	}
	in.readOverrides(inputs)
	if err := in.loadProject(ctx, o, inputs, findings); err != nil || in.Project == nil {
		in.Source = original
		return in, err
	}
	in.Source = original
	in.reportLeftOut(findings)
	reportFaults(slices.DeleteFunc(in.Source.Unset(), in.isReplaced), findings)
	reportFaults(in.Source.UnsetIn(in.envFiles(inputs)), findings)
	reportFaults(in.Source.Dropped(), findings)
	reportFaults(in.Source.Hidden(), findings)
	in.checkProfiles(o.Profiles, findings)
	in.tidyPorts()
	in.derive(o.Services)
	in.readOverlay(findings)
	in.readLock(o, inputs, findings)
	return in, nil
}

// checkProfiles reports profiles of the command line that no service has.
func (in *Input) checkProfiles(profiles []string, findings *diag.List) {
	services := in.Project.AllServices()
	for _, profile := range profiles {
		hasIt := func(s types.ServiceConfig) bool { return profile == "*" || slices.Contains(s.Profiles, profile) }
		if !slices.ContainsFunc(slices.Collect(maps.Values(services)), hasIt) {
			findings.At().Report(kindProfile, "no service has the profile %q", profile)
		}
	}
}

// maxRemovals bounds how many mistakes of the Compose files one run can find.
const maxRemovals = 50

// loadProject loads the files with Compose's own loader. It stops at the first
// mistake; so the attribute at fault is reported, taken out, and the rest loaded
// again, until everything wrong is known.
func (in *Input) loadProject(ctx context.Context, o Options, inputs *resolvedInputs, findings *diag.List) error {
	err := in.tryLoad(ctx, o, inputs)
	if err == nil {
		return nil
	}
	pending := in.Source.Precheck()
	for range maxRemovals {
		if len(pending) == 0 {
			if pending = in.Source.Place(err); len(pending) == 0 {
				return InputError(err.Error())
			}
		}
		reportFaults(in.withOverrides(pending), findings)
		removed := in.remove(pending)
		pending = nil
		if !removed {
			return ctx.Err()
		}
		if err = in.tryLoad(ctx, o, inputs); err == nil {
			return nil
		}
	}
	return nil
}

// remove removes the attributes at fault from the files, and reports whether all could be removed.
func (in *Input) remove(faults []source.Fault) bool {
	for _, f := range faults {
		if f.Kind == source.Syntax || len(f.Path) < 2 {
			return false
		}
		smaller, ok := in.Source.Without(f.Path)
		if !ok {
			return false
		}
		in.Source = smaller
		in.removed = append(in.removed, f.Path)
	}
	return true
}

// FollowsFromRemoved reports whether a finding is there only because an attribute below
// it was taken out.
func (in *Input) FollowsFromRemoved(f diag.Finding) bool {
	if slices.ContainsFunc(Kinds, func(k diag.Kind) bool { return k.Code == f.Code }) || len(f.Path) == 0 {
		return false
	}
	return slices.ContainsFunc(in.removed, func(p source.Path) bool {
		return len(p) >= len(f.Path) && slices.Equal(p[:len(f.Path)], f.Path)
	})
}

func reportFaults(faults []source.Fault, findings *diag.List) {
	for _, f := range faults {
		finding := findings.AtPosition(f.Pos, f.Path...).Report(faultKinds[f.Kind], "%s", f.Message)
		if f.Hint != "" {
			finding.WithHint("%s", f.Hint)
		}
		if f.Name != "" {
			finding.Of(f.Name, "")
		}
	}
}

func (in *Input) tryLoad(ctx context.Context, o Options, inputs *resolvedInputs) (err error) {
	// compose-go v2.16 merges files before it validates them, and trusts the types it
	// finds there: a volume without a target panics in its override package.
	defer func() {
		if failure := recover(); failure != nil {
			err = fmt.Errorf("the Compose loader cannot read the project: %v", failure)
		}
	}()
	details := types.ConfigDetails{WorkingDir: inputs.paths.Directory, Environment: inputs.environment.Clone()}
	for i, content := range in.Source.Contents() {
		details.ConfigFiles = append(details.ConfigFiles, types.ConfigFile{Filename: cmp.Or(inputs.files[i].Path, "-"), Content: content})
	}
	plain := func(options *loader.Options) {
		options.SetProjectName(inputs.name, inputs.nameExplicit)
		options.Profiles = inputs.profiles
		options.Interpolate.Substitute = substitution()
	}
	later := func(options *loader.Options) { // resolveFiles reads what may be read
		options.SkipResolveEnvironment, options.SkipResolveLabels = true, true
	}
	chosen := o.Services
	if len(chosen) > 0 {
		all, err := fastload.Load(ctx, details, in.Source.Trees(), plain, later, func(options *loader.Options) {
			options.SkipConsistencyCheck = true
		})
		if err == nil { // else the same comes below
			chosen = withTheirTasks(all, chosen)
		}
		details.Environment = inputs.environment.Clone() // to which the loader has added
	}
	in.Project, err = fastload.Load(ctx, details, in.Source.Trees(), plain, later, func(options *loader.Options) {
		options.SelectedServices = chosen
		options.PruneUnnecessaryResources = len(chosen) > 0 // as docker compose does
	}, in.captureModel())
	if err == nil {
		in.Project, err = in.files.resolveFiles(in.Project)
	}
	return err
}

// substitution replaces variables as Compose does, until they add up to too much.
func substitution() func(string, template.Mapping) (string, error) {
	added := 0
	return func(text string, mapping template.Mapping) (string, error) {
		value, err := template.SubstituteWithOptions(text, func(name string) (string, bool) {
			value, set := mapping(name)
			if added += len(value); added > source.MaxExpanded {
				value = ""
			}
			return value, set
		}, template.WithoutLogging)
		if added > source.MaxExpanded {
			return "", errors.New(source.TooMuch)
		}
		return value, err
	}
}

// captureModel keeps the merged model, which the loader shows to attribute checks
// before it turns it into types: a pattern for the root is shown all of it.
func (in *Input) captureModel() func(*loader.Options) {
	root := loader.UnsupportedAttributePattern{Path: tree.NewPath(), Detect: func(value any) bool {
		in.Model, _ = clone(value).(map[string]any)
		return false
	}}
	return loader.WithUnsupportedAttributesCheck([]loader.UnsupportedAttributePattern{root}, func([]loader.UnsupportedAttribute) {})
}

// clone copies a model that the loader goes on changing.
func clone(value any) any {
	switch v := value.(type) {
	case map[string]any:
		m := make(map[string]any, len(v))
		for key, item := range v {
			m[key] = clone(item)
		}
		return m
	case []any:
		list := make([]any, len(v))
		for i, item := range v {
			list[i] = clone(item)
		}
		return list
	}
	return value
}

// readOverlay reads x-aws-cloudformation from the files themselves: the loader drops
// the tags of short-form functions.
func (in *Input) readOverlay(findings *diag.List) {
	for _, node := range in.Source.Fragments("x-aws-cloudformation") {
		fragment, err := cfn.FromYAML(node)
		if err != nil {
			findings.At("x-aws-cloudformation").Report(KindOverlay, "x-aws-cloudformation: %s", err)
			continue
		}
		in.Overlay = append(in.Overlay, fragment)
	}
}

// Comment says where a resource comes from: docker-compose.yml:12 services.cms. The
// file is named relative to the project directory, so that the template is the same
// from wherever it is made.
func (in *Input) Comment(path source.Path) string {
	what := path.String()
	if !in.Source.Exact(path...) {
		return what + " (default)"
	}
	position := in.Source.Definition(path...)
	return fmt.Sprintf("%s:%d %s", in.Paths.inProject(position.File), position.Line, what)
}

// Relative is a path as the user would write it: from the project directory.
func (in *Input) Relative(path string) string { return in.Paths.relative(path) }

// KindOverlay is found where the overlay is read, and where it is merged into the template.
var KindOverlay = diag.Kind{
	Code: "C2E-overlay", Severity: diag.Error,
	Title: "x-aws-cloudformation does not match the template",
	Cause: "x-aws-cloudformation refers to a resource or section that the template does not have, or it has a list where the template has a " +
		"map, or a map where the template has a list.",
	Fix: "correct the name, or add a Type if the resource is new",
}
