package translate

import (
	"context"
	"maps"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/load"
	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/lower"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

// Options say what to translate, as the flags of docker compose do. Nothing is taken from the
// process: not its environment, not its current directory, not its stdin.
type Options = load.Options

// A SecretSource is where the value of a secret comes from.
type SecretSource = load.SecretSource

// ErrInput is what errors are that the user mends on the command line: a file that is
// not there, a project name that cannot be one.
var ErrInput = load.ErrInput

// Kinds returns every kind of finding that compose2ecs can report, by feature.
func Kinds() []diag.Kind { return lower.Kinds() }

// ProjectName is the name of the project, which commands on what is deployed already need
// and no more. A name on the command line or in the environment needs no files.
func ProjectName(ctx context.Context, o Options) (string, error) {
	name, _, err := ProjectNames(ctx, o)
	return name, err
}

// ProjectNames are the name of the project and those of its services, as far as they are known: files are read only if the
// name is in none of the options, and services are named only if the files have no errors.
func ProjectNames(ctx context.Context, o Options) (project string, services []string, err error) {
	if o.ProjectName != "" {
		return o.ProjectName, nil, nil
	}
	for _, pair := range o.Environ {
		if name, ok := strings.CutPrefix(pair, "COMPOSE_PROJECT_NAME="); ok && name != "" {
			return name, nil, nil
		}
	}
	var findings diag.List
	in, err := load.Load(ctx, o, &findings)
	switch {
	case err != nil:
		return "", nil, err
	case in.Project == nil:
		return "", nil, load.InputError("the project name cannot be read from its files: set it with -p, or run compose2ecs check for details")
	case findings.HasErrors():
		return in.Project.Name, nil, nil
	}
	return in.Project.Name, slices.Sorted(maps.Keys(in.Project.AllServices())), nil
}

// PublishedPorts are the TCP ports that each service of a project publishes, in the order of its files. A service without any has an
// entry, too.
func PublishedPorts(ctx context.Context, o Options) (map[string][]Port, error) {
	var findings diag.List
	in, err := load.Load(ctx, o, &findings)
	switch {
	case err != nil:
		return nil, err
	case in.Project == nil:
		return nil, load.InputError("the files of the project cannot be read: run compose2ecs check for details")
	}
	ports := map[string][]Port{}
	for name, service := range in.Project.AllServices() {
		ports[name] = nil
		for _, p := range service.Ports {
			if p.Protocol == "" || p.Protocol == "tcp" {
				ports[name] = append(ports[name], Port{Service: name, Target: int(p.Target), Published: p.Published})
			}
		}
	}
	return ports, nil
}

// Names are what the files of a project define themselves, and where its AWS overlay
// belongs.
type Names = load.Names

// Port is a published port of a service.
type Port = load.Port

// Use is a variable of a service that is nothing but an unset one.
type Use = load.Use

// Text is a variable of a service with an unset one in the middle of its value.
type Text = load.Text

// Unset is a variable without a value.
type Unset = load.Unset

// LeftOut is a service that its profiles leave out.
type LeftOut = load.LeftOut

// NamesIn reads the names in a project's files.
func NamesIn(ctx context.Context, o Options) (*Names, error) { return load.NamesIn(ctx, o) }

// A Result is what came of a translation.
type Result struct {
	Document *cfn.Document           // nil when a finding is an error
	Plan     *plan.Plan              // what the document is made from; nil when it is
	Project  *types.Project          // as Compose has it, for whoever builds its images
	Outside  func([]string) []string // which paths a builder may not be given
	Findings []diag.Finding          // sorted by position
	Secrets  map[string]SecretSource // the values of secrets, by their Compose names
	Archives []plan.Archive          // what the bucket has to have, with Options.Store
	Images   []Image                 // that are not built here, as far as the project could be read
	Lock     Lock                    // what is locked of them
	// Origins are the Compose paths that asked for the resources; nil with Document.
	Origins map[cfn.LogicalID]source.Path
	Source  *source.Set // where everything is written; nil when the files make no project
}

// An Image is one that tasks pull and that is not built here.
type Image = lower.Reference

// A Lock is what the project's lock file has, or nothing.
type Lock = load.Lock

// Translate turns a Compose project into a CloudFormation template. What is wrong
// with the project is in the findings, all of it; the error is for what keeps it from
// being looked at (ErrInput: files that are not there), or a failure of our own. It makes
// no network call, the same files give the same bytes, and it may be called concurrently.
func Translate(ctx context.Context, o Options) (*Result, error) {
	var findings diag.List
	in, err := load.Load(ctx, o, &findings)
	if err != nil {
		return nil, err
	}
	if in.Project == nil {
		in.ReportOutside(&findings)
		return &Result{Findings: diag.Merge(findings.Resolve(in.Source))}, nil
	}
	decided := lower.Lower(in, &findings)
	in.ReportOutside(&findings)
	result := &Result{
		Project: in.Project, Outside: in.Outside, Secrets: in.SecretSources(), Images: decided.References, Lock: in.Lock, Source: in.Source,
	}
	if !findings.HasErrors() {
		result.Document, result.Origins = finish(in, decided.Plan, &findings)
	}
	if findings.HasErrors() {
		result.Document, result.Origins = nil, nil
	} else {
		result.Plan, result.Archives = decided.Plan, decided.Plan.Archives()
	}
	result.Findings = diag.Merge(decided.Reported(&findings))
	return result, nil
}
