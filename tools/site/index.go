package main

import (
	"encoding/json"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// An entry is what the search finds: a section of a page, or a row of a table that has an anchor.
type entry struct {
	ID    int    `json:"id"`
	URL   string `json:"url"` // from the directory of the version
	Page  string `json:"page"`
	Title string `json:"title"`
	Text  string `json:"text"`
}

// writeIndex writes search.json for the pages in a directory.
func writeIndex(dir string) error {
	all := []entry{}
	err := filepath.WalkDir(dir, func(name string, file fs.DirEntry, err error) error {
		if err != nil || filepath.Ext(name) != ".html" {
			return err
		}
		relative, err := filepath.Rel(dir, filepath.Dir(name))
		if err != nil {
			return err
		}
		found, err := readPage(name, strings.TrimPrefix(filepath.ToSlash(relative)+"/", "./"))
		all = append(all, found...)
		return err
	})
	if err != nil {
		return err
	}
	for i := range all {
		all[i].ID, all[i].Text = i, strings.Join(strings.Fields(all[i].Text), " ")
	}
	text, err := json.Marshal(all)
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(dir, "search.json"), text, 0o644)
}

func readPage(name, url string) ([]entry, error) {
	file, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	page, err := html.Parse(file)
	if err != nil {
		return nil, err
	}
	p := parts{url: url}
	p.add(find(page, func(n *html.Node) bool { return n.DataAtom == atom.Main }))
	return p.entries, nil
}

// parts collects the entries of a page.
type parts struct {
	url     string
	entries []entry
}

func (p *parts) add(node *html.Node) {
	if node == nil {
		return
	}
	switch {
	case node.Type == html.TextNode && len(p.entries) > 0:
		p.entries[len(p.entries)-1].Text += node.Data
		return
	case isHeading(node):
		p.begin(attribute(node, "id"), content(node))
		return
	case node.DataAtom == atom.Tr:
		if anchor := find(node, isAnchor); anchor != nil {
			p.row(node, attribute(anchor, "id"))
			return
		}
	}
	for child := range node.ChildNodes() {
		p.add(child)
	}
	if node.Type == html.ElementNode && len(p.entries) > 0 && !inline(node) {
		p.entries[len(p.entries)-1].Text += " "
	}
}

// begin begins an entry; the first of a page, its title, leads to the top.
func (p *parts) begin(id, title string) {
	e := entry{URL: p.url, Page: title, Title: title}
	if len(p.entries) > 0 {
		e.URL, e.Page = p.url+"#"+id, p.entries[0].Page
	}
	p.entries = append(p.entries, e)
}

// row adds a row as an entry that does not end the section around it.
func (p *parts) row(node *html.Node, id string) {
	around := p.entries[len(p.entries)-1]
	cells := find(node, func(n *html.Node) bool { return n.DataAtom == atom.Td })
	title := content(cells)
	e := entry{URL: p.url + "#" + id, Page: p.entries[0].Page, Title: title}
	for cell := cells.NextSibling; cell != nil; cell = cell.NextSibling {
		e.Text += content(cell) + " "
	}
	p.entries = append(p.entries[:len(p.entries)-1], e, around)
}

// inline reports whether an element is part of a word or of a sentence.
func inline(node *html.Node) bool {
	switch node.DataAtom {
	case atom.A, atom.Code, atom.Em, atom.Span, atom.Strong:
		return true
	}
	return false
}

func isHeading(node *html.Node) bool {
	switch node.DataAtom {
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		return true
	}
	return false
}

func isAnchor(node *html.Node) bool {
	return node.DataAtom == atom.A && attribute(node, "id") != ""
}

// find is the first node below another, or that itself, that something holds for.
func find(node *html.Node, holds func(*html.Node) bool) *html.Node {
	if holds(node) {
		return node
	}
	for child := range node.Descendants() {
		if holds(child) {
			return child
		}
	}
	return nil
}

func attribute(node *html.Node, name string) string {
	for _, a := range node.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}

// content is the text of an element without the links to itself.
func content(node *html.Node) string {
	var b strings.Builder
	for child := range node.ChildNodes() {
		switch {
		case child.Type == html.TextNode:
			b.WriteString(child.Data)
		case attribute(child, "class") != "self":
			b.WriteString(content(child))
		}
	}
	return strings.TrimSpace(b.String())
}
