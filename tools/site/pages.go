package main

import (
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/text"
)

// A group are the pages for what somebody wants to do.
type group struct {
	Title string `json:"title"`
	Links []link `json:"links"`
}

// A link leads to a page, by its path in the repository.
type link struct {
	Title string `json:"title"`
	Path  string `json:"path"`
}

// groups are the pages as the README lists them: the items of the first list below "Documentation", each a title and links.
func groups(readme []byte) []group {
	root := goldmark.DefaultParser().Parse(text.NewReader(readme))
	var all []group
	below := false
	for node := root.FirstChild(); node != nil; node = node.NextSibling() {
		switch node := node.(type) {
		case *ast.Heading:
			below = words(node, readme) == "Documentation"
		case *ast.List:
			for item := node.FirstChild(); below && item != nil; item = item.NextSibling() {
				all = append(all, groupOf(item.FirstChild(), readme))
			}
		}
	}
	return all
}

func groupOf(item ast.Node, source []byte) group {
	title, _, _ := strings.Cut(words(item, source), ":")
	g := group{Title: title}
	for node := item.FirstChild(); node != nil; node = node.NextSibling() {
		if l, ok := node.(*ast.Link); ok {
			g.Links = append(g.Links, link{Title: words(l, source), Path: string(l.Destination)})
		}
	}
	return g
}

// words are the text in a node.
func words(node ast.Node, source []byte) string {
	var b strings.Builder
	for child := node.FirstChild(); child != nil; child = child.NextSibling() {
		if t, ok := child.(*ast.Text); ok {
			b.Write(t.Value(source))
		} else {
			b.WriteString(words(child, source))
		}
	}
	return b.String()
}
