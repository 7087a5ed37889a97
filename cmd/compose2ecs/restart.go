package main

import (
	"context"

	"github.com/urfave/cli/v2"

	"github.com/compose2ecs/compose2ecs/pkg/deploy"
)

func (p *program) restartCommand() *cli.Command {
	var o settleOptions
	return &cli.Command{
		Name:      "restart",
		Usage:     "replace the tasks of services",
		ArgsUsage: servicesArgument,
		Description: `Replaces the tasks of all services, or of the given ones, with new tasks from
the same task definition, and waits until the services are stable. Images are pulled again.`,
		Flags: append(o.flags("restart"), p.accountOptions()...),
		Action: func(c *cli.Context) error {
			return p.settle(c, o, c.Args().Slice(), func(ctx context.Context, s *session, service deploy.Service) (deploy.Service, error) {
				return s.Restart(ctx, service)
			})
		},
	}
}
