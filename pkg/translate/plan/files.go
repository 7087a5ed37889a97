package plan

import (
	"bytes"
	"compress/gzip"
	"encoding/base64"
	"strings"
	"unicode/utf8"

	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

// A File is a secret, a config or a bind-mounted file at its place in the container.
type File struct {
	Path      string
	Secret    string // a secret of the plan, or ""
	Binary    bool   // the secret is kept as base64
	Key       string // the JSON key of the secret that is the content, or "" for all of it
	Parameter string // a parameter of SSM Parameter Store by ARN or name, or ""
	Content   string // of a config or a bind mount
	Packed    bool   // the content is compressed on its way
	Stored    bool   // the content goes by S3
	Owner     string // uid:gid, or "" for root
	Mode      string // octal
	Writable  bool   // the program may write to it

	From source.Path // the Compose path that asked for it
}

// Encoded reports whether the content travels as base64: what no XML or environment can
// hold, and what CloudFormation would replace.
func (f File) Encoded() bool { return f.Packed || f.Content != "" && !isText(f.Content) }

// Value is the content as the variable holds it.
func (f File) Value() string {
	content := []byte(f.Content)
	if f.Packed {
		content = pack(content)
	}
	if !f.Encoded() {
		return f.Content
	}
	return base64.StdEncoding.EncodeToString(content)
}

// A Directory is a bind-mounted directory, of which the files are Files.
type Directory struct {
	Path     string
	Empty    []string // directories in it, and it, that have to be made: they hold no file
	Owner    string
	Mode     string // of it and the directories in it, or "" for 0755
	Writable bool
	Stored   bool // Empty goes by S3

	From source.Path
}

// isText reports whether content can stand in a template and in an environment variable.
// CloudFormation's answers are XML, which has no other control characters.
func isText(content string) bool {
	return utf8.ValidString(content) && !strings.Contains(content, "{{resolve:") && strings.IndexFunc(content, func(r rune) bool {
		return r < ' ' && r != '\n' && r != '\t' && r != '\r' || r == 0x7f || r == 0xfffe || r == 0xffff
	}) < 0
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

// FilesContainer is the name of the container that writes the files of all containers of
// the tasks of a service.
func FilesContainer(s *Service) string { return TaskName(s.Name) + "-files" }

// ImageFilesContainer is the name of the container that keeps files of an image.
func ImageFilesContainer(s *Service) string { return TaskName(s.Name) + "-image-files" }

// MakeDirectoryCommand makes a directory below root, in a POSIX shell.
func MakeDirectoryCommand(root, dir string) string { return "mkdir -p " + Quote(root+dir) }
