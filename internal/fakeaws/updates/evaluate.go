package updates

import (
	"fmt"
	"maps"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

var placeholder = regexp.MustCompile(`\$\{([^!}][^}]*)\}`)

// absent is what AWS::NoValue stands for.
type absent struct{}

// An evaluator resolves the functions of a template against what is in the account.
type evaluator struct {
	*template
	stack      string
	parameters map[string]string
	physical   func(id string) string // of a resource, as it is now
}

// pseudo are the parameters that every template has.
var pseudo = map[string]string{
	"AWS::AccountId": "123456789012", "AWS::Partition": "aws", "AWS::Region": "us-east-1", "AWS::URLSuffix": "amazonaws.com",
}

func (e evaluator) ref(name string) any {
	if name == "AWS::NoValue" {
		return absent{}
	}
	if name == "AWS::StackName" {
		return e.stack
	}
	if value, ok := pseudo[name]; ok {
		return value
	}
	if _, ok := e.Resources[name]; ok {
		return e.physical(name)
	}
	if value, ok := e.parameters[name]; ok {
		return value
	}
	if p, ok := e.Parameters[name]; ok && p.Default != nil {
		return p.Default
	}
	return "parameter " + name
}

// properties are those of a resource, with everything in its place.
func (e evaluator) properties(id string) map[string]any {
	value, _ := e.value(e.Resources[id].Properties).(map[string]any)
	return value
}

func (e evaluator) value(v any) any {
	switch v := v.(type) {
	case []any:
		list := []any{}
		for _, item := range v {
			if value := e.value(item); value != (absent{}) {
				list = append(list, value)
			}
		}
		return list
	case map[string]any:
		if name, argument := function(v); name != "" {
			return e.call(name, argument)
		}
		made := map[string]any{}
		for key, item := range v {
			if value := e.value(item); value != (absent{}) {
				made[key] = value
			}
		}
		return made
	}
	return v
}

// function is the one that a map is, "" if it is none.
func function(v map[string]any) (name string, argument any) {
	for name, argument := range v {
		if len(v) == 1 && (name == "Ref" || strings.HasPrefix(name, "Fn::")) {
			return name, argument
		}
	}
	return "", nil
}

// call is what a function gives; what it cannot be worked out without AWS is a text that tells it from others.
func (e evaluator) call(name string, argument any) any {
	list, _ := argument.([]any)
	switch name {
	case "Ref":
		return e.ref(text(argument))
	case "Fn::GetAtt":
		return e.attribute(strings.Join(texts(argument), "."))
	case "Fn::Sub":
		return e.sub(argument)
	case "Fn::If":
		if e.holds(list[0]) {
			return e.value(list[1])
		}
		return e.value(list[2])
	case "Fn::Join":
		return e.join(list)
	case "Fn::Split":
		parts := strings.Split(text(e.value(list[1])), text(list[0]))
		return anyList(parts)
	case "Fn::Select":
		return e.choose(list)
	case "Fn::GetAZs":
		return []any{"zone 0", "zone 1", "zone 2"}
	case "Fn::Cidr":
		return e.blocks(list)
	}
	return name + " " + text(e.value(argument))
}

func (e evaluator) attribute(path string) any {
	id, name, _ := strings.Cut(path, ".")
	return e.physical(id) + "." + name
}

func (e evaluator) sub(argument any) any {
	format, locals := text(argument), map[string]any{}
	if list, ok := argument.([]any); ok && len(list) == 2 {
		format = text(list[0])
		locals, _ = list[1].(map[string]any)
	}
	replaced := placeholder.ReplaceAllStringFunc(format, func(match string) string {
		name := match[2 : len(match)-1]
		if value, ok := locals[name]; ok {
			return text(e.value(value))
		}
		if strings.Contains(name, ".") {
			return text(e.attribute(name))
		}
		return text(e.ref(name))
	})
	return strings.ReplaceAll(replaced, "${!", "${")
}

func (e evaluator) join(list []any) any {
	var parts []string
	items, _ := e.value(list[1]).([]any)
	for _, item := range items {
		parts = append(parts, text(item))
	}
	return strings.Join(parts, text(list[0]))
}

func (e evaluator) choose(list []any) any {
	items, _ := e.value(list[1]).([]any)
	i, err := strconv.Atoi(text(list[0]))
	if err != nil || i >= len(items) {
		return fmt.Sprintf("part %s of %s", text(list[0]), text(items))
	}
	return items[i]
}

func (e evaluator) blocks(list []any) any {
	count, _ := strconv.Atoi(text(e.value(list[1])))
	var made []any
	for i := range count {
		made = append(made, fmt.Sprintf("block %d of %s", i, text(e.value(list[0]))))
	}
	return made
}

// holds reports whether a condition does.
func (e evaluator) holds(condition any) bool {
	if name, ok := condition.(string); ok {
		return name == "" || e.holds(e.Conditions[name])
	}
	call, _ := condition.(map[string]any)
	for name, argument := range call {
		list, _ := argument.([]any)
		switch name {
		case "Condition":
			return e.holds(argument)
		case "Fn::Equals":
			return reflect.DeepEqual(text(e.value(list[0])), text(e.value(list[1])))
		case "Fn::Not":
			return !e.holds(list[0])
		case "Fn::And":
			return !slices.ContainsFunc(list, func(c any) bool { return !e.holds(c) })
		case "Fn::Or":
			return slices.ContainsFunc(list, e.holds)
		}
	}
	return false
}

// text is a value as CloudFormation writes it into a text.
func text(v any) string {
	switch v := v.(type) {
	case nil:
		return ""
	case string:
		return v
	case float64:
		return strconv.FormatFloat(v, 'f', -1, 64)
	case bool:
		return strconv.FormatBool(v)
	case []any:
		var parts []string
		for _, item := range v {
			parts = append(parts, text(item))
		}
		return "[" + strings.Join(parts, " ") + "]"
	case map[string]any:
		var parts []string
		for _, key := range sorted(v) {
			parts = append(parts, key+": "+text(v[key]))
		}
		return "{" + strings.Join(parts, ", ") + "}"
	}
	return fmt.Sprint(v)
}

func anyList(list []string) []any {
	made := make([]any, len(list))
	for i, item := range list {
		made[i] = item
	}
	return made
}

func sorted[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }
