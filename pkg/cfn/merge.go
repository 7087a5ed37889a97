package cfn

import (
	"fmt"
	"slices"
	"strings"
)

// Merge changes the document as a fragment of a template says: maps merge, lists,
// scalars and functions replace, null removes. Resolve maps an id as the fragment spells
// it to the template's own. What the fragment asks for and cannot have is a problem, with
// its path in the fragment, and is left out; the rest is merged.
func (d *Document) Merge(fragment *Node, resolve func(LogicalID) LogicalID) []Problem {
	if fragment.is(nullKind) {
		return nil
	}
	m := merger{document: d, resolve: func(id string) string { return string(resolve(LogicalID(id))) }}
	if !fragment.is(mapKind) {
		m.report(Problem{
			Kind: BadShape, Message: "the fragment is not a map", Hint: "write sections of a template: Resources, Parameters, Outputs",
		})
		return m.problems
	}
	for _, section := range fragment.Entries() {
		m.section(section.Key, section.Value.retargeted(m.resolve))
	}
	return m.problems
}

type merger struct {
	document *Document
	resolve  func(string) string
	problems []Problem
}

func (m *merger) report(p Problem) { m.problems = append(m.problems, p) }

func (m *merger) section(name string, value *Node) {
	switch {
	case !slices.Contains(sections, name):
		m.report(Problem{
			Kind: UnknownSection, Path: []string{name},
			Message: fmt.Sprintf("a template has no section %q", name),
			Hint:    didYouMean(name, sections, "resources belong under Resources, with their Type and Properties"),
		})
	case name == resourcesSection:
		m.resources(value)
	default:
		m.document.set(name, merged(m.document.root.Get(name), value))
	}
}

func (m *merger) resources(changes *Node) {
	if !changes.is(mapKind) {
		m.report(Problem{
			Kind: BadShape, Path: []string{resourcesSection},
			Message: "Resources is not a map of resources", Hint: "write the resources by ID, or remove the line",
		})
		return
	}
	resources := m.document.root.Get(resourcesSection)
	for _, change := range changes.Entries() {
		id := m.resolve(change.Key)
		value := withDependencies(change.Value, m.resolve)
		if m.fits(resources, id, change) {
			resources = merged(resources, Map(Entry{id, value}))
		}
	}
	m.document.set(resourcesSection, resources)
}

// fits reports whether a change is to a resource that exists, or adds one.
func (m *merger) fits(resources *Node, id string, change Entry) bool {
	if base := resources.Get(id); base != nil {
		return m.shapes(base.Get("Properties"), change.Value.Get("Properties"), []string{resourcesSection, change.Key, "Properties"})
	}
	if change.Value.Get("Type") != nil {
		return true
	}
	var known []string
	for _, r := range resources.Entries() {
		known = append(known, r.Key)
	}
	m.report(Problem{
		Kind: UnknownResource, Resource: LogicalID(change.Key), Path: []string{resourcesSection, change.Key},
		Message: fmt.Sprintf("the template has no resource %q", change.Key),
		Hint:    didYouMean(change.Key, known, "name a resource of the template, or add a Type to create a new one"),
	})
	return false
}

// shapes reports lists that would become maps, and maps that would become lists. Policies
// are left out, where one statement stands for a list of it.
func (m *merger) shapes(base, change *Node, path []string) bool {
	switch what := path[len(path)-1]; {
	case strings.HasSuffix(what, "Policy") || strings.HasSuffix(what, "PolicyDocument"):
	case base.is(listKind) && change.is(mapKind):
		m.report(Problem{
			Kind: BadShape, Path: path, Message: what + " is a list, and would become a map",
			Hint: "write the whole list: lists are replaced; only maps are merged",
		})
		return false
	case base.is(mapKind) && change.is(listKind):
		m.report(Problem{
			Kind: BadShape, Path: path, Message: what + " is a map, and would become a list", Hint: "write only the keys that change",
		})
		return false
	case base.is(mapKind) && change.is(mapKind):
		fits := true
		for _, entry := range change.Entries() {
			fits = m.shapes(base.Get(entry.Key), entry.Value, append(slices.Clone(path), entry.Key)) && fits
		}
		return fits
	}
	return true
}

// withDependencies renames what a resource depends on, which no function names.
func withDependencies(resource *Node, rename func(string) string) *Node {
	dependencies := resource.Get(dependsOnKey)
	if dependencies == nil {
		return resource
	}
	renamed := dependencies.withNames(rename)
	return resource.mapped(func(n *Node) *Node {
		if n == dependencies {
			return renamed
		}
		return n
	})
}

// withNames renames a text, or each in a list.
func (n *Node) withNames(rename func(string) string) *Node {
	if n.is(textKind) {
		return textNode(rename(n.text))
	}
	return n.mapped(func(item *Node) *Node { return item.withNames(rename) })
}

// Replaced is n with other values in place of the texts for which there is one.
func (n *Node) Replaced(with func(text string) (String, bool)) *Node {
	if !n.is(textKind) {
		return n.mapped(func(item *Node) *Node { return item.Replaced(with) })
	}
	if value, ok := with(n.text); ok {
		return value.node
	}
	return n
}

// merged is what becomes of a value, nil if there is none, by a change to it; nil when
// the change removes it.
func merged(value, change *Node) *Node {
	switch {
	case change.is(nullKind):
		return nil
	case !change.is(mapKind):
		return change
	}
	result := record(slices.Clone(value.Entries()))
	for _, entry := range change.Entries() {
		result.set(entry.Key, merged(value.Get(entry.Key), entry.Value))
	}
	return Map(result...)
}

// set replaces a section of the document, or removes it with nil.
func (d *Document) set(section string, value *Node) {
	var root record
	for _, name := range sections {
		if name == section {
			root.add(name, value)
			continue
		}
		root.add(name, d.root.Get(name))
	}
	d.root = Map(root...)
}
