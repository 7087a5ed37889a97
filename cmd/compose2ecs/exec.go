package main

import (
	"context"

	"github.com/urfave/cli/v2"

	"github.com/compose2ecs/compose2ecs/pkg/deploy"
)

// shell is what exec runs when no command is named: the one that nearly all images have.
const shell = "/bin/sh"

func (p *program) execCommand() *cli.Command {
	return &cli.Command{
		Name:      "exec",
		Usage:     "run a command in a running task",
		ArgsUsage: commandLineArgument,
		Description: `Runs a command in a running task of the service, or opens a shell if no command is
given. Exits with the exit code of the command. Requires x-aws-exec: true on the service, and the
Session Manager plugin for the AWS CLI on this machine. Options of compose2ecs must come before the
service name.`,
		Flags: p.accountOptions(),
		Action: func(c *cli.Context) error {
			if !c.Args().Present() {
				return usageErrorf(c.Command, "exec needs a SERVICE")
			}
			command := c.Args().Tail()
			if len(command) == 0 {
				command = []string{shell}
			}
			return p.onStack(c, func(s *session, stack deploy.Stack) error {
				return s.exec(c.Context, stack, c.Args().First(), command)
			})
		},
	}
}

func (s *session) exec(ctx context.Context, stack deploy.Stack, service string, command []string) error {
	services, err := s.Services(ctx, stack, []string{service})
	if err != nil {
		return err
	}
	code, err := s.Exec(ctx, services[0], command, deploy.Console{In: s.ui.stdin, Out: s.ui.console(), Err: s.ui.raw})
	if err != nil || code == exitDone {
		return err
	}
	return refusal(code)
}
