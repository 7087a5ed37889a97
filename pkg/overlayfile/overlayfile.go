// Package overlayfile writes the AWS overlay of a plain Compose file: a commented
// docker-compose.aws.yml in which every decision is visible, to be read and changed. It asks
// the translation what it decides and finds, and writes that down.
package overlayfile

import (
	"cmp"
	"context"
	"fmt"
	"path/filepath"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/translate"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"gopkg.in/yaml.v3"
)

// Options say what to write an overlay for.
type Options struct {
	Project translate.Options
	Domain  string // that the application gets; "": none
	Zone    string // id of the hosted zone that the domain is in; "": a parameter of the template
	Output  string // the file that it is written to, as people are shown it; "": the one that the program finds by its name
}

// A File is an overlay for a project.
type File struct {
	Path     string // where it belongs
	Content  []byte
	Complete bool           // every decision is in it: the project has no errors
	Partial  bool           // there are errors, and what could be decided in spite of them is in it
	Findings []diag.Finding // what is left to say about the project with it
	Open     []string       // decisions that the user has to confirm, in a sentence each
	Accepted []string       // codes of the warnings that the file acknowledges, sorted

	names *translate.Names
}

// Replaces reports whether a file of the name would take the place of one that the overlay is for.
func (f *File) Replaces(name string) bool { return f.names.Has(name) }

// maxRounds bounds how often what was repaired leads to something else to be repaired.
const maxRounds = 9

// Domain is what an overlay that is there sets x-aws-domain to, which a new one should keep; empty if it sets none, or one that this
// package does not write: with variables, or in a private zone.
func Domain(overlay []byte) (name, zone string) {
	var whole struct {
		Domain yaml.Node `yaml:"x-aws-domain"`
	}
	if yaml.Unmarshal(overlay, &whole) != nil {
		return "", ""
	}
	var d struct {
		domain  `yaml:",inline"`
		Private bool `yaml:"private"`
	}
	isName := whole.Domain.Decode(&d.Name) == nil
	if !isName && whole.Domain.Decode(&d) != nil || d.Private || strings.Contains(d.Name+d.Zone, "$") {
		return "", ""
	}
	return d.Name, d.Zone
}

// Make writes the overlay of a project. One that is there is not read.
func Make(ctx context.Context, o Options) (*File, error) {
	o.Project.Overlay, o.Project.OverlayName = []byte{}, o.Output
	names, chosen, err := namesIn(ctx, o.Project)
	if err != nil {
		return nil, err
	}
	d := newDraft(o, names)
	d.enable(chosen)
	result, err := d.repaired(ctx)
	if err != nil {
		return nil, err
	}
	if result.Plan != nil {
		d.decide(result.Plan, result.Findings)
		d.askToForward(result.Plan)
		d.askForOwn(result.Plan)
		d.askForSecrets(result.Plan)
		d.askForLikely(result.Plan)
		d.askForFilled()
		d.askForImages(result.Plan)
		d.askForBuilds(result.Plan, result.Findings)
	}
	if result, err = d.accepted(ctx, result); err != nil {
		return nil, err
	}
	d.askForDomain(result.Findings)
	if len(names.Services) > 0 {
		d.askAboutErrors(result.Findings)
	}
	return &File{
		Path: names.Overlay, names: names,
		Content: d.bytes(), Complete: result.Document != nil, Partial: result.Document == nil && len(names.Services) > 0,
		Findings: result.Findings, Open: d.open, Accepted: d.acknowledged(),
	}, nil
}

// translate translates the project with the draft as its overlay.
func (d *draft) translate(ctx context.Context) (*translate.Result, error) {
	o := d.options.Project
	o.Overlay = d.bytes()
	result, err := translate.Translate(ctx, o)
	if err == nil {
		d.latest = result
	}
	return result, err
}

// repaired takes out of the project what cannot be on AWS, and gives volumes to data that would be lost, until nothing
// more can be done.
func (d *draft) repaired(ctx context.Context) (*translate.Result, error) {
	for range maxRounds {
		result, err := d.translate(ctx)
		if err != nil || !d.repair(result) && !d.keepData(result.Plan) && !d.replaceKeys(result.Plan) && !d.replaceForms(result.Plan) &&
			!d.correct(result.Plan) && !d.replacePasswords(result.Plan) && !d.createAtFirst(result.Plan) && !d.openEntrance(result) {
			return result, err
		}
	}
	return d.translate(ctx)
}

// accepted mends what programs need of the listeners that were decided, and acknowledges the warnings that are left about what differs:
// what was decided may bring new ones.
func (d *draft) accepted(ctx context.Context, result *translate.Result) (*translate.Result, error) {
	for range maxRounds {
		var err error
		if result, err = d.translate(ctx); err != nil || !d.retreat(result.Findings) && !d.trustBalancer(result.Findings) &&
			!d.nameItself(result) && !d.accept(result.Findings) {
			return result, err
		}
	}
	return result, nil
}

// header says what the file is.
func (d *draft) header() []string {
	return []string{
		fmt.Sprintf("What this project needs beyond its Compose file to run on Amazon ECS. compose2ecs init wrote %s; from now on it is yours: "+
			"change what is wrong, and remove what you do not need. docker compose reads it only if you pass it with -f.",
			filepath.Base(cmp.Or(d.options.Output, d.names.Overlay))),
		"compose2ecs check checks it, compose2ecs explain describes the result on AWS, and compose2ecs deploy deploys it. docs/extensions.md " +
			"lists all x-aws-* keys.",
	}
}
