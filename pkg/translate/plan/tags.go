package plan

import (
	"github.com/compose2ecs/compose2ecs/pkg/manifest"
)

// A Tag is a tag of an AWS resource.
type Tag struct{ Key, Value string }

// ManagedTags are the tags that tell a resource's place in the Compose project: the
// project, and one more, such as the service, unless its key is "".
func (p *Plan) ManagedTags(key, name string) []Tag {
	list := []Tag{{manifest.ProjectTag, p.Project}}
	if key != "" {
		list = append(list, Tag{key, name})
	}
	return list
}
