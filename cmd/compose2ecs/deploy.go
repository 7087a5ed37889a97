package main

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/urfave/cli/v2"

	"github.com/compose2ecs/compose2ecs/pkg/deploy"
	"github.com/compose2ecs/compose2ecs/pkg/explain"
)

// deployOptions are the options of the command deploy.
type deployOptions struct {
	sourceOptions
	imageOptions
	changeSet, onInterrupt                      string
	allowLoss, allowFailure                     []string
	yes, detach, dryRun, noExecute, failOnEmpty bool
	timeout                                     time.Duration
	back                                        bool // to an earlier deployment
}

// flags are those of all commands that deploy.
func (o *deployOptions) flags() []cli.Flag {
	return []cli.Flag{
		&option{name: "yes", short: "y", to: &o.yes, usage: "do not ask for confirmation"},
		&option{name: "detach", short: "d", to: &o.detach, usage: "start the deployment and return immediately"},
		&option{name: "dry-run", to: &o.dryRun, usage: "show what would change without changing anything"},
		&option{name: "allow-data-loss", value: "ID", to: &o.allowLoss, usage: "allow this resource, which holds data, to be replaced or " +
			"removed; repeatable"},
		&option{
			name: "allow-failure", value: "ID", to: &o.allowFailure,
			usage: "deploy even if the update of this resource is expected to fail; repeatable",
		},
		&option{name: "timeout", value: "TIME", to: &o.timeout, usage: "stop waiting after this time, for example 45m; the deployment continues"},
		&option{name: "fail-on-empty", to: &o.failOnEmpty, usage: "fail if nothing would change"},
		&option{name: "on-interrupt", choices: []string{"detach", "cancel"}, to: &o.onInterrupt, usage: "what Ctrl-C does to an update"},
		o.verboseOption(),
	}
}

func (p *program) deployCommand() *cli.Command {
	o := deployOptions{}
	return &cli.Command{
		Name:      "deploy",
		Aliases:   []string{"up"},
		Usage:     "deploy the project or its changes",
		ArgsUsage: servicesArgument,
		Description: `Translates the project, builds and pushes the images of services with a build
section, shows what would change on AWS, asks for confirmation, makes the changes, and waits until
they are complete. Parameters are filled in automatically for secrets, subnets, the certificate (if
there is only one), and any file systems that an earlier stack left behind. If deploy is
interrupted, run it again to resume following the deployment.`,
		Flags: append(append(o.flags(),
			&option{name: "no-execute", to: &o.noExecute, usage: "create and show the change set, but keep it for later"},
			&option{
				name: "change-set", value: "NAME", to: &o.changeSet, usage: "name of the change set to create, or of an existing one to execute",
			},
		), append(append(o.imageOptions.flags(), o.sourceOptions.flags()...), p.accountOptions()...)...),
		Action: func(c *cli.Context) error {
			if o.dryRun && o.noExecute {
				return usageErrorf(c.Command, "--dry-run deletes the change set and --no-execute keeps it: use only one of them")
			}
			if o.noBuild && o.always {
				return usageErrorf(c.Command, "--build builds images and --no-build does not: use only one of them")
			}
			return p.deploy(c, o)
		},
	}
}

func (p *program) deploy(c *cli.Context, o deployOptions) error {
	request, err := p.request(c, o.sourceOptions)
	if err != nil {
		return err
	}
	request.ChangeSet, request.AllowFailure, request.Commit = o.changeSet, o.allowFailure, p.commit(c.Context)
	if request.Built, err = o.given(c.Command, request.Template); err != nil {
		return err
	}
	if err := p.confirmable(o); err != nil {
		return err
	}
	s, err := p.session(c, request.Stack)
	if err != nil {
		return err
	}
	defer s.show.Close()
	ctx, stop := limited(c.Context, o.timeout)
	defer stop()
	proposal, err := s.propose(ctx, request, func() (deploy.Request, error) { return s.withImages(ctx, request, o) })
	if err != nil {
		return s.interrupted(ctx, s.failed(err))
	}
	return s.interrupted(ctx, s.decide(ctx, proposal, o))
}

// withoutAsking is the hint where nobody can confirm a deployment.
const withoutAsking = "--yes deploys without asking; --dry-run only shows what would change"

// confirmable refuses to prepare a deployment that nobody can confirm in the end: images would be built and pushed for nothing.
func (p *program) confirmable(o deployOptions) error {
	if o.yes || o.dryRun || o.noExecute {
		return nil
	}
	return p.ui.attended(withoutAsking)
}

// limited is a context that ends after the timeout, if there is one.
func limited(ctx context.Context, timeout time.Duration) (context.Context, context.CancelFunc) {
	if timeout <= 0 {
		return ctx, func() {}
	}
	return context.WithTimeout(ctx, timeout)
}

// propose says where it works, and what would change there. What a request still lacks is made when it is known that it is needed.
func (s *session) propose(ctx context.Context, request deploy.Request, complete func() (deploy.Request, error)) (*deploy.Proposal, error) {
	identity, err := s.Identity(ctx)
	if err != nil {
		return nil, err
	}
	s.ui.say("account %s, region %s, as %s", identity.Account, identity.Region, identity.Who())
	if request.ChangeSet != "" {
		proposal, err := s.Stored(ctx, request)
		if proposal != nil || err != nil {
			return proposal, err
		}
	}
	if err := s.askFor(ctx, request.Unproven); err != nil {
		return nil, err
	}
	if request, err = complete(); err != nil {
		return nil, err
	}
	return s.Propose(ctx, request)
}

// failed shows the failure of a deployment that was under way before ours.
func (s *session) failed(err error) error {
	if failed, is := errors.AsType[*deploy.FailedError](err); is {
		return s.ended(failed.Outcome, "")
	}
	return err
}

// decide shows a proposal, and carries it out when that is wanted.
func (s *session) decide(ctx context.Context, proposal *deploy.Proposal, o deployOptions) error {
	if err := s.review(s.ui.stderr, proposal, o.verbose); err != nil {
		return err
	}
	if proposal.Unchanged {
		if err := s.restore(ctx, proposal, o); err != nil {
			return err
		}
		return s.unchanged(ctx, proposal, o.failOnEmpty)
	}
	if o.dryRun {
		return s.discardOwn(ctx, proposal)
	}
	if o.noExecute {
		return s.keep(ctx, proposal)
	}
	if err := s.consent(ctx, proposal, o); err != nil {
		s.Withdraw(ctx, proposal.ChangeSet)
		return err
	}
	if proposal.Leftover {
		var err error
		if proposal, err = s.ProposeAnew(ctx, proposal); err != nil {
			return s.failed(err)
		}
	}
	whole := proposal
	proposal, err := s.stages(ctx, proposal, o)
	switch {
	case err != nil:
		return err
	case proposal.Unchanged: // the stages were all of it
		s.Remember(ctx, whole, true)
		return nil
	case o.detach:
		return s.detach(ctx, proposal)
	}
	outcome, err := s.Execute(ctx, proposal)
	if err != nil && ctx.Err() != nil && o.onInterrupt == "cancel" {
		return s.cancelled(ctx)
	}
	s.remember(ctx, proposal, outcome, err)
	if err != nil {
		return err
	}
	return s.deployed(outcome)
}

// detach starts a deployment, and leaves it to itself.
func (s *session) detach(ctx context.Context, proposal *deploy.Proposal) error {
	if err := s.Start(ctx, proposal); err != nil {
		return err
	}
	s.Remember(ctx, proposal, false)
	s.ui.say("the deployment continues on its own: compose2ecs deploy resumes following it")
	return nil
}

// remember puts a deployment into the history that went well, or whose end is not known,
// also after an interrupt.
func (s *session) remember(ctx context.Context, proposal *deploy.Proposal, outcome deploy.Outcome, err error) {
	if err == nil && outcome.Failure != nil {
		return
	}
	ctx, stop := context.WithTimeout(context.WithoutCancel(ctx), 10*time.Second)
	defer stop()
	s.Remember(ctx, proposal, err == nil)
}

// keep leaves a change set to whoever executes it, who may have other files by then.
func (s *session) keep(ctx context.Context, proposal *deploy.Proposal) error {
	if proposal.Leftover {
		return &deploy.Problem{
			Kind: deploy.Refused, Message: fmt.Sprintf("the stack %s cannot be updated, because its creation failed", s.stack),
			Hint: "compose2ecs down deletes it; so does the next deployment",
		}
	}
	if err := s.Store(ctx, proposal.Request); err != nil {
		s.Withdraw(ctx, proposal.ChangeSet)
		return err
	}
	s.ui.say("the change set %s is ready: compose2ecs deploy --change-set %s executes it", proposal.Name, proposal.Name)
	return nil
}

