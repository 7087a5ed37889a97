package lower

import (
	"path"
	"strings"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
)

// mixEnvironment is the environment in which a program in Elixir is built, and so runs. Without MIX_ENV, Mix takes dev; what a release has
// is only known by the stage that makes it.
func (i itself) mixEnvironment() string {
	if set := i.setTo(i.config, "MIX_ENV"); set != "" {
		return set
	}
	text := i.DockerfileText(i.config.Build)
	if match := lazyregexp.Of(`\bMIX_ENV[= ]+["']?(\w+)`).FindStringSubmatch(text); match != nil {
		return match[1]
	}
	if strings.Contains(text, "MIX_ENV") || strings.Contains(text, "release") {
		return "prod"
	}
	return "dev"
}

// meantLines are the lines of a file, without the names that a program allows, which it does not look up, and without what a configuration
// in Elixir has for another environment.
func (i itself) meantLines(file settingsFile) []string {
	lines := strings.Split(file.content, "\n")
	if path.Ext(file.name) == ".exs" {
		i.leaveOthers(lines)
	} else {
		leaveAllowed(lines)
	}
	return lines
}

// leaveOthers takes the settings for other environments out of a configuration in Elixir.
func (i itself) leaveOthers(lines []string) {
	condition := lazyregexp.Of(`^if\s+(?:config_env\(\)|Mix\.env(?:\(\))?)\s*==\s*:(\w+)`)
	environment, isOther := i.mixEnvironment(), false
	for at, line := range lines {
		if match := condition.FindStringSubmatch(line); match != nil {
			isOther = match[1] != environment
		}
		if isOther {
			lines[at] = ""
		}
		isOther = isOther && !strings.HasPrefix(line, "end")
	}
}

// leaveAllowed takes the names that a program allows out of its settings.
func leaveAllowed(lines []string) {
	key := lazyregexp.Of(`(?i)["']?[\w.-]*(?:allow|cors|origin|trusted|redirect_?uri)[\w.-]*["']?\s*[:=]\s*(\[[^\]]*$)?`)
	inList, item := false, "" // what its lines begin with
	for at, line := range lines {
		trimmed := strings.TrimSpace(line)
		if inList && strings.HasPrefix(trimmed, item) {
			lines[at] = ""
			inList = item != "" || !strings.HasPrefix(trimmed, "]")
			continue
		}
		inList = false
		if match := key.FindStringSubmatchIndex(line); match != nil {
			lines[at], inList, item = line[:match[0]], match[2] >= 0, ""
			if match[1] == len(line) && !inList {
				inList, item = true, "-"
			}
		}
	}
}
