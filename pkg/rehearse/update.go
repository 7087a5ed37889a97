package rehearse

import (
	"context"
	"strings"
	"sync"
	"time"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/deploy"
	"github.com/compose2ecs/compose2ecs/pkg/rehearse/scene"
)

// What is done to services, as the events of CloudFormation call it.
const (
	creates = "CREATE"
	updates = "UPDATE"
	deletes = "DELETE"
)

// An update brings a rehearsal to a version, as CloudFormation brings a stack to a template.
type update struct {
	*version
	rehearsal *Rehearsal
	rollouts  map[cfn.LogicalID]*rollout
	failures  chan *deploy.Failure
	ready     chan struct{} // is closed when all jobs are done that run before
}

// plan says what is to be done to each service. Tasks that are the same stay.
func (r *Rehearsal) plan(ctx context.Context, v *version) *update {
	u := &update{
		version: v, rehearsal: r, rollouts: map[cfn.LogicalID]*rollout{}, failures: make(chan *deploy.Failure), ready: make(chan struct{}),
	}
	fail := func(f *deploy.Failure) { deliver(ctx, u.failures, f) }
	for _, s := range v.Services {
		next := &rollout{Service: s, revision: &revision{Service: s, of: v}, verb: creates, stable: make(chan struct{}), fail: fail}
		if old := r.services[s.ID]; old != nil {
			next.verb = old.verbFor(next)
		}
		u.rollouts[s.ID] = next
	}
	return u
}

// verbFor is what is to be done to a service for a rollout, which takes over the revision of tasks that are the same.
func (s *service) verbFor(next *rollout) string {
	s.mu.Lock()
	defer s.mu.Unlock()
	now := s.rollout
	if now == nil {
		return creates
	}
	if known := s.revisionLike(next.revision); known != nil {
		next.revision = known
	} else if next.Rollout.Shifts() {
		next.revision.green = !s.green
	}
	if now.over && !now.broken && now.revision == next.revision && now.Desired == next.Desired {
		return ""
	}
	return updates
}

// revisionLike is the revision of tasks that are the same, nil if there are none.
func (s *service) revisionLike(r *revision) *revision {
	if s.rollout.revision.same(r) {
		return s.rollout.revision
	}
	for _, m := range s.members {
		if !m.leaves && m.revision.same(r) {
			return m.revision
		}
	}
	return nil
}

func deliver(ctx context.Context, failures chan<- *deploy.Failure, failure *deploy.Failure) {
	select {
	case failures <- failure:
	case <-ctx.Done():
	}
}

// roll brings the rehearsal to a version. It is the failure of the first service that fails.
func (r *Rehearsal) roll(ctx context.Context, v *version, operation string) (*deploy.Failure, error) {
	rolling, stop := context.WithCancel(ctx)
	var group sync.WaitGroup
	defer group.Wait()
	defer stop()
	u := r.plan(rolling, v)
	u.tellStart(operation)
	if err := r.furnishAll(ctx, v); err != nil {
		return nil, err
	}
	group.Go(func() {
		if failure := u.runBefore(rolling); failure != nil {
			deliver(rolling, u.failures, failure)
		}
	})
	for id, next := range u.rollouts {
		s := r.enter(next)
		group.Go(func() { u.begin(rolling, id, s) })
	}
	for _, next := range u.rollouts {
		select {
		case failure := <-u.failures:
			return failure, nil
		case <-ctx.Done():
			return nil, context.Cause(ctx)
		case <-next.stable:
		}
	}
	return nil, r.dropOthers(ctx, v)
}

func (u *update) tellStart(operation string) {
	started := deploy.Started{Stack: u.Project, Operation: operation}
	for _, s := range u.Services {
		if u.rollouts[s.ID].verb != "" {
			started.Changes = append(started.Changes, deploy.Change{Service: s.Name, ID: s.ID})
		}
	}
	u.rehearsal.tell(started)
	if left := unrehearsed(u.Scene); len(left) > 0 {
		u.rehearsal.tell(deploy.Notice{Text: "not rehearsed:\n  " + strings.Join(left, "\n  ")})
	}
}

// begin begins the rollout of a service when what it waits for is there: jobs that do not need it, and services that
// CloudFormation finishes before it.
func (u *update) begin(ctx context.Context, id cfn.LogicalID, s *service) {
	next := u.rollouts[id]
	if !u.needed()[id] && !awaited(ctx, u.ready) {
		return
	}
	for _, other := range next.After {
		if before := u.rollouts[other]; before != nil && !awaited(ctx, before.stable) {
			return
		}
	}
	s.take(next)
}

// enter is the service of a rollout. One that is new begins to live.
func (r *Rehearsal) enter(next *rollout) *service {
	r.mu.Lock()
	defer r.mu.Unlock()
	s := r.services[next.ID]
	if s == nil {
		s = &service{name: next.Name, rehearsal: r, wake: make(chan struct{}, 1), members: map[int]*member{}}
		var ctx context.Context
		ctx, s.end = context.WithCancel(r.living)
		r.services[next.ID] = s
		r.lives.Go(func() { s.run(ctx) })
	}
	return s
}

// dropOthers deletes the services that the version does not have, as CloudFormation does in the end.
func (r *Rehearsal) dropOthers(ctx context.Context, v *version) error {
	wanted := map[cfn.LogicalID]bool{}
	for _, s := range v.Services {
		wanted[s.ID] = true
	}
	for id, s := range r.all() {
		if wanted[id] {
			continue
		}
		if !awaited(ctx, s.empty()) {
			return context.Cause(ctx)
		}
		s.end()
		r.mu.Lock()
		delete(r.services, id)
		r.mu.Unlock()
	}
	r.dropNetworks(ctx, v)
	return nil
}

// empty begins to stop all tasks of a service. The channel is closed when there is none.
func (s *service) empty() <-chan struct{} {
	gone := make(chan struct{})
	s.mu.Lock()
	last := s.rollout
	s.mu.Unlock()
	if last == nil { // it has never begun
		close(gone)
		return gone
	}
	none := *last.Service
	none.Desired = 0
	s.take(&rollout{Service: &none, revision: last.revision, verb: deletes, stable: gone, fail: func(*deploy.Failure) {}})
	return gone
}

// Update brings a rehearsal that is running to another scene. If that fails, it is rolled back to the scene before, as
// CloudFormation does, and the failure says why.
func (r *Rehearsal) Update(ctx context.Context, s *scene.Scene) (*deploy.Failure, error) {
	next, err := r.versionOf(ctx, s)
	if err != nil {
		return nil, err
	}
	before := r.version
	failure, err := r.roll(ctx, next, "updating")
	if failure == nil && err == nil {
		r.version = next
		r.tellStack("UPDATE_COMPLETE")
		return nil, nil
	}
	if ctx.Err() != nil {
		return nil, err
	}
	r.tellStack("UPDATE_ROLLBACK_IN_PROGRESS")
	back, problem := r.roll(ctx, before, "rolling back")
	status := "UPDATE_ROLLBACK_COMPLETE"
	if back != nil || problem != nil {
		status = "UPDATE_ROLLBACK_FAILED"
	}
	r.tellStack(status)
	if failure != nil {
		failure.Status = status
	}
	return failure, err
}

func (r *Rehearsal) tellStack(status string) {
	r.tell(deploy.StackChanged{Time: time.Now(), Stack: r.Scene.Project, Status: status})
}
