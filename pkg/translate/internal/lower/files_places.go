package lower

import (
	"path"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// placesOf are the directories that the task mounts for the files of a service, beside those
// in the list, sorted. A program may write to the directories of its image, unless all of
// that is read-only.
func placesOf(s *plan.Service, list []plan.Place, keep, readOnly bool) []plan.Place {
	for _, dir := range fileDirectories(s) {
		place := plan.Place{Path: dir, Volume: s.FileVolume(dir), Own: true}
		if m := s.MountOf(dir); m != nil {
			list = append(list, plan.Place{Path: m.Path, Volume: m.Name})
			continue
		}
		whole := slices.ContainsFunc(s.Directories, func(d plan.Directory) bool { return d.Path == dir })
		place.Keep = keep && !whole && !imagesHaveNothing(dir)
		for _, f := range s.Files {
			place.Writable = place.Writable || f.Writable && plan.Within(dir, f.Path)
		}
		for _, d := range s.Directories {
			place.Writable = place.Writable || d.Writable && plan.Within(dir, d.Path)
			if place.Keep && plan.Within(dir, d.Path) {
				place.Clear = append(place.Clear, d.Path)
			}
		}
		place.Writable = place.Writable || place.Keep && !readOnly
		list = append(list, place)
	}
	slices.SortStableFunc(list, func(a, b plan.Place) int { return strings.Compare(a.Path, b.Path) })
	return slices.CompactFunc(list, func(a, b plan.Place) bool { return a.Path == b.Path })
}

// imagesHaveNothing reports whether a directory is there for files of this kind only.
func imagesHaveNothing(dir string) bool {
	return plan.Within(secretsDir, dir) || plan.Within("/run/configs", dir)
}

// fileDirectories are the outermost directories that hold files, sorted.
func fileDirectories(s *plan.Service) []string {
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
		return slices.ContainsFunc(dirs, func(other string) bool { return other != dir && plan.Within(other, dir) })
	})
}

// notCopied says why the files that an image has are not copied, "" if they are.
func (l *lowering) notCopied(given, keep bool, c types.ServiceConfig) string {
	switch {
	case given && keep:
		return ""
	case given:
		return "x-aws-keep_image_files is false"
	}
	return l.withoutShell(c)
}

// reportPlaces says what becomes of the files that an image has beside those of Compose: why
// they are not copied, and whether that was asked for.
func reportPlaces(l *lowering, s *plan.Service, why string, asked bool) {
	for _, place := range s.Places {
		i := slices.IndexFunc(s.Files, func(f plan.File) bool { return plan.Within(place.Path, f.Path) })
		whole := slices.ContainsFunc(s.Directories, func(d plan.Directory) bool { return d.Path == place.Path })
		if i < 0 || whole || !place.Own || imagesHaveNothing(place.Path) || l.hidesNothing(s, place.Path) {
			continue
		}
		at, name := l.about(s.Name).within(s.Files[i].From).At(), path.Base(s.Files[i].Path)
		if place.Keep {
			at.Report(kindKeptDirectory, "the image's files in %s are copied to the directory mounted there for %s", place.Path, name).
				Of(path.Join(place.Path, name), "")
			continue
		}
		kind := kindHiddenDirectory
		if isSystemDirectory(place.Path) && !asked {
			kind = kindHiddenSystem
		}
		at.Report(kind, "the directory mounted for %s hides the image's files in %s, which are not copied, because %s", name, place.Path, why)
	}
}
