package lower

import (
	"path"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// reportSharedVolumes looks for databases of several services in one directory of a file system. On one machine, they may find each other
// there; in tasks, each one is process 1, and takes the lock for its own.
func reportSharedVolumes(l *lowering) {
	owners := map[string]string{}
	l.eachService(func(s *plan.Service, c types.ServiceConfig) {
		if s.Init || l.service(l.plan.Hosts(s)[0]).RunMode != plan.LongRunning || !l.startOf(s, c).byImage() {
			return
		}
		for _, m := range s.Mounts {
			if !m.OnEFS() || m.ReadOnly || m.From != "" || !l.writesAlone(c, m.Path) {
				continue
			}
			place := strings.Join([]string{m.Volume, path.Join("/", m.Subpath, l.belowMount(c, m.Path))}, "\n")
			if owner, taken := owners[place]; taken {
				l.about(s.Name).At("volumes", m.Path).
					Report(kindSharedData, "service %q also writes to the data at %s", owner, m.Path).
					WithHint("give each of the two services a volume of its own")
				return
			}
			owners[place] = s.Name
		}
	})
}

// belowMount is where the data of a database is below the place of a mount.
func (l *lowering) belowMount(c types.ServiceConfig, mount string) string {
	for _, data := range slices.Concat(l.dataOf(c), l.factsOf(c).Data.Value) {
		if plan.Within(mount, data) {
			return strings.TrimPrefix(data, mount)
		}
	}
	return ""
}
