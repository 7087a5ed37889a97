package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"strconv"

	"github.com/urfave/cli/v2"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/cost"
	"github.com/compose2ecs/compose2ecs/pkg/cost/prices"
	"github.com/compose2ecs/compose2ecs/pkg/deploy"
)

// costOptions are the options of the command cost.
type costOptions struct {
	format, template, against, prices, update string

	traffic, data, storage, logs, images, minutes string // as they were written
}

func (p *program) costCommand() *cli.Command {
	var o costOptions
	return &cli.Command{
		Name:      "cost",
		Usage:     "estimate the monthly cost of the project",
		ArgsUsage: servicesArgument,
		Description: `Estimates the monthly cost of the project, or of the given services and their
dependencies, by service and by resource, with the assumptions and the sources of the prices.
If services scale, the estimate is a range. Resources with no known price in the Region are
listed but not included in the total. Works offline, except with --update.

Discounts, taxes, and the AWS Free Tier are not taken into account.`,
		Flags: append(o.flags(), p.accountOptions()...),
		Action: func(c *cli.Context) error {
			if o.update != "" {
				return p.updatePrices(c, o.update)
			}
			return p.cost(c, o)
		},
	}
}

func (o *costOptions) flags() []cli.Flag {
	return []cli.Flag{
		&option{
			name: "format", choices: []string{"text", "json", "markdown"}, to: &o.format,
			usage: "output format: for people, programs, or a pull request",
		},
		&option{name: "template", value: "FILE", to: &o.template, usage: "estimate the cost of this template instead of the project's"},
		&option{name: "against", value: "FILE", to: &o.against, usage: "compare the cost with that of this template"},
		&option{name: "prices", value: "FILE", to: &o.prices, usage: "prefer the prices in this file to the built-in ones"},
		&option{name: "update", value: "FILE", to: &o.update, usage: "write the Region's prices, from the AWS Price List API, to FILE"},
		&option{name: "traffic", value: "GB", to: &o.traffic,
			usage: "data sent to the internet per month by each public load balancer (default 10)"},
		&option{name: "data", value: "GB", to: &o.data,
			usage: "data transferred per month through each NAT gateway, interface endpoint, and file system with elastic throughput " +
				"(default 10)"},
		&option{name: "storage", value: "GB", to: &o.storage, usage: "data stored in each file system (default 10)"},
		&option{name: "logs", value: "GB", to: &o.logs, usage: "logs written per month by each task (default 1)"},
		&option{name: "images", value: "GB", to: &o.images, usage: "images stored in each ECR repository (default 1)"},
		&option{name: "minutes", value: "MINUTES", to: &o.minutes, usage: "how long a scheduled task runs each time (default 10)"},
	}
}

// assumptions are the usual ones, but for what was given.
func (o costOptions) assumptions(command *cli.Command) (cost.Assumptions, error) {
	a := cost.Usual()
	for _, given := range []struct {
		name, text, unit string
		to               *float64
	}{
		{"traffic", o.traffic, "GB", &a.Traffic}, {"data", o.data, "GB", &a.Data}, {"storage", o.storage, "GB", &a.Storage},
		{"logs", o.logs, "GB", &a.Logs}, {"images", o.images, "GB", &a.Images}, {"minutes", o.minutes, "minutes", &a.Minutes},
	} {
		if given.text == "" {
			continue
		}
		value, err := strconv.ParseFloat(given.text, 64)
		if err != nil || !(value >= 0 && value < 1e9) {
			return a, usageErrorf(command, "--%s must be a number of %s, such as 20 or 0.5, not %q", given.name, given.unit, given.text)
		}
		*given.to = value
	}
	return a, nil
}

func (p *program) cost(c *cli.Context, o costOptions) error {
	options, err := p.costSettings(c, o)
	if err != nil {
		return err
	}
	var before *cfn.Document
	if o.against != "" {
		if before, err = p.templateIn(c.Context, o.against); err != nil {
			return err
		}
	}
	after, err := p.costed(c, o.template)
	if err != nil {
		return err
	}
	e := cost.Of(after, options)
	if before != nil {
		return p.ui.printCost(e.Since(cost.Of(before, options)), o.format)
	}
	return p.ui.printCost(e, o.format)
}

