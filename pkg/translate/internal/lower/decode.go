package lower

import (
	"errors"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/compose2ecs/compose2ecs/internal/sentence"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

// seconds is a time in whole seconds, written as a number or as Compose writes
// durations (30s, 1m30s).
type seconds int

// A shorthand is a mapping that may be written as the value of one of its keys.
type shorthand interface{ scalarKey() string }

// decodeExtension decodes the extension key below path into a T. The second result is
// whether the user wrote it, and it decoded without a finding.
func decodeExtension[T any](l *lowering, extensions map[string]any, key string, path ...string) (T, bool) {
	var into T
	raw, ok := extensions[key]
	if !ok || raw == nil {
		return into, false
	}
	d := &decoder{l: l, path: source.Path(path).Sub(key)}
	d.decode(raw, reflect.ValueOf(&into).Elem())
	return into, !d.failed
}

// A decoder turns the untyped value of an extension into a typed one, and reports
// everything that does not fit.
type decoder struct {
	l      *lowering
	path   source.Path
	failed bool
}

func (d *decoder) decode(raw any, into reflect.Value) {
	switch into.Kind() {
	case reflect.Struct:
		d.decodeStruct(raw, into)
	case reflect.Pointer:
		value := reflect.New(into.Type().Elem())
		d.decode(raw, value.Elem())
		if !d.failed { // else it is as if it were not given
			into.Set(value)
		}
	case reflect.Slice:
		d.decodeSlice(raw, into)
	case reflect.Map:
		d.decodeMap(raw, into)
	default:
		d.decodeScalar(raw, into)
	}
}

func (d *decoder) decodeStruct(raw any, into reflect.Value) {
	mapping, ok := raw.(map[string]any)
	if !ok {
		short, accepts := reflect.TypeAssert[shorthand](into)
		if _, isList := raw.([]any); !accepts || isList {
			d.mismatch("a mapping", raw).WithHint("its settings are %s", sentence.And(fieldNames(into.Type())))
			return
		}
		d.decode(raw, fieldNamed(into, short.scalarKey()))
		return
	}
	names := fieldNames(into.Type())
	for _, key := range slices.Sorted(maps.Keys(mapping)) {
		inner := &decoder{l: d.l, path: d.path.Sub(key)}
		if field := fieldNamed(into, key); field.IsValid() {
			if mapping[key] != nil {
				inner.decode(mapping[key], field)
			}
		} else {
			inner.unknown(key, names)
		}
		d.failed = d.failed || inner.failed
	}
}

// decodeMap decodes a mapping whose keys are the user's own.
func (d *decoder) decodeMap(raw any, into reflect.Value) {
	mapping, ok := raw.(map[string]any)
	if !ok {
		d.mismatch("a mapping", raw)
		return
	}
	into.Set(reflect.MakeMap(into.Type()))
	for _, key := range slices.Sorted(maps.Keys(mapping)) {
		inner := &decoder{l: d.l, path: d.path.Sub(key)}
		value := reflect.New(into.Type().Elem()).Elem()
		inner.decode(mapping[key], value)
		into.SetMapIndex(reflect.ValueOf(key), value)
		d.failed = d.failed || inner.failed
	}
}

func (d *decoder) decodeSlice(raw any, into reflect.Value) {
	items, ok := raw.([]any)
	if !ok {
		items = []any{raw} // one item may stand without its list
	}
	into.Set(reflect.MakeSlice(into.Type(), len(items), len(items)))
	for i, item := range items {
		inner := &decoder{l: d.l, path: d.path}
		if ok {
			inner.path = d.path.Sub(itemIdentity(item))
		}
		inner.decode(item, into.Index(i))
		d.failed = d.failed || inner.failed
	}
}

// decodeScalar accepts numbers and booleans as text too: an interpolated variable
// always arrives as text.
func (d *decoder) decodeScalar(raw any, into reflect.Value) {
	text, ok := scalarText(raw)
	if !ok {
		d.mismatch(typeName(into.Type()), raw)
		return
	}
	switch into.Kind() {
	case reflect.String:
		into.SetString(text)
	case reflect.Int:
		n, err := strconv.Atoi(text)
		if err != nil && into.Type() == reflect.TypeFor[seconds]() {
			n, err = durationSeconds(text)
		}
		if err != nil {
			d.mismatch(typeName(into.Type()), raw)
			return
		}
		into.SetInt(int64(n))
	case reflect.Bool:
		b, err := strconv.ParseBool(text)
		if err != nil {
			d.mismatch(typeName(into.Type()), raw)
			return
		}
		into.SetBool(b)
	}
}

func durationSeconds(text string) (int, error) {
	duration, err := time.ParseDuration(text)
	if err == nil && duration%time.Second != 0 {
		err = errors.New("not in whole seconds")
	}
	return int(duration.Seconds()), err
}

func (d *decoder) mismatch(want string, raw any) *diag.Finding {
	d.failed = true
	got := "a mapping"
	switch v := raw.(type) {
	case []any:
		got = "a list"
	case map[string]any:
	default:
		got = fmt.Sprintf("%q", fmt.Sprint(v))
	}
	return d.l.AtValue(d.path...).Report(kindExtensionType, "%s must be %s, not %s", extensionName(d.path), want, got)
}

func (d *decoder) unknown(key string, names []string) {
	d.failed = true
	finding := d.l.At(d.path...).Report(kindExtensionKey, "%s has no setting %q", extensionName(d.path[:len(d.path)-1]), key)
	if near := source.Nearest(key, names); near != "" {
		finding.WithHint("did you mean %s?", near)
	} else {
		finding.WithHint("its settings are %s", sentence.And(names))
	}
}

// extensionName names a setting as people do: service "web": x-aws-listener.port.
func extensionName(path source.Path) string {
	at := slices.IndexFunc(path, func(element string) bool { return strings.HasPrefix(element, "x-aws-") })
	name := strings.Join(path[at:], ".")
	if at < 2 {
		return name
	}
	return fmt.Sprintf("%s %q: %s", strings.TrimSuffix(path[0], "s"), path[1], name)
}

func scalarText(raw any) (string, bool) {
	switch v := raw.(type) {
	case string:
		return v, true
	case int, int64, uint64, float64, bool:
		return fmt.Sprint(v), true
	}
	return "", false
}

func typeName(t reflect.Type) string {
	if t == reflect.TypeFor[seconds]() {
		return "a duration in whole seconds (30s)"
	}
	switch t.Kind() {
	case reflect.Struct:
		return "a mapping"
	case reflect.Slice:
		return "a list of " + strings.TrimPrefix(typeName(t.Elem()), "a ")
	case reflect.Int:
		return "a number"
	case reflect.Bool:
		return "true or false"
	case reflect.Pointer:
		return typeName(t.Elem())
	default:
		return "text"
	}
}

// fieldNames are the yaml names of a struct's settings, in order.
func fieldNames(t reflect.Type) []string {
	var names []string
	for field := range t.Fields() {
		names = append(names, field.Tag.Get("yaml"))
	}
	return names
}

func fieldNamed(v reflect.Value, name string) reflect.Value {
	for i := range v.NumField() {
		if v.Type().Field(i).Tag.Get("yaml") == name {
			return v.Field(i)
		}
	}
	return reflect.Value{}
}

// valueOr is what the user gave, or what stands for it.
func valueOr[T any](value *T, otherwise T) T {
	if value == nil {
		return otherwise
	}
	return *value
}
