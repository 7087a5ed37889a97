package lower

import (
	"maps"
	"path"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var kindMovedFile = diag.Kind{
	Code: "C2E-moved-file", Severity: diag.Info,
	Title: "file at the root of the container is moved to another directory",
	Cause: "A task mounts directories, and / cannot be mounted. The command or the entrypoint of the service tells the program where the " +
		"file is, and nothing else refers to it: so the file is moved to " + movedDir + ", and the argument is changed accordingly.",
	Fix: "nothing to do, unless the program looks for the file on its own, or the file refers to others beside it: then give it a target " +
		"in another directory",
}

// movedDir is where images have nothing.
const movedDir = "/run/configs"

// moveFiles moves the files at the root of a container to where a task can mount a
// directory, if it is an argument that tells the program where they are.
func moveFiles(l *lowering, s *plan.Service) {
	for i, f := range s.Files {
		to := path.Join(movedDir, path.Base(f.Path))
		taken := slices.ContainsFunc(s.Files, func(other plan.File) bool { return other.Path == to })
		c := l.Project.Services[s.Name]
		if path.Dir(f.Path) != "/" || taken || s.MountOf(movedDir) != nil || namedElsewhere(s, c, f.Path) {
			continue
		}
		command, inCommand := renamed(c.Command, f.Path, to)
		entrypoint, inEntrypoint := renamed(c.Entrypoint, f.Path, to)
		if inCommand+inEntrypoint == 0 || inCommand < 0 || inEntrypoint < 0 {
			continue
		}
		c.Command, c.Entrypoint = command, entrypoint
		l.Project.Services[s.Name] = c
		s.Files[i].Path = to
		l.about(s.Name).within(f.From).At().Report(kindMovedFile, "%s is moved to %s, and its command is changed accordingly", f.Path, to)
	}
}

// renamed are arguments in which a path is another one, and how many have it; -1 if one has
// it so that it is not known what for.
func renamed(list []string, from, to string) (changed []string, count int) {
	changed = slices.Clone(list)
	for i, argument := range list {
		flag, isFlag := strings.CutSuffix(argument, "="+from)
		switch {
		case argument == from:
			changed[i] = to
		case isFlag && strings.HasPrefix(flag, "-") && !strings.ContainsAny(flag, " \t\n'\""):
			changed[i] = flag + "=" + to
		case strings.Contains(argument, from):
			return list, -1
		default:
			continue
		}
		count++
	}
	return changed, count
}

// namedElsewhere reports whether something other than the command has a path.
func namedElsewhere(s *plan.Service, c types.ServiceConfig, name string) bool {
	texts := []string{c.WorkingDir}
	for _, key := range slices.Sorted(maps.Keys(c.Environment)) {
		texts = append(texts, valueOr(c.Environment[key], ""))
	}
	if c.HealthCheck != nil {
		texts = append(texts, c.HealthCheck.Test...)
	}
	for _, f := range s.Files {
		texts = append(texts, f.Content)
	}
	return slices.ContainsFunc(texts, func(text string) bool { return strings.Contains(text, name) })
}
