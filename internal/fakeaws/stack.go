package fakeaws

import (
	"cmp"
	"fmt"
	"hash/fnv"
	"maps"
	"slices"
	"strings"
	"time"
)

const stackType = "AWS::CloudFormation::Stack"

// Stack is what a test says about a stack, and what it can ask about one.
type Stack struct {
	Name, ID       string // an ARN is made up where there is none
	Status, Reason string // CREATE_COMPLETE where there is none
	Description    string
	Template       string
	Parameters     map[string]string
	Tags           map[string]string
	Outputs        []Output
	Capabilities   []string
	Resources      []Resource
	Events         []Event // oldest first
	Protected      bool    // against termination
	RoleARN        string
	Created        time.Time
	Updated        time.Time
	ParentID       string
	RootID         string
	DriftStatus    string
	// Then is what happens from now on, for a stack that is in progress already.
	Then []Step
}

// Resource is one of a stack.
type Resource struct {
	ID, Type, PhysicalID, Status, Reason string
	Updated                              time.Time
}

// Event is one of the past.
type Event struct {
	Ago                                  time.Duration
	ID, Type, PhysicalID, Status, Reason string
	Token                                string
}

// Output is one of a stack.
type Output struct {
	Key         string `xml:"OutputKey"`
	Value       string `xml:"OutputValue"`
	Description string `xml:",omitempty"`
	Export      string `xml:"ExportName,omitempty"`
}

type stackState struct {
	name, id, status, reason, description  string
	roleARN, parentID, rootID, driftStatus string
	created, updated, deleted              time.Time
	begun                                  time.Time // the last creation or update; services count from it
	template                               string
	parameters, tags                       map[string]string
	outputs                                []Output
	capabilities                           []string
	resources                              []*Resource
	protected, disableRollback             bool
	events                                 []event // oldest first; some are yet to come
	applied                                int     // events that have taken effect
	pending                                *revision
	changeSets                             []*changeSet
	executing                              *changeSet
	token                                  string // of the operation under way
	operation                              string
	plan                                   []planned
}

// revision is what a stack becomes when an operation succeeds.
type revision struct {
	template, description, roleARN string
	parameters, tags               map[string]string
	capabilities                   []string
}

type event struct {
	at                                time.Time
	id, typ, physical, status, reason string
	eventID, token, operation         string
	properties                        string
}

// AddStack puts a stack there.
func (c *Cloud) AddStack(s Stack) {
	c.mu.Lock()
	defer c.mu.Unlock()
	at := now()
	k := &stackState{
		name: s.Name, id: cmp.Or(s.ID, c.stackARN(s.Name)), status: cmp.Or(s.Status, "CREATE_COMPLETE"), reason: s.Reason,
		description: s.Description, roleARN: s.RoleARN, parentID: s.ParentID, rootID: s.RootID, driftStatus: s.DriftStatus,
		created: s.Created, updated: s.Updated, template: s.Template, outputs: slices.Clone(s.Outputs),
		parameters: maps.Clone(s.Parameters), tags: maps.Clone(s.Tags), capabilities: slices.Clone(s.Capabilities),
		protected: s.Protected,
	}
	if k.created.IsZero() {
		k.created = at.Add(-time.Hour)
	}
	for _, r := range s.Resources {
		r.Status = cmp.Or(r.Status, "CREATE_COMPLETE")
		if r.PhysicalID == "" {
			r.PhysicalID = c.physical(k, r.ID, r.Type)
		}
		if r.Updated.IsZero() {
			r.Updated = k.created
		}
		k.resources = append(k.resources, &r)
	}
	for _, e := range s.Events {
		k.events = append(k.events, event{
			at: at.Add(-e.Ago), id: e.ID, typ: e.Type, physical: e.PhysicalID, status: e.Status, reason: e.Reason,
			eventID: c.uuid(), token: e.Token,
		})
		if last := &k.events[len(k.events)-1]; e.ID == s.Name {
			last.typ, last.physical = stackType, k.id
		}
	}
	k.applied = len(k.events)
	c.stacks = append(c.stacks, k)
	if len(s.Then) > 0 {
		k.begun = at
		k.operation = c.uuid()
		c.schedule(k, at, "", s.Then)
	}
}

