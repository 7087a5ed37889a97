package main

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/urfave/cli/v2"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/deploy"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/render"
	"github.com/compose2ecs/compose2ecs/pkg/manifest"
	"github.com/compose2ecs/compose2ecs/pkg/rehearse"
	"github.com/compose2ecs/compose2ecs/pkg/rehearse/docker"
	"github.com/compose2ecs/compose2ecs/pkg/rehearse/scene"
)

// rehearseOptions are the options of the command rehearse.
type rehearseOptions struct {
	sourceOptions
	wait, keep, print, volumes bool
	detach                     bool
	timeout                    time.Duration
	holder                     string
}

func (p *program) rehearseCommand() *cli.Command {
	o := rehearseOptions{holder: "public.ecr.aws/docker/library/busybox:1.37"}
	return &cli.Command{
		Name:      "rehearse",
		Usage:     "run the template's tasks on Docker the way ECS would",
		ArgsUsage: "[SERVICE...] | run TASK | down",
		Description: `Runs the template's services on the local Docker Engine the way ECS would. The
rehearsal covers tasks (with their limits, users, volumes, secrets, and dependencies), health
checks, restarts, and the order in which services start. A rehearsal fails as a deployment would, for
the same reasons and with the same exit codes. At the end, it removes its containers. File systems
keep their data for the next rehearsal.

If a rehearsal of the same project is already running, starting another one updates it as a
deployment would: new tasks usually start before the old ones are drained and stopped, and an update
that fails is rolled back. To run a task that has a schedule or runs on request, use rehearse run.

  compose2ecs rehearse --wait --timeout 5m && compose2ecs deploy
  compose2ecs rehearse -d
  compose2ecs rehearse run report
  compose2ecs rehearse down --volumes`,
		Flags: []cli.Flag{
			&option{name: "wait", to: &o.wait, usage: "exit when all services are stable or one has failed"},
			&option{name: "timeout", value: "TIME", to: &o.timeout, usage: "fail if the services are not stable after this time, for example 5m"},
			&option{name: "detach", short: "d", to: &o.detach, usage: "keep the rehearsal running in the background once it is stable"},
			&option{name: "keep", to: &o.keep, usage: "keep the containers at the end; rehearse down removes them"},
			&option{name: "print", to: &o.print, usage: "print the docker commands for the tasks instead of running them"},
			&option{name: "template", value: "FILE", to: &o.template, usage: "rehearse this template instead of the project's"},
			&option{name: "parameter", value: "NAME=VALUE", to: &o.parameters, usage: "value of a template parameter; repeatable"},
			&option{name: "init-image", value: "IMAGE", to: &o.holder,
				usage: "image for the container that provides each task's network; it must contain sh and sleep"},
			&option{name: "volumes", to: &o.volumes, usage: "with rehearse down, also delete the data in file systems"},
			strictOption(&o.strict),
		},
		Action: func(c *cli.Context) error {
			switch c.Args().First() {
			case "down":
				return p.rehearseDown(c, o.volumes)
			case "run":
				return p.rehearseRun(c, o)
			}
			return p.rehearse(c, o)
		},
	}
}

// engine is the Docker engine of this machine.
func (p *program) engine() (*docker.Engine, error) {
	engine, err := docker.New(p.project.Environ)
	if err != nil {
		return nil, &deploy.Problem{Kind: deploy.Access, Message: err.Error(), Hint: "install Docker, or add it to PATH"}
	}
	return engine, nil
}

// rehearseDown removes what rehearsals have left.
func (p *program) rehearseDown(c *cli.Context, volumes bool) error {
	if c.NArg() > 1 {
		return usageErrorf(c.Command, "rehearse down removes the whole rehearsal: it takes no services")
	}
	name, engine, door, err := p.doorHere(c.Context)
	if err != nil {
		return err
	}
	if door.IsOpen(c.Context) {
		if _, err := door.Send(c.Context, &rehearse.Order{Down: true}, func(deploy.Event) {}); err != nil {
			return err
		}
	}
	if err := rehearse.Remove(c.Context, engine, name, volumes); err != nil {
		return err
	}
	p.ui.say("the rehearsal of %s is removed%s", name, map[bool]string{false: "; the data of its file systems is kept"}[volumes])
	return nil
}

func (p *program) rehearse(c *cli.Context, o rehearseOptions) error {
	if o.detach && o.keep {
		return usageErrorf(c.Command, "--keep is for rehearsals that end: --detach leaves this one running")
	}
	request, err := p.request(c, o.sourceOptions)
	if err != nil {
		return err
	}
	order, err := p.order(request)
	if err != nil {
		return err
	}
	played, err := sceneOf(order)
	if err != nil {
		return err
	}
	engine, err := p.engine()
	if err != nil {
		return err
	}
	r := &rehearse.Rehearsal{Scene: played, Engine: engine, Holder: o.holder, Keep: o.keep}
	if o.print {
		p.printCommands(r)
		return nil
	}
	door, err := rehearse.DoorOf(c.Context, engine, order.Project)
	switch {
	case err != nil:
		return err
	case door.IsOpen(c.Context):
		return p.follow(c.Context, door, order, o)
	case o.detach:
		return p.rehearseBehind(c.Context, door, order, o)
	}
	return p.rehearseHere(c.Context, &rehearse.Standing{Rehearsal: r, Door: door}, o)
}

