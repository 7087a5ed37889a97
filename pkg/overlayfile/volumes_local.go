package overlayfile

import (
	"path"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/images"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// localVolume is the finding about a volume that the local driver mounts from somewhere.
const localVolume = "C2E-local-volume"

// isHostDirectory reports whether a volume is a directory of the host with Docker.
func (d *draft) isHostDirectory(volume string) bool {
	return d.latest.Project != nil &&
		slices.Contains(strings.Split(d.latest.Project.Volumes[volume].DriverOpts["o"], ","), "bind")
}

// moveToEFS makes a file system of a volume that is a directory of the host, if nothing but data of well-known databases and the like is in
// it, and reports whether it did. For others, files of the project may be in the directory.
func (d *draft) moveToEFS(f diag.Finding) bool {
	if len(f.Path) < 2 || f.Path[0] != volumesKey || d.latest.Project == nil {
		return false
	}
	name := f.Path[1]
	b := d.volumes[name]
	if b == nil || b.has(efsKey) || !d.isHostDirectory(name) {
		return false
	}
	mounts := 0
	for _, c := range d.latest.Project.Services {
		for _, v := range c.Volumes {
			if v.Type != types.VolumeTypeVolume || v.Source != name {
				continue
			}
			if facts, _ := images.Lookup(c.Image); !facts.Backend.Known() || !slices.ContainsFunc(facts.Data.Value, func(dir string) bool {
				return plan.Within(path.Clean(v.Target), dir)
			}) {
				return false
			}
			mounts++
		}
	}
	if mounts == 0 {
		return false
	}
	b.set(setting{key: efsKey, value: map[string]any{}})
	return true
}
