package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"maps"
	"net"
	"os"
	"slices"
	"strconv"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/compose2ecs/compose2ecs/pkg/deploy"
	"github.com/compose2ecs/compose2ecs/pkg/translate"
)

// portsArgument is what port-forward takes, written as kubectl has it.
const portsArgument = "SERVICE [[LOCAL_PORT:]PORT...]"

func (p *program) portForwardCommand() *cli.Command {
	return &cli.Command{
		Name:      "port-forward",
		Usage:     "make private ports of a service reachable on this machine",
		ArgsUsage: portsArgument,
		Description: `Forwards ports on 127.0.0.1 to a running task of the service, until you press
Ctrl-C or there has been no traffic for 20 minutes. The ports do not have to be exposed to the
internet. If no port is given, all TCP ports that the service publishes are forwarded. Each is
forwarded from its published port on this machine or, if that is in use, from the container's port or
any free port. Requires x-aws-exec: true on the service, and the Session Manager plugin for the AWS
CLI on this machine.`,
		Flags: p.accountOptions(),
		Action: func(c *cli.Context) error {
			if !c.Args().Present() {
				return usageErrorf(c.Command, "port-forward needs a SERVICE")
			}
			service := c.Args().First()
			ports, err := p.portsToForward(c, service, c.Args().Tail())
			if err != nil {
				return err
			}
			return p.onStack(c, func(s *session, stack deploy.Stack) error {
				services, err := s.Services(c.Context, stack, []string{service})
				if err != nil {
					return err
				}
				return s.Forward(c.Context, services[0], ports, func(text string) { s.ui.say("%s", text) })
			})
		},
	}
}

// portsToForward are those that are asked for, or else those that the service publishes. Each has a port of this machine that is free.
func (p *program) portsToForward(c *cli.Context, service string, asked []string) ([]deploy.Forward, error) {
	local := &localPorts{}
	defer local.close()
	if len(asked) == 0 {
		return p.portsPublished(c.Context, service, local)
	}
	forwards := make([]deploy.Forward, len(asked))
	for i, text := range asked {
		f, err := readForward(c.Command, text)
		if err != nil {
			return nil, err
		}
		if f.Local > 0 && slices.ContainsFunc(forwards[:i], func(other deploy.Forward) bool { return other.Local == f.Local }) {
			return nil, usageErrorf(c.Command, "the local port %d is given twice", f.Local)
		}
		if f.Local, err = local.open(f.Local); err != nil {
			return nil, &deploy.Problem{
				Kind: deploy.Input, Message: err.Error(),
				Hint: fmt.Sprintf("LOCAL_PORT:%d uses another port of this machine, and :%[1]d any free one", f.Port),
			}
		}
		forwards[i] = f
	}
	return forwards, nil
}

// readForward reads [LOCAL_PORT:]PORT. Without a number before the colon, the local port is 0: any that is free.
func readForward(command *cli.Command, text string) (deploy.Forward, error) {
	local, port, two := strings.Cut(text, ":")
	if !two {
		port = local
	}
	f := deploy.Forward{Local: portOf(cmp.Or(local, "0"), 0), Port: portOf(port, 1)}
	if f.Local < 0 || f.Port < 0 {
		return f, usageErrorf(command, "%q is not of the form [LOCAL_PORT:]PORT, with numbers up to 65535", text)
	}
	return f, nil
}

// portOf is the number of a port, -1 if it is none.
func portOf(text string, least int) int {
	if number, err := strconv.ParseUint(text, 10, 16); err == nil && int(number) >= least {
		return int(number)
	}
	return -1
}

// portsPublished are the ports of a service that docker compose publishes: at the same port of this machine, or else at that of the
// container, or at any that is free.
func (p *program) portsPublished(ctx context.Context, service string, local *localPorts) ([]deploy.Forward, error) {
	published, err := translate.PublishedPorts(ctx, p.project)
	if err != nil {
		return nil, err
	}
	if err := knownServices([]string{service}, slices.Collect(maps.Keys(published)), ""); err != nil {
		return nil, err
	}
	var forwards []deploy.Forward
	for _, port := range published[service] {
		if slices.ContainsFunc(forwards, func(f deploy.Forward) bool { return f.Port == port.Target }) {
			continue // it is published twice
		}
		f := deploy.Forward{Port: port.Target}
		for _, wanted := range []int{portOf(port.Published, 1), port.Target, 0} {
			if f.Local, err = local.open(wanted); err == nil {
				break
			}
		}
		if err != nil {
			return nil, err
		}
		forwards = append(forwards, f)
	}
	if len(forwards) == 0 {
		return nil, &deploy.Problem{
			Kind: deploy.Input, Message: fmt.Sprintf("the service %s publishes no TCP port", service),
			Hint: fmt.Sprintf("add the port of the container: compose2ecs port-forward %s PORT", service),
		}
	}
	return forwards, nil
}

// localPorts are ports of this machine, which are kept open until all are known: one that is needed twice is not free.
type localPorts struct{ listeners []net.Listener }

// open makes sure that a port can be listened at, and returns it: with 0, any that is free.
func (l *localPorts) open(port int) (int, error) {
	listener, err := net.Listen("tcp4", net.JoinHostPort(deploy.Loopback, strconv.Itoa(port)))
	if err != nil {
		if reason, is := errors.AsType[*os.SyscallError](err); is {
			err = reason.Err
		}
		return 0, fmt.Errorf("cannot listen at %s:%d: %w", deploy.Loopback, port, err)
	}
	l.listeners = append(l.listeners, listener)
	address, _ := listener.Addr().(*net.TCPAddr)
	return address.Port, nil
}

// close leaves the ports to the plugin.
func (l *localPorts) close() {
	for _, listener := range l.listeners {
		_ = listener.Close() // nobody has connected
	}
}
