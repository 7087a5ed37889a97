package deploy

import (
	"context"
	"maps"
	"slices"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/manifest"
)

// RunBefore are the tasks that have to end well before the services of a template change.
func RunBefore(template *cfn.Document) []manifest.Task {
	m, _ := manifest.Of(template)
	return slices.DeleteFunc(slices.Clone(m.Tasks), func(t manifest.Task) bool { return !t.BeforeDeploy })
}

// FirstStage asks for the stack as it is, together with the tasks that run before a
// deployment and what they need. The services change in a second stage, after the tasks:
// also those for which a secret is new that the tasks do not need.
func (c *Client) FirstStage(ctx context.Context, p *Proposal) (Request, error) {
	first, template := p.Request, p.Request.Template
	first.ChangeSet = ""
	needed := neededBy(template, RunBefore(template))
	var old *cfn.Document
	if !p.Create {
		var err error
		if old, err = c.Template(ctx, p.Stack.ID); err != nil {
			return first, err
		}
		first.Secrets = maps.Clone(first.Secrets)
		m, _ := manifest.Of(template)
		for _, parameter := range m.Parameters {
			if parameter.Secret != "" && !needed[parameter.Resource] && old.Resource(parameter.Resource) != nil {
				delete(first.Secrets, parameter.Secret)
			}
		}
	}
	first.Template = firstStage(template, old, needed, p.Stack.Parameters)
	return first, nil
}

// LastStage asks for all that was proposed, after the tasks.
func (p *Proposal) LastStage() Request {
	last := p.Request
	last.ChangeSet = ""
	return last
}

// neededBy is what tasks need, themselves included.
func neededBy(template *cfn.Document, tasks []manifest.Task) map[cfn.LogicalID]bool {
	needed := map[cfn.LogicalID]bool{}
	for _, id := range roots(template, tasks) {
		need(template, id, needed)
	}
	return needed
}

// firstStage is the old template with what the tasks need as it is in the new one. The rest
// keeps the values that the parameters have in the stack: a new image or a new revision of
// a secret would change the services before the tasks have run. Of a stack that does not
// exist yet it is what the services share, and what the tasks need.
func firstStage(template, old *cfn.Document, needed map[cfn.LogicalID]bool, values map[string]string) *cfn.Document {
	if old == nil {
		for _, id := range shared(template) {
			need(template, id, needed)
		}
		return template.With("Resources", only(template.Resources(), needed)).With("Outputs", nil)
	}
	resources, values := slices.Clone(old.Resources()), knownValues(old, values)
	for i, r := range resources {
		resources[i].Value = r.Value.WithValues(values)
		if changed := template.Resource(cfn.LogicalID(r.Key)); needed[cfn.LogicalID(r.Key)] && changed != nil {
			resources[i].Value = changed
		}
		delete(needed, cfn.LogicalID(r.Key))
	}
	resources = append(resources, only(template.Resources(), needed)...)
	stage := template.With("Resources", resources).With("Outputs", old.Section("Outputs"))
	for _, section := range []string{"Parameters", "Conditions", "Mappings"} {
		stage = stage.With(section, union(template.Section(section), old.Section(section)))
	}
	return stage
}

// shared are the resources that no service has for itself, without those that need an ECS
// service to be there, such as an alarm that somebody added.
func shared(template *cfn.Document) []cfn.LogicalID {
	var ids []cfn.LogicalID
	of, running := ownersOf(template), ecsServices(template)
	for _, r := range template.Resources() {
		id, needed := cfn.LogicalID(r.Key), map[cfn.LogicalID]bool{}
		need(template, id, needed)
		if of.of(id) == "" && !slices.ContainsFunc(running, func(s cfn.Entry) bool { return needed[cfn.LogicalID(s.Key)] }) {
			ids = append(ids, id)
		}
	}
	return ids
}

// knownValues are the values of the parameters that can stand in their places: neither secret
// ones nor lists.
func knownValues(template *cfn.Document, values map[string]string) map[string]string {
	found := map[string]string{}
	for _, p := range template.Parameters() {
		kind, _ := p.Value.Get("Type").Text()
		secret, _ := p.Value.Get("NoEcho").Text()
		if value, set := values[p.Key]; set && kind == "String" && secret != "true" {
			found[p.Key] = value
		}
	}
	return found
}

// roots are what the tasks themselves name.
func roots(template *cfn.Document, tasks []manifest.Task) []cfn.LogicalID {
	var ids []cfn.LogicalID
	for _, task := range tasks {
		ids = append(ids, task.TaskDefinition)
		for _, name := range slices.Concat(task.Subnets, task.SecurityGroups, task.Ways) {
			ids = append(ids, cfn.LogicalID(name))
		}
		for _, r := range ecsServices(template) {
			if slices.Contains(task.Needs, composeName(r)) {
				ids = append(ids, cfn.LogicalID(r.Key))
			}
		}
	}
	return ids
}

// need adds a resource and all that it depends on.
func need(template *cfn.Document, id cfn.LogicalID, needed map[cfn.LogicalID]bool) {
	if needed[id] || template.Resource(id) == nil {
		return
	}
	needed[id] = true
	for _, dependency := range template.Dependencies(id) {
		need(template, dependency, needed)
	}
}

func only(resources []cfn.Entry, ids map[cfn.LogicalID]bool) []cfn.Entry {
	return slices.DeleteFunc(slices.Clone(resources), func(r cfn.Entry) bool { return !ids[cfn.LogicalID(r.Key)] })
}

// union are the entries of both, the first before the second.
func union(first, second []cfn.Entry) []cfn.Entry {
	all := slices.Clone(first)
	for _, e := range second {
		if !slices.ContainsFunc(first, func(f cfn.Entry) bool { return f.Key == e.Key }) {
			all = append(all, e)
		}
	}
	return all
}
