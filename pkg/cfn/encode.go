package cfn

import (
	"maps"
	"reflect"
	"slices"
)

// A record collects the entries of a map, leaving out what is absent.
type record []Entry

func (r *record) add(key string, value *Node) {
	if value != nil {
		*r = append(*r, Entry{key, value})
	}
}

func (r *record) index(key string) int {
	return slices.IndexFunc(*r, func(e Entry) bool { return e.Key == key })
}

// set replaces a value or adds it; nil removes it.
func (r *record) set(key string, value *Node) {
	switch i := r.index(key); {
	case i < 0:
		r.add(key, value)
	case value == nil:
		*r = slices.Delete(*r, i, i+1)
	default:
		(*r)[i].Value = value
	}
}

func (r *record) text(key, text string) {
	if text != "" {
		r.add(key, textNode(text))
	}
}

func (r *record) section(key string, entries []Entry) {
	if len(entries) > 0 {
		r.add(key, Map(entries...))
	}
}

func parameterEntry(p Parameter) Entry {
	var r record
	r.text("Type", p.Type)
	r.text("Description", p.Description)
	r.add("Default", p.Default.node)
	if p.NoEcho {
		r.add("NoEcho", trueNode)
	}
	if len(p.AllowedValues) > 0 {
		r.add("AllowedValues", List(nodes(p.AllowedValues)...))
	}
	r.text("AllowedPattern", p.AllowedPattern)
	r.add("MinLength", p.MinLength.node)
	r.add("MaxLength", p.MaxLength.node)
	r.text("ConstraintDescription", p.ConstraintDescription)
	return Entry{string(p.ID), Map(r...)}
}

func conditionEntry(c Condition) Entry { return Entry{string(c.ID), c.When.node} }

func outputEntry(o Output) Entry {
	var r record
	r.text("Description", o.Description)
	r.text("Condition", string(o.Condition))
	r.add("Value", o.Value.node)
	if !o.ExportName.IsZero() {
		r.add("Export", Map(Entry{"Name", o.ExportName.node}))
	}
	return Entry{string(o.ID), Map(r...)}
}

// dependsOnKey is the attribute of a resource that names others without a function.
const dependsOnKey = "DependsOn"

func dependsOnNode(ids []LogicalID) *Node {
	list := make([]*Node, len(ids))
	for i, id := range ids {
		list[i] = textNode(string(id))
	}
	return oneOrList(list)
}

// oneOrList is how people write a list that may have a single item.
func oneOrList(items []*Node) *Node {
	switch len(items) {
	case 0:
		return nil
	case 1:
		return items[0]
	default:
		return List(items...)
	}
}

// An encoder makes nodes of typed properties: a field becomes the property of its
// name, in the order of the fields, and is left out when it is absent. It keeps what
// it has learnt about each Go type.
type encoder map[reflect.Type]encodeFunc

// An encodeFunc makes the node of an addressable value, nil when it is absent.
type encodeFunc func(reflect.Value) *Node

// A selfEncoder makes its node without reflection.
type selfEncoder interface{ encode() *Node }

func (e encoder) resource(r *Resource) Entry {
	var attributes record
	attributes.text("Type", r.Properties.ResourceType())
	attributes.text("Condition", string(r.Condition))
	attributes.add(dependsOnKey, dependsOnNode(r.DependsOn))
	attributes.text("DeletionPolicy", string(r.DeletionPolicy))
	attributes.text("UpdateReplacePolicy", string(r.UpdateReplacePolicy))
	if r.Metadata != nil {
		metadata := reflect.ValueOf(r.Metadata).Elem()
		attributes.add("Metadata", e.of(metadata.Type())(metadata))
	}
	properties := reflect.ValueOf(r.Properties).Elem()
	attributes.add("Properties", e.of(properties.Type())(properties))
	return Entry{string(r.ID), Map(attributes...)}
}

// of returns the function for a type.
func (e encoder) of(t reflect.Type) encodeFunc {
	if f, known := e[t]; known {
		return f
	}
	f := e.make(t)
	e[t] = f
	return f
}

func (e encoder) make(t reflect.Type) encodeFunc {
	if t == reflect.TypeFor[*Node]() {
		return func(v reflect.Value) *Node { return *v.Addr().Interface().(**Node) }
	}
	if reflect.PointerTo(t).Implements(reflect.TypeFor[selfEncoder]()) {
		return func(v reflect.Value) *Node { return v.Addr().Interface().(selfEncoder).encode() }
	}
	switch t.Kind() {
	case reflect.Struct:
		return e.structure(t)
	case reflect.Pointer:
		return e.pointer(t)
	case reflect.Slice:
		return e.slice(t)
	default:
		return encodeTexts
	}
}

func (e encoder) structure(t reflect.Type) encodeFunc {
	fields := make([]encodeFunc, t.NumField())
	names := make([]string, t.NumField())
	for i := range fields {
		field := t.Field(i)
		names[i], fields[i] = propertyName(field), e.of(field.Type)
	}
	return func(v reflect.Value) *Node {
		present := make(record, 0, len(fields))
		for i, encode := range fields {
			present.add(names[i], encode(v.Field(i)))
		}
		return Map(present...)
	}
}

// propertyName is the property that a field holds: the one of its name, unless a tag says
// otherwise.
func propertyName(field reflect.StructField) string {
	if name := field.Tag.Get("cfn"); name != "" {
		return name
	}
	return field.Name
}

func (e encoder) pointer(t reflect.Type) encodeFunc {
	encode := e.of(t.Elem())
	return func(v reflect.Value) *Node {
		if v.IsNil() {
			return nil
		}
		return encode(v.Elem())
	}
}

func (e encoder) slice(t reflect.Type) encodeFunc {
	encode := e.of(t.Elem())
	return func(v reflect.Value) *Node {
		if v.IsNil() { // an empty list says that there is to be nothing
			return nil
		}
		items := make([]*Node, v.Len())
		for i := range items {
			items[i] = encode(v.Index(i))
		}
		return List(items...)
	}
}

// encodeTexts makes the node of a map of texts, sorted by key.
func encodeTexts(v reflect.Value) *Node {
	texts := *v.Addr().Interface().(*map[string]String)
	if len(texts) == 0 {
		return nil
	}
	sorted := make(record, 0, len(texts))
	for _, key := range slices.Sorted(maps.Keys(texts)) {
		sorted.add(key, texts[key].node)
	}
	return Map(sorted...)
}

// entriesOf makes a map's entries of a list.
func entriesOf[T any](list []T, entry func(T) Entry) []Entry {
	made := make([]Entry, len(list))
	for i, item := range list {
		made[i] = entry(item)
	}
	return made
}
