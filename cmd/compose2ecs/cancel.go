package main

import (
	"github.com/urfave/cli/v2"
)

func (p *program) cancelCommand() *cli.Command {
	var yes bool
	var skip []string
	return &cli.Command{
		Name:  "cancel",
		Usage: "cancel an update or continue a stuck rollback",
		Description: `Rolls back an update that is in progress or has failed, or continues a rollback that
is stuck. Says which of these it will do, asks for confirmation, and waits until the stack is rolled
back.`,
		Flags: append([]cli.Flag{
			&option{name: "yes", short: "y", to: &yes, usage: "do not ask for confirmation"},
			&option{name: "skip", value: "ID", to: &skip, usage: "resource that a stuck rollback should skip; repeatable"},
		}, p.accountOptions()...),
		Action: func(c *cli.Context) error {
			s, err := p.stackSession(c)
			if err != nil {
				return err
			}
			defer s.show.Close()
			return s.interrupted(c.Context, s.cancel(c, yes, skip))
		},
	}
}

func (s *session) cancel(c *cli.Context, yes bool, skip []string) error {
	stack, err := s.existing(c.Context)
	if err != nil {
		return err
	}
	remedy, err := stack.Remedy()
	if err != nil {
		return err
	}
	s.ui.say("the stack %s is %s: about to %s", s.stack, stack.Status, remedy)
	if !yes {
		if err := s.ui.confirm(c.Context, "Continue?", "--yes continues without asking"); err != nil {
			return err
		}
	}
	outcome, err := s.Cancel(c.Context, stack, remedy, skip)
	if err != nil {
		return err
	}
	return s.ended(outcome, "the stack "+s.stack+" is rolled back")
}
