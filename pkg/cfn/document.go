package cfn

import "strconv"

// The sections of a template that this package deals with by name.
const (
	descriptionSection = "Description"
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
	"AWSTemplateFormatVersion", descriptionSection, "Metadata", parametersSection, rulesSection, mappingsSection,
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
	root.section("Metadata", t.metadata)
	root.section(parametersSection, entries(t.parameters, parameterEntry))
	root.section(conditionsSection, entries(t.conditions, conditionEntry))
	root.add(resourcesSection, Map(entries(t.resources, encoder{}.resource)...))
	root.section(outputsSection, entries(t.outputs, outputEntry))
	d.root = Map(root...)
	return d
}

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
	visit(path, n)
	for i, child := range n.children {
		switch n.kind {
		case mapKind:
			child.Value.walk(append(path, child.Key), visit)
		case listKind:
			child.Value.walk(append(path, strconv.Itoa(i)), visit)
		default:
			child.Value.walk(path, visit)
		}
	}
}
