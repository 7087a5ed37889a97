package images

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io"
	"os"
	"path"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"gopkg.in/yaml.v3"
)

const file = "wellknown.yaml"

// written is an entry of the file.
type written struct {
	Name  string
	Also  []string
	From  map[string]string
	Tags  []writtenTags
	Facts map[string]writtenFact `yaml:",inline"`
}

type writtenTags struct {
	Match []string
	Facts map[string]writtenFact `yaml:",inline"`
}

// writtenFact is a fact of the file, or "none".
type writtenFact struct {
	Is     yaml.Node
	Starts string
	In     string
	Says   string
	none   bool
}

func (f *writtenFact) UnmarshalYAML(node *yaml.Node) error {
	if f.none = node.Value == "none"; f.none {
		return nil
	}
	var parts map[string]yaml.Node
	if err := node.Decode(&parts); err != nil {
		return err
	}
	for key, part := range parts {
		switch key {
		case "is":
			f.Is = part
		case "starts":
			f.Starts = part.Value
		case "in":
			f.In = part.Value
		case "says":
			f.Says = part.Value
		default:
			return fmt.Errorf("line %d: %q is no part of a fact", part.Line, key)
		}
	}
	return nil
}

// keys are the names of facts in the file.
var keys = map[string]string{
	"http": "HTTP", "https": "HTTPS", "tcp": "TCP", "health": "Health", "memory": "Memory", "heap": "Heap", "heap_in": "HeapIn", "jvms": "JVMs", "cpu": "CPU",
	"first_start": "FirstStart", "migrates": "Migrates", "builds": "Builds", "copies": "Copies", "data": "Data", "ships": "Ships", "refuses": "Refuses", "local_disk": "LocalDisk", "user": "User", "shell": "Shell", "holds": "Holds", "kernel": "Kernel", "kernel_free": "KernelFree", "single_writer": "SingleWriter", "data_name": "DataName", "oneshot": "OneShot", "terminal": "Terminal", "data_in": "DataIn", "volumes": "Volumes", "sqlite": "SQLite",
	"public_url": "PublicURL", "public_needed": "PublicNeeded", "forwards": "Forwards", "connects": "Connects", "backend": "Backend",
	"tls_needed": "TLSNeeded", "own_tls": "OwnTLS", "first_tls": "FirstTLS", "proxy": "Proxy", "untrusting": "Untrusting", "hosts": "Hosts", "login": "Login", "admin": "Admin",
	"observes": "Observes", "discovers": "Discovers", "first_run": "FirstRun", "first_run_if": "FirstRunIf",
	"lacks": "Lacks", "needs_command": "NeedsCommand", "removed": "Removed",
	"server": "Server", "workers": "Workers", "keys": "Keys", "config": "Config", "requires": "Requires", "advertised": "Advertised", "advertises": "Advertises",
}

// entry is an entry of the file, understood.
type entry struct {
	names []string // the first is the family's
	facts sourced
	tags  []tagged
}

// tagged is what is different for the tags that match one of the patterns.
type tagged struct {
	match []string
	facts sourced
}

// sourced are facts, and for each, by its name in the file, the words of its source.
type sourced struct {
	Facts
	says map[string]string
}

// taken is the origin of a fact that does not hold for some tags.
const taken Origin = 255

// change replaces the facts for which there are others.
func (f *Facts) change(others *Facts) {
	all := reflect.ValueOf(f).Elem()
	for i, other := range reflect.ValueOf(others).Elem().Fields() {
		switch origin, _ := reflect.TypeAssert[Origin](other.FieldByName("Origin")); origin {
		case Unknown:
		case taken:
			all.FieldByIndex(i.Index).SetZero()
		default:
			all.FieldByIndex(i.Index).Set(other)
		}
	}
}

func read(text []byte) ([]entry, error) {
	decoder := yaml.NewDecoder(bytes.NewReader(text))
	decoder.KnownFields(true)
	var all []written
	if err := decoder.Decode(&all); err != nil {
		return nil, err
	}
	if err := decoder.Decode(new(any)); !errors.Is(err, io.EOF) {
		return nil, errors.New("more than one document")
	}
	var entries []entry
	seen := map[string]bool{}
	for i, w := range all {
		if i > 0 && all[i-1].Name >= w.Name {
			return nil, fmt.Errorf("%s stands after %s", w.Name, all[i-1].Name)
		}
		e, err := w.understand()
		if err != nil {
			return nil, fmt.Errorf("%s: %w", w.Name, err)
		}
		for _, n := range e.names {
			if seen[n] {
				return nil, fmt.Errorf("%s is there twice", n)
			}
			seen[n] = true
		}
		entries = append(entries, e)
	}
	return entries, nil
}

