package main

import (
	"context"
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/compose2ecs/compose2ecs/internal/sentence"
	"github.com/compose2ecs/compose2ecs/pkg/build"
	"github.com/compose2ecs/compose2ecs/pkg/translate"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// buildOptions say how images are built.
type buildOptions struct {
	builder string
	build.Options
}

func (o *buildOptions) flags() []cli.Flag {
	o.builder = "docker"
	return []cli.Flag{
		&option{name: "builder", value: "PROGRAM", to: &o.builder, usage: "program that provides the command buildx bake (default docker)"},
		&option{name: "no-cache", to: &o.NoCache, usage: "build without the cache"},
	}
}

// ownFlags are those of the commands for images alone: for deploy, as for docker compose up, --pull is about something else.
func (o *buildOptions) ownFlags() []cli.Flag {
	return append(o.flags(), &option{name: "pull", to: &o.Pull, usage: "check registries for newer base images"})
}

func (p *program) buildCommand() *cli.Command {
	var o buildOptions
	return &cli.Command{
		Name:      "build",
		Usage:     "build the images of the project",
		ArgsUsage: servicesArgument,
		Description: `Builds the images of services with a build section, for the architecture of their
tasks on AWS, and prints the digest of each image. deploy and push do this automatically. Requires
Docker with Buildx, but no AWS account.`,
		Flags: o.ownFlags(),
		Action: func(c *cli.Context) error {
			return p.inWorkshop(c, o, func(w *workshop) error {
				digests, err := w.build(c.Context)
				if err != nil {
					return err
				}
				for _, b := range w.builds {
					fmt.Fprintf(p.ui.stdout, "%s %s\n", b.Service, digests[b.Service])
				}
				return nil
			})
		},
	}
}

// A workshop is where the images of a project are built.
type workshop struct {
	*program
	*build.Builder
	buildOptions
	result *translate.Result
	builds []plan.Build
}

// inWorkshop translates the project, and works on the images of the services that are arguments, or of all, if there are any.
func (p *program) inWorkshop(c *cli.Context, o buildOptions, work func(*workshop) error) error {
	result, err := p.translate(c, false)
	if err != nil {
		return err
	}
	if err := verdict(result, false); err != nil {
		p.ui.printWarnings(result.Findings)
		p.ui.say("nothing was built")
		return err
	}
	w := p.workshopFor(result, o)
	if c.Args().Present() {
		w.builds = slices.DeleteFunc(w.builds, func(b plan.Build) bool { return !slices.Contains(c.Args().Slice(), b.Service) })
	}
	if len(w.builds) == 0 {
		p.ui.say("%s", nothingToBuild(c.Args().Slice()))
		return nil
	}
	p.ui.printWarnings(result.Findings)
	return work(w)
}

// nothingToBuild says that none of the services that are arguments, or of all, has an image to build.
func nothingToBuild(names []string) string {
	switch len(names) {
	case 0:
		return "no service has a build section"
	case 1:
		return fmt.Sprintf("the service %q has no build section", names[0])
	}
	return "none of the services " + sentence.And(names) + " has a build section"
}

// workshopFor is ready to build all images of a project that was translated.
func (p *program) workshopFor(result *translate.Result, o buildOptions) *workshop {
	builder := &build.Builder{
		Program: o.builder, Environ: p.project.Environ, Dir: p.projectDirectory(), Out: p.ui.stderr, Quiet: p.ui.progress == "quiet",
	}
	if form := p.ui.progress; isTerminal(p.ui.stderr) && (form == "auto" || form == "" || form == "tty") {
		builder.Terminal, _ = p.ui.raw.(*os.File)
	}
	return &workshop{program: p, Builder: builder, buildOptions: o, result: result, builds: slices.Clone(result.Plan.Builds)}
}

// build builds the images under the names that they have on this machine.
func (w *workshop) build(ctx context.Context) (map[string]string, error) {
	images, services := make([]build.Image, len(w.builds)), make([]string, len(w.builds))
	for i, b := range w.builds {
		services[i] = b.Service
		images[i] = build.Image{Service: b.Service, Platform: b.Platform, Name: w.localName(b.Service)}
	}
	if outside := w.result.Outside(build.Files(w.result.Project, services)); len(outside) > 0 {
		return nil, &build.Problem{
			Kind: build.Broken, Message: "the builds read files outside the project: " + strings.Join(outside, ", "),
			Hint: "copy them into the project; if you know what they are, allow all of them with --allow-outside-files",
		}
	}
	return w.Build(ctx, w.result.Project, images, w.Options)
}

// localName is what docker compose calls the image of a service.
func (w *workshop) localName(service string) string {
	if image := w.result.Project.AllServices()[service].Image; image != "" {
		return image
	}
	return w.result.Project.Name + "-" + service
}
