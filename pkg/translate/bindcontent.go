package translate

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// A localContent is what a bind mount has on this machine.
type localContent struct {
	exists   bool
	isDir    bool
	refused  string      // why it cannot be carried, or ""
	denied   bool        // it may not be read
	tooLarge bool        // more than any task definition holds
	beyond   bool        // more than is carried at all
	files    []localFile // sorted by name; of a single file, one without a name
	empty    []string    // directories without a file in them, sorted, "." the directory itself
}

type localFile struct {
	name       string // with slashes
	content    string
	executable bool
}

// maxLocalBytes and maxLocalFiles are where reading stops: what compresses to a task
// definition's size is smaller than this.
const (
	maxLocalBytes = 1 << 20
	maxLocalFiles = 500
)

// maxStoredBytes and maxStoredFiles bound what every task fetches before it starts: more
// belongs into an image, or on a volume.
const (
	maxStoredBytes = 100 << 20
	maxStoredFiles = 10_000
)

// bare tells a directory that holds nothing, but what keeps it in a repository.
func (c localContent) bare() bool {
	return c.isDir && !c.tooLarge && c.refused == "" && !slices.ContainsFunc(c.files, func(f localFile) bool {
		return f.name != ".gitkeep" && f.name != ".keep" && f.name != ".gitignore"
	})
}

// readLocal reads a file, or a directory with all that is in it, in the order of names.
// Where it stops depends on whether content may go by S3.
func readLocal(root, project string, stored bool) localContent {
	var c localContent
	info, err := os.Stat(root)
	if err != nil {
		c.denied = errors.Is(err, fs.ErrPermission)
		c.exists = c.denied
		return c
	}
	c.exists, c.isDir = true, info.IsDir()
	if !c.isDir {
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
			c.refused = filepath.ToSlash(relative) + " is a link to a directory, or to something outside of the project"
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
	c.denied = c.denied || errors.Is(err, fs.ErrPermission)
	if err != nil && !c.denied {
		c.refused = "it cannot be read"
	}
	for _, dir := range dirs {
		if !filled[dir] {
			c.empty = append(c.empty, dir)
		}
	}
	return c
}

// full tells that nothing is read any more beyond so many bytes.
func (c *localContent) full(bytes int64, stored bool) bool {
	c.tooLarge = c.tooLarge || bytes > maxLocalBytes || len(c.files) >= maxLocalFiles
	c.beyond = bytes > maxStoredBytes || len(c.files) >= maxStoredFiles
	return c.tooLarge && !stored || c.beyond
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
func (c *localContent) add(path, name string, info fs.FileInfo, stored bool) {
	c.tooLarge = c.tooLarge || info.Size() > maxLocalBytes
	c.beyond = c.beyond || info.Size() > maxStoredBytes
	switch {
	case !info.Mode().IsRegular():
		c.refused = "it is a socket, a pipe or a device"
		return
	case c.tooLarge && !stored, c.beyond:
		return
	}
	content, err := os.ReadFile(path)
	if err != nil {
		c.denied = true
		return
	}
	c.files = append(c.files, localFile{name, string(content), info.Mode()&0o111 != 0})
}

// hasPrivateKey tells content that nobody may read in a template.
func hasPrivateKey(content string) bool {
	return strings.Contains(content, "PRIVATE KEY-----")
}

// credentialFile tells names of files that are there for credentials.
func credentialFile(name string) bool {
	base := filepath.Base(name)
	return base == ".env" || base == ".netrc" || base == ".pgpass" || base == ".htpasswd" || strings.HasPrefix(base, ".env.")
}
