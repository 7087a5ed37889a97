package deploy

import (
	"context"
	"fmt"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/ecs"
	"github.com/aws/aws-sdk-go-v2/service/ecs/types"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
)

// Scale changes how many tasks a service has, and returns the service as ECS has it then.
func (c *Client) Scale(ctx context.Context, s Service, count int32) (Service, error) {
	c.report(Notice{fmt.Sprintf("scaling %s to %d", s.Name, count)})
	return c.update(ctx, s, &ecs.UpdateServiceInput{DesiredCount: &count}, "scaling "+s.Name)
}

// Restart replaces the tasks of a service by new ones, and returns the service likewise.
func (c *Client) Restart(ctx context.Context, s Service) (Service, error) {
	c.report(Notice{"replacing the tasks of " + s.Name})
	return c.update(ctx, s, &ecs.UpdateServiceInput{ForceNewDeployment: true}, "restarting "+s.Name)
}

func (c *Client) update(ctx context.Context, s Service, in *ecs.UpdateServiceInput, doing string) (Service, error) {
	if err := ctx.Err(); err != nil {
		return s, err
	}
	calm, stop := settled(ctx)
	defer stop()
	in.Cluster, in.Service = &s.Cluster, &s.ARN
	out, err := c.api.ECS.UpdateService(calm, in)
	switch {
	case err != nil:
		return s, problem(err, doing)
	case out.Service == nil:
		return s, failedf(runAgain, "%s: ECS did not return the service", doing)
	}
	s.raw = *out.Service
	return s, nil
}

// A goal is what ECS said it would make of a service. It is eventually consistent: the next
// answers may still show what was before.
type goal struct {
	deployment       string
	created, updated time.Time
	desired          int32
	seen             bool // ECS knows of it everywhere
	failed           *types.Deployment
	gone             bool      // the service has been deleted
	missing          time.Time // since when ECS does not know the service; zero: it does
}

func goalOf(s types.Service) *goal {
	g := &goal{desired: s.DesiredCount}
	if d := primaryDeployment(s); d != nil {
		g.deployment, g.created, g.updated = aws.ToString(d.Id), aws.ToTime(d.CreatedAt), aws.ToTime(d.UpdatedAt)
	}
	return g
}

// look compares the goal with what ECS answers.
func (g *goal) look(s types.Service) {
	g.missing, g.gone = time.Time{}, aws.ToString(s.Status) == "INACTIVE"
	for i, d := range s.Deployments {
		if aws.ToString(d.Id) != g.deployment {
			continue
		}
		g.seen = g.seen || s.DesiredCount == g.desired || aws.ToTime(d.UpdatedAt).After(g.updated)
		if d.RolloutState == types.DeploymentRolloutStateFailed {
			g.failed = &s.Deployments[i]
		}
		return
	}
	if d := primaryDeployment(s); d != nil && aws.ToTime(d.CreatedAt).After(g.created) {
		g.seen = true // somebody has begun another one since
	}
}

// stableInterval is how often services are looked at while they come to rest, and aliveInterval
// how often somebody hears of it.
const (
	stableInterval = 2500 * time.Millisecond
	aliveInterval  = time.Minute
)

// AwaitStable follows services, as an update has returned them, until each has the tasks that
// it should have. The failure is that of a service whose deployment ECS gave up.
func (c *Client) AwaitStable(ctx context.Context, services []Service) (*Failure, error) {
	f := &follower{Client: c}
	f.rollout = newRollouts(f)
	began := time.Now()
	for _, s := range services {
		f.rollout.watched[s.ARN] = &rollout{
			service: s.Name, began: began, lastEventAt: began, tasks: map[string]bool{}, targetsDue: began.Add(firstTargetLook),
			targetWait: firstTargetLook, goal: goalOf(s.raw),
		}
	}
	for alive, failures := began, 0; ; {
		err := f.rollout.poll(ctx)
		switch {
		case err == nil:
			failures = 0
		case !isTransient(err) || failures+1 >= giveUpAfter:
			return nil, err
		default:
			failures++
			c.report(Notice{fmt.Sprintf("%v; trying again", err)})
		}
		for _, s := range services {
			if failure, err := f.ends(ctx, s); failure != nil || err != nil {
				return failure, err
			}
		}
		if err == nil && f.rollout.stable() {
			return nil, nil //nolint:nilnil // no failure
		}
		if time.Since(alive) >= aliveInterval {
			alive = time.Now()
			c.report(Notice{fmt.Sprintf("still waiting after %s", time.Since(began).Round(time.Second))})
		}
		if err := sleep(ctx, stableInterval); err != nil {
			return nil, err
		}
	}
}

// ends says why a service will not become stable any more.
func (f *follower) ends(ctx context.Context, s Service) (*Failure, error) {
	w := f.rollout.watched[s.ARN]
	switch g := w.goal; {
	case g.gone:
		return nil, failedf("", "the service %s has been deleted", s.Name)
	case !g.missing.IsZero() && time.Since(g.missing) > missingTime:
		return nil, failedf("", "the service %s no longer exists in ECS", s.Name)
	case g.failed != nil:
		f.failed = []ResourceChanged{
			{Service: s.Name, ID: cfn.LogicalID(s.Name), Type: serviceType, Reason: aws.ToString(g.failed.RolloutStateReason)},
		}
		_ = f.rollout.poll(ctx) // once more, for the tasks
		return f.explain(), nil
	}
	return nil, nil //nolint:nilnil // it goes on
}

// stable reports whether all services have what they should have.
func (r *rollouts) stable() bool {
	for _, w := range r.watched {
		if !w.goal.seen || w.shown.Service == "" || w.deployments != 1 || w.shown.Running != w.shown.Desired || w.shown.Pending != 0 ||
			w.shown.State == string(types.DeploymentRolloutStateInProgress) {
			return false
		}
	}
	return true
}
