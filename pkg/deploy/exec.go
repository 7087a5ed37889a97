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
	plugin, err := exec.LookPath(sessionPlugin)
	if err != nil {
		return 0, inputf("see \"Install the Session Manager plugin for the AWS CLI\" in the AWS Systems Manager User Guide",
			"%s is not installed, but ECS Exec requires it", sessionPlugin)
	}
	if !s.Exec {
		return 0, inputf("set x-aws-exec: true on the service, and deploy", "commands cannot be run in the tasks of %s", s.Name)
	}
	task, err := c.runningTask(ctx, s)
	if err != nil {
		return 0, err
	}
	streams := logStreams{client: c}
	definition, err := streams.definition(ctx, aws.ToString(task.raw.TaskDefinitionArn))
	if err != nil {
		return 0, err
	}
	container := s.container(definition)
	out, err := c.api.ECS.ExecuteCommand(ctx, &ecs.ExecuteCommandInput{
		Cluster: &s.Cluster, Task: task.raw.TaskArn, Container: &container, Command: aws.String(shellWords(command)), Interactive: true,
	})
	if awserr.KindOf(err) == awserr.NotConnected {
		return 0, failedf("this takes a moment after a task starts; if the problem persists, restart the service: compose2ecs restart "+s.Name,
			"the agent in the task of %s is not connected", s.Name)
	}
	if err != nil {
		return 0, problem(err, "opening a session in "+s.Name)
	}
	if out.Session == nil {
		return 0, failedf(runAgain, "ECS did not return a session in %s", s.Name)
	}
	return runPlugin(ctx, plugin, c.region, out.Session, sessionTarget(s.Cluster, task.raw, container), console)
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

// runPlugin hands the session to the plugin, with the arguments that the AWS CLI gives it.
func runPlugin(ctx context.Context, plugin, region string, session *types.Session, target string, console Console) (int, error) {
	response, err := json.Marshal(map[string]string{
		"SessionId": aws.ToString(session.SessionId), "StreamUrl": aws.ToString(session.StreamUrl),
		"TokenValue": aws.ToString(session.TokenValue),
	})
	if err != nil {
		return 0, err
	}
	request, err := json.Marshal(map[string]string{"Target": target})
	if err != nil {
		return 0, err
	}
	ctx, release := withKeyboard(ctx)
	defer release()
	handed, environ := sessionFor(ctx, plugin, string(response))
	command := exec.CommandContext(ctx, plugin, handed, region, "StartSession", "", string(request),
		"https://ssm."+region+"."+domain(region))
	command.Env = environ
	command.Stdin, command.Stdout, command.Stderr = console.In, console.Out, console.Err
	command.Cancel = func() error { return command.Process.Signal(syscall.SIGTERM) } // it has to restore the terminal
	command.WaitDelay = pluginTime
	err = command.Run()
	if ended, ok := errors.AsType[*exec.ExitError](err); ok {
		return ended.ExitCode(), nil
	}
	return 0, err
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
