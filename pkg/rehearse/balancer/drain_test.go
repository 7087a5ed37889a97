package balancer

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/rehearse/scene"
)

// A drained target is one that works on a request when it leaves.
type drained struct {
	url    string
	finish func()
	answer chan string   // to the request
	gone   chan struct{} // is closed when nothing is waited for any more
}

// leaving is a target of a group with a deregistration delay, which works on a request and has been told to leave.
func leaving(t *testing.T, delay scene.Text) drained {
	t.Helper()
	group := &scene.Group{ID: "Web", HealthCheckProtocol: "TCP"}
	group.Attributes = []scene.Attribute{{Key: "deregistration_delay.timeout_seconds", Value: delay}}
	listener := &scene.Listener{ID: "L", Port: 80, Protocol: "HTTP", DefaultActions: []scene.Action{{Type: "forward", TargetGroupArn: "Web"}}}
	b := New()
	addresses, err := b.Listen(&scene.Scene{Groups: map[cfn.LogicalID]*scene.Group{"Web": group}, Listeners: []*scene.Listener{listener}})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(b.Close)
	var first sync.Once
	entered, finish := make(chan struct{}), make(chan struct{})
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		first.Do(func() {
			close(entered)
			<-finish
			fmt.Fprint(w, "done")
		})
	}))
	t.Cleanup(server.Close)
	ctx, leave := context.WithCancel(t.Context())
	d := drained{addresses[0].URL, func() { close(finish) }, make(chan string, 1), make(chan struct{})}
	healthy := make(chan struct{})
	reached := strings.TrimPrefix(server.URL, "http://")
	go func() {
		b.Register(ctx, "Web", Target{Reached: reached, Checked: reached}, func(Finding) { close(healthy) })
		close(d.gone)
	}()
	<-healthy
	go func() {
		_, _, body := get(t, d.url)
		d.answer <- body
	}()
	<-entered
	leave()
	return d
}

// TestDrain gives a target that leaves nothing new, and waits for what it works on.
func TestDrain(t *testing.T) {
	d := leaving(t, "300")
	for status := 0; status != http.StatusServiceUnavailable; {
		status, _, _ = get(t, d.url)
	}
	select {
	case <-d.gone:
		t.Error("it is gone before it has finished")
	default:
	}
	d.finish()
	if body := <-d.answer; body != "done" {
		t.Errorf("%q", body)
	}
	<-d.gone
}

// TestDrainEnds waits no longer than the deregistration delay.
func TestDrainEnds(t *testing.T) {
	d := leaving(t, "1")
	<-d.gone // although the request goes on
	d.finish()
	<-d.answer
}
