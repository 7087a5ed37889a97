package source

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"slices"
	"strings"
	"sync"

	"github.com/mattn/go-shellwords"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/internal/secretshape"
	"github.com/compose2ecs/compose2ecs/internal/sentence"
)

// Place says what an error of the loader means, in people's words, and where. An error
// about one attribute may be the first of many: those of the specification's schema are
// all looked for.
func (s *Set) Place(err error) []Fault {
	var faults []Fault
	for _, one := range parts(err) {
		faults = append(faults, s.place(one)...)
	}
	for i := range faults {
		s.blameUnset(&faults[i])
	}
	return tidy(s.Files(), faults)
}

// blameUnset says of a bad value that it comes from variables without one.
func (s *Set) blameUnset(f *Fault) {
	hits := s.hits(f.Path)
	if f.Kind == Interpolation || f.Kind == Schema || len(hits) == 0 {
		return
	}
	e := expansion{lookup: hits[0].unit.lookup}
	e.expand(dealias(hits[0].value()).Value)
	if len(e.unset) > 0 {
		f.Hint = unsetHint(e.unset)
	}
}

func unsetHint(unset []reference) string {
	var names []string
	for _, r := range unset {
		names = append(names, r.name)
	}
	return fmt.Sprintf("set %s in the environment or in .env", sentence.And(slices.Compact(names)))
}

// parts are the errors that were joined into one.
func parts(err error) []error {
	joined, ok := err.(interface{ Unwrap() []error })
	if !ok {
		return []error{err}
	}
	var list []error
	for _, one := range joined.Unwrap() {
		list = append(list, parts(one)...)
	}
	return list
}

func (s *Set) place(err error) []Fault {
	text := strings.TrimSuffix(err.Error(), ": invalid compose project")
	var missing *fs.PathError
	switch {
	case strings.HasPrefix(text, "failed to parse "):
		return s.unparsed(text)
	case strings.HasPrefix(text, "validating "):
		return s.invalid(text)
	case strings.HasPrefix(text, "decoding failed"):
		return s.undecoded(text)
	case strings.HasPrefix(text, "include cycle detected"):
		return []Fault{s.includeCycle(text)}
	case errors.As(err, &missing):
		return []Fault{s.unreadable(missing, text)}
	}
	for _, r := range rules {
		if fault, applies := s.apply(r, text); applies {
			return []Fault{fault}
		}
	}
	return s.unplaced(text)
}

// unparsed is for a file that is not YAML; the loader's parser and ours may differ.
func (s *Set) unparsed(text string) []Fault {
	var faults []Fault
	for _, f := range s.Precheck() {
		if f.Kind == Syntax || f.Kind == DuplicateKey {
			faults = append(faults, f)
		}
	}
	if len(faults) > 0 {
		return faults
	}
	if m := anchorCycle.FindStringSubmatch(text); m != nil {
		path := s.resolve(m[1], "")
		return []Fault{{
			Kind: Cycle, Path: path, Pos: s.Locate(path...),
			Message: fmt.Sprintf("%s%s contains itself through an alias", subject(path), attributeOf(path)), Hint: "remove the alias (*name)",
		}}
	}
	name, problem, _ := strings.Cut(strings.TrimPrefix(text, "failed to parse "), ": ")
	for f := range s.all() {
		if f.Path == name || f.Name == name {
			pos := f.stretch(min(reportedLine(errors.New(problem)), len(f.text())), 0, len(f.text()[0]))
			message, hint := explainSyntax(strings.ReplaceAll(problem, "\n", " "), "")
			return []Fault{{Kind: Syntax, Pos: pos, Message: message, Hint: hint}}
		}
	}
	return []Fault{s.unknown(text)}
}

var anchorCycle = lazyregexp.New(`cycle detected: node at path (\S+) references`)

// schemaMessage is: validating FILE: PATH PROBLEM. The path ends with an unknown attribute if that is the problem, which may have spaces.
var schemaMessage = lazyregexp.New(`(?s)^validating .*?: (?:(.*) (false schema)|(\S*) (.+))$`)

