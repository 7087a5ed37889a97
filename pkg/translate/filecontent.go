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

// fitFiles compresses the content of files, the largest first, until the task definition
// can hold it all. What it cannot hold even so goes by S3 where that is possible, again the
// largest first.
func fitFiles(l *lowering, s *Service) {
	var all []*File
	for _, c := range l.plan.containers(s) {
		for i := range c.Files {
			all = append(all, &c.Files[i])
		}
	}
	if fit(all, packFile) {
		return
	}
	if l.mayStore {
		for _, f := range all { // the smaller ones are for people to read again
			f.Packed = false
		}
		if fit(all, storeFile) {
			return
		}
	}
	total := sizeOf(all)
	largest := slices.MaxFunc(all, func(a, b *File) int { return a.size() - b.size() })
	l.At(largest.from...).Report(kindFilesTooLarge, "service %q: its files are %d bytes, more than %d; the largest is %s", s.Name, total, maxFileBytes, largest.Path)
}

// fit makes files smaller, the largest first, and tells whether the task definition can
// hold them then.
func fit(all []*File, smaller func(*File)) bool {
	total := sizeOf(all)
	slices.SortStableFunc(all, func(a, b *File) int { return b.size() - a.size() })
	for _, f := range all {
		if total <= maxFileBytes {
			return true
		}
		before := f.size()
		smaller(f)
		total += f.size() - before
	}
	return total <= maxFileBytes
}

func sizeOf(all []*File) int {
	total := 0
	for _, f := range all {
		total += f.size()
	}
	return total
}

// packFile compresses the content of a file where that makes it smaller.
func packFile(f *File) {
	packed := *f
	packed.Packed = true
	f.Packed = f.Packed || packed.size() < f.size()
}

// storeFile has the content of a file go by S3: all but that of secrets, which is not known.
func storeFile(f *File) {
	if f.Content != "" {
		f.Stored, f.Packed = true, false
	}
}
