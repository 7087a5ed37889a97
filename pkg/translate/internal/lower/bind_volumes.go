package lower

import (
	"cmp"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/load"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

// deriveBindVolumes makes volumes of the directories that services keep data in, before
// anything is decided: from then on they are volumes like those of the file.
func deriveBindVolumes(l *lowering) {
	binds := l.binds()
	data, written := map[string]bool{}, map[string]bool{}
	for _, b := range binds {
		written[b.source] = written[b.source] || !b.lacksConfiguration(l)
	}
	for _, b := range binds {
		data[b.source] = data[b.source] || b.ofHost(l) == "" && !b.isDevelopment(l) && written[b.source] && b.isData(l)
	}
	for _, b := range binds { // one that is only read has what others write there
		data[b.source] = data[b.source] || b.mount.ReadOnly && !l.Local(b.mount.Source).Exists && b.ofHost(l) == "" && isWithinOne(data, b.source)
	}
	d := bindVolumes{l, map[string]string{}, map[string]bool{}, map[string]bind{}}
	binds = slices.DeleteFunc(binds, func(b bind) bool { return !data[b.source] || b.isDevelopment(l) })
	for _, b := range binds {
		if _, known := d.all[b.source]; !known {
			d.all[b.source] = b
		}
	}
	for _, b := range binds {
		_, left := b.leftBehind(l)
		d.left[b.source] = d.left[b.source] || left
	}
	for _, b := range binds {
		d.derive(b)
	}
}

// bindVolumes are the volumes of directories, as they are made.
type bindVolumes struct {
	*lowering
	taken map[string]string // directories by the names of their volumes
	left  map[string]bool   // directories with configuration that a service needs and the volume does not have
	all   map[string]bind   // the directories, with one bind of each
}

func (l bindVolumes) derive(b bind) {
	shown := b.shown(l.lowering)
	if outer, below := l.outer(b); outer.source != b.source {
		name := bindVolume(outer.shown(l.lowering))
		l.mountVolume(b, name, below)
		l.reportVolume(b, shown, path.Join(name, below))
		return
	}
	name := bindVolume(shown)
	l.mountVolume(b, name, "")
	if other := l.taken[name]; other != "" && other != b.source {
		b.at.Report(KindNameClash, "the directories %s and %s would become volumes of the same name, %s", shown, l.Relative(other), name)
		return
	}
	if l.taken[name] == "" {
		l.taken[name] = b.source
		if _, configured := l.Project.Volumes[name]; !configured { // as an overlay may have it, with its settings
			l.Source.Alias(source.Path{"volumes", name}, b.from...)
			l.addVolume(types.VolumeConfig{Name: name})
		}
	}
	l.reportVolume(b, shown, name)
}

// outer is the bind of the outermost directory that a directory is in, with the path from there: what is written through the one is in the
// other, so that both are one volume; unless no access point can have the directory.
func (l bindVolumes) outer(b bind) (outer bind, below string) {
	outer = b
	for dir := filepath.Dir(b.source); ; dir = filepath.Dir(dir) {
		if around, known := l.all[dir]; known {
			outer = around
		}
		if dir == filepath.Dir(dir) {
			break
		}
	}
	rel, err := filepath.Rel(outer.source, b.source)
	if err != nil || outer.source != b.source && !l.canBeRoot(bindVolume(outer.shown(l.lowering)), filepath.ToSlash(rel)) {
		return b, ""
	}
	return outer, filepath.ToSlash(rel)
}

// canBeRoot reports whether a directory of a volume can be the root of an access point, unless the file has settings for the volume that
// say where it is.
func (l bindVolumes) canBeRoot(volume, below string) bool {
	root := path.Join("/", volume, below)
	return rootPattern.MatchString(root) && len(root) <= maxRoot
}

// isWithinOne reports whether a directory is below one of several.
func isWithinOne(directories map[string]bool, source string) bool {
	for dir := filepath.Dir(source); dir != filepath.Dir(dir); dir = filepath.Dir(dir) {
		if directories[dir] {
			return true
		}
	}
	return false
}

// reportVolume says that a directory becomes a volume, unless the finding about what is left behind for another service says it.
func (l bindVolumes) reportVolume(b bind, shown, name string) {
	if file, left := b.leftBehind(l.lowering); left {
		b.at.Report(kindBindLeft, "%s, mounted at %s, becomes the volume %s, which does not contain %s", inSentence(shown), b.mount.Target, name, file).
			Of(shown, file)
		return
	}
	if l.left[b.source] {
		return
	}
	local, content := l.Local(b.mount.Source), ""
	covered := len(local.Files) > 0 && !slices.ContainsFunc(local.Files, func(f load.LocalFile) bool { return !b.covers(f) })
	if local.Exists && !local.Bare() && !covered {
		content = "; its local content is not copied"
	}
	finding := b.at.Report(kindBindData, "%s, mounted at %s, becomes the volume %s%s", inSentence(shown), b.mount.Target, name, content).Of(shown, "")
	if !local.Exists && !local.Denied && !keepsData(b.mount.Target) {
		finding.WithHint("if the service needs files there, create them locally first; %s", kindBindData.Fix).
			OrOfSeveral("if a service needs files there, create them locally first; " + kindBindData.Several)
	}
}

// leftBehind is a file of the directory that configures the service, and that the volume does not have.
func (b bind) leftBehind(l *lowering) (string, bool) {
	files := l.Local(b.mount.Source).Files
	i := slices.IndexFunc(files, func(f load.LocalFile) bool {
		return !b.covers(f) && !composeFile.MatchString(f.Name) && (isConfiguration(f) || b.isTold(f))
	})
	if i < 0 {
		return "", false
	}
	return files[i].Name, true
}

// composeFile is the name of a Compose file, as a project has one beside its data.
var composeFile = lazyregexp.New(`^(docker-)?compose([._-][\w.-]*)?\.ya?ml$`)

// configurationSuffixes are those of files that people write to configure programs, and that programs seldom write themselves.
var configurationSuffixes = []string{".yml", ".yaml", ".toml", ".conf", ".cfg", ".ini", ".properties"}

// isConfiguration reports whether a file at the top of a directory configures a program.
func isConfiguration(f load.LocalFile) bool {
	return !strings.Contains(f.Name, "/") && slices.Contains(configurationSuffixes, path.Ext(f.Name))
}

// isTold reports whether the command of the service names a file as its configuration, or as a part of it. Other files that it names
// may be those that the program writes.
func (b bind) isTold(f load.LocalFile) bool {
	inside := strings.TrimPrefix(path.Join(b.mount.Target, f.Name), "/")
	return slices.Contains([]string{".json", ".xml"}, path.Ext(f.Name)) &&
		strings.Contains(strings.Join(slices.Concat(b.config.Entrypoint, b.config.Command), " "), inside)
}

// covers reports whether a file is mounted over the directory, too.
func (b bind) covers(f load.LocalFile) bool {
	return slices.ContainsFunc(b.config.Volumes, func(v types.ServiceVolumeConfig) bool {
		return path.Clean(v.Target) == path.Join(b.mount.Target, f.Name)
	})
}

// addVolume adds a volume to the project.
func (l *lowering) addVolume(v types.VolumeConfig) {
	if l.Project.Volumes == nil {
		l.Project.Volumes = types.Volumes{}
	}
	l.Project.Volumes[v.Name] = v
}

// mountVolume has a service mount a volume, or a directory of it, in the place of a directory.
func (l *lowering) mountVolume(b bind, name, below string) {
	var options *types.ServiceVolumeVolume
	if below != "" {
		options = &types.ServiceVolumeVolume{Subpath: below}
	}
	config := l.Project.Services[b.service.Name]
	config.Volumes = slices.Clone(config.Volumes)
	for i, v := range config.Volumes {
		if v.Type == types.VolumeTypeBind && v.Target == b.mount.Target {
			config.Volumes[i] = types.ServiceVolumeConfig{Type: types.VolumeTypeVolume, Source: name, Target: v.Target, ReadOnly: v.ReadOnly, Volume: options}
		}
	}
	l.Project.Services[b.service.Name] = config
}

// bindVolume names the volume of a directory after its path: ./data/db is bind-data-db, and
// ~/db is bind-home-db.
// The prefix keeps it apart from the volumes of the file.
func bindVolume(shown string) string {
	if inHome, ok := strings.CutPrefix(shown, "~"); ok {
		shown = "home" + inHome
	}
	return plan.DirectoryPrefix + cmp.Or(strings.Trim(strings.Map(func(r rune) rune {
		if r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || r == '_' {
			return r
		}
		return '-'
	}, strings.TrimLeft(shown, "./")), "-"), "project")
}
