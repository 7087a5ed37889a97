package load

import (
	"cmp"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/bounded"
)

// maxContextFileBytes is more than people write into one file of a program's settings.
const maxContextFileBytes = 256 << 10

// A ContextFile is one of those that an image is built from.
type ContextFile struct {
	Name    string // relative to the build context, with slashes
	Content string
}

// ContextFile reads a file of a build context, once for all who ask. Nothing is known of one that is not there, may not be read, or is not
// on this machine.
func (in *Input) ContextFile(build *types.BuildConfig, name string) (ContextFile, bool) {
	if build == nil || !filepath.IsAbs(build.Context) {
		return ContextFile{}, false
	}
	content, ok := in.Text(filepath.Join(build.Context, filepath.FromSlash(name)))
	return ContextFile{name, content}, ok
}

// Text is what is in a file at an absolute path on this machine, and reports whether it is there, may be read, and is no larger than
// what people write.
func (in *Input) Text(place string) (string, bool) {
	content, read := in.files.ofContexts[place]
	if !read {
		content = in.contextContent(place)
		in.files.ofContexts[place] = content
	}
	return string(content), content != nil
}

// contextContent is what is in a file of a build context or of a mount, nil if nothing is known of it.
func (in *Input) contextContent(place string) []byte {
	content, err := in.files.reader.Read(bounded.Named, place, maxContextFileBytes)
	if err != nil {
		return nil
	}
	return content
}

// ContextFileIn reads a file of a build context, or else of one of the directories in it: the first that has it, in the order of names.
func (in *Input) ContextFileIn(build *types.BuildConfig, name string) (ContextFile, bool) {
	if file, ok := in.ContextFile(build, name); ok || build == nil || !filepath.IsAbs(build.Context) {
		return file, ok
	}
	_, directories := in.contextEntries(build.Context)
	for _, directory := range directories {
		if file, ok := in.ContextFile(build, directory+"/"+name); ok {
			return file, true
		}
	}
	return ContextFile{}, false
}

// maxContextEntries is more than a directory of a program has, and more scripts than a program has.
const maxContextEntries = 200

// contextEntries are the files and directories in a directory that may be read, sorted.
func (in *Input) contextEntries(directory string) (files, directories []string) {
	found, _, err := in.files.find(directory)
	if err != nil {
		return nil, nil
	}
	entries, err := os.ReadDir(found)
	if err != nil {
		return nil, nil
	}
	for _, entry := range entries[:min(len(entries), maxContextEntries)] {
		switch {
		case !entry.IsDir():
			files = append(files, entry.Name())
		case !slices.Contains([]string{".git", "node_modules", "vendor"}, entry.Name()):
			directories = append(directories, entry.Name())
		}
	}
	return files, directories
}

// FilesBelow are the files below a directory of this machine that may be read, as deep as configurations usually are and no more than
// people write, in the order of depth and names. A file is the only one below itself.
func (in *Input) FilesBelow(place string) []string {
	if _, isDir := in.Exists(place); !isDir {
		return []string{place}
	}
	var list []string
	directories := []string{place}
	for range scriptDepth {
		var below []string
		for _, directory := range directories {
			files, inside := in.contextEntries(directory)
			for _, name := range files[:min(len(files), maxContextEntries-len(list))] {
				list = append(list, filepath.Join(directory, name))
			}
			for _, name := range inside {
				below = append(below, filepath.Join(directory, name))
			}
		}
		directories = below[:min(len(below), maxContextEntries)]
	}
	return list
}

// MayBuild reports whether there is a Dockerfile below a directory of this machine, or may be one: not all of many files are looked at.
func (in *Input) MayBuild(place string) bool {
	files := in.FilesBelow(place)
	return len(files) >= maxContextEntries || slices.ContainsFunc(files, func(file string) bool {
		name := strings.ToLower(filepath.Base(file))
		return strings.HasPrefix(name, "dockerfile") || strings.HasPrefix(name, "containerfile") || strings.HasSuffix(name, ".dockerfile")
	})
}

// scriptName is what files are called that start a program or prepare it.
var scriptName = lazyregexp.New(`(?i)\.(sh|bash)$|entry-?point|^(start|run|boot|init|prestart|release|serve)\b|^procfile|supervisor|^package\.json$`)

// ContextScripts are the Dockerfile of a build and the files of its context that look as if they started the program, as deep as
// scripts usually are, in the order of depth and names; nil if they are not on this machine.
func (in *Input) ContextScripts(build *types.BuildConfig) []ContextFile {
	if build == nil || !filepath.IsAbs(build.Context) {
		return nil
	}
	dockerfile := in.DockerfileText(build)
	if dockerfile == "" {
		return nil
	}
	scripts := []ContextFile{{cmp.Or(build.Dockerfile, "Dockerfile"), dockerfile}}
	directories := []string{"."}
	for range scriptDepth {
		var below []string
		for _, directory := range directories {
			files, inside := in.contextEntries(filepath.Join(build.Context, directory))
			scripts = append(scripts, in.scriptsOf(build, directory, files, maxContextEntries-len(scripts))...)
			for _, name := range inside {
				below = append(below, path.Join(directory, name))
			}
		}
		directories = below[:min(len(below), maxContextEntries)]
	}
	return scripts
}

// scriptDepth is how many levels of directories are looked at for scripts.
const scriptDepth = 3

// scriptsOf are those of some files in a directory that look like scripts, no more than a number of them.
func (in *Input) scriptsOf(build *types.BuildConfig, directory string, names []string, most int) (scripts []ContextFile) {
	for _, name := range names {
		if len(scripts) >= most {
			break
		}
		if !scriptName.MatchString(name) {
			continue
		}
		name = path.Join(directory, name)
		if content := in.contextContent(filepath.Join(build.Context, name)); content != nil {
			scripts = append(scripts, ContextFile{name, string(content)})
		}
	}
	return scripts
}
