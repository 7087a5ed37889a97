package main

import (
	"context"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/deploy"
	"github.com/compose2ecs/compose2ecs/pkg/manifest"
	"github.com/compose2ecs/compose2ecs/pkg/translate"
)

// sourceOptions say what is deployed, and with which values.
type sourceOptions struct {
	template         string
	parameters, tags []string
	roleARN, bucket  string
	strict, adopt    bool
	overDrift        bool
	pin, locked      bool
	verbose          bool
}

func (o *sourceOptions) flags() []cli.Flag { return append(o.templateFlags(), o.stackFlags()...) }

// templateFlags are those that say which template it is.
func (o *sourceOptions) templateFlags() []cli.Flag {
	return []cli.Flag{
		&option{name: "template", value: "FILE", to: &o.template, usage: "use this template unchanged instead of the project's"},
		&option{
			name: "template-bucket", value: "NAME", to: &o.bucket,
			usage: "bucket for the history, large files, and templates larger than 51,200 bytes, instead of the default bucket for the account " +
				"and Region",
		},
		strictOption(&o.strict),
		&option{name: "locked", to: &o.locked, usage: "fail if compose2ecs.lock is missing or out of date"},
		&option{name: "pin", to: &o.pin, usage: "pin images that are not in compose2ecs.lock, for this command only"},
	}
}

// stackFlags are those that do not say which template it is.
func (o *sourceOptions) stackFlags() []cli.Flag {
	return []cli.Flag{
		o.parameterOption(),
		&option{name: "tag", value: "KEY=VALUE", to: &o.tags, usage: "tag of the stack and its resources; repeatable"},
		o.roleOption(),
		&option{name: "allow-drift", to: &o.overDrift, usage: "accept a stack that was changed manually"},
		&option{name: "adopt", to: &o.adopt, usage: "accept a stack that compose2ecs did not create"},
	}
}

func (o *sourceOptions) parameterOption() *option {
	return &option{name: "parameter", value: "NAME=VALUE", to: &o.parameters, usage: "value of a template parameter; repeatable"}
}

func (o *sourceOptions) roleOption() *option {
	return &option{name: "role-arn", value: "ARN", to: &o.roleARN, usage: "role for CloudFormation to assume"}
}

// idle refuses those of the named options that were given: in this use of the command, nothing reads them.
func (o *sourceOptions) idle(command *cli.Command, use string, names ...string) error {
	for _, flag := range optionsOf(o.flags()) {
		if slices.Contains(names, flag.name) && flag.given() {
			return usageErrorf(command, "--%s has no effect %s", flag.name, use)
		}
	}
	return nil
}

// ofProject are options of no use with a stored template, ofStack those of no use without a stack, and ofAny all that say what to deploy.
var (
	ofProject = []string{"strict", "locked", "pin"}
	ofStack   = []string{"template-bucket", "tag", "role-arn", "allow-drift", "adopt"}
	ofAny     = slices.Concat([]string{"template", "parameter"}, ofProject, ofStack)
)

// verboseOption is for the commands that print a review.
func (o *sourceOptions) verboseOption() cli.Flag {
	return &option{name: "verbose", to: &o.verbose, usage: "list all added resources instead of summarizing them"}
}

// values are the parameters and tags that were given.
func (o *sourceOptions) values(command *cli.Command, r *deploy.Request) (err error) {
	if r.Parameters, err = pairs(command, "parameter", o.parameters); err != nil {
		return err
	}
	r.Tags, err = pairs(command, "tag", o.tags)
	return err
}

// request is what the project, or a stored template, asks to deploy.
func (p *program) request(c *cli.Context, o sourceOptions) (deploy.Request, error) {
	r := deploy.Request{RoleARN: o.roleARN, Bucket: o.bucket, Adopt: o.adopt, OverDrift: o.overDrift}
	if err := o.values(c.Command, &r); err != nil {
		return r, err
	}
	if o.template != "" {
		return r, p.stored(c, o, &r)
	}
	if err := p.lockAs(c.Context, o); err != nil {
		return r, err
	}
	result, err := p.translate(c, true)
	if err != nil {
		return r, err
	}
	p.ui.printWarnings(result.Findings)
	if err := verdict(result, o.strict); err != nil {
		p.ui.say("nothing was sent to AWS")
		return r, err
	}
	r.Services = c.Args().Slice()
	r.Template, r.Secrets = result.Document, map[string]func() (string, error){}
	for name, read := range result.Secrets {
		r.Secrets[name] = read
	}
	r.Unproven = result.Plan.UnprovenImages()
	r.Objects = map[string][]byte{}
	for _, archive := range result.Archives {
		r.Objects[archive.Key] = archive.Content
	}
	m, _ := manifest.Of(r.Template)
	r.Stack = m.Project
	return r, nil
}

// stored reads a template from a file.
func (p *program) stored(c *cli.Context, o sourceOptions, r *deploy.Request) error {
	if c.Args().Present() {
		return usageErrorf(c.Command, "--template deploys the whole template: it cannot be combined with services")
	}
	template, err := p.templateOf(c, o)
	if err != nil {
		return err
	}
	r.Template = template
	m, _ := manifest.Of(r.Template)
	r.Stack = m.Project
	if p.project.ProjectName != "" || r.Stack == "" {
		r.Stack, err = translate.ProjectName(c.Context, p.project)
	}
	return err
}

// templateOf reads the template that is used instead of the project's.
func (p *program) templateOf(c *cli.Context, o sourceOptions) (*cfn.Document, error) {
	if err := o.idle(c.Command, "with --template", ofProject...); err != nil {
		return nil, err
	}
	return p.templateIn(c.Context, o.template)
}

// lockAs has the next translation take the images from where the options say.
func (p *program) lockAs(ctx context.Context, o sourceOptions) error {
	p.project.Locked = o.locked
	if o.pin {
		return p.pin(ctx)
	}
	return nil
}

// pairs reads options of the form KEY=VALUE.
func pairs(command *cli.Command, option string, list []string) (map[string]string, error) {
	values := map[string]string{}
	for _, pair := range list {
		key, value, ok := strings.Cut(pair, "=")
		if !ok || key == "" {
			return nil, usageErrorf(command, "--%s has the form NAME=VALUE, not %q", option, pair)
		}
		values[key] = value
	}
	return values, nil
}
