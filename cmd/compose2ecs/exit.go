package main

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/compose2ecs/compose2ecs/pkg/build"
	"github.com/compose2ecs/compose2ecs/pkg/deploy"
	"github.com/compose2ecs/compose2ecs/pkg/translate"
)

// The exit codes. Scripts rely on them: they never change.
const (
	exitDone        = 0
	exitFailed      = 1   // a failure of our own, or a file that cannot be written
	exitInput       = 2   // the command line or the project is at fault
	exitFindings    = 3   // --strict, and there are warnings
	exitAccess      = 4   // credentials, region or endpoint
	exitRefused     = 5   // nobody agreed
	exitTimedOut    = 6   // waiting took too long, the stack goes on
	exitInterrupted = 130 // Ctrl-C: 128 and the number of SIGINT, as shells have it
)

// A usageError is a command line that cannot be understood.
type usageError struct {
	command string // whose help to read: "template", or "" for that of the program
	message string
}

func (e *usageError) Error() string { return e.message }

func usageErrorf(command *cli.Command, format string, args ...any) error {
	usage := &usageError{message: fmt.Sprintf(format, args...)}
	if command != nil {
		usage.command = command.Name
	}
	return usage
}

// A refusal is an exit code whose reason has been printed.
type refusal int

func (r refusal) Error() string { return fmt.Sprintf("exit code %d", int(r)) }

// status is what the process can exit with. The system keeps eight bits of it, and a failure
// that is a multiple of 256 would become a success.
func (r refusal) status() int {
	const bits = 0xff
	if r != exitDone && r&bits == 0 {
		return exitFailed
	}
	return int(r) & bits
}

// problemCodes are the exit codes of what goes wrong on AWS.
var problemCodes = map[deploy.Kind]int{
	deploy.Failed: exitFailed, deploy.Input: exitInput, deploy.Access: exitAccess, deploy.Refused: exitRefused, deploy.TimedOut: exitTimedOut,
}

// imageCodes are the exit codes of what goes wrong with images, before anything is changed on AWS.
var imageCodes = map[build.Kind]int{build.NoBuilder: exitFailed, build.Broken: exitInput, build.NotPushed: exitFailed}

// exitCode is what an error means to scripts, once people have been told of it.
func exitCode(ctx context.Context, u *ui, err error) int {
	code := codeOf(ctx, u, err)
	if _, isDiff := errors.AsType[*diffError](err); isDiff && code == exitFailed {
		return exitInput // since 1 is that something would change
	}
	return code
}

func codeOf(ctx context.Context, u *ui, err error) int {
	var usage *usageError
	var refused refusal
	var problem *deploy.Problem
	var image *build.Problem
	switch {
	case err == nil:
		return exitDone
	case errors.As(err, &refused):
		return refused.status()
	case ctx.Err() != nil:
		return exitInterrupted
	case errors.As(err, &usage):
		u.error(usage, "see "+strings.TrimRight(u.name+" "+usage.command, " ")+" --help")
		return exitInput
	case errors.As(err, &problem):
		u.error(problem, problem.Hint)
		return problemCodes[problem.Kind]
	case errors.As(err, &image):
		u.error(image, image.Hint)
		return imageCodes[image.Kind]
	case errors.Is(err, translate.ErrInput):
		u.error(err, "")
		return exitInput
	default:
		u.error(err, "")
		return exitFailed
	}
}
