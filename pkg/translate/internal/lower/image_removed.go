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

var kindRemovedOption = diag.Kind{
	Code: "C2E-removed-option", Severity: diag.Warning,
	Title: "program exits because of an option that it no longer supports",
	Cause: "This version of the program does not support the option, and exits if the option is on the command line or in a settings file. " +
		"A tag without a version, such as latest, stands for the newest version.",
	Fix: "remove the option, or use an older image version",

	Breaks: true, Stops: true, Together: "options that are no longer supported make these containers exit: %s",
}

// reportRemoved warns of options that the program in an image had in earlier versions.
func reportRemoved(l *lowering, s *plan.Service, c types.ServiceConfig) {
	words := strings.Fields(l.startText(c))
	for _, option := range l.factsOf(c).Removed.Value {
		report := func(at servicePlace, name string) {
			at.Report(kindRemovedOption, "its container exits, because the program no longer supports %s", name).Of(s.Name, name)
		}
		i := slices.IndexFunc(s.Files, func(f plan.File) bool { return setsOption(f, strings.TrimPrefix(option, "--")) })
		switch {
		case slices.ContainsFunc(words, func(word string) bool { return optionOf(word) == option }):
			report(l.about(s.Name).At("command"), option)
		case i >= 0:
			report(l.about(s.Name).within(s.Files[i].From).At(), strings.TrimPrefix(option, "--")+" in "+path.Base(s.Files[i].Path))
		}
	}
}

// optionOf is the option that a word of a command line sets, with hyphens: programs take underscores for the same.
func optionOf(word string) string {
	name, _, _ := strings.Cut(strings.Trim(word, `"'`), "=")
	return strings.ReplaceAll(name, "_", "-")
}

// iniSetting is a line of a file of settings for MySQL, with its name: an option without the dashes. The head of a part is one, too.
var iniSetting = lazyregexp.New(`(?m)^[ \t]*(\[\w+\]|[a-z][\w-]*)[ \t]*(?:=|\r?$)`)

// setsOption reports whether a file of settings for MySQL sets an option of the server.
func setsOption(f plan.File, name string) bool {
	if path.Ext(f.Path) != ".cnf" {
		return false
	}
	part := ""
	for _, match := range iniSetting.FindAllStringSubmatch(f.Content, -1) {
		switch setting := strings.ReplaceAll(match[1], "_", "-"); {
		case strings.HasPrefix(setting, "["):
			part = setting
		case setting == name && (part == "[mysqld]" || part == "[server]"):
			return true
		}
	}
	return false
}
