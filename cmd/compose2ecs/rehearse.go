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
	"github.com/compose2ecs/compose2ecs/pkg/translate"
)

// rehearseOptions are the options of the command rehearse.
type rehearseOptions struct {
	sourceOptions
	wait, keep, print, volumes bool
	timeout                    time.Duration
	holder                     string
}

func (p *program) rehearseCommand() *cli.Command {
	o := rehearseOptions{holder: "public.ecr.aws/docker/library/busybox:1.37"}
	return &cli.Command{
		Name:      "rehearse",
		Usage:     "run the template's tasks on Docker, by the rules of ECS",
		ArgsUsage: "[SERVICE...] | down",
		Description: `Runs the services of the template on the local Docker engine as ECS would: tasks with
their limits, users, volumes, secrets and dependencies, health checks, restarts, and
the order in which services wait for each other. It fails as a deployment would, with
the same reasons and exit codes, and removes its containers at the end. File systems
keep their data for the next rehearsal.

  compose2ecs rehearse --wait --timeout 5m && compose2ecs deploy
  compose2ecs rehearse down --volumes`,
		Flags: []cli.Flag{
			&option{name: "wait", to: &o.wait, usage: "end when all services are stable, or one has failed"},
			&option{name: "timeout", value: "TIME", to: &o.timeout, usage: "fail if the services are not stable after this time, for example 5m"},
			&option{name: "keep", to: &o.keep, usage: "leave the containers running at the end; rehearse down removes them"},
			&option{name: "print", to: &o.print, usage: "print the docker commands for the tasks instead of running them"},
			&option{name: "template", value: "FILE", to: &o.template, usage: "rehearse this template instead of the project's"},
			&option{name: "parameter", value: "NAME=VALUE", to: &o.parameters, usage: "value of a template parameter; repeatable"},
			&option{name: "init-image", value: "IMAGE", to: &o.holder, usage: "image with sh and sleep, to hold the network of each task"},
			&option{name: "volumes", to: &o.volumes, usage: "with rehearse down: also delete the data of file systems"},
			strictOption(&o.strict),
		},
		Action: func(c *cli.Context) error {
			engine, err := docker.New(p.project.Environ)
			if err != nil {
				return &deploy.Problem{Kind: deploy.Access, Message: err.Error(), Hint: "install Docker, or add it to PATH"}
			}
			if c.Args().First() == "down" {
				return p.rehearseDown(c, engine, o.volumes)
			}
			return p.rehearse(c, engine, o)
		},
	}
}

// rehearseDown removes what rehearsals have left.
func (p *program) rehearseDown(c *cli.Context, engine *docker.Engine, volumes bool) error {
	if c.NArg() > 1 {
		return usageErrorf(c.Command, "rehearse down removes the whole rehearsal: it takes no services")
	}
	name, err := translate.ProjectName(c.Context, p.project)
	if err != nil {
		return err
	}
	if err := rehearse.Remove(c.Context, engine, name, volumes); err != nil {
		return err
	}
	p.ui.say("nothing is left of the rehearsal of %s%s", name, map[bool]string{false: ", but the data of its file systems"}[volumes])
	return nil
}

func (p *program) rehearse(c *cli.Context, engine *docker.Engine, o rehearseOptions) error {
	request, err := p.request(c, o.sourceOptions)
	if err != nil {
		return err
	}
	played, err := p.scene(request)
	if err != nil {
		return err
	}
	show := p.ui.renderer()
	defer show.Close()
	r := &rehearse.Rehearsal{Scene: played, Engine: engine, Tell: show.Event, Holder: o.holder, Keep: o.keep}
	if o.print {
		for _, command := range r.Commands() {
			fmt.Fprintln(p.ui.data, shellWords(append([]string{"docker"}, command...)))
		}
		return nil
	}
	ctx, stop := limited(c.Context, o.timeout)
	defer stop()
	failure, err := r.Run(ctx, o.wait)
	show.Close()
	return p.rehearsed(r, failure, err)
}

// rehearsed says how a rehearsal ended.
func (p *program) rehearsed(r *rehearse.Rehearsal, failure *deploy.Failure, err error) error {
	switch {
	case failure != nil:
		render.RehearsalFailure(p.ui.stderr, r.Scene.Project, failure, p.ui.style(p.ui.stderr))
		return refusal(exitFailed)
	case errors.Is(err, context.DeadlineExceeded):
		return &deploy.Problem{
			Kind: deploy.TimedOut, Message: "timed out: not stable yet: " + strings.Join(r.Unstable(), ", "),
			Hint: "give it more time with --timeout, or leave it running with --keep and look with docker logs",
		}
	case err != nil:
		return err
	}
	p.ui.say("the rehearsal of %s is stable", r.Scene.Project)
	return nil
}

// scene is what the template runs, with the values that a deployment would find, and others invented.
func (p *program) scene(request deploy.Request) (*scene.Scene, error) {
	values, problems := deploy.SecretParameters(request)
	if len(problems) > 0 {
		return nil, &deploy.Problem{Kind: deploy.Input, Message: strings.Join(problems, "\n")}
	}
	maps.Copy(values, request.Parameters)
	if invented := invent(request.Template, values); len(invented) > 0 {
		p.ui.say("made up for the rehearsal: %s; --parameter NAME=VALUE sets another value", strings.Join(invented, ", "))
	}
	played, err := scene.Of(request.Template, cfn.Environment{
		Stack: request.Stack, Region: "us-east-1", Account: "123456789012", Parameters: values,
	})
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