// refuseFailing keeps an update from being executed that CloudFormation would roll back.
func refuseFailing(proposal *deploy.Proposal) error {
	failing := proposal.Failing()
	if len(failing) == 0 {
		return nil
	}
	agree := ""
	for _, h := range failing {
		if flag := " --allow-failure " + string(h.IDs[0]); !strings.Contains(agree+" ", flag+" ") {
			agree += flag
		}
	}
	return &deploy.Problem{
		Kind: deploy.Refused, Message: "refused: the update would fail and be rolled back: " + failing[0].Message,
		Hint: failing[0].Hint + "; or deploy anyway with" + agree,
	}
}

// restore puts back what the stack's tasks fetch, if somebody has deleted it: without it
// no task of the stack starts, and CloudFormation sees no change. A change set that was
// stored may belong to other files.
func (s *session) restore(ctx context.Context, proposal *deploy.Proposal, o deployOptions) error {
	if o.dryRun || o.noExecute || o.changeSet != "" {
		return nil
	}
	return s.Store(ctx, proposal.Request)
}

func (s *session) unchanged(ctx context.Context, proposal *deploy.Proposal, fail bool) error {
	s.ui.say("the stack %s is up to date", proposal.Stack.Name)
	if images := proposal.MovingImages(); len(images) > 0 {
		s.ui.say("the template does not show whether there is a newer image at %s: to pull it, run compose2ecs "+
			"restart", strings.Join(images, ", "))
	}
	if fail {
		return refusal(exitFailed)
	}
	stack, err := s.Stack(ctx, s.stack)
	s.urls(stack)
	return err
}

// consent makes sure that somebody wants the change.
func (s *session) consent(ctx context.Context, proposal *deploy.Proposal, o deployOptions) error {
	if id := proposal.Removed(); id != "" {
		return &deploy.Problem{
			Kind: deploy.Refused, Message: fmt.Sprintf("refused: deploying only these services would remove %s and others from the stack", id),
			Hint: "deploy the whole project: unchanged services are left as they are",
		}
	}
	if losing := proposal.LosingData(o.allowLoss); len(losing) > 0 {
		return &deploy.Problem{
			Kind: deploy.Refused, Message: "refused: data is at stake (see DATA above)",
			Hint: "leave the resource unchanged, or allow this with --allow-data-loss " + string(losing[0].ID),
		}
	}
	if err := refuseFailing(proposal); err != nil {
		return err
	}
	if o.yes {
		return nil
	}
	return s.ui.confirm(ctx, "Deploy?", withoutAsking)
}

// discardOwn takes a change set away, but leaves one that was stored before to whoever
// stored it.
func (s *session) discardOwn(ctx context.Context, proposal *deploy.Proposal) error {
	if proposal.Stored {
		return nil
	}
	return s.Discard(ctx, proposal.ChangeSet)
}

// cancelled rolls an update back that was interrupted.
func (s *session) cancelled(ctx context.Context) error {
	ctx = context.WithoutCancel(ctx)
	stack, err := s.Stack(ctx, s.stack)
	if err != nil {
		return err
	}
	remedy, err := stack.Remedy()
	if err != nil {
		return err
	}
	s.ui.say("interrupted: about to %s", remedy)
	outcome, err := s.Cancel(ctx, stack, remedy, nil)
	if err != nil {
		return err
	}
	if err := s.ended(outcome, "the update is rolled back"); err != nil {
		return err
	}
	return refusal(exitInterrupted)
}

// deployed says how a deployment ended, and where to find what is deployed.
func (s *session) deployed(outcome deploy.Outcome) error {
	if err := s.ended(outcome, fmt.Sprintf("the stack %s is deployed", s.stack)); err != nil {
		return err
	}
	s.urls(outcome.Stack)
	if p := s.planned(); p != nil {
		if text := explain.Forwarding(p); text != "" {
			s.ui.say("%s", text)
		}
	}
	return nil
}

// urls prints where the services are reached: the data of a deployment.
func (s *session) urls(stack deploy.Stack) {
	for _, o := range stack.Outputs {
		if strings.HasPrefix(o.Value, "http") {
			fmt.Fprintf(s.ui.stdout, "%s: %s\n", o.Description, o.Value)
		}
	}
}
