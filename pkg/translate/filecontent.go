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
	text, err := json.Marshal(f.value())
	if err != nil {
		panic(err) // it is text
	}
	return len(text) + 2*len(f.Path) + 100
}

// fitFiles compresses the content of files, the largest first, until the task definition
// can hold it all.
func fitFiles(l *lowering, s *Service) {
	var all []*File
	total := 0
	for _, c := range l.plan.containers(s) {
		for i := range c.Files {
			all = append(all, &c.Files[i])
			total += c.Files[i].size()
		}
	}
	slices.SortStableFunc(all, func(a, b *File) int { return b.size() - a.size() })
	for _, f := range all {
		if total <= maxFileBytes {
			return
		}
		if packed := (File{Path: f.Path, Content: f.Content, Packed: true}); !f.Packed && packed.size() < f.size() {
			total -= f.size() - packed.size()
			f.Packed = true
		}
	}
	if total > maxFileBytes {
		largest := slices.MaxFunc(all, func(a, b *File) int { return a.size() - b.size() })
		l.At(largest.from...).Report(kindFilesTooLarge, "service %q: its files are %d bytes, more than %d; the largest is %s", s.Name, total, maxFileBytes, largest.Path)
	}
}
