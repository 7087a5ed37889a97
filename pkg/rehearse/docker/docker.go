// Package docker is the Docker engine, by its command line: contexts, remote engines and what stands in for Docker work as
// they do for the user, and no client library is linked.
package docker

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"net/url"
	"os/exec"
	"strconv"
	"strings"
	"time"
)

// An Engine runs containers.
type Engine struct {
	program string
	environ []string
}

// New is the engine that the docker command works with in an environment.
func New(environ []string) (*Engine, error) {
	program, err := exec.LookPath("docker")
	if err != nil {
		return nil, errors.New("the docker command is not installed, or not in PATH")
	}
	return &Engine{program, environ}, nil
}

// A Command is one call of docker.
type Command struct {
	Args    []string
	Environ []string // in addition: values that must not stand among the arguments
	Input   string
}

// An Error is what docker complains about.
type Error struct {
	Text string
	Code int // the exit code, -1 if there is none
}

func (e *Error) Error() string { return e.Text }

// IsFull reports whether the engine has no room left on its disk.
func (e *Error) IsFull() bool { return strings.Contains(e.Text, "no space left on device") }

// LacksAddresses reports whether the engine's pools have no addresses left for another network.
func (e *Error) LacksAddresses() bool { return strings.Contains(e.Text, "address pool") }

// wait is how long docker has to end after it was told to: what it started may keep its output open.
const wait = 2 * time.Second

func (e *Engine) command(ctx context.Context, c Command) *exec.Cmd {
	command := exec.CommandContext(ctx, e.program, c.Args...)
	command.Env = append(append([]string(nil), e.environ...), c.Environ...)
	command.Stdin = strings.NewReader(c.Input)
	command.WaitDelay = wait
	return command
}

// Run runs docker and returns what it prints.
func (e *Engine) Run(ctx context.Context, args ...string) (string, error) {
	return e.Call(ctx, Command{Args: args})
}

// Call is Run for a command with more than arguments.
func (e *Engine) Call(ctx context.Context, c Command) (string, error) {
	command := e.command(ctx, c)
	var stdout, stderr bytes.Buffer
	command.Stdout, command.Stderr = &stdout, &stderr
	if err := command.Run(); err != nil {
		return strings.TrimSpace(stdout.String()), failure(ctx, err, stderr.String())
	}
	return strings.TrimSpace(stdout.String()), nil
}

// failure is why docker failed, in its own words but without its name.
func failure(ctx context.Context, err error, stderr string) error {
	if ctx.Err() != nil {
		return ctx.Err()
	}
	code := -1
	if exit, is := errors.AsType[*exec.ExitError](err); is {
		code = exit.ExitCode()
	}
	text := ""
	for line := range strings.Lines(stderr) {
		line = strings.TrimSpace(line)
		if line != "" && !strings.HasPrefix(line, "See 'docker") && !strings.HasPrefix(line, "Run 'docker") {
			text = strings.TrimSpace(text + " " + line)
		}
	}
	for _, prefix := range []string{"docker: ", "Error response from daemon: "} {
		text = strings.TrimPrefix(text, prefix)
	}
	if text == "" {
		text = fmt.Sprintf("docker failed: %v", err)
	}
	return &Error{Text: text, Code: code}
}

// Info is what an engine is.
type Info struct {
	ID                                  string
	ServerVersion, OSType, Architecture string
	SystemTime                          string
	NCPU                                int
	MemTotal                            int64
	ServerErrors                        []string
}

// Info asks the engine what it is, and so whether it is there.
func (e *Engine) Info(ctx context.Context) (Info, error) {
	var info Info
	text, err := e.Run(ctx, "info", "--format", "{{json .}}")
	if err == nil {
		err = json.Unmarshal([]byte(text), &info)
	}
	if len(info.ServerErrors) > 0 {
		err = &Error{Text: info.ServerErrors[0], Code: 1}
	}
	return info, err
}

// IsRemote reports whether the engine is on another machine, whose ports are not open here; where it is, if so.
func (e *Engine) IsRemote(ctx context.Context) (host string, remote bool) {
	host, err := e.Run(ctx, "context", "inspect", "--format", "{{.Endpoints.docker.Host}}")
	if err != nil {
		return "", false // what stands in for Docker has no contexts
	}
	where, err := url.Parse(host)
	if err != nil || where.Scheme == "unix" || where.Scheme == "npipe" {
		return host, false
	}
	return host, where.Hostname() != "localhost" && !net.ParseIP(where.Hostname()).IsLoopback()
}

// architectures are the names that images have for what ECS and engines call otherwise.
var architectures = map[string]string{"x86_64": "amd64", "aarch64": "arm64"}

// ImageArchitecture is what images call the architecture of the engine.
func (i Info) ImageArchitecture() string {
	if name, known := architectures[i.Architecture]; known {
		return name
	}
	return i.Architecture
}

// Tail are the last lines that a container wrote.
func (e *Engine) Tail(ctx context.Context, container string, lines int) []string {
	command := e.command(ctx, Command{Args: []string{"logs", "--tail", strconv.Itoa(lines), container}})
	output, err := command.CombinedOutput()
	text := strings.TrimRight(string(output), "\n")
	if err != nil || text == "" { // a container that never came to be has no log
		return nil
	}
	return strings.Split(text, "\n")
}

// List runs a docker command that prints names, and returns them.
func (e *Engine) List(ctx context.Context, args ...string) ([]string, error) {
	text, err := e.Run(ctx, args...)
	return strings.Fields(text), err
}
