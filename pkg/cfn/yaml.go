package cfn

import (
	"slices"
	"strings"
	"unicode"
)

// YAML writes the document as people write templates: a blank line between
// resources, each under a comment that tells its source, and functions in their short
// form.
func (d *Document) YAML() []byte {
	var w yamlWriter
	w.document(d)
	return w.out
}

// A Piece is a part of a template as YAML has it: a resource, or all that stands before, between or after resources.
type Piece struct {
	ID   LogicalID // "" for what is no resource
	Text string
}

// Pieces are what YAML writes, resource by resource.
func (d *Document) Pieces() []Piece {
	var pieces []Piece
	var w yamlWriter
	start, id := 0, LogicalID("")
	w.begin = func(next LogicalID) {
		if len(w.out) > start {
			pieces = append(pieces, Piece{id, string(w.out[start:])})
		}
		start, id = len(w.out), next
	}
	w.document(d)
	w.begin("")
	return pieces
}

func (w *yamlWriter) document(d *Document) {
	for _, section := range d.root.children {
		if w.begin != nil {
			w.begin("")
		}
		if len(section.Value.children) > 0 {
			w.out = append(w.out, '\n')
		}
		w.key(section.Key, 0)
		if section.Key == resourcesSection && len(section.Value.Entries()) > 0 {
			w.resources(section.Value.children, d.sources)
			continue
		}
		w.after(section.Value, 0)
	}
}

// A yamlWriter writes nodes. An indent is the column where the key or the dash of a
// node stands; what belongs to it is two columns further.
type yamlWriter struct {
	out   []byte
	begin func(LogicalID) // is told where a resource begins, or what is none; nil if nobody wants to know
}

const indentStep = 2

func (w *yamlWriter) resources(resources []Entry, sources map[string]string) {
	for _, r := range resources {
		w.out = append(w.out, '\n') // ends the line of the section, and then is the line between
		if w.begin != nil {
			w.begin(LogicalID(r.Key))
		}
		if source := sources[r.Key]; source != "" {
			w.pad(indentStep)
			w.out = append(append(append(w.out, "# "...), oneLine(source)...), '\n')
		}
		w.pad(indentStep)
		w.key(r.Key, indentStep)
		w.after(r.Value, indentStep)
	}
}

// oneLine keeps a comment from ending before its text does.
func oneLine(text string) string {
	return strings.Map(func(r rune) rune {
		if !unicode.IsPrint(r) {
			return ' '
		}
		return r
	}, text)
}

func (w *yamlWriter) pad(indent int) {
	for range indent {
		w.out = append(w.out, ' ')
	}
}

// maxKey is how long a key can be for its colon to be found ("Implicit keys" in YAML
// 1.2: 1024 characters).
const maxKey = 1000

func (w *yamlWriter) key(key string, indent int) {
	start := len(w.out)
	w.text(key, isPlain)
	if len(w.out)-start > maxKey {
		w.out = append(slices.Insert(w.out, start, '?', ' '), '\n')
		w.pad(indent)
	}
	w.out = append(w.out, ':')
}

func (w *yamlWriter) text(text string, plain func(string) bool) {
	if plain(text) {
		w.out = append(w.out, text...)
		return
	}
	w.out = appendQuoted(w.out, text)
}

// after writes what follows a key, a dash or a tag, to the end of the line.
func (w *yamlWriter) after(n *Node, indent int) {
	n = spelled(n)
	switch {
	case n.kind == functionKind:
		w.function(n, indent)
	case len(n.children) > 0:
		w.out = append(w.out, '\n')
		w.pad(indent + indentStep)
		w.block(n, indent+indentStep)
	case n.kind == textKind && isBlock(n.text):
		w.literal(n.text, indent+indentStep)
	default:
		w.out = append(w.out, ' ')
		w.scalar(n, isPlain)
		w.out = append(w.out, '\n')
	}
}

// afterDash is after, but for maps and lists, which begin on the line of the dash.
func (w *yamlWriter) afterDash(n *Node, indent int) {
	n = spelled(n)
	if n.kind == functionKind || len(n.children) == 0 {
		w.after(n, indent)
		return
	}
	w.out = append(w.out, ' ')
	w.block(n, indent+indentStep)
}

