package deploy

import (
	"slices"
	"strings"
	"unicode"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/manifest"
)

const serviceType = "AWS::ECS::Service"

// owners know which resources are for which Compose service, by the templates that have
// the resources: the first that has one decides.
type owners []inTemplate

// inTemplate are the owners of the resources of one template.
type inTemplate struct {
	template *cfn.Document
	manifest manifest.Manifest
	stems    []idStem
}

// An idStem is how the ids begin of all that is for a service: Cms of the service cms.
type idStem struct{ prefix, service string }

// ownersOf are the owners in templates; those that are nil have none.
func ownersOf(templates ...*cfn.Document) owners {
	var list owners
	for _, template := range templates {
		if template == nil {
			continue
		}
		m, _ := manifest.Of(template)
		list = append(list, inTemplate{template, m, stems(template, m)})
	}
	return list
}

// of is the Compose service that a resource is for, "" for what the services share. What
// none of the templates has, because the last deployment removed it, can only be guessed.
func (o owners) of(id cfn.LogicalID) string {
	for _, t := range o {
		if t.template.Resource(id) != nil {
			return t.owner(id)
		}
	}
	for _, t := range o {
		if service := t.guess(id); service != "" {
			return service
		}
	}
	return ""
}

// owner is what the manifest says. The manifests of stacks that were deployed before it
// said so have no owners: then it is guessed.
func (t inTemplate) owner(id cfn.LogicalID) string {
	if len(t.manifest.Owners) == 0 {
		return t.guess(id)
	}
	return t.manifest.OwnerOf(id)
}

// guess goes by the beginning of the id: the longest that a service has.
func (t inTemplate) guess(id cfn.LogicalID) string {
	var best idStem
	for _, candidate := range t.stems {
		rest, ok := strings.CutPrefix(string(id), candidate.prefix)
		if ok && len(candidate.prefix) > len(best.prefix) && rest != "" && (unicode.IsUpper(rune(rest[0])) || unicode.IsDigit(rune(rest[0]))) {
			best = candidate
		}
	}
	return best.service
}

func stems(template *cfn.Document, m manifest.Manifest) []idStem {
	var list []idStem
	for _, r := range ecsServices(template) {
		list = append(list, idStem{strings.TrimSuffix(r.Key, "Service"), composeName(r)})
	}
	for _, task := range m.Tasks {
		list = append(list, idStem{strings.TrimSuffix(string(task.TaskDefinition), "TaskDefinition"), task.Service})
	}
	return list
}

// ecsServices are the ECS services of a template.
func ecsServices(template *cfn.Document) []cfn.Entry {
	return slices.DeleteFunc(slices.Clone(template.Resources()), func(r cfn.Entry) bool {
		kind, _ := r.Value.Get("Type").Text()
		return kind != serviceType
	})
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
