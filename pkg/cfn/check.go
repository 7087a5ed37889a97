package cfn

import (
	"fmt"
	"slices"
	"strings"
)

// Check finds what CloudFormation would refuse: references to nothing, ids that are
// none, resources that need each other in a circle, keys and values that a template
// cannot have, and limits that are passed.
func (d *Document) Check() []Problem {
	c := checker{document: d, ids: map[string]map[string]*Node{}, depends: map[string][]string{}}
	for _, section := range identified {
		c.ids[section] = d.ids(section)
	}
	for _, section := range d.root.Entries() {
		c.section(section)
	}
	c.cycles()
	c.limits()
	return c.problems
}

type checker struct {
	document *Document
	problems []Problem
	ids      map[string]map[string]*Node // by section
	depends  map[string][]string         // what a resource refers to, by id
}

func (c *checker) report(kind ProblemKind, path []string, hint, format string, args ...any) {
	var resource LogicalID
	if len(path) > 1 && path[0] == resourcesSection {
		resource = LogicalID(path[1])
	}
	c.problems = append(c.problems, Problem{
		Kind: kind, Resource: resource, Path: slices.Clone(path), Message: fmt.Sprintf(format, args...), Hint: hint,
	})
}

// identified are the sections whose keys are logical ids.
var identified = []string{parametersSection, mappingsSection, conditionsSection, resourcesSection, outputsSection}

func (c *checker) section(section Entry) {
	path := []string{section.Key}
	if !slices.Contains(identified, section.Key) {
		c.values(section.Value, path)
		return
	}
	if !section.Value.is(mapKind) {
		c.report(BadShape, path, "write its entries by ID", "%s is not a map", section.Key)
		return
	}
	for _, entry := range section.Value.Entries() {
		path := []string{section.Key, entry.Key}
		c.id(entry.Key, path)
		switch section.Key {
		case resourcesSection:
			c.resource(entry, path)
		case outputsSection, conditionsSection:
			c.condition(entry.Value, path)
		}
		c.values(entry.Value, path)
	}
}

// maxID is the longest logical id ("AWS CloudFormation quotas").
const maxID = 255

func (c *checker) id(id string, path []string) {
	if id == "" || len(id) > maxID || strings.ContainsFunc(id, notAlphanumeric) {
		c.report(BadID, path, fmt.Sprintf("use only letters and digits, at most %d", maxID), "%q is not a valid logical ID", id)
	}
	if path[0] == resourcesSection && c.has(parametersSection, id) {
		c.report(BadID, path, "rename one of the two", "%q is a resource and a parameter", id)
	}
}

func notAlphanumeric(r rune) bool {
	return (r < '0' || r > '9') && (r < 'A' || r > 'Z') && (r < 'a' || r > 'z')
}

// resourceAttributes are the keys of a resource ("Resource attribute reference" in the
// AWS CloudFormation Template Reference).
var resourceAttributes = []string{
	"Type", fnCondition, dependsOnKey, "DeletionPolicy", "UpdateReplacePolicy", "CreationPolicy", "UpdatePolicy", "Metadata", "Properties",
}

func (c *checker) resource(r Entry, path []string) {
	if _, ok := r.Value.Get("Type").Text(); !ok {
		c.report(BadShape, path, "give it a Type, such as AWS::S3::Bucket", "the resource %q has no type", r.Key)
	}
	for _, attribute := range r.Value.Entries() {
		if !slices.Contains(resourceAttributes, attribute.Key) && !c.transformed() {
			hint := didYouMean(attribute.Key, resourceAttributes, "write it under Properties, if it is a property")
			c.report(BadShape, append(path, attribute.Key), hint, "a resource has no attribute %q", attribute.Key)
		}
	}
	c.condition(r.Value, path)
	c.dependencies(r, append(path, dependsOnKey))
}

// condition looks at the condition under which a resource or an output exists, or
// which is another name for another one.
func (c *checker) condition(n *Node, path []string) {
	if id, ok := n.Get(fnCondition).Text(); ok {
		c.target(reference{target: id, condition: true}, append(path, fnCondition))
	}
}

func (c *checker) dependencies(r Entry, path []string) {
	dependsOn := r.Value.Get(dependsOnKey)
	for _, n := range append(dependsOn.Items(), dependsOn) {
		id, ok := n.Text()
		if !ok {
			continue
		}
		c.depends[r.Key] = append(c.depends[r.Key], id)
		if !c.has(resourcesSection, id) {
			c.missing(path, c.keys(resourcesSection), "DependsOn names %q, which is not a resource of the template", id)
		}
	}
}

