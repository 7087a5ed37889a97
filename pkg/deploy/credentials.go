package deploy

import (
	"encoding/json"
	"slices"
	"strconv"
	"strings"

	"github.com/compose2ecs/compose2ecs/internal/secretshape"
)

// mask covers what looks like a credential in the values of a property, by its name and by its shape. That it changes can still be
// seen. Contexts are the properties of the resource, which know the names of variables.
func (p *PropertyChange) mask(contexts ...map[string]json.RawMessage) {
	name := p.name(contexts)
	m := masker{}
	p.Before = m.text(name, p.Before)
	m.before, m.after = m.found, true
	p.After = m.text(name, p.After)
}

// name is what a value is called: the last step of its path, or the name beside it in a list of variables.
func (p *PropertyChange) name(contexts []map[string]json.RawMessage) string {
	steps := strings.Split(strings.Trim(p.Path, "/"), "/")
	last := steps[len(steps)-1]
	if last != "Value" {
		return last
	}
	for _, context := range contexts {
		var tree any
		if json.Unmarshal(context[steps[0]], &tree) == nil {
			if name, ok := at(tree, append(slices.Clone(steps[1:len(steps)-1]), "Name")).(string); ok {
				return name
			}
		}
	}
	return last
}

// at is what a tree has at a path, nil if it has nothing there.
func at(tree any, path []string) any {
	for _, step := range path {
		switch node := tree.(type) {
		case map[string]any:
			tree = node[step]
		case []any:
			i, err := strconv.Atoi(step)
			if err != nil || i < 0 || i >= len(node) {
				return nil
			}
			tree = node[i]
		default:
			return nil
		}
	}
	return tree
}

// A masker covers credentials in two versions of a value.
type masker struct {
	found  []string // what was covered
	before []string // what was covered in the version before
	after  bool     // this is the second version
	hidden bool     // something of the tree was covered
}

// text covers credentials in a value that has a name: in a text, or in each that a tree holds.
func (m *masker) text(name, value string) string {
	var tree any
	if !strings.HasPrefix(value, "{") && !strings.HasPrefix(value, "[") || json.Unmarshal([]byte(value), &tree) != nil {
		return m.one(name, value)
	}
	m.hidden = false
	covered, err := json.Marshal(m.tree(name, tree))
	if err != nil || !m.hidden { // a tree without credentials stays as CloudFormation wrote it
		return value
	}
	return string(covered)
}

func (m *masker) tree(name string, node any) any {
	switch node := node.(type) {
	case string:
		return m.one(name, node)
	case []any:
		for i := range node {
			node[i] = m.tree(name, node[i])
		}
	case map[string]any:
		called, _ := node["Name"].(string)
		if key, ok := node["Key"].(string); ok { // of a tag
			called = key
		}
		for key := range node {
			if key == "Value" && called != "" {
				node[key] = m.tree(called, node[key])
				continue
			}
			node[key] = m.tree(key, node[key])
		}
	}
	return node
}

// notSecrets are properties whose names look like those of credentials, and whose values say where these are.
var notSecrets = []string{"ValueFrom", "SecretArn", "SecretId", "Secrets", "Key", "TokenKey"}

// one covers a text as a whole, if its name is that of a credential, or the part of it that looks like one.
func (m *masker) one(name, value string) string {
	covered := value
	switch {
	case slices.Contains(notSecrets, name) || strings.HasPrefix(value, "arn:") || value == unknownValue:
		return value
	case secretshape.Kind(value) == "" && secretshape.Pair(name, value):
		covered = stars
	case secretshape.Command(value):
		covered = shortened(secretshape.Mask(value))
	}
	if covered == value {
		return value
	}
	m.hidden = true
	m.found = append(m.found, value)
	if m.after && !slices.Contains(m.before, value) {
		covered += " (another value)"
	}
	return covered
}

const (
	stars = "****"
	// unknownValue is what change sets have in the place of, say, the ARN of a resource yet to be made.
	unknownValue = "{{changeSet:KNOWN_AFTER_APPLY}}"
)

// shortened is a covered text that does not tell how long the credential is.
func shortened(text string) string {
	for strings.Contains(text, stars+"*") {
		text = strings.ReplaceAll(text, stars+"*", stars)
	}
	return text
}
