package main

import (
	"context"
	"fmt"
	"math"
	"strconv"
	"time"

	"github.com/docker/go-units"
	"github.com/mattn/go-shellwords"
	"github.com/urfave/cli/v2"

	"github.com/compose2ecs/compose2ecs/pkg/deploy"
)

// commandLineArgument is what commands take that run something in a container: all that
// follows the service's name is the container's.
const commandLineArgument = "SERVICE [COMMAND [ARGUMENTS...]]"

// runOptions are the options of the command run.
type runOptions struct {
	environment                   []string
	detach                        bool
	user, entrypoint, cpu, memory string
}

func (p *program) runCommand() *cli.Command {
	var o runOptions
	return &cli.Command{
		Name:      "run",
		Usage:     "run a one-off task",
		ArgsUsage: commandLineArgument,
		Description: `Runs a one-off task with the service's task definition, and optionally with another
command. Prints the output of the container, and exits with its exit code. Ctrl-C stops the task. If
the container has a restart policy, or if you pass --user or --entrypoint, the task uses a copy of
the task definition; the copy is deregistered once the task has started. Options of compose2ecs must
come before the service name.`,
		Flags: append([]cli.Flag{
			&option{name: "env", short: "e", value: "NAME=VALUE", to: &o.environment, usage: "environment variable; repeatable"},
			&option{name: "detach", short: "d", to: &o.detach, usage: "start the task and return immediately"},
			&option{name: "user", short: "u", value: "USER", to: &o.user, usage: "user name or ID to run the command as"},
			&option{name: "entrypoint", value: "COMMAND", to: &o.entrypoint, usage: "override the entrypoint of the image"},
			&option{name: "cpu", value: "NUMBER", to: &o.cpu, usage: "number of vCPUs for the task, for example 0.5 or 2"},
			&option{name: "memory", value: "SIZE", to: &o.memory, usage: "memory for the task, for example 512m or 2g"},
		}, p.accountOptions()...),
		Action: func(c *cli.Context) error {
			if !c.Args().Present() {
				return usageErrorf(c.Command, "run needs a SERVICE")
			}
			wanted, err := o.task(c.Command)
			if err != nil {
				return err
			}
			return p.onStack(c, func(s *session, stack deploy.Stack) error {
				task, err := s.OneOff(c.Context, stack, c.Args().First())
				if err != nil {
					return err
				}
				task.Command, task.Environment = c.Args().Tail(), wanted.Environment
				task.User, task.Entrypoint, task.CPU, task.Memory = wanted.User, wanted.Entrypoint, wanted.CPU, wanted.Memory
				return s.run(c.Context, task, o.detach)
			})
		},
	}
}

// task is what the options say of a task.
func (o runOptions) task(command *cli.Command) (deploy.OneOff, error) {
	t := deploy.OneOff{User: o.user}
	var err error
	if t.Environment, err = pairs(command, "env", o.environment); err != nil {
		return t, err
	}
	if o.entrypoint != "" {
		if t.Entrypoint, err = shellwords.Parse(o.entrypoint); err != nil {
			return t, usageErrorf(command, "--entrypoint must be a command line, and %q cannot be parsed as one", o.entrypoint)
		}
	}
	const unitsPerCPU, mebibyte = 1024, 1 << 20
	if o.cpu != "" {
		number, err := strconv.ParseFloat(o.cpu, 64)
		if err != nil || !(number > 0) || number*unitsPerCPU != math.Trunc(number*unitsPerCPU) {
			return t, usageErrorf(command, "--cpu is a number of vCPUs, for example 0.5 or 2, not %q", o.cpu)
		}
		t.CPU = strconv.Itoa(int(number * unitsPerCPU))
	}
	if o.memory != "" {
		size, err := units.RAMInBytes(o.memory)
		if err != nil || size < mebibyte {
			return t, usageErrorf(command, "--memory is a size, for example 512m or 2g, not %q", o.memory)
		}
		t.Memory = strconv.FormatInt(size/mebibyte, 10)
	}
	return t, nil
}

func (s *session) run(ctx context.Context, task deploy.OneOff, detach bool) error {
	arn, err := s.StartTask(ctx, task)
	if err != nil {
		return err
	}
	if detach {
		fmt.Fprintln(s.ui.stdout, arn)
		return nil
	}
	result, err := s.Wait(ctx, task, arn, func(line deploy.LogLine) { fmt.Fprintln(s.ui.stdout, line.Text) })
	if err != nil && ctx.Err() != nil {
		return s.stopped(ctx, task, arn)
	}
	if err != nil || result.ExitCode == exitDone {
		return err
	}
	return refusal(int(result.ExitCode))
}

// stopped ends the task of a run that was interrupted, as Ctrl-C does locally.
func (s *session) stopped(ctx context.Context, task deploy.OneOff, arn string) error {
	ctx, stop := context.WithTimeout(context.WithoutCancel(ctx), 10*time.Second)
	defer stop()
	if err := s.StopTask(ctx, task, arn); err != nil {
		return err
	}
	s.ui.say("interrupted: stopping the task")
	return refusal(exitInterrupted)
}
