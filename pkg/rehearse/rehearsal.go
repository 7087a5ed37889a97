// Package rehearse runs what a template says on a Docker engine, by the rules of ECS: it tells in seconds, and in the words of
// a deployment, what a deployment would tell in minutes.
package rehearse

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
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

// A Rehearsal is a scene that runs.
type Rehearsal struct {
	Scene  *scene.Scene // that it begins with
	Engine *docker.Engine
	Tell   func(deploy.Event) // is called by one goroutine at a time
	Holder string             // the image of the containers that hold the network namespaces of tasks
	Keep   bool               // leave everything there at the end

	info     docker.Info
	balancer *balancer.Balancer
	version  *version // that is there
	watchers
	telling sync.Mutex

	living   context.Context //nolint:containedctx // services are born at any time, and all end with the rehearsal
	giveUp   context.CancelCauseFunc
	lives    sync.WaitGroup
	mu       sync.Mutex
	services map[cfn.LogicalID]*service
	ran      map[string]int // how often jobs did
}

// Run runs the scene. With wait it ends when all services are stable; without, it goes on until the context ends, and calls
// stable once they are. It ends early with the failure of a service. Whatever happens, nothing is left behind but the data of
// file systems.
func (r *Rehearsal) Run(ctx context.Context, wait bool, stable func()) (*deploy.Failure, error) {
	if err := r.lookAtEngine(ctx); err != nil {
		return nil, err
	}
	if err := r.refuseSecond(ctx); err != nil {
		return nil, err
	}
	defer r.clean(ctx)
	r.balancer, r.services, r.ran = balancer.New(), map[cfn.LogicalID]*service{}, map[string]int{}
	defer r.balancer.Close()
	living, stop := context.WithCancelCause(ctx)
	defer r.lives.Wait()
	defer stop(nil)
	r.living, r.giveUp = living, stop
	r.lives.Go(func() {
		err := r.Engine.Watch(living, r.info.SystemTime, task.ProjectLabel+"="+r.Scene.Project, func(e docker.Event) { r.ended(e.Container()) })
		if err != nil {
			stop(&deploy.Problem{
				Kind: deploy.Access, Message: "the Docker engine went away during the rehearsal: " + err.Error(),
				Hint: "start it again; compose2ecs rehearse down removes what is left of this rehearsal",
			})
		}
	})
	return r.perform(living, wait, stable)
}

// perform brings up the scene, and waits for the end.
func (r *Rehearsal) perform(ctx context.Context, wait bool, stable func()) (*deploy.Failure, error) {
	v, err := r.versionOf(ctx, r.Scene)
	if err != nil {
		return nil, err
	}
	failure, err := r.roll(ctx, v, "rehearsing")
	if failure != nil {
		r.tellStack("REHEARSAL_FAILED")
	}
	if failure != nil || err != nil {
		return failure, err
	}
	r.version = v
	r.tellStack("STABLE")
	if wait {
		return nil, nil
	}
	stable()
	<-ctx.Done()
	return nil, context.Cause(ctx)
}

// all are the services that there are.
func (r *Rehearsal) all() map[cfn.LogicalID]*service {
	r.mu.Lock()
	defer r.mu.Unlock()
	return maps.Clone(r.services)
}

func (r *Rehearsal) tell(e deploy.Event) {
	r.telling.Lock()
	defer r.telling.Unlock()
	r.Tell(e)
}

// furnishAll makes all that has to be there before the first task of a version.
func (r *Rehearsal) furnishAll(ctx context.Context, v *version) error {
	if err := r.connect(ctx, v); err != nil {
		return err
	}
	if err := r.furnish(ctx, v); err != nil {
		return err
	}
	return r.listen(ctx, v)
}

// lookAtEngine makes sure that the engine is there, and can run tasks.
func (r *Rehearsal) lookAtEngine(ctx context.Context) (err error) {
	if r.info, err = r.Engine.Info(ctx); err != nil {
		return noEngine(ctx, err)
	}
	if r.info.OSType != "linux" {
		return &deploy.Problem{
			Kind: deploy.Access, Message: fmt.Sprintf("the Docker engine runs %s containers, but Fargate runs Linux tasks", r.info.OSType),
			Hint: "switch Docker Desktop to Linux containers",
		}
	}
	return nil
}

func noEngine(ctx context.Context, err error) error {
	if ctx.Err() != nil {
		return ctx.Err()
	}
	return &deploy.Problem{
		Kind: deploy.Access, Message: "there is no Docker engine: " + err.Error(),
		Hint: "start Docker, or select an engine with docker context use or DOCKER_HOST",
	}
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
	if failure.IsFull() {
		return diskFull(failure)
	}
	p := &deploy.Problem{Kind: deploy.Failed, Message: doing + ": " + failure.Text, Err: err}
	if failure.LacksAddresses() {
		p.Hint = "docker network prune removes networks that nothing uses"
	}
	return p
}

func diskFull(err error) error {
	return &deploy.Problem{
		Kind: deploy.Failed, Message: "the disk of the Docker engine is full", Err: err,
		Hint: "docker system df shows what uses it; docker system prune removes what nothing uses",
	}
}

// cleaning is how long the end can take that nobody can interrupt.
const cleaning = time.Minute

// clean removes what the rehearsal has made.
func (r *Rehearsal) clean(ctx context.Context) {
	if r.Keep {
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
		running := r.all()[s.ID]
		if running == nil || running.isStable() {
			continue
		}
		name := s.Name
		if reasons := running.targetsNow().Reasons; len(reasons) > 0 {
			name += " (load balancer: " + strings.Join(reasons, "; ") + ")"
		}
		names = append(names, name)
	}
	return names
}

// Powers are what containers may do to the machine, with what becomes of it.
func (r *Rehearsal) Powers() []string {
	var list []string
	for _, s := range (&version{Scene: r.Scene}).all() {
		for _, c := range s.Definition.Containers {
			for _, power := range c.Powers() {
				text := fmt.Sprintf("the container %s of %s asks for %s", c.Name, s.Name, power.Text)
				if power.Refused {
					text += ", which Fargate refuses: it is not rehearsed"
				}
				list = append(list, text)
			}
		}
	}
	return list
}

// Commands are the docker commands that a rehearsal runs until all tasks have started, as they may be shown, and the variables
// whose values are not in them.
func (r *Rehearsal) Commands() (commands [][]string, variables []string) {
	v := &version{Scene: r.Scene, rehearsal: r}
	commands = r.networkCommands(v)
	for _, s := range v.all() {
		for number := range s.Desired {
			spec := v.spec(s, number+1)
			starting, withheld := spec.Commands()
			commands, variables = append(commands, starting...), append(variables, withheld...)
		}
	}
	slices.Sort(variables)
	return commands, slices.Compact(variables)
}
