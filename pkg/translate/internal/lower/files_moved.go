package lower

import (
	"maps"
	"path"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var kindMovedFile = diag.Kind{
	Code: "C2E-moved-file", Severity: diag.Info,
	Title: "file is delivered in another directory",
	Cause: "A task mounts directories, not single files: nothing can be mounted at /, and a mount in another directory hides the image's " +
		"own files there, which cannot be copied if the image has no shell. The service's command, entrypoint, or a variable tells the program " +
		"where the file is, and nothing else refers to it, so the file is moved to " + movedDir + ", and the reference is changed.",
	Fix: "nothing to do; if the program looks for the file by itself, or the file refers to others next to it, give it a target in another " +
		"directory",
	Several: "nothing to do; if a program looks for a file by itself, or a file refers to others next to it, give the file a target in another " +
		"directory",

	Together: "files are delivered in " + movedDir + ", and references to them are changed: %s",
}

// movedDir is where images have nothing.
const movedDir = "/run/configs"

// moveFiles moves files to where a task can mount a directory, if they are in one where it cannot, or would hide what programs need,
// and if an argument or a variable tells the program where they are. hides is that the files of its image cannot be copied, mayHide that
// they perhaps cannot.
func moveFiles(l *lowering, s *plan.Service, hides, mayHide bool) {
	for i, f := range s.Files {
		dir, to := path.Dir(f.Path), path.Join(movedDir, path.Base(f.Path))
		wrong := dir == "/" || (hides && isSystemDirectory(dir) || (hides || mayHide) && isAlone(s, f) && !l.hidesNothing(s, dir)) &&
			s.MountOf(dir) == nil && !slices.ContainsFunc(s.Directories, func(d plan.Directory) bool { return plan.Within(d.Path, f.Path) })
		taken := slices.ContainsFunc(s.Files, func(other plan.File) bool { return other.Path == to })
		c := l.Project.Services[s.Name]
		if !wrong || taken || s.MountOf(movedDir) != nil || hasTmpfsAt(c, movedDir) || namedElsewhere(s, c, f.Path) {
			continue
		}
		command, inCommand := renamed(c.Command, f.Path, to)
		entrypoint, inEntrypoint := renamed(c.Entrypoint, f.Path, to)
		environment, inEnvironment := withValue(c.Environment, f.Path, to)
		if inCommand+inEntrypoint+inEnvironment == 0 || inCommand < 0 || inEntrypoint < 0 {
			continue
		}
		c.Command, c.Entrypoint, c.Environment = command, entrypoint, environment
		l.Project.Services[s.Name] = c
		s.Files[i].Path = to
		l.about(s.Name).within(f.From).At().Report(kindMovedFile, "%s is delivered as %s, and references to it are changed", f.Path, to).
			Of(s.Name+" "+f.Path, "")
	}
}

// hasTmpfsAt reports whether a service has a tmpfs at a directory, or above it.
func hasTmpfsAt(c types.ServiceConfig, dir string) bool {
	return slices.ContainsFunc(c.Tmpfs, func(at string) bool {
		at, _, _ = strings.Cut(at, ":")
		return plan.Within(path.Clean(at), dir)
	}) || slices.ContainsFunc(c.Volumes, func(v types.ServiceVolumeConfig) bool {
		return v.Type == types.VolumeTypeTmpfs && plan.Within(path.Clean(v.Target), dir)
	})
}

// isAlone reports whether a file is the only one of a service in its directory, or around it, and refers to none by a relative path.
func isAlone(s *plan.Service, f plan.File) bool {
	dir := path.Dir(f.Path)
	isNear := func(name string) bool { return plan.Within(dir, name) || plan.Within(path.Dir(name), dir) }
	near := slices.ContainsFunc(s.Files, func(other plan.File) bool { return other.Path != f.Path && isNear(other.Path) }) ||
		slices.ContainsFunc(s.Directories, func(d plan.Directory) bool { return plan.Within(dir, d.Path) }) ||
		slices.ContainsFunc(s.Mounts, func(m plan.Mount) bool { return plan.Within(dir, m.Path) })
	return !near && f.Content != "" && f.Secret == "" && movableSettings.MatchString(path.Base(f.Path)) && !refersBeside.MatchString(f.Content)
}

// movableSettings is how files with the settings of a program are called.
var movableSettings = lazyregexp.New(`(?i)\.(?:toml|ya?ml|json|hcl)$`)

// refersBeside is how such a file names others, relative to its own place.
var refersBeside = lazyregexp.New(`(?i)\binclude|\bimports?\b|(?:^|[\s"'=:\[,(])(?:\.{1,2}/|[\w-][\w./*-]*\.` +
	`(?:ya?ml|json|toml|hcl|conf|cfg|ini|pem|crt|key|lua|tmpl|html|rules|txt|csv|xml|env)\b)`)

// withValue are variables of which those with a value have another one, and how many have it.
func withValue(variables types.MappingWithEquals, from, to string) (changed types.MappingWithEquals, count int) {
	changed = maps.Clone(variables)
	for name, value := range variables {
		if valueOr(value, "") == from {
			changed[name], count = &to, count+1
		}
	}
	return changed, count
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

// namedElsewhere reports whether something has a path, other than the command and variables that are nothing else.
func namedElsewhere(s *plan.Service, c types.ServiceConfig, name string) bool {
	texts := []string{c.WorkingDir}
	for _, key := range slices.Sorted(maps.Keys(c.Environment)) {
		if value := valueOr(c.Environment[key], ""); value != name {
			texts = append(texts, value)
		}
	}
	if c.HealthCheck != nil {
		texts = append(texts, c.HealthCheck.Test...)
	}
	for _, f := range s.Files {
		texts = append(texts, f.Content)
	}
	return slices.ContainsFunc(texts, func(text string) bool { return strings.Contains(text, name) })
}
