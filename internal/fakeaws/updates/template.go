package updates

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
)

// A template is what a deployment asks for, before its functions are evaluated.
type template struct {
	Parameters map[string]struct {
		Default any
		Type    string
	}
	Conditions map[string]any
	Resources  map[string]declaration
	Outputs    map[string]struct {
		Condition string
		Export    struct{ Name any }
	}
}

type declaration struct {
	Type, Condition                     string
	DependsOn                           any
	DeletionPolicy, UpdateReplacePolicy string
	Properties                          map[string]any
}

func parse(text []byte) (*template, error) {
	t := &template{}
	if err := json.Unmarshal(text, t); err != nil {
		return nil, fmt.Errorf("the template is not JSON: %w", err)
	}
	return t, nil
}

// dependencies are the resources that have to be finished before one of them.
func (t *template) dependencies(id string) []string {
	var found []string
	add := func(name string) {
		if _, ok := t.Resources[name]; ok && name != id && !slices.Contains(found, name) {
			found = append(found, name)
		}
	}
	d := t.Resources[id]
	for _, name := range texts(d.DependsOn) {
		add(name)
	}
	references(d.Properties, add)
	return found
}

// texts are those of a list, or the one that stands for it.
func texts(v any) []string {
	switch v := v.(type) {
	case string:
		return []string{v}
	case []any:
		var list []string
		for _, item := range v {
			if s, ok := item.(string); ok {
				list = append(list, s)
			}
		}
		return list
	}
	return nil
}

// references visits the names that the functions in a value refer to.
func references(v any, visit func(string)) {
	switch v := v.(type) {
	case []any:
		for _, item := range v {
			references(item, visit)
		}
	case map[string]any:
		for key, value := range v {
			switch {
			case key == "Ref":
				visit(fmt.Sprint(value))
				continue
			case key == "Fn::GetAtt" && len(texts(value)) > 0:
				visit(strings.Split(texts(value)[0], ".")[0])
				continue
			case key == "Fn::Sub":
				subReferences(value, visit)
			}
			references(value, visit)
		}
	}
}

func subReferences(argument any, visit func(string)) {
	format, ok := argument.(string)
	if list, isList := argument.([]any); isList && len(list) > 0 {
		format, ok = list[0].(string)
	}
	if !ok {
		return
	}
	for _, match := range placeholder.FindAllStringSubmatch(format, -1) {
		visit(strings.Split(match[1], ".")[0])
	}
}

// order is one in which CloudFormation may work: each resource after its dependencies. Of what begins at the same time, services
// take minutes and the rest seconds.
func (t *template) order() []string {
	var list []string
	done := map[string]bool{}
	var add func(id string)
	add = func(id string) {
		if done[id] {
			return
		}
		done[id] = true
		before := t.dependencies(id)
		slices.Sort(before)
		for _, other := range before {
			add(other)
		}
		list = append(list, id)
	}
	for _, slow := range []bool{false, true} {
		for _, id := range sorted(t.Resources) {
			if slow == (t.Resources[id].Type == ecsService) {
				add(id)
			}
		}
	}
	return list
}

// behind reports whether one resource comes after another by necessity, and not by chance.
func (t *template) behind(id, other string) bool {
	seen := map[string]bool{}
	var reaches func(string) bool
	reaches = func(from string) bool {
		if from == other {
			return true
		}
		if seen[from] {
			return false
		}
		seen[from] = true
		return slices.ContainsFunc(t.dependencies(from), reaches)
	}
	return slices.ContainsFunc(t.dependencies(id), reaches)
}
