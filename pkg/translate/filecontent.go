package translate

import (
	"bytes"
	"compress/gzip"
	"encoding/base64"
	"encoding/json"
	"slices"
	"strings"
	"unicode/utf8"
)

// encoded tells content that travels as base64: what no XML or environment can hold, and
// what CloudFormation would replace.
func (f File) encoded() bool { return f.Packed || f.Content != "" && !isText(f.Content) }

// isText tells content that can stand in a template and in an environment variable.
// CloudFormation's answers are XML, which has no other control characters.
func isText(content string) bool {
	return utf8.ValidString(content) && !strings.Contains(content, "{{resolve:") && strings.IndexFunc(content, func(r rune) bool {
		return r < ' ' && r != '\n' && r != '\t' && r != '\r' || r == 0x7f || r == 0xfffe || r == 0xffff
	}) < 0
}

// value is the content as the variable holds it.
func (f File) value() string {
	content := []byte(f.Content)
	if f.Packed {
		content = pack(content)
	}
	if !f.encoded() {
		return f.Content
	}
	return base64.StdEncoding.EncodeToString(content)
}

// pack compresses content, the same on every machine: no name, no time.
func pack(content []byte) []byte {
	var b bytes.Buffer
	w, err := gzip.NewWriterLevel(&b, gzip.BestCompression)
	if err != nil {
		panic(err) // the level exists
	}
	_, err = w.Write(content)
	if err == nil {
		err = w.Close()
	}
	if err != nil {
		panic(err) // a buffer takes everything
	}
	return b.Bytes()
}

// size is what the file takes in the task definition, which is JSON, with the commands
// that write it.
func (f File) size() int {
	if f.Stored {
		return 0 // it is not there
	}
	text, err := json.Marshal(f.value())
	if err != nil {
		panic(err) // it is text
	}
	return len(text) + 2*len(f.Path) + 100
}

// A carried is what the task definition carries for a container: a file, or the
// directories of a mount that hold none.
type carried interface {
	size() int // in the task definition
	pack()     // compresses it where that makes it smaller
	unpack()
	store() // has it go by S3, if it can
	origin() (shown string, from []string)
}

// carried are the files and directories of one container.
func (s *Service) carried() []carried {
	var all []carried
	for i := range s.Files {
		all = append(all, &s.Files[i])
	}
	for i := range s.Directories {
		all = append(all, emptyDirectories{&s.Directories[i], s.filesRoot()})
	}
	return all
}

// fitFiles compresses the content of files, the largest first, until the task definition
// can hold it all. What it cannot hold even so goes by S3 where that is possible, again the
// largest first.
func fitFiles(l *lowering, s *Service) {
	var all []carried
	for _, c := range l.plan.containers(s) {
		all = append(all, c.carried()...)
	}
	if fit(all, carried.pack) {
		return
	}
	if l.mayStore {
		for _, c := range all { // the smaller ones are for people to read again
			c.unpack()
		}
		if fit(all, carried.store) {
			return
		}
	}
	shown, from := slices.MaxFunc(all, func(a, b carried) int { return a.size() - b.size() }).origin()
	l.At(from...).Report(kindFilesTooLarge, "service %q: its files are %d bytes, more than %d; the largest is %s", s.Name, sizeOf(all), maxFileBytes, shown)
}

// fit makes files smaller, the largest first, and tells whether the task definition can
// hold them then.
func fit(all []carried, smaller func(carried)) bool {
	total := sizeOf(all)
	slices.SortStableFunc(all, func(a, b carried) int { return b.size() - a.size() })
	for _, c := range all {
		if total <= maxFileBytes {
			return true
		}
		before := c.size()
		smaller(c)
		total += c.size() - before
	}
	return total <= maxFileBytes
}

func sizeOf(all []carried) int {
	total := 0
	for _, c := range all {
		total += c.size()
	}
	return total
}

func (f *File) pack() {
	packed := *f
	packed.Packed = true
	f.Packed = f.Packed || packed.size() < f.size()
}

func (f *File) unpack() { f.Packed = false }

// store leaves out secrets, whose content is not known.
func (f *File) store() {
	if f.Content != "" {
		f.Stored, f.Packed = true, false
	}
}

func (f *File) origin() (string, []string) { return f.Path, f.from }

// emptyDirectories are those of a mount that commands make: a tree can have more of them
// than a task definition has room for.
type emptyDirectories struct {
	*Directory
	root string
}

func (e emptyDirectories) size() int {
	total := 0
	for _, dir := range e.Empty {
		if !e.Stored {
			total += len(makeDirectoryCommand(e.root, dir)) + len(`\n`)
		}
	}
	return total
}

func (e emptyDirectories) pack()   {}
func (e emptyDirectories) unpack() {}

func (e emptyDirectories) store() { e.Stored = e.Stored || len(e.Empty) > 0 }

func (e emptyDirectories) origin() (string, []string) { return "the directories in " + e.Path, e.from }
