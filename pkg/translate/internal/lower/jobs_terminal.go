package lower

import (
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/images"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// kindNoProgram is about what a container starts (Docker reference, "docker run": --interactive and --tty keep a shell alive; Amazon ECS
// API Reference, "ContainerDefinition": interactive and pseudoTerminal are the same).
var kindNoProgram = diag.Kind{
	Code: "C2E-no-program", Severity: diag.Warning,
	Title: "container starts no program and exits",
	Cause: "Without a command, the image starts a shell or an interpreter, which reads commands from a terminal and exits immediately if " +
		"there is none. ECS starts new tasks, which exit too, so the deployment fails and is rolled back. With tty or stdin_open, there is " +
		"something to read from, as with Docker.",
	Fix: "give it a command, or leave it out on AWS with profiles: [local]",

	Breaks: true, Stops: true, Together: "containers exit immediately: %s",
}

// kindEndsBadly is about a step of a deployment: Docker Compose does not look at how a service ends for which nobody waits.
var kindEndsBadly = diag.Kind{
	Code: "C2E-ends-badly", Severity: diag.Warning,
	Title: "service that runs before each deployment ends with an error",
	Cause: "The last command in its shell script always fails: for example, fg and bg need a terminal or set -m. Docker Compose starts the " +
		"other services anyway. A deployment continues only if the service ends with exit code 0.",
	Fix: "remove the last command; or end with one that succeeds",

	Breaks: true, Stops: true, Together: "services that run before each deployment end with an error: %s",
}

var (
	// failing are commands that fail in a shell without job control, or always.
	failing = lazyregexp.New(`^(fg|bg)( %\S*)?$|^false$|^exit [1-9]\d*$`)
	// jobControl switches on what fg and bg need.
	jobControl = lazyregexp.New(`\bset -(m|o monitor)\b|\b(ba|z|a|da|k)?sh -\w*[im]`)
)

// reportEndsBadly warns of a service that has to succeed before each deployment, and cannot.
func reportEndsBadly(l *lowering, s *plan.Service, c types.ServiceConfig) {
	last, text := l.lastCommand(c), l.startText(c)
	fails := failing().MatchString(last) && !strings.Contains(text, "|| "+last) && !jobControl().MatchString(text)
	if s.RunMode == plan.BeforeDeploy && fails {
		l.about(s.Name).At("command").ReportThat(kindEndsBadly, "runs before each deployment, and ends with %s, which fails", quoted(last)).
			Of(s.Name, last)
	}
}

// terminalProgram is a program that reads commands from a terminal, if it gets no arguments.
func terminalProgram() *regexp.Regexp {
	return lazyregexp.Of(`^((ba|z|a|da|k|fi)?sh|node|python[\d.]*|irb|jshell|php)$`)
}

// browserTests is what services and Dockerfiles are called that have a tool for tests in browsers, whose own image starts nothing.
const browserTests = "playwright"

// reportNoProgram warns of services that are to be kept running, and start nothing that runs.
func reportNoProgram(l *lowering, s *plan.Service, c types.ServiceConfig) {
	if s.RunMode != plan.LongRunning || s.Init || c.Tty || c.StdinOpen || l.onlyHolds(c) {
		return
	}
	if why := l.readsTerminal(c); why != "" {
		l.about(s.Name).At().Report(kindNoProgram, "%s", why).Of(s.Name, why)
	}
}

// readsTerminal says why a container has nothing to do without a terminal, "" if it has: it starts a shell, or no program is named
// in the files, and the image is one that starts a shell then, or is built on one.
func (l *lowering) readsTerminal(c types.ServiceConfig) string {
	built := l.dockerfileOf(c)
	command := slices.Concat(c.Entrypoint, c.Command)
	if len(command) == 0 && c.Entrypoint == nil {
		command = slices.Concat(built.Entrypoint, built.Command)
	}
	switch {
	case len(command) == 1 && terminalProgram().MatchString(path.Base(command[0])):
		return path.Base(command[0]) + " has no terminal"
	case len(command) == 1 && path.Base(command[0]) == "kc.sh", len(command) == 0 && c.Entrypoint == nil && l.isKeycloak(c):
		return "Keycloak needs a command, such as start"
	case len(command) > 0 || c.Command != nil || c.Entrypoint != nil:
		return ""
	case l.builderOf(c) == "":
		facts, _ := images.Lookup(c.Image)
		return unless(!facts.Terminal.Value, "its image starts no program")
	case built.Base != "":
		facts, _ := images.Lookup(built.Base)
		return unless(!facts.Terminal.Value, "neither its Dockerfile nor "+built.Base+" starts a program")
	}
	named := strings.HasSuffix(c.Name, browserTests) || strings.HasSuffix(l.buildOf(c).Dockerfile, "."+browserTests)
	return unless(!named, "Playwright's image starts no program")
}

// isKeycloak reports whether an image is that of Keycloak, or starts from it, since version 17: its entry point is kc.sh, which prints its
// help and exits if it gets no arguments.
func (l *lowering) isKeycloak(c types.ServiceConfig) bool {
	image := c.Image
	if l.builderOf(c) != "" {
		image = l.dockerfileOf(c).Base
	}
	name, tag, _ := strings.Cut(image, ":")
	major, err := strconv.Atoi(before(tag+".", "."))
	return (name == "quay.io/keycloak/keycloak" || name == "keycloak/keycloak") && !strings.Contains(tag, "legacy") && (err != nil || major >= 17)
}

// unless is a text if something does not hold.
func unless(holds bool, text string) string {
	if holds {
		return ""
	}
	return text
}
