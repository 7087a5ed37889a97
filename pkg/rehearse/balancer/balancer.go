// Package balancer does in this process what Elastic Load Balancing does: it checks the health of targets, and passes requests
// on to them by the rules of listeners.
package balancer

import (
	"context"
	"crypto/tls"
	"fmt"
	"net"
	"net/http"
	"slices"
	"sync"
	"time"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/rehearse/scene"
)

// A Balancer is all load balancers of a template.
type Balancer struct {
	scene       *scene.Scene
	client      *http.Client // for health checks
	certificate tls.Certificate
	local       map[scene.Number]string // the port on this machine of a listener's port
	closers     []func() error
	serving     sync.WaitGroup

	mu      sync.Mutex
	targets map[cfn.LogicalID][]*target
	turn    int
}

type target struct {
	Target
	healthy bool
}

// New are the load balancers of a scene, without targets.
func New(s *scene.Scene) *Balancer {
	return &Balancer{scene: s, client: newClient(), local: map[scene.Number]string{}, targets: map[cfn.LogicalID][]*target{}}
}

// Register adds a target to a group, and tells what its health checks find until the context ends.
func (b *Balancer) Register(ctx context.Context, group cfn.LogicalID, t Target, tell func(Finding)) {
	g := b.scene.Groups[group]
	if g == nil { // a group that is not in the template: nobody knows its checks
		tell(Finding{Healthy: true})
		return
	}
	added := &target{Target: t}
	b.mu.Lock()
	b.targets[group] = append(b.targets[group], added)
	b.mu.Unlock()
	watch(ctx, g, checkOf(g, t, b.client), func(f Finding) {
		b.mu.Lock()
		added.healthy = f.Healthy
		b.mu.Unlock()
		tell(f)
	})
	b.mu.Lock()
	defer b.mu.Unlock()
	b.targets[group] = slices.DeleteFunc(b.targets[group], func(other *target) bool { return other == added })
}

// pick is the target whose turn it is: one that is healthy, or any if none is, as load balancers do it.
func (b *Balancer) pick(group cfn.LogicalID) (Target, bool) {
	b.mu.Lock()
	defer b.mu.Unlock()
	fit := slices.DeleteFunc(slices.Clone(b.targets[group]), func(t *target) bool { return !t.healthy })
	if len(fit) == 0 {
		fit = b.targets[group]
	}
	if len(fit) == 0 {
		return Target{}, false
	}
	b.turn++
	return fit[b.turn%len(fit)].Target, true
}

// An Address is where a listener is reached on this machine.
type Address struct {
	Listener *scene.Listener
	URL      string
}

// Listen opens a port of this machine for each listener, and says where; for those of UDP there is none.
func (b *Balancer) Listen() ([]Address, error) {
	var addresses []Address
	listeners := map[*scene.Listener]net.Listener{}
	for _, l := range b.scene.Listeners {
		if l.IsUDP() {
			continue
		}
		socket, err := net.Listen("tcp", "127.0.0.1:0")
		if err != nil {
			return nil, fmt.Errorf("opening a port for %s: %w", l.ID, err)
		}
		b.closers = append(b.closers, socket.Close)
		_, port, _ := net.SplitHostPort(socket.Addr().String())
		b.local[l.Port] = port
		if encrypts(l) {
			if socket, err = b.encrypted(socket, l); err != nil {
				return nil, err
			}
		}
		listeners[l] = socket
		addresses = append(addresses, Address{l, scheme(l) + "://127.0.0.1:" + port})
	}
	for l, socket := range listeners {
		b.serving.Go(func() { b.serve(l, socket) })
	}
	return addresses, nil
}

// Close closes all ports.
func (b *Balancer) Close() {
	for _, closeOne := range b.closers {
		_ = closeOne() // it may be closed already
	}
	b.serving.Wait()
}

func (b *Balancer) serve(l *scene.Listener, socket net.Listener) {
	if l.Protocol == "TCP" || l.Protocol == "TLS" {
		b.pass(l, socket)
		return
	}
	server := &http.Server{Handler: b.handler(l), ReadHeaderTimeout: time.Minute}
	_ = server.Serve(socket) // it ends when the port is closed
	_ = server.Close()
}
