package lower

import (
	"path"
	"slices"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// The configuration of an MQTT broker has messages kept by "persistence true", in the directory of "persistence_location" (mosquitto.conf
// of openSUSE's package: "Save persistent message data to disk (1/0).", "Location for persistent database.").
var (
	persistence         = lazyregexp.New(`(?m)^\s*persistence\s+(?:true|1)\s*$`)
	persistenceLocation = lazyregexp.New(`(?m)^\s*persistence_location\s+(/\S+)\s*$`)
)

// persists reports whether a file of a container has its broker keep messages in one of the directories.
func persists(s *plan.Service, directories []string) bool {
	return slices.ContainsFunc(s.Files, func(f plan.File) bool {
		location := persistenceLocation.FindStringSubmatch(f.Content)
		return location != nil && persistence.MatchString(f.Content) && overlaps(directories, path.Clean(location[1]))
	})
}
