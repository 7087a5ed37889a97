package rehearse

import (
	"context"
	"slices"
	"sync"
	"time"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/deploy"
	"github.com/compose2ecs/compose2ecs/pkg/rehearse/balancer"
	"github.com/compose2ecs/compose2ecs/pkg/rehearse/scene"
	"github.com/compose2ecs/compose2ecs/pkg/rehearse/task"
)

// A member is a task of a service.
type member struct {
	*task.Task
	revision *revision
	status   task.Status
	begun    bool          // it has run
	settled  bool          // for a while
	wasUp    bool          // it has been as it should be
	leaves   bool          // others take its place
	leave    chan struct{} // is closed when it leaves
	done     chan struct{}
	targets  []balancer.Finding // what load balancers think of it
}

// isUp reports whether a task is as it should be: the checks that there are have passed, and it has run for a while unless they see
// all of it.
func (m *member) isUp() bool {
	sick := func(f balancer.Finding) bool { return !f.Healthy }
	return m.status.Running && (m.settled || m.revision.IsWatched()) && (!m.status.Checked || m.status.Healthy) &&
		!slices.ContainsFunc(m.targets, sick)
}

// settle is how long a task has to run until it counts: not all containers are checked.
const settle = 10 * time.Second

// newMember is a task that has not begun.
func (s *service) newMember(ctx context.Context) *member {
	s.count++
	v := s.rollout.revision
	m := &member{
		revision: v, leave: make(chan struct{}), done: make(chan struct{}), targets: make([]balancer.Finding, len(v.Targets)),
	}
	m.Task = s.rehearsal.newTask(v.of.spec(v.Service, s.count))
	m.Tell = func(status task.Status) { s.status(ctx, m, status) }
	s.members[s.count] = m
	return m
}

func (r *Rehearsal) newTask(spec task.Spec) *task.Task {
	return &task.Task{
		Spec: spec, Engine: r.Engine, Ended: make(chan string), Fail: make(chan string), Keep: r.Keep, Tell: func(task.Status) {},
		Full: func(err error) { r.giveUp(diskFull(err)) },
	}
}

// live runs a task to its end, and notes how it ended.
func (s *service) live(ctx context.Context, m *member) {
	s.rehearsal.watch(m.Names(), m.Ended, m.done)
	stopped := m.Run(ctx)
	close(m.done)
	s.mu.Lock()
	delete(s.members, m.Number)
	expected := m.leaves
	s.mu.Unlock()
	switch {
	case ctx.Err() != nil:
	case expected:
		s.changed()
	default:
		s.stopped(m, stopped)
	}
}

// status notes how far a task is. Once it runs, load balancers learn of it.
func (s *service) status(ctx context.Context, m *member, status task.Status) {
	s.mu.Lock()
	begins := status.Running && !m.begun
	m.status, m.begun = status, m.begun || begins
	s.mu.Unlock()
	s.changed()
	if !begins {
		return
	}
	go s.settles(m)
	if len(m.revision.Targets) > 0 {
		go s.register(ctx, m)
	}
}

// settles notes that a task has run for a while, if it is still there then.
func (s *service) settles(m *member) {
	select {
	case <-m.done:
	case <-time.After(settle):
		s.mu.Lock()
		m.settled = true
		s.mu.Unlock()
		s.changed()
	}
}

// replaced is why ECS stops tasks in whose place others are.
const replaced = "Scaling activity initiated by a deployment"

// dismiss has tasks leave: load balancers send them nothing new, they finish what they work on, and then they are stopped.
func (s *service) dismiss(list []*member) {
	for _, m := range list {
		m.leaves = true
		close(m.leave)
		if !m.begun || len(m.revision.Targets) == 0 {
			go m.end()
		}
	}
}

// end stops a task that leaves.
func (m *member) end() {
	select {
	case m.Fail <- replaced:
	case <-m.done:
	}
}

// register makes a task a target of the groups of its service, until it leaves or ends.
func (s *service) register(ctx context.Context, m *member) {
	address, reached, err := m.Address(ctx, s.rehearsal.Engine)
	if err != nil {
		return // it has ended
	}
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	var targets sync.WaitGroup
	for i, t := range m.revision.Targets {
		port := m.revision.of.checkPort(t)
		target := balancer.Target{
			Address: address, Reached: reached[tcp(t.Port)], Packets: reached[udp(t.Port)], Checked: reached[tcp(port)], Port: port,
		}
		targets.Go(func() {
			s.rehearsal.balancer.Register(ctx, m.revision.group(t), target, func(f balancer.Finding) { s.found(m, i, f) })
		})
	}
	select {
	case <-m.done:
	case <-ctx.Done():
	case <-m.leave:
		stop()
		targets.Wait()
		m.end()
	}
}

// found notes what a load balancer thinks of a task. ECS replaces a task that is not healthy, after the grace period. An answer
// that is wrong does not get better by waiting: it ends the rehearsal of the service.
func (s *service) found(m *member, i int, f balancer.Finding) {
	s.mu.Lock()
	known := m.targets[i]
	m.targets[i] = f
	grace := time.Duration(m.revision.Grace) * time.Second
	s.mu.Unlock()
	if known != f {
		s.rehearsal.tell(s.targetsNow())
		s.changed()
	}
	if f.Healthy || !f.Final && time.Since(m.Began()) < grace {
		return
	}
	s.mu.Lock()
	if f.Final && m.revision == s.rollout.revision {
		s.rollout.hopeless = true
	}
	s.mu.Unlock()
	select {
	case m.Fail <- "Task failed ELB health checks in (target-group " + string(m.revision.group(m.revision.Targets[i])) + "): " + f.Reason:
	case <-m.done:
	}
}

// targetsNow is what load balancers think of all tasks of the service.
func (s *service) targetsNow() deploy.TargetsChanged {
	s.mu.Lock()
	defer s.mu.Unlock()
	now := deploy.TargetsChanged{Time: time.Now(), Service: s.name}
	for _, m := range s.members {
		for _, f := range m.targets {
			now.Total++
			if f.Healthy {
				now.Healthy++
			} else if f.Reason != "" && !slices.Contains(now.Reasons, f.Reason) {
				now.Reasons = append(now.Reasons, f.Reason)
			}
		}
	}
	return now
}

// A revision is what tasks of a service are started from.
type revision struct {
	*scene.Service
	of    *version
	green bool // its targets are in the alternate groups
}

// group is where the tasks are targets.
func (r *revision) group(t scene.Target) cfn.LogicalID {
	if r.green {
		return t.Alternate
	}
	return t.Group
}
