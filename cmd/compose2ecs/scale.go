package main

import (
	"context"
	"errors"
	"strconv"
	"strings"
	"time"

	"github.com/urfave/cli/v2"

	"github.com/compose2ecs/compose2ecs/pkg/deploy"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/render"
)

// countsArgument is what the command takes that changes numbers of tasks.
const countsArgument = "SERVICE=NUMBER..."

// settleOptions are those of commands that change services and wait for them.
type settleOptions struct {
	detach  bool
	timeout time.Duration
}

func (o *settleOptions) flags(change string) []cli.Flag {
	return []cli.Flag{
		&option{name: "detach", short: "d", to: &o.detach, usage: "start the " + change + " and return immediately"},
		&option{
			name: "timeout", value: "TIME", to: &o.timeout,
			usage: "stop waiting after this time, for example 10m; the " + change + " continues",
		},
	}
}

func (p *program) scaleCommand() *cli.Command {
	var o settleOptions
	return &cli.Command{
		Name:      "scale",
		Usage:     "change the number of tasks of services",
		ArgsUsage: countsArgument,
		Description: `Changes the number of tasks of services, and waits until the services are stable. The
next deployment that changes a service resets its number of tasks to the number in the Compose
file.`,
		Flags: append(o.flags("change"), p.accountOptions()...),
		Action: func(c *cli.Context) error {
			counts, names, err := scales(c)
			if err != nil {
				return err
			}
			return p.settle(c, o, names, func(ctx context.Context, s *session, service deploy.Service) (deploy.Service, error) {
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
func (p *program) settle(c *cli.Context, o settleOptions, names []string,
	change func(context.Context, *session, deploy.Service) (deploy.Service, error),
) error {
	ctx, stop := limited(c.Context, o.timeout)
	defer stop()
	return p.onStack(c, func(s *session, stack deploy.Stack) error {
		services, err := s.Services(ctx, stack, names)
		if err != nil {
			return err
		}
		for _, service := range services {
			if service.Asked != "" && service.Asked != service.Name {
				return usageErrorf(c.Command, "%s is a container in the tasks of %s: use that service", service.Asked, service.Name)
			}
		}
		for i, service := range services {
			if services[i], err = change(ctx, s, service); err != nil {
				return s.unsettled(ctx, err, services[:i])
			}
		}
		if o.detach {
			return nil
		}
		return s.awaitStable(ctx, services)
	})
}

func (s *session) awaitStable(ctx context.Context, services []deploy.Service) error {
	failure, err := s.AwaitStable(ctx, services)
	s.show.Close()
	switch {
	case err != nil:
		return s.unsettled(ctx, err, services)
	case failure != nil:
		render.ServiceFailure(s.ui.stderr, failure, s.ui.style(s.ui.stderr))
		return refusal(exitFailed)
	}
	for _, service := range services {
		s.ui.say("%s is stable", service.Name)
	}
	return nil
}

// unsettled says what goes on with the services that were changed before an interrupt.
func (s *session) unsettled(ctx context.Context, err error, changed []deploy.Service) error {
	var names []string
	for _, service := range changed {
		names = append(names, service.Name)
	}
	going := "ECS continues with " + strings.Join(names, ", ")
	switch {
	case ctx.Err() == nil:
		return err
	case len(changed) == 0:
		return s.interrupted(ctx, err)
	case errors.Is(ctx.Err(), context.DeadlineExceeded):
		return &deploy.Problem{Kind: deploy.TimedOut, Message: "not stable within the " +
			"timeout: " + going, Hint: "compose2ecs ps shows the progress"}
	}
	s.ui.say("no longer following: %s", going)
	return refusal(exitInterrupted)
}
