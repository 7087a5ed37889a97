package lower

import (
	"path"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// kindNoProgram is about what a container starts (Docker reference, "docker run": --interactive and --tty keep a shell alive; Amazon ECS
// API Reference, "ContainerDefinition": interactive and pseudoTerminal are the same).
var kindNoProgram = diag.Kind{
	Code: "C2E-no-program", Severity: diag.Warning,
	Title: "container exits immediately",
	Cause: "Without a command, the container starts a shell or an interpreter, which reads commands from a terminal and exits immediately " +
		"if there is none; a program that prints its help and exits; or an entrypoint script that has nothing to run. ECS starts new tasks, " +
		"which exit too, so the deployment fails and is rolled back. As with Docker, tty or stdin_open keeps the input of a shell or an " +
		"interpreter open, so it does not exit.",
	Fix:     "give it a command, or set profiles: [local] on it in the AWS overlay",
	Several: "give each a command, or set profiles: [local] on it in the AWS overlay",

	Breaks: true, Stops: true, Together: "containers exit immediately: %s",
}

// kindEndsBadly is about a step of a deployment: Docker Compose does not look at how a service ends for which nobody waits.
var kindEndsBadly = diag.Kind{
	Code: "C2E-ends-badly", Severity: diag.Warning,
	Title: "service that runs in each deployment ends with an error",
	Cause: "The last command in its shell script always fails: for example, fg and bg need a terminal or set -m. Docker Compose starts the " +
		"other services anyway. A deployment continues only if the service ends with exit code 0.",
	Fix:     "remove the last command; or end with one that succeeds",
	Several: "remove the last command of each; or end with one that succeeds",

	Breaks: true, Stops: true, Together: "services that run in each deployment end with an error: %s",
}

var (
	// failing are commands that fail in a shell without job control, or always.
	failing = lazyregexp.New(`^(fg|bg)( %\S*)?$|^false$|^exit [1-9]\d*$`)
	// jobControl switches on what fg and bg need.
	jobControl = lazyregexp.New(`\bset -(m|o monitor)\b|\b(ba|z|a|da|k)?sh -\w*[im]`)
)

// reportEndsBadly warns of a service that has to succeed in each deployment, and cannot.
func reportEndsBadly(l *lowering, s *plan.Service, c types.ServiceConfig) {
	last, text := l.lastCommand(c), l.startText(c)
	fails := failing.MatchString(last) && !strings.Contains(text, "|| "+last) && !jobControl.MatchString(text)
	if s.RunMode == plan.BeforeDeploy && fails {
		l.about(s.Name).At("command").ReportThat(kindEndsBadly, "runs in each deployment and ends with %s, which fails", quotedCommand(last)).
			Of(s.Name, last)
	}
}

// terminalProgram is a program that reads commands from a terminal, if it gets no arguments.
var terminalProgram = lazyregexp.New(`^((ba|z|a|da|k|fi)?sh|node|python[\d.]*|irb|jshell|php)$`)

// browserTests is what services and Dockerfiles are called that have a tool for tests in browsers, whose own image starts nothing.
const browserTests = "playwright"

// reportNoProgram warns of services that are to be kept running, and start nothing that runs.
func reportNoProgram(l *lowering, s *plan.Service, c types.ServiceConfig) {
	if s.RunMode != plan.LongRunning || s.Init || l.onlyHolds(c) {
		return
	}
	if program := l.printsHelp(c); program != "" {
		why := "without a command, " + program + " prints its help and exits"
		example := l.factsOf(c).Server.Value[0]
		l.about(s.Name).At().Report(kindNoProgram, "%s", why).WithHint("give it a command, such as %s", example).
			OrOfSeveral("give "+quoted(s.Name)+" a command, such as "+example).Of(s.Name, why)
		return
	}
	if c.Tty || c.StdinOpen {
		return
	}
	if why, note := l.readsTerminal(c); why != "" {
		l.about(s.Name).At().Report(kindNoProgram, "%s", why).Of(s.Name, note)
	}
}

// readsTerminal says why a container has nothing to do without a terminal, "" if it has: it starts a shell, or no program is named
// in the files, and the image is one that starts a shell then, or is built on one; or its entry point is to start one that is not named.
// The note is for several services.
func (l *lowering) readsTerminal(c types.ServiceConfig) (why, note string) {
	built := l.dockerfileOf(c)
	command := slices.Concat(c.Entrypoint, c.Command)
	if len(command) == 0 && c.Entrypoint == nil {
		command = slices.Concat(built.Entrypoint, built.Command)
	}
	switch {
	case l.runsNothing(c):
		why = "without a command, the entrypoint script has nothing to run"
		return why, why
	case len(command) == 1 && terminalProgram.MatchString(path.Base(command[0])):
		why = path.Base(command[0]) + " has no terminal"
		return why, why
	case len(command) > 0 || c.Command != nil || c.Entrypoint != nil:
		return "", ""
	case l.builderOf(c) == "":
		facts, _ := l.lookup(c.Image)
		return unless(!facts.Terminal.Value, "its image starts no program that keeps running"), nothingRuns
	case built.Base != "":
		facts, _ := l.lookup(built.Base)
		return unless(!facts.Terminal.Value, "neither its Dockerfile nor "+built.Base+" starts a program that keeps running"),
			nothingRuns + " on " + built.Base
	}
	named := strings.HasSuffix(c.Name, browserTests) || strings.HasSuffix(l.buildOf(c).Dockerfile, "."+browserTests)
	return unless(!named, "Playwright's image starts no program that keeps running"), nothingRuns
}

// nothingRuns is said of services whose images start no program that keeps running.
const nothingRuns = "without a command, nothing keeps running"

// printsHelp is the program that a container starts without a command, and that prints its help then; "" for the others. Of an image that
// is built here, that is known if its Dockerfile names the same program, or none.
func (l *lowering) printsHelp(c types.ServiceConfig) string {
	_, locked := l.Lock.Image(c.Image)
	built := l.dockerfileOf(c)
	base := c.Image
	if l.builderOf(c) != "" {
		base = built.Base
	}
	facts, _ := l.lookup(base)
	program := facts.NeedsCommand.Value
	starts := l.startsWith(c)
	if program == "" || locked || len(starts) > 1 || len(starts) == 1 && path.Base(starts[0]) != program {
		return ""
	}
	return program
}

// unless is a text if something does not hold.
func unless(holds bool, text string) string {
	if holds {
		return ""
	}
	return text
}
