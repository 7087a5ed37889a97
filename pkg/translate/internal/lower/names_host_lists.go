package lower

import (
	"path"
	"strings"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
)

// mixEnvironment is the environment in which a program in Elixir is built, and so runs. Without MIX_ENV, Mix takes dev; what a release has is
// only known by the stage that makes it.
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

// withoutLists are the lines of a file, without the names that a program allows, which it does not look up, and without what a configuration
// in Elixir has for another environment.
func (i itself) withoutLists(file settingsFile) []string {
	lines := strings.Split(file.content, "\n")
	isElixir, environment := path.Ext(file.name) == ".exs", ""
	if isElixir {
		environment = i.mixEnvironment()
	}
	end := "" // of what is left out
	for at, line := range lines {
		switch {
		case end != "":
			lines[at] = ""
			if strings.HasPrefix(strings.TrimLeft(line, " \t"), end) && (!isElixir || strings.HasPrefix(line, end)) {
				end = ""
			}
		case isElixir:
			match := lazyregexp.Of(`^if\s+(?:config_env\(\)|Mix\.env(?:\(\))?)\s*==\s*:(\w+)`).FindStringSubmatch(line)
			if match != nil && match[1] != environment {
				end = "end"
			}
		default:
			opens := lazyregexp.Of(`(?i)["']?[\w.-]*(?:allow|cors|origin|trusted)[\w.-]*["']?\s*[:=]\s*(\[[^\]]*$)?`)
			match := opens.FindStringSubmatchIndex(line)
			if match == nil {
				continue
			}
			if lines[at] = line[:match[0]]; match[2] >= 0 {
				end = "]"
			}
			for next := at + 1; match[1] == len(line) && next < len(lines) && strings.HasPrefix(strings.TrimSpace(lines[next]), "-"); next++ {
				lines[next] = ""
			}
		}
	}
	return lines
}
