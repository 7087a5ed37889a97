package overlayfile

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/compose2ecs/compose2ecs/internal/sentence"
	"github.com/compose2ecs/compose2ecs/pkg/translate/images"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// efsKey is the extension that configures the file system of a volume.
const efsKey = "x-aws-efs"

// keptData explains a volume that the Compose file does not have.
const keptData = "The Compose file has no named volume here, so the data would be lost whenever a task is replaced. This volume keeps " +
	"it. Remove it if you do not need to keep the data."

// keptLogs explains the variable that names the directory of such a volume.
const keptLogs = "Without this variable, Kafka keeps its data in " + images.KafkaLogs + "."

// configured is the value of a variable in the Compose file; "" if it has none.
func (d *draft) configured(service, variable string) string {
	if d.latest.Project == nil {
		return ""
	}
	if value := d.latest.Project.AllServices()[service].Environment[variable]; value != nil {
		return *value
	}
	return ""
}

// aboutBackup is the comment on the settings of volumes.
const aboutBackup = "With backup: true, AWS Backup copies it every day; removal: retain keeps it when the stack is deleted."

// aboutSeed is the comment on a volume that an image fills.
const aboutSeed = "With seed: true, the image's own files are copied into the volume while it is empty; the image needs a shell for that."

// keepData mounts a volume wherever data would be lost with its task, and reports whether it did. There is no plan of a
// project with errors.
func (d *draft) keepData(p *plan.Plan) bool {
	if p == nil {
		return false
	}
	changed := false
	for _, s := range p.Services {
		b := d.services[s.Name]
		if b == nil || len(s.TaskData) == 0 || b.has(volumesKey) || s.Replicas > 1 || s.Scaling != nil {
			continue // several tasks would write to the same data, of which each has its own without a volume
		}
		if facts, _ := images.Lookup(s.Container.Image); facts.LocalDisk.Value {
			continue // a volume would be on EFS, which the program does not support
		}
		for _, dir := range s.TaskData {
			if dir == images.KafkaLogs && d.configured(s.Name, images.KafkaDirectory) == "" {
				b.setVariable(images.KafkaDirectory, images.KafkaVolume, keptLogs)
				dir = images.KafkaVolume
				if slices.ContainsFunc(s.Mounts, func(m plan.Mount) bool { return m.Path == dir && m.Volume != "" }) {
					continue
				}
			}
			b.mount(d.newVolume(s.Name)+":"+dir, keptData)
		}
		changed = true
	}
	return d.keepLikely(p) || d.fill(p) || changed
}

// fill has images fill the volumes that would hide their files, and reports whether there were any.
func (d *draft) fill(p *plan.Plan) bool {
	changed := false
	for _, v := range p.Volumes {
		if b := d.volumes[v.Name]; v.Hides && b != nil && !b.has(efsKey) {
			b.set(setting{key: efsKey, value: map[string]any{"seed": true}})
			changed = true
			if v.Guessed {
				d.filled = append(d.filled, v.Name)
			}
		}
	}
	return changed
}

// askForFilled has the user look at what has to copy the files of images of which nothing is known.
func (d *draft) askForFilled() {
	names := make([]string, len(d.filled))
	for i, name := range d.filled {
		names[i] = strconv.Quote(name)
	}
	switch len(names) {
	case 0:
	case 1:
		d.open = append(d.open, fmt.Sprintf("volume %s gets its first files from an image, which needs a shell for that: if it has none, "+
			"remove seed: true", names[0]))
	default:
		d.open = append(d.open, fmt.Sprintf("volumes %s get their first files from images, which need a shell for that: if one has none, "+
			"remove seed: true", strings.Join(names, ", ")))
	}
}

// newVolume adds a volume for the data of a service, and returns its name.
func (d *draft) newVolume(service string) string {
	name := service + "-data"
	for n := 2; d.hasVolume(name); n++ {
		name = fmt.Sprintf("%s-data-%d", service, n)
	}
	d.volumes[name] = &block{}
	d.volumes[name].add(setting{key: efsKey, value: map[string]any{}})
	return name
}

// hasVolume reports whether a volume has the name, or another one that gives its resources the same ids.
func (d *draft) hasVolume(name string) bool {
	return slices.ContainsFunc(slices.Collect(maps.Keys(d.volumes)), func(other string) bool { return plan.Stem(other) == plan.Stem(name) })
}

// volumeBlock is where the file has a volume: one of the files, or one in place of a directory. It is nil for others.
func (d *draft) volumeBlock(v plan.Volume) *block {
	if d.volumes[v.Name] == nil && strings.HasPrefix(v.Name, plan.DirectoryPrefix) {
		d.volumes[v.Name] = &block{}
	}
	return d.volumes[v.Name]
}

// decideVolumes is about the volumes that become file systems.
func (d *draft) decideVolumes(p *plan.Plan) {
	for _, v := range p.Volumes {
		fs, b := p.FileSystem(v), d.volumeBlock(v)
		if b == nil || fs.Name != v.Name || fs.Existing != "" || fs.Unresolved != "" {
			continue
		}
		value := map[string]any{"backup": fs.Backup, "removal": cmp.Or(fs.Removal, "retain")}
		if v.Seed {
			value["seed"] = true
		}
		about := []string{"Data of " + sentence.And(p.MountedBy(fs.Name)) + ".", aboutBackup}
		if v.Seed {
			about = append(about, aboutSeed)
		}
		if !slices.Contains(d.names.Volumes, v.Name) && strings.HasPrefix(v.Name, plan.DirectoryPrefix) || d.isHostDirectory(v.Name) {
			about = append(about, "It replaces a local directory, whose content is not copied"+apartFrom(deliveredInto(p, v.Name))+".")
		}
		b.set(setting{about: about, key: efsKey, value: value})
	}
}

// deliveredInto are the files that tasks write into a volume when they start, sorted.
func deliveredInto(p *plan.Plan, volume string) []string {
	var files []string
	for _, s := range p.Services {
		for _, m := range s.Mounts {
			for _, f := range s.Files {
				if m.Volume == volume && plan.Within(m.Path, f.Path) {
					files = append(files, strings.TrimPrefix(f.Path, m.Path+"/"))
				}
			}
		}
	}
	slices.Sort(files)
	return slices.Compact(files)
}

// apartFrom excepts files from what is said.
func apartFrom(files []string) string {
	if len(files) == 0 {
		return ""
	}
	return ", apart from " + sentence.And(files)
}
