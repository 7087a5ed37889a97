// Package schema has the JSON Schema that editors check Compose files with: that of the Compose specification, with the x-aws-*
// extensions laid over it. extensions.json is made from the types of the extensions when pkg/translate/internal/lower is tested.
package schema

import (
	_ "embed"
	"encoding/json"
	"fmt"
	"regexp"
	"slices"
	"strings"

	compose "github.com/compose-spec/compose-go/v2/schema"
)

//go:embed extensions.json
var extensions string

// ID is where the schema says that it is from. Nothing is there: it is a name.
const ID = "https://github.com/compose2ecs/compose2ecs/schema.json"

// A node is a part of a schema.
type node = map[string]any

// JSON is the schema.
func JSON() ([]byte, error) {
	var root node
	if err := json.Unmarshal([]byte(compose.Schema), &root); err != nil {
		return nil, err
	}
	// What editors know best, and all that the schema of Compose needs once services are one object.
	root["$schema"], root["$id"], root["title"] = "http://json-schema.org/draft-07/schema#", ID, "Compose file with x-aws-* extensions"
	if err := overlay(root); err != nil {
		return nil, err
	}
	return json.MarshalIndent(root, "", "  ")
}

// An extension is an x-aws-* key, and where it may stand.
type extension struct {
	Key    string
	Levels []string // paths, with * for names and [] for items
	Schema node
}

func overlay(root node) error {
	var file struct {
		Anywhere   []string
		Extensions []extension
	}
	if err := json.Unmarshal([]byte(extensions), &file); err != nil {
		return err
	}
	merge(root, root)
	s, definitions, known := schema{root}, root["$defs"].(node), []string{}
	for _, e := range file.Extensions {
		definitions[e.Key] = e.Schema
		if !slices.Contains(file.Anywhere, e.Key) {
			known = append(known, e.Key)
		}
		for _, level := range e.Levels {
			places := s.at(level)
			if len(places) == 0 {
				return fmt.Errorf("the schema of Compose has no %q, where %s belongs", level, e.Key)
			}
			for _, place := range places {
				properties(place)[e.Key] = node{"$ref": "#/$defs/" + e.Key}
			}
		}
	}
	closeAt(root, known)
	definitions[keyName] = node{"not": node{"pattern": misspellings(append(known, file.Anywhere...))}, "description": "The key is misspelled."}
	return nil
}

// keyName is the definition of what keys may be called.
const keyName = "x-aws"

// properties are those of an object.
func properties(object node) node {
	if found, has := object["properties"].(node); has {
		return found
	}
	made := node{}
	object["properties"] = made
	return made
}

// merge makes one object of each that consists of others by allOf and unevaluatedProperties, which are unknown to draft 7 and to most
// editors.
func merge(root node, value any) {
	switch v := value.(type) {
	case []any:
		for _, item := range v {
			merge(root, item)
		}
	case node:
		for _, inner := range v {
			merge(root, inner)
		}
		parts, composed := v["allOf"].([]any)
		if _, closed := v["unevaluatedProperties"]; !composed || !closed {
			return
		}
		for _, part := range parts {
			target := schema{root}.resolve(part.(node))
			for name, property := range properties(target) {
				if _, own := properties(v)[name]; !own {
					properties(v)[name] = property
				}
			}
		}
		delete(v, "allOf")
		delete(v, "unevaluatedProperties")
		v["additionalProperties"], v["patternProperties"] = false, node{anyExtension: node{}}
	}
}

// anyExtension are the keys that Compose leaves to others.
const anyExtension = "^x-"

