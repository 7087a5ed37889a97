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
		Usage:     "replace the tasks of services by new ones",
		ArgsUsage: servicesArgument,
		Description: `Replaces the tasks of the services, or of those that are named, by new ones of the
same definition, and waits until these are stable. An image is pulled again.`,
		Flags: append(o.flags(), p.accountOptions()...),
		Action: func(c *cli.Context) error {
			return p.settle(c, o, c.Args().Slice(), func(ctx context.Context, s *session, service deploy.Service) (deploy.Service, error) {
				return s.Restart(ctx, service)
			})
		},
	}
}
