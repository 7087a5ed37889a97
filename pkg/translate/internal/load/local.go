package load

import (
	"errors"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"

	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/bounded"
)

// A Local is what a bind mount has on this machine.
type Local struct {
	Exists   bool
	IsDir    bool
	Refused  string           // why it cannot be carried, or ""
	Refusal  *bounded.Refusal // why it is not read at all; nil: it is
	Denied   bool             // it may not be read
	TooLarge bool             // more than any task definition holds
	Beyond   bool             // more than is carried at all
	Files    []LocalFile      // sorted by name; of a single file, one without a name
	Empty    []string         // directories without a file in them, sorted, "." the directory itself
}

// A LocalFile is one file of what a bind mount has on this machine.
type LocalFile struct {
	Name       string // with slashes
	Content    string
	Executable bool
}

// maxLocalBytes and maxLocalFiles are where reading stops: what compresses to a task
// definition's size is smaller than this.
const (
	maxLocalBytes = 1 << 20
	maxLocalFiles = 500
)

// MaxStoredBytes and MaxStoredFiles bound what every task fetches before it starts: more
// belongs into an image, or on a volume.
const (
	MaxStoredBytes = 100 << 20
	MaxStoredFiles = 10_000
)

// Bare reports whether a directory holds nothing but what keeps it in a repository.
func (c Local) Bare() bool {
	return c.IsDir && !c.TooLarge && c.Refused == "" && c.Refusal == nil && !slices.ContainsFunc(c.Files, func(f LocalFile) bool {
		return !keepsDirectory(f.Name)
	})
}

// Local is what is at an absolute path on this machine. It is read once, and only when
// somebody asks for it: a mount of the home directory is refused by its path.
func (in *Input) Local(path string) Local {
	if content, read := in.files.known[path]; read {
		return content
	}
	in.files.known[path] = in.files.readLocal(path, in.MayStore)
	return in.files.known[path]
}

// Exists reports whether there is a file or a directory at an absolute path on this
// machine, and whether it is a directory.
func (in *Input) Exists(path string) (exists, isDir bool) {
	info, err := os.Stat(path)
	return err == nil, err == nil && info.IsDir()
}

// Names are those of what is in a directory on this machine, in their order; a directory's ends with a slash. There are none if it may
// not be read.
func (in *Input) Names(path string) (names []string) {
	found, info, err := in.files.find(path)
	if err != nil || !info.IsDir() {
		return nil
	}
	entries, _ := os.ReadDir(found)
	for _, e := range entries {
		name := e.Name()
		if e.IsDir() {
			name += "/"
		}
		names = append(names, name)
	}
	return names
}

// HasFiles reports whether something is in a directory on this machine, apart from what keeps an empty one in a repository; a
// file counts as itself. Nothing is known of what may not be read.
func (in *Input) HasFiles(path string) bool {
	found, info, err := in.files.find(path)
	if err != nil {
		return false
	}
	entries, _ := os.ReadDir(found)
	return !info.IsDir() || slices.ContainsFunc(entries, func(e os.DirEntry) bool { return !keepsDirectory(e.Name()) })
}

// keepsDirectory reports whether a file is there only to keep its directory in a repository.
func keepsDirectory(name string) bool {
	return name == ".gitkeep" || name == ".keep" || name == ".gitignore"
}

// Resolved is where a path leads, links followed; the path itself if nothing is there.
func (in *Input) Resolved(path string) string {
	if found, _, err := in.files.find(path); err == nil || found != "" {
		return found
	}
	return path
}

// Config is the content of a file that a config names.
func (in *Input) Config(path string) ([]byte, error) {
	limit := int64(maxLocalBytes)
	if in.MayStore {
		limit = MaxStoredBytes
	}
	return in.files.reader.Read(bounded.Named, path, limit)
}

// Secret looks whether the file of a secret is there, and may be read. It does not read it.
func (in *Input) Secret(path string) (exists bool, err error) {
	_, info, err := in.files.reader.Find(bounded.Secret, path)
	if err == nil && info.Size() > maxSecretBytes {
		err = &bounded.Refusal{Path: path, Reason: bounded.TooLarge, Limit: maxSecretBytes}
	}
	return info != nil && !info.IsDir(), err
}

// readLocal reads a file, or a directory with all that is in it, in the order of names.
// Where it stops depends on whether content may go by S3.
func (f *localFiles) readLocal(path string, stored bool) Local {
	root, info, err := f.find(path)
	c := Local{Exists: info != nil, IsDir: info != nil && info.IsDir()}
	if errors.Is(err, fs.ErrNotExist) {
		err = f.reader.Missing(path)
	}
	switch {
	case errors.As(err, &c.Refusal):
		return c
	case err != nil:
		c.Denied = errors.Is(err, fs.ErrPermission)
		c.Exists = c.Denied
		return c
	case !c.IsDir:
		c.add(root, "", info, stored)
		return c
	}
	w := walk{files: f, root: root, local: &c, stored: stored, filled: map[string]bool{}}
	err = filepath.WalkDir(root, w.visit)
	c.Denied = c.Denied || errors.Is(err, fs.ErrPermission)
	if err != nil && !c.Denied {
		c.Refused = "it cannot be read"
	}
	for _, dir := range w.dirs {
		if !w.filled[dir] {
			c.Empty = append(c.Empty, dir)
		}
	}
	return c
}

// A walk reads a directory.
type walk struct {
	files  *localFiles
	root   string
	local  *Local
	stored bool
	bytes  int64
	dirs   []string
	filled map[string]bool // directories with a file in them
}

func (w *walk) visit(name string, entry fs.DirEntry, err error) error {
	if err != nil {
		return err
	}
	relative, err := filepath.Rel(w.root, name)
	if err != nil {
		return err
	}
	relative = filepath.ToSlash(relative)
	shown := strconv.Quote(relative)
	target, info, err := w.files.reader.Below(name, entry)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		w.local.Refused = shown + " is a broken symbolic link"
		return fs.SkipAll
	case err != nil && info == nil:
		return err
	case err != nil:
		w.local.Refused = shown + ": " + err.Error()
		if refusal, ok := errors.AsType[*bounded.Refusal](err); ok {
			w.local.Refused = refusal.Of(shown)
		}
		return fs.SkipAll
	case entry.IsDir():
		w.dirs = append(w.dirs, relative)
		return nil
	case info.IsDir():
		w.local.Refused = shown + " is a symbolic link to a directory"
		return fs.SkipAll
	}
	w.bytes += info.Size()
	if w.local.full(w.bytes, w.stored) {
		return fs.SkipAll
	}
	w.filled[path.Dir(relative)] = true
	w.local.add(target, relative, info, w.stored)
	return nil
}

// full reports whether nothing is read any more beyond so many bytes.
func (c *Local) full(bytes int64, stored bool) bool {
	c.TooLarge = c.TooLarge || bytes > maxLocalBytes || len(c.Files) >= maxLocalFiles
	c.Beyond = bytes > MaxStoredBytes || len(c.Files) >= MaxStoredFiles
	return c.TooLarge && !stored || c.Beyond
}

// add reads one file.
func (c *Local) add(file, name string, info fs.FileInfo, stored bool) {
	c.TooLarge = c.TooLarge || info.Size() > maxLocalBytes
	c.Beyond = c.Beyond || info.Size() > MaxStoredBytes
	if c.TooLarge && !stored || c.Beyond {
		return
	}
	content, err := os.ReadFile(file)
	if err != nil {
		c.Denied = true
		return
	}
	c.Files = append(c.Files, LocalFile{name, string(content), info.Mode()&0o111 != 0})
}
