package main

import (
	"context"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/compose2ecs/compose2ecs/pkg/deploy"
	"github.com/compose2ecs/compose2ecs/pkg/rehearse"
	"github.com/compose2ecs/compose2ecs/pkg/rehearse/docker"
)

// rehearsalCommand is the rehearsal in the background: load balancers are part of the program, so it has to stay.
const rehearsalCommand = "rehearsal"

func (p *program) rehearsalCommand() *cli.Command {
	var holder string
	return &cli.Command{
		Name:        rehearsalCommand,
		Hidden:      true,
		ArgsUsage:   "PROJECT",
		Description: "The part of rehearse --detach that stays in the background: it takes its orders\nfrom rehearse.",
		Flags:       []cli.Flag{&option{name: "init-image", value: "IMAGE", to: &holder, usage: "image that holds the network of each task"}},
		Action: func(c *cli.Context) error {
			engine, err := docker.New(p.project.Environ)
			if err != nil {
				return err
			}
			door, err := rehearse.DoorOf(c.Context, engine, c.Args().First())
			if err != nil {
				return err
			}
			failure, err := rehearse.Stay(c.Context, engine, holder, door)
			if failure != nil {
				return refusal(exitFailed)
			}
			if errors.Is(err, rehearse.ErrEnded) {
				return nil
			}
			return err
		},
	}
}

// rehearseBehind starts a rehearsal in the background, and follows it until it is stable.
func (p *program) rehearseBehind(ctx context.Context, door rehearse.Door, order *rehearse.Order, o rehearseOptions) error {
	gone, err := p.startBehind(door, order.Project, o.holder)
	if err != nil {
		return &deploy.Problem{
			Kind: deploy.Failed, Message: "the rehearsal cannot run in the background: " + err.Error(),
			Hint: "rehearse without --detach, and leave the terminal open",
		}
	}
	if !door.Await(ctx, gone) {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		said, _ := os.ReadFile(door.Log()) // there may be none
		return &deploy.Problem{
			Kind: deploy.Failed, Message: "the rehearsal in the background ended immediately: " + strings.TrimSpace(string(said)),
			Hint: "rehearse without --detach, and leave the terminal open",
		}
	}
	if err := p.follow(ctx, door, order, o); err != nil {
		return err
	}
	p.sayHowToLook(order.Project)
	return nil
}

// startBehind starts this program as one that outlives it. The channel is closed when it ends.
func (p *program) startBehind(door rehearse.Door, project, holder string) (<-chan struct{}, error) {
	self, err := os.Executable()
	if err != nil {
		return nil, err
	}
	if err := door.Make(); err != nil {
		return nil, err
	}
	const private = 0o600
	log, err := os.OpenFile(door.Log(), os.O_CREATE|os.O_TRUNC|os.O_WRONLY, private)
	if err != nil {
		return nil, err
	}
	defer func() { _ = log.Close() }()                                               // the other process has its own
	command := exec.Command(self, rehearsalCommand, "--init-image", holder, project) //nolint:gosec,noctx // this program; it outlives this one
	command.Args[0] = programName                                                    // also where it is a plugin of docker
	command.Env, command.Dir = p.project.Environ, filepath.Dir(door.Log())
	command.Stdout, command.Stderr, command.SysProcAttr = log, log, apart()
	if err := command.Start(); err != nil {
		return nil, err
	}
	gone := make(chan struct{})
	go func() {
		_ = command.Wait() // why is in its log
		close(gone)
	}()
	return gone, nil
}

// doorHere is the door of the rehearsal of the project at hand, which has the services that are named, and the project's name.
func (p *program) doorHere(ctx context.Context, services ...string) (name string, engine *docker.Engine, door rehearse.Door, err error) {
	if name, err = p.projectOf(ctx, services); err != nil {
		return "", nil, door, err
	}
	if engine, err = p.engine(); err != nil {
		return "", nil, door, err
	}
	door, err = rehearse.DoorOf(ctx, engine, name)
	return name, engine, door, err
}

// rehearseRun runs a task of the rehearsal that runs.
func (p *program) rehearseRun(c *cli.Context, o rehearseOptions) error {
	if c.NArg() != 2 {
		return usageErrorf(c.Command, "rehearse run needs one TASK")
	}
	name, _, door, err := p.doorHere(c.Context, c.Args().Get(1))
	if err != nil {
		return err
	}
	if !door.IsOpen(c.Context) {
		return &deploy.Problem{
			Kind: deploy.Refused, Message: "no rehearsal of " + name + " is running", Hint: "start one: compose2ecs rehearse --detach",
		}
	}
	failure, err := p.send(c.Context, door, &rehearse.Order{Project: name, Task: c.Args().Get(1)}, o)
	if failure == nil && err == nil {
		p.ui.say("%s succeeded", c.Args().Get(1))
		return nil
	}
	return p.rehearsed(name, nil, failure, err)
}

// follow brings a rehearsal to what an order says, and shows what happens.
func (p *program) follow(ctx context.Context, door rehearse.Door, order *rehearse.Order, o rehearseOptions) error {
	failure, err := p.send(ctx, door, order, o)
	return p.rehearsed(order.Project, nil, failure, err)
}

// send gives an order to a rehearsal, and shows what happens.
func (p *program) send(ctx context.Context, door rehearse.Door, order *rehearse.Order, o rehearseOptions) (*deploy.Failure, error) {
	show := p.ui.renderer()
	defer show.Close()
	var waiting []string
	limited, stop := limited(ctx, o.timeout)
	defer stop()
	failure, err := door.Send(limited, order, func(e deploy.Event) {
		show.Event(e)
		if r, is := e.(deploy.RolloutChanged); is {
			waiting = slices.DeleteFunc(waiting, func(name string) bool { return name == r.Service })
			if r.State != "COMPLETED" {
				waiting = append(waiting, r.Service)
			}
		}
	})
	show.Close()
	if errors.Is(err, context.DeadlineExceeded) {
		return nil, &deploy.Problem{
			Kind: deploy.TimedOut, Message: "timed out: not stable yet: " + strings.Join(waiting, ", "),
			Hint: "the rehearsal continues: read docker logs, or end it with compose2ecs rehearse down",
		}
	}
	return failure, err
}

// sayHowToLook names the commands for a rehearsal that nobody watches.
func (p *program) sayHowToLook(project string) {
	p.ui.say(`it continues in the background:
  docker ps --filter label=com.compose2ecs.rehearsal=%s   lists its containers
  docker logs `+
		`-f NAME          follows what one of them prints
  docker exec -it NAME sh      opens a shell in it
  compose2ecs rehearse         `+
		`updates it to the current project
  compose2ecs rehearse down    ends it`, project)
}
