// Package cfn is a model of the part of AWS CloudFormation that an application on
// Amazon ECS needs: its resources as Go types, the functions, and the template around
// them.
//
// A Template collects typed resources. Its Document is the same as one ordered tree,
// into which a user's own fragment can be merged, which is checked for what
// CloudFormation would refuse, and which is written as YAML or JSON. The package knows
// nothing of Docker Compose.
package cfn

import "fmt"

// A Tag is a key and a value that AWS shows with a resource.
type Tag struct{ Key, Value String }

// Properties are the typed properties of one resource type.
type Properties interface {
	ResourceType() string // as AWS::ECS::Service
	Attributes() []string // what GetAtt can name
}

// A DeletionPolicy says what becomes of a resource that leaves its stack.
type DeletionPolicy string

// The deletion policies. RetainExceptOnCreate keeps the resource unless the very
// operation that created it is rolled back.
const (
	Delete               DeletionPolicy = "Delete"
	Retain               DeletionPolicy = "Retain"
	RetainExceptOnCreate DeletionPolicy = "RetainExceptOnCreate"
	Snapshot             DeletionPolicy = "Snapshot"
)

// A Resource is one resource of a template.
type Resource struct {
	ID                  LogicalID
	Properties          Properties
	Metadata            any // a pointer to a struct, which is written as properties are; or nil
	DependsOn           []LogicalID
	Condition           LogicalID
	DeletionPolicy      DeletionPolicy
	UpdateReplacePolicy DeletionPolicy
	Source              string // where it comes from, a comment in YAML
}

// A Parameter is a value that is given when the stack is deployed.
type Parameter struct {
	ID                    LogicalID
	Type                  string
	Description           string
	Default               String
	NoEcho                bool
	AllowedValues         []String
	AllowedPattern        string
	MinLength             Int
	MaxLength             Int
	ConstraintDescription string
}

// A Condition decides, from the parameters, whether parts of the template count.
type Condition struct {
	ID   LogicalID
	When Bool // Equals, Not, …
}

// An Output is a value that the stack shows.
type Output struct {
	ID          LogicalID
	Description string
	Condition   LogicalID
	Value       String
	ExportName  String
}

// A Template collects what a stack is made of, in the order in which it is written.
type Template struct {
	description string
	metadata    []Entry
	parameters  []Parameter
	conditions  []Condition
	resources   []*Resource
	outputs     []Output
	declared    map[string]string // by section and id: where it comes from
}

// New is an empty template.
func New(description string) *Template {
	return &Template{description: description, declared: map[string]string{}}
}

// Add adds a resource and returns it, so that the caller can complete it later. Using
// an id twice is a mistake in the program, not in its input, and panics.
func (t *Template) Add(r *Resource) *Resource {
	t.declare("resource or parameter", string(r.ID), r.Source)
	t.resources = append(t.resources, r)
	return r
}

// AddParameter adds a parameter. Resources and parameters share their ids.
func (t *Template) AddParameter(p Parameter) {
	t.declare("resource or parameter", string(p.ID), "parameter "+p.Description)
	t.parameters = append(t.parameters, p)
}

// AddCondition adds a condition.
func (t *Template) AddCondition(c Condition) {
	t.declare("condition", string(c.ID), "condition")
	t.conditions = append(t.conditions, c)
}

// AddOutput adds an output.
func (t *Template) AddOutput(o Output) {
	t.declare("output", string(o.ID), o.Description)
	t.outputs = append(t.outputs, o)
}

// AddMetadata adds an entry to the template's metadata.
func (t *Template) AddMetadata(key string, value *Node) {
	t.declare("metadata entry", key, "metadata")
	t.metadata = append(t.metadata, Entry{key, value})
}

func (t *Template) declare(what, id, source string) {
	key := what + " " + id
	if earlier, taken := t.declared[key]; taken {
		panic(fmt.Sprintf("cfn: two uses of %s, by %q and by %q", key, earlier, source))
	}
	t.declared[key] = source
}
