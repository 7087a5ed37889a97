// Package bounded reads the files that a project names. Who wrote the project may be
// somebody else than who translates it: what it names is read only inside of the project, if
// it is a regular file, not too large, and not there for credentials.
package bounded

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/internal/secretshape"
)

// A Reason is why a file is not read.
type Reason int

// The reasons.
const (
	Outside     Reason = iota // neither below the project's repository nor below its directory
	Credentials               // of a person or a machine
	Repository                // what Git keeps for itself, which may have the token of a pipeline
	Special                   // a device, a pipe, a socket, or something of the kernel
	TooLarge
)

// A Refusal is the error for a file that is there and may not be read.
type Refusal struct {
	Path   string
	Reason Reason
	Limit  int64 // of what is too large
}

// Error says of the file why it is not read.
func (r *Refusal) Error() string { return r.Of("it") }

// Of says why a file is not read, by a name of it.
func (r *Refusal) Of(name string) string {
	switch r.Reason {
	case Outside:
		return name + " is outside the project"
	case Credentials:
		return "judging by its path, " + name + " holds the credentials of a person or a machine"
	case Repository:
		return name + " belongs to Git, and may hold a token"
	case Special:
		return name + " is not a regular file"
	default:
		return fmt.Sprintf("%s is larger than %d KiB", name, r.Limit>>10)
	}
}

// A Reader reads files for a project.
type Reader struct {
	written string // the project's directory, as it is named
	project string // the same without links
	outside bool   // what is outside may be read
	top     string // what is below it is inside; "" until it is looked for
}

// New is a reader for the project in a directory. What is outside of it is read only if that
// is allowed.
func New(directory string, outside bool) *Reader {
	r := &Reader{written: directory, project: directory, outside: outside}
	if resolved, err := filepath.EvalSymlinks(directory); err == nil {
		r.project = resolved
	}
	return r
}

// A Use is what a file is read for, on which depends where it may be.
type Use int

// The uses.
const (
	Named  Use = iota // a file of the project names it
	Secret            // it has a secret's value: inside of the project it may be a file for credentials
	Given             // the user names it, on the command line or in the environment: it may be anywhere
)

// Find is where a file or a directory is, links followed, if it may be read. Beside a Refusal
// it is said as well.
func (r *Reader) Find(use Use, path string) (string, fs.FileInfo, error) {
	found, err := filepath.EvalSymlinks(path)
	if err != nil {
		return "", nil, err
	}
	info, err := os.Stat(found)
	if err != nil {
		return "", nil, err
	}
	if reason, refused := r.refuses(use, path, found, info); refused {
		return found, info, &Refusal{Path: path, Reason: reason}
	}
	return found, info, nil
}

// Below is Find for an entry of a directory that was found. Most are no links, and where they
// are is known.
func (r *Reader) Below(path string, entry fs.DirEntry) (string, fs.FileInfo, error) {
	if entry.Type()&fs.ModeSymlink != 0 {
		return r.Find(Named, path)
	}
	info, err := entry.Info()
	if err != nil {
		return "", nil, err
	}
	if reason, refused := r.refuses(Named, path, path, info); refused {
		return path, info, &Refusal{Path: path, Reason: reason}
	}
	return path, info, nil
}

func (r *Reader) refuses(use Use, path, found string, info fs.FileInfo) (reason Reason, refused bool) {
	credentials := info.IsDir() && secretshape.Directory(found) || secretshape.File(found) || secretshape.File(path)
	switch {
	case !info.IsDir() && !info.Mode().IsRegular() || ofKernel(found):
		return Special, true
	case slices.Contains(strings.Split(filepath.ToSlash(found), "/"), ".git"):
		return Repository, true
	case credentials && (use != Secret || !r.isInside(found)):
		return Credentials, true
	}
	return Outside, use != Given && !r.outside && !r.isInside(found)
}

// Missing is the error for what is not there: outside the project it would not be read on
// another machine either, where it may be there.
func (r *Reader) Missing(path string) error {
	if r.outside || Within(r.written, path) || r.isInside(path) {
		return &fs.PathError{Op: "open", Path: path, Err: fs.ErrNotExist}
	}
	return &Refusal{Path: path, Reason: Outside}
}

// ofKernel reports whether a file belongs to the kernel and is no data, however regular it looks: /proc/self/environ.
func ofKernel(path string) bool {
	return slices.ContainsFunc([]string{"/proc", "/sys", "/dev"}, func(dir string) bool { return Within(dir, path) })
}

func (r *Reader) isInside(path string) bool {
	return Within(r.project, path) || Within(r.repository(), path)
}

// repository is the directory with the nearest .git above the project, or else the project.
func (r *Reader) repository() string {
	if r.top != "" {
		return r.top
	}
	r.top = r.project
	for directory := r.project; ; directory = filepath.Dir(directory) {
		if _, err := os.Lstat(filepath.Join(directory, ".git")); err == nil {
			r.top = directory
			break
		}
		if directory == filepath.Dir(directory) {
			break
		}
	}
	return r.top
}

// Within reports whether a path is a directory or below it.
func Within(directory, path string) bool {
	separator := string(filepath.Separator)
	return path == directory || strings.HasPrefix(path, strings.TrimSuffix(directory, separator)+separator)
}

// Read is the content of a file that may be read, if it is no larger than a limit.
func (r *Reader) Read(use Use, path string, limit int64) ([]byte, error) {
	found, info, err := r.Find(use, path)
	switch {
	case err != nil:
		return nil, err
	case info.IsDir():
		return nil, &fs.PathError{Op: "read", Path: path, Err: errors.New("it is a directory")}
	case info.Size() > limit:
		return nil, &Refusal{Path: path, Reason: TooLarge, Limit: limit}
	}
	file, err := os.Open(found)
	if err != nil {
		return nil, err
	}
	defer file.Close() //nolint:errcheck // it was only read
	return Limited(file, path, limit)
}

// Limited is all that a stream has, if it is no more than a limit: a file may grow while it
// is read.
func Limited(stream io.Reader, path string, limit int64) ([]byte, error) {
	content, err := io.ReadAll(io.LimitReader(stream, limit+1))
	if err == nil && int64(len(content)) > limit {
		return nil, &Refusal{Path: path, Reason: TooLarge, Limit: limit}
	}
	return content, err
}
