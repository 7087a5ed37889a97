package fastload

import (
	"math"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/compose-spec/compose-go/v2/interpolation"
	"github.com/compose-spec/compose-go/v2/tree"
	"gopkg.in/yaml.v3"
)

// A reader makes values of syntax trees, as the loader's own YAML package does of text.
type reader struct {
	interpolation *interpolation.Options
	nodes         int                       // that were visited
	aliased       int                       // of these, by way of an alias
	open          []*yaml.Node              // what aliases stand for, on the way here
	uses          map[*yaml.Node][][]string // paths of the aliases of an anchor
	path          []string                  // of the mapping that is being read
	fixed         int                       // how much around it there is in which nothing can be reset
	resets        [][]string                // paths of !reset and !override
}

// The loader refuses a document of more than 100,000 nodes, and one of which more than 99 %
// comes from aliases. The two count a little differently.
const (
	maxNodes   = 90_000
	maxAliased = 0.9
)

func (r *reader) value(n *yaml.Node, c *casts) (any, error) {
	if r.nodes++; len(r.open) > 0 {
		r.aliased++
	}
	if r.nodes > maxNodes || r.aliased > 100 && float64(r.aliased) > maxAliased*float64(r.nodes) {
		return nil, errUnusual
	}
	switch {
	case n.Kind == yaml.AliasNode:
		return r.alias(n, c)
	case n.Style&yaml.TaggedStyle != 0 && !ownTag(n.Tag):
		return nil, errUnusual
	}
	return r.untagged(n, c)
}

func (r *reader) untagged(n *yaml.Node, c *casts) (any, error) {
	switch n.Kind {
	case yaml.MappingNode:
		return r.mapping(n, c)
	case yaml.SequenceNode:
		return r.list(n, c)
	}
	return r.scalar(n, c)
}

// ownTag reports whether a tag means nothing to the loader, such as !GetAtt.
func ownTag(tag string) bool {
	return strings.HasPrefix(tag, "!") && !strings.HasPrefix(tag, "!!") && tag != "!" && tag != "!reset" && tag != "!override"
}

func (r *reader) alias(n *yaml.Node, c *casts) (any, error) {
	if slices.Contains(r.open, n.Alias) || slices.ContainsFunc(r.uses[n.Alias], r.nested) {
		return nil, errUnusual
	}
	if r.uses == nil {
		r.uses = map[*yaml.Node][][]string{}
	}
	r.uses[n.Alias] = append(r.uses[n.Alias], slices.Clone(r.path))
	r.open = append(r.open, n.Alias)
	value, err := r.inside(n.Alias, c, r.value)
	r.open = r.open[:len(r.open)-1]
	return value, err
}

// nested reports whether one of two aliases of one anchor is below the mapping with the other: the loader takes that for
// an anchor that contains itself.
func (r *reader) nested(use []string) bool {
	shorter := min(len(use), len(r.path))
	return len(use) != len(r.path) && slices.Equal(use[:shorter], r.path[:shorter])
}

func (r *reader) list(n *yaml.Node, c *casts) ([]any, error) {
	list := make([]any, len(n.Content))
	below := c.under(tree.PathMatchList)
	for i, item := range n.Content {
		var err error
		if list[i], err = r.inside(item, below, r.value); err != nil {
			return nil, err
		}
	}
	return list, nil
}

func (r *reader) mapping(n *yaml.Node, c *casts) (map[string]any, error) {
	m := make(map[string]any, len(n.Content)/2)
	var merged *yaml.Node
	for i := 0; i+1 < len(n.Content); i += 2 {
		key, value := n.Content[i], n.Content[i+1]
		if key.Tag == "!!merge" && merged == nil {
			merged = value
			continue
		}
		if _, twice := m[key.Value]; twice || key.Kind != yaml.ScalarNode || key.Tag != "!!str" || key.Value == "<<" {
			return nil, errUnusual
		}
		if err := r.entry(m, key.Value, value, c.under(key.Value)); err != nil {
			return nil, err
		}
	}
	if merged == nil {
		return m, nil
	}
	others, err := r.inside(merged, c, r.value)
	if err != nil {
		return nil, err
	}
	return m, fill(m, others)
}

// entry puts one entry into a mapping. A !reset has none; like !override it clears what the
// files before have at its path.
func (r *reader) entry(m map[string]any, key string, n *yaml.Node, c *casts) (err error) {
	r.path = append(r.path, key)
	defer func() { r.path = r.path[:len(r.path)-1] }()
	if n.Tag != "!reset" && n.Tag != "!override" {
		m[key], err = r.value(n, c)
		return err
	}
	if r.fixed > 0 || slices.ContainsFunc(r.path, special) {
		return errUnusual
	}
	r.resets = append(r.resets, slices.Clone(r.path))
	if n.Tag == "!override" {
		m[key], err = r.inside(n, c, r.untagged)
	}
	return err
}

// special reports whether a key is more than a name in the paths of !reset.
func special(key string) bool {
	return key == "*" || key == "x-develop" || key == "x-initialSync" || strings.HasPrefix(key, "[") || strings.Contains(key, "<<")
}

// inside reads what has to be there as a whole.
func (r *reader) inside(n *yaml.Node, c *casts, read func(*yaml.Node, *casts) (any, error)) (any, error) {
	r.fixed++
	defer func() { r.fixed-- }()
	return read(n, c)
}

// fill puts into a mapping what it does not have yet of one under its merge key, or of a
// list of them.
func fill(m map[string]any, others any) error {
	switch others := others.(type) {
	case map[string]any:
		for key, value := range others {
			if _, has := m[key]; !has {
				m[key] = value
			}
		}
		return nil
	case []any:
		for _, item := range others {
			if _, isList := item.([]any); isList {
				return errUnusual
			}
			if err := fill(m, item); err != nil {
				return err
			}
		}
		return nil
	}
	return errUnusual
}

func (r *reader) scalar(n *yaml.Node, c *casts) (any, error) {
	switch n.Tag {
	case "!!null":
		return nil, nil
	case "!!bool":
		return strings.EqualFold(n.Value, "true"), nil
	case "!!int":
		return whole(n.Value)
	case "!!float":
		return fraction(n.Value)
	case "!!timestamp": // as in Version: 2012-10-17
		var t time.Time
		err := n.Decode(&t)
		return t, err
	case "!!binary", "!!merge":
		return nil, errUnusual
	}
	return r.text(n.Value, c)
}

// whole is a whole number that the loader reads as an int. It takes -0 for a fraction.
func whole(s string) (any, error) {
	value, err := strconv.ParseInt(strings.ReplaceAll(s, "_", ""), 0, 64)
	if err != nil || value == 0 && s[0] == '-' || value != int64(int(value)) {
		return nil, errUnusual
	}
	return int(value), nil
}

func fraction(s string) (any, error) {
	value, err := strconv.ParseFloat(strings.ReplaceAll(s, "_", ""), 64)
	if err != nil || value == 0 || math.IsNaN(value) || math.IsInf(value, 0) {
		return nil, errUnusual
	}
	return value, nil
}
