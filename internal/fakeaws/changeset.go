package fakeaws

import (
	"cmp"
	"net/http"
	"net/url"
	"slices"
	"time"
)

// NoChanges is what CloudFormation says of a change set that changes nothing.
const NoChanges = "The submitted information didn't contain changes. Submit different information to create a change set."

// FailChangeSet makes the next change set of a stack fail for a reason.
func (c *Cloud) FailChangeSet(stack, reason string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.refusals[stack] = append(c.refusals[stack], reason)
}

type changeSet struct {
	id, name, description, token string
	kind                         operationKind
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
func (c *Cloud) target(name, set string, k operationKind) (*stackState, error) {
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
	name, set, k := f.Get("StackName"), f.Get("ChangeSetName"), operationKind(cmp.Or(f.Get("ChangeSetType"), string(updating)))
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
		s = &stackState{name: name, id: c.stackARN(name), created: at, status: "REVIEW_IN_PROGRESS", reason: "User Initiated"}
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

// changeSet looks one up by its name or ARN.
func (s *stackState) changeSet(name string) *changeSet {
	for _, cs := range s.changeSets {
		if cs.name == name || cs.id == name {
			return cs
		}
	}
	return nil
}

// changeSet finds the change set that a request is about.
func (c *Cloud) changeSet(f url.Values) (*stackState, *changeSet, error) {
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

func (cs *changeSet) summary(s *stackState) ChangeSetSummary {
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

// ChangeSets are those that a stack has.
func (c *Cloud) ChangeSets(stack string) []ChangeSetSummary {
	c.mu.Lock()
	defer c.mu.Unlock()
	var list []ChangeSetSummary
	if s := c.find(stack); s != nil {
		for _, set := range s.changeSets {
			list = append(list, set.summary(s))
		}
	}
	return list
}
