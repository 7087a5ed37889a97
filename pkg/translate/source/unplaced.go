package source

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"gopkg.in/yaml.v3"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/internal/sentence"
)

// unplaced is for messages that do not say what they are about: it is looked for.
func (s *Set) unplaced(text string) []Fault {
	var fault *Fault
	switch {
	case strings.HasPrefix(text, "healthcheck.test must start"):
		fault = s.healthTest()
	case strings.HasPrefix(text, "service.build.platforms MUST include"):
		fault = s.buildPlatforms()
	case strings.HasPrefix(text, `invalid mount config for type "bind"`):
		fault = s.bindSource()
	case strings.HasPrefix(text, "Circular reference:"):
		fault = s.extendsCycle(text)
	case strings.HasPrefix(text, "failed to read "):
		fault = s.envFile(text)
	case text == "top-level object must be a mapping" || text == "empty compose file":
		fault = s.noMapping()
	default:
		if ports := s.ports(); len(ports) > 0 && portReason(text) != text {
			return ports
		}
		fault = s.atPath(text)
	}
	if fault == nil {
		return []Fault{s.unknown(text)}
	}
	return []Fault{*fault}
}

// fault is about the value at a path.
func (s *Set) fault(kind FaultKind, path Path, message, hint string) *Fault {
	return &Fault{Kind: kind, Path: path, Pos: s.LocateValue(path...), Message: stated(path, message), Hint: hint}
}

func (s *Set) healthTest() *Fault {
	for _, name := range s.names("services") {
		path := Path{"services", name, "healthcheck", "test"}
		items := s.items(path)
		if len(items) > 0 && !slices.Contains([]string{"CMD", "CMD-SHELL", "NONE"}, s.expanded(below(path, items[0]))) {
			return s.fault(Value, path, "healthcheck.test does not begin with CMD, CMD-SHELL, or NONE",
				"put CMD before the program, or write the whole command as text")
		}
	}
	return nil
}

func (s *Set) buildPlatforms() *Fault {
	for _, name := range s.names("services") {
		platform, written := s.text(Path{"services", name, "platform"})
		platforms := s.items(Path{"services", name, "build", "platforms"})
		if written && len(platforms) > 0 && !slices.Contains(platforms, platform) {
			return s.fault(Other, Path{"services", name, "platform"}, fmt.Sprintf("build.platforms does not list the service's platform, %s", platform),
				"add it to build.platforms, or remove platform")
		}
	}
	return nil
}

func (s *Set) bindSource() *Fault {
	for _, name := range s.names("services") {
		path := Path{"services", name, "volumes"}
		for _, item := range s.items(path) {
			at := below(path, item)
			if s.expanded(below(at, "type")) == "bind" && s.expanded(below(at, "source")) == "" {
				return s.fault(Other, at, "volumes: a bind mount has no source", "add source:, the path on the host")
			}
		}
	}
	return nil
}

// circleMember is a line of: Circular reference:\n  NAME in FILE\n  extends NAME in FILE.
var circleMember = lazyregexp.New(`(?m)^\s+(?:extends )?(\S+) in `)

// extendsCycle is at the first service of the circle by name: the loader begins with any
// of them.
func (s *Set) extendsCycle(text string) *Fault {
	var names []string
	for _, m := range circleMember.FindAllStringSubmatch(text, -1) {
		names = append(names, m[1])
	}
	slices.Sort(names)
	names = slices.Compact(names)
	if len(names) == 0 {
		return nil
	}
	message := "it extends itself"
	if len(names) > 1 {
		message = "it extends itself through " + sentence.And(names[1:])
	}
	return s.fault(Cycle, Path{"services", names[0], "extends"}, message, "remove one extends of the cycle")
}

// ports are the faults of ports in short syntax.
func (s *Set) ports() []Fault {
	var faults []Fault
	s.eachFile(func(u *unit, f *file) {
		for _, root := range f.roots() {
			u.walk(root, nil, func(path Path, n *yaml.Node) { faults = append(faults, u.badPort(f, path, n)...) })
		}
	})
	return faults
}

// envFileMessage is: failed to read FILE: line N: PROBLEM.
var envFileMessage = lazyregexp.New(`(?s)^failed to read (.+?): (.+)$`)

// envFile is for a mistake in an env file, at its line in that file, which is not shown.
func (s *Set) envFile(text string) *Fault {
	m := envFileMessage.FindStringSubmatch(text)
	if m == nil {
		return nil
	}
	var content []byte
	f := s.open("", m[1], Pos{})
	if f != nil {
		f.hidden, content = true, f.Content
	}
	line, problem := EnvProblem(content, m[2])
	path := s.mentioned(func(u *unit, n string) bool { return absolute(u.directory, n) == filepath.Clean(m[1]) }, pathKeys)
	fault := s.fault(Value, path, fmt.Sprintf("env_file %s: %s", s.display(m[1]), problem),
		"write one KEY=VALUE per line")
	if f != nil && line > 0 {
		length, _ := f.from(line, 1)
		fault.Pos = f.stretch(line, 0, len(length))
	}
	return fault
}

// notMapping is said of a file that may be anything, of which nothing is shown.
const notMapping = "a Compose file is a mapping, but this is not one"

// noMapping is for a file that holds something else than attributes.
func (s *Set) noMapping() *Fault {
	var fault *Fault
	s.eachFile(func(_ *unit, f *file) {
		roots := f.roots()
		switch {
		case fault != nil:
		case len(roots) == 0 || roots[0].Kind == yaml.ScalarNode && roots[0].Tag == "!!null":
			fault = &Fault{Kind: Value, Pos: Pos{f.Name, 1, 1, 2}, Message: "the file is empty", Hint: "write services:, and a service below it"}
		case roots[0].Kind != yaml.MappingNode:
			f.hidden = true
			fault = &Fault{Kind: Value, Pos: f.span(roots[0]), Message: notMapping,
				Hint: "write services:, and a service below it"}
		}
	})
	return fault
}

// pathMessage is: PATH: PROBLEM, or PATH PROBLEM.
var pathMessage = lazyregexp.New(
	`^(?:error while interpolating )?((?:services|networks|volumes|secrets|configs|models|jobs)\b[^\s:]*):? ` +
		`(?:failed to cast to expected type: )?(.+)$`)

// atPath is for a message that begins with a path.
func (s *Set) atPath(text string) *Fault {
	m := pathMessage.FindStringSubmatch(text)
	if m == nil {
		return nil
	}
	fault := s.malformed(s.resolve(m[1], m[2]), m[2])
	return &fault
}
