package load

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// A Local is what a bind mount has on this machine.
type Local struct {
	Exists   bool
	IsDir    bool
	Refused  string      // why it cannot be carried, or ""
	Denied   bool        // it may not be read
	TooLarge bool        // more than any task definition holds
	Beyond   bool        // more than is carried at all
	Files    []LocalFile // sorted by name; of a single file, one without a name
	Empty    []string    // directories without a file in them, sorted, "." the directory itself
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
	return c.IsDir && !c.TooLarge && c.Refused == "" && !slices.ContainsFunc(c.Files, func(f LocalFile) bool {
		return f.Name != ".gitkeep" && f.Name != ".keep" && f.Name != ".gitignore"
	})
}

// Local is what is at an absolute path on this machine. It is read once, and only when
// somebody asks for it: a mount of the home directory is refused by its path.
func (in *Input) Local(path string) Local {
	if content, read := in.local[path]; read {
		return content
	}
	if in.local == nil {
		in.local = map[string]Local{}
	}
	in.local[path] = readLocal(path, in.Paths.Directory, in.MayStore)
	return in.local[path]
}

// Exists reports whether there is a file or a directory at an absolute path on this
// machine, and whether it is a directory.
func (in *Input) Exists(path string) (exists, isDir bool) {
	info, err := os.Stat(path)
	return err == nil, err == nil && info.IsDir()
}

// within reports whether a path is a directory or below it.
func within(dir, name string) bool {
	return name == dir || strings.HasPrefix(name, strings.TrimSuffix(dir, "/")+"/")
}

// readLocal reads a file, or a directory with all that is in it, in the order of names.
// Where it stops depends on whether content may go by S3.
func readLocal(root, project string, stored bool) Local {
	var c Local
	info, err := os.Stat(root)
	if err != nil {
		c.Denied = errors.Is(err, fs.ErrPermission)
		c.Exists = c.Denied
		return c
	}
	c.Exists, c.IsDir = true, info.IsDir()
	if !c.IsDir {
		c.add(root, "", info, stored)
		return c
	}
	bytes, filled := int64(0), map[string]bool{}
	var dirs []string
	err = filepath.WalkDir(root, func(name string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		relative, err := filepath.Rel(root, name)
		if err != nil {
			return err
		}
		if entry.IsDir() {
			dirs = append(dirs, filepath.ToSlash(relative))
			return nil
		}
		target, info, err := follow(name, entry, project)
		switch {
		case err != nil:
			return err
		case info == nil:
			c.Refused = filepath.ToSlash(relative) + " is a link to a directory, or to something outside of the project"
			return fs.SkipAll
		}
		bytes += info.Size()
		if c.full(bytes, stored) {
			return fs.SkipAll
		}
		filled[filepath.ToSlash(filepath.Dir(relative))] = true
		c.add(target, filepath.ToSlash(relative), info, stored)
		return nil
	})
	c.Denied = c.Denied || errors.Is(err, fs.ErrPermission)
	if err != nil && !c.Denied {
		c.Refused = "it cannot be read"
	}
	for _, dir := range dirs {
		if !filled[dir] {
			c.Empty = append(c.Empty, dir)
		}
	}
	return c
}

// full reports whether nothing is read any more beyond so many bytes.
func (c *Local) full(bytes int64, stored bool) bool {
	c.TooLarge = c.TooLarge || bytes > maxLocalBytes || len(c.Files) >= maxLocalFiles
	c.Beyond = bytes > MaxStoredBytes || len(c.Files) >= MaxStoredFiles
	return c.TooLarge && !stored || c.Beyond
}

// follow finds the file that an entry of a directory is; none for a link that leads to a
// directory or out of the project.
func follow(name string, entry fs.DirEntry, project string) (string, fs.FileInfo, error) {
	if entry.Type()&fs.ModeSymlink == 0 {
		info, err := entry.Info()
		return name, info, err
	}
	target, err := filepath.EvalSymlinks(name)
	if err != nil {
		return "", nil, nil // a link that leads nowhere
	}
	if resolved, err := filepath.EvalSymlinks(project); err == nil {
		project = resolved
	}
	info, err := os.Stat(target)
	if err != nil || info.IsDir() || !within(filepath.ToSlash(project), filepath.ToSlash(target)) {
		return "", nil, err
	}
	return target, info, nil
}

// add reads one file.
func (c *Local) add(path, name string, info fs.FileInfo, stored bool) {
	c.TooLarge = c.TooLarge || info.Size() > maxLocalBytes
	c.Beyond = c.Beyond || info.Size() > MaxStoredBytes
	switch {
	case !info.Mode().IsRegular():
		c.Refused = "it is a socket, a pipe or a device"
		return
	case c.TooLarge && !stored, c.Beyond:
		return
	}
	content, err := os.ReadFile(path)
	if err != nil {
		c.Denied = true
		return
	}
	c.Files = append(c.Files, LocalFile{name, string(content), info.Mode()&0o111 != 0})
}
