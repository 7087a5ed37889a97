package overlayfile

import (
	"path"
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// What is mounted so that the data, or a file, is not where the program looks for it.
const (
	aboveVolume = "C2E-above-volume"
	bindLeft    = "C2E-bind-left"
)

const volumesKey = "volumes"

// mount adds a mount to those of a service in the file, and reports whether it was not there.
func (b *block) mount(mount string, why ...string) bool {
	s := setting{key: volumesKey}
	if i := b.index(volumesKey); i >= 0 {
		s = b.settings[i]
	}
	mounts, _ := s.value.([]string)
	if slices.Contains(mounts, mount) {
		return false
	}
	for _, paragraph := range why {
		if !slices.Contains(s.about, paragraph) {
			s.about = append(s.about, paragraph)
		}
	}
	s.value = append(slices.Clone(mounts), mount)
	b.set(s)
	return true
}

// keepBelow mounts a volume at the directory in which an image keeps its data below the one that is mounted.
func (d *draft) keepBelow(service string, f diag.Finding) bool {
	changed := false
	for _, name := range f.Names() {
		dir, ofService := strings.CutPrefix(name, service+" ")
		mounted := slices.ContainsFunc(d.mountsOf(service), func(mount string) bool { return strings.HasSuffix(mount, ":"+dir) })
		if ofService && !mounted {
			d.services[service].mount(d.newVolume(service)+":"+dir, "The image keeps its data in a volume of its own at "+dir+", below the "+
				"one in the Compose file. That data would be lost whenever a task is replaced. This volume keeps it.")
			changed = true
		}
	}
	return changed
}

func (d *draft) mountsOf(service string) []string {
	b := d.services[service]
	if i := b.index(volumesKey); i >= 0 {
		mounts, _ := b.settings[i].value.([]string)
		return mounts
	}
	return nil
}

// deliver mounts a file that a command names over the volume which takes the place of its directory, in all services that have it.
func (d *draft) deliver(service string, f diag.Finding, p *plan.Plan) bool {
	changed, paths, sources := false, placesOf(f), f.Names()
	for i, at := range paths {
		if p == nil || len(sources) != len(paths) || len(at) != 4 || at[1] != service {
			continue
		}
		s := p.Service(service)
		file, volume := toldIn(s, at[3]), volumeAt(s, at[3])
		for _, other := range p.Services {
			for _, m := range other.Mounts {
				if file != "" && m.Volume == volume && d.services[other.Name] != nil {
					changed = d.services[other.Name].mount(sources[i]+"/"+file+":"+path.Join(m.Path, file)+":ro", aboutDelivered) || changed
				}
			}
		}
	}
	return changed
}

// aboutDelivered is what the file says about such a mount.
const aboutDelivered = "DECISION: a command names the file, and the volume that replaces its directory is empty at first. So each task " +
	"writes the file there when it starts, which undoes any changes made by a program."

// toldIn is the file below a directory that the command of a service names, or "".
func toldIn(s *plan.Service, dir string) string {
	inside := strings.TrimPrefix(path.Clean(dir), "/") + "/"
	for _, word := range slices.Concat(s.Container.EntryPoint, s.Container.Command) {
		if _, file, found := strings.Cut(word, inside); found && slices.Contains(settingsFiles, path.Ext(file)) {
			return file
		}
	}
	return ""
}

// settingsFiles are the extensions of files for which a volume in place of their directory is reported, if a command names them.
var settingsFiles = []string{".json", ".xml"}

// volumeAt is the volume that a service has at a path, or "".
func volumeAt(s *plan.Service, target string) string {
	i := slices.IndexFunc(s.Mounts, func(m plan.Mount) bool { return m.Path == path.Clean(target) })
	if i < 0 {
		return ""
	}
	return s.Mounts[i].Volume
}
