package main

import (
	"context"
	"fmt"
	"time"

	"github.com/urfave/cli/v2"

	"github.com/compose2ecs/compose2ecs/pkg/deploy"
)

// commandLineArgument is what commands take that run something in a container: all that
// follows the service's name is the container's.
const commandLineArgument = "SERVICE [COMMAND [ARGUMENTS...]]"

func (p *program) runCommand() *cli.Command {
	var environment []string
	var detach bool
	return &cli.Command{
		Name:      "run",
		Usage:     "run a task once",
		ArgsUsage: commandLineArgument,
		Description: `Runs a task once with the definition of the service, or with another command, prints
what it writes, and exits with its exit code. Ctrl-C stops the task. Options of
compose2ecs stand before the service's name.`,
		Flags: append([]cli.Flag{
			&option{name: "env", short: "e", value: "NAME=VALUE", to: &environment, usage: "environment variable; repeatable"},
			&option{name: "detach", short: "d", to: &detach, usage: "start the task, and do not wait for its end"},
		}, p.accountOptions()...),
		Action: func(c *cli.Context) error {
			if !c.Args().Present() {
				return usageErrorf(c.Command, "run needs a service")
			}
			variables, err := pairs(c.Command, "env", environment)
			if err != nil {
				return err
			}
			return p.onStack(c, func(s *session, stack deploy.Stack) error {
				task, err := s.OneOff(c.Context, stack, c.Args().First())
				if err != nil {
					return err
				}
				task.Command, task.Environment = c.Args().Tail(), variables
				return s.run(c.Context, task, detach)
			})
		},
	}
}

func (s *session) run(ctx context.Context, task deploy.OneOff, detach bool) error {
	arn, err := s.StartTask(ctx, task)
	if err != nil {
		return err
	}
	if detach {
		fmt.Fprintln(s.ui.stdout, arn)
		return nil
	}
	result, err := s.Wait(ctx, task, arn, func(line deploy.LogLine) { fmt.Fprintln(s.ui.stdout, line.Text) })
	if err != nil && ctx.Err() != nil {
		return s.stopped(ctx, task, arn)
	}
	if err != nil || result.ExitCode == exitDone {
		return err
	}
	return refusal(int(result.ExitCode))
}

// stopped ends the task of a run that was interrupted, as Ctrl-C does locally.
func (s *session) stopped(ctx context.Context, task deploy.OneOff, arn string) error {
	ctx, stop := context.WithTimeout(context.WithoutCancel(ctx), 10*time.Second)
	defer stop()
	if err := s.StopTask(ctx, task, arn); err != nil {
		return err
	}
	s.ui.say("interrupted: the task is told to stop")
	return refusal(exitInterrupted)
}
