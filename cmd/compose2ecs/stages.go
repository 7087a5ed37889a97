package main

import (
	"context"
	"fmt"

	"github.com/compose2ecs/compose2ecs/pkg/deploy"
)

// stages carries out what has to be there, out of the way or done before the rest, for which
// the consent was given too. The rest is proposed again: the stack is another one by then.
func (s *session) stages(ctx context.Context, proposal *deploy.Proposal, o deployOptions) (*deploy.Proposal, error) {
	if between, staged := proposal.Between(); staged {
		s.Withdraw(ctx, proposal.ChangeSet)
		if err := s.stage(ctx, between); err != nil {
			return nil, err
		}
		var err error
		if proposal, err = s.rest(ctx, proposal, o); err != nil {
			return nil, err
		}
	}
	tasks := deploy.RunBefore(proposal.Request.Template)
	if len(tasks) == 0 || o.back { // the data does not go back, and a migration of then does not know it
		return proposal, nil
	}
	s.Withdraw(ctx, proposal.ChangeSet)
	request, err := s.FirstStage(ctx, proposal)
	if err != nil {
		return nil, err
	}
	if err := s.stage(ctx, request); err != nil {
		return nil, err
	}
	if err := s.RunTasks(ctx, s.stack, tasks, s.printTaskLine); err != nil {
		return nil, err
	}
	return s.rest(ctx, proposal, o)
}

// stage carries out one stage of a deployment.
func (s *session) stage(ctx context.Context, request deploy.Request) error {
	stage, err := s.Propose(ctx, request)
	if err != nil {
		return err
	}
	if stage.Unchanged { // Execute stores what the tasks fetch
		return s.Store(ctx, request)
	}
	outcome, err := s.Execute(ctx, stage)
	if err == nil && outcome.Failure != nil {
		err = s.ended(outcome, "")
	}
	return err
}

// rest proposes what is left of a deployment after a stage.
func (s *session) rest(ctx context.Context, proposal *deploy.Proposal, o deployOptions) (*deploy.Proposal, error) {
	rest, err := s.Propose(ctx, proposal.LastStage())
	if err != nil {
		return nil, err
	}
	if losing := rest.LosingData(o.allowLoss); len(losing) > 0 {
		s.Withdraw(ctx, rest.ChangeSet)
		return nil, &deploy.Problem{
			Kind: deploy.Refused, Message: fmt.Sprintf("refused: %s would be replaced or removed", losing[0].ID), Hint: "run compose2ecs diff",
		}
	}
	if err := refuseFailing(rest); err != nil {
		s.Withdraw(ctx, rest.ChangeSet)
		return nil, err
	}
	return rest, nil
}

// printTaskLine shows what a task before the deployment writes, as talk and not as data.
func (s *session) printTaskLine(line deploy.LogLine) { s.ui.say("%s | %s", line.Service, line.Text) }
