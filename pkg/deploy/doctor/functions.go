package doctor

import (
	"strconv"
	"strings"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
)

// A resolver computes the functions of a template ("Intrinsic function reference" in the
// AWS CloudFormation Template Reference Guide) from what is known before it is deployed.
type resolver struct {
	scope      map[string]any // what Ref makes of parameters and pseudo parameters
	conditions map[string]any
	depth      int // of conditions within conditions
}

// A void is AWS::NoValue: a property that has it is not there.
type void struct{}

// resolve is v with its functions computed; nil is what cannot be.
func (r resolver) resolve(v any) any {
	switch v := v.(type) {
	case []any:
		list := make([]any, 0, len(v))
		for _, item := range v {
			if item := r.resolve(item); item != (void{}) {
				list = append(list, item)
			}
		}
		return list
	case map[string]any:
		if name, argument := call(v); name == "Ref" || strings.HasPrefix(name, "Fn::") {
			return r.call(name, argument)
		}
		m := make(map[string]any, len(v))
		for key, value := range v {
			if value := r.resolve(value); value != (void{}) {
				m[key] = value
			}
		}
		return m
	}
	return v
}

// call is the one entry of a map, which may be a function; "" if it has others.
func call(m map[string]any) (name string, argument any) {
	if len(m) == 1 {
		for name, argument = range m {
			return name, argument
		}
	}
	return "", nil
}

func (r resolver) call(name string, argument any) any {
	switch name {
	case "Ref":
		return r.ref(scalar(argument))
	case "Fn::GetAtt":
		return attribute(argument)
	case "Fn::Sub":
		return r.sub(argument)
	case "Fn::Join":
		return r.join(itemsOf(r.resolve(argument)))
	case "Fn::Select":
		return r.pick(itemsOf(r.resolve(argument)))
	case "Fn::If":
		return r.choose(itemsOf(argument))
	}
	return nil
}

func (r resolver) ref(name string) any {
	if name == "AWS::NoValue" {
		return void{}
	}
	if value, has := r.scope[name]; has {
		return value
	}
	if strings.HasPrefix(name, "AWS::") {
		return nil
	}
	return reference(name)
}

// attribute is the resource whose attribute it is, [Resource, Attribute] or
// Resource.Attribute.
func attribute(argument any) any {
	name := scalar(argument)
	if list := itemsOf(argument); len(list) > 0 {
		name = scalar(list[0])
	}
	id, _, _ := strings.Cut(name, ".")
	return reference(id)
}

var placeholder = lazyregexp.New(`\$\{[^}]*\}`)

func (r resolver) sub(argument any) any {
	text, own := argument, map[string]any(nil)
	if list := itemsOf(argument); len(list) == 2 {
		text = list[0]
		own, _ = list[1].(map[string]any)
	}
	known := true
	result := placeholder.ReplaceAllStringFunc(scalar(text), func(name string) string {
		name = strings.TrimSpace(name[2 : len(name)-1])
		if literal, is := strings.CutPrefix(name, "!"); is {
			return "${" + literal + "}"
		}
		value := r.resolve(own[name])
		if value == nil {
			value = r.ref(name)
		}
		text, is := literalText(value)
		known = known && is
		return text
	})
	if !known {
		return nil
	}
	return result
}

func (r resolver) join(arguments []any) any {
	if len(arguments) != 2 {
		return nil
	}
	all := itemsOf(arguments[1])
	known := texts(all)
	if all == nil || len(known) != len(all) {
		return nil
	}
	return strings.Join(known, scalar(arguments[0]))
}

func (r resolver) pick(arguments []any) any {
	if len(arguments) != 2 {
		return nil
	}
	i, err := strconv.Atoi(scalar(arguments[0]))
	if list := itemsOf(arguments[1]); err == nil && i >= 0 && i < len(list) {
		return list[i]
	}
	return nil
}

func (r resolver) choose(arguments []any) any {
	if len(arguments) != 3 {
		return nil
	}
	holds, known := r.condition(scalar(arguments[0]))
	switch {
	case !known:
		return nil
	case holds:
		return r.resolve(arguments[1])
	}
	return r.resolve(arguments[2])
}

// condition reports whether a condition of the template holds; "" always does.
func (r resolver) condition(name string) (holds, known bool) {
	const enough = 50 // conditions that go round in circles are CloudFormation's to refuse
	if name == "" {
		return true, true
	}
	r.depth++
	declared, has := r.conditions[name]
	if !has || r.depth > enough {
		return false, false
	}
	return r.holds(declared)
}

func (r resolver) holds(v any) (holds, known bool) {
	m, _ := v.(map[string]any)
	name, argument := call(m)
	arguments := itemsOf(argument)
	switch name {
	case "Condition":
		return r.condition(scalar(argument))
	case "Fn::Not":
		if len(arguments) == 1 {
			holds, known = r.holds(arguments[0])
			return !holds, known
		}
	case "Fn::Equals":
		return r.equal(arguments)
	case "Fn::And":
		return r.all(arguments, true)
	case "Fn::Or":
		holds, known = r.all(arguments, false)
		return !holds, known
	}
	return false, false
}

func (r resolver) equal(arguments []any) (holds, known bool) {
	if len(arguments) != 2 {
		return false, false
	}
	a, isA := literalText(r.resolve(arguments[0]))
	b, isB := literalText(r.resolve(arguments[1]))
	return a == b, isA && isB
}

// all reports whether all conditions come out as wanted. One that does not decides it,
// whatever is unknown of the others.
func (r resolver) all(conditions []any, want bool) (holds, known bool) {
	known = true
	for _, c := range conditions {
		got, has := r.holds(c)
		if has && got != want {
			return false, true
		}
		known = known && has
	}
	return true, known
}
