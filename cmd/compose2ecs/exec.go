package main

import (
	"github.com/urfave/cli/v2"

	"github.com/compose2ecs/compose2ecs/pkg/deploy"
)

func (p *program) execCommand() *cli.Command {
	return &cli.Command{
		Name:      "exec",
		Usage:     "run a command in a running task",
		ArgsUsage: commandLineArgument,
		Description: `Runs a command in a running task of the service, and exits with its exit code. The
service needs x-aws-exec: true, and this machine the session-manager-plugin of AWS.
Options of compose2ecs stand before the service's name.`,
		Flags: p.accountOptions(),
		Action: func(c *cli.Context) error {
			if c.NArg() < 2 {
				return usageErrorf(c.Command, "exec needs a service and a command")
			}
			s, err := p.stackSession(c)
			if err != nil {
				return err
			}
			defer s.show.Close()
			stack, err := s.existing(c.Context)
			if err != nil {
				return err
			}
			services, err := s.Services(c.Context, stack, c.Args().Slice()[:1])
			if err != nil {
				return err
			}
			code, err := s.Exec(c.Context, services[0], c.Args().Tail(), deploy.Console{In: p.ui.stdin, Out: p.ui.stdout, Err: p.ui.raw})
			if err != nil || code == exitDone {
				return err
			}
			return refusal(code)
		},
	}
}