// invalid is for what the specification's schema does not admit.
func (s *Set) invalid(text string) []Fault {
	m := schemaMessage.FindStringSubmatch(text)
	if m == nil {
		return []Fault{s.unknown(text)}
	}
	dotted, problem := m[1]+m[3], m[2]+m[4]
	path := s.resolve(dotted, "")
	faults := s.violations(path)
	for _, f := range faults {
		if written := strings.Join(f.Path, "."); covers(f.Path, path) || written == dotted { // a name with brackets resolves to two
			return faults
		}
	}
	return append(faults, s.violation(path, problem))
}

// covers reports whether a fault is within the attribute that was reported, or around it.
func covers(fault, reported Path) bool {
	n := min(len(fault), len(reported))
	return fault[:n].key() == reported[:n].key()
}

// violation is for what only the loader sees: in an extended file, or after merging.
func (s *Set) violation(path Path, problem string) Fault {
	fault := Fault{Kind: Value, Path: path, Pos: s.LocateValue(path...)}
	before, name := subject(path), cmp.Or(attributeOf(path), "it")
	missing := missingProperty.FindStringSubmatch(problem)
	switch {
	case problem == "false schema" && len(path) > 0:
		fault.Kind, fault.Pos = Schema, s.Locate(path...)
		fault.Message = fmt.Sprintf("%sunknown attribute %q", before, name)
	case missing != nil:
		fault.Message = fmt.Sprintf("%s%s: %s is missing", before, name, missing[1])
		fault.Hint = fmt.Sprintf("add %s:", missing[1])
	case strings.HasPrefix(problem, "items at "):
		fault.Message = fmt.Sprintf("%s%s has the same item twice", before, name)
		fault.Hint = "remove one of the two"
	default:
		fault.Message = fmt.Sprintf("%s%s %s", before, name, people().Replace(problem))
	}
	return fault
}

var missingProperty = lazyregexp.New(`^missing propert(?:y|ies) '(.+?)'`)

// people are the words of JSON Schema as people say them.
var people = sync.OnceValue(func() *strings.Replacer {
	return strings.NewReplacer("a integer", "a whole number", "a string", "text", "a array", "a list", "a boolean", "true or false",
		"a null", "empty", "a object", "a mapping", " array", " list", " string", " text", " integer", " whole number")
})

// decodeMessage is: 'PATH' PROBLEM.
var decodeMessage = lazyregexp.New(`(?m)^'(.+?)' (.+)$`)

// undecoded is for text that is not what it should be, such as a duration.
func (s *Set) undecoded(text string) []Fault {
	var faults []Fault
	for _, m := range decodeMessage.FindAllStringSubmatch(text, -1) {
		dotted := m[1]
		if strings.HasPrefix(dotted, "[") { // the loader decodes the list of included files alone
			dotted = "include" + dotted
		}
		faults = append(faults, s.malformed(s.resolve(dotted, m[2]), m[2]))
	}
	if len(faults) == 0 {
		faults = append(faults, s.unknown(text))
	}
	return faults
}

// malformed is for a value that cannot be read as what it should be.
func (s *Set) malformed(path Path, problem string) Fault {
	fault := Fault{Kind: Value, Path: path, Pos: s.LocateValue(path...)}
	want := problem
	for _, f := range formats {
		if strings.Contains(problem, f.problem) {
			want, fault.Hint = f.want, f.hint
			break
		}
	}
	fault.Message = stated(path, cmp.Or(attributeOf(path), "it")+" "+want)
	value, written := s.text(path)
	switch {
	case written && strings.HasPrefix(want, "must be"):
		fault.Message += ", not " + quote(path, value)
	case written && want == openQuote && bracketed(value):
		fault.Message = strings.TrimSuffix(fault.Message, want) + "has ( or ) outside quotes"
		fault.Hint = "put the word in quotes, or write the command as a list"
	}
	return fault
}

