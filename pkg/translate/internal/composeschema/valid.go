package composeschema

import (
	"cmp"
	"math"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"sync"
)

// Valid reports whether a model of merged Compose files keeps to the specification. It may
// say no to what Compose's loader admits (a type that the loader makes of no file), but
// never yes to what it refuses.
func Valid(model map[string]any) bool { return root.admits(model) }

func (r ref) admits(value any) bool {
	switch r {
	case none:
		return false
	case anything:
		return true
	}
	s := &table[r]
	if s.types != 0 && s.types&typesOf(value) == 0 {
		return false
	}
	if len(s.oneOf) > 0 && countAdmitting(s.oneOf, value) != 1 || len(s.anyOf) > 0 && countAdmitting(s.anyOf, value) == 0 {
		return false
	}
	switch v := value.(type) {
	case map[string]any:
		return s.admitsMapping(v)
	case []any:
		return s.admitsList(v)
	case string:
		return s.admitsText(v)
	}
	return s.limits == nil || within(*s.limits, value)
}

func countAdmitting(refs []ref, value any) int {
	count := 0
	for _, r := range refs {
		if r.admits(value) {
			count++
		}
	}
	return count
}

// typesOf are the types that a value is of; none for one that JSON cannot write. The
// loader's passes make whole numbers of every size.
func typesOf(value any) types {
	switch value.(type) {
	case nil:
		return null
	case string:
		return text
	case []any:
		return list
	case map[string]any:
		return mapping
	}
	v := reflect.ValueOf(value)
	switch {
	case v.Kind() == reflect.Bool:
		return boolean
	case v.CanInt() || v.CanUint():
		return integer | number
	case !v.CanFloat() || math.IsNaN(v.Float()) || math.IsInf(v.Float(), 0):
		return 0
	case v.Float() == math.Trunc(v.Float()):
		return integer | number
	}
	return number
}

func (s *schema) admitsMapping(m map[string]any) bool {
	for _, name := range s.required {
		if _, ok := m[name]; !ok {
			return false
		}
	}
	for name, value := range m {
		if !s.under(name).admits(value) {
			return false
		}
	}
	return true
}

// under is the schema of the values of a key.
func (s *schema) under(name string) ref {
	compare := func(k key, name string) int { return cmp.Compare(k.name, name) }
	if i, known := slices.BinarySearchFunc(s.keys, name, compare); known {
		return s.keys[i].ref
	}
	for _, k := range s.patterns {
		if matches(k.name, name) {
			return k.ref
		}
	}
	return s.others
}

func (s *schema) admitsList(items []any) bool {
	for _, item := range items {
		if !s.items.admits(item) {
			return false
		}
	}
	return !s.unique || distinct(items)
}

func distinct(items []any) bool {
	for i, item := range items {
		for _, other := range items[:i] {
			if alike(item, other) {
				return false
			}
		}
	}
	return true
}

// alike reports whether the loader's validator may take two values for the same. It takes a
// number for the same as some texts that say it.
func alike(a, b any) bool {
	switch v := a.(type) {
	case map[string]any:
		w, ok := b.(map[string]any)
		return ok && len(v) == len(w) && alikeBelow(v, w)
	case []any:
		w, ok := b.([]any)
		return ok && slices.EqualFunc(v, w, alike)
	case string:
		w, ok := b.(string)
		return ok && v == w || !ok && typesOf(b)&number != 0 && strings.IndexAny(v, "0123456789+-.") == 0
	}
	if _, ok := b.(string); ok {
		return alike(b, a)
	}
	if typesOf(a)&typesOf(b)&number != 0 {
		return toFloat(a) == toFloat(b)
	}
	return a == b
}

func alikeBelow(v, w map[string]any) bool {
	for name, value := range v {
		if other, has := w[name]; !has || !alike(value, other) {
			return false
		}
	}
	return true
}

func (s *schema) admitsText(v string) bool {
	return (len(s.enum) == 0 || slices.Contains(s.enum, v)) && (s.pattern == "" || matches(s.pattern, v))
}

func within(limits [2]float64, value any) bool {
	size := toFloat(value)
	return size >= limits[0] && size <= limits[1]
}

func toFloat(value any) float64 {
	switch v := reflect.ValueOf(value); {
	case v.CanInt():
		return float64(v.Int())
	case v.CanUint():
		return float64(v.Uint())
	case v.CanFloat():
		return v.Float()
	}
	return 0
}

// compiled are the patterns that were needed so far: a dozen short ones.
var compiled sync.Map

func matches(pattern, s string) bool {
	expression, known := compiled.Load(pattern)
	if !known {
		expression, _ = compiled.LoadOrStore(pattern, regexp.MustCompile(pattern))
	}
	return expression.(*regexp.Regexp).MatchString(s)
}
