package translate

import (
	"path"
	"slices"
	"strings"
)

// A Place is a directory of a container that a task mounts for files.
type Place struct {
	Path     string
	Volume   string   // the task's name for it
	Own      bool     // it is there for files only, not a volume that the container has anyway
	Keep     bool     // it first gets what the image has there
	Clear    []string // directories in it that shall not
	Writable bool
}

// places are the directories that the task mounts for the files of a service, sorted. A
// program may write to the directories of its image, unless all of that is read-only.
func places(s *Service, keep, readOnly bool) []Place {
	var list []Place
	for _, dir := range s.fileDirectories() {
		place := Place{Path: dir, Volume: s.fileVolume(dir), Own: true}
		if m := s.mountOf(dir); m != nil {
			list = append(list, Place{Path: m.Path, Volume: m.Name})
			continue
		}
		whole := slices.ContainsFunc(s.Directories, func(d Directory) bool { return d.Path == dir })
		place.Keep = keep && !whole && !imagesHaveNothing(dir)
		for _, f := range s.Files {
			place.Writable = place.Writable || f.Writable && within(dir, f.Path)
		}
		for _, d := range s.Directories {
			place.Writable = place.Writable || d.Writable && within(dir, d.Path)
			if place.Keep && within(dir, d.Path) {
				place.Clear = append(place.Clear, d.Path)
			}
		}
		place.Writable = place.Writable || place.Keep && !readOnly
		list = append(list, place)
	}
	slices.SortFunc(list, func(a, b Place) int { return strings.Compare(a.Path, b.Path) })
	return slices.CompactFunc(list, func(a, b Place) bool { return a.Path == b.Path })
}

// imagesHaveNothing tells directories that are there for files of this kind only.
func imagesHaveNothing(dir string) bool {
	return within(secretsDir, dir) || within("/run/configs", dir)
}

// fileDirectories are the outermost directories that hold files, sorted.
func (s *Service) fileDirectories() []string {
	var dirs []string
	for _, f := range s.Files {
		dirs = append(dirs, path.Dir(f.Path))
	}
	for _, d := range s.Directories {
		dirs = append(dirs, d.Path)
	}
	dirs = slices.DeleteFunc(dirs, func(dir string) bool { return !mountable(dir) })
	return outermost(dirs)
}

// outermost leaves out directories that are inside others.
func outermost(dirs []string) []string {
	slices.Sort(dirs)
	dirs = slices.Compact(dirs)
	return slices.DeleteFunc(slices.Clone(dirs), func(dir string) bool {
		return slices.ContainsFunc(dirs, func(other string) bool { return other != dir && within(other, dir) })
	})
}

// mountedInPlaces are the volumes and tmpfs inside of directories that are there for files:
// a container that only reads such a directory cannot be given a mount point in it.
func (s *Service) mountedInPlaces() []string {
	var dirs []string
	for _, dir := range s.mountPaths() {
		if slices.ContainsFunc(s.Places, func(p Place) bool { return p.Own && p.Path != dir && within(p.Path, dir) }) {
			dirs = append(dirs, dir)
		}
	}
	return dirs
}

// mountPaths are the places of the volumes and tmpfs of a container, sorted.
func (s *Service) mountPaths() []string {
	var dirs []string
	for _, m := range s.Mounts {
		dirs = append(dirs, m.Path)
	}
	for _, t := range s.Container.Tmpfs {
		dirs = append(dirs, t.Path)
	}
	slices.Sort(dirs)
	return slices.Compact(dirs)
}

// fileVolume names the task's volume after the directory: /run/secrets is files-run-secrets.
func (s *Service) fileVolume(dir string) string { return "files-" + s.ownInTask(dir) }

// ownInTask names what a container has at a path for itself: /run/secrets is run-secrets,
// and metrics-run-secrets for the sidecar metrics.
func (s *Service) ownInTask(path string) string {
	if len(s.In) > 0 {
		path = s.Name + path
	}
	return taskName(path)
}

// reportPlaces says what becomes of the files that an image has beside those of Compose.
func reportPlaces(l *lowering, s *Service) {
	for _, place := range s.Places {
		i := slices.IndexFunc(s.Files, func(f File) bool { return within(place.Path, f.Path) })
		whole := slices.ContainsFunc(s.Directories, func(d Directory) bool { return d.Path == place.Path })
		if i < 0 || whole || !place.Own || imagesHaveNothing(place.Path) {
			continue
		}
		at, name := l.At(s.Files[i].from...), path.Base(s.Files[i].Path)
		if place.Keep {
			at.Report(kindKeptDirectory, "service %q: what the image has in %s is copied, so that %s stands beside it", s.Name, place.Path, name)
			continue
		}
		at.Report(kindHiddenDirectory, "service %q: what the image has in %s is hidden by %s", s.Name, place.Path, name)
	}
}
