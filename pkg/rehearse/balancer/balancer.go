// Package balancer does in this process what Elastic Load Balancing does: it checks the health of targets, and passes requests
// on to them by the rules of listeners.
package balancer

import (
	"context"
	"crypto/tls"
	"math/rand/v2"
	"net/http"
	"slices"
	"sync"
	"time"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/rehearse/scene"
)

// A Balancer is all load balancers of a template.
type Balancer struct {
	first       *http.Client // speaks HTTP/1.1 to targets
	second      *http.Client // speaks HTTP/2
	certificate tls.Certificate
	serving     sync.WaitGroup

	mu      sync.Mutex
	scene   *scene.Scene // as it is now
	ports   map[cfn.LogicalID]*port
	targets map[cfn.LogicalID][]*target
	shifted map[cfn.LogicalID]Shift // by listener or rule
	turn    int
}

// A Shift is what part of the traffic of a listener or rule goes from one group to another.
type Shift struct {
	From, To cfn.LogicalID
	Percent  int
}

// A target is one that requests can go to.
type target struct {
	Target
	healthy bool
	busy    sync.WaitGroup // the requests that it is working on
}

// New are load balancers without ports and targets.
func New() *Balancer {
	return &Balancer{
		first: newClient(newTransport(false)), second: newClient(newTransport(true)), scene: &scene.Scene{},
		ports: map[cfn.LogicalID]*port{}, targets: map[cfn.LogicalID][]*target{}, shifted: map[cfn.LogicalID]Shift{},
	}
}

// Shift has a part of the traffic of a listener or rule go to another group, whatever its weights are in the template.
func (b *Balancer) Shift(id cfn.LogicalID, s Shift) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.shifted[id] = s
}

// groupOf is the target group that an action of a listener or rule sends a request to.
func (b *Balancer) groupOf(id cfn.LogicalID, a scene.Action) cfn.LogicalID {
	b.mu.Lock()
	s, isShifted := b.shifted[id]
	b.mu.Unlock()
	if !isShifted {
		return drawn(a)
	}
	const whole = 100
	if rand.IntN(whole) < s.Percent {
		return s.To
	}
	return s.From
}

// group is a target group as it is now, nil if it is not in the template.
func (b *Balancer) group(id cfn.LogicalID) *scene.Group {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.scene.Groups[id]
}

// Register adds a target to a group, and tells what its health checks find until the context ends. Then the target gets no new
// request, and Register waits for those that it is working on.
func (b *Balancer) Register(ctx context.Context, group cfn.LogicalID, t Target, tell func(Finding)) {
	if b.group(group) == nil { // a group that is not in the template: nobody knows its checks
		tell(Finding{Healthy: true})
		return
	}
	added := &target{Target: t}
	b.mu.Lock()
	b.targets[group] = append(b.targets[group], added)
	b.mu.Unlock()
	watch(ctx, func() *scene.Group { return b.group(group) }, b.checkOf(t), func(f Finding) {
		b.mu.Lock()
		added.healthy = f.Healthy
		b.mu.Unlock()
		tell(f)
	})
	b.mu.Lock()
	b.targets[group] = slices.DeleteFunc(b.targets[group], func(other *target) bool { return other == added })
	b.mu.Unlock()
	added.drain(Delay(b.group(group)))
}

// LongestDelay is how long a target that leaves can work on its requests at most.
const LongestDelay = 15 * time.Second

// Delay is how long a target that leaves its group has for its requests: its deregistration delay, if that is not too long here
// ("Deregistration delay" in the Elastic Load Balancing User Guide).
func Delay(g *scene.Group) time.Duration {
	const usual = 300
	if g == nil {
		return LongestDelay
	}
	return min(g.Seconds("deregistration_delay.timeout_seconds", usual), LongestDelay)
}

// drain waits until nothing is left to do, but not for ever.
func (t *target) drain(delay time.Duration) {
	done := make(chan struct{})
	go func() {
		t.busy.Wait()
		close(done)
	}()
	select {
	case <-done:
	case <-time.After(delay):
	}
}

// pick is the target whose turn it is: one that is healthy, or any if none is, as load balancers do it. One that is wanted and
// healthy goes before all others. It is busy until the caller says that it is done.
func (b *Balancer) pick(group cfn.LogicalID, wanted string) (*target, bool) {
	b.mu.Lock()
	defer b.mu.Unlock()
	fit := slices.DeleteFunc(slices.Clone(b.targets[group]), func(t *target) bool { return !t.healthy })
	if len(fit) == 0 {
		fit = b.targets[group]
	}
	if len(fit) == 0 {
		return nil, false
	}
	b.turn++
	t := fit[b.turn%len(fit)]
	if i := slices.IndexFunc(fit, func(t *target) bool { return t.id() == wanted }); wanted != "" && i >= 0 {
		t = fit[i]
	}
	t.busy.Add(1)
	return t, true
}
