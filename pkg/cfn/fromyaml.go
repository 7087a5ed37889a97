package cfn

import (
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"

	"gopkg.in/yaml.v3"
)

// FromYAML reads a fragment of a template that a user wrote. Functions may have their
// short form (!Ref X) or their long one ({Ref: X}); aliases and merge keys are
// resolved. As Docker Compose does, and unlike YAML 1.1, it takes yes and on for texts.
func FromYAML(n *yaml.Node) (*Node, error) {
	r := yamlReader{}
	return r.read(n)
}

// maxNodes bounds what a fragment can grow to by aliases.
const maxNodes = 1_000_000

// A yamlReader reads one fragment.
type yamlReader struct {
	count  int
	within []*yaml.Node // the anchors that are being read, against those that contain themselves
}

func (r *yamlReader) read(n *yaml.Node) (*Node, error) {
	if r.count++; r.count > maxNodes {
		return nil, errors.New("the fragment is too large")
	}
	switch n.Kind {
	case yaml.DocumentNode:
		return r.read(n.Content[0])
	case yaml.AliasNode:
		return r.alias(n)
	}
	if strings.HasPrefix(n.Tag, "!") && !strings.HasPrefix(n.Tag, "!!") {
		return r.short(n)
	}
	return r.plain(n)
}

func (r *yamlReader) alias(n *yaml.Node) (*Node, error) {
	if slices.Contains(r.within, n.Alias) {
		return nil, fmt.Errorf("line %d: the alias *%s is inside the node that it refers to", n.Line, n.Value)
	}
	r.within = append(r.within, n.Alias)
	defer func() { r.within = r.within[:len(r.within)-1] }()
	return r.read(n.Alias)
}

// short reads a function in its short form.
func (r *yamlReader) short(n *yaml.Node) (*Node, error) {
	name := strings.TrimPrefix(n.Tag, "!")
	if name != fnRef && name != fnCondition {
		name = fnPrefix + name
	}
	if !slices.Contains(tagged, name) {
		return nil, fmt.Errorf("line %d: %s is not a CloudFormation function", n.Line, n.Tag)
	}
	if n.Kind == yaml.ScalarNode {
		return functionNode(name, textNode(n.Value), n.Line)
	}
	argument, err := r.plain(n)
	if err != nil {
		return nil, err
	}
	return functionNode(name, argument, n.Line)
}

// plain reads a node without regard to a tag of its own.
func (r *yamlReader) plain(n *yaml.Node) (*Node, error) {
	switch n.Kind {
	case yaml.SequenceNode:
		return r.list(n)
	case yaml.MappingNode:
		return r.mapping(n)
	default:
		return scalar(n), nil
	}
}

func (r *yamlReader) list(n *yaml.Node) (*Node, error) {
	items := make([]*Node, len(n.Content))
	for i, item := range n.Content {
		var err error
		if items[i], err = r.read(item); err != nil {
			return nil, err
		}
	}
	return List(items...), nil
}

// mapping reads a map, or a function in its long form.
func (r *yamlReader) mapping(n *yaml.Node) (*Node, error) {
	var own, merged record
	for i := 0; i+1 < len(n.Content); i += 2 {
		key, value := n.Content[i], n.Content[i+1]
		node, err := r.read(value)
		switch {
		case err != nil:
			return nil, err
		case key.Kind == yaml.AliasNode:
			key = key.Alias
		case key.ShortTag() == "!!merge":
			merged = append(merged, mergedEntries(node)...)
			continue
		}
		if key.Kind != yaml.ScalarNode {
			return nil, fmt.Errorf("line %d: a key must be text", key.Line)
		}
		if own.index(key.Value) >= 0 {
			return nil, fmt.Errorf("line %d: duplicate key %q", key.Line, key.Value)
		}
		own.add(key.Value, node)
	}
	for _, entry := range merged {
		if own.index(entry.Key) < 0 {
			own.add(entry.Key, entry.Value)
		}
	}
	if len(own) == 1 && (own[0].Key == fnRef || strings.HasPrefix(own[0].Key, fnPrefix)) {
		return functionNode(own[0].Key, own[0].Value, n.Line)
	}
	return Map(own...), nil
}

// mergedEntries are the entries that a merge key brings: those of a map, or of several
// of which the first counts.
func mergedEntries(n *Node) []Entry {
	all := slices.Clone(n.Entries())
	for _, item := range n.Items() {
		all = append(all, item.Entries()...)
	}
	return all
}

// functionNode makes a function of a user, in one form whatever the user's was.
func functionNode(name string, argument *Node, line int) (*Node, error) {
	switch name {
	case fnGetAtt:
		if text, ok := argument.Text(); ok {
			id, attribute, found := strings.Cut(text, ".")
			if !found {
				return nil, fmt.Errorf("line %d: GetAtt needs a resource and an attribute, as in !GetAtt %s.Arn", line, text)
			}
			argument = List(textNode(id), textNode(attribute))
		}
	case fnAnd, fnOr, fnNot:
		argument = argument.mapped(asCondition)
	}
	return call(name, argument), nil
}

// asCondition reads {Condition: X} as the function that it is between conditions; in
// other places it is a key like others.
func asCondition(n *Node) *Node {
	if id := n.Get(fnCondition); id.is(textKind) && len(n.children) == 1 {
		return call(fnCondition, id)
	}
	return n
}

// number is how numbers are written in JSON as well as in all versions of YAML.
var number = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^-?(0|[1-9][0-9]*)(\.[0-9]+)?$`) })

// zeroLed are digits after a zero. They stay a text: 0750 and account ids are no
// numbers to people.
var zeroLed = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^[-+]?0[0-9]`) })

// scalar reads a scalar.
func scalar(n *yaml.Node) *Node {
	switch n.ShortTag() {
	case "!!null":
		return nullNode
	case "!!bool":
		return boolNode(strings.EqualFold(n.Value, "true"))
	case "!!int", "!!float":
		if text, ok := numberText(n); ok {
			return &Node{kind: numberKind, text: text}
		}
	}
	return textNode(n.Value)
}

// numberText rewrites a number of YAML as JSON has it, if it can.
func numberText(n *yaml.Node) (string, bool) {
	if number().MatchString(n.Value) {
		return n.Value, true
	}
	var value float64
	if zeroLed().MatchString(n.Value) || n.Decode(&value) != nil {
		return "", false
	}
	text := strconv.FormatFloat(value, 'f', -1, 64)
	return text, number().MatchString(text)
}
