package render

import (
	"fmt"
	"io"
	"strings"
	"sync"
	"time"

	"github.com/compose2ecs/compose2ecs/pkg/deploy"
)

// heartbeat is how often a log hears that the deployment still goes on, so that no
// pipeline takes it for dead.
const heartbeat = time.Minute

// Plain writes a line for each event, with its time first, as logs like it.
type Plain struct {
	out   io.Writer
	mu    sync.Mutex
	beat  *time.Timer
	began time.Time
	doing string
	done  bool
}

// NewPlain is a renderer of lines.
func NewPlain(out io.Writer) *Plain { return &Plain{out: out} }

// Event implements [Renderer].
func (p *Plain) Event(e deploy.Event) {
	p.mu.Lock()
	defer p.mu.Unlock()
	switch e := e.(type) {
	case deploy.Notice:
		fmt.Fprintln(p.out, e.Text)
	case deploy.Started:
		p.start(e)
	case deploy.StackChanged:
		p.line(e.Time, e.Stack, e.Status, e.Reason)
	case deploy.ResourceChanged:
		p.line(e.Time, string(e.ID), e.Status, e.Reason)
	case deploy.RolloutChanged:
		p.line(e.Time, e.Service, rolloutText(e), e.Reason)
	case deploy.ServiceMessage:
		p.line(e.Time, e.Service, e.Text, "")
	case deploy.TargetsChanged:
		p.line(e.Time, e.Service, targetsText(e), strings.Join(e.Reasons, "; "))
	case deploy.TaskStopped:
		p.line(e.Time, e.Service, "task "+e.Task+" stopped: "+e.Text(), "")
		for _, line := range e.Log {
			p.line(e.Time, e.Service, "| "+line, "")
		}
	}
	if p.beat != nil {
		p.beat.Reset(heartbeat)
	}
}

func (p *Plain) start(e deploy.Started) {
	text := e.Operation + " the stack " + e.Stack
	if e.Expected > 0 {
		text += ", " + about(e.Expected)
	}
	fmt.Fprintln(p.out, text)
	p.began, p.doing = time.Now(), e.Operation
	if p.beat == nil {
		p.beat = time.AfterFunc(heartbeat, p.alive)
	}
}

// alive says that nothing happened, and that this is no reason to worry.
func (p *Plain) alive() {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.done {
		return
	}
	fmt.Fprintf(p.out, "still %s after %s\n", p.doing, elapsed(time.Since(p.began)))
	p.beat.Reset(heartbeat)
}

func (p *Plain) line(at time.Time, id, status, reason string) {
	if reason != "" {
		status += ": " + reason
	}
	fmt.Fprintf(p.out, "%s %s %s\n", at.UTC().Format(time.RFC3339), id, status)
}

// Close implements [Renderer].
func (p *Plain) Close() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.done = true
	if p.beat != nil {
		p.beat.Stop()
	}
}

// rolloutText is how far an ECS service is: tasks 1 of 2 running, 1 pending.
func rolloutText(e deploy.RolloutChanged) string {
	text := fmt.Sprintf("tasks %d of %d running", e.Running, e.Desired)
	if e.Pending > 0 {
		text += fmt.Sprintf(", %d pending", e.Pending)
	}
	if e.Failed > 0 {
		text += fmt.Sprintf(", %d failed", e.Failed)
	}
	if e.Stage != "" {
		text += ", " + strings.ToLower(strings.ReplaceAll(e.Stage, "_", " "))
	}
	return text
}

func targetsText(e deploy.TargetsChanged) string {
	return fmt.Sprintf("targets %d of %d healthy", e.Healthy, e.Total)
}
