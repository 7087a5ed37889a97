package plan

import (
	"crypto/sha256"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

// String is the plan for reviewers: what was decided, without what is as AWS has it by
// itself (zero values). It shows every field but the places in the Compose files, content
// by its hash, and the same text for the same plan.
func (p *Plan) String() string {
	var w outline
	w.fields(0, reflect.ValueOf(*p))
	return w.String()
}

// width is where lines of an outline break.
const width = 120

// An outline is an indented text: a struct is a line of its simple fields, and below it
// the lists of structs that it has.
type outline struct{ strings.Builder }

// fields writes the fields of the plan itself, each on lines of its own.
func (w *outline) fields(depth int, v reflect.Value) {
	for i := range v.NumField() {
		field, value := v.Type().Field(i), reflect.Indirect(v.Field(i))
		switch {
		case !shown(v.Field(i)):
		case isStructs(value.Type()) && !writesItself(value):
			w.items(depth, words(field.Name), value)
		case value.Kind() == reflect.Struct && !writesItself(value):
			w.item(depth, words(field.Name), value)
		default:
			w.line(depth, words(field.Name)+" "+text(value))
		}
	}
}

func (w *outline) items(depth int, name string, list reflect.Value) {
	for i := range list.Len() {
		w.item(depth, singular(name), reflect.Indirect(list.Index(i)))
	}
}

// item writes one struct: what it is called, its simple fields, and its lists.
func (w *outline) item(depth int, name string, v reflect.Value) {
	var simple []string
	type block struct {
		name string
		v    reflect.Value
	}
	var blocks []block
	for i := range v.NumField() {
		field, value := v.Type().Field(i), reflect.Indirect(v.Field(i))
		switch {
		case !shown(v.Field(i)):
		case !writesItself(value) && (isStructs(value.Type()) || value.Kind() == reflect.Struct && hasStructs(value.Type())):
			blocks = append(blocks, block{words(field.Name), value})
		case i == 0 && value.Kind() == reflect.String:
			name += " " + text(value)
		default:
			simple = append(simple, inline(field, value))
		}
	}
	if len(simple) > 0 {
		name += ": " + strings.Join(simple, ", ")
	}
	w.line(depth, name)
	for _, b := range blocks {
		if b.v.Kind() == reflect.Slice {
			w.items(depth+1, b.name, b.v)
		} else {
			w.item(depth+1, b.name, b.v)
		}
	}
}

// line writes a line, broken where it gets too long.
func (w *outline) line(depth int, text string) {
	indent := strings.Repeat("  ", depth)
	for len(indent)+len(text) > width {
		at := strings.LastIndex(text[:width-len(indent)], ", ")
		if at < 0 {
			break
		}
		fmt.Fprintf(w, "%s%s,\n", indent, text[:at])
		text = "    " + text[at+2:]
	}
	fmt.Fprintf(w, "%s%s\n", indent, text)
}

// inline is a field within a line.
func inline(field reflect.StructField, value reflect.Value) string {
	name := words(field.Name)
	if value.Kind() == reflect.Bool && field.Type.Kind() != reflect.Pointer {
		return name
	}
	if value.Kind() != reflect.Struct || writesItself(value) {
		return name + " " + text(value)
	}
	return name + " (" + strings.Join(parts(value), ", ") + ")"
}

// parts are the fields of a struct within a line, with those of an embedded one among them.
func parts(v reflect.Value) []string {
	var list []string
	for i := range v.NumField() {
		field, value := v.Type().Field(i), reflect.Indirect(v.Field(i))
		switch {
		case !shown(v.Field(i)):
		case field.Anonymous:
			list = append(list, parts(value)...)
		default:
			list = append(list, inline(field, value))
		}
	}
	return list
}

// shown reports whether a field says something: it is no place in the files, not zero, and no
// index of what other fields say.
// A pointer says something by being there.
func shown(v reflect.Value) bool {
	switch v.Kind() {
	case reflect.Slice:
		return v.Len() > 0 && v.Type() != reflect.TypeFor[source.Path]()
	case reflect.Map:
		return v.Len() > 0 && v.Type() != reflect.TypeFor[byHost]()
	default:
		return !v.IsZero()
	}
}

// isStructs reports whether a type is a list of structs that take lines of their own.
func isStructs(t reflect.Type) bool {
	if t.Kind() != reflect.Slice {
		return false
	}
	t = t.Elem()
	if t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	return t.Kind() == reflect.Struct && !isPair(t)
}

func hasStructs(t reflect.Type) bool {
	for field := range t.Fields() {
		inner := field.Type
		if inner.Kind() == reflect.Pointer {
			inner = inner.Elem()
		}
		if isStructs(inner) || inner.Kind() == reflect.Struct && hasStructs(inner) {
			return true
		}
	}
	return false
}

// isPair reports whether a struct is two texts, such as the name and the value of a
// variable.
func isPair(t reflect.Type) bool {
	return t.NumField() == 2 && t.Field(0).Type.Kind() == reflect.String && t.Field(1).Type.Kind() == reflect.String
}

// writesItself reports whether a value writes itself.
func writesItself(v reflect.Value) bool {
	_, ok := stringer(v)
	return ok
}

// stringer is the value as something that writes itself, by its own methods or by those of
// a pointer to it.
func stringer(v reflect.Value) (fmt.Stringer, bool) {
	if s, ok := reflect.TypeAssert[fmt.Stringer](v); ok || !v.CanAddr() {
		return s, ok
	}
	s, ok := reflect.TypeAssert[fmt.Stringer](v.Addr())
	return s, ok
}

// text is a value in words. Long content is shown by its size and its hash.
func text(v reflect.Value) string {
	if s, ok := stringer(v); ok {
		return s.String()
	}
	switch v.Kind() {
	case reflect.Pointer:
		return text(v.Elem())
	case reflect.String:
		return quoted(v.String())
	case reflect.Slice, reflect.Array:
		return list(v)
	case reflect.Map:
		return pairs(v)
	case reflect.Struct: // a pair
		return v.Field(0).String() + "=" + quoted(v.Field(1).String())
	default:
		return fmt.Sprint(v.Interface())
	}
}

func list(v reflect.Value) string {
	if content, ok := reflect.TypeAssert[[]byte](v); ok {
		return quoted(string(content))
	}
	var items []string
	for i := range v.Len() {
		items = append(items, text(v.Index(i)))
	}
	return "[" + strings.Join(items, " ") + "]"
}

func pairs(v reflect.Value) string {
	items := map[string]string{}
	for _, key := range v.MapKeys() {
		items[key.String()] = text(v.MapIndex(key))
	}
	var all []string
	for _, key := range slices.Sorted(maps.Keys(items)) {
		all = append(all, quoted(key)+"="+items[key])
	}
	return "[" + strings.Join(all, " ") + "]"
}

// quoted quotes a text where it would not be seen where it begins and ends.
func quoted(text string) string {
	switch {
	case len(text) > 160 || !utf8.ValidString(text):
		hash := sha256.Sum256([]byte(text))
		return fmt.Sprintf("%d bytes (%x)", len(text), hash[:6])
	case text == "" || strings.ContainsFunc(text, func(r rune) bool { return unicode.IsSpace(r) || !unicode.IsPrint(r) || r == ',' || r == '"' }):
		return fmt.Sprintf("%q", text)
	}
	return text
}

// words is the name of a field as people write it: FileSystems is file systems, KMSKey is
// KMS key.
func words(name string) string {
	var b strings.Builder
	letters := []rune(name)
	for i, r := range letters {
		starts := i > 0 && unicode.IsUpper(r) && (unicode.IsLower(letters[i-1]) || i+1 < len(letters) && unicode.IsLower(letters[i+1]))
		if starts {
			b.WriteByte(' ')
		}
		acronym := unicode.IsUpper(r) && (i+1 < len(letters) && unicode.IsUpper(letters[i+1]) || i > 0 && unicode.IsUpper(letters[i-1]) && !starts)
		if acronym {
			b.WriteRune(r)
			continue
		}
		b.WriteRune(unicode.ToLower(r))
	}
	return b.String()
}

// singular is a name for one of a list: file system for file systems,
// address for addresses.
func singular(name string) string {
	if stem, ok := strings.CutSuffix(name, "ies"); ok {
		return stem + "y"
	}
	if stem, ok := strings.CutSuffix(name, "sses"); ok {
		return stem + "ss"
	}
	return strings.TrimSuffix(name, "s")
}
