package source

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"gopkg.in/yaml.v3"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/internal/secretshape"
	"github.com/compose2ecs/compose2ecs/internal/sentence"
)

// admits reports whether a value is of one of the types. Text that reads as a number or as
// true or false may be one: the loader converts it.
func (v *validator) admits(types []string, n *yaml.Node) bool {
	if len(types) == 0 {
		return true
	}
	return slices.ContainsFunc(nodeTypes(n, v.unit.expand), func(t string) bool { return slices.Contains(types, t) })
}

// nodeTypes are the types of JSON Schema that a value can pass for.
func nodeTypes(n *yaml.Node, expand func(string) string) []string {
	switch n.Kind {
	case yaml.MappingNode:
		return []string{"object"}
	case yaml.SequenceNode:
		return []string{"array"}
	}
	switch scalarTag(n) {
	case "!!null":
		return []string{"null"}
	case "!!bool":
		return []string{"boolean"}
	case "!!int":
		return []string{"integer", "number"}
	case "!!float":
		if value, err := strconv.ParseFloat(n.Value, 64); err == nil && value == float64(int64(value)) {
			return []string{"number", "integer"}
		}
		return []string{"number"}
	}
	types, text := []string{"string"}, strings.ToLower(expand(n.Value))
	if _, err := strconv.ParseFloat(text, 64); err == nil {
		types = append(types, "number", "integer")
	}
	if slices.Contains([]string{"true", "false", "y", "yes", "on", "n", "no", "off"}, text) {
		types = append(types, "boolean")
	}
	return types
}

// scalarTag is the tag that a scalar has without one of Compose's own.
func scalarTag(n *yaml.Node) string {
	if strings.HasPrefix(n.Tag, "!!") {
		return n.Tag
	}
	plain := *n
	plain.Tag, plain.Style = "", n.Style&^yaml.TaggedStyle
	return plain.ShortTag()
}

// words are the types of JSON Schema as people call them.
var words = map[string]string{
	"string": "text", "integer": "a whole number", "number": "a number", "boolean": "true or false",
	"null": "empty", "object": "a mapping", "array": "a list",
}

// typeWords names the types that are wanted. Text beside one other scalar type is only
// there to be converted; with all of them, any scalar will do.
func typeWords(types []string) string {
	number := slices.Contains(types, "number") || slices.Contains(types, "integer")
	boolean := slices.Contains(types, "boolean")
	anyScalar := number && boolean
	var list []string
	for _, t := range types {
		skip := t == "null" || t == "integer" && slices.Contains(types, "number") ||
			t == "string" && number != boolean || anyScalar && slices.Contains([]string{"number", "integer", "boolean"}, t)
		if !skip && !slices.Contains(list, words[t]) {
			list = append(list, words[t])
		}
	}
	return sentence.Or(list)
}

// lengthOfTime is an attribute whose value is a text such as 1m30s.
var lengthOfTime = lazyregexp.New(`(^|_)(interval|timeout|delay|monitor|window|period)$`)

// mismatchHint says how to write a value of another type than the one that is there, where
// the type that is there tells what was meant.
func mismatchHint(p place, types []string) string {
	wants := func(t string) bool { return slices.Contains(types, t) }
	is := nodeTypes(p.node, strings.Clone)[0]
	text := p.node.Value
	short := text != "" && !strings.ContainsAny(text, "$\n,[]{}:#") && len(text) < 40
	switch {
	case len(p.path) == 0:
		return ""
	case is == "integer" && wants("string") && lengthOfTime.MatchString(p.path[len(p.path)-1]):
		return fmt.Sprintf("write it with its unit: %ss", text)
	case is == "integer" && wants("string") && p.path[len(p.path)-1] == "memory":
		return fmt.Sprintf("write it with its unit, for example %sM for MiB", text)
	case (is == "integer" || is == "number" || is == "boolean") && wants("string"):
		return fmt.Sprintf("put it in quotes: %q", text)
	case is == "object" && wants("array"):
		return "begin each item of the list with -"
	case wants("object") && !wants("array") && !wants("string"):
		return mappingHint
	case short && is != "null" && wants("array"):
		return fmt.Sprintf("make it a list: [%s]", secretshape.Mask(text))
	case is == "null":
		return "remove it, or write its content below it"
	}
	return ""
}

const mappingHint = "write KEY: VALUE on separate, indented lines below it, without the - of a list"

// nodeWords names what the value at a path is.
func nodeWords(path Path, n *yaml.Node) string {
	switch {
	case n.Kind == yaml.MappingNode || n.Kind == yaml.SequenceNode:
		return words[nodeTypes(n, strings.Clone)[0]]
	case scalarTag(n) == "!!null":
		return "empty"
	case scalarTag(n) == "!!str":
		return quote(path, n.Value)
	}
	return n.Value
}
