package cfn

import "strconv"

// A LogicalID names a resource, parameter, condition or output inside a template.
type LogicalID string

// A Scalar is what a single property can hold.
type Scalar interface{ string | int | bool }

// Value is a property of type T: a literal, or a function that CloudFormation
// resolves to one. The zero Value is absent and leaves the property out, so that an
// explicit false, 0 or "" is written.
//
// A literal is never read as a function, whatever its text: only the constructors of
// this package make functions.
type Value[T Scalar] struct{ node *Node }

// String is a property that holds text.
type String = Value[string]

// Int is a property that holds a whole number.
type Int = Value[int]

// Bool is a property that is true or false.
type Bool = Value[bool]

// Of is the literal v.
func Of[T Scalar](v T) Value[T] {
	switch v := any(v).(type) {
	case string:
		return Value[T]{textNode(v)}
	case int:
		return Value[T]{&Node{kind: numberKind, text: strconv.Itoa(v)}}
	case bool:
		return Value[T]{boolNode(v)}
	}
	return Value[T]{}
}

// IsZero reports whether the value is absent.
func (v Value[T]) IsZero() bool { return v.node == nil }

// Literal returns what Of was given; false when the value is absent or a function.
func (v Value[T]) Literal() (T, bool) {
	var literal T
	if v.node == nil || v.node.kind == functionKind {
		return literal, false
	}
	switch p := any(&literal).(type) {
	case *string:
		*p = v.node.text
	case *int:
		*p, _ = v.node.Int()
	case *bool:
		*p = v.node == trueNode
	}
	return literal, true
}

// Target is the resource or parameter that a Ref names; of a literal its text.
func (v Value[T]) Target() string {
	if name, argument := v.node.call(); name == fnRef {
		return argument.text
	}
	text, _ := v.node.Text()
	return text
}

// Node is the value for use in a free-form property, nil when it is absent.
func (v Value[T]) Node() *Node { return v.node }

func (v Value[T]) encode() *Node { return v.node }
