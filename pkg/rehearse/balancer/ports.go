package balancer

import (
	"errors"
	"fmt"
	"net"
	"net/http"
	"time"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/rehearse/scene"
)

// A port is a listener, at its port of this machine.
type port struct {
	*scene.Listener // as it was when the port was opened
	number          string
	close           func() error
}

// An Address is where a listener is reached on this machine.
type Address struct {
	Listener *scene.Listener
	URL      string
}

// Listen makes the load balancers those of a scene. It opens a port of this machine for each listener that is new, and says where.
// A listener that stays keeps its port, whatever its rules are now.
func (b *Balancer) Listen(s *scene.Scene) ([]Address, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.scene = s
	b.closeOthers()
	var addresses []Address
	for _, l := range s.Listeners {
		if b.ports[l.ID] != nil {
			continue
		}
		opened, err := b.open(l)
		if err != nil {
			return nil, err
		}
		b.ports[l.ID] = opened
		addresses = append(addresses, Address{l, scheme(l) + "://127.0.0.1:" + opened.number})
	}
	return addresses, nil
}

// closeOthers closes the ports of listeners that are there no more, or on another port.
func (b *Balancer) closeOthers() {
	for id, p := range b.ports {
		if now := b.scene.Listener(id); now == nil || now.Port != p.Port || now.Protocol != p.Protocol {
			_ = p.close() // it may be closed already
			delete(b.ports, id)
		}
	}
}

func (b *Balancer) open(l *scene.Listener) (*port, error) {
	if l.Protocol == "UDP" {
		return b.openDatagrams(l, "127.0.0.1:0")
	}
	socket, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, fmt.Errorf("opening a port for %s: %w", l.ID, err)
	}
	p := &port{Listener: l, close: socket.Close}
	_, p.number, _ = net.SplitHostPort(socket.Addr().String())
	if encrypts(l) {
		if socket, err = b.encrypted(socket, l); err != nil {
			return nil, err
		}
	}
	if l.IsUDP() { // the same port for both
		datagrams, err := b.openDatagrams(l, socket.Addr().String())
		if err != nil {
			return nil, errors.Join(err, socket.Close())
		}
		p.close = func() error { return errors.Join(socket.Close(), datagrams.close()) }
	}
	b.serving.Go(func() { b.serve(p, socket) })
	return p, nil
}

// openDatagrams opens a port for datagrams.
func (b *Balancer) openDatagrams(l *scene.Listener, address string) (*port, error) {
	socket, err := net.ListenPacket("udp", address)
	if err != nil {
		return nil, fmt.Errorf("opening a port for %s: %w", l.ID, err)
	}
	p := &port{Listener: l, close: socket.Close}
	_, p.number, _ = net.SplitHostPort(socket.LocalAddr().String())
	b.serving.Go(func() { b.passDatagrams(l.ID, socket) })
	return p, nil
}

// Close closes all ports.
func (b *Balancer) Close() {
	b.mu.Lock()
	b.scene = &scene.Scene{}
	b.closeOthers()
	b.mu.Unlock()
	b.serving.Wait()
}

// now is a listener with its rules of now.
func (b *Balancer) now(id cfn.LogicalID) *scene.Listener {
	b.mu.Lock()
	defer b.mu.Unlock()
	if l := b.scene.Listener(id); l != nil {
		return l
	}
	return &scene.Listener{ID: id} // its port is about to be closed
}

func (b *Balancer) serve(p *port, socket net.Listener) {
	if p.Protocol == "TCP" || p.Protocol == "TLS" || p.Protocol == "TCP_UDP" {
		b.pass(p.ID, socket)
		return
	}
	server := &http.Server{Handler: b.handler(p.ID), ReadHeaderTimeout: time.Minute}
	_ = server.Serve(socket) // it ends when the port is closed
	_ = server.Close()
}
