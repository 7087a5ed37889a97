package fakeaws

import (
	"cmp"
	"net/http"
	"net/url"
	"reflect"
	"slices"
	"strings"
	"time"
)

// NoChanges is what CloudFormation says of a change set that changes nothing.
const NoChanges = "The submitted information didn't contain changes. Submit different information to create a change set."

// Change is one of a change set.
type Change struct {
	Action        string   `xml:"Action"` // Add, Modify, Remove, Import, Dynamic
	ID            string   `xml:"LogicalResourceId"`
	PhysicalID    string   `xml:"PhysicalResourceId,omitempty"`
	Type          string   `xml:"ResourceType"`
	Replacement   string   `xml:"Replacement,omitempty"`  // True, False, Conditional
	PolicyAction  string   `xml:"PolicyAction,omitempty"` // Delete, Retain, Snapshot, ReplaceAndDelete, …
	Scope         []string `xml:"Scope>member"`
	Details       []Detail `xml:"Details>member"`
	BeforeContext string   `xml:"BeforeContext,omitempty"`
	AfterContext  string   `xml:"AfterContext,omitempty"`
}

// Detail is why a resource changes.
type Detail struct {
	Target        Target
	Evaluation    string `xml:",omitempty"` // Static, Dynamic
	ChangeSource  string `xml:",omitempty"`
	CausingEntity string `xml:",omitempty"`
}

// Target is what changes in a resource.
type Target struct {
	Attribute           string // Properties, Metadata, Tags, …
	Name                string `xml:",omitempty"`
	Path                string `xml:",omitempty"`
	RequiresRecreation  string `xml:",omitempty"` // Never, Conditionally, Always
	BeforeValue         string `xml:",omitempty"`
	AfterValue          string `xml:",omitempty"`
	AttributeChangeType string `xml:",omitempty"` // Add, Remove, Modify
}

// Changes says what the next change set of a stack contains, instead of what its template says. None at all is "no changes".
func (c *Cloud) Changes(stack string, changes ...Change) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.changes[stack] = append(c.changes[stack], changes)
}

// FailChangeSet makes the next change set of a stack fail for a reason.
func (c *Cloud) FailChangeSet(stack, reason string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.refusals[stack] = append(c.refusals[stack], reason)
}

type changeSet struct {
	id, name, description, token string
	kind                         kind
	created, ready               time.Time
	failure                      string
	execution                    string // once it has been executed
	executedWith                 string // client request token
	onFailure                    string
	revision                     revision
	changes                      []Change
}

func (cs *changeSet) status() (status, execution, reason string) {
	switch {
	case now().Before(cs.ready):
		return "CREATE_IN_PROGRESS", "UNAVAILABLE", ""
	case cs.failure != "":
		return "FAILED", "UNAVAILABLE", cs.failure
	}
	return "CREATE_COMPLETE", cmp.Or(cs.execution, "AVAILABLE"), ""
}

// shift takes the first of what a test has lined up for a stack.
func shift[T any](queues map[string][]T, name string) (T, bool) {
	var first T
	queue := queues[name]
	if len(queue) == 0 {
		return first, false
	}
	queues[name] = queue[1:]
	return queue[0], true
}

var updatable = []string{
	"CREATE_COMPLETE", "UPDATE_COMPLETE", "UPDATE_ROLLBACK_COMPLETE", "IMPORT_COMPLETE", "IMPORT_ROLLBACK_COMPLETE",
	"CREATE_FAILED", "UPDATE_FAILED",
}

// target is the stack that a change set is for; nil where it is to be made.
func (c *Cloud) target(name, set string, k kind) (*stack, error) {
	s := c.find(name)
	switch {
	case k == creating && s != nil && s.status != "REVIEW_IN_PROGRESS":
		return nil, invalid("Stack [%s] already exists and cannot be created again with the changeSet [%s].", s.name, set)
	case k == updating && (s == nil || s.status == "DELETE_COMPLETE"):
		return nil, invalid("Stack [%s] does not exist", name)
	case k == updating && !slices.Contains(updatable, s.status):
		return nil, invalid("Stack:%s is in %s state and can not be updated.", s.id, s.status)
	case k != creating && k != updating:
		return nil, refusal("NotImplemented", "the stand-in makes no change set of type %s", k)
	}
	return s, nil
}

