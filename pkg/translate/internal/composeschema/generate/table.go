package main

import (
	"bytes"
	"errors"
	"fmt"
	"go/format"
	"maps"
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// A table numbers the schemas, each once.
type table struct {
	definitions map[string]*node
	rows        []string       // Go source of each
	named       map[string]int // rows of the definitions
	same        map[string]int // rows by their source
	err         error
}

// generate is the Go source of the table for a schema in JSON.
func generate(schema string) ([]byte, error) {
	var root node
	if err := decode([]byte(schema), &root); err != nil {
		return nil, err
	}
	t := &table{definitions: root.Definitions, rows: []string{"{}"}, named: map[string]int{}, same: map[string]int{"{}": 0}}
	first := t.row(&root)
	var out bytes.Buffer
	out.WriteString("// Code generated from the schema of the Compose specification. DO NOT EDIT.\n\npackage composeschema\n\n")
	fmt.Fprintf(&out, "const root ref = %d\n\nvar table = [...]schema{\n", first)
	for i, row := range t.rows {
		fmt.Fprintf(&out, "\t%d: %s,\n", i, row)
	}
	out.WriteString("}\n")
	if t.err != nil {
		return nil, t.err
	}
	return format.Source(out.Bytes())
}

// row is the number of a schema.
func (t *table) row(n *node) int {
	if n == nil {
		return 0
	}
	if n.Ref == "" {
		source := t.source(t.flat(n))
		if number, known := t.same[source]; known {
			return number
		}
		t.rows = append(t.rows, source)
		t.same[source] = len(t.rows) - 1
		return len(t.rows) - 1
	}
	number, known := t.named[n.Ref]
	if !known { // it may contain itself
		number = len(t.rows)
		t.rows, t.named[n.Ref] = append(t.rows, ""), number
		t.rows[number] = t.source(t.flat(t.definition(n.Ref)))
	}
	return number
}

func (t *table) definition(ref string) *node {
	n := t.definitions[strings.TrimPrefix(ref, "#/$defs/")]
	if n == nil {
		t.fail("%s is not defined", ref)
		return &node{}
	}
	return n
}

// flat is a schema with what it is composed of as part of it.
func (t *table) flat(n *node) *node {
	if n.Ref != "" {
		return t.flat(t.definition(n.Ref))
	}
	if len(n.AllOf) == 0 {
		return n
	}
	whole := *n
	whole.Properties, whole.PatternProperties = maps.Clone(n.Properties), maps.Clone(n.PatternProperties)
	if whole.PatternProperties == nil {
		whole.PatternProperties = map[string]*node{}
	}
	whole.AdditionalProperties = n.UnevaluatedProperties
	for _, part := range n.AllOf {
		p := t.flat(part)
		if p.AdditionalProperties != nil || p.UnevaluatedProperties != nil || len(p.OneOf)+len(p.AnyOf)+len(p.Enum) > 0 || p.Pattern != "" {
			t.fail("%s: only a plain mapping can be part of another", part.Ref)
		}
		for name := range p.Properties {
			if whole.Properties[name] != nil {
				t.fail("%s: %s is part of another schema too", part.Ref, name)
			}
		}
		maps.Copy(whole.Properties, p.Properties)
		maps.Copy(whole.PatternProperties, p.PatternProperties)
		whole.Required = append(slices.Clone(whole.Required), p.Required...)
		if whole.Type == nil {
			whole.Type = p.Type
		}
	}
	return &whole
}

// source is the Go source of a schema without references to be resolved.
func (t *table) source(n *node) string {
	var fields []string
	add := func(name, value string) {
		if value != "" {
			fields = append(fields, name+": "+value)
		}
	}
	add("types", t.types(n))
	add("oneOf", t.refs(n.OneOf))
	add("anyOf", t.refs(n.AnyOf))
	add("keys", t.keys(n.Properties))
	add("patterns", t.keys(n.PatternProperties))
	add("others", t.others(n))
	add("required", texts(n.Required))
	if items := t.row(n.Items); items != 0 {
		add("items", strconv.Itoa(items))
	}
	if n.UniqueItems {
		add("unique", "true")
	}
	add("enum", texts(n.Enum))
	if n.Pattern != "" {
		add("pattern", fmt.Sprintf("%q", n.Pattern))
	}
	add("limits", limits(n))
	t.check(n)
	return "{" + strings.Join(fields, ", ") + "}"
}

// check refuses what the table cannot say.
func (t *table) check(n *node) {
	onlyText := len(n.Type) == 1 && n.Type[0] == "string"
	if (len(n.Enum) > 0 || n.Pattern != "") && !onlyText {
		t.fail("an enumeration or a pattern of something other than text")
	}
	if n.UnevaluatedProperties != nil && len(n.AllOf) == 0 {
		t.fail("unevaluatedProperties without allOf")
	}
	for pattern := range n.PatternProperties {
		expression := regexp.MustCompile(pattern)
		for name := range n.Properties {
			if expression.MatchString(name) {
				t.fail("key %s matches the pattern %s too", name, pattern)
			}
		}
	}
}

// goTypes are the names in Go of the types of JSON.
var goTypes = map[string]string{
	"null": "null", "boolean": "boolean", "integer": "integer", "number": "number", "string": "text", "array": "list", "object": "mapping",
}

func (t *table) types(n *node) string {
	var names []string
	for _, name := range n.Type {
		if goTypes[name] == "" {
			t.fail("type %s", name)
		}
		names = append(names, goTypes[name])
	}
	return strings.Join(names, " | ")
}

func (t *table) refs(nodes []*node) string {
	if len(nodes) == 0 {
		return ""
	}
	var numbers []string
	for _, n := range nodes {
		numbers = append(numbers, strconv.Itoa(t.row(n)))
	}
	return "[]ref{" + strings.Join(numbers, ", ") + "}"
}

func (t *table) keys(nodes map[string]*node) string {
	if len(nodes) == 0 {
		return ""
	}
	var keys []string
	for _, name := range slices.Sorted(maps.Keys(nodes)) {
		keys = append(keys, fmt.Sprintf("{%q, %d}", name, t.row(nodes[name])))
	}
	return "[]key{" + strings.Join(keys, ", ") + "}"
}

func (t *table) others(n *node) string {
	switch {
	case n.AdditionalProperties == nil:
		return ""
	case n.AdditionalProperties.node == nil:
		return "none"
	}
	if number := t.row(n.AdditionalProperties.node); number != 0 {
		return strconv.Itoa(number)
	}
	return ""
}

func texts(list []string) string {
	if len(list) == 0 {
		return ""
	}
	return fmt.Sprintf("%#v", list)
}

func limits(n *node) string {
	if n.Minimum == nil && n.Maximum == nil {
		return ""
	}
	least, most := -math.MaxFloat64, math.MaxFloat64
	if n.Minimum != nil {
		least = *n.Minimum
	}
	if n.Maximum != nil {
		most = *n.Maximum
	}
	return fmt.Sprintf("&[2]float64{%v, %v}", least, most)
}

func (t *table) fail(format string, args ...any) {
	t.err = errors.Join(t.err, fmt.Errorf(format, args...))
}
