package deploy

import (
	"strings"
	"unicode"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/manifest"
)

const serviceType = "AWS::ECS::Service"

// groups tell which resources of a template belong to which Compose service: all that is
// for the service cms has an id that begins with Cms.
type groups []group

type group struct {
	stem    string // Cms
	service string // cms
}

// groupsOf finds the services of a template; none if there is no template.
func groupsOf(template *cfn.Document) groups {
	var list groups
	if template == nil {
		return nil
	}
	for _, r := range template.Resources() {
		if kind, _ := r.Value.Get("Type").Text(); kind == serviceType {
			list = append(list, group{strings.TrimSuffix(r.Key, "Service"), composeName(r)})
		}
	}
	m, _ := manifest.Of(template)
	for _, task := range m.Tasks {
		list = append(list, group{strings.TrimSuffix(string(task.TaskDefinition), "TaskDefinition"), task.Service})
	}
	return list
}

// owner is the Compose service that a resource is for, "" for what the services share.
func (g groups) owner(id cfn.LogicalID) string {
	var best group
	for _, candidate := range g {
		rest, ok := strings.CutPrefix(string(id), candidate.stem)
		if ok && len(candidate.stem) > len(best.stem) && rest != "" && (unicode.IsUpper(rune(rest[0])) || unicode.IsDigit(rune(rest[0]))) {
			best = candidate
		}
	}
	return best.service
}

// composeName is the Compose name of an ECS service in a template, by its tag.
func composeName(service cfn.Entry) string {
	for _, tag := range service.Value.Get("Properties").Get("Tags").Items() {
		if key, _ := tag.Get("Key").Text(); key == manifest.ServiceTag {
			name, _ := tag.Get("Value").Text()
			return name
		}
	}
	return strings.TrimSuffix(service.Key, "Service")
}
