package load

import (
	"cmp"
	"errors"
	"io/fs"
	"path/filepath"

	"github.com/compose2ecs/compose2ecs/pkg/lock"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/bounded"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

// A Lock is what is locked of the images of a project.
type Lock struct {
	*lock.File        // nil: nothing is
	Path       string // where the lock file is, or would be
	Shown      string // the same, as people on the command line name it
	Whole      bool   // it is for all services that are translated, not for some of them
	Required   bool   // it has to be up to date
	Unusable   bool   // it is there, and a finding says what is wrong with it
	// Content reads the file, within the bounds for all files of a project. An error that is fs.ErrNotExist: there is none.
	Content func() ([]byte, error)
}

// Image is what is locked of a reference.
func (l Lock) Image(reference string) (lock.Image, bool) {
	if l.File == nil {
		return lock.Image{}, false
	}
	image, locked := l.Images[reference]
	return image, locked
}

var kindLockFile = diag.Kind{
	Code: "C2E-lock-file", Severity: diag.Error,
	Title: "lock file cannot be used",
	Cause: "compose2ecs.lock is not in the format that compose2ecs lock writes: it was edited, merged with conflicts, or written by a " +
		"newer version.",
	Fix: "restore the file from version control; or delete it and run compose2ecs lock; or, if a newer version wrote it, update compose2ecs",
}

// readLock reads the lock file beside the first Compose file.
func (in *Input) readLock(o Options, inputs *resolvedInputs, findings *diag.List) {
	path := lockPath(inputs)
	in.Lock = Lock{File: o.Lock, Path: path, Shown: inputs.paths.shown(path), Whole: len(o.Services) == 0, Required: o.Locked}
	in.Lock.Content = func() ([]byte, error) { return inputs.reader.Read(bounded.Named, path, lock.MaxBytes) }
	if o.Lock != nil {
		return
	}
	content, err := in.Lock.Content()
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return
	case err != nil:
		at := source.Pos{File: in.Lock.Shown, Line: 1, Column: 1}
		in.Lock.Unusable = true
		findings.AtPosition(at).Report(kindLockFile, "%s is not read: %s", lock.Name, reason(err))
		return
	}
	var problems []lock.Problem
	in.Lock.File, problems = lock.Read(content)
	in.Lock.Unusable = len(problems) > 0
	for _, p := range problems {
		finding := findings.AtPosition(source.Pos{File: in.Lock.Shown, Line: p.Line, Column: p.Column}).Report(kindLockFile, "%s", p.Message)
		finding.Hint = cmp.Or(p.Hint, finding.Hint)
	}
}

// reason is an error without the name of the file.
func reason(err error) string {
	if path, is := errors.AsType[*fs.PathError](err); is {
		return path.Err.Error()
	}
	return err.Error()
}

// lockPath is where the lock file is: beside the first Compose file, or in the directory of the project.
func lockPath(inputs *resolvedInputs) string {
	for _, file := range inputs.files {
		if file.Path != "" {
			return filepath.Join(filepath.Dir(file.Path), lock.Name)
		}
	}
	return filepath.Join(inputs.paths.Directory, lock.Name)
}