func (c *Cloud) createChangeSet(r *Request) (any, error) {
	f := r.Form
	name, set, k := f.Get("StackName"), f.Get("ChangeSetName"), kind(cmp.Or(f.Get("ChangeSetType"), string(updating)))
	s, err := c.target(name, set, k)
	if err != nil {
		return nil, err
	}
	if s != nil {
		if old := s.changeSet(set); old != nil && old.token != "" && old.token == f.Get("ClientToken") {
			return createdChangeSet{old.id, s.id}, nil
		} else if old != nil {
			return nil, refusal("AlreadyExistsException", "ChangeSet %s already exists", set)
		}
	}
	rev, err := c.revise(s, f)
	if err != nil {
		return nil, err
	}
	at := now()
	if s == nil {
		s = &stack{name: name, id: c.stackARN(name), created: at, status: "REVIEW_IN_PROGRESS", reason: "User Initiated"}
		s.operation = c.uuid()
		c.stacks = append(c.stacks, s)
		c.schedule(s, at, f.Get("ClientToken"), []Step{{ID: name, Status: "REVIEW_IN_PROGRESS", Reason: "User Initiated"}})
	}
	cs := &changeSet{
		id: arn("cloudformation", "changeSet/"+set+"/"+c.uuid()), name: set, description: f.Get("Description"), kind: k,
		created: at, ready: at.Add(c.changeSetTakes), token: f.Get("ClientToken"), onFailure: f.Get("OnStackFailure"),
		revision: rev,
	}
	scripted, ok := shift(c.changes, s.name)
	if ok {
		cs.changes = scripted
	} else if cs.changes, err = s.compare(rev); err != nil {
		return nil, err
	}
	if (ok && len(scripted) == 0) || (!ok && len(cs.changes) == 0 && s.unchanged(rev)) {
		cs.failure = NoChanges
	}
	if reason, ok := shift(c.refusals, s.name); ok {
		cs.failure, cs.changes = reason, nil
	}
	s.changeSets = append(s.changeSets, cs)
	return createdChangeSet{cs.id, s.id}, nil
}

type createdChangeSet struct {
	ID      string `xml:"Id"`
	StackID string `xml:"StackId"`
}

// fetch reads a template that a request names in one of the ways there are.
func (c *Cloud) fetch(s *stack, f url.Values) (string, error) {
	body, address := f.Get("TemplateBody"), f.Get("TemplateURL")
	switch {
	case body != "" && address != "":
		return "", invalid("You cannot specify more than one of the following: TemplateBody, TemplateURL")
	case len(body) > 51200:
		return "", invalid("1 validation error detected: Value at 'templateBody' failed to satisfy constraint: " +
			"Member must have length less than or equal to 51200")
	case body != "":
		return body, nil
	case address != "":
		return c.download(address)
	case s != nil && (f.Get("UsePreviousTemplate") == "true" || f.Get("StackName") != "" && f.Get("ChangeSetName") == ""):
		return s.template, nil
	}
	return "", invalid("Either Template URL or Template Body must be specified.")
}

// download reads a template from the buckets here.
func (c *Cloud) download(address string) (string, error) {
	u, err := url.Parse(address)
	if err != nil {
		return "", invalid("TemplateURL must be a supported URL.")
	}
	name, key := locate(&Request{Path: u.Path, host: u.Host})
	b := c.buckets[name]
	if b == nil || b.objects[key] == nil {
		return "", invalid("S3 error: Access Denied\nFor more information check " +
			"http://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html")
	}
	if o := b.objects[key]; len(o.body) <= 1<<20 {
		return string(o.body), nil
	}
	return "", invalid("Template may not exceed 1000000 bytes in size.")
}

// revise works out what a change set makes of a stack.
func (c *Cloud) revise(s *stack, f url.Values) (revision, error) {
	body, err := c.fetch(s, f)
	if err != nil {
		return revision{}, err
	}
	t, err := parseTemplate(body)
	if err != nil {
		return revision{}, err
	}
	given := texts(f, "Capabilities")
	if err := t.checkCapabilities(given); err != nil {
		return revision{}, err
	}
	rev := revision{template: body, description: t.Description, roleARN: f.Get("RoleARN"), capabilities: given}
	if rev.parameters, err = values(s, t, f); err != nil {
		return revision{}, err
	}
	if tags := items(f, "Tags"); len(tags) > 0 {
		rev.tags = map[string]string{}
		for _, tag := range tags {
			rev.tags[tag.Get("Key")] = tag.Get("Value")
		}
	} else if s != nil {
		rev.tags = s.tags // those of before stay where none are given
	}
	return rev, nil
}

