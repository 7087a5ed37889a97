package main

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"slices"
	"strings"

	"github.com/rogpeppe/go-internal/diff"
	"github.com/urfave/cli/v2"

	"github.com/compose2ecs/compose2ecs/pkg/deploy"
	"github.com/compose2ecs/compose2ecs/pkg/overlayfile"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
)

// initOptions are the options of the command init.
type initOptions struct {
	output, domain, zone string
	noDomain             bool // even if the overlay that is there has one
	force                bool
}

func (p *program) initCommand() *cli.Command {
	var o initOptions
	return &cli.Command{
		Name:  "init",
		Usage: "write a commented AWS overlay for a plain Compose file",
		Description: `Writes an AWS overlay, docker-compose.aws.yml, next to the Compose file. It covers
task sizes, public ports, HTTPS, health checks, jobs and migrations, volumes, public URLs, generated
passwords and keys, and listeners that replace a proxy configured through labels. Comments explain
each decision. Read the file and adapt it. If the file exists, init leaves it unchanged and prints
the differences. The domain in an existing file is kept unless --domain is set. Works offline.`,
		Flags: []cli.Flag{
			&option{name: "force", to: &o.force, usage: "overwrite an existing file, and print the differences"},
			&option{name: "domain", value: "NAME", to: &o.domain, usage: "domain name of the application, for HTTPS"},
			&option{name: "hosted-zone", value: "ID", to: &o.zone, usage: "Route 53 hosted zone of the domain"},
			&option{name: "output", short: "o", value: "FILE", to: &o.output, usage: "write to FILE, or - for stdout"},
		},
		Action: func(c *cli.Context) error {
			switch {
			case slices.Contains(p.project.Files, "-"):
				return usageErrorf(c.Command, "init needs a Compose file on disk, not stdin")
			case o.zone != "" && o.domain == "":
				return usageErrorf(c.Command, "--hosted-zone needs --domain")
			}
			o.noDomain = o.domain == "" && c.IsSet("domain")
			return p.init(c, o)
		},
	}
}

func (p *program) init(c *cli.Context, o initOptions) error {
	output := o.output
	if output == "-" {
		output = ""
	}
	project := p.project
	project.Store = true // the file is for deploy
	options := overlayfile.Options{Project: project, Domain: o.domain, Zone: o.zone, Output: p.fromHere(output)}
	file, err := overlayfile.Make(c.Context, options)
	if err != nil {
		return err
	}
	if o.domain == "" && !o.noDomain {
		if file, err = p.keepDomain(c, options, file, cmp.Or(output, file.Path)); err != nil {
			return err
		}
	}
	serious := slices.DeleteFunc(slices.Clone(file.Findings), func(f diag.Finding) bool { return f.Severity == diag.Info })
	if err := p.ui.showGist(serious); err != nil {
		return err
	}
	if !file.Complete && !file.Partial {
		p.ui.say("nothing was written: %s", diag.Summary(serious))
		return refusal(exitInput)
	}
	if o.output == "" {
		o.output = file.Path
	}
	if o.output == "-" {
		if err = p.write(o.output, file.Content); err == nil {
			p.sayDecisions(file)
		}
	} else {
		err = p.writeOverlay(o, file)
	}
	if err != nil || file.Complete {
		return err
	}
	return refusal(exitInput)
}

// keepDomain makes the file with the domain that the overlay in its place has, if it has a valid one.
func (p *program) keepDomain(c *cli.Context, options overlayfile.Options, file *overlayfile.File, place string) (*overlayfile.File, error) {
	before, _ := readRegular(p.inProject(place))
	if options.Domain, options.Zone = overlayfile.Domain(before); options.Domain == "" {
		return file, nil
	}
	kept, err := overlayfile.Make(c.Context, options)
	if err != nil || file.Complete && !kept.Complete {
		return file, err
	}
	p.ui.note("the domain %s is kept from %s", options.Domain, p.fromHere(place))
	return kept, nil
}

// inProject is a path that is relative to the directory of the project, or absolute.
func (p *program) inProject(name string) string {
	if filepath.IsAbs(name) {
		return name
	}
	return filepath.Join(p.project.Dir, name)
}

// fromHere is how the path of a file is shown.
func (p *program) fromHere(name string) string {
	switch {
	case name == "":
		return ""
	case !filepath.IsAbs(name):
		return filepath.Clean(name)
	}
	if relative, err := filepath.Rel(p.project.Dir, name); err == nil {
		return relative
	}
	return name
}

// writeOverlay writes an overlay where there is none, and says how one that is there
// differs.
func (p *program) writeOverlay(o initOptions, file *overlayfile.File) error {
	name, content, shown := p.inProject(o.output), file.Content, p.fromHere(o.output)
	before, err := readRegular(name)
	switch {
	case file.Replaces(name):
		return &deploy.Problem{
			Kind: deploy.Input, Message: shown + " is a Compose file of the project, which init does not overwrite",
			Hint: "name another file for the overlay",
		}
	case err != nil && !errors.Is(err, fs.ErrNotExist):
		return fmt.Errorf("cannot read %s: %w", shown, errors.Unwrap(err))
	case err == nil && bytes.Equal(before, content):
		p.ui.say("%s is already what init would write", shown)
		return nil
	case err == nil && !o.force:
		_, err := p.ui.stdout.Write(diff.Diff(shown, before, shown+" by init", content))
		p.ui.say("%s already exists and was not changed: --force overwrites it", shown)
		return err
	}
	if err := p.write(name, content); err != nil {
		return err
	}
	if before != nil { // with --force: nobody's corrections disappear unseen
		if _, err := p.ui.stdout.Write(diff.Diff(shown+" before", before, shown, content)); err != nil {
			return err
		}
	}
	if file.Complete {
		p.ui.say("wrote %s: review it, then run compose2ecs check", shown)
	} else {
		p.ui.say("wrote %s, but left out whatever depends on the errors: correct them in the Compose file, then run "+
			"compose2ecs init --force, which overwrites %[1]s", shown)
	}
	p.sayDecisions(file)
	return nil
}

// sayDecisions says what an overlay leaves to its reader.
func (p *program) sayDecisions(file *overlayfile.File) {
	for _, decision := range file.Open {
		p.ui.note("to decide: %s", decision)
	}
	if len(file.Accepted) > 0 {
		p.ui.note("acknowledged for now, each with its reason in the file: %s", strings.Join(file.Accepted, ", "))
	}
}
