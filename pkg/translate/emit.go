package translate

import (
	"fmt"
	"reflect"
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
	owner    string // the service whose resources are being added, "" for what services share
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
	for _, s := range p.tasks() {
		newServiceSet(e, p, s).emit(p, s, features)
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

// claim takes a logical id for a Compose path, unless another one has it.
func (e *emitter) claim(id cfn.LogicalID, path []string) bool {
	earlier, taken := e.origins[id]
	if !taken {
		e.origins[id] = path
		return true
	}
	if slices.Equal(earlier, path) {
		return false // a container in several tasks has asked for it already
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
	prepare       []*cfn.ECSContainerDefinition // that end before the others start
	containers    []*containerSet               // in the order in which they stand in the task definition
	task          *cfn.ECSTaskDefinition
	metadata      any // of the task definition
	discovery     *cfn.ServiceDiscoveryService
	aliases       []namedResource // further names
	roles         []*cfn.Resource
	service       *cfn.ECSService
	schedules     []*cfn.Resource // what starts its tasks, if no service does
	scaling       []*cfn.Resource // what needs the service to be there
	waits         []cfn.LogicalID // that have to be there before the service
}

// A namedResource is a resource that something more precise than the service asked for.
type namedResource struct {
	*cfn.Resource
	from []string
}

// A containerSet is one container of a task, and the resources of the service whose task
// that is.
type containerSet struct {
	*serviceSet
	of        *Service
	container *cfn.ECSContainerDefinition
}

func newServiceSet(e *emitter, p *Plan, s *Service) *serviceSet {
	set := &serviceSet{
		e: e, path: []string{"services", s.Name},
		task:    &cfn.ECSTaskDefinition{},
		service: &cfn.ECSService{},
	}
	for _, c := range p.containers(s) {
		set.containers = append(set.containers, &containerSet{set, c, &cfn.ECSContainerDefinition{}})
	}
	return set
}

// emit has the features write their parts: of each container, then of the whole.
func (set *serviceSet) emit(p *Plan, s *Service, features []feature) {
	for _, c := range set.containers {
		for _, f := range features {
			if f.emitContainer != nil {
				f.emitContainer(p, c.of, c)
			}
		}
	}
	for _, f := range features {
		if f.emitService != nil {
			f.emitService(p, s, set)
		}
	}
	set.add(s.Life == Kept)
}

// toStart allows what starting the task needs: the resources of statements with one id
// come together.
func (set *serviceSet) toStart(statement cfn.Statement) {
	i := slices.IndexFunc(set.executionRole, func(s cfn.Statement) bool { return s.Sid == statement.Sid })
	if i < 0 {
		set.executionRole = append(set.executionRole, statement)
		return
	}
	for _, resource := range statement.Resource {
		if !slices.ContainsFunc(set.executionRole[i].Resource, func(r cfn.String) bool { return reflect.DeepEqual(r, resource) }) {
			set.executionRole[i].Resource = append(set.executionRole[i].Resource, resource)
		}
	}
}

// containerOf is the container of a service in the task.
func (set *serviceSet) containerOf(service string) *cfn.ECSContainerDefinition {
	i := slices.IndexFunc(set.containers, func(c *containerSet) bool { return c.of.Name == service })
	return set.containers[i].container
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
func (set *serviceSet) add(kept bool) {
	name := set.path[len(set.path)-1]
	if set.group != nil {
		set.e.addFor(name, &cfn.Resource{ID: id(name, "SecurityGroup"), Properties: set.group}, set.path...)
	}
	for _, r := range append(set.roles, set.targetGroups...) {
		set.e.addFor(name, r, set.path...)
	}
	set.task.ContainerDefinitions = set.prepare
	for _, c := range set.containers {
		set.task.ContainerDefinitions = append(set.task.ContainerDefinitions, c.container)
	}
	set.e.addFor(name, &cfn.Resource{ID: id(name, "TaskDefinition"), Metadata: set.metadata, Properties: set.task}, set.path...)
	for _, r := range set.schedules {
		set.e.addFor(name, r, set.path...)
	}
	if !kept {
		return
	}
	if set.discovery != nil {
		set.e.addFor(name, &cfn.Resource{ID: id(name, "ServiceDiscoveryEntry"), Properties: set.discovery}, set.path...)
	}
	for _, r := range set.aliases {
		set.e.addFor(name, r.Resource, r.from...)
	}
	set.e.addFor(name, &cfn.Resource{ID: id(name, "Service"), DependsOn: set.waits, Properties: set.service}, set.path...)
	for _, r := range set.scaling {
		set.e.addFor(name, r, set.path...)
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
