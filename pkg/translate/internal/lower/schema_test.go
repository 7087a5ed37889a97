package lower

import (
	"bytes"
	"cmp"
	"encoding/json"
	"maps"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"gopkg.in/yaml.v3"

	"github.com/compose2ecs/compose2ecs/internal/expect"
)

// TestSchema keeps the file that pkg/translate/schema lays over the schema of Compose; -update writes it.
func TestSchema(t *testing.T) {
	w := schemaWriter{comments: fieldComments(t), examples: goldenExamples(t)}
	type described struct {
		Key    string         `json:"key"`
		Levels []string       `json:"levels"`
		Schema map[string]any `json:"schema"`
	}
	file := struct {
		Anywhere   []string    `json:"anywhere"` // what has no effect elsewhere, and is no mistake there
		Extensions []described `json:"extensions"`
	}{Anywhere: ofIntegration}
	for _, f := range features() {
		for _, e := range f.extensions {
			file.Extensions = append(file.Extensions, described{e.key, e.levels, w.extension(e)})
		}
	}
	var b bytes.Buffer
	encoder := json.NewEncoder(&b)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(file); err != nil {
		t.Fatal(err)
	}
	expect.File(t, filepath.Join("..", "..", "schema", "extensions.json"), bytes.ReplaceAll(b.Bytes(), []byte(`{"key":`), []byte("\n{\"key\":")))
}

// A schemaWriter makes JSON Schema of the types that extensions decode to, as decode.go reads them: text may be a number, a number may be
// text, and a list of one item may stand without the list.
type schemaWriter struct {
	comments map[string]string // of fields, by TYPE.FIELD
	examples map[string][]any  // by extension
}

func (w schemaWriter) extension(e extension) map[string]any {
	s := map[string]any{}
	if e.value != nil {
		s = w.of(reflect.TypeOf(e.value))
	}
	if pattern := patterns[e.key]; pattern != "" {
		s = formed(s, pattern)
	}
	s["description"] = e.about
	if list := w.examples[e.key]; len(list) > 0 {
		s["examples"] = list
	} else if e.value == false {
		s["examples"] = []any{true}
	}
	return s
}

// patterns are the forms of extensions that are text, or lists of it: of settings, the tags of their fields have them.
var patterns = map[string]string{
	"x-aws-history":              "^(on|off|true|false)$",
	"x-aws-permissions_boundary": "^arn:[^:]+:iam::[^:]*:policy/",
	"x-aws-policies":             "^arn:",
	"x-aws-protocol":             "^([hH][tT][tT][pP][sS]?)$",
	"x-aws-securitygroup":        "^sg-",
	"x-aws-security_groups":      "^sg-",
}

// open is text that is not known yet: a variable, or a placeholder.
const open = `\$|^<`

func (w schemaWriter) of(t reflect.Type) map[string]any {
	switch t.Kind() {
	case reflect.Pointer:
		return w.of(t.Elem())
	case reflect.Slice:
		item := w.of(t.Elem())
		return map[string]any{"anyOf": []any{item, map[string]any{"type": "array", "items": item}}}
	case reflect.Map:
		return map[string]any{"type": []string{"object", "null"}, "additionalProperties": w.of(t.Elem())}
	case reflect.Struct:
		return w.mapping(t)
	case reflect.Int:
		return map[string]any{"type": []string{"integer", "string", "null"}, "pattern": numberPattern(t)}
	case reflect.Bool:
		return map[string]any{"type": []string{"boolean", "string", "null"}, "pattern": `^([tT]|[fF]|[01]|true|false|True|False|TRUE|FALSE)$|` + open}
	default:
		return map[string]any{"type": []string{"string", "number", "boolean", "null"}}
	}
}

func numberPattern(t reflect.Type) string {
	if t == reflect.TypeFor[seconds]() {
		return `^[+-]?([0-9]+|([0-9.]+(h|m|s|ms|us|µs|ns))+)$|` + open
	}
	return `^[+-]?[0-9]+$|` + open
}

// mapping is the schema of a mapping, and of its shorthand.
func (w schemaWriter) mapping(t reflect.Type) map[string]any {
	properties := map[string]any{}
	for field := range t.Fields() {
		properties[field.Tag.Get("yaml")] = w.field(t, field)
	}
	s := map[string]any{"type": []string{"object", "null"}, "properties": properties, "additionalProperties": false}
	short, ok := reflect.TypeAssert[shorthand](reflect.Zero(t))
	if !ok {
		return s
	}
	one := maps.Clone(properties[short.scalarKey()].(map[string]any))
	if alternatives, isList := one["anyOf"].([]any); isList && one["type"] == nil && len(alternatives) == 2 {
		if inner := alternatives[1].(map[string]any); inner["type"] == "array" {
			one = maps.Clone(inner["items"].(map[string]any)) // a list cannot stand for a mapping
		}
	}
	delete(one, "default")
	return map[string]any{"anyOf": []any{s, one}}
}

