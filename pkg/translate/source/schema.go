package source

import (
	"encoding/json"
	"maps"
	"regexp"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/schema"
)

// A shape is a schema of the Compose specification: what a value may look like. It has
// the keywords that the specification uses, but uniqueItems, which holds only after the
// loader has left out what is there twice.
type shape struct {
	Ref               string            `json:"$ref"`
	Type              shapeTypes        `json:"type"`
	Properties        map[string]*shape `json:"properties"`
	PatternProperties map[string]*shape `json:"patternProperties"`
	Additional        otherKeys         `json:"additionalProperties"`
	Unevaluated       otherKeys         `json:"unevaluatedProperties"`
	Items             *shape            `json:"items"`
	OneOf             []*shape          `json:"oneOf"`
	AllOf             []*shape          `json:"allOf"`
	Enum              []string          `json:"enum"`
	Pattern           string            `json:"pattern"`
	Minimum           *float64          `json:"minimum"`
	Maximum           *float64          `json:"maximum"`
	Required          []string          `json:"required"`
	Defs              map[string]*shape `json:"$defs"`
}

// shapeTypes is one type or a list of them.
type shapeTypes []string

// UnmarshalJSON takes one type or a list of them.
func (t *shapeTypes) UnmarshalJSON(data []byte) error {
	var one string
	if json.Unmarshal(data, &one) == nil {
		*t = shapeTypes{one}
		return nil
	}
	return json.Unmarshal(data, (*[]string)(t))
}

// otherKeys says what keys a mapping may have besides the known ones.
type otherKeys struct {
	none  bool
	shape *shape
}

// UnmarshalJSON takes true, false or a shape.
func (k *otherKeys) UnmarshalJSON(data []byte) error {
	var allowed bool
	if json.Unmarshal(data, &allowed) == nil {
		k.none = !allowed
		return nil
	}
	return json.Unmarshal(data, &k.shape)
}

// composeShape is the schema that the loader validates with.
func composeShape() (*shape, error) {
	var root shape
	err := json.Unmarshal([]byte(schema.Schema), &root)
	return &root, err
}

// A mappingShape is what a shape and all that it is composed of say of a mapping's keys.
type mappingShape struct {
	known    map[string]*shape
	patterns map[string]*shape
	other    otherKeys
}

// mapping gathers what a shape says of a mapping's keys.
func (s *shape) mapping(definitions map[string]*shape) mappingShape {
	m := mappingShape{known: map[string]*shape{}, patterns: map[string]*shape{}}
	m.add(s, definitions)
	return m
}

func (m *mappingShape) add(s *shape, definitions map[string]*shape) {
	s = s.follow(definitions)
	for _, part := range s.AllOf {
		m.add(part, definitions)
	}
	maps.Copy(m.known, s.Properties)
	maps.Copy(m.patterns, s.PatternProperties)
	m.other.none = s.Additional.none || s.Unevaluated.none
	if s.Additional.shape != nil {
		m.other.shape = s.Additional.shape
	}
}

// names are the keys that the mapping is known to have.
func (m *mappingShape) names() []string { return slices.Sorted(maps.Keys(m.known)) }

// of is the shape of a key's value; nil if there is none such.
func (m *mappingShape) of(key string) *shape {
	if s := m.known[key]; s != nil {
		return s
	}
	for _, pattern := range slices.Sorted(maps.Keys(m.patterns)) {
		if matched, err := regexp.MatchString(pattern, key); matched && err == nil {
			return m.patterns[pattern]
		}
	}
	if m.other.shape != nil || m.other.none {
		return m.other.shape
	}
	return &shape{}
}

// named reports whether the keys of a mapping are names that the user chooses.
func (m *mappingShape) named() bool {
	for pattern := range m.patterns {
		if !strings.HasPrefix(pattern, "^x-") {
			return len(m.known) == 0
		}
	}
	return false
}

// namedShape is the shape of what a named mapping holds.
func (m *mappingShape) namedShape() *shape {
	for _, pattern := range slices.Sorted(maps.Keys(m.patterns)) {
		if !strings.HasPrefix(pattern, "^x-") {
			return m.patterns[pattern]
		}
	}
	return &shape{}
}

// free reports whether a shape says nothing.
func (s *shape) free() bool {
	return len(s.Type)+len(s.OneOf)+len(s.AllOf)+len(s.Properties)+len(s.PatternProperties)+len(s.Enum) == 0 && s.Items == nil &&
		s.Pattern == ""
}

func (s *shape) follow(definitions map[string]*shape) *shape {
	for s.Ref != "" {
		target := definitions[strings.TrimPrefix(s.Ref, "#/$defs/")]
		if target == nil {
			return &shape{}
		}
		s = target
	}
	return s
}

// types are the types that a shape admits; none if it admits all.
func (s *shape) types(definitions map[string]*shape) []string {
	s = s.follow(definitions)
	types := slices.Clone([]string(s.Type))
	for _, alternative := range slices.Concat(s.OneOf, s.AllOf) {
		types = append(types, alternative.types(definitions)...)
	}
	return types
}
