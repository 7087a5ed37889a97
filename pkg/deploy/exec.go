package deploy

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"os/signal"
	"slices"
	"strings"
	"syscall"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/ecs"
	"github.com/aws/aws-sdk-go-v2/service/ecs/types"

	"github.com/compose2ecs/compose2ecs/pkg/deploy/awserr"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/ssm"
)

// sessionPlugin is the program of AWS that carries a session (AWS Systems Manager User
// Guide, "Install the Session Manager plugin for the AWS CLI").
const sessionPlugin = "session-manager-plugin"

// A Console is what a command in a container is connected to.
type Console struct {
	In       io.Reader
	Out, Err io.Writer
}

// Exec runs a command in a running task of a service and returns its exit code as far as
// the plugin knows it.
func (c *Client) Exec(ctx context.Context, s Service, command []string, console Console) (int, error) {
	to, err := c.sessionPlace(ctx, s, "commands cannot be run in the tasks of "+s.Name)
	if err != nil {
		return 0, err
	}
	out, err := c.api.ECS.ExecuteCommand(ctx, &ecs.ExecuteCommandInput{
		Cluster: &s.Cluster, Task: to.task.raw.TaskArn, Container: &to.container, Command: aws.String(shellWords(command)), Interactive: true,
	})
	if err != nil {
		return 0, sessionProblem(err, s)
	}
	if out.Session == nil {
		return 0, failedf(runAgain, "ECS did not return a session in %s", s.Name)
	}
	return c.runPlugin(ctx, to.plugin, out.Session, sessionTarget(s.Cluster, to.task.raw, to.container), console)
}

// A sessionPlace is a container that a session can be opened in, and the program that carries the session.
type sessionPlace struct {
	plugin    string
	task      Task
	container string
}

// sessionPlace finds the container of a service in one of its running tasks. If its tasks take no sessions, it says what is not possible.
func (c *Client) sessionPlace(ctx context.Context, s Service, impossible string) (to sessionPlace, err error) {
	if to.plugin, err = exec.LookPath(sessionPlugin); err != nil {
		return to, inputf("see \"Install the Session Manager plugin for the AWS CLI\" in the AWS Systems Manager User Guide",
			"%s is not installed, but sessions with a task require it", sessionPlugin)
	}
	if !s.Exec {
		return to, inputf("set x-aws-exec: true on the service, and deploy", "%s", impossible)
	}
	if to.task, err = c.runningTask(ctx, s); err != nil {
		return to, err
	}
	streams := logStreams{client: c}
	definition, err := streams.definition(ctx, aws.ToString(to.task.raw.TaskDefinitionArn))
	if err != nil {
		return to, err
	}
	to.container = s.container(definition)
	return to, nil
}

// sessionProblem says why no session could be opened.
func sessionProblem(err error, s Service) error {
	if awserr.KindOf(err) == awserr.NotConnected {
		return failedf("this takes a moment after a task starts; if the problem persists, restart the service: compose2ecs restart "+s.Name,
			"the agent in the task of %s is not connected", s.Name)
	}
	return problem(err, "opening a session in "+s.Name)
}

func (c *Client) runningTask(ctx context.Context, s Service) (Task, error) {
	tasks, err := c.RunningTasks(ctx, s)
	if err != nil {
		return Task{}, err
	}
	i := slices.IndexFunc(tasks, func(t Task) bool { return t.Status == "RUNNING" })
	if i < 0 {
		return Task{}, failedf("compose2ecs ps shows the progress", "no task of %s is running", s.Name)
	}
	return tasks[i], nil
}

// sessionTarget is how the session manager names a container:
// ecs:CLUSTER_TASK_RUNTIMEID.
func sessionTarget(cluster string, task types.Task, container string) string {
	for _, c := range task.Containers {
		if aws.ToString(c.Name) == container {
			return fmt.Sprintf("ecs:%s_%s_%s", cluster, shortID(aws.ToString(task.TaskArn)), aws.ToString(c.RuntimeId))
		}
	}
	return ""
}

// runPlugin hands the session to the plugin, for people at a terminal.
func (c *Client) runPlugin(ctx context.Context, plugin string, session *types.Session, target string, console Console) (int, error) {
	ctx, release := withKeyboard(ctx)
	defer release()
	command, err := c.pluginCommand(ctx, plugin, ssm.Session{
		SessionID: aws.ToString(session.SessionId), StreamURL: aws.ToString(session.StreamUrl), TokenValue: aws.ToString(session.TokenValue),
	}, ssm.Request{Target: target})
	if err != nil {
		return 0, err
	}
	command.Stdin, command.Stdout, command.Stderr = console.In, console.Out, console.Err
	command.Cancel = func() error { return command.Process.Signal(syscall.SIGTERM) } // it has to restore the terminal
	command.WaitDelay = pluginTime
	err = command.Run()
	if ended, ok := errors.AsType[*exec.ExitError](err); ok {
		return ended.ExitCode(), nil
	}
	return 0, err
}

// pluginCommand is the plugin with a session, and with the arguments that the AWS CLI gives it (awscli/customizations/sessionmanager.py):
// with the credentials of the profile it resumes a session whose connection was lost. It finds AWS_PROFILE by itself.
func (c *Client) pluginCommand(ctx context.Context, plugin string, session ssm.Session, asked ssm.Request) (*exec.Cmd, error) {
	response, err := json.Marshal(session)
	if err != nil {
		return nil, err
	}
	request, err := json.Marshal(asked)
	if err != nil {
		return nil, err
	}
	handed, environ := sessionFor(ctx, plugin, string(response))
	command := exec.CommandContext(ctx, plugin, handed, c.region, "StartSession", c.Profile, string(request),
		"https://ssm."+c.region+"."+domain(c.region))
	command.Env = environ
	return command, nil
}

// pluginTime is how long the plugin may take to end its session.
const pluginTime = 5 * time.Second

// withKeyboard leaves the keys that end programs to the plugin: a Ctrl-C is meant for what runs
// in the container, and a plugin that is killed leaves the terminal without echo. Only who ends
// this program by other means ends the session.
func withKeyboard(ctx context.Context) (_ context.Context, release func()) {
	pressed := make(chan os.Signal, 1) // nobody reads it
	signal.Notify(pressed, keyboardSignals...)
	ctx, stop := signal.NotifyContext(context.WithoutCancel(ctx), syscall.SIGTERM, syscall.SIGHUP)
	return ctx, func() {
		signal.Stop(pressed)
		stop()
	}
}

// shellWords joins the words of a command so that the shell of the agent takes them
// apart again.
func shellWords(words []string) string {
	quoted := make([]string, len(words))
	for i, word := range words {
		quoted[i] = word
		if word == "" || strings.ContainsAny(word, " \t\n\"'\\$`*?[]{}()<>|&;#~!") {
			quoted[i] = "'" + strings.ReplaceAll(word, "'", `'\''`) + "'"
		}
	}
	return strings.Join(quoted, " ")
}