// Look returns what there is to know of a stack now; deleted ones are known by their ARN.
func (c *Cloud) Look(name string) (Stack, bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	s := c.find(name)
	if s == nil {
		return Stack{}, false
	}
	c.settle(s)
	look := Stack{
		Name: s.name, ID: s.id, Status: s.status, Reason: s.reason, Description: s.description, Template: s.template,
		Parameters: maps.Clone(s.parameters), Tags: maps.Clone(s.tags), Outputs: slices.Clone(s.outputs),
		Capabilities: slices.Clone(s.capabilities), Protected: s.protected, RoleARN: s.roleARN, Created: s.created,
		Updated: s.updated, ParentID: s.parentID, RootID: s.rootID, DriftStatus: s.driftStatus,
	}
	for _, r := range s.resources {
		look.Resources = append(look.Resources, *r)
	}
	for _, e := range s.events[:s.applied] {
		look.Events = append(look.Events, Event{
			Ago: now().Sub(e.at), ID: e.id, Type: e.typ, PhysicalID: e.physical, Status: e.status, Reason: e.reason, Token: e.token,
		})
	}
	return look, true
}

// Physical says what the physical ID of a resource is going to be.
func (c *Cloud) Physical(stack, resource, id string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.physicals[[2]string{stack, resource}] = id
}

// Outputs says what the outputs of a stack are once its next operation succeeds, instead of what its template says.
func (c *Cloud) Outputs(stack string, outputs ...Output) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.outputs[stack] = outputs
}

func (c *Cloud) stackARN(name string) string {
	return arn("cloudformation", "stack/"+name+"/"+c.uuid())
}

// find looks a stack up by its name, or by its ARN, under which those deleted are found too.
func (c *Cloud) find(name string) *stackState {
	for _, s := range slices.Backward(c.stacks) {
		if s.id == name || s.name == name && s.status != "DELETE_COMPLETE" {
			return s
		}
	}
	return nil
}

func (s *stackState) resource(id string) *Resource {
	for _, r := range s.resources {
		if r.ID == id {
			return r
		}
	}
	return nil
}

// parsed is the stack's template; what cannot be read is empty.
func (s *stackState) parsed() *template {
	t, err := parseTemplate(s.template)
	if err != nil {
		return &template{}
	}
	return t
}

// settle lets everything take effect that has happened until now.
func (c *Cloud) settle(s *stackState) {
	at := now()
	for s.applied < len(s.events) && !s.events[s.applied].at.After(at) {
		e := s.events[s.applied]
		s.applied++
		if e.id == s.name && e.typ == stackType {
			c.turn(s, e)
			continue
		}
		s.change(e)
	}
}

// change lets an event of a resource take effect.
func (s *stackState) change(e event) {
	r := s.resource(e.id)
	if r == nil {
		r = &Resource{ID: e.id}
		s.resources = append(s.resources, r)
	}
	r.Type = cmp.Or(e.typ, r.Type)
	r.PhysicalID = cmp.Or(e.physical, r.PhysicalID)
	r.Status, r.Reason, r.Updated = e.status, e.reason, e.at
}

// turn lets an event of the stack itself take effect.
func (c *Cloud) turn(s *stackState, e event) {
	s.status, s.reason = e.status, e.reason
	switch e.status {
	case "CREATE_COMPLETE", "UPDATE_COMPLETE", "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS":
		c.commit(s)
	case "DELETE_COMPLETE":
		s.deleted = e.at
		s.changeSets = nil
	}
	if strings.HasSuffix(e.status, "_IN_PROGRESS") {
		return
	}
	if e.status == "UPDATE_COMPLETE" {
		s.resources = slices.DeleteFunc(s.resources, func(r *Resource) bool { return r.Status == "DELETE_COMPLETE" })
	}
	if strings.Contains(e.status, "ROLLBACK") || e.status == "DELETE_COMPLETE" {
		s.pending = nil
	}
	if s.executing != nil {
		s.executing.execution = "EXECUTE_FAILED"
		if e.status == "CREATE_COMPLETE" || e.status == "UPDATE_COMPLETE" {
			s.executing.execution = "EXECUTE_COMPLETE"
		}
		s.executing = nil
	}
}

// commit makes the stack what it has become.
func (c *Cloud) commit(s *stackState) {
	if p := s.pending; p != nil {
		s.template, s.description, s.parameters, s.tags = p.template, p.description, p.parameters, p.tags
		s.capabilities, s.roleARN = p.capabilities, cmp.Or(p.roleARN, s.roleARN)
		s.pending = nil
		s.outputs = s.evaluate()
	}
	if o, ok := c.outputs[s.name]; ok {
		s.outputs = o
	}
}

func (s *stackState) evaluate() []Output {
	var list []Output
	declared := s.parsed().Outputs
	r := resolver{s}
	for _, key := range sortedKeys(declared) {
		d := declared[key]
		list = append(list, Output{key, r.resolve(d.Value), d.Description, r.resolve(d.Export.Name)})
	}
	return list
}

// schedule writes down what is going to happen, beginning at a time.
func (c *Cloud) schedule(s *stackState, start time.Time, token string, steps []Step) {
	s.events = s.events[:s.applied] // what was still to come is not going to
	for _, step := range steps {
		e := event{
			at: start.Add(step.After), id: step.ID, typ: step.Type, physical: step.PhysicalID, status: step.Status,
			reason: step.Reason, token: token, operation: s.operation, properties: step.Properties,
		}
		if e.id == s.name {
			e.typ, e.physical, e.eventID = stackType, s.id, c.uuid()
		} else {
			r := s.resource(e.id)
			if r != nil {
				e.typ = cmp.Or(e.typ, r.Type)
			}
			if e.physical == "" && !step.early {
				e.physical = c.physical(s, e.id, e.typ)
			}
			e.eventID = fmt.Sprintf("%s-%s-%d", e.id, e.status, c.next())
		}
		s.events = append(s.events, e)
	}
	slices.SortStableFunc(s.events[s.applied:], func(a, b event) int { return a.at.Compare(b.at) })
	c.settle(s)
}

// named are the properties that give a resource its physical ID.
var named = map[string]string{
	"AWS::ECS::Cluster": "ClusterName", "AWS::Logs::LogGroup": "LogGroupName", "AWS::IAM::Role": "RoleName",
	"AWS::S3::Bucket": "BucketName",
}

// physical makes up the physical ID of a resource, of the form that its type has.
func (c *Cloud) physical(s *stackState, id, typ string) string {
	if p := c.physicals[[2]string{s.name, id}]; p != "" {
		return p
	}
	for _, v := range c.services {
		if v.Stack == s.name && v.LogicalID == id {
			return v.ARN
		}
	}
	if r := s.resource(id); r != nil && r.PhysicalID != "" {
		return r.PhysicalID
	}
	if s.pending != nil {
		if t, err := parseTemplate(s.pending.template); err == nil {
			if name, ok := t.Resources[id].Properties[named[typ]].(string); ok {
				return name
			}
		}
	}
	h := fnv.New64a()
	_, _ = h.Write([]byte(s.id + id))
	hash := fmt.Sprintf("%016x", h.Sum64())
	name := s.name + "-" + id + "-" + strings.ToUpper(hash[:12])
	switch typ {
	case "AWS::ECS::Service":
		return arn("ecs", "service/"+s.name+"/"+name)
	case "AWS::ECS::TaskDefinition":
		return arn("ecs", "task-definition/"+s.name+"-"+id+":1")
	case "AWS::ElasticLoadBalancingV2::LoadBalancer":
		return arn("elasticloadbalancing", "loadbalancer/app/"+name+"/"+hash)
	case "AWS::ElasticLoadBalancingV2::TargetGroup":
		return arn("elasticloadbalancing", "targetgroup/"+name+"/"+hash)
	case "AWS::EFS::FileSystem":
		return "fs-" + hash
	case "AWS::EC2::SecurityGroup":
		return "sg-" + hash
	case "AWS::SecretsManager::Secret":
		return arn("secretsmanager", "secret:"+name)
	}
	return name
}
