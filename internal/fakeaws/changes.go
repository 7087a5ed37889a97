package fakeaws

import (
	"reflect"
	"slices"
	"strings"
)

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

// unchanged reports whether a revision is what the stack is already.
func (s *stackState) unchanged(rev revision) bool {
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
func (s *stackState) compare(rev revision) ([]Change, error) {
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
				Action: "Add", ID: id, Type: to.Type, AfterContext: jsonText(map[string]any{"Properties": to.Properties}),
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
				BeforeContext: jsonText(map[string]any{"Properties": old.Properties}),
			}
			if strings.HasPrefix(old.DeletionPolicy, "Retain") {
				change.PolicyAction = "Retain"
			}
			list = append(list, change)
		}
	}
	return list, nil
}

func (s *stackState) physicalID(id string) string {
	if r := s.resource(id); r != nil {
		return r.PhysicalID
	}
	return ""
}

func (s *stackState) modify(id string, from, to resourceDeclaration, details []Detail) Change {
	c := Change{
		Action: "Modify", ID: id, Type: to.Type, PhysicalID: s.physicalID(id), Replacement: "False", Details: details,
		BeforeContext: jsonText(map[string]any{"Properties": from.Properties}),
		AfterContext:  jsonText(map[string]any{"Properties": to.Properties}),
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
func (s *stackState) details(before, after resourceDeclaration, rev revision) []Detail {
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
func (s *stackState) referred(r resourceDeclaration, rev revision) []Detail {
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
		BeforeValue: jsonText(before), AfterValue: jsonText(after), AttributeChangeType: "Modify",
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

type resourceChange struct {
	Type   string
	Change Change `xml:"ResourceChange"`
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