// costSettings are what an estimate is made with.
func (p *program) costSettings(c *cli.Context, o costOptions) (options cost.Options, err error) {
	options.Prices = prices.Own()
	if options.Assumptions, err = o.assumptions(c.Command); err != nil {
		return options, err
	}
	if o.prices != "" {
		more, err := p.pricesIn(c.Context, o.prices)
		if err != nil {
			return options, err
		}
		options.Prices = options.Prices.With(more)
	}
	if options.Region, err = p.costRegion(c); err == nil && !options.Prices.Knows(options.Region) {
		err = &deploy.Problem{
			Kind: deploy.Input, Message: fmt.Sprintf("there are no prices for the Region %q", options.Region),
			Hint: "check its name; compose2ecs cost --update FILE gets its prices from AWS",
		}
	}
	return options, err
}

// pricesIn reads a file of prices.
func (p *program) pricesIn(ctx context.Context, given string) (*prices.Table, error) {
	name := given
	if !filepath.IsAbs(name) {
		name = filepath.Join(p.project.Dir, name)
	}
	text, err := readBounded(ctx, name)
	if err != nil {
		return nil, &deploy.Problem{Kind: deploy.Input, Message: fmt.Sprintf("cannot read the prices in %s: %v", given, withoutPath(err))}
	}
	table, err := prices.Read(text)
	if err != nil {
		return nil, &deploy.Problem{
			Kind: deploy.Input, Message: given + " is not a price file",
			Hint: "compose2ecs cost --update FILE writes one",
		}
	}
	return table, nil
}

// usualRegion is the region whose prices are meant where nobody says which.
const usualRegion = "us-east-1"

// costRegion is the region that a deployment would be to, as far as the settings say it.
func (p *program) costRegion(c *cli.Context) (string, error) {
	cfg, err := deploy.Configure(c.Context, p.quietAccount())
	var problem *deploy.Problem
	if cfg.Region == "" && errors.As(err, &problem) && p.account.Profile == "" {
		p.ui.say("no AWS Region is set: these are the prices of %s (see --region)", usualRegion)
		return usualRegion, nil
	}
	return cfg.Region, err
}

// costed is the template that is estimated: a stored one, or that of the project.
func (p *program) costed(c *cli.Context, stored string) (*cfn.Document, error) {
	if stored != "" {
		return p.templateIn(c.Context, stored)
	}
	result, err := p.faultless(c, "nothing to estimate")
	if err != nil {
		return nil, err
	}
	return result.Document, nil
}

// A costForm is an estimate, or a change of one, in the forms of output.
type costForm interface {
	Text(w io.Writer, s cost.Style) error
	Markdown(w io.Writer) error
	JSON(w io.Writer) error
}

func (u *ui) printCost(e costForm, format string) error {
	switch format {
	case "json":
		return e.JSON(u.data)
	case "markdown":
		return e.Markdown(u.stdout)
	default:
		return e.Text(u.stdout, cost.Style(u.explainStyle(u.stdout)))
	}
}

// updatePrices writes what AWS charges now, as --prices reads it.
func (p *program) updatePrices(c *cli.Context, name string) error {
	if c.Args().Present() {
		return usageErrorf(c.Command, "--update takes no services: it only updates prices")
	}
	cfg, err := deploy.Configure(c.Context, p.quietAccount())
	if err != nil {
		return err
	}
	found, err := deploy.Prices(c.Context, cfg)
	if err != nil {
		return err
	}
	if len(found.Items) == 0 {
		return &deploy.Problem{
			Kind: deploy.Input, Message: fmt.Sprintf("the AWS Price List API has no USD prices for %s", cfg.Region),
			Hint: "check the name of the Region",
		}
	}
	table := &prices.Table{}
	table.Add(prices.Source{Title: "AWS Price List API, " + cfg.Region, URL: priceListPage, Read: found.Published}, cfg.Region, found.Items)
	text, err := table.YAML()
	if err != nil {
		return err
	}
	if err := p.write(name, text); err != nil {
		return err
	}
	p.ui.say("prices of %s, published by %s: %d; --prices %s uses them", cfg.Region, found.Published, len(found.Items), name)
	return nil
}

const priceListPage = "https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/price-changes.html"
