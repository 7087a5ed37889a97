package cfn

// JSON writes the document as JSON, indented.
func (d *Document) JSON() []byte {
	return append(appendJSON(nil, d.root, 0), '\n')
}

// Minified writes the document as JSON without blanks, which is what is sent to
// CloudFormation.
func (d *Document) Minified() []byte { return appendJSON(nil, d.root, minified) }

// JSON writes a part of a template as JSON without blanks; null when there is none.
func (n *Node) JSON() []byte {
	if n == nil {
		n = nullNode
	}
	return appendJSON(nil, n, minified)
}

// String is the JSON, for people who compare.
func (n *Node) String() string { return string(n.JSON()) }

// minified is the indent that asks for no white space.
const minified = -1

func appendJSON(out []byte, n *Node, indent int) []byte {
	switch n.kind {
	case nullKind:
		return append(out, "null"...)
	case textKind:
		return appendQuoted(out, n.text)
	case listKind:
		return append(appendMembers(append(out, '['), n.children, indent, false), ']')
	case mapKind:
		return append(appendMembers(append(out, '{'), n.children, indent, true), '}')
	case functionKind:
		name, argument := n.call()
		return appendJSON(out, Map(Entry{name, argument}), indent)
	default:
		return append(out, n.text...)
	}
}

// appendMembers writes what stands between brackets or braces.
func appendMembers(out []byte, members []Entry, indent int, keys bool) []byte {
	if len(members) == 0 {
		return out
	}
	inner := indent
	if indent != minified {
		inner += indentStep
	}
	for i, member := range members {
		if i > 0 {
			out = append(out, ',')
		}
		out = appendNewline(out, inner)
		if keys {
			out = append(appendQuoted(out, member.Key), ':')
			if indent != minified {
				out = append(out, ' ')
			}
		}
		out = appendJSON(out, member.Value, inner)
	}
	return appendNewline(out, indent)
}

func appendNewline(out []byte, indent int) []byte {
	if indent == minified {
		return out
	}
	out = append(out, '\n')
	for range indent {
		out = append(out, ' ')
	}
	return out
}