// closeAt refuses, wherever keys of others may stand, the extensions that belong elsewhere, and misspelled ones of those that belong there.
// Other x-aws-* keys pass: people use them as YAML anchors.
func closeAt(value any, known []string) {
	switch v := value.(type) {
	case []any:
		for _, item := range v {
			closeAt(item, known)
		}
	case node:
		if patterns, has := v["patternProperties"].(node); has && patterns[anyExtension] != nil {
			misplaced := slices.DeleteFunc(slices.Clone(known), func(key string) bool { return properties(v)[key] != nil })
			patterns["^("+strings.Join(misplaced, "|")+")$"] = node{"not": node{}, "description": "It does not belong here."}
			v["propertyNames"] = node{"$ref": "#/$defs/" + keyName}
		}
		for _, inner := range v {
			closeAt(inner, known)
		}
	}
}

// misspellings match extensions with one letter too many, too few, wrong, or in its neighbour's place.
func misspellings(keys []string) string {
	var alternatives []string
	for _, key := range keys {
		name := strings.TrimPrefix(key, prefix)
		for i := range name {
			for _, slip := range []string{name[:i] + "[^" + name[i:i+1] + "]?" + name[i+1:], name[:i] + "." + name[i:], swapped(name, i)} {
				slip := regexp.MustCompile("^" + prefix + "(" + slip + ")$")
				if !slices.ContainsFunc(keys, slip.MatchString) {
					alternatives = append(alternatives, strings.TrimSuffix(strings.TrimPrefix(slip.String(), "^"+prefix+"("), ")$"))
				}
			}
		}
	}
	return "^" + prefix + "(" + strings.Join(alternatives, "|") + ")$"
}

const prefix = "x-aws-"

// swapped is a name with a letter and the next one in each other's place.
func swapped(name string, i int) string {
	if i+1 == len(name) {
		return name + "."
	}
	return name[:i] + name[i+1:i+2] + name[i:i+1] + name[i+2:]
}

// A schema finds its parts.
type schema struct{ root node }

// at are the objects that are at a path. Jobs have the extensions of services.
func (s schema) at(level string) []node {
	places := []node{s.root}
	if level == "" {
		return places
	}
	for step := range strings.SplitSeq(level, ".") {
		var next []node
		for _, place := range places {
			next = append(next, s.step(place, step)...)
		}
		places = next
	}
	found := s.objects(places)
	if rest, of := strings.CutPrefix(level, "services."); of {
		found = append(found, s.at("jobs."+rest)...)
	}
	return found
}

// step are the schemas below one: of a property, of any name (*), of an item ([]).
func (s schema) step(place node, step string) []node {
	var found []node
	for _, object := range s.alternatives(place) {
		switch step {
		case "[]":
			found = appendNode(found, object["items"])
		case "*":
			found = appendNode(found, object["additionalProperties"])
			patterns, _ := object["patternProperties"].(node)
			for name, pattern := range patterns {
				if !strings.HasPrefix(name, anyExtension) {
					found = appendNode(found, pattern)
				}
			}
		default:
			found = appendNode(found, properties(object)[step])
		}
	}
	return found
}

func appendNode(list []node, value any) []node {
	if n, is := value.(node); is {
		return append(list, n)
	}
	return list
}

// objects are those among schemas, and among their alternatives, that are mappings with keys of their own.
func (s schema) objects(places []node) []node {
	var found []node
	for _, place := range places {
		for _, alternative := range s.alternatives(place) {
			if alternative["properties"] != nil {
				found = append(found, alternative)
			}
		}
	}
	return found
}

// alternatives are the schemas that a schema may be.
func (s schema) alternatives(place node) []node {
	place = s.resolve(place)
	found := []node{place}
	for _, key := range []string{"oneOf", "anyOf"} {
		choices, _ := place[key].([]any)
		for _, choice := range choices {
			found = append(found, s.alternatives(choice.(node))...)
		}
	}
	return found
}

// resolve follows a reference.
func (s schema) resolve(place node) node {
	name, is := place["$ref"].(string)
	if !is {
		return place
	}
	var at any = s.root
	for step := range strings.SplitSeq(strings.TrimPrefix(name, "#/"), "/") {
		at = at.(node)[step]
	}
	return s.resolve(at.(node))
}
