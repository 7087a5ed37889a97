// Package rehearse runs what a template says on a Docker engine, by the rules of ECS: it tells in seconds, and in the words of
// a deployment, what a deployment would tell in minutes.
package rehearse

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"time"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/deploy"
	"github.com/compose2ecs/compose2ecs/pkg/rehearse/balancer"
	"github.com/compose2ecs/compose2ecs/pkg/rehearse/docker"
	"github.com/compose2ecs/compose2ecs/pkg/rehearse/scene"
	"github.com/compose2ecs/compose2ecs/pkg/rehearse/task"
)

// A Rehearsal is one run of a scene.
type Rehearsal struct {
	Scene  *scene.Scene
	Engine *docker.Engine
	Tell   func(deploy.Event) // is called by one goroutine at a time
	Holder string             // the image of the containers that hold the network namespaces of tasks
	Keep   bool               // leave everything there at the end

	info     docker.Info
	images   map[string]*image
	balancer *balancer.Balancer
	services map[cfn.LogicalID]*service
	ready    chan struct{} // is closed when all jobs are done that run before
	watchers
	telling sync.Mutex
}

// Run runs the scene. With wait it ends when all services are stable; without, it goes on until the context ends. It ends
// early with the failure of a service. Whatever happens, nothing is left behind but the data of file systems.
func (r *Rehearsal) Run(ctx context.Context, wait bool) (*deploy.Failure, error) {
	if err := r.prepare(ctx); err != nil {
		r.clean(ctx)
		return nil, err
	}
	defer r.clean(ctx)
	defer r.balancer.Close()
	running, stop := context.WithCancelCause(ctx)
	defer stop(nil)
	var group sync.WaitGroup
	group.Go(func() {
		err := r.Engine.Watch(running, r.info.SystemTime, task.ProjectLabel+"="+r.Scene.Project, func(e docker.Event) { r.ended(e.Container()) })
		if err != nil {
			stop(&deploy.Problem{
				Kind: deploy.Access, Message: "the Docker engine went away during the rehearsal: " + err.Error(),
				Hint: "start it again; compose2ecs rehearse down removes what is left of this rehearsal",
			})
		}
	})
	failures := make(chan *deploy.Failure)
	group.Go(func() {
		if failure := r.runBefore(running); failure != nil {
			deliver(running, failures, failure)
		}
	})
	for _, s := range r.services {
		group.Go(func() { s.run(running, failures) })
	}
	failure, err := r.verdict(running, wait, failures)
	stop(nil)
	group.Wait()
	return failure, err
}

// verdict waits for how the rehearsal ends.
func (r *Rehearsal) verdict(ctx context.Context, wait bool, failures <-chan *deploy.Failure) (*deploy.Failure, error) {
	for _, s := range r.services {
		select {
		case failure := <-failures:
			r.tell(deploy.StackChanged{Time: time.Now(), Stack: r.Scene.Project, Status: "REHEARSAL_FAILED"})
			return failure, nil
		case <-ctx.Done():
			return nil, context.Cause(ctx)
		case <-s.stable:
		}
	}
	r.tell(deploy.StackChanged{Time: time.Now(), Stack: r.Scene.Project, Status: "STABLE"})
	if wait {
		return nil, nil
	}
	<-ctx.Done()
	return nil, context.Cause(ctx)
}

func (r *Rehearsal) tell(e deploy.Event) {
	r.telling.Lock()
	defer r.telling.Unlock()
	r.Tell(e)
}