// values looks at each value below n.
func (c *checker) values(n *Node, path []string) {
	n.walk(path, func(path []string, n *Node) {
		switch n.kind {
		case nullKind:
			c.report(BadShape, path, "remove it, or give it a value", "a template cannot contain null")
		case mapKind:
			c.names(n, path)
		case functionKind:
			for _, r := range n.references() {
				c.target(r, path)
			}
		}
	})
}

// names finds names in a map that CloudFormation would take for functions. Transform
// is the one that may stand beside other names.
func (c *checker) names(n *Node, path []string) {
	for _, entry := range n.Entries() {
		alone := entry.Key == fnRef && len(n.children) == 1
		if alone || strings.HasPrefix(entry.Key, fnPrefix) && entry.Key != fnTransform {
			c.report(BadShape, append(path, entry.Key), "use another name", "CloudFormation would interpret the name %q as a function", entry.Key)
		}
	}
}

// target looks at what a function refers to from a path.
func (c *checker) target(r reference, path []string) {
	isResource := c.has(resourcesSection, r.target)
	switch {
	case r.condition:
		if !c.has(conditionsSection, r.target) {
			c.missing(path, c.keys(conditionsSection), "there is no condition %q", r.target)
		}
	case path[0] == conditionsSection || path[0] == rulesSection:
		if !c.isParameter(r) {
			c.missing(path, c.keys(parametersSection), "%q is not a parameter, and %s can refer only to parameters", r.target, path[0])
		}
	case isResource:
		c.attribute(r, path)
	case r.attribute != "" && c.has(parametersSection, r.target):
		c.report(UnknownAttribute, path, "use !Ref "+r.target, "%s is a parameter, and has no attribute %q", r.target, r.attribute)
	case !c.isParameter(r):
		known := slices.Concat(c.keys(resourcesSection), c.keys(parametersSection), pseudoParameters)
		c.missing(path, known, "%q is not a resource or parameter of the template", r.target)
	}
	if isResource && path[0] == resourcesSection && !r.condition {
		c.depends[path[1]] = append(c.depends[path[1]], r.target)
	}
}

// missing reports a name that is none of those known. A transform can add what is
// missing here.
func (c *checker) missing(path, known []string, format, name string, more ...any) {
	if c.transformed() {
		return
	}
	hint := didYouMean(name, known, "correct the name, or add the missing definition")
	c.report(UnknownTarget, path, hint, format, append([]any{name}, more...)...)
}

func (c *checker) isParameter(r reference) bool {
	return r.attribute == "" && (slices.Contains(pseudoParameters, r.target) || c.has(parametersSection, r.target))
}

// attribute looks at an attribute of a resource whose type is known. Those with a dot
// are parts of properties, which are not known here.
func (c *checker) attribute(r reference, path []string) {
	resourceType, _ := c.ids[resourcesSection][r.target].Get("Type").Text()
	known, ok := c.document.attributes[resourceType]
	if !ok || r.attribute == "" || strings.Contains(r.attribute, ".") || slices.Contains(known, r.attribute) {
		return
	}
	hint := "use !Ref " + r.target
	if len(known) > 0 {
		hint = didYouMean(r.attribute, known, "it has "+strings.Join(known, ", "))
	}
	c.report(UnknownAttribute, path, hint, "%s, of type %s, has no attribute %q", r.target, resourceType, r.attribute)
}

// transformed reports whether a macro changes the template before it is judged.
func (c *checker) transformed() bool { return c.document.root.Get(transformSection) != nil }

func (c *checker) has(section, id string) bool { return c.ids[section][id] != nil }

// keys are the ids of a section, in their order.
func (c *checker) keys(section string) []string {
	var keys []string
	for _, entry := range c.document.root.Get(section).Entries() {
		keys = append(keys, entry.Key)
	}
	return keys
}

// ids are the entries of a section by their id.
func (d *Document) ids(section string) map[string]*Node {
	entries := d.root.Get(section).Entries()
	byID := make(map[string]*Node, len(entries))
	for _, entry := range entries {
		byID[entry.Key] = entry.Value
	}
	return byID
}
