package main

import (
	"context"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/compose2ecs/compose2ecs/pkg/deploy"
)

func (p *program) rollbackCommand() *cli.Command {
	o, source := deployOptions{back: true}, sourceOptions{}
	return &cli.Command{
		Name:      "rollback",
		Usage:     "redeploy an earlier version",
		ArgsUsage: "[ID]",
		Description: `Deploys an earlier version of the project with its template and parameters: the
version with the given ID (see history) or, without an ID, the version before the last deployment.
Like deploy, rollback shows what would change, asks for confirmation, and waits until the deployment
is complete. Secrets and data stay as they are, and pre-deployment tasks are not run. Only the
project name is read from the Compose files.`,
		Flags: append(o.flags(),
			append(append(source.stackFlags(), historyBucketOption(&source.bucket)), p.accountOptions()...)...),
		Action: func(c *cli.Context) error {
			if c.NArg() > 1 {
				return usageErrorf(c.Command, "rollback takes one ID, not %d", c.NArg())
			}
			r := deploy.Request{
				RoleARN: source.roleARN, Bucket: source.bucket, Adopt: source.adopt, OverDrift: source.overDrift, AllowFailure: o.allowFailure,
			}
			if err := source.values(c.Command, &r); err != nil {
				return err
			}
			if err := p.confirmable(o); err != nil {
				return err
			}
			s, err := p.stackSession(c)
			if err != nil {
				return err
			}
			defer s.show.Close()
			ctx, stop := limited(c.Context, o.timeout)
			defer stop()
			return s.interrupted(ctx, s.rollback(ctx, c.Args().First(), r, o))
		},
	}
}

// rollback deploys a record again.
func (s *session) rollback(ctx context.Context, id string, r deploy.Request, o deployOptions) error {
	stack, err := s.existing(ctx)
	if err != nil {
		return err
	}
	records, err := s.Records(ctx, s.stack, r.Bucket)
	if err != nil {
		return err
	}
	to, err := deploy.Earlier(records, id)
	if err != nil {
		return err
	}
	if r, err = s.Back(ctx, stack, r, to); err != nil {
		return err
	}
	r.Commit = to.Commit
	s.summary(to, r)
	proposal, err := s.propose(ctx, r, func() (deploy.Request, error) { return r, nil })
	if err != nil {
		return s.failed(err)
	}
	return s.decide(ctx, proposal, o)
}

// summary says what is gone back to, as far as its template tells.
func (s *session) summary(to deploy.Record, r deploy.Request) {
	from := ""
	if to.Commit != "" {
		from = ", from the commit " + short(to.Commit)
	}
	s.ui.say("rolling back to %s, deployed on %s by %s%s:", to.ID, to.Time.Format(minutes), who(to), from)
	for _, image := range r.Images() {
		note := ""
		if image.Moves() {
			note = ", whose tag may now point to another image"
		}
		s.ui.say("  %s: %s%s", image.Service, image.Name, note)
	}
	var left []string
	for _, task := range deploy.RunBefore(r.Template) {
		left = append(left, task.Service)
	}
	if len(left) > 0 {
		s.ui.say("not run again: %s, because data is not rolled back", strings.Join(left, ", "))
	}
}
