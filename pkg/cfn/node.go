package cfn

import (
	"slices"
	"strconv"
)

// A Node is a part of a template: a scalar, a list, a map that keeps its order, a
// function, or null. Nodes do not change once they are made, so that several places
// can hold the same one. The methods of a nil Node answer as for something absent.
type Node struct {
	kind     nodeKind
	text     string  // of a scalar; the long name of a function
	children []Entry // of a map; without keys: of a list; a function's one argument
}

// An Entry is a key of a map with its value.
type Entry struct {
	Key   string
	Value *Node
}

type nodeKind uint8

const (
	nullKind nodeKind = iota
	boolKind
	numberKind
	textKind
	listKind
	mapKind
	functionKind
)

var (
	nullNode  = &Node{kind: nullKind}
	trueNode  = &Node{kind: boolKind, text: "true"}
	falseNode = &Node{kind: boolKind, text: "false"}
)

func textNode(text string) *Node { return &Node{kind: textKind, text: text} }

// Text is a scalar that is a text.
func Text(text string) *Node { return textNode(text) }

func boolNode(value bool) *Node {
	if value {
		return trueNode
	}
	return falseNode
}

// Map is a map with the entries in their order, without those that are absent.
func Map(entries ...Entry) *Node { return &Node{kind: mapKind, children: withValues(entries)} }

// List is a list of the items, without those that are absent.
func List(items ...*Node) *Node {
	children := make([]Entry, len(items))
	for i, item := range items {
		children[i].Value = item
	}
	return &Node{kind: listKind, children: withValues(children)}
}

func withValues(entries []Entry) []Entry {
	absent := func(e Entry) bool { return e.Value == nil }
	if !slices.ContainsFunc(entries, absent) {
		return entries
	}
	return slices.DeleteFunc(slices.Clone(entries), absent)
}

// Get returns the value of a key, nil if n is not a map that has it.
func (n *Node) Get(key string) *Node {
	for _, entry := range n.Entries() {
		if entry.Key == key {
			return entry.Value
		}
	}
	return nil
}

// Entries returns what a map holds, in its order.
func (n *Node) Entries() []Entry {
	if !n.is(mapKind) {
		return nil
	}
	return n.children
}

// Items returns what a list holds.
func (n *Node) Items() []*Node {
	if !n.is(listKind) {
		return nil
	}
	items := make([]*Node, len(n.children))
	for i, child := range n.children {
		items[i] = child.Value
	}
	return items
}

// item is one item of a list, nil if it has none there.
func (n *Node) item(i int) *Node {
	if !n.is(listKind) || i >= len(n.children) {
		return nil
	}
	return n.children[i].Value
}

// Text returns the text of a scalar. A number or a boolean has one too:
// CloudFormation itself takes 80 for "80".
func (n *Node) Text() (string, bool) {
	if n == nil || n.kind < boolKind || n.kind > textKind {
		return "", false
	}
	return n.text, true
}

// Int returns the integer that a scalar holds, as a number or as a text.
func (n *Node) Int() (int, bool) {
	text, ok := n.Text()
	if !ok {
		return 0, false
	}
	i, err := strconv.Atoi(text)
	return i, err == nil
}

func (n *Node) is(k nodeKind) bool { return n != nil && n.kind == k }

// IsFunction reports whether CloudFormation computes the value, as that of Ref or Fn::If.
func (n *Node) IsFunction() bool { return n.is(functionKind) }

// call returns the name and the argument of a function; "" for anything else.
func (n *Node) call() (name string, argument *Node) {
	if !n.is(functionKind) {
		return "", nil
	}
	return n.text, n.children[0].Value
}

// Replace is n with another node in the place of one that is in it, and n itself where that
// is not in it.
func (n *Node) Replace(old, by *Node) *Node {
	if n == old {
		return by
	}
	return n.mapped(func(child *Node) *Node { return child.Replace(old, by) })
}

// mapped is n with each child replaced by what f makes of it, and n itself when
// nothing changes.
func (n *Node) mapped(f func(*Node) *Node) *Node {
	var changed []Entry
	for i, child := range n.children {
		value := f(child.Value)
		if value == child.Value {
			continue
		}
		if changed == nil {
			changed = append(changed, n.children...)
		}
		changed[i].Value = value
	}
	if changed == nil {
		return n
	}
	return &Node{kind: n.kind, text: n.text, children: changed}
}
