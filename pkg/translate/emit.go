package translate

import (
	"fmt"
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/manifest"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
)

// An emitter writes the plan down as resources. Each resource is added with the
// Compose path that asked for it, which becomes the comment above it, and the place
// of anything that is wrong with it.
type emitter struct {
	plan     *Plan
	template *cfn.Template
	findings *diag.List
	comment  func(path []string) string
	origins  map[cfn.LogicalID][]string
	manifest manifest.Manifest
}

// emit turns a plan without errors into a template: first what the services share,
// then service by service.
func emit(p *Plan, features []feature, findings *diag.List, comment func([]string) string) (*cfn.Template, map[cfn.LogicalID][]string) {
	e := &emitter{
		plan: p, template: cfn.New(fmt.Sprintf("Compose project %s on Amazon ECS", p.Project)),
		findings: findings, comment: comment, origins: map[cfn.LogicalID][]string{},
		manifest: manifest.Manifest{Project: p.Project},
	}
	for _, f := range features {
		if f.emit != nil {
			f.emit(p, e)
		}
	}
	for _, s := range p.Services {
		set := newServiceSet(e, s)
		for _, f := range features {
			if f.emitService != nil {
				f.emitService(p, s, set)
			}
		}
		set.add()
	}
	e.template.AddMetadata(manifest.Key, e.manifest.Node())
	return e.template, e.origins
}

// kindNameClash is the one error that emit can find: two Compose names that make
// one logical id, in whichever combination of their resources.
var kindNameClash = diag.Kind{
	Code: "C2E-name-clash", Severity: diag.Error,
	Title: "two names become one in the template",
	Cause: "A logical id has only letters and digits, so foo-bar and foobar are the same there.",
	Cure:  "rename one of the two",
}

// add puts a resource into the template.
func (e *emitter) add(r *cfn.Resource, path ...string) {
	if e.claim(r.ID, path) {
		r.Source = e.comment(path)
		e.bound(r, path)
		e.template.Add(r)
	}
}

// parameter puts a parameter into the template.
func (e *emitter) parameter(p cfn.Parameter, path ...string) {
	if e.claim(p.ID, path) {
		e.template.AddParameter(p)
	}
}

// filled is a parameter whose value the deployment knows.
func (e *emitter) filled(p cfn.Parameter, value manifest.Parameter, path ...string) {
	e.parameter(p, path...)
	value.ID = p.ID
	e.manifest.Parameters = append(e.manifest.Parameters, value)
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

// claim takes a logical id for a Compose path, unless another one has it.
func (e *emitter) claim(id cfn.LogicalID, path []string) bool {
	earlier, taken := e.origins[id]
	if !taken {
		e.origins[id] = path
		return true
	}
	e.findings.At(path...).Report(kindNameClash, "%s and %s have the same name in the template, %s…", strings.Join(earlier, "."), strings.Join(path, "."), stem(path[len(path)-1])).Also(earlier...)
	return false
}

// A serviceSet collects the resources of one service. Features fill in what
// concerns them, in any order; add writes the set in one fixed order.
type serviceSet struct {
	e    *emitter
	path []string

	group         *cfn.EC2SecurityGroup
	executionRole []cfn.Statement // what starting the task needs
	taskRole      []cfn.Statement // what the program in the task may do
	targetGroups  []*cfn.Resource
	container     *cfn.ECSContainerDefinition
	initContainer *cfn.ECSContainerDefinition // nil: nothing to prepare
	task          *cfn.ECSTaskDefinition
	discovery     *cfn.ServiceDiscoveryService
	roles         []*cfn.Resource
	service       *cfn.ECSService
	oneOff        bool            // the task definition has no service that keeps it running
	scaling       []*cfn.Resource // what needs the service to be there
	waits         []cfn.LogicalID // that have to be there before the service
}

func newServiceSet(e *emitter, s *Service) *serviceSet {
	return &serviceSet{
		e: e, path: []string{"services", s.Name},
		container: &cfn.ECSContainerDefinition{},
		task:      &cfn.ECSTaskDefinition{},
		service:   &cfn.ECSService{},
	}
}

// dependsOn makes the ECS service wait for a resource, once.
func (set *serviceSet) dependsOn(ids ...cfn.LogicalID) {
	for _, id := range ids {
		if !slices.Contains(set.waits, id) {
			set.waits = append(set.waits, id)
		}
	}
}

// add writes the resources of the service: who may reach it, what it may do, what
// runs, under which name, and how it is kept running.
func (set *serviceSet) add() {
	name := set.path[len(set.path)-1]
	if set.group != nil {
		set.e.add(&cfn.Resource{ID: id(name, "SecurityGroup"), Properties: set.group}, set.path...)
	}
	for _, r := range append(set.roles, set.targetGroups...) {
		set.e.add(r, set.path...)
	}
	if set.initContainer != nil {
		set.task.ContainerDefinitions = append(set.task.ContainerDefinitions, set.initContainer)
	}
	set.task.ContainerDefinitions = append(set.task.ContainerDefinitions, set.container)
	set.e.add(&cfn.Resource{ID: id(name, "TaskDefinition"), Properties: set.task}, set.path...)
	if set.oneOff {
		return
	}
	if set.discovery != nil {
		set.e.add(&cfn.Resource{ID: id(name, "ServiceDiscoveryEntry"), Properties: set.discovery}, set.path...)
	}
	set.e.add(&cfn.Resource{ID: id(name, "Service"), DependsOn: set.waits, Properties: set.service}, set.path...)
	for _, r := range set.scaling {
		set.e.add(r, set.path...)
	}
}

// tags are the tags that tell a resource's place in the Compose project.
func tags(p *Plan, key, name string) []cfn.Tag {
	list := []cfn.Tag{{Key: cfn.Of(manifest.ProjectTag), Value: cfn.Of(p.Project)}}
	if key != "" {
		list = append(list, cfn.Tag{Key: cfn.Of(key), Value: cfn.Of(name)})
	}
	return list
}

// named is the tag that the AWS console shows as the name.
func named(format string) []cfn.Tag {
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