// printCommands prints what a rehearsal would run.
func (p *program) printCommands(r *rehearse.Rehearsal) {
	commands, variables := r.Commands()
	for _, command := range commands {
		fmt.Fprintln(p.ui.data, shellWords(append([]string{"docker"}, command...)))
	}
	if len(variables) > 0 {
		p.ui.say("the values of secrets and credentials are not printed: docker reads %s from its environment", strings.Join(variables, ", "))
	}
	for _, power := range r.Powers() {
		p.ui.say("%s", power)
	}
}

// rehearseHere rehearses in this process.
func (p *program) rehearseHere(ctx context.Context, r *rehearse.Standing, o rehearseOptions) error {
	show := p.ui.renderer()
	defer show.Close()
	r.Tell = show.Event
	ctx, stop := context.WithCancelCause(ctx)
	defer stop(nil)
	patience := func() bool { return true }
	if o.timeout > 0 {
		patience = time.AfterFunc(o.timeout, func() { stop(context.DeadlineExceeded) }).Stop
	}
	failure, err := r.Run(ctx, o.wait, func() { patience() })
	show.Close()
	if errors.Is(err, rehearse.ErrEnded) {
		p.ui.say("%v", err)
		return nil
	}
	return p.rehearsed(r.Scene.Project, r.Unstable, failure, err)
}

// rehearsed says how a rehearsal ended.
func (p *program) rehearsed(project string, unstable func() []string, failure *deploy.Failure, err error) error {
	switch {
	case failure != nil:
		render.RehearsalFailure(p.ui.stderr, project, failure, p.ui.style(p.ui.stderr))
		return refusal(exitFailed)
	case errors.Is(err, context.DeadlineExceeded):
		return &deploy.Problem{
			Kind: deploy.TimedOut, Message: "timed out: not stable yet: " + strings.Join(unstable(), ", "),
			Hint: "allow more time with --timeout, or keep it running with --keep and read docker logs",
		}
	case err != nil:
		return err
	}
	p.ui.say("the rehearsal of %s is stable", project)
	return nil
}

// order is what the template runs, with the values that a deployment would find, and others invented.
func (p *program) order(request deploy.Request) (*rehearse.Order, error) {
	values, problems := deploy.SecretParameters(request)
	if len(problems) > 0 {
		return nil, &deploy.Problem{Kind: deploy.Input, Message: strings.Join(problems, "\n")}
	}
	maps.Copy(values, request.Parameters)
	if invented := invent(request.Template, values); len(invented) > 0 {
		p.ui.say("placeholder values for the rehearsal: %s; to set others, use --parameter NAME=VALUE", strings.Join(invented, ", "))
	}
	return &rehearse.Order{Project: request.Stack, Template: request.Template.YAML(), Values: values}, nil
}

// sceneOf is what an order runs.
func sceneOf(order *rehearse.Order) (*scene.Scene, error) {
	played, err := order.Scene()
	if err != nil {
		return nil, &deploy.Problem{Kind: deploy.Input, Message: "the template cannot be rehearsed: " + err.Error()}
	}
	if len(played.Services) == 0 {
		return nil, &deploy.Problem{Kind: deploy.Input, Message: "the template has no ECS service to rehearse"}
	}
	return played, nil
}

// invent gives those parameters a value that have none, and names them. An image cannot be made up.
func invent(template *cfn.Document, values map[string]string) []string {
	m, _ := manifest.Of(template)
	var invented []string
	for _, id := range template.Unset(values) {
		isImage := slices.ContainsFunc(m.Parameters, func(p manifest.Parameter) bool { return p.ID == id && p.ImageOf != "" })
		if isImage {
			continue
		}
		values[string(id)] = "1" // a number as well as a text
		invented = append(invented, string(id))
	}
	return invented
}

// shellWords is a command as a shell takes it.
func shellWords(words []string) string {
	quoted := make([]string, len(words))
	for i, w := range words {
		quoted[i] = w
		if w == "" || strings.ContainsFunc(w, needsQuotes) {
			quoted[i] = "'" + strings.ReplaceAll(w, "'", `'\''`) + "'"
		}
	}
	return strings.Join(quoted, " ")
}

func needsQuotes(r rune) bool {
	return !strings.ContainsRune("-_./:=,@%+", r) && (r < '0' || r > '9') && (r < 'A' || r > 'Z') && (r < 'a' || r > 'z')
}