// field is a setting, with what the documentation says about it.
func (w schemaWriter) field(t reflect.Type, field reflect.StructField) map[string]any {
	s := w.of(field.Type)
	if values := field.Tag.Get("enum"); values != "" {
		s = map[string]any{"anyOf": []any{
			map[string]any{"enum": choices(values, field.Tag.Get("case") == "any")}, map[string]any{"type": "string", "pattern": open},
		}}
	}
	if pattern := field.Tag.Get("pattern"); pattern != "" {
		s = formed(s, pattern)
	}
	s["description"] = cmp.Or(field.Tag.Get("doc"), w.comments[t.Name()+"."+field.Name])
	if value := defaultIn(s["description"].(string), field.Type); value != nil {
		s["default"] = value
	}
	return s
}

// formed restricts text to a pattern, also in a list.
func formed(s map[string]any, pattern string) map[string]any {
	if alternatives, isList := s["anyOf"].([]any); isList {
		item := formed(maps.Clone(alternatives[0].(map[string]any)), pattern)
		return map[string]any{"anyOf": []any{item, map[string]any{"type": "array", "items": item}}}
	}
	s["pattern"] = pattern + "|" + open
	return s
}

func choices(values string, anyCase bool) []any {
	list := []any{nil}
	for value := range strings.SplitSeq(values, ",") {
		list = append(list, value)
	}
	if anyCase {
		for value := range strings.SplitSeq(strings.ToUpper(values), ",") {
			list = append(list, value)
		}
	}
	return list
}

// defaults are the ways in which the documentation names a default.
var defaults = regexp.MustCompile(`default:? ([^ ,;]+)$|([^ ,;]+) \(default\)`)

// defaultIn is the default that a description names, nil if it names none, or one that depends on something.
func defaultIn(description string, t reflect.Type) any {
	found := defaults.FindStringSubmatch(description)
	if found == nil {
		return nil
	}
	text := found[1] + found[2]
	if t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	switch t.Kind() {
	case reflect.Bool:
		if value, err := strconv.ParseBool(text); err == nil {
			return value
		}
		return nil
	case reflect.Int:
		if value, err := strconv.Atoi(text); err == nil {
			return value
		}
	}
	if text == "none" && t == reflect.TypeFor[seconds]() {
		return nil
	}
	return text
}

// goldenExamples are values of extensions in golden cases that are accepted: of each the two shortest mappings, or values.
func goldenExamples(t *testing.T) map[string][]any {
	t.Helper()
	found := map[string][]any{}
	files, err := filepath.Glob("../../../../testdata/golden/*/compose.yaml")
	if err != nil || len(files) < 100 {
		t.Fatal(len(files), err)
	}
	for _, name := range files {
		if _, err := os.Stat(filepath.Join(filepath.Dir(name), "template.yaml")); err != nil {
			continue
		}
		text, err := os.ReadFile(name)
		var tree map[string]any
		if err == nil {
			err = yaml.Unmarshal(text, &tree)
		}
		if err == nil {
			collect(tree, found)
		}
	}
	for key, list := range found {
		found[key] = shortest(list)
	}
	return found
}

// collect adds the values of all x-aws keys below a value.
func collect(value any, found map[string][]any) {
	switch v := value.(type) {
	case map[string]any:
		for key, inner := range v {
			if strings.HasPrefix(key, "x-aws-") {
				found[key] = append(found[key], inner)
				continue
			}
			collect(inner, found)
		}
	case []any:
		for _, inner := range v {
			collect(inner, found)
		}
	}
}

func shortest(list []any) []any {
	written := map[string]any{}
	for _, value := range list {
		if text, err := json.Marshal(value); err == nil && !bytes.ContainsAny(text, "$<") {
			written[string(text)] = value
		}
	}
	texts := slices.SortedFunc(maps.Keys(written), func(a, b string) int {
		return cmp.Or(cmp.Compare(b[:1], a[:1]), cmp.Compare(len(a), len(b)), cmp.Compare(a, b)) // mappings first
	})
	var examples []any
	for _, text := range texts[:min(2, len(texts))] {
		examples = append(examples, written[text])
	}
	return examples
}