func (w *written) understand() (entry, error) {
	e := entry{names: append([]string{w.Name}, w.Also...)}
	for _, n := range e.names {
		if image, _, ok := split(n); !ok || image != n {
			return e, fmt.Errorf("%q is not how an image is named: %q", n, image)
		}
	}
	used := map[string]bool{}
	facts, err := w.facts(w.Facts, used, false)
	if err != nil {
		return e, err
	}
	e.facts = facts
	for _, t := range w.Tags {
		if len(t.Match) == 0 || len(t.Facts) == 0 {
			return e, errors.New("tags without a pattern or a fact")
		}
		for _, pattern := range t.Match {
			if _, err := path.Match(pattern, ""); err != nil {
				return e, fmt.Errorf("%q: %w", pattern, err)
			}
		}
		facts, err := w.facts(t.Facts, used, true)
		if err != nil {
			return e, fmt.Errorf("tags %s: %w", t.Match, err)
		}
		e.tags = append(e.tags, tagged{match: t.Match, facts: facts})
	}
	for from := range w.From {
		if !used[from] {
			return e, fmt.Errorf("nothing is in %q", from)
		}
	}
	return e, e.check()
}

func (w *written) facts(all map[string]writtenFact, used map[string]bool, variant bool) (sourced, error) {
	facts := sourced{says: map[string]string{}}
	for key, f := range all {
		field := reflect.ValueOf(&facts.Facts).Elem().FieldByName(keys[key])
		switch {
		case !field.IsValid():
			return facts, fmt.Errorf("%q is no fact", key)
		case f.none && !variant:
			return facts, fmt.Errorf("%s: only tags can take a fact back", key)
		case f.none:
			field.FieldByName("Origin").Set(reflect.ValueOf(taken))
			continue
		}
		if err := w.checkSource(f); err != nil {
			return facts, fmt.Errorf("%s: %w", key, err)
		}
		if err := f.value(field.FieldByName("Value").Addr().Interface()); err != nil {
			return facts, fmt.Errorf("%s: %w", key, err)
		}
		used[f.In] = true
		field.FieldByName("Origin").Set(reflect.ValueOf(Listed))
		facts.says[key] = f.Says
	}
	return facts, nil
}

var atCommit = regexp.MustCompile(`^([\w.-]+/[\w.-]+)@([0-9a-f]{40})/([\w./-]*[\w.-])$`)

// thread is the page of an issue or a pull request; files stand in a repository, at a commit.
var thread = regexp.MustCompile(`^https://github\.com/[\w.-]+/[\w.-]+/(issues|pull)/\d+$`)

// checkSource reports whether somebody can look the fact up.
func (w *written) checkSource(f writtenFact) error {
	from, ok := w.From[f.In]
	switch {
	case !ok || len(strings.TrimSpace(f.Says)) < 3:
		return errors.New("no source, no fact")
	case atCommit.MatchString(from):
		return nil
	case !strings.HasPrefix(from, "https://") || strings.HasPrefix(from, "https://github.com/") && !thread.MatchString(from):
		return fmt.Errorf("%q is neither OWNER/REPOSITORY@COMMIT/PATH nor the URL of a page", from)
	}
	return nil
}

// value puts what the fact is where the pointer points to.
func (f *writtenFact) value(to any) error {
	if _, user := to.(*User); f.Starts != "" && (!user || f.Starts != "root") {
		return fmt.Errorf("starts as %q", f.Starts)
	}
	switch to := to.(type) {
	case *Health:
		port, target, _ := strings.Cut(f.Is.Value, "/")
		number, err := strconv.Atoi(port)
		*to = Health{Port: number, Path: "/" + target}
		return err
	case *User:
		to.Root = f.Starts == "root"
		return f.Is.Decode(&to.ID)
	case *time.Duration:
		var seconds int
		err := f.Is.Decode(&seconds)
		*to = time.Duration(seconds) * time.Second
		return err
	case *[]Default:
		var written []string
		err := f.Is.Decode(&written)
		for _, text := range written {
			name, value, _ := strings.Cut(text, "=")
			*to = append(*to, Default{Name: name, Value: value})
		}
		return err
	case *[]Requirement:
		var written [][]string
		err := f.Is.Decode(&written)
		for _, texts := range written {
			*to = append(*to, requirement(texts))
		}
		return err
	case *Requirement:
		var written []string
		err := f.Is.Decode(&written)
		*to = requirement(written)
		return err
	}
	return f.Is.Decode(to)
}

