package cfn

import (
	"encoding/base64"
	"fmt"
	"net/netip"
	"slices"
	"strconv"
	"strings"
)

// An Environment is what a template is evaluated with: what it does not say itself.
type Environment struct {
	Stack, Region, Account string
	Parameters             map[string]string // in the place of their defaults
}

// An EvaluationError is a part of a template that cannot be worked out without AWS, or not at all.
type EvaluationError struct {
	Resource LogicalID // or the name of a condition or output
	Message  string
}

func (e *EvaluationError) Error() string { return fmt.Sprintf("%s: %s", e.Resource, e.Message) }

// Evaluate is the template with what its functions give in their place, and without the resources and outputs whose
// condition does not hold. What AWS would answer is not known: a resource goes by its logical id, an attribute of it by
// ID.Attribute. Resources of a type that is not wanted are left out: they may rest on what only AWS knows.
func (d *Document) Evaluate(environment Environment, wanted func(resourceType string) bool) (*Document, error) {
	e := &evaluator{document: d, environment: environment, wanted: wanted, conditions: map[string]truth{}}
	resources, outputs := e.section(resourcesSection), e.section(outputsSection)
	if e.err != nil {
		return nil, e.err
	}
	return d.With(resourcesSection, resources).With(outputsSection, outputs), nil
}

// Unset are the parameters that have neither a value nor a default.
func (d *Document) Unset(values map[string]string) []LogicalID {
	var unset []LogicalID
	for _, p := range d.Parameters() {
		if _, given := values[p.Key]; !given && p.Value.Get("Default") == nil {
			unset = append(unset, LogicalID(p.Key))
		}
	}
	return unset
}

// A truth is what is known of a condition.
type truth int

const (
	unknown truth = iota
	asking        // it is being worked out: whoever asks now is in a circle
	isTrue
	isFalse
)

// An evaluator works out functions; the first thing that it cannot is its error.
type evaluator struct {
	document    *Document
	environment Environment
	wanted      func(resourceType string) bool
	conditions  map[string]truth
	at          LogicalID
	length      int // of what functions have put together for it
	err         error
}

// section are the entries of a section that there are, without functions.
func (e *evaluator) section(name string) []Entry {
	var entries []Entry
	for _, entry := range e.document.Section(name) {
		e.at, e.length = LogicalID(entry.Key), 0
		if kind, ok := entry.Value.Get("Type").Text(); ok && !e.wanted(kind) {
			continue
		}
		if condition, ok := entry.Value.Get("Condition").Text(); ok && !e.named(condition) {
			continue
		}
		entries = append(entries, Entry{entry.Key, e.value(entry.Value)})
	}
	return entries
}

func (e *evaluator) fail(format string, args ...any) *Node {
	if e.err == nil {
		e.err = &EvaluationError{e.at, fmt.Sprintf(format, args...)}
	}
	return nil
}

// value is a node without functions, nil where there is no value.
func (e *evaluator) value(n *Node) *Node {
	switch {
	case n == nil || e.err != nil:
		return nil
	case n.is(functionKind):
		return e.call(n.call())
	case n.is(listKind):
		items := n.Items()
		for i := range items {
			items[i] = e.value(items[i])
		}
		return List(items...)
	case n.is(mapKind):
		entries := slices.Clone(n.Entries())
		for i := range entries {
			entries[i].Value = e.value(entries[i].Value)
		}
		return Map(entries...)
	}
	return n
}

// call is what a function gives.
func (e *evaluator) call(name string, argument *Node) *Node {
	switch name {
	case fnRef:
		return e.ref(e.text(argument))
	case fnGetAtt:
		return textNode(e.text(argument.item(0)) + "." + e.text(argument.item(1)))
	case fnSub:
		return e.sub(argument)
	case fnIf:
		if e.named(e.text(argument.item(0))) {
			return e.value(argument.item(1))
		}
		return e.value(argument.item(2))
	case fnEquals, fnNot, fnAnd, fnOr, fnCondition:
		return boolNode(e.holds(call(name, argument)))
	default:
		return e.list(name, argument)
	}
}

// list is what the functions give that work on lists.
func (e *evaluator) list(name string, argument *Node) *Node {
	switch name {
	case fnJoin:
		return e.join(e.text(argument.item(0)), e.value(argument.item(1)).Items())
	case fnSplit:
		return texts(strings.Split(e.text(argument.item(1)), e.text(argument.item(0))))
	case fnSelect:
		return e.choose(argument)
	case fnGetAZs:
		region := e.environment.Region
		return texts([]string{region + "a", region + "b", region + "c"})
	case fnCidr:
		return e.blocks(argument)
	case "Fn::Length":
		return Of(len(e.value(argument).Items())).node
	case "Fn::Base64":
		return e.made(base64.StdEncoding.EncodeToString([]byte(e.text(argument))))
	case "Fn::ToJsonString":
		return e.made(e.value(argument).String())
	case fnFindInMap:
		of := e.document.root.Get(mappingsSection).Get(e.text(argument.item(0))).Get(e.text(argument.item(1)))
		if found := of.Get(e.text(argument.item(2))); found != nil {
			return found
		}
	}
	return e.fail("%s cannot be evaluated without AWS", name)
}

func (e *evaluator) join(between string, items []*Node) *Node {
	parts := make([]string, len(items))
	for i, item := range items {
		parts[i] = e.text(item)
	}
	if e.length += len(between) * len(parts); e.length > mostEvaluated {
		return e.made("")
	}
	return e.made(strings.Join(parts, between))
}

