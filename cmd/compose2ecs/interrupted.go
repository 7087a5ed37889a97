package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/compose2ecs/compose2ecs/pkg/deploy"
)

// interrupted says what has been done, and what goes on without us.
func (s *session) interrupted(ctx context.Context, err error) error {
	if err == nil || ctx.Err() == nil {
		return err
	}
	late := errors.Is(ctx.Err(), context.DeadlineExceeded)
	if !errors.Is(err, context.Canceled) && !errors.Is(err, context.DeadlineExceeded) {
		problem, is := errors.AsType[*deploy.Problem](err)
		if !is || late {
			return err
		}
		s.show.Close()
		s.ui.error(problem, problem.Hint) // what the interrupt had to wait for went wrong
	}
	s.show.Close()
	if late {
		return s.late()
	}
	switch {
	case s.operation != "":
		s.ui.say("no longer following: %s the stack %s continues", s.operation, s.stack)
		s.ui.say("  hint: %s", s.howToGoOn())
	case s.past != "":
		s.ui.say("interrupted: %s; run the command again for the rest", s.past)
	default:
		s.ui.say("interrupted: nothing has changed in the stack %s", s.stack)
	}
	return refusal(exitInterrupted)
}

// late is that the time of --timeout has passed.
func (s *session) late() error {
	if s.operation != "" {
		return &deploy.Problem{
			Kind: deploy.TimedOut, Message: fmt.Sprintf("the stack %s was not ready in time; the operation continues: %s", s.stack, s.operation),
			Hint: s.howToGoOn(),
		}
	}
	what := "nothing has changed"
	if s.past != "" {
		what = s.past
	}
	return &deploy.Problem{
		Kind: deploy.TimedOut, Message: fmt.Sprintf("AWS did not prepare the change to the stack %s in time: %s", s.stack, what),
		Hint: "run the command again with a longer --timeout",
	}
}

// howToGoOn is what can be done about an operation that goes on.
func (s *session) howToGoOn() string {
	switch s.operation {
	case "deleting":
		return "compose2ecs down resumes following it"
	case "creating":
		return "compose2ecs deploy resumes following it; compose2ecs down deletes it"
	case "updating":
		return "compose2ecs deploy resumes following it; compose2ecs cancel cancels an update"
	}
	return "compose2ecs deploy resumes following it"
}
