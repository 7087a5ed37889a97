package main

import (
	"context"
	"strconv"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/compose2ecs/compose2ecs/pkg/deploy"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/render"
)

func (p *program) scaleCommand() *cli.Command {
	return &cli.Command{
		Name:      "scale",
		Usage:     "change how many tasks a service has",
		ArgsUsage: "SERVICE=NUMBER...",
		Description: `Changes how many tasks services have, and waits until they have them. The next
deployment goes back to the number in the Compose file when that file has changed.`,
		Flags: p.accountOptions(),
		Action: func(c *cli.Context) error {
			counts, names, err := scales(c)
			if err != nil {
				return err
			}
			return p.settle(c, names, func(ctx context.Context, s *session, service deploy.Service) error {
				return s.Scale(ctx, service, counts[service.Name])
			})
		},
	}
}

func scales(c *cli.Context) (counts map[string]int32, names []string, err error) {
	if !c.Args().Present() {
		return nil, nil, usageErrorf(c.Command, "scale needs SERVICE=NUMBER")
	}
	counts = map[string]int32{}
	for _, argument := range c.Args().Slice() {
		name, text, _ := strings.Cut(argument, "=")
		count, err := strconv.ParseInt(text, 10, 32)
		if err != nil || count < 0 {
			return nil, nil, usageErrorf(c.Command, "%q is not of the form SERVICE=NUMBER", argument)
		}
		counts[name] = int32(count)
		names = append(names, name)
	}
	return counts, names, nil
}

// settle changes services, and follows them until they are stable again.
func (p *program) settle(c *cli.Context, names []string, change func(context.Context, *session, deploy.Service) error) error {
	return p.onStack(c, func(s *session, stack deploy.Stack) error {
		services, err := s.Services(c.Context, stack, names)
		if err != nil {
			return err
		}
		for _, service := range services {
			if service.Asked != "" && service.Asked != service.Name {
				return usageErrorf(c.Command, "%s is a container in the tasks of %s: name that service", service.Asked, service.Name)
			}
		}
		for _, service := range services {
			if err := change(c.Context, s, service); err != nil {
				return err
			}
		}
		return s.awaitStable(c.Context, services)
	})
}

func (s *session) awaitStable(ctx context.Context, services []deploy.Service) error {
	failure, err := s.AwaitStable(ctx, services)
	s.show.Close()
	switch {
	case err != nil && ctx.Err() != nil:
		s.ui.say("not watching any more: ECS goes on")
		return refusal(exitInterrupted)
	case err != nil:
		return err
	case failure != nil:
		render.ServiceFailure(s.ui.stderr, failure, s.ui.style(s.ui.stderr))
		return refusal(exitFailed)
	}
	for _, service := range services {
		s.ui.say("%s is stable", service.Name)
	}
	return nil
}
