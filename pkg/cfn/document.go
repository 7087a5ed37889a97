package cfn

import (
	"errors"
	"slices"
	"strconv"
	"strings"

	"gopkg.in/yaml.v3"
)

// The sections of a template that this package deals with by name.
const (
	descriptionSection = "Description"
	metadataSection    = "Metadata"
	parametersSection  = "Parameters"
	rulesSection       = "Rules"
	mappingsSection    = "Mappings"
	conditionsSection  = "Conditions"
	transformSection   = "Transform"
	resourcesSection   = "Resources"
	outputsSection     = "Outputs"
)

// sections are all sections, in the order in which they are written ("Template
// sections" in the AWS CloudFormation User Guide).
var sections = []string{
	"AWSTemplateFormatVersion", descriptionSection, metadataSection, parametersSection, rulesSection, mappingsSection,
	conditionsSection, transformSection, "Hooks", resourcesSection, outputsSection,
}

// A Document is a template as one tree, whatever its parts came from.
type Document struct {
	root       *Node
	sources    map[string]string   // where resources come from, by id
	attributes map[string][]string // what GetAtt can name, by resource type
}

// Document makes the tree of a template.
func (t *Template) Document() *Document {
	d := &Document{sources: map[string]string{}, attributes: map[string][]string{}}
	for _, r := range t.resources {
		d.sources[string(r.ID)] = r.Source
		d.attributes[r.Properties.ResourceType()] = r.Properties.Attributes()
	}
	var root record
	root.text("AWSTemplateFormatVersion", "2010-09-09")
	root.text(descriptionSection, t.description)
	root.section(metadataSection, t.metadata)
	root.section(parametersSection, entriesOf(t.parameters, parameterEntry))
	root.section(conditionsSection, entriesOf(t.conditions, conditionEntry))
	root.add(resourcesSection, Map(entriesOf(t.resources, encoder{}.resource)...))
	root.section(outputsSection, entriesOf(t.outputs, outputEntry))
	d.root = Map(root...)
	return d
}

// Parse reads a template, YAML or JSON, that somebody stored. What it says is not
// checked, CloudFormation does that.
func Parse(text []byte) (*Document, error) {
	var file yaml.Node
	if err := yaml.Unmarshal(text, &file); err != nil {
		return nil, err
	}
	if file.Kind == 0 {
		return nil, errors.New("the template is empty")
	}
	root, err := FromYAML(&file)
	if err != nil {
		return nil, err
	}
	if root.Get(resourcesSection).Entries() == nil {
		return nil, errors.New("the template has no resources")
	}
	return &Document{root: root, sources: comments(&file)}, nil
}

// comments are those over the resources, by id: where a template that we wrote has them come from.
func comments(file *yaml.Node) map[string]string {
	found := map[string]string{}
	visit := func(n *yaml.Node, entry func(key, value *yaml.Node)) {
		for i := 0; n.Kind == yaml.MappingNode && i+1 < len(n.Content); i += 2 {
			entry(n.Content[i], n.Content[i+1])
		}
	}
	visit(file.Content[0], func(section, content *yaml.Node) {
		if section.Value != resourcesSection {
			return
		}
		visit(content, func(id, _ *yaml.Node) {
			if source, ok := strings.CutPrefix(id.HeadComment, "# "); ok {
				found[id.Value] = source
			}
		})
	})
	return found
}

// Root is the whole document.
func (d *Document) Root() *Node { return d.root }

// Metadata is what the template says of itself, nil if it says nothing.
func (d *Document) Metadata() *Node { return d.root.Get(metadataSection) }

// Parameters are the parameters, by id.
func (d *Document) Parameters() []Entry { return d.root.Get(parametersSection).Entries() }

// Resources are the resources, by id.
func (d *Document) Resources() []Entry { return d.root.Get(resourcesSection).Entries() }

// Dependencies are the resources that CloudFormation has to finish before one: those that
// it refers to, and those it is told to wait for.
func (d *Document) Dependencies(id LogicalID) []LogicalID {
	var found []LogicalID
	add := func(name string) {
		if other := LogicalID(name); other != id && !slices.Contains(found, other) && d.root.Get(resourcesSection).Get(name) != nil {
			found = append(found, other)
		}
	}
	resource := d.root.Get(resourcesSection).Get(string(id))
	if resource == nil {
		return nil
	}
	waits := resource.Get("DependsOn")
	for _, n := range append(waits.Items(), waits) {
		if name, ok := n.Text(); ok {
			add(name)
		}
	}
	resource.walk(nil, func(_ []string, n *Node) {
		for _, r := range n.references() {
			if !r.condition {
				add(r.target)
			}
		}
	})
	return found
}

// Resource is one of the resources, nil if there is none of that id.
func (d *Document) Resource(id LogicalID) *Node { return d.root.Get(resourcesSection).Get(string(id)) }

// Section are the entries of a section, such as "Outputs", in their order.
func (d *Document) Section(name string) []Entry { return d.root.Get(name).Entries() }

// With is the document with other entries in a section; without any, the section is gone.
func (d *Document) With(section string, entries []Entry) *Document {
	var changed []Entry
	for _, name := range sections {
		content := d.root.Get(name)
		if name == section {
			content = nil
			if len(entries) > 0 {
				content = Map(entries...)
			}
		}
		changed = append(changed, Entry{name, content})
	}
	return &Document{root: Map(changed...), sources: d.sources, attributes: d.attributes}
}

// Source is where a resource comes from: the Compose file, the line and the path that
// asked for it, or "".
func (d *Document) Source(id LogicalID) string { return d.sources[string(id)] }

// ResourceIDs returns the ids of the resources, in their order.
func (d *Document) ResourceIDs() []LogicalID {
	resources := d.root.Get(resourcesSection).Entries()
	ids := make([]LogicalID, len(resources))
	for i, r := range resources {
		ids[i] = LogicalID(r.Key)
	}
	return ids
}

// Strings visits the texts in the resources, those inside functions too. The path,
// from the root of the document, is valid during the visit only.
func (d *Document) Strings(visit func(resource LogicalID, path []string, text string)) {
	for _, r := range d.root.Get(resourcesSection).Entries() {
		r.Value.walk([]string{resourcesSection, r.Key}, func(path []string, n *Node) {
			if n.is(textKind) {
				visit(LogicalID(r.Key), path, n.text)
			}
		})
	}
}

// walk visits n and all that is below it, in order. The name of a function is no step
// of a path, as it is none in what it is resolved to. A path is valid during its visit
// only.
func (n *Node) walk(path []string, visit func(path []string, n *Node)) {
	const depth = 16 // of nearly all templates: all paths are in one array then
	n.walkOn(append(make([]string, 0, len(path)+depth), path...), visit)
}

func (n *Node) walkOn(path []string, visit func(path []string, n *Node)) {
	visit(path, n)
	for i, child := range n.children {
		switch n.kind {
		case mapKind:
			child.Value.walkOn(append(path, child.Key), visit)
		case listKind:
			child.Value.walkOn(append(path, strconv.Itoa(i)), visit)
		default:
			child.Value.walkOn(path, visit)
		}
	}
}
