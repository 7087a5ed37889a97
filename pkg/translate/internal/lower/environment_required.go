package lower

import (
	"fmt"
	"path"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/secretshape"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/images"
	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/load"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

var kindRequired = diag.Kind{
	Code: "C2E-required-variable", Severity: diag.Warning,
	Title: "container exits because a variable is not set",
	Cause: "The container checks its environment variables when it starts, and exits if a password or another setting is missing. " +
		"The deployment fails, because the service never becomes stable.",
	Fix: "set the variable; for a password, use x-aws-secrets",

	InsteadOf: "C2E-unset-variable", Breaks: true, Stops: true, Together: "containers exit when they start: %s",
}

// A start is what the program in a container finds when it starts.
type start struct {
	l     *lowering
	s     *plan.Service
	c     types.ServiceConfig
	built load.Dockerfile
	facts images.Facts
}

func (l *lowering) startOf(s *plan.Service, c types.ServiceConfig) start {
	return start{l, s, c, l.dockerfileOf(c), l.factsOf(c)}
}

// reportRequired warns of a container that exits because of its environment.
func reportRequired(l *lowering, s *plan.Service, c types.ServiceConfig) {
	x := l.startOf(s, c)
	lacks := x.lacks()
	if earlier := x.withZooKeeper(lacks); earlier != "" {
		l.about(s.Name).At().ReportThat(kindRequired, "needs %s to start", kafkaRoles).
			WithHint("use %s, which supports ZooKeeper; or configure KRaft", earlier).Of(s.Name, "without "+kafkaRoles)
		return
	}
	for _, missing := range lacks {
		says, note, advice := x.lack(missing)
		if shared := x.shared(missing.Name); shared != "" {
			advice = fmt.Sprintf("set %s in .env, because other settings use it, too", shared)
			if shared != missing.Name {
				advice = fmt.Sprintf("to set %s, %s", missing.Name, advice)
			}
		}
		free, client, isFree := x.withoutPassword(missing)
		if isFree {
			advice = fmt.Sprintf("set %s=%s in environment; or set a password here and in %s of %s", free.Name, free.Value, client.variable, client.service)
		}
		finding := l.about(s.Name).within(l.variable(s.Name, missing.Name)).At().
			ReportThat(kindRequired, "%s", says).WithHint("%s", advice).Of(s.Name, note)
		switch {
		case isFree:
			finding.Without(s.Name, free.Name, free.Value)
		case !missing.Not && !missing.Option() && !missing.Path() && x.given(missing.Name).value == "":
			finding.Without(s.Name, missing.Name, missing.Value)
		}
	}
}

// lacks are the settings without which the program exits.
func (x start) lacks() []images.Setting {
	if !x.facts.Requires.Known() || !x.byImage() || x.hasData() || x.l.printsHelp(x.c) != "" {
		return nil
	}
	var missing []images.Setting
	for _, required := range x.facts.Requires.Value {
		if !slices.ContainsFunc(required, x.has) {
			missing = append(missing, x.missing(required))
		}
	}
	return missing
}

// exitsWithout reports whether the program exits because of a variable.
func (x start) exitsWithout(name string) bool {
	return slices.ContainsFunc(x.lacks(), func(s images.Setting) bool { return s.Name == name })
}

// shared is what is to be set for a variable without a value: the one that stands in its place, or itself; "" if no other value lacks it,
// too. A secret would not reach the others.
func (x start) shared(name string) string {
	own := source.Path{"services", x.s.Name, "environment", name}
	from := name
	if empty := x.l.Source.EmptyAt(own); len(empty) > 0 {
		from = empty[0]
	}
	if slices.ContainsFunc(x.l.Source.Empty(), func(f source.Fault) bool { return f.Name == from && f.Path.String() != own.String() }) {
		return from
	}
	return ""
}

// byImage reports whether the image's own entrypoint starts its program.
func (x start) byImage() bool {
	if x.c.Entrypoint != nil || x.built.Entrypoint != nil || x.built.Command != nil {
		return false
	}
	if len(x.c.Command) == 0 {
		return true
	}
	first := x.c.Command[0]
	server := x.facts.Server.Value
	return slices.Contains(server, path.Base(first)) || len(server) > 0 && strings.HasPrefix(first, "-")
}

// hasData reports whether there may be data already where the program keeps its own: what it checks before it makes some
// does not matter then.
func (x start) hasData() bool {
	data := x.facts.Data.Value
	if known := x.l.dataOf(x.c); known != nil {
		data = known
	}
	return slices.ContainsFunc(x.s.Mounts, func(m plan.Mount) bool { return overlaps(data, m.Path) && x.l.mayHaveData(m) }) ||
		slices.ContainsFunc(x.s.Files, func(f plan.File) bool {
			return slices.ContainsFunc(data, func(dir string) bool { return plan.Within(dir, f.Path) })
		})
}

// mayHaveData reports whether what is mounted is not made by the stack, or is made from a snapshot.
func (l *lowering) mayHaveData(m plan.Mount) bool {
	if m.EBS {
		return slices.ContainsFunc(l.plan.EBSVolumes, func(v plan.EBSVolume) bool { return v.Name == m.Volume && v.Snapshot != "" })
	}
	fs := l.plan.FileSystem(l.plan.Volume(m.Volume))
	return fs.Existing != "" || fs.Unresolved != ""
}

// A given is what is known of a variable or an option: that it is set, and to what, unless a secret, an address or a Dockerfile
// sets it.
type given struct {
	value      string
	set, known bool
}

func (x start) given(name string) given {
	_, built := x.built.Sets[name]
	switch value := x.c.Environment[name]; {
	case strings.HasPrefix(name, "-"):
		text, found := setting(x.s, x.c, name)
		return given{text, found, found || x.built.Entrypoint == nil && x.built.Command == nil}
	case x.s.Injects(name), x.s.HasAddress(name), value == nil && built:
		return given{set: true}
	case value == nil:
		hidden := x.l.HidesVariables(x.s.Name)
		return given{set: hidden, known: !hidden}
	default:
		return given{*value, true, true}
	}
}

// has reports whether a setting is as the program requires it, or may be so.
func (x start) has(required images.Setting) bool {
	if required.Path() {
		// Its Dockerfile may copy it there, or something else.
		return x.built.Base != "" || x.mounts(required) != required.Not || !required.Part && x.othersWrite(required.Name)
	}
	v := x.given(required.Name)
	switch {
	case required.Absent:
		return !v.set
	case required.Not && required.Value == "":
		return v.known && v.value == ""
	case !v.known:
		return true
	case required.Part:
		return strings.Contains(unquoted(v.value), unquoted(required.Value)) != required.Not
	case required.Addresses:
		return x.l.hasBalancers(v.value)
	case required.Value != "":
		return (v.value == required.Value) != required.Not
	}
	return utf8.RuneCountInString(v.value) >= max(required.Least, 1)
}

// mounts reports whether something is mounted where a pattern says, with the part that it has to have.
func (x start) mounts(required images.Setting) bool {
	matches := func(target string) bool {
		match, err := path.Match(required.Name, path.Clean(target))
		return err == nil && match
	}
	return !required.Part && slices.ContainsFunc(x.c.Volumes, func(v types.ServiceVolumeConfig) bool { return matches(v.Target) }) ||
		slices.ContainsFunc(x.s.Files, func(f plan.File) bool {
			return matches(f.Path) && strings.Contains(unquoted(f.Content), unquoted(required.Value))
		})
}

// othersWrite reports whether a file may come from another service, which mounts the same volume, or from what runs before a deployment.
func (x start) othersWrite(file string) bool {
	if x.c.Extensions[load.PrepareKey] != nil {
		return true
	}
	return slices.ContainsFunc(x.c.Volumes, func(v types.ServiceVolumeConfig) bool {
		if v.Source == "" || !plan.Within(path.Clean(v.Target), file) {
			return false
		}
		for _, other := range x.l.Project.Services {
			if other.Name != x.s.Name && slices.ContainsFunc(other.Volumes, func(o types.ServiceVolumeConfig) bool { return o.Source == v.Source }) {
				return true
			}
		}
		return false
	})
}

// missing is the setting to speak of: one whose variable is there, empty or too short, or else the first.
func (x start) missing(required images.Requirement) images.Setting {
	i := slices.IndexFunc(required, func(s images.Setting) bool {
		_, named := x.c.Environment[s.Name]
		return named && s.Value == "" && !s.Not && !s.Absent
	})
	return required[max(i, 0)]
}

// lack says what is wrong with a setting, of a service and in a note, and what to do.
func (x start) lack(s images.Setting) (says, note, advice string) {
	text := s.Name
	if s.Value != "" {
		text += "=" + s.Value
	}
	switch {
	case s.Path():
		return "needs " + text + " to start", "without " + text, "mount the file " + text + ", for example as a config"
	case s.Not:
		return "does not start with " + text, "with " + text, "give " + s.Name + " another value"
	case x.given(s.Name).value != "" && s.Least > 0:
		why := fmt.Sprintf("because %s has fewer than %d characters", s.Name, s.Least)
		return "exits " + why, why, "choose a longer value for " + s.Name
	case secretshape.Name(s.Name):
		return "needs " + text + " to start", "without " + text, fmt.Sprintf("set x-aws-secrets: {%s: SECRET}", s.Name)
	}
	return "needs " + text + " to start", "without " + text, "set " + text + " in environment"
}
