package translate

import (
	"context"
	"io"
	"slices"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
)

// Options say what to translate, as the flags of docker compose do.
type Options struct {
	Files            []string // in order; "-" is Stdin; none: those that docker compose would find, and the AWS overlay beside them
	ProjectName      string   // "": COMPOSE_PROJECT_NAME, the name in the files, or the directory's
	ProjectDirectory string   // "": the directory of the first file
	Profiles         []string // none: COMPOSE_PROFILES
	EnvFiles         []string // none: COMPOSE_ENV_FILES, or .env
	Services         []string // only these and what they depend on; none: all
	Environ          []string // KEY=VALUE
	Dir              string   // the current directory: files are shown relative to it
	Stdin            io.Reader
	Store            bool // who deploys the template puts the Result's archives into a bucket of S3
}

// A Result is what came of a translation.
type Result struct {
	Document *cfn.Document           // nil when a finding is an error
	Findings []diag.Finding          // sorted by position
	Secrets  map[string]SecretSource // the values of secrets, by their Compose names
	Archives []Archive               // what the bucket has to have, with Options.Store
}

// Translate turns a Compose project into a CloudFormation template. What is wrong
// with the project is in the findings, all of it; the error is for what keeps it from
// being looked at (ErrInput: files that are not there), or a failure of our own.
func Translate(ctx context.Context, o Options) (*Result, error) {
	var findings diag.List
	in, err := load(ctx, o, &findings)
	if err != nil {
		return nil, err
	}
	if in.project == nil {
		return &Result{Findings: findings.Resolve(in.source)}, nil
	}
	features := features()
	l := lower(in, features, &findings)
	var document *cfn.Document
	if !findings.HasErrors() {
		document = finish(in, l.plan, features, &findings)
	}
	resolved := slices.DeleteFunc(findings.Resolve(in.source), func(f diag.Finding) bool {
		return l.acknowledged.cover(f) || in.followsFromRemoved(f)
	})
	conceal(l.credentials, resolved)
	if findings.HasErrors() {
		document = nil
	}
	return &Result{Document: document, Findings: resolved, Secrets: secretSources(in.project), Archives: l.plan.archives()}, nil
}

// finish writes the plan down, merges the overlay and checks the whole.
func finish(in *loaded, plan *Plan, features []feature, findings *diag.List) *cfn.Document {
	template, origins := emit(plan, features, findings, in.comment)
	if findings.HasErrors() {
		return nil
	}
	document := template.Document()
	reportDynamicReferences(document, origins, findings)
	mergeOverlay(document, plan.fillIn(in.overlay), aliases(plan), findings)
	for _, problem := range document.Check() {
		place := findings.At(origins[problem.Resource]...)
		if path := overlayPath(problem.Path); in.source.Exact(path...) {
			place = findings.At(path...)
		}
		place.Report(kindTemplate, "%s", problem.Message).WithHint("%s", problem.Hint)
	}
	return document
}
