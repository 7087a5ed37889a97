// Package composeschema is the schema of the Compose specification as Go data: the one that
// Compose's loader validates with, made into a table when compose2ecs is built rather than
// compiled from JSON each time that it runs.
package composeschema

//go:generate go run ./generate table.go

// A ref is the index of a schema in the table.
type ref int16

// none is the schema that admits nothing, anything the one that admits all.
const (
	none     ref = -1
	anything ref = 0
)

// A schema says what a value may be. References to others are resolved, and what a schema
// is composed of (allOf) is part of it.
type schema struct {
	types    types
	oneOf    []ref
	anyOf    []ref
	keys     []key // known keys of a mapping, sorted
	patterns []key // what is not a known key may match one of these
	others   ref   // of all other keys
	required []string
	items    ref
	unique   bool // no item of a list is there twice
	enum     []string
	pattern  string
	limits   *[2]float64
}

// A key is the name, or a pattern for names, of keys of a mapping, and the schema of their values.
type key struct {
	name string
	ref  ref
}

// types is a set of the types of JSON.
type types uint8

const (
	null types = 1 << iota
	boolean
	integer
	number
	text
	list
	mapping
)
