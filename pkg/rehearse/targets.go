package rehearse

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"time"

	"github.com/compose2ecs/compose2ecs/pkg/deploy"
	"github.com/compose2ecs/compose2ecs/pkg/rehearse/balancer"
	"github.com/compose2ecs/compose2ecs/pkg/rehearse/scene"
)

// listen opens the ports of the load balancers, and tells where they are.
func (r *Rehearsal) listen(ctx context.Context) error {
	r.balancer = balancer.New(r.Scene)
	if len(r.Scene.Groups) == 0 {
		return nil
	}
	if host, remote := r.Engine.IsRemote(ctx); remote {
		return &deploy.Problem{
			Kind: deploy.Access, Message: fmt.Sprintf("load balancers cannot reach tasks on the remote engine %s", host),
			Hint: "rehearse on the machine of the engine, or on a local one: docker context use default",
		}
	}
	addresses, err := r.balancer.Listen()
	if err != nil {
		return &deploy.Problem{Kind: deploy.Failed, Message: err.Error()}
	}
	for _, a := range addresses {
		r.tell(deploy.Notice{Text: fmt.Sprintf("the port %d of the load balancer is %s", a.Listener.Port, a.URL)})
	}
	return nil
}

// checkPort is the port of a task that the health check of a target group asks.
func (r *Rehearsal) checkPort(t scene.Target) int {
	if g := r.Scene.Groups[t.Group]; g != nil {
		if port, err := strconv.Atoi(string(g.HealthCheckPort)); err == nil {
			return port
		}
	}
	return t.Port
}

// ports are those of a service that load balancers reach.
func (r *Rehearsal) ports(s *scene.Service) []int {
	var ports []int
	for _, t := range s.Targets {
		ports = append(ports, t.Port, r.checkPort(t))
	}
	slices.Sort(ports)
	return slices.Compact(ports)
}

// register makes a task a target of the groups of its service, until it ends.
func (s *service) register(ctx context.Context, m *member) {
	address, reached, err := m.Address(ctx, s.rehearsal.Engine)
	if err != nil {
		return // it has ended
	}
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	for i, t := range s.Targets {
		port := s.rehearsal.checkPort(t)
		target := balancer.Target{Address: address, Reached: reached[t.Port], Checked: reached[port], Port: port}
		go s.rehearsal.balancer.Register(ctx, t.Group, target, func(f balancer.Finding) { s.found(m, i, f) })
	}
	select {
	case <-m.done:
	case <-ctx.Done():
	}
}

// found notes what a load balancer thinks of a task. ECS replaces a task that is not healthy, after the grace period. An answer
// that is wrong does not get better by waiting: it ends the rehearsal of the service.
func (s *service) found(m *member, i int, f balancer.Finding) {
	s.mu.Lock()
	known := m.targets[i]
	m.targets[i] = f
	s.mu.Unlock()
	if known != f {
		s.rehearsal.tell(s.targetsNow())
		s.changed()
	}
	if f.Healthy || !f.Final && time.Since(m.Began()) < time.Duration(s.Grace)*time.Second {
		return
	}
	s.mu.Lock()
	s.hopeless = s.hopeless || f.Final && !s.over
	s.mu.Unlock()
	select {
	case m.Fail <- fmt.Sprintf("Task failed ELB health checks in (target-group %s): %s", s.Targets[i].Group, f.Reason):
	case <-m.done:
	}
}

// targetsNow is what load balancers think of all tasks of the service.
func (s *service) targetsNow() deploy.TargetsChanged {
	s.mu.Lock()
	defer s.mu.Unlock()
	now := deploy.TargetsChanged{Time: time.Now(), Service: s.Name}
	for _, m := range s.tasks {
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
