package main

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"net/url"
	"os"
	"os/exec"
	"slices"
	"strings"
	"time"
)

// An account is where projects are deployed, by which program.
type account struct {
	program  string   // the built compose2ecs
	environ  []string // of the programs that are run
	emulated bool     // an emulator on this machine, which runs no tasks
	run      string   // the tag of all that is made
	region   string   // see locate
}

// runTag is the tag of everything that a run makes.
const runTag = "compose2ecs:proof"

// emulator reports whether an endpoint is on this machine.
func emulator(endpoint string) bool {
	u, err := url.Parse(endpoint)
	if err != nil {
		return false
	}
	ip := net.ParseIP(u.Hostname())
	return u.Hostname() == "localhost" || ip != nil && ip.IsLoopback()
}

// locate finds the region as the AWS CLI does, and names it to all programs: they differ in where they look for it.
func (a *account) locate(ctx context.Context) error {
	for _, name := range []string{"AWS_REGION", "AWS_DEFAULT_REGION"} {
		a.region = cmp.Or(a.region, variable(a.environ, name))
	}
	if a.region == "" {
		out, err := a.exec(ctx, "", nil, "aws", "configure", "get", "region")
		if err != nil {
			return err
		}
		a.region = strings.TrimSpace(out.stdout)
	}
	if a.region == "" {
		return errors.New("no region is set: name one in AWS_REGION")
	}
	a.environ = append(slices.Clip(a.environ), "AWS_REGION="+a.region, "AWS_DEFAULT_REGION="+a.region)
	return nil
}

// variable is the value of an environment variable.
func variable(environ []string, name string) string {
	for _, pair := range environ {
		if value, ok := strings.CutPrefix(pair, name+"="); ok {
			return value
		}
	}
	return ""
}

// An outcome is what a program left behind.
type outcome struct {
	code           int
	stdout, stderr string
}

// tail is the end of what a program complained about, in one line: its error, and what follows.
func (o outcome) tail() string {
	lines := strings.Split(strings.TrimSpace(o.stderr), "\n")
	from := max(0, len(lines)-3)
	for i, line := range lines {
		if strings.HasPrefix(line, "error: ") {
			from = i
		}
	}
	return strings.Join(lines[from:], " · ")
}

// compose runs the built program; an exit code is no error.
func (a *account) compose(ctx context.Context, dir, project string, args ...string) (outcome, error) {
	args = append([]string{"-p", project, "--progress", "plain"}, args...)
	return a.exec(ctx, dir, []string{"PROOF_PROJECT=" + project}, a.program, args...)
}

// aws asks the AWS CLI, and decodes its answer.
func (a *account) aws(ctx context.Context, answer any, args ...string) error {
	out, err := a.exec(ctx, "", nil, "aws", append(args, "--output", "json")...)
	switch {
	case err != nil:
		return err
	case out.code != 0:
		return fmt.Errorf("aws %s %s: %s", args[0], args[1], out.tail())
	case answer == nil:
		return nil
	}
	if err := json.Unmarshal([]byte(out.stdout), answer); err != nil {
		return fmt.Errorf("the answer of aws %s %s: %w", args[0], args[1], err)
	}
	return nil
}

// exec runs a program to its end. When the time is over it gets an interrupt first.
func (a *account) exec(ctx context.Context, dir string, environ []string, program string, args ...string) (outcome, error) {
	var stdout, stderr bytes.Buffer
	command := exec.CommandContext(ctx, program, args...)
	command.Dir, command.Env = dir, append(append([]string{}, a.environ...), environ...)
	command.Stdout, command.Stderr = &stdout, &stderr
	command.Cancel = func() error { return command.Process.Signal(os.Interrupt) }
	command.WaitDelay = 30 * time.Second
	err := command.Run()
	var ended *exec.ExitError
	switch {
	case ctx.Err() != nil:
		return outcome{}, context.Cause(ctx)
	case err != nil && !errors.As(err, &ended):
		return outcome{}, err
	}
	return outcome{command.ProcessState.ExitCode(), stdout.String(), stderr.String()}, nil
}
