package source

import (
	"fmt"
	"strings"
	"unicode"
)

// EnvFiles are files of variables that are read one after the other, each with what those
// before it have set.
type EnvFiles struct {
	Paths  []string                    // absolute; those that cannot be read are left out
	Path   Path                        // of the attribute that names them; nil: none does
	Lookup func(string) (string, bool) // of what is set beside the files
}

// UnsetIn are the references to variables without a value in env files, and in those of the
// files that are included: Compose replaces them by nothing, as in $argon2id$v=19.
func (s *Set) UnsetIn(groups []EnvFiles) []Fault {
	groups = append(groups, s.includedEnvFiles(s.top)...)
	var faults []Fault
	for _, g := range groups {
		known := map[string]bool{}
		for _, path := range g.Paths {
			if f := s.open("", path, Pos{}); f != nil {
				f.hidden = true
				faults = append(faults, f.unsetIn(g, known)...)
			}
		}
	}
	return tidy(s.Files(), faults)
}

func (s *Set) includedEnvFiles(u *unit) []EnvFiles {
	var groups []EnvFiles
	for _, included := range s.included(u) {
		groups = append(groups, EnvFiles{Paths: included.envFiles, Lookup: u.lookup})
		groups = append(groups, s.includedEnvFiles(included)...)
	}
	return groups
}

func (f *file) unsetIn(g EnvFiles, known map[string]bool) []Fault {
	var faults []Fault
	text := strings.Join(f.text(), "\n")
	assignments, _ := envAssignments(text)
	for _, a := range assignments {
		if a.literal {
			known[a.key] = true
			continue
		}
		e := expansion{lookup: func(name string) (string, bool) {
			if value, set := g.Lookup(name); set {
				return value, true
			}
			return name, known[name]
		}}
		e.expand(strings.ReplaceAll(text[a.start:a.end], `\$`, "$$")) // of the same length
		at, said := a.start, map[string]bool{}                        // a hash has many $, of which one finding is enough
		for _, r := range e.unset {
			at += max(0, strings.Index(text[at:a.end], r.text))
			if message, name := unsetMessage(a.key, r.name); !said[message] {
				said[message] = true
				faults = append(faults, Fault{
					Name: name,
					Kind: Unset, Path: g.Path, Pos: f.textPos(text, at, len(r.text)), Message: subject(g.Path) + message,
					Hint: "write a literal $ as $$, or put the value in single quotes; otherwise set the variable, or give it a default: " +
						"${NAME:-default}",
				})
			}
			at += len(r.text)
		}
		known[a.key] = true
	}
	return faults
}

// unsetMessage names a variable only if it looks like one: what else follows a dollar sign
// may be a part of a password.
func unsetMessage(key, name string) (message, variable string) {
	if name == strings.ToUpper(name) {
		return fmt.Sprintf("variable %s is not set, so it becomes an empty string in %s", name, key), name
	}
	return fmt.Sprintf("%s contains a $ followed by a name: this is read as a variable, which is not set and becomes empty", key), ""
}

// textPos is the position of some bytes of the whole text.
func (f *file) textPos(text string, start, length int) Pos {
	number := 1 + strings.Count(text[:start], "\n")
	start -= 1 + strings.LastIndex(text[:start], "\n")
	return f.stretch(number, start, start+length)
}

// An envAssignment is KEY=VALUE in an env file.
type envAssignment struct {
	key        string
	start, end int  // of the value, without quotes
	literal    bool // nothing is replaced in it
}

// envAssignments reads an env file as the loader's package dotenv does, which does not say
// where a value stands; and where a quote begins that is not closed, -1 if there is none.
func envAssignments(text string) (list []envAssignment, unclosed int) {
	for at := 0; at < len(text); {
		at = len(text) - len(strings.TrimLeftFunc(text[at:], unicode.IsSpace))
		line, _, _ := strings.Cut(text[at:], "\n")
		i := strings.IndexAny(line, "=:")
		if strings.HasPrefix(line, "#") || i < 0 {
			at += len(line) + 1
			continue
		}
		a := envAssignment{key: strings.TrimSpace(strings.TrimPrefix(line[:i], "export "))}
		a.start = at + len(line) - len(strings.TrimLeft(line[i+1:], " \t\v\f\r"))
		at += len(line) + 1
		switch quote := firstByte(text[a.start:]); quote {
		case '"', '\'':
			end := closingQuote(text, a.start)
			if end < 0 {
				return list, a.start
			}
			at = end + 1
			a.start, a.end, a.literal = a.start+1, end, quote == '\''
		default:
			value, _, _ := strings.Cut(text[a.start:at-1], " #")
			a.end = a.start + len(value)
		}
		list = append(list, a)
	}
	return list, -1
}

func firstByte(text string) byte {
	if text == "" {
		return 0
	}
	return text[0]
}

// closingQuote is where a quoted value ends that begins at start; -1 if it does not.
func closingQuote(text string, start int) int {
	for i := start + 1; i < len(text); i++ {
		switch text[i] {
		case '\\':
			i++
		case text[start]:
			return i
		}
	}
	return -1
}
