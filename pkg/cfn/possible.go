package cfn

import (
	"slices"
	"strings"
)

// The texts that a value can be are worked out without knowing what AWS will answer: what only AWS knows is a gap in the text, which
// holds the name of what fills it. Its brackets are noncharacters of Unicode, so that no text of a template is taken for one.
const (
	gapStart = "\ufdd0"
	gapEnd   = "\ufdd1"
)

func gap(name string) *Node { return textNode(gapStart + name + gapEnd) }

// mostPossible is how many texts of one value are looked at, and mostText how long they may be all together: functions that hold each
// other multiply both.
const (
	mostPossible = 64
	mostText     = 1 << 18
)

// possibilities works out what a value can be, whatever the conditions of the template say.
type possibilities struct {
	document *Document
	exceeded bool // there are more than are looked at
	length   int  // of what was put together so far
}

// of is what a node can be, without functions: nothing for AWS::NoValue.
func (p *possibilities) of(n *Node) []*Node {
	switch {
	case p.exceeded:
		return nil
	case n.is(functionKind):
		return p.call(n.call())
	case n.is(listKind):
		var lists []*Node
		for _, items := range p.combined(n.Items()) {
			lists = append(lists, List(items...))
		}
		return lists
	case n == nil:
		return nil
	}
	return []*Node{n}
}

// combined is each way to choose one of what each node can be.
func (p *possibilities) combined(list []*Node) [][]*Node {
	ways := [][]*Node{nil}
	for _, n := range list {
		choices := p.of(n)
		if len(choices) == 0 {
			continue
		}
		var longer [][]*Node
		for _, way := range ways {
			for _, choice := range choices {
				longer = append(longer, append(slices.Clip(way), choice))
			}
		}
		ways = longer[:min(len(longer), mostPossible)]
		p.exceeded = p.exceeded || len(longer) > mostPossible
	}
	return ways
}

func (p *possibilities) call(name string, argument *Node) []*Node {
	switch name {
	case fnRef:
		text, _ := argument.Text()
		return p.ref(text)
	case fnGetAtt:
		target, _ := argument.item(0).Text()
		attribute, _ := argument.item(1).Text()
		return []*Node{gap(target + "." + attribute)}
	case fnSub:
		return p.sub(argument)
	case fnIf:
		both := append(p.of(argument.item(1)), p.of(argument.item(2))...)
		p.exceeded = p.exceeded || len(both) > mostPossible
		return both[:min(len(both), mostPossible)]
	case fnJoin, fnSplit, fnSelect, fnFindInMap:
		return p.lists(name, argument)
	}
	return []*Node{gap(name)}
}

// ref is the default of a parameter, which is the same for everyone, and a gap for all else.
func (p *possibilities) ref(name string) []*Node {
	parameter := p.document.root.Get(parametersSection).Get(name)
	secret, _ := parameter.Get("NoEcho").Text()
	kind, _ := parameter.Get("Type").Text()
	value, given := parameter.Get("Default").Text()
	switch {
	case name == pseudoNoValue:
		return nil
	case name == "AWS::Partition":
		return []*Node{textNode(plainName(name))}
	case !given || secret == "true" || IsStored(kind):
		return []*Node{gap(name)}
	case isList(kind):
		return []*Node{texts(strings.Split(value, ","))}
	}
	return []*Node{textNode(value)}
}

func (p *possibilities) sub(argument *Node) []*Node {
	return p.joined(textNode(""), List(subNodes(argument)...))
}

// subNodes are the texts of Fn::Sub, and what stands for the variables between them.
func subNodes(argument *Node) []*Node {
	format, locals := subArguments(argument)
	var parts []*Node
	for part := range subParts(format) {
		switch local := locals.Get(part.text); {
		case !part.variable:
			parts = append(parts, textNode(strings.ReplaceAll(part.text, "${!", "${")))
		case local != nil:
			parts = append(parts, local)
		case strings.Contains(part.text, "."):
			parts = append(parts, gap(part.text))
		default:
			parts = append(parts, call(fnRef, textNode(part.text)))
		}
	}
	return parts
}

func (p *possibilities) joined(separator, list *Node) []*Node {
	between, _ := separator.Text()
	var all []*Node
	for _, choice := range p.of(list) {
		if !choice.is(listKind) { // a list that only AWS knows
			all = append(all, choice)
			continue
		}
		var parts []string
		for _, item := range choice.Items() {
			text, _ := item.Text()
			parts = append(parts, text)
			p.length += len(between) + len(text)
		}
		if p.exceeded = p.exceeded || p.length > mostText; p.exceeded {
			return all
		}
		all = append(all, textNode(strings.Join(parts, between)))
	}
	return all
}

// lists is what the functions give that work on lists.
func (p *possibilities) lists(name string, argument *Node) []*Node {
	var all []*Node
	switch name {
	case fnJoin:
		return p.joined(argument.item(0), argument.item(1))
	case fnSplit:
		at, _ := argument.item(0).Text()
		for _, choice := range p.of(argument.item(1)) {
			text, _ := choice.Text()
			all = append(all, texts(strings.Split(text, at)))
		}
	case fnSelect:
		i, known := argument.item(0).Int()
		for _, list := range p.of(argument.item(1)) {
			all = append(all, selected(list, i, known)...)
		}
	case fnFindInMap:
		all = p.mapped(p.document.root.Get(mappingsSection), argument.Items())
	}
	return all
}

// selected is one item of a list, or each of them where nobody can tell which.
func selected(list *Node, i int, known bool) []*Node {
	items := list.Items()
	switch {
	case !list.is(listKind):
		return []*Node{list}
	case !known:
		return items
	case i < 0 || i >= len(items):
		return nil
	}
	return items[i : i+1]
}

// mapped is what a map holds below keys, and below each of its keys where nobody can tell which.
func (p *possibilities) mapped(in *Node, keys []*Node) []*Node {
	if len(keys) == 0 || in == nil {
		return p.of(in)
	}
	if key, known := keys[0].Text(); known {
		return p.mapped(in.Get(key), keys[1:])
	}
	var all []*Node
	for _, entry := range in.Entries() {
		all = append(all, p.mapped(entry.Value, keys[1:])...)
	}
	return all
}

// opens reports whether a text that functions put together can hold a reference: a part of it has a brace, or only AWS knows the part.
func (p *possibilities) opens(n *Node) bool {
	switch name, argument := n.call(); name {
	case "":
		text, _ := n.Text()
		below := func(e Entry) bool { return p.opens(e.Value) }
		return strings.ContainsAny(text, "{"+gapStart) || n != nil && slices.ContainsFunc(n.children, below)
	case fnIf, fnJoin, fnSplit, fnSelect:
		return p.opens(argument)
	case fnSub:
		parts := subNodes(argument)
		for i, part := range parts { // each once, however often it is named
			if slices.Index(parts, part) == i && p.opens(part) {
				return true
			}
		}
		return false
	case fnRef:
		text, _ := argument.Text()
		return p.opens(List(p.ref(text)...))
	}
	return true
}
