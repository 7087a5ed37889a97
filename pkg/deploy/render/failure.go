package render

import (
	"fmt"
	"io"

	"github.com/compose2ecs/compose2ecs/pkg/deploy"
)

// Failure writes why an operation failed: what failed first, what ECS says about it, and
// what to do.
func Failure(w io.Writer, o deploy.Outcome, s Style) {
	f := o.Failure
	errorLine(w, s, fmt.Sprintf("the stack %s is %s after %s", o.Stack.Name, f.Status, elapsed(o.Elapsed)))
	reasons(w, f, s, listing)
}

// RehearsalFailure writes why a rehearsal failed, or an update of one.
func RehearsalFailure(w io.Writer, project string, f *deploy.Failure, s Style) {
	what := "the rehearsal of " + project + " failed: it would not be stable on AWS"
	switch f.Status {
	case "UPDATE_ROLLBACK_COMPLETE":
		what = "the update of the rehearsal of " + project + " failed, and the version before it runs again: it would be rolled back on AWS"
	case "TASK_FAILED":
		what = "a task of the rehearsal of " + project + " failed"
	case "UPDATE_ROLLBACK_FAILED":
		what = "the update of the rehearsal of " + project + " failed, and so did the rollback"
	}
	errorLine(w, s, what)
	reasons(w, f, s, "the last lines of the log are above; with --keep the containers stay, and docker logs prints all of it")
}

// listing is what to do about a failure whose cause is not known.
const listing = "compose2ecs events --failed lists all failures; compose2ecs logs prints the logs of the services"

// ServiceFailure writes why ECS gave up on a service, outside of a deployment.
func ServiceFailure(w io.Writer, f *deploy.Failure, s Style) {
	errorLine(w, s, "the service did not become stable")
	reasons(w, f, s, listing)
}

func errorLine(w io.Writer, s Style, text string) {
	Say(w, "error", s.Wrap("", s.paint(bold+";"+red, "error:")+" "+text))
}

func reasons(w io.Writer, f *deploy.Failure, s Style, otherwise string) {
	say := func(format string, args ...any) {
		fmt.Fprintln(w, s.Wrap("  ", fmt.Sprintf(format, args...)))
	}
	if f.First != nil {
		say("%s %s", s.paint(bold, "first:"), failedResource(*f.First))
	}
	if f.Reason != "" {
		say("%s", f.Reason)
	}
	for _, r := range f.Others {
		say("also: %s", failedResource(r))
	}
	for _, t := range f.Tasks {
		say("task %s of %s stopped: %s", shorten(t.Task), t.Service, t.Text())
		for _, line := range t.Log {
			fmt.Fprintln(w, s.line(s.paint(faint, "    "+t.Service+" | ")+line))
		}
	}
	for _, t := range f.Targets {
		for _, reason := range t.Reasons {
			say("load balancer on %s: %s", t.Service, reason)
		}
	}
	for _, m := range lastMessages(f.Messages) {
		say("ECS on %s: %s", m.Service, m.Text)
	}
	for _, c := range f.Causes {
		say("%s %s", s.paint(bold, "cause:"), c.What)
		say("hint: %s", c.Hint)
	}
	if len(f.Causes) == 0 {
		say("hint: %s", otherwise)
	}
}

func failedResource(r deploy.ResourceChanged) string {
	text := fmt.Sprintf("%s (%s)", r.ID, kind(r.Type))
	if r.Source != "" {
		text += ", " + r.Source
	}
	return text + ": " + r.Reason
}

// maxMessages is how many messages of ECS are repeated in the end.
const maxMessages = 5

func lastMessages(messages []deploy.ServiceMessage) []deploy.ServiceMessage {
	return messages[max(0, len(messages)-maxMessages):]
}
