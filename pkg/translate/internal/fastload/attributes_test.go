package fastload

import (
	"encoding/json"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/compose-spec/compose-go/v2/loader"
	"github.com/compose-spec/compose-go/v2/schema"
	"github.com/compose-spec/compose-go/v2/types"
	"gopkg.in/yaml.v3"
)

// texts are tried wherever the specification has a text: each is something to one of the
// loader's passes.
var texts = []string{"1", "./a:/b", "a=b"}

// A sampler makes values that the specification's schema admits.
type sampler struct{ definitions map[string]any }

func (s sampler) of(node any, depth int) []any {
	n, ok := node.(map[string]any)
	if !ok || depth > 12 {
		return nil
	}
	if ref, ok := n["$ref"].(string); ok {
		return s.of(s.definitions[strings.TrimPrefix(ref, "#/$defs/")], depth+1)
	}
	var values []any
	for _, alternative := range slices.Concat(listOf(n["oneOf"]), listOf(n["allOf"])) {
		values = append(values, s.of(alternative, depth+1)...)
	}
	for _, name := range append(listOf(n["type"]), n["type"]) {
		switch name {
		case "string":
			values = append(values, s.texts(n)...)
		case "number", "integer":
			values = append(values, 1)
		case "boolean":
			values = append(values, true)
		case "null":
			values = append(values, nil)
		case "array":
			items := s.of(n["items"], depth+1)
			values = append(values, []any{}, items, []any{"a=b", "a=c"})
			for _, item := range items {
				values = append(values, []any{item}, []any{items[0], item})
			}
		case "object":
			values = append(values, map[string]any{})
		}
	}
	return append(values, s.mappings(n, depth)...)
}

func (s sampler) texts(n map[string]any) []any {
	if enum := listOf(n["enum"]); len(enum) > 0 {
		return enum[:1]
	}
	var values []any
	for _, text := range texts {
		values = append(values, text)
	}
	return values
}

// mappings have one key each, and those that are required.
func (s sampler) mappings(n map[string]any, depth int) []any {
	required := map[string]any{}
	properties, _ := n["properties"].(map[string]any)
	for _, name := range listOf(n["required"]) {
		if values := s.of(properties[name.(string)], depth+1); len(values) > 0 {
			required[name.(string)] = values[0]
		}
	}
	var values []any
	add := func(name string, node any) {
		for _, value := range s.of(node, depth+1) {
			m := maps.Clone(required)
			m[name] = value
			values = append(values, m)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(properties)) {
		add(name, properties[name])
	}
	patterns, _ := n["patternProperties"].(map[string]any)
	for _, pattern := range slices.Sorted(maps.Keys(patterns)) {
		if pattern == "^x-" {
			values = append(values, map[string]any{"x-a": "./a:b"})
		} else {
			add("a", patterns[pattern])
		}
	}
	return values
}

func listOf(value any) []any {
	items, _ := value.([]any)
	return items
}

// TestEveryAttribute has each attribute of the specification in each form: where a pass of
// the loader acts on one, it has to be shown it.
func TestEveryAttribute(t *testing.T) {
	var root map[string]any
	if err := json.Unmarshal([]byte(schema.Schema), &root); err != nil {
		t.Fatal(err)
	}
	s := sampler{root["$defs"].(map[string]any)}
	tried, loaded := 0, 0
	for section, node := range root["properties"].(map[string]any) {
		for _, value := range s.of(node, 0) {
			if tried++; testing.Short() && tried%8 != 0 {
				continue
			}
			if loadsAlike(t, section, value) {
				loaded++
			}
		}
	}
	if t.Logf("%d of %d are loaded fast", loaded, tried); loaded < 200 {
		t.Errorf("only %d of %d are loaded fast", loaded, tried)
	}
}

func loadsAlike(t *testing.T, section string, value any) bool {
	t.Helper()
	if entries, ok := value.(map[string]any); ok && section == "services" {
		for _, entry := range entries {
			if service, ok := entry.(map[string]any); ok && service["image"] == nil {
				service["image"] = "a"
			}
		}
	}
	text, err := yaml.Marshal(map[string]any{section: value})
	if err != nil {
		t.Fatal(err)
	}
	project := sample{
		files: []string{string(text)}, directory: "/project", name: "sample", environment: types.Mapping{"a": "2"},
		more: func(o *loader.Options) {
			o.SkipConsistencyCheck, o.SkipResolveEnvironment, o.SkipResolveLabels = true, true, true
		},
	}
	fast, _ := project.compare(t)
	return fast
}