// prepare makes all that has to be there before the first task.
func (r *Rehearsal) prepare(ctx context.Context) error {
	if err := r.lookAtEngine(ctx); err != nil {
		return err
	}
	if err := r.refuseSecond(ctx); err != nil {
		return err
	}
	started := deploy.Started{Stack: r.Scene.Project, Operation: "rehearsing"}
	r.services, r.ready = map[cfn.LogicalID]*service{}, make(chan struct{})
	for _, s := range r.Scene.Services {
		r.services[s.ID] = &service{Service: s, rehearsal: r, stable: make(chan struct{})}
		started.Changes = append(started.Changes, deploy.Change{Service: s.Name, ID: s.ID})
	}
	r.tell(started)
	if left := unrehearsed(r.Scene); len(left) > 0 {
		r.tell(deploy.Notice{Text: "not rehearsed:\n  " + strings.Join(left, "\n  ")})
	}
	if err := r.fetch(ctx); err != nil {
		return err
	}
	if err := r.connect(ctx); err != nil {
		return err
	}
	if err := r.furnish(ctx); err != nil {
		return err
	}
	return r.listen(ctx)
}

// lookAtEngine makes sure that the engine is there, and can run tasks.
func (r *Rehearsal) lookAtEngine(ctx context.Context) (err error) {
	if r.info, err = r.Engine.Info(ctx); err != nil {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		return &deploy.Problem{
			Kind: deploy.Access, Message: "there is no Docker engine: " + err.Error(),
			Hint: "start Docker, or select an engine with docker context use or DOCKER_HOST",
		}
	}
	if r.info.OSType != "linux" {
		return &deploy.Problem{
			Kind: deploy.Access, Message: fmt.Sprintf("the Docker engine runs %s containers, and tasks on Fargate are Linux", r.info.OSType),
			Hint: "switch Docker Desktop to Linux containers",
		}
	}
	return nil
}

// refuseSecond keeps two rehearsals of a project from mixing.
func (r *Rehearsal) refuseSecond(ctx context.Context) error {
	there, err := r.Engine.List(ctx, "ps", "--all", "--quiet", "--filter", "label="+task.ProjectLabel+"="+r.Scene.Project)
	if err == nil && len(there) > 0 {
		err = &deploy.Problem{
			Kind: deploy.Refused, Message: fmt.Sprintf("a rehearsal of %s is running, or was left behind", r.Scene.Project),
			Hint: "compose2ecs rehearse down removes it; -p NAME rehearses under another name",
		}
	}
	return inWords(err, "listing containers")
}

// inWords is an error of the engine as people are told of it.
func inWords(err error, doing string) error {
	failure, is := errors.AsType[*docker.Error](err)
	if !is {
		return err
	}
	return &deploy.Problem{Kind: deploy.Failed, Message: doing + ": " + failure.Text, Hint: cure(failure.Text), Err: err}
}

// cure is what helps an engine that complains, "" if nothing is known.
func cure(complaint string) string {
	switch {
	case strings.Contains(complaint, "no space left on device"):
		return "docker system df shows what takes the disk of the engine, docker system prune makes room"
	case strings.Contains(complaint, "address pool"):
		return "docker network prune removes networks that nothing uses"
	}
	return ""
}

// cleaning is how long the end can take that nobody can interrupt.
const cleaning = time.Minute

// clean removes what the rehearsal has made.
func (r *Rehearsal) clean(ctx context.Context) {
	if r.Keep || r.services == nil {
		return
	}
	ctx, stop := context.WithTimeout(context.WithoutCancel(ctx), cleaning)
	defer stop()
	_ = Remove(ctx, r.Engine, r.Scene.Project, false) // compose2ecs rehearse down tries again, and says what is wrong
}

// Unstable are the services that are not stable, with what is known of them.
func (r *Rehearsal) Unstable() []string {
	var names []string
	for _, s := range r.Scene.Services {
		running := r.services[s.ID]
		if running == nil {
			continue
		}
		select {
		case <-running.stable:
		default:
			name := s.Name
			if reasons := running.targetsNow().Reasons; len(reasons) > 0 {
				name += " (load balancer: " + strings.Join(reasons, "; ") + ")"
			}
			names = append(names, name)
		}
	}
	return names
}

// Commands are the docker commands that a rehearsal runs until all tasks have started.
func (r *Rehearsal) Commands() [][]string {
	commands := r.networkCommands()
	for _, s := range r.all() {
		for number := range s.Desired {
			spec := r.spec(s, number+1)
			commands = append(commands, spec.Commands()...)
		}
	}
	return commands
}
