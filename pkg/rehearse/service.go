package rehearse

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"sync"
	"time"

	"github.com/compose2ecs/compose2ecs/pkg/deploy"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/awserr"
	"github.com/compose2ecs/compose2ecs/pkg/rehearse/scene"
)

// A service keeps as many tasks running as the template wants, and replaces them when it wants others.
type service struct {
	name      string
	rehearsal *Rehearsal
	wake      chan struct{} // something has changed
	end       context.CancelFunc
	tasks     sync.WaitGroup

	mu      sync.Mutex
	rollout *rollout
	members map[int]*member // those that are there, by number
	count   int             // of tasks that were started
	next    time.Time       // when the next task can start
	pause   time.Duration   // after the next task that fails
	shown   deploy.RolloutChanged
	green   bool // where the traffic goes, if the service shifts it
}

// A rollout brings the tasks of a service to a revision.
type rollout struct {
	*scene.Service // as it is wanted
	revision       *revision
	verb           string        // what is done to the service: CREATE, UPDATE or DELETE, "" if nothing has to be
	stable         chan struct{} // is closed when it is
	fail           func(*deploy.Failure)

	failed  int // of the tasks, before the service was stable
	stopped []deploy.TaskStopped
	over    bool // it was stable, or has failed
	broken  bool // it has failed: no more tasks are started
	// hopeless is that a load balancer gets a wrong answer, as it would from each other task
	hopeless bool
	shifts   bool   // the traffic is on its way
	stage    string // of that
}

// The pauses between tasks that fail: ECS makes them longer too.
const (
	firstPause = time.Second
	lastPause  = time.Minute
)

// take begins a rollout.
func (s *service) take(r *rollout) {
	s.mu.Lock()
	s.rollout, s.next, s.pause = r, time.Time{}, firstPause
	if !r.Rollout.Shifts() {
		s.green = r.revision.green
	}
	shifting := s.isShifting()
	stuck := !r.Rollout.Shifts() && len(s.members) > 0 && r.verb == updates && s.fleet().stuck()
	s.mu.Unlock()
	if !shifting {
		s.sendAll(r)
	}
	s.resource("IN_PROGRESS", "")
	if container, problem := r.revision.of.problem(r.Definition); problem != "" && r.Desired > 0 {
		s.note(deploy.TaskStopped{
			Time: time.Now(), Service: s.name, Task: "1", Reason: problem, TaskDefinition: string(r.Definition.ID),
			Containers: []deploy.StoppedContainer{{Name: container}},
		})
		s.fail("its tasks cannot start")
		return
	}
	if stuck {
		s.fail(fmt.Sprintf("minimumHealthyPercent and maximumPercent let ECS neither stop one of %d tasks nor start another", r.Desired))
		return
	}
	s.changed()
}

// run runs the service until the context ends.
func (s *service) run(ctx context.Context) {
	defer s.tasks.Wait()
	timer := time.NewTimer(0)
	defer timer.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-timer.C:
		case <-s.wake:
		}
		if wait := s.step(ctx); wait > 0 {
			timer.Reset(wait)
		}
	}
}

// step starts and stops the tasks that can be started and stopped now. It says how long to wait before others can start.
func (s *service) step(ctx context.Context) (wait time.Duration) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.rollout == nil || s.rollout.broken {
		return 0
	}
	f := s.fleet()
	s.dismiss(s.leavers(f))
	if r := s.rollout; s.isShifting() && f.freshUp >= f.desired && !r.shifts {
		r.shifts = true
		s.tasks.Go(func() { s.shift(ctx, r) })
	}
	start := f.start()
	if wait = time.Until(s.next); start > 0 && wait > 0 {
		return wait
	}
	for range start {
		m := s.newMember(ctx)
		s.tasks.Go(func() { s.live(ctx, m) })
	}
	if start > 0 {
		s.wakeUp()
	}
	return 0
}

// isFresh reports whether a task is of the revision that is wanted.
func (s *service) isFresh(m *member) bool { return m.revision == s.rollout.revision }

func (s *service) fleet() fleet {
	r := s.rollout
	f := fleet{desired: r.Desired, least: r.Rollout.Least(r.Desired), most: r.Rollout.Most(r.Desired)}
	if r.Rollout.Shifts() { // all of both are there, until the old ones have nothing to do
		f.least, f.most = 0, r.Desired+len(s.members)
	}
	if s.isShifting() {
		f.least = len(s.members)
	}
	for _, m := range s.members {
		up := 0
		if m.isUp() {
			up = 1
		}
		switch {
		case m.leaves:
			f.leaving++
		case s.isFresh(m):
			f.fresh, f.freshUp = f.fresh+1, f.freshUp+up
		default:
			f.stale, f.staleUp = f.stale+1, f.staleUp+up
		}
	}
	return f
}

// leavers are the tasks to stop now.
func (s *service) leavers(f fleet) []*member {
	unfit, fit := f.stop()
	surplus := f.surplus()
	var list []*member
	for _, number := range slices.Sorted(maps.Keys(s.members)) {
		m := s.members[number]
		var left *int
		switch {
		case m.leaves:
			continue
		case s.isFresh(m):
			left = &surplus
		case m.isUp():
			left = &fit
		default:
			left = &unfit
		}
		if *left > 0 {
			*left--
			list = append(list, m)
		}
	}
	return list
}