func requirement(texts []string) (r Requirement) {
	for _, text := range texts {
		r = append(r, setting(text))
	}
	return r
}

// setting reads NAME, NAME=VALUE, NAME>=N, NAME~PART, NAME~PART and MORE, NAME@, !NAME, !NAME=VALUE, -NAME, /PATH, /PATH~PART or
// !/PATH~PART, and after NAME or NAME>=N an exclamation mark for what has to be chosen. NAME may be that of an option, as in --NAME.
func setting(text string) (s Setting) {
	text, s.Not = strings.CutPrefix(text, "!")
	if !strings.HasPrefix(text, "--") {
		text, s.Absent = strings.CutPrefix(text, "-")
	}
	text, s.Addresses = strings.CutSuffix(text, "@")
	text, s.Chosen = strings.CutSuffix(text, "!")
	if name, part, ok := strings.Cut(text, "~"); ok {
		s.Name, s.Part = name, true
		s.Value, s.With, _ = strings.Cut(part, " and ")
		return s
	}
	name, least, measured := strings.Cut(text, ">=")
	if s.Name = name; measured {
		s.Least, _ = strconv.Atoi(least) // check has nothing to do with 0
		return s
	}
	s.Name, s.Value, _ = strings.Cut(text, "=")
	return s
}

var (
	variable = regexp.MustCompile(`^[A-Za-z_][A-Za-z0-9_]*$`)
	option   = regexp.MustCompile(`^--[a-z][a-z._-]*$`)
)

// check reports what cannot be true, of the family as such and of each of its variants.
func (e *entry) check() error {
	all := []Facts{e.facts.Facts}
	for _, v := range e.tags {
		var there Facts // without those that are taken
		there.change(&v.facts.Facts)
		all = append(all, there)
	}
	for _, f := range all {
		if err := f.check(); err != nil {
			return err
		}
	}
	return nil
}

