package load

import (
	"cmp"
	"encoding/json"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/compose-spec/compose-go/v2/template"
	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/bounded"
)

// A Dockerfile is what is read of the file that an image is built from: of the stage that becomes the
// image, and of those that it starts from.
type Dockerfile struct {
	Base       string            // the image that the first of them starts from; "" if that is not known
	Exposed    []int             // TCP ports, sorted
	ExposedUDP []int             // UDP ports
	Sets       map[string]string // variables, with their values as far as they are known; nil if it sets none
	Entrypoint []string          // the words of its ENTRYPOINT; nil if it has none
	Command    []string          // the words of its CMD; nil if it has none, or a later stage an ENTRYPOINT, which takes it away
	Puts       []Put             // what COPY and ADD put into it, in order
	Runs       []string          // what RUN runs, in order
	RunsIn     []string          // where it runs each of them; "" if that is not known
	Earlier    []string          // what it runs in the stages that do not become the image, if something is copied from another one
	EarlierIn  []string          // where these stages work, if something is copied from another one
	Workdir    string            // where its program starts; "" if it does not say
	User       string            // who its program runs as; "" if it does not say
}

// maxDockerfileBytes is more than people write.
const maxDockerfileBytes = 256 << 10

// Dockerfile reads the file that an image is built from. Nothing is known of one that is not there, may
// not be read, or is not on this machine.
func (in *Input) Dockerfile(build *types.BuildConfig) Dockerfile {
	text := in.DockerfileText(build)
	if text == "" {
		return Dockerfile{}
	}
	return readDockerfile(text, build)
}

// DockerfileText is what is in that file, or in the Compose file in its place.
func (in *Input) DockerfileText(build *types.BuildConfig) string {
	if build.DockerfileInline != "" {
		return build.DockerfileInline
	}
	name := cmp.Or(build.Dockerfile, "Dockerfile")
	if !filepath.IsAbs(name) {
		name = filepath.Join(build.Context, name)
	}
	content, err := in.files.reader.Read(bounded.Named, name, maxDockerfileBytes)
	if err != nil || !filepath.IsAbs(name) {
		return ""
	}
	return string(content)
}

// A stage is one of a Dockerfile.
type stage struct {
	name, from string
	exposed    []int
	exposedUDP []int
	sets       map[string]string
	entrypoint []string
	command    []string
	user       string
	steps      []step
}

// read takes in an instruction of the stage.
func (s *stage) read(instruction, rest string, words []string) {
	switch instruction {
	case "EXPOSE":
		s.exposed = append(s.exposed, portsOf(words, false)...)
		s.exposedUDP = append(s.exposedUDP, portsOf(words, true)...)
	case "ENTRYPOINT":
		s.entrypoint = commandLine(rest)
	case "CMD":
		s.command = commandLine(rest)
	case "ENV":
		s.set(words)
	case "USER":
		s.user = cmp.Or(strings.Join(words, " "), rest) // an argument without a value stays as it is written
	}
}

// set takes in the words of an ENV: NAME=value each, or NAME value.
func (s *stage) set(words []string) {
	if s.sets == nil && len(words) > 0 {
		s.sets = map[string]string{}
	}
	for i, word := range words {
		switch name, value, assigned := strings.Cut(word, "="); {
		case assigned:
			s.sets[name] = strings.Trim(value, `"'`)
		case i == 0:
			s.sets[name] = strings.Trim(strings.Join(words[1:], " "), `"'`)
			return
		}
	}
}

func readDockerfile(text string, build *types.BuildConfig) Dockerfile {
	var stages []stage
	arguments := map[string]string{}
	for instruction, rest := range instructions(text) {
		words := strings.Fields(substituted(rest, arguments))
		switch {
		case instruction == "ARG":
			declare(arguments, rest, build.Args)
		case instruction == "FROM":
			stages = append(stages, stageFrom(words))
		case len(stages) > 0:
			stages[len(stages)-1].read(instruction, rest, words)
			stages[len(stages)-1].note(instruction, rest, arguments)
		}
		if instruction == "ENV" && strings.Contains(rest, "=") {
			declare(arguments, rest, nil)
		}
	}
	return resolve(stages, build.Target)
}

