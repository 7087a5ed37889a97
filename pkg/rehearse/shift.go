package rehearse

import (
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/deploy"
	"github.com/compose2ecs/compose2ecs/pkg/rehearse/balancer"
	"github.com/compose2ecs/compose2ecs/pkg/rehearse/scene"
)

// The stages of a deployment that shifts traffic ("Lifecycle stages for Amazon ECS service deployments" in the Amazon ECS Developer
// Guide).
const (
	testTraffic       = "TEST_TRAFFIC_SHIFT"
	productionTraffic = "PRODUCTION_TRAFFIC_SHIFT"
	bakeTime          = "BAKE_TIME"
)

// longestBake is how long a step of the traffic lasts here at most.
const longestBake = 5 * time.Second

// isShifting reports whether the traffic still goes to tasks of an earlier revision, which stay until it does no more.
func (s *service) isShifting() bool {
	return s.rollout.Rollout.Shifts() && s.green != s.rollout.revision.green
}

// shift brings the traffic of a service to the tasks of a revision, step by step, unless another rollout comes.
func (s *service) shift(ctx context.Context, r *rollout) {
	s.rehearsal.tell(deploy.Notice{Text: bakes(r.Service)})
	s.stage(r, testTraffic)
	s.send(r, func(t scene.Target) cfn.LogicalID { return t.Test }, whole)
	for _, step := range r.Rollout.Steps() {
		s.stage(r, productionTraffic)
		s.send(r, productionOf, step.Percent)
		s.stage(r, bakeTime)
		if !s.bake(ctx, r, step) {
			return
		}
	}
	s.mu.Lock()
	if f := s.fleet(); f.freshUp >= f.desired {
		s.green = r.revision.green
	}
	r.shifts = false // to begin again, if new tasks have failed
	s.mu.Unlock()
	s.stage(r, "")
	s.changed()
}

// whole is all of the traffic, in percent.
const whole = 100

func productionOf(t scene.Target) cfn.LogicalID { return t.Production }

// send has a part of the traffic of listeners or rules go to the tasks of a rollout.
func (s *service) send(r *rollout, listener func(scene.Target) cfn.LogicalID, percent int) {
	other := *r.revision
	other.green = !r.revision.green
	for _, t := range r.Targets {
		if id := listener(t); id != "" && t.Alternate != "" {
			s.rehearsal.balancer.Shift(id, balancer.Shift{From: other.group(t), To: r.revision.group(t), Percent: percent})
		}
	}
}

// sendAll has all of the traffic go to the tasks of a rollout at once.
func (s *service) sendAll(r *rollout) {
	s.send(r, productionOf, whole)
	s.send(r, func(t scene.Target) cfn.LogicalID { return t.Test }, whole)
}

// bake waits for as long as a step lasts, and reports whether the rollout goes on.
func (s *service) bake(ctx context.Context, r *rollout, step scene.Step) bool {
	select {
	case <-ctx.Done():
	case <-time.After(min(time.Duration(step.Minutes)*time.Minute, longestBake)):
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	return ctx.Err() == nil && s.rollout == r && !r.broken
}

func (s *service) stage(r *rollout, stage string) {
	s.mu.Lock()
	r.stage = stage
	s.mu.Unlock()
	s.changed()
}

// bakes says how long the traffic of a service would take on AWS.
func bakes(s *scene.Service) string {
	var steps []string
	for _, step := range s.Rollout.Steps() {
		steps = append(steps, fmt.Sprintf("%d%% for %d min", step.Percent, step.Minutes))
	}
	return fmt.Sprintf("%s shifts its traffic: %s on AWS; here each step takes %v at most", s.Name, strings.Join(steps, ", "), longestBake)
}