const openQuote = "has a quote that is not closed"

// bracketed reports whether brackets are what keeps a command from being split into words.
func bracketed(command string) bool {
	_, err := shellwords.Parse(strings.NewReplacer("(", "", ")", "").Replace(command))
	return err == nil
}

// formats say what a value should be, by what the loader says of it.
var formats = []struct{ problem, want, hint string }{
	{"time: ", "must be a duration", "write a number with its unit, as in 30s or 1m30s"},
	{"invalid suffix", "must be a size", "write a number with its unit, as in 512m or 2gb"},
	{"invalid size", "must be a size", "write a number with its unit, as in 512m or 2gb"},
	{"strconv.", "must be a number", ""},
	{"invalid boolean", "must be true or false", ""},
	{"invalid command line string", openQuote, "close the quote, or write the command as a list"},
	{"missing IP", "needs an address", "write it as NAME=ADDRESS"},
	{"trailing space", "has a space before the equals sign", "remove the space"},
	{"must be a mapping", "must be a mapping", mappingHint},
	{"'all' or a number", "must be all or a number", ""},
	{" for string list", "must be text, or a list of text values", "write only the values, without keys"},
	{" type ", "has the wrong type", "see the Compose Specification for the allowed types"},
}

// unreadable is for a file that another one names and that cannot be read.
func (s *Set) unreadable(err *fs.PathError, text string) Fault {
	path := s.mentioned(func(u *unit, n string) bool { return absolute(u.directory, n) == filepath.Clean(err.Path) }, pathKeys)
	fault := Fault{Kind: MissingFile, Path: path, Pos: s.LocateValue(path...)}
	what := "file"
	if len(path) > 0 {
		what = subject(path) + fileAttribute(path)
	}
	switch {
	case errors.Is(err, fs.ErrNotExist):
		fault.Message = fmt.Sprintf("%s: %s does not exist", what, s.display(err.Path))
		fault.Hint = "create the file, or correct the path"
		if strings.HasPrefix(text, "env file ") {
			fault.Hint = "create the file, or set required: false in the long syntax"
		}
	default:
		fault.Message = fmt.Sprintf("%s: %s cannot be read: %s", what, s.display(err.Path), err.Err)
		fault.Hint = "it must be a readable file"
	}
	return fault
}

// pathKeys are the attributes whose files the loader reads.
var pathKeys = []string{"include", "extends", "env_file", "label_file"}

// fileAttribute is the one of them that a path leads through.
func fileAttribute(path Path) string {
	for _, element := range path {
		for _, key := range pathKeys {
			if element == key {
				return key
			}
		}
	}
	return attributeOf(path)
}

func (s *Set) includeCycle(text string) Fault {
	lines := strings.Split(text, "\n")
	last := strings.TrimPrefix(strings.TrimSpace(lines[len(lines)-1]), "include ")
	path := s.mentioned(func(u *unit, n string) bool { return absolute(u.directory, n) == last }, []string{"include"})
	return Fault{
		Kind: Cycle, Path: path, Pos: s.LocateValue(path...),
		Message: fmt.Sprintf("%s includes itself", s.display(last)), Hint: "remove one include of the cycle",
	}
}

// unknown is for anything else, at what it names, or at the beginning of the files.
func (s *Set) unknown(text string) Fault {
	text, _, _ = strings.Cut(text, "\n")
	text = strings.ReplaceAll(text, s.top.directory+string(filepath.Separator), "")
	fault := Fault{Kind: Other, Message: secretshape.Cover(text)}
	for _, m := range quoted.FindAllStringSubmatch(text, -1) {
		if s.Exact("services", m[1]) {
			fault.Path = Path{"services", m[1]}
		}
	}
	if fault.Pos = s.Locate(fault.Path...); fault.Pos.Line == 0 && len(s.top.files) > 0 {
		fault.Pos = Pos{s.top.files[0].Name, 1, 1, 2}
	}
	return fault
}

var quoted = lazyregexp.New(`"([^"]+)"`)
