package emit

import (
	"fmt"
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/manifest"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

// An emitter writes the plan down as resources. Each resource is added with the
// Compose path that asked for it, which becomes the comment above it, and the place
// of anything that is wrong with it.
type emitter struct {
	plan     *plan.Plan
	template *cfn.Template
	clashes  []Clash
	comment  func(path source.Path) string
	origins  map[cfn.LogicalID]source.Path
	manifest manifest.Manifest
	owner    string // the service whose resources are being added, "" for what services share
}

// A Result is the plan written down.
type Result struct {
	Template *cfn.Template
	Origins  map[cfn.LogicalID]source.Path // the Compose path that asked for each resource
	Clashes  []Clash                       // none: the template is whole
}

// A Clash is two Compose paths whose names make one logical id. It is the one thing that
// can be wrong with a plan without errors.
type Clash struct{ First, Second source.Path }

// Emit turns a plan without errors into a template: first what the services share,
// then service by service.
func Emit(p *plan.Plan, comment func(source.Path) string) Result {
	return emitBy(steps(), p, comment)
}

// emitBy has steps write their parts, in their order.
func emitBy(steps []step, p *plan.Plan, comment func(source.Path) string) Result {
	e := &emitter{
		plan: p, template: cfn.New(fmt.Sprintf("Compose project %s on Amazon ECS", p.Project)),
		comment: comment, origins: map[cfn.LogicalID]source.Path{},
		manifest: manifest.Manifest{Format: manifest.Format, Project: p.Project, NoHistory: p.NoHistory, Mirrors: mirrors(p)},
	}
	for _, step := range steps {
		if step.shared != nil {
			step.shared(p, e)
		}
	}
	for _, s := range p.Tasks() {
		newServiceResources(e, p, s).emit(p, s, steps)
	}
	e.template.AddMetadata(manifest.Key, e.manifest.Node())
	return Result{e.template, e.origins, e.clashes}
}

// add puts a resource into the template.
func (e *emitter) add(r *cfn.Resource, path ...string) {
	if e.claim(r.ID, path) {
		r.Source = e.comment(path)
		e.bound(r, path)
		e.tag(r)
		e.template.Add(r)
		if e.owner != "" {
			e.manifest.Own(e.owner, r.ID)
		}
	}
}

// addFor puts a resource into the template that is there for one service alone.
func (e *emitter) addFor(service string, r *cfn.Resource, path ...string) {
	e.owner = service
	e.add(r, path...)
	e.owner = ""
}

// parameter puts a parameter into the template.
func (e *emitter) parameter(p cfn.Parameter, path ...string) {
	if e.claim(p.ID, path) {
		e.template.AddParameter(p)
	}
}

// filled is a parameter whose value the deployment knows.
func (e *emitter) filled(p cfn.Parameter, value manifest.Parameter, path ...string) {
	if e.claim(p.ID, path) {
		e.template.AddParameter(p)
		value.ID = p.ID
		e.manifest.Parameters = append(e.manifest.Parameters, value)
	}
}

// condition puts a condition into the template.
func (e *emitter) condition(c cfn.Condition, path ...string) {
	if e.claim("condition "+c.ID, path) {
		e.template.AddCondition(c)
	}
}

// output adds a value that the stack shows. Outputs have names of their own.
func (e *emitter) output(o cfn.Output, path ...string) {
	if e.claim("output "+o.ID, path) {
		e.template.AddOutput(o)
	}
}

// address adds an output where a service is reached.
func (e *emitter) address(a manifest.Address, value cfn.String, path ...string) {
	if e.claim("output "+a.Output, path) {
		e.template.AddOutput(cfn.Output{ID: a.Output, Description: a.Description(), Value: value})
		e.manifest.Addresses = append(e.manifest.Addresses, a)
	}
}

// claim takes a logical id for a Compose path, and reports whether it was free.
func (e *emitter) claim(id cfn.LogicalID, path source.Path) bool {
	earlier, taken := e.origins[id]
	if !taken {
		e.origins[id] = path
		return true
	}
	if slices.Equal(earlier, path) {
		return false // a container in several tasks has asked for it already
	}
	e.clashes = append(e.clashes, Clash{First: earlier, Second: path})
	return false
}

// tags are the tags that tell a resource's place in the Compose project.
func tags(p *plan.Plan, key, name string) []cfn.Tag {
	var list []cfn.Tag
	for _, tag := range p.ManagedTags(key, name) {
		list = append(list, cfn.Tag{Key: cfn.Of(tag.Key), Value: cfn.Of(tag.Value)})
	}
	return list
}

// nameTags is the tag that the AWS console shows as the name.
func nameTags(format string) []cfn.Tag {
	return []cfn.Tag{{Key: cfn.Of("Name"), Value: cfn.Sub(format)}}
}

// literal is a user's text as a property value. CloudFormation leaves ${AWS::Region}
// alone outside of Sub; it is taken apart all the same, because readers and linters
// take it for a forgotten Sub.
func literal(text string) cfn.String {
	if !strings.Contains(text, "${AWS::") {
		return cfn.Of(text)
	}
	var parts []cfn.String
	for part := range strings.SplitSeq(text, "$") {
		parts = append(parts, cfn.Of(part))
	}
	return cfn.Join("$", parts...)
}

// texts are literal strings as property values.
func texts(values ...string) []cfn.String {
	var list []cfn.String
	for _, v := range values {
		list = append(list, literal(v))
	}
	return list
}

// optional leaves a property out that says no more than its absence.
func optional[T cfn.Scalar](value T) cfn.Value[T] {
	var zero T
	if value == zero {
		return cfn.Value[T]{}
	}
	return cfn.Of(value)
}