func (s *service) wakeUp() {
	select {
	case s.wake <- struct{}{}:
	default: // it is about to look
	}
}

// changed tells how far the service is.
func (s *service) changed() {
	s.mu.Lock()
	defer s.mu.Unlock()
	defer s.wakeUp()
	r := s.rollout
	f := s.fleet()
	now := deploy.RolloutChanged{Service: s.name, Desired: int32(r.Desired), State: "IN_PROGRESS", Stage: r.stage}
	for _, m := range s.members {
		s.countIn(m, &now)
	}
	now.Failed = int32(r.failed)
	stable := f.freshUp >= f.desired && f.fresh == f.desired && f.stale+f.leaving == 0 && !s.isShifting()
	if stable {
		now.State = "COMPLETED"
	}
	if now != s.shown {
		s.shown = now
		now.Time = time.Now()
		s.rehearsal.tell(now)
	}
	if stable && !r.over {
		r.over = true
		s.resourceOf(r, "COMPLETE", "")
		close(r.stable)
	}
}

// countIn counts a task of the revision that is wanted. One that becomes healthy makes the circuit breaker forget those that
// failed ("DeploymentCircuitBreaker" in the Amazon ECS API Reference).
func (s *service) countIn(m *member, now *deploy.RolloutChanged) {
	if !s.isFresh(m) || m.leaves {
		return
	}
	if m.status.Running {
		now.Running++
	} else {
		now.Pending++
	}
	if m.isUp() && !m.wasUp {
		m.wasUp, s.pause = true, firstPause
		if r := s.rollout; r.Rollout.Resets() && !r.over {
			r.failed = 0
		}
	}
}

func (s *service) resource(status, reason string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.resourceOf(s.rollout, status, reason)
}

// resourceOf tells how far the resource is, if anything is done to it.
func (s *service) resourceOf(r *rollout, status, reason string) deploy.ResourceChanged {
	e := deploy.ResourceChanged{
		Time: time.Now(), Service: s.name, ID: r.ID, Type: serviceType, Status: r.verb + "_" + status, Reason: reason, Source: r.Source,
	}
	if r.verb != "" {
		s.rehearsal.tell(e)
	}
	return e
}

// serviceType is what the events name.
const serviceType = "AWS::ECS::Service"

// threshold is how many tasks have to fail before the circuit breaker acts: half as many as are wanted, at least 3 and at
// most 200 ("How the Amazon ECS deployment circuit breaker detects failures" in the Amazon ECS Developer Guide).
func (r *rollout) threshold() int { return min(max((r.Desired+1)/2, 3), 200) }

// stopped is a task that stopped and should not have. Too many are the failure of the rollout.
func (s *service) stopped(m *member, stopped deploy.TaskStopped) {
	s.mu.Lock()
	r := s.rollout
	s.next, s.pause = time.Now().Add(s.pause), min(2*s.pause, lastPause)
	early := !r.over && s.isFresh(m)
	if early {
		r.failed++
	}
	tooMany := early && (r.hopeless || r.failed >= r.threshold())
	reason := r.why()
	s.mu.Unlock()
	s.note(stopped)
	if tooMany {
		s.fail(reason)
		return
	}
	s.changed()
}

// note tells of a task that stopped.
func (s *service) note(stopped deploy.TaskStopped) {
	s.mu.Lock()
	r := s.rollout
	stopped.SameReasonAsBefore = slices.ContainsFunc(r.stopped, func(t deploy.TaskStopped) bool { return t.Text() == stopped.Text() })
	if stopped.SameReasonAsBefore {
		stopped.Log = nil // it says the same again
	}
	r.stopped = append(r.stopped, stopped)
	s.mu.Unlock()
	s.rehearsal.tell(stopped)
}

// why is what CloudFormation would say of the service after so many tasks that failed.
func (r *rollout) why() string {
	if r.Rollout.Breaker.Enable {
		return "Error occurred during operation 'ECS Deployment Circuit Breaker was triggered'."
	}
	return fmt.Sprintf("%d tasks failed in a row; without a circuit breaker, ECS would go on to start new ones", r.failed)
}

// fail is the failure of the rollout.
func (s *service) fail(reason string) {
	s.mu.Lock()
	r := s.rollout
	r.over, r.broken = true, true
	first := s.resourceOf(r, "FAILED", reason)
	failure := &deploy.Failure{Status: "unstable", First: &first}
	var texts []string
	for _, t := range r.stopped {
		if !t.SameReasonAsBefore {
			failure.Tasks = append(failure.Tasks, t)
			texts = append(append(texts, t.Text()), t.Log...)
		}
	}
	s.mu.Unlock()
	failure.Causes = awserr.Causes(texts)
	r.fail(failure)
}

// isStable reports whether the service is as it was wanted last.
func (s *service) isStable() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.rollout != nil && s.rollout.over && !s.rollout.broken
}

// now are the tasks that run and stay.
func (s *service) now() []*member {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.DeleteFunc(slices.Collect(maps.Values(s.members)), func(m *member) bool { return m.leaves || !m.begun })
}
