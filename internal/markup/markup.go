// Package markup writes elements of HTML and SVG. What comes from outside is a [Text] or the value of an attribute, and is escaped;
// nothing else can be written. The template packages of Go's library do the same and more, but the linker keeps all methods of all
// types for them (docs/decisions/0010-a-program-that-starts-fast.md).
package markup

import (
	"html"
	"strings"
	"unicode"
)

// A Node is a part of a document.
type Node interface{ write(b *strings.Builder) }

// Text is what is read.
type Text string

// Code is a script or a style sheet of ours: it ends where its element does, and is written as it is.
type Code string

// List is some nodes in the place of one.
type List []Node

// Attributes are names and values by turns. An attribute with an empty name is left out.
type Attributes []string

// An Element is a node with a name.
type Element struct {
	Name       string
	Attributes Attributes
	Children   []Node
}

// E is an element.
func E(name string, attributes Attributes, children ...Node) *Element {
	return &Element{name, attributes, children}
}

// Add appends to what is in the element.
func (e *Element) Add(children ...Node) { e.Children = append(e.Children, children...) }

// Set adds an attribute.
func (e *Element) Set(name, value string) { e.Attributes = append(e.Attributes, name, value) }

// String is a document with this one element.
func String(n Node) string {
	var b strings.Builder
	n.write(&b)
	return b.String()
}

func (t Text) write(b *strings.Builder) { b.WriteString(html.EscapeString(Readable(string(t)))) }

func (c Code) write(b *strings.Builder) { b.WriteString(string(c)) }

func (l List) write(b *strings.Builder) {
	for _, n := range l {
		n.write(b)
	}
}

// void are the elements of HTML without an end (HTML Standard, "Void elements"), as far as they are used.
func void(name string) bool { return name == "meta" || name == "input" || name == "br" }

func (e *Element) write(b *strings.Builder) {
	b.WriteString("<" + e.Name)
	for i := 0; i+1 < len(e.Attributes); i += 2 {
		if name := e.Attributes[i]; name != "" {
			b.WriteString(" " + name + `="` + html.EscapeString(Readable(e.Attributes[i+1])) + `"`)
		}
	}
	b.WriteString(">")
	if void(e.Name) {
		return
	}
	List(e.Children).write(b)
	b.WriteString("</" + e.Name + ">")
}

// Readable is a text without what XML cannot hold, and without the characters that turn the text around them.
func Readable(text string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n' || r == '\t':
			return r
		case unicode.IsControl(r), r >= 0x202A && r <= 0x202E, r >= 0x2066 && r <= 0x2069, r&0xFFFE == 0xFFFE, r == 0x2028, r == 0x2029:
			return unicode.ReplacementChar
		}
		return r
	}, text)
}
