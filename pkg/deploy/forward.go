package deploy

import (
	"bytes"
	"cmp"
	"context"
	"fmt"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"sync"

	"golang.org/x/sync/errgroup"

	"github.com/compose2ecs/compose2ecs/pkg/deploy/ssm"
)

// Loopback is where forwarded ports are on this machine.
const Loopback = "127.0.0.1"

// forwardingDocument is the document of Session Manager for sessions that carry a port (AWS Systems Manager User Guide, "Start a
// session").
const forwardingDocument = "AWS-StartPortForwardingSession"

// pluginHost is where the plugin looks for the address to listen at (aws/session-manager-plugin, muxportforwarding.go).
const pluginHost = "SSM_PLUGIN_LOCAL_HOST"

// A Forward is a port of this machine that leads to a port of a container.
type Forward struct{ Local, Port int }

// Forward makes ports of a container reachable on this machine, through one of the running tasks of a service, until the context ends or
// a session does. It says when a port can be used.
func (c *Client) Forward(ctx context.Context, s Service, ports []Forward, say func(string)) error {
	to, err := c.sessionPlace(ctx, s, "ports of "+s.Name+" cannot be forwarded")
	if err != nil {
		return err
	}
	var saying sync.Mutex
	group, ctx := errgroup.WithContext(ctx)
	for _, port := range ports {
		one := &forwarding{
			Forward: port, service: s, name: cmp.Or(s.Asked, s.Name), target: sessionTarget(s.Cluster, to.task.raw, to.container),
			say: func(text string) {
				saying.Lock()
				defer saying.Unlock()
				say(text)
			},
		}
		group.Go(func() error { return c.forward(ctx, to.plugin, one) })
	}
	return group.Wait()
}

// forward opens a session for a port, and hands it to the plugin.
func (c *Client) forward(ctx context.Context, plugin string, f *forwarding) error {
	request := f.request()
	session, err := c.api.Sessions.StartSession(ctx, request)
	if err != nil {
		return sessionProblem(err, f.service)
	}
	command, err := c.pluginCommand(ctx, plugin, session, request)
	if err != nil {
		return err
	}
	if command.Env == nil {
		command.Env = os.Environ()
	}
	command.Env = append(command.Env, pluginHost+"="+Loopback)
	command.Stdout, command.Stderr = f, f
	command.Cancel = func() error { return interrupt(command) }
	command.WaitDelay = pluginTime
	err = command.Run()
	if ctx.Err() != nil {
		return ctx.Err()
	}
	return f.ended(err)
}

// interrupt asks the plugin to end its session, which it does at a Ctrl-C only.
func interrupt(command *exec.Cmd) error {
	if command.Process.Signal(os.Interrupt) != nil { // there are no signals on Windows, where a console sends Ctrl-C to all its programs
		return command.Process.Kill()
	}
	return nil
}

// A forwarding is a session for one port. It reads what the plugin prints: the plugin exits with 0 whatever happens.
type forwarding struct {
	Forward
	service Service
	name    string // of the Compose service whose port it is
	target  string
	say     func(string)

	line             []byte // that is not complete
	last             string // line that was
	open, unanswered bool   // was said
}

func (f *forwarding) request() ssm.Request {
	return ssm.Request{Target: f.target, DocumentName: forwardingDocument, Parameters: map[string][]string{
		"portNumber": {strconv.Itoa(f.Port)}, "localPortNumber": {strconv.Itoa(f.Local)},
	}}
}

// Write implements [io.Writer].
func (f *forwarding) Write(p []byte) (int, error) {
	f.line = append(f.line, p...)
	for {
		line, rest, whole := bytes.Cut(f.line, []byte("\n"))
		if !whole {
			return len(p), nil
		}
		f.line = rest
		f.read(strings.TrimSpace(string(line)))
	}
}

// read understands a line of the plugin (aws/session-manager-plugin, muxportforwarding.go and basicportforwarding.go).
func (f *forwarding) read(line string) {
	f.last = cmp.Or(line, f.last)
	switch {
	case !f.open && strings.HasPrefix(line, fmt.Sprintf("Port %d opened", f.Local)):
		f.open = true
		f.say(fmt.Sprintf("forwarding %s:%d to %s:%d", Loopback, f.Local, f.name, f.Port))
	case !f.unanswered && strings.HasPrefix(line, "Connection to destination port failed"):
		f.unanswered = true
		f.say(fmt.Sprintf("nothing answers at port %d of %s", f.Port, f.name))
	}
}

// ended says that the session is over, which nobody asked for.
func (f *forwarding) ended(err error) error {
	f.read(strings.TrimSpace(string(f.line)))
	if !f.open {
		why := cmp.Or(f.last, sessionPlugin+" has ended")
		if err != nil && f.last == "" {
			why = err.Error()
		}
		return failedf("", "port %d of %s cannot be forwarded: %s", f.Port, f.name, why)
	}
	// Amazon ECS Developer Guide, "Monitor Amazon ECS containers with ECS Exec".
	return failedf("a session ends after 20 minutes without traffic, and with its task; run the command again",
		"the session that forwards port %d of %s has ended", f.Port, f.name)
}