// values are those of the parameters.
func values(s *stack, t *template, f url.Values) (map[string]string, error) {
	list := map[string]string{}
	var missing, unknown []string
	given := map[string]url.Values{}
	for _, p := range items(f, "Parameters") {
		given[p.Get("ParameterKey")] = p
		if _, ok := t.Parameters[p.Get("ParameterKey")]; !ok && t.all != nil {
			unknown = append(unknown, p.Get("ParameterKey"))
		}
	}
	if len(unknown) > 0 {
		return nil, invalid("Parameters: [%s] do not exist in the template", strings.Join(unknown, ", "))
	}
	for _, key := range sortedKeys(t.Parameters) {
		p, ok := given[key]
		switch {
		case ok && p.Get("UsePreviousValue") == "true":
			if s == nil || s.parameters == nil {
				return nil, invalid("Invalid input for parameter key %s. Cannot specify usePreviousValue as true for a parameter key "+
					"not in the previous template", key)
			}
			list[key] = s.parameters[key]
		case ok:
			list[key] = p.Get("ParameterValue")
		case t.Parameters[key].Default != nil:
			list[key] = text(t.Parameters[key].Default)
		default:
			missing = append(missing, key)
		}
	}
	if len(missing) > 0 {
		return nil, invalid("Parameters: [%s] must have values", strings.Join(missing, ", "))
	}
	return list, nil
}

// unchanged reports whether a revision is what the stack is already.
func (s *stack) unchanged(rev revision) bool {
	if s.status == "REVIEW_IN_PROGRESS" {
		return false
	}
	t, err := parseTemplate(rev.template)
	if err != nil {
		return false
	}
	equal := func(a, b map[string]string) bool { return len(a) == 0 && len(b) == 0 || reflect.DeepEqual(a, b) }
	return s.parsed().same(t) && equal(s.parameters, rev.parameters) && equal(s.tags, rev.tags)
}

// compare works out the changes from one template to another.
func (s *stack) compare(rev revision) ([]Change, error) {
	t, err := parseTemplate(rev.template)
	if err != nil {
		return nil, err
	}
	before := s.parsed()
	if s.status == "REVIEW_IN_PROGRESS" {
		before = &template{}
	}
	var list []Change
	for _, id := range t.order {
		to := t.Resources[id]
		from, ok := before.Resources[id]
		if !ok {
			list = append(list, Change{
				Action: "Add", ID: id, Type: to.Type, AfterContext: text(map[string]any{"Properties": to.Properties}),
			})
			continue
		}
		if details := s.details(from, to, rev); len(details) > 0 {
			list = append(list, s.modify(id, from, to, details))
		}
	}
	for _, id := range before.order {
		if _, ok := t.Resources[id]; !ok {
			old := before.Resources[id]
			change := Change{
				Action: "Remove", ID: id, Type: old.Type, PhysicalID: s.physicalID(id), PolicyAction: "Delete",
				BeforeContext: text(map[string]any{"Properties": old.Properties}),
			}
			if strings.HasPrefix(old.DeletionPolicy, "Retain") {
				change.PolicyAction = "Retain"
			}
			list = append(list, change)
		}
	}
	return list, nil
}

func (s *stack) physicalID(id string) string {
	if r := s.resource(id); r != nil {
		return r.PhysicalID
	}
	return ""
}

func (s *stack) modify(id string, from, to resourceDeclaration, details []Detail) Change {
	c := Change{
		Action: "Modify", ID: id, Type: to.Type, PhysicalID: s.physicalID(id), Replacement: "False", Details: details,
		BeforeContext: text(map[string]any{"Properties": from.Properties}),
		AfterContext:  text(map[string]any{"Properties": to.Properties}),
	}
	if from.Type != to.Type {
		c.Replacement = "True"
	}
	for _, d := range details {
		if !slices.Contains(c.Scope, d.Target.Attribute) {
			c.Scope = append(c.Scope, d.Target.Attribute)
		}
	}
	return c
}

