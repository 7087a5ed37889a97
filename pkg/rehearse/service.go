package rehearse

import (
	"context"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/compose2ecs/compose2ecs/pkg/deploy"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/awserr"
	"github.com/compose2ecs/compose2ecs/pkg/rehearse/balancer"
	"github.com/compose2ecs/compose2ecs/pkg/rehearse/scene"
	"github.com/compose2ecs/compose2ecs/pkg/rehearse/task"
)

// A service keeps as many tasks running as the template wants.
type service struct {
	*scene.Service
	rehearsal *Rehearsal
	stable    chan struct{} // is closed when it is

	mu      sync.Mutex
	shown   deploy.RolloutChanged
	tasks   map[int]*member // those that are there, by number
	count   int             // of tasks that were started
	failed  int             // of those, before the service was stable
	stopped []deploy.TaskStopped
	over    bool // it was stable, or has failed
	// hopeless is that a load balancer gets a wrong answer, as it would from each other task
	hopeless bool
}

// A member is a task of a service.
type member struct {
	*task.Task
	status  task.Status
	begun   bool // it has run
	settled bool // for a while
	done    chan struct{}
	targets []balancer.Finding // what load balancers think of it
}

// isUp reports whether a task is as it should be: it has run for a while, and the checks that there are have passed.
func (m *member) isUp() bool {
	sick := func(f balancer.Finding) bool { return !f.Healthy }
	return m.status.Running && m.settled && (!m.status.Checked || m.status.Healthy) && !slices.ContainsFunc(m.targets, sick)
}

// settle is how long a task has to run until it counts: not all containers have a health check.
const settle = 10 * time.Second

// run runs the service until the context ends, or it has failed.
func (s *service) run(ctx context.Context, failures chan<- *deploy.Failure) {
	for _, other := range s.rehearsal.before(s) {
		select {
		case <-other:
		case <-ctx.Done():
			return
		}
	}
	s.tasks = map[int]*member{}
	s.resource("CREATE_IN_PROGRESS", "")
	if container, problem := s.rehearsal.definitionProblem(s.Definition); problem != "" {
		s.stop(deploy.TaskStopped{
			Time: time.Now(), Service: s.Name, Task: "1", Reason: problem, TaskDefinition: string(s.Definition.ID),
			Containers: []deploy.StoppedContainer{{Name: container}},
		})
		deliver(ctx, failures, s.fail("its tasks cannot start"))
		return
	}
	s.changed()
	var group sync.WaitGroup
	for range s.Desired {
		group.Go(func() { s.slot(ctx, failures) })
	}
	group.Wait()
}

func deliver(ctx context.Context, failures chan<- *deploy.Failure, failure *deploy.Failure) {
	select {
	case failures <- failure:
	case <-ctx.Done():
	}
}

// The pauses between tasks that fail: ECS makes them longer too.
const (
	firstPause = time.Second
	lastPause  = time.Minute
)

// slot keeps one task running.
func (s *service) slot(ctx context.Context, failures chan<- *deploy.Failure) {
	for pause := firstPause; ; pause = min(2*pause, lastPause) {
		stopped := s.task(ctx)
		if ctx.Err() != nil {
			return
		}
		if failure := s.stop(stopped); failure != nil {
			deliver(ctx, failures, failure)
			return
		}
		select {
		case <-ctx.Done():
			return
		case <-time.After(pause):
		}
	}
}

// task runs one task to its end.
func (s *service) task(ctx context.Context) deploy.TaskStopped {
	s.mu.Lock()
	s.count++
	number := s.count
	m := &member{done: make(chan struct{}), targets: make([]balancer.Finding, len(s.Targets))}
	m.Task = &task.Task{
		Spec: s.rehearsal.spec(s.Service, number), Engine: s.rehearsal.Engine, Ended: make(chan string), Fail: make(chan string),
		Keep: s.rehearsal.Keep, Tell: func(status task.Status) { s.status(ctx, m, status) },
	}
	s.tasks[number] = m
	s.mu.Unlock()
	s.changed()
	s.rehearsal.watch(m.Names(), m.Ended, m.done)
	stopped := m.Run(ctx)
	close(m.done)
	s.mu.Lock()
	delete(s.tasks, number)
	s.mu.Unlock()
	return stopped
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
	go s.later(m, settle, func() { m.settled = true })
	if len(s.Targets) > 0 {
		go s.register(ctx, m)
	}
}