func (f *Facts) check() error {
	ports := slices.Concat(f.HTTP.Value, f.HTTPS.Value, f.TCP.Value)
	for _, port := range append(ports, cmp.Or(f.Health.Value.Port, 1)) {
		if port < 1 || port > 65535 {
			return fmt.Errorf("there is no port %d", port)
		}
	}
	sorted := slices.Clone(ports)
	slices.Sort(sorted)
	for _, list := range [][]int{f.HTTP.Value, f.HTTPS.Value, f.TCP.Value} {
		if !slices.IsSorted(list) {
			return fmt.Errorf("ports are not sorted: %d", list)
		}
	}
	switch {
	case len(slices.Compact(sorted)) != len(ports):
		return errors.New("a port is there twice")
	case f.Health.Known() && !slices.Contains(slices.Concat(f.HTTP.Value, f.HTTPS.Value), f.Health.Value.Port):
		return errors.New("the health check asks a port that does not speak HTTP")
	case !slices.IsSorted(f.Data.Value) || !slices.IsSorted(f.Ships.Value) || !slices.IsSorted(f.PublicURL.Value):
		return errors.New("a list is not sorted")
	case f.JVMs.Value > 1 && f.HeapIn.Known() && len(f.HeapIn.Value) != f.JVMs.Value:
		return errors.New("not each program has a variable for its heap")
	case f.Memory.Value < 0 || f.Heap.Value < 0 || f.JVMs.Value < 0 || f.CPU.Value < 0 || f.User.Value.ID < 0 || f.FirstStart.Value < 0:
		return errors.New("a number is negative")
	}
	for _, directory := range slices.Concat(f.Data.Value, f.Ships.Value) {
		if !path.IsAbs(directory) || path.Clean(directory) != directory {
			return fmt.Errorf("%q is no directory", directory)
		}
	}
	for _, name := range f.Removed.Value {
		if !option.MatchString(name) {
			return fmt.Errorf("%q is no option", name)
		}
	}
	if f.NeedsCommand.Known() && f.NeedsCommand.Value != "" && !f.Server.Known() {
		return errors.New("no command is known for a program that needs one")
	}
	if f.Config.Known() && !path.IsAbs(f.Config.Value) {
		return fmt.Errorf("%q is no path", f.Config.Value)
	}
	for _, directory := range f.Volumes.Value {
		if !slices.Contains(f.Data.Value, directory) {
			return fmt.Errorf("%q is no directory with data", directory)
		}
	}
	for _, name := range f.DataIn.Value {
		if !variable.MatchString(name) && !option.MatchString(name) {
			return fmt.Errorf("%q is neither a variable nor an option", name)
		}
	}
	for _, r := range append([]Requirement{f.TLSNeeded.Value, f.OwnTLS.Value, f.Proxy.Value, f.Hosts.Value, f.Login.Value, f.SQLite.Value, f.FirstRunIf.Value}, f.Requires.Value...) {
		if err := r.check(); err != nil {
			return err
		}
	}
	if f.FirstTLS.Known() && (len(f.FirstTLS.Value) == 0 || f.FirstTLS.Value[0].Path()) { // names of settings can have dots
		return errors.New("nothing to propose against a certificate that is made at the first start")
	}
	for _, port := range f.Admin.Value {
		if !slices.Contains(slices.Concat(f.HTTP.Value, f.HTTPS.Value), port) {
			return fmt.Errorf("%d is no port for HTTP", port)
		}
	}
	for _, setting := range []Fact[string]{f.KernelFree, f.DataName} {
		if setting.Known() && !strings.Contains(setting.Value, "=") {
			return fmt.Errorf("%q is no NAME=VALUE", setting.Value)
		}
	}
	if f.Holds.Known() && (f.Shell.Value || !f.Shell.Known()) {
		return errors.New("files of an image that may have a shell, and so others")
	}
	for _, program := range f.Lacks.Value {
		if !slices.Contains(probes, program) {
			return fmt.Errorf("%q is not curl or wget", program)
		}
	}
	if f.Observes.Known() && f.Observes.Value != "host" && f.Observes.Value != "docker" {
		return fmt.Errorf("%q is not host or docker", f.Observes.Value)
	}
	if f.Discovers.Known() && f.Discovers.Value != "links" {
		return fmt.Errorf("%q is not links", f.Discovers.Value)
	}
	if f.FirstRun.Known() && (len(f.FirstRun.Value) == 0 || slices.Contains(f.FirstRun.Value, "")) {
		return errors.New("a first run without a command")
	}
	for _, d := range f.PublicNeeded.Value {
		if d.Value == "" || !slices.Contains(f.PublicURL.Value, d.Name) {
			return fmt.Errorf("%q has no address, or is not known to have one", d.Name)
		}
	}
	for _, d := range f.Workers.Value {
		if _, err := strconv.Atoi(d.Value); err != nil || !variable.MatchString(d.Name) {
			return fmt.Errorf("%q has no number, or is no variable", d.Name)
		}
	}
	for _, d := range slices.Concat(f.Forwards.Value, f.Connects.Value) {
		isFixed := d.Name == "" && slices.Contains(f.Forwards.Value, d)
		if d.Value == "" || !isFixed && !variable.MatchString(d.Name) {
			return fmt.Errorf("%q has no address, or is no variable", d.Name)
		}
	}
	for _, v := range slices.Concat(f.PublicURL.Value, f.HeapIn.Value) {
		if !variable.MatchString(v) {
			return fmt.Errorf("%q is no variable", v)
		}
	}
	return nil
}

func (r Requirement) check() error {
	for i, s := range r {
		_, err := path.Match(s.Name, "")
		switch {
		case s.Path() && err == nil && s == Setting{Name: s.Name}:
		case s.Path() && err == nil && s.Part && (i > 0 || !s.Not):
		case s.Path() || !variable.MatchString(s.Name) && !option.MatchString(s.Name) || s.Not && s.Absent:
			return fmt.Errorf("%q is no variable", s.Name)
		case len(r) > 1 && i == 0 && (s.Not && slices.ContainsFunc(r, func(s Setting) bool { return !s.Not }) || s.Absent || s.Option()):
			return fmt.Errorf("%q is not what to propose", s.Name)
		}
	}
	return nil
}

func readFile(t testing.TB) []entry {
	t.Helper()
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	entries, err := read(text)
	if err != nil {
		t.Fatalf("%s: %v", file, err)
	}
	return entries
}