// block writes a map or a list that is not empty; the first line is indented already.
func (w *yamlWriter) block(n *Node, indent int) {
	for i, child := range n.children {
		if i > 0 {
			w.pad(indent)
		}
		if n.kind == listKind {
			w.out = append(w.out, '-')
			w.afterDash(child.Value, indent)
			continue
		}
		w.key(child.Key, indent)
		w.after(child.Value, indent)
	}
}

// scalar writes what has no children.
func (w *yamlWriter) scalar(n *Node, plain func(string) bool) {
	switch n.kind {
	case textKind:
		w.text(n.text, plain)
	case nullKind:
		w.out = append(w.out, "null"...)
	case listKind:
		w.out = append(w.out, "[]"...)
	case mapKind:
		w.out = append(w.out, "{}"...)
	default:
		w.out = append(w.out, n.text...)
	}
}

// literal writes a text line by line.
func (w *yamlWriter) literal(text string, indent int) {
	w.out = append(w.out, " |"...)
	body, ended := strings.CutSuffix(text, "\n")
	if !ended {
		w.out = append(w.out, '-')
	}
	w.out = append(w.out, '\n')
	for line := range strings.SplitSeq(body, "\n") {
		if line != "" {
			w.pad(indent)
		}
		w.out = append(append(w.out, line...), '\n')
	}
}

// function writes a function that has a short form.
func (w *yamlWriter) function(n *Node, indent int) {
	name, argument := n.call()
	argument = shortArgument(name, argument)
	w.out = append(w.out, ' ')
	w.tag(name)
	start := len(w.out)
	w.out = append(w.out, ' ')
	switch {
	case argument.kind == textKind && !isBlock(argument.text):
		w.text(argument.text, quoting(name, isPlain))
		w.out = append(w.out, '\n')
	case argument.kind == listKind && w.flow(argument, isPlainInFlow) && len(w.out)-start <= maxFlow:
		w.out = append(w.out, '\n')
	default:
		w.out = w.out[:start]
		w.after(argument, indent)
	}
}

// maxFlow is how long a list of arguments may be to stand on the line of its function.
const maxFlow = 72

func (w *yamlWriter) tag(function string) {
	w.out = append(append(w.out, '!'), strings.TrimPrefix(function, fnPrefix)...)
}

// flow writes a node inside brackets, and reports whether it fits there.
func (w *yamlWriter) flow(n *Node, plain func(string) bool) bool {
	n = spelled(n)
	switch {
	case n.kind == functionKind:
		name, argument := n.call()
		w.tag(name)
		w.out = append(w.out, ' ')
		return w.flow(shortArgument(name, argument), quoting(name, isPlainInFlow))
	case n.kind == listKind:
		return w.flowList(n)
	case len(n.children) > 0 || strings.Contains(n.text, "\n"):
		return false
	}
	w.scalar(n, plain)
	return true
}

func (w *yamlWriter) flowList(n *Node) bool {
	w.out = append(w.out, '[')
	for i, child := range n.children {
		if i > 0 {
			w.out = append(w.out, ", "...)
		}
		if !w.flow(child.Value, isPlainInFlow) {
			return false
		}
	}
	w.out = append(w.out, ']')
	return true
}

// spelled is n as it can be written: CloudFormation does not accept a tag directly
// after another, so the outer of two functions takes its long form, which is a map
// ("Intrinsic function reference" in the AWS CloudFormation Template Reference).
func spelled(n *Node) *Node {
	name, argument := n.call()
	if name == "" || slices.Contains(tagged, name) && argument.kind != functionKind {
		return n
	}
	return Map(Entry{name, argument})
}

// shortArgument is the argument of a function as its short form has it.
func shortArgument(name string, argument *Node) *Node {
	if name != fnGetAtt || len(argument.children) != 2 {
		return argument
	}
	id, attribute := argument.children[0].Value, argument.children[1].Value
	if !id.is(textKind) || !attribute.is(textKind) || strings.Contains(id.text, ".") {
		return argument
	}
	return textNode(id.text + "." + attribute.text)
}

// quoting is how the text of a function is written: that of Sub between quotes, to
// set off what it replaces.
func quoting(name string, plain func(string) bool) func(string) bool {
	if name == fnSub {
		return func(string) bool { return false }
	}
	return plain
}
