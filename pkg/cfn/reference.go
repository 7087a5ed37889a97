package cfn

import "strings"

// A reference is what a function names: a resource or a parameter, an attribute of a
// resource, or a condition.
type reference struct {
	target    string
	attribute string // "" for Ref and conditions
	condition bool
}

// references returns what a function names itself; what its arguments name is theirs.
// Names that are computed are none.
func (n *Node) references() []reference {
	name, argument := n.call()
	switch name {
	case fnRef:
		return named(argument, reference{})
	case fnCondition:
		return named(argument, reference{condition: true})
	case fnIf:
		return named(argument.item(0), reference{condition: true})
	case fnGetAtt:
		attribute, _ := argument.item(1).Text()
		return named(argument.item(0), reference{attribute: attribute})
	case fnSub:
		return subReferences(argument)
	}
	return nil
}

func named(name *Node, r reference) []reference {
	if !name.is(textKind) {
		return nil
	}
	r.target = name.text
	return []reference{r}
}

func subReferences(argument *Node) []reference {
	format, locals := subArguments(argument)
	var found []reference
	for part := range subParts(format) {
		if part.variable && locals.Get(part.text) == nil {
			target, attribute, _ := strings.Cut(part.text, ".")
			found = append(found, reference{target: target, attribute: attribute})
		}
	}
	return found
}

// subArguments are the text of Sub and the variables that only it knows.
func subArguments(argument *Node) (format string, locals *Node) {
	if argument.is(listKind) {
		argument, locals = argument.item(0), argument.item(1)
	}
	format, _ = argument.Text()
	return format, locals
}

// retargeted is n with the resources that it refers to renamed.
func (n *Node) retargeted(rename func(string) string) *Node {
	n = n.mapped(func(child *Node) *Node { return child.retargeted(rename) })
	switch name, argument := n.call(); name {
	case fnRef, fnGetAtt:
		return call(name, argument.withName(rename))
	case fnSub:
		_, locals := subArguments(argument)
		return call(name, argument.withName(func(format string) string { return renamedSub(format, locals, rename) }))
	}
	return n
}

// withName is the argument of a function with its text, which may be the first of a
// list, replaced.
func (n *Node) withName(rename func(string) string) *Node {
	switch {
	case n.is(textKind):
		return textNode(rename(n.text))
	case n.item(0).is(textKind):
		items := n.Items()
		items[0] = textNode(rename(items[0].text))
		return List(items...)
	}
	return n
}

func renamedSub(format string, locals *Node, rename func(string) string) string {
	var out strings.Builder
	for part := range subParts(format) {
		if !part.variable {
			out.WriteString(part.text)
			continue
		}
		target, attribute, found := strings.Cut(part.text, ".")
		if locals.Get(part.text) == nil {
			target = rename(target)
		}
		out.WriteString("${" + target)
		if found {
			out.WriteString("." + attribute)
		}
		out.WriteString("}")
	}
	return out.String()
}

// WithValues is n with values in place of the parameters that it refers to.
func (n *Node) WithValues(values map[string]string) *Node {
	n = n.mapped(func(child *Node) *Node { return child.WithValues(values) })
	switch name, argument := n.call(); name {
	case fnRef:
		if value, found := values[argument.text]; found {
			return textNode(value)
		}
	case fnSub:
		_, locals := subArguments(argument)
		return call(name, argument.withName(func(format string) string { return filledSub(format, locals, values) }))
	}
	return n
}

func filledSub(format string, locals *Node, values map[string]string) string {
	var out strings.Builder
	for part := range subParts(format) {
		value, found := values[part.text]
		switch {
		case !part.variable:
			out.WriteString(part.text)
		case found && locals.Get(part.text) == nil:
			out.WriteString(EscapeSub(value))
		default:
			out.WriteString("${" + part.text + "}")
		}
	}
	return out.String()
}

// Targets are the resources and parameters that the functions in n name.
func (n *Node) Targets() []LogicalID {
	var found []LogicalID
	if n == nil {
		return nil
	}
	n.walk(nil, func(_ []string, part *Node) {
		for _, r := range part.references() {
			if !r.condition {
				found = append(found, LogicalID(r.target))
			}
		}
	})
	return found
}