// mostEvaluated is how much text a resource may take: functions that hold each other multiply it.
const mostEvaluated = 4 << 20

// made is a text that a function has put together.
func (e *evaluator) made(text string) *Node {
	if e.length += len(text) + 1; e.length > mostEvaluated {
		return e.fail("nested functions produce more text than a resource can contain")
	}
	return textNode(text)
}

func texts(list []string) *Node {
	items := make([]*Node, len(list))
	for i, text := range list {
		items[i] = textNode(text)
	}
	return List(items...)
}

// ref is what a name stands for: a pseudo parameter, a parameter, or a resource.
func (e *evaluator) ref(name string) *Node {
	if strings.HasPrefix(name, "AWS::") {
		return e.pseudo(name)
	}
	declared := e.document.root.Get(parametersSection).Get(name)
	if declared == nil {
		return textNode(name)
	}
	value, given := e.environment.Parameters[name]
	if !given {
		var ok bool
		if value, ok = declared.Get("Default").Text(); !ok {
			return e.fail("the parameter %s has no value", name)
		}
	}
	kind, _ := declared.Get("Type").Text()
	if isList(kind) {
		return texts(strings.Split(value, ","))
	}
	return textNode(value)
}

// isList reports whether a parameter of a type is a list, which is written with commas.
func isList(kind string) bool {
	return kind == "CommaDelimitedList" || strings.HasPrefix(kind, "List<")
}

func (e *evaluator) pseudo(name string) *Node {
	switch name {
	case pseudoNoValue:
		return nil
	case "AWS::AccountId":
		return textNode(e.environment.Account)
	case "AWS::Partition":
		return textNode("aws")
	case "AWS::Region":
		return textNode(e.environment.Region)
	case "AWS::StackName", "AWS::StackId":
		return textNode(e.environment.Stack)
	case "AWS::URLSuffix":
		return textNode("amazonaws.com")
	}
	return e.fail("%s is not known without AWS", name)
}

func (e *evaluator) sub(argument *Node) *Node {
	format, locals := subArguments(argument)
	var out strings.Builder
	for part := range subParts(format) {
		local := locals.Get(part.text)
		switch {
		case !part.variable:
			out.WriteString(strings.ReplaceAll(part.text, "${!", "${"))
		case local != nil:
			out.WriteString(e.text(local))
		default:
			out.WriteString(e.text(e.ref(part.text)))
		}
	}
	return e.made(out.String())
}

// text is the text of what a node gives.
func (e *evaluator) text(n *Node) string {
	text, _ := e.value(n).Text()
	return text
}

func (e *evaluator) choose(argument *Node) *Node {
	i, err := strconv.Atoi(e.text(argument.item(0)))
	if err != nil || i < 0 {
		return e.fail("Fn::Select needs a number")
	}
	list := e.value(argument.item(1))
	chosen := list.item(i)
	if name, unknown := list.Text(); unknown { // an attribute that is a list
		chosen = textNode(fmt.Sprintf("%s.%d", name, i))
	}
	if chosen == nil {
		return e.fail("Fn::Select: the list has no item %d", i)
	}
	return chosen
}

// blocks are the first blocks of a network, of the size that the bits for addresses leave; of one that AWS chooses, their
// numbers.
func (e *evaluator) blocks(argument *Node) *Node {
	block := e.text(argument.item(0))
	network, err := netip.ParsePrefix(block)
	count, _ := strconv.Atoi(e.text(argument.item(1)))
	bits, _ := strconv.Atoi(e.text(argument.item(2)))
	if err != nil || !network.Addr().Is4() {
		numbered := make([]string, min(max(count, 0), 256))
		for i := range numbered {
			numbered[i] = fmt.Sprintf("%s.%d", block, i)
		}
		return texts(numbered)
	}
	if bits < 1 || bits > 32-network.Bits() || count > 256 {
		return e.fail("Fn::Cidr: %s has no such blocks", block)
	}
	first := network.Masked().Addr().As4()
	start := uint32(first[0])<<24 | uint32(first[1])<<16 | uint32(first[2])<<8 | uint32(first[3])
	var blocks []string
	for i := range count {
		at := start + uint32(i)<<bits
		address := netip.AddrFrom4([4]byte{byte(at >> 24), byte(at >> 16), byte(at >> 8), byte(at)})
		blocks = append(blocks, netip.PrefixFrom(address, 32-bits).String())
	}
	return texts(blocks)
}

// named reports whether a condition of the template holds.
func (e *evaluator) named(name string) bool {
	switch e.conditions[name] {
	case isTrue, isFalse:
	case asking:
		e.fail("the condition %s refers to itself", name)
		return false
	default:
		condition := e.document.root.Get(conditionsSection).Get(name)
		if condition == nil {
			e.fail("there is no condition %s", name)
			return false
		}
		e.conditions[name] = asking
		if e.holds(condition) {
			e.conditions[name] = isTrue
		} else {
			e.conditions[name] = isFalse
		}
	}
	return e.conditions[name] == isTrue
}

// holds reports whether what a condition says is so.
func (e *evaluator) holds(condition *Node) bool {
	name, argument := condition.call()
	switch name {
	case fnCondition:
		return e.named(e.text(argument))
	case fnEquals:
		return e.value(argument.item(0)).String() == e.value(argument.item(1)).String()
	case fnNot:
		return !e.holds(argument.item(0))
	case fnAnd:
		return !slices.ContainsFunc(argument.Items(), func(n *Node) bool { return !e.holds(n) })
	case fnOr:
		return slices.ContainsFunc(argument.Items(), e.holds)
	}
	text, _ := condition.Text()
	return text == "true"
}