// later changes a task after a while, if it is still there.
func (s *service) later(m *member, after time.Duration, change func()) {
	select {
	case <-m.done:
	case <-time.After(after):
		s.mu.Lock()
		change()
		s.mu.Unlock()
		s.changed()
	}
}

// changed tells how far the service is.
func (s *service) changed() {
	s.mu.Lock()
	defer s.mu.Unlock()
	now := deploy.RolloutChanged{Service: s.Name, Desired: int32(s.Desired), Failed: int32(s.failed), State: "IN_PROGRESS"}
	isUp := 0
	for _, m := range s.tasks {
		if m.status.Running {
			now.Running++
		} else {
			now.Pending++
		}
		if m.isUp() {
			isUp++
		}
	}
	stable := isUp >= s.Desired
	if stable {
		now.State = "COMPLETED"
	}
	if now != s.shown {
		s.shown = now
		now.Time = time.Now()
		s.rehearsal.tell(now)
	}
	if stable && !s.over {
		s.over = true
		s.resource("CREATE_COMPLETE", "")
		close(s.stable)
	}
}

func (s *service) resource(status, reason string) {
	s.rehearsal.tell(s.event(status, reason))
}

func (s *service) event(status, reason string) deploy.ResourceChanged {
	return deploy.ResourceChanged{
		Time: time.Now(), Service: s.Name, ID: s.ID, Type: serviceType, Status: status, Reason: reason, Source: s.Source,
	}
}

// threshold is how many tasks have to fail before the circuit breaker acts: half as many as are wanted, at least 3 and at
// most 200 ("How the Amazon ECS deployment circuit breaker detects failures" in the Amazon ECS Developer Guide).
func (s *service) threshold() int { return min(max((s.Desired+1)/2, 3), 200) }

// stop notes a task that stopped and should not have; it is the failure of the service after too many.
func (s *service) stop(stopped deploy.TaskStopped) *deploy.Failure {
	s.mu.Lock()
	stopped.SameReasonAsBefore = slices.ContainsFunc(s.stopped, func(t deploy.TaskStopped) bool { return t.Text() == stopped.Text() })
	if stopped.SameReasonAsBefore {
		stopped.Log = nil // it says the same again
	}
	s.stopped = append(s.stopped, stopped)
	early := !s.over
	if early {
		s.failed++
	}
	failed := s.failed
	tooMany := early && (s.hopeless || s.failed >= s.threshold())
	s.mu.Unlock()
	s.rehearsal.tell(stopped)
	if tooMany {
		return s.fail(s.why(failed))
	}
	s.changed()
	return nil
}

// why is what CloudFormation would say of the service after so many tasks that failed.
func (s *service) why(failed int) string {
	if s.Breaker {
		return "Error occurred during operation 'ECS Deployment Circuit Breaker was triggered'."
	}
	return fmt.Sprintf("%d tasks failed in a row; without a circuit breaker, ECS would go on to start new ones", failed)
}

// fail is the failure of the service.
func (s *service) fail(reason string) *deploy.Failure {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.over = true
	first := s.event("CREATE_FAILED", reason)
	s.rehearsal.tell(first)
	failure := &deploy.Failure{Status: "unstable", First: &first}
	var texts []string
	for _, t := range s.stopped {
		if !t.SameReasonAsBefore {
			failure.Tasks = append(failure.Tasks, t)
			texts = append(append(texts, t.Text()), t.Log...)
		}
	}
	failure.Causes = awserr.Causes(texts)
	return failure
}