// details are the reasons for a resource to change: attributes of its own, parameters, tags of the stack.
func (s *stack) details(before, after resourceDeclaration, rev revision) []Detail {
	var list []Detail
	for _, name := range union(before.Properties, after.Properties) {
		if a, b := before.Properties[name], after.Properties[name]; !reflect.DeepEqual(a, b) {
			list = append(list, detail("Properties", name, a, b))
		}
	}
	for _, attribute := range []string{"Metadata", "DeletionPolicy", "UpdateReplacePolicy", "CreationPolicy", "UpdatePolicy"} {
		if a, b := before.all[attribute], after.all[attribute]; !reflect.DeepEqual(a, b) {
			list = append(list, detail(attribute, "", a, b))
		}
	}
	list = append(list, s.referred(after, rev)...)
	if s.status != "REVIEW_IN_PROGRESS" && !reflect.DeepEqual(s.tags, rev.tags) && len(s.tags)+len(rev.tags) > 0 {
		list = append(list, Detail{Target: Target{Attribute: "Tags", RequiresRecreation: "Never"}, Evaluation: "Static"})
	}
	return list
}

// referred are the properties of a resource that change because a parameter does.
func (s *stack) referred(r resourceDeclaration, rev revision) []Detail {
	var list []Detail
	for _, name := range union(s.parameters, rev.parameters) {
		if s.parameters[name] == rev.parameters[name] {
			continue
		}
		for _, property := range sortedKeys(r.Properties) {
			if mentions(r.Properties[property], name) {
				d := detail("Properties", property, s.parameters[name], rev.parameters[name])
				d.ChangeSource, d.CausingEntity = "ParameterReference", name
				list = append(list, d)
			}
		}
	}
	return list
}

func detail(attribute, name string, before, after any) Detail {
	d := Detail{Evaluation: "Static", ChangeSource: "DirectModification", Target: Target{
		Attribute: attribute, Name: name, Path: "/" + attribute, RequiresRecreation: "Never",
		BeforeValue: text(before), AfterValue: text(after), AttributeChangeType: "Modify",
	}}
	if name != "" {
		d.Target.Path += "/" + name
	}
	if before == nil {
		d.Target.AttributeChangeType = "Add"
	} else if after == nil {
		d.Target.AttributeChangeType = "Remove"
	}
	return d
}

func union[V any](a, b map[string]V) []string {
	all := append(sortedKeys(a), sortedKeys(b)...)
	slices.Sort(all)
	return slices.Compact(all)
}

// changeSet looks one up by its name or ARN.
func (s *stack) changeSet(name string) *changeSet {
	for _, cs := range s.changeSets {
		if cs.name == name || cs.id == name {
			return cs
		}
	}
	return nil
}

// changeSet finds the change set that a request is about.
func (c *Cloud) changeSet(f url.Values) (*stack, *changeSet, error) {
	name, set := f.Get("StackName"), f.Get("ChangeSetName")
	missing := Fault{Status: http.StatusNotFound, Code: "ChangeSetNotFound", Message: "ChangeSet [" + set + "] does not exist"}
	if name == "" {
		for _, s := range c.stacks {
			if cs := s.changeSet(set); cs != nil && cs.id == set {
				return s, cs, nil
			}
		}
		return nil, nil, missing
	}
	s := c.find(name)
	if s == nil {
		return nil, nil, invalid("Stack [%s] does not exist", name)
	}
	cs := s.changeSet(set)
	if cs == nil {
		return nil, nil, missing
	}
	return s, cs, nil
}

type describedChangeSet struct {
	ChangeSetSummary
	Parameters   []xmlParameter   `xml:"Parameters>member"`
	Tags         []xmlTag         `xml:"Tags>member"`
	Capabilities []string         `xml:"Capabilities>member"`
	Changes      []resourceChange `xml:"Changes>member"`
	NextToken    string           `xml:",omitempty"`
}

// ChangeSetSummary is how a change set is listed.
type ChangeSetSummary struct {
	ChangeSetName   string
	ChangeSetID     string `xml:"ChangeSetId"`
	StackID         string `xml:"StackId"`
	StackName       string
	Description     string `xml:",omitempty"`
	CreationTime    string
	Status          string
	StatusReason    string `xml:",omitempty"`
	ExecutionStatus string
	OnStackFailure  string `xml:",omitempty"`
}

type resourceChange struct {
	Type   string
	Change Change `xml:"ResourceChange"`
}

func (cs *changeSet) summary(s *stack) ChangeSetSummary {
	status, execution, reason := cs.status()
	return ChangeSetSummary{
		ChangeSetName: cs.name, ChangeSetID: cs.id, StackID: s.id, StackName: s.name, Description: cs.description,
		CreationTime: isoTime(cs.created), Status: status, StatusReason: reason, ExecutionStatus: execution,
		OnStackFailure: cs.onFailure,
	}
}

