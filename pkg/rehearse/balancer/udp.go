package balancer

import (
	"net"
	"sync"
	"time"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
)

const (
	// flowIdle is how long a flow of datagrams lives without any ("Listeners for your Network Load Balancers" in the Elastic Load
	// Balancing User Guide).
	flowIdle = 120 * time.Second
	// mostFlows is how many there can be at a time: nobody here has more clients.
	mostFlows = 1000
	// longestDatagram is what fits into one.
	longestDatagram = 65535
)

// flows are the clients of a port for datagrams, each with the target that it stays with.
type flows struct {
	balancer *Balancer
	listener cfn.LogicalID
	socket   net.PacketConn

	mu   sync.Mutex
	open map[string]net.Conn // to targets, by the address of the client
}

// passDatagrams passes datagrams on until the port is closed.
func (b *Balancer) passDatagrams(id cfn.LogicalID, socket net.PacketConn) {
	f := &flows{balancer: b, listener: id, socket: socket, open: map[string]net.Conn{}}
	defer f.close()
	buffer := make([]byte, longestDatagram)
	for {
		n, client, err := socket.ReadFrom(buffer)
		if err != nil {
			return
		}
		if target := f.of(client); target != nil {
			_ = target.SetReadDeadline(time.Now().Add(flowIdle)) // a datagram may be lost anywhere
			_, _ = target.Write(buffer[:n])
		}
	}
}

// of is the way to the target of a client, nil if there is none.
func (f *flows) of(client net.Addr) net.Conn {
	f.mu.Lock()
	defer f.mu.Unlock()
	if known := f.open[client.String()]; known != nil {
		return known
	}
	l := f.balancer.now(f.listener)
	if len(l.DefaultActions) == 0 || len(f.open) >= mostFlows {
		return nil
	}
	t, there := f.balancer.pick(f.balancer.groupOf(l.ID, l.DefaultActions[0]), "")
	if !there {
		return nil
	}
	target, err := net.Dial("udp", t.Packets)
	if err != nil {
		t.busy.Done()
		return nil
	}
	f.open[client.String()] = target
	go f.answer(client, target, t)
	return target
}

// answer passes on what a target says to a client, until it is silent for long.
func (f *flows) answer(client net.Addr, from net.Conn, t *target) {
	defer t.busy.Done()
	buffer := make([]byte, longestDatagram)
	for {
		n, err := from.Read(buffer)
		if err != nil {
			break
		}
		_, _ = f.socket.WriteTo(buffer[:n], client) // a datagram may be lost anywhere
		_ = from.SetReadDeadline(time.Now().Add(flowIdle))
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	delete(f.open, client.String())
	_ = from.Close()
}

// close ends all flows.
func (f *flows) close() {
	f.mu.Lock()
	defer f.mu.Unlock()
	for _, target := range f.open {
		_ = target.Close()
	}
}
