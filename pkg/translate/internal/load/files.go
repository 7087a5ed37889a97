package load

import (
	"errors"
	"io/fs"
	"path/filepath"
	"slices"

	"github.com/compose-spec/compose-go/v2/types"
	"github.com/moby/patternmatcher"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/bounded"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

// localFiles are what is read of this machine beside the Compose files.
type localFiles struct {
	reader     *bounded.Reader
	outside    []outsider
	variables  []variableFile
	known      map[string]Local                          // by absolute path
	ofContexts map[string][]byte                         // files of build contexts and mounts by absolute path; nil for one of which nothing is known
	mentions   map[string]bool                           // whether a build context has a text, by the context and the text
	matches    map[string][]ContextFile                  // which files of it have a text
	ignored    map[string]*patternmatcher.PatternMatcher // by the text of a .dockerignore file
}

// A variableFile is a file of variables or labels that is left out.
type variableFile struct {
	name string // absolute
	path source.Path
	err  error
	line int // where its variables become too much
}

// find is where a file or directory is that the project names.
func (f *localFiles) find(path string) (string, fs.FileInfo, error) {
	return f.reader.Find(bounded.Named, filepath.Clean(path))
}

// resolveFiles reads the files of variables and labels, but for those that may not be read.
func (f *localFiles) resolveFiles(project *types.Project) (*types.Project, error) {
	f.variables = nil
	for name, service := range project.Services {
		lookup := func(variable string) (string, bool) {
			if value, set := project.Environment[variable]; set {
				return value, true
			}
			value := service.Environment[variable]
			if value == nil {
				return "", false
			}
			return *value, true
		}
		path := source.Path{"services", name}
		f.keepReadable(&service.ContainerSpec, path, lookup)
		for i := range service.PreStart {
			f.keepReadable(&service.PreStart[i].ContainerSpec, path.Sub("pre_start"), lookup)
		}
		project.Services[name] = service
	}
	project, err := project.WithServicesEnvironmentResolved(false)
	if err != nil {
		return nil, err
	}
	return project.WithServicesLabelsResolved(false)
}

func (f *localFiles) keepReadable(spec *types.ContainerSpec, path source.Path, lookup func(string) (string, bool)) {
	spec.EnvFiles = slices.DeleteFunc(slices.Clone(spec.EnvFiles), func(file types.EnvFile) bool {
		if file.Format == "raw" {
			return f.leavesOut(file.Path, path.Sub("env_file"), nil)
		}
		return f.leavesOut(file.Path, path.Sub("env_file"), lookup)
	})
	spec.LabelFiles = slices.DeleteFunc(slices.Clone(spec.LabelFiles), func(file string) bool {
		return f.leavesOut(file, path.Sub("label_file"), lookupIn(nil))
	})
}

// leavesOut reports whether a file of variables, which are replaced in it if there is a lookup,
// may not be read. Of what is not there, or no such file, the loader tells.
func (f *localFiles) leavesOut(name string, path source.Path, lookup func(string) (string, bool)) bool {
	content, err := f.reader.Read(bounded.Named, name, maxEnvBytes)
	left := variableFile{name: name, path: path, err: err}
	if err == nil && lookup != nil {
		left.line = source.Growth(content, lookup)
	}
	var refusal *bounded.Refusal
	if left.line == 0 && !errors.As(err, &refusal) {
		return false
	}
	f.variables = append(f.variables, left)
	return true
}

// reportLeftOut reports the files of variables and labels that were left out.
func (in *Input) reportLeftOut(findings *diag.List) {
	for _, v := range in.files.variables {
		if v.line > 0 {
			pos := source.Pos{File: in.Paths.shown(v.name), Line: v.line, Column: 1, EndColumn: 2}
			findings.AtPosition(pos, v.path...).Report(kindLimit, "%s", source.TooMuch)
			continue
		}
		in.Refuse(findings, v.err, v.path...)
	}
}
