package lower

import (
	"slices"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// taskDirectories are the directories of the task that a service has without files: anonymous
// volumes and scratch space. Docker copies what the image has into an anonymous volume, with its
// owner; a task has an empty directory of root's, to which other users cannot write
// (containers-roadmap 863 and 938). Scratch space is empty with Docker too, and whose it is
// depends on the machine.
func (l *lowering) taskDirectories(s *plan.Service, c types.ServiceConfig, keep bool) []plan.Place {
	var list []plan.Place
	for _, m := range s.Mounts {
		if m.Volume != "" || m.From != "" {
			continue
		}
		place := plan.Place{Path: m.Path, Volume: m.Name, Task: true}
		place.Keep = keep && slices.ContainsFunc(c.Volumes, func(v types.ServiceVolumeConfig) bool {
			return v.Target == m.Path && v.Type == types.VolumeTypeVolume
		})
		if !place.Keep {
			uid, gid, ok := l.userOf(c)
			switch {
			case !ok:
				place.Mode = "0777"
			case uid == "0": // as it is
				continue
			default:
				place.Owner = uid + ":" + gid
			}
		}
		list = append(list, place)
	}
	return list
}