// instructions visits those of a Dockerfile with what stands after them, lines that go on joined.
func instructions(text string) func(yield func(instruction, rest string) bool) {
	return func(yield func(instruction, rest string) bool) {
		whole := ""
		for line := range strings.Lines(text) {
			line = strings.TrimSpace(line)
			if strings.HasPrefix(line, "#") {
				continue
			}
			begun, goesOn := strings.CutSuffix(line, `\`)
			whole += begun + " "
			if goesOn {
				continue
			}
			instruction, rest, _ := strings.Cut(strings.TrimSpace(whole), " ")
			if whole = ""; !yield(strings.ToUpper(instruction), strings.TrimSpace(rest)) {
				return
			}
		}
	}
}

// commandLine is what stands after ENTRYPOINT or CMD: a list in the form of JSON, or a line for a shell.
func commandLine(rest string) []string {
	words := []string{}
	if json.Unmarshal([]byte(rest), &words) != nil {
		return []string{"/bin/sh", "-c", rest}
	}
	return words
}

// declare keeps the arguments that an ARG has, with the values that the build gives them, or their own.
func declare(arguments map[string]string, rest string, given types.MappingWithEquals) {
	for word := range strings.FieldsSeq(substituted(rest, arguments)) {
		name, value, _ := strings.Cut(word, "=")
		arguments[name] = cmp.Or(strings.Trim(value, `"'`), arguments[name])
		if of := given[name]; of != nil {
			arguments[name] = *of
		}
	}
}

// substituted is a text with the values of arguments; one that is not known leaves it as it is.
func substituted(text string, arguments map[string]string) string {
	filled, err := template.Substitute(text, func(name string) (string, bool) {
		value, known := arguments[name]
		return value, known
	})
	if err != nil {
		return text
	}
	return filled
}

// stageFrom reads FROM [--platform=…] IMAGE [AS NAME].
func stageFrom(words []string) stage {
	words = slices.DeleteFunc(words, func(word string) bool { return strings.HasPrefix(word, "--") })
	if len(words) == 0 {
		return stage{}
	}
	s := stage{from: words[0]}
	if len(words) == 3 && strings.EqualFold(words[1], "as") {
		s.name = words[2]
	}
	return s
}

// portsOf are the TCP ports of an EXPOSE, or the UDP ports.
func portsOf(words []string, udp bool) []int {
	var ports []int
	for _, word := range words {
		number, protocol, _ := strings.Cut(word, "/")
		if port, err := strconv.Atoi(number); err == nil && strings.EqualFold(protocol, "udp") == udp {
			ports = append(ports, port)
		}
	}
	return ports
}

// set adds the variables of a stage that no later one sets.
func (d *Dockerfile) set(variables map[string]string) {
	for name, value := range variables {
		if d.Sets == nil {
			d.Sets = map[string]string{}
		}
		if _, later := d.Sets[name]; !later {
			d.Sets[name] = value
		}
	}
}

// resolve goes from the stage that becomes the image, the last one unless a target is named, to the
// image that the first one starts from.
func resolve(stages []stage, target string) (d Dockerfile) {
	at := len(stages) - 1
	if target != "" {
		at = slices.IndexFunc(stages, func(s stage) bool { return strings.EqualFold(s.name, target) })
	}
	var steps []step
	var used []int
	for at >= 0 {
		used = append(used, at)
		steps = slices.Concat(stages[at].steps, steps)
		d.Exposed = append(d.Exposed, stages[at].exposed...)
		d.ExposedUDP = append(d.ExposedUDP, stages[at].exposedUDP...)
		d.set(stages[at].sets)
		d.User = cmp.Or(d.User, stages[at].user)
		if d.Entrypoint == nil {
			d.Entrypoint = stages[at].entrypoint
			if d.Command == nil {
				d.Command = stages[at].command
			}
		}
		d.Base = stages[at].from
		at = slices.IndexFunc(stages[:at], func(s stage) bool { return s.name != "" && strings.EqualFold(s.name, d.Base) })
	}
	if strings.Contains(d.Base, "$") {
		d.Base = ""
	}
	d.follow(steps)
	if slices.ContainsFunc(d.Puts, func(p Put) bool { return p.Sources == nil }) {
		for i, s := range stages {
			if !slices.Contains(used, i) {
				d.Earlier = append(d.Earlier, s.runs()...)
				d.EarlierIn = append(d.EarlierIn, s.worksIn()...)
			}
		}
	}
	slices.Sort(d.Exposed)
	d.Exposed = slices.Compact(d.Exposed)
	return d
}
