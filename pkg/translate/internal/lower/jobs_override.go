package lower

import (
	"maps"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var kindOverrideNeeded = diag.Kind{
	Code: "C2E-override-needed", Severity: diag.Warning,
	Title: "required setting is only in a local override file",
	Cause: "Files such as compose.override.yaml adapt a project to the local machine, so compose2ecs uses them only with -f. Here, " +
		"however, only such a file contains the command without which the container exits, or both the published port and variables " +
		"of the service.",
	Fix: "copy the settings to the AWS overlay, or pass all Compose files with -f",

	Breaks: true, Stops: true, Together: "required settings are only in a local override file: %s",
}

// reportOverrideCommand warns of a service that starts nothing without the command that a local override file has for it. Where the
// entry point of the image is a program, which may do with no arguments, nobody knows. A command that only waits is none that it needs.
func reportOverrideCommand(l *lowering, s *plan.Service, c types.ServiceConfig) {
	local := l.LocalSettings[s.Name]
	if local.Command == "" || idlesOnly(local.Command) || c.Command != nil || c.Entrypoint != nil || s.RunMode != plan.LongRunning || s.Init {
		return
	}
	if why, _ := l.readsTerminal(c); why != "" || l.printsHelp(c) != "" || l.startsArguments(c) {
		finding := l.about(s.Name).At().Report(kindOverrideNeeded, "only %s, which is not used, has its command", local.File)
		finding.Of(s.Name, "command").InsteadOf = kindNoProgram.Code
	}
}

// idlesOnly reports whether a command in a local override file does nothing, so that somebody can start a program by hand.
func idlesOnly(command string) bool {
	words := strings.Fields(strings.NewReplacer(`"`, "", "'", "").Replace(command))
	if len(words) > 2 && ofShellLine.MatchString(words[0]+" ") && (words[1] == "-c" || words[1] == "-lc") {
		words = words[2:]
	}
	line := strings.Join(words, " ")
	return idling.MatchString(line) || idleShell.MatchString(line)
}

// reportOverrideVariables warns of a service whose way in only a local override file has, and with it variables that are not for development
// alone: the other file is no project by itself.
func reportOverrideVariables(l *lowering, s *plan.Service, c types.ServiceConfig) {
	local := l.LocalSettings[s.Name]
	var missing []string
	for _, name := range slices.Sorted(maps.Keys(local.Variables)) {
		_, set := c.Environment[name]
		_, built := l.dockerfileOf(c).Sets[name]
		if !set && !built && !s.Injects(name) && !forDevelopment.MatchString(name+"="+local.Variables[name]) {
			missing = append(missing, name)
		}
	}
	if len(missing) > 0 && len(l.localEntrances(s.Name)) > 0 {
		names := strings.Join(missing, ", ")
		l.about(s.Name).At().Report(kindOverrideNeeded, "only %s, which is not used, sets %s", local.File, names).Of(s.Name, names)
	}
}

// forDevelopment is a variable that a program does without, or that is for this machine alone.
var forDevelopment = lazyregexp.New(`(?i)dev|debug|local|test|watch|_(urls?|ports?)=|running_in_container|=(true|false|on|off|yes|no|\d*)$`)

// startsArguments reports whether the entry point of an image is a script of the project that does nothing in the end but start its
// arguments, and the Dockerfile has none.
func (l *lowering) startsArguments(c types.ServiceConfig) bool {
	built, left := l.dockerfileOf(c), maxScriptText
	words := programIn(strings.Join(built.Entrypoint, " "))
	if len(words) == 0 || len(built.Command) > 0 {
		return false
	}
	script, ok := l.scriptAt(c, words[0], &left)
	return ok && scriptArguments.MatchString(lastOf(script)) && !strings.Contains(script, "set -- ")
}
