package doctor

import (
	"bytes"
	"cmp"
	"encoding/json"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/compose2ecs/compose2ecs/internal/sentence"
	"github.com/compose2ecs/compose2ecs/pkg/manifest"
)

// A template is what is known of a template before it is deployed: its functions are
// resolved as far as they can be.
type template struct {
	resources []resource // by logical id
	supplied  map[string]string
	manifest  manifest.Manifest
}

// A resource is a resource of the template that will be made. In its properties, what is
// known by then only is a reference, a missing or nil.
type resource struct {
	id, kind   string
	properties any
}

// A reference stands for a resource of the same template, or an attribute of it.
type reference string

// An unfilledParameter stands for a parameter that has no value yet.
type unfilledParameter string

func parse(text []byte, parameters, scope map[string]string) (*template, error) {
	var file struct {
		Metadata   json.RawMessage
		Parameters map[string]struct {
			Type    string
			Default any
		}
		Conditions map[string]any
		Resources  map[string]struct {
			Type, Condition string
			Properties      any
		}
	}
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber()
	if err := decoder.Decode(&file); err != nil {
		return nil, err
	}
	t := &template{supplied: map[string]string{}}
	t.manifest, _ = manifest.FromMetadata(string(file.Metadata))
	r := resolver{scope: map[string]any{}, conditions: file.Conditions}
	for name, value := range scope {
		if value != "" {
			r.scope[name] = value
		}
	}
	for name, p := range file.Parameters {
		value, has := parameters[name]
		if !has && p.Default != nil {
			value, has = scalar(p.Default), true
		}
		if has {
			t.supplied[name] = value
		}
		r.scope[name] = parameterValue(name, p.Type, value, has)
	}
	for id, declared := range file.Resources {
		if made, known := r.condition(declared.Condition); known && !made {
			continue
		}
		t.resources = append(t.resources, resource{id, declared.Type, r.resolve(declared.Properties)})
	}
	slices.SortFunc(t.resources, func(a, b resource) int { return cmp.Compare(a.id, b.id) })
	return t, nil
}

// parameterValue is what Ref makes of a parameter. What it is in Parameter Store is not known
// here.
func parameterValue(name, kind, value string, has bool) any {
	switch {
	case !has:
		return unfilledParameter(name)
	case strings.HasPrefix(kind, "AWS::SSM::Parameter::Value"):
		return nil
	case kind == "CommaDelimitedList", strings.HasPrefix(kind, "List<"):
		var items []any
		for item := range strings.SplitSeq(value, ",") {
			items = append(items, strings.TrimSpace(item))
		}
		return items
	}
	return value
}

// of are the resources of a type.
func (t *template) of(kind string) []resource {
	var found []resource
	for _, r := range t.resources {
		if r.kind == kind {
			found = append(found, r)
		}
	}
	return found
}

// resource is the resource that a property refers to.
func (t *template) resource(v any) (resource, bool) {
	id, is := v.(reference)
	if !is {
		return resource{}, false
	}
	i := slices.IndexFunc(t.resources, func(r resource) bool { return r.id == string(id) })
	if i < 0 {
		return resource{}, false
	}
	return t.resources[i], true
}

// at is a property of a resource, nil if it has none there.
func (r resource) at(path ...string) any { return at(r.properties, path...) }

func at(v any, path ...string) any {
	for _, key := range path {
		m, is := v.(map[string]any)
		if !is {
			return nil
		}
		v = m[key]
	}
	return v
}

// scalar is the text of a scalar, "" if it is none or not known.
func scalar(v any) string {
	text, _ := literalText(v)
	return text
}

func literalText(v any) (text string, is bool) {
	switch v := v.(type) {
	case string:
		return v, true
	case json.Number:
		return v.String(), true
	case bool:
		return strconv.FormatBool(v), true
	}
	return "", false
}

func itemsOf(v any) []any {
	list, _ := v.([]any)
	return list
}

// texts are the items of a list that are known.
func texts(v any) []string {
	var known []string
	for _, item := range itemsOf(v) {
		if s := scalar(item); s != "" {
			known = append(known, s)
		}
	}
	return known
}

// each visits the known texts of a resource, each with the key it is under.
func (r resource) each(visit func(key, text string)) { each("", r.properties, visit) }

func each(key string, v any, visit func(key, text string)) {
	switch v := v.(type) {
	case map[string]any:
		for _, k := range slices.Sorted(maps.Keys(v)) {
			each(k, v[k], visit)
		}
	case []any:
		for _, item := range v {
			each(key, item, visit)
		}
	case string:
		visit(key, v)
	}
}

// A use is something outside of the template that resources of it refer to.
type use struct {
	id string
	by []string // logical ids
}

func (u use) users() string { return sentence.And(u.by) }

// uses collects what resources refer to, in the order of the ids.
type uses map[string][]string

func (u uses) add(id, by string) {
	if !slices.Contains(u[id], by) {
		u[id] = append(u[id], by)
	}
}

func (u uses) sorted() []use {
	var all []use
	for _, id := range slices.Sorted(maps.Keys(u)) {
		all = append(all, use{id, u[id]})
	}
	return all
}