func (c *Cloud) describeChangeSet(r *Request) (any, error) {
	s, cs, err := c.changeSet(r.Form)
	if err != nil {
		return nil, err
	}
	d := describedChangeSet{
		ChangeSetSummary: cs.summary(s), Tags: xmlTags(cs.revision.tags), Capabilities: cs.revision.capabilities,
		Parameters: xmlParameters(cs.revision.template, cs.revision.parameters),
	}
	if d.Status != "CREATE_COMPLETE" {
		return d, nil
	}
	part, next, err := page(cs.changes, r.Form.Get("NextToken"), 100)
	if err != nil {
		return nil, err
	}
	d.NextToken = next
	for _, change := range part {
		if r.Form.Get("IncludePropertyValues") != "true" {
			change = change.without()
		}
		d.Changes = append(d.Changes, resourceChange{"Resource", change})
	}
	return d, nil
}

// without is a change without the values, which are only told to those who ask.
func (c Change) without() Change {
	c.BeforeContext, c.AfterContext = "", ""
	c.Details = slices.Clone(c.Details)
	for i := range c.Details {
		t := &c.Details[i].Target
		t.Path, t.BeforeValue, t.AfterValue, t.AttributeChangeType = "", "", "", ""
	}
	return c
}

func (c *Cloud) deleteChangeSet(r *Request) (any, error) {
	s, cs, err := c.changeSet(r.Form)
	if err != nil {
		if asFault(err).Code == "ChangeSetNotFound" {
			return nil, nil // nothing is left to do
		}
		return nil, err
	}
	if s.executing == cs {
		return nil, refusal("InvalidChangeSetStatus", "The change set [%s] cannot be deleted in its current status.", cs.id)
	}
	s.changeSets = slices.DeleteFunc(s.changeSets, func(o *changeSet) bool { return o == cs })
	return nil, nil
}

func (c *Cloud) listChangeSets(r *Request) (any, error) {
	s := c.find(r.Form.Get("StackName"))
	if s == nil {
		return nil, invalid("Stack [%s] does not exist", r.Form.Get("StackName"))
	}
	part, next, err := page(s.changeSets, r.Form.Get("NextToken"), 100)
	var list struct {
		Summaries []ChangeSetSummary `xml:"Summaries>member"`
		NextToken string             `xml:",omitempty"`
	}
	list.NextToken = next
	for _, cs := range part {
		list.Summaries = append(list.Summaries, cs.summary(s))
	}
	return list, err
}

func (c *Cloud) executeChangeSet(r *Request) (any, error) {
	s, cs, err := c.changeSet(r.Form)
	if err != nil {
		return nil, err
	}
	token := r.Form.Get("ClientRequestToken")
	status, execution, _ := cs.status()
	switch {
	case cs.execution != "" && token != "" && token == cs.executedWith:
		return nil, nil // asked for again, as the answer was lost
	case status != "CREATE_COMPLETE":
		return nil, refusal("InvalidChangeSetStatus", "ChangeSet [%s] cannot be executed in its current status of [%s]", cs.id, status)
	case execution != "AVAILABLE":
		return nil, refusal("InvalidChangeSetStatus",
			"ChangeSet [%s] cannot be executed in its current execution status of [%s]", cs.id, execution)
	}
	if _, err := c.target(s.id, cs.name, cs.kind); err != nil {
		return nil, err
	}
	onFailure := cs.onFailure
	if r.Form.Get("DisableRollback") == "true" {
		onFailure = "DO_NOTHING"
	}
	var plan []planned
	for _, change := range cs.changes {
		plan = append(plan, planned{change.ID, change.Type, change.Action})
	}
	rev := cs.revision
	s.pending, s.executing, s.changeSets = &rev, cs, []*changeSet{cs}
	s.disableRollback = onFailure == "DO_NOTHING"
	cs.execution, cs.executedWith = "EXECUTE_IN_PROGRESS", token
	s.begun = now()
	if cs.kind == creating {
		s.template, s.parameters, s.tags, s.description = rev.template, rev.parameters, rev.tags, rev.description
	} else {
		s.updated = s.begun
	}
	c.begin(s, cs.kind, token, plan, onFailure)
	return nil, nil
}
