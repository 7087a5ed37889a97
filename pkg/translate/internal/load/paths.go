package load

import (
	"path/filepath"
	"strings"
)

// projectPaths knows the directories that paths are seen from.
type projectPaths struct {
	current   string // the current directory
	Directory string // of the project
}

// shown is a file as people on the command line name it.
func (p projectPaths) shown(path string) string { return pathFrom(p.current, path) }

// relative is a file as the project's files name it.
func (p projectPaths) relative(path string) string {
	name := pathFrom(p.Directory, path)
	switch {
	case strings.HasPrefix(name, "../../"):
		return path // was written as an absolute path, more likely than not
	case name == "." || name == ".." || strings.HasPrefix(name, "../") || filepath.IsAbs(name):
		return name
	}
	return "./" + name
}

// inProject turns a shown name into one from the project directory.
func (p projectPaths) inProject(shown string) string {
	if shown == stdinName {
		return shown
	}
	if !filepath.IsAbs(shown) {
		shown = filepath.Join(p.current, shown)
	}
	return pathFrom(p.Directory, shown)
}

func pathFrom(directory, path string) string {
	name, err := filepath.Rel(directory, path)
	if err != nil {
		return path
	}
	return filepath.ToSlash(name)
}

// stdinName is how standard input is shown.
const stdinName = "<stdin>"
