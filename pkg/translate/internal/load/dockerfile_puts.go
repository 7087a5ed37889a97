package load

import (
	"encoding/json"
	"path"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/template"
)

// A Put is something that a Dockerfile puts into an image.
type Put struct {
	Sources []string // in the build context; nil if they come from another stage or image
	To      string   // an absolute path; "" if nobody knows which
	Owned   bool     // it says who owns them, or who may write to them
	User    string   // that of the Dockerfile so far
	Runs    int      // how many of the commands of RUN come before it
}

// A step is an instruction that changes files, or says where.
type step struct {
	instruction string
	words       []string
}

// note takes in an instruction that changes files, or says where. A variable that is not known stays what it is, since nobody
// knows which place is meant then.
func (s *stage) note(instruction, rest string, arguments map[string]string) {
	if !slices.Contains([]string{"WORKDIR", "COPY", "ADD", "RUN", "USER"}, instruction) {
		return
	}
	filled, err := template.Substitute(rest, func(name string) (string, bool) {
		value, known := arguments[name]
		if !known {
			return "$" + name, true
		}
		return value, true
	})
	if err != nil {
		filled = rest
	}
	s.steps = append(s.steps, step{instruction, strings.Fields(filled)})
}

// follow goes through the steps of a Dockerfile, from the first stage to the one that becomes the image. The directory that an
// image starts with is not known until WORKDIR names one.
func (d *Dockerfile) follow(steps []step) {
	user := ""
	for _, s := range steps {
		switch s.instruction {
		case "WORKDIR":
			d.Workdir = below(d.Workdir, strings.Join(s.words, " "))
		case "USER":
			user = strings.Join(s.words, " ")
		case "RUN":
			d.Runs, d.RunsIn = append(d.Runs, strings.Join(s.words, " ")), append(d.RunsIn, d.Workdir)
		default:
			d.put(s.words, user)
		}
	}
}

// runs is what RUN runs in a stage, in order.
func (s *stage) runs() (commands []string) {
	for _, step := range s.steps {
		if step.instruction == "RUN" {
			commands = append(commands, strings.Join(step.words, " "))
		}
	}
	return commands
}

// worksIn are the directories that WORKDIR names in a stage, as far as they are known.
func (s *stage) worksIn() (dirs []string) {
	dir := ""
	for _, step := range s.steps {
		if step.instruction == "WORKDIR" {
			if dir = below(dir, strings.Join(step.words, " ")); dir != "" {
				dirs = append(dirs, dir)
			}
		}
	}
	return dirs
}

// put takes in the words of COPY or ADD.
func (d *Dockerfile) put(words []string, user string) {
	isFlag := func(word string) bool { return strings.HasPrefix(word, "--") }
	isOwned := func(word string) bool {
		return strings.HasPrefix(word, "--chown=") || strings.HasPrefix(word, "--chmod=")
	}
	owned := slices.ContainsFunc(words, isOwned)
	fromStage := slices.ContainsFunc(words, func(word string) bool { return strings.HasPrefix(word, "--from=") })
	words = slices.DeleteFunc(slices.Clone(words), isFlag)
	var list []string
	if json.Unmarshal([]byte(strings.Join(words, " ")), &list) == nil {
		words = list
	}
	if len(words) < 2 {
		return
	}
	last := len(words) - 1
	p := Put{To: below(d.Workdir, words[last]), Owned: owned, User: user, Runs: len(d.Runs)}
	if !fromStage {
		p.Sources = words[:last]
	}
	d.Puts = append(d.Puts, p)
}

// below is a path of an image, which may be relative to a directory; "" if that is not known, or a variable is left in it.
func below(dir, name string) string {
	name = strings.Trim(name, `"`)
	switch {
	case strings.Contains(name, "$"), !path.IsAbs(name) && dir == "":
		return ""
	case path.IsAbs(name):
		return path.Clean(name)
	}
	return path.Join(dir, name)
}
