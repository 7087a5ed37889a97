package cfn

import "strings"

// Plain is a value as people write it down, whatever CloudFormation makes of it: the name of what Ref and GetAtt refer to, the text of
// Sub and Join with such names in it, and JSON for all else.
func (n *Node) Plain() string {
	if text, ok := n.Text(); ok {
		return text
	}
	name, argument := n.call()
	switch name {
	case fnRef:
		if text, ok := argument.Text(); ok {
			return plainName(text)
		}
	case fnGetAtt:
		if target, ok := argument.item(0).Text(); ok {
			return plainName(target)
		}
	case fnSub:
		return plainSub(argument)
	case fnJoin:
		if separator, ok := argument.item(0).Text(); ok && argument.item(1).is(listKind) {
			return plainJoin(separator, argument.item(1).Items())
		}
	}
	return n.String()
}

// mostPlain is how much of a text people are shown whose parts hold each other.
const mostPlain = 1 << 16

func plainSub(argument *Node) string {
	format, locals := subArguments(argument)
	known := map[string]string{} // what is used again and again, and may be of the same kind
	for _, local := range locals.Entries() {
		known[local.Key] = local.Value.Plain()
	}
	var out strings.Builder
	for part := range subParts(format) {
		if out.Len() > mostPlain {
			return strings.ToValidUTF8(out.String()[:mostPlain], "") + "…"
		}
		target, _, _ := strings.Cut(part.text, ".")
		switch local, found := known[part.text]; {
		case !part.variable:
			out.WriteString(strings.ReplaceAll(part.text, "${!", "${"))
		case found:
			out.WriteString(local)
		default:
			out.WriteString(plainName(target))
		}
	}
	return out.String()
}

func plainJoin(separator string, parts []*Node) string {
	texts := make([]string, len(parts))
	for i, part := range parts {
		texts[i] = part.Plain()
	}
	return strings.Join(texts, separator)
}

// plainName is what a name stands for in words; a partition is nearly always that of most regions.
func plainName(name string) string {
	if name == "AWS::Partition" {
		return "aws"
	}
	return "<" + name + ">"
}

// Choices are the values that a value can be: both of Fn::If, and the value itself of all others.
func (n *Node) Choices() []*Node {
	name, argument := n.call()
	switch {
	case n == nil || n.is(functionKind) && name == fnRef && n.Plain() == plainName(pseudoNoValue):
		return nil
	case name == fnIf:
		return append(argument.item(1).Choices(), argument.item(2).Choices()...)
	}
	return []*Node{n}
}

// Walk visits n and all that is below it, in order. The path, without the names of functions, is valid during the visit only.
func (n *Node) Walk(visit func(path []string, n *Node)) {
	if n != nil {
		n.walk(nil, visit)
	}
}

// IsTransform reports whether a value is what a macro makes of it: Fn::Transform.
func (n *Node) IsTransform() bool { name, _ := n.call(); return name == fnTransform }
