package graph

import (
	"fmt"
	"io"
	"slices"
	"strings"
)

// A mermaid is a flowchart as it grows.
type mermaid struct {
	strings.Builder
	graph  *Graph
	names  names
	escape *strings.Replacer
}

// Mermaid writes the graph as a flowchart for pages of Markdown, with links to where things are written.
func (g *Graph) Mermaid(w io.Writer, place Place) error {
	m := &mermaid{graph: g, names: g.names(), escape: strings.NewReplacer( // Mermaid, "Flowcharts": entity codes to escape characters
		"#", "#35;", `"`, "#quot;", "<", "#lt;", ">", "#gt;", "&", "#amp;", "`", "#96;", `\`, "#92;",
	)}
	m.WriteString("flowchart LR\n")
	for _, n := range g.in("") {
		if n.begins() {
			m.node("  ", n)
		}
	}
	fmt.Fprintf(m, "  subgraph %s[%s]\n", m.names[g.VPC.ID], m.quoted(g.VPC.lines()))
	for _, group := range g.Groups {
		fmt.Fprintf(m, "    subgraph %s[%s]\n", m.names[group.ID], m.quoted(group.lines()))
		for _, n := range g.in(group.ID) {
			m.node("      ", n)
		}
		m.WriteString("    end\n")
	}
	m.WriteString("  end\n")
	for _, n := range g.in("") {
		if !n.begins() {
			m.node("  ", n)
		}
	}
	m.edges()
	m.styles()
	m.links(place)
	_, err := io.WriteString(w, m.String())
	return err
}

func (m *mermaid) quoted(lines []string) string { return `"` + escaped(lines, m.escape, "<br/>") + `"` }

func (m *mermaid) node(indent string, n *Node) {
	open, end := "[", "]"
	switch n.Kind {
	case Caller, Clock:
		open, end = "([", "])"
	case Storage:
		open, end = "[(", ")]"
	case Secret:
		open, end = "{{", "}}"
	}
	fmt.Fprintf(m, "%s%s%s%s%s\n", indent, m.names[n.ID], open, m.quoted(m.graph.lines(n)), end)
}

func (m *mermaid) edges() {
	for _, e := range m.graph.Edges {
		arrow := "-->"
		if e.Relation == Waits {
			arrow = "-.->"
		}
		if e.Label != "" {
			arrow += "|" + m.quoted([]string{e.Label}) + "|"
		}
		fmt.Fprintf(m, "  %s %s %s\n", m.names[e.From], arrow, m.names[e.To])
	}
}

// styles has a broken line around what the stack does not make.
func (m *mermaid) styles() {
	var existing []string
	for _, n := range m.graph.Nodes {
		if n.Existing {
			existing = append(existing, m.names[n.ID])
		}
	}
	for _, group := range slices.Concat([]Group{m.graph.VPC}, m.graph.Groups) {
		if group.Existing {
			existing = append(existing, m.names[group.ID])
		}
	}
	if len(existing) > 0 {
		fmt.Fprintf(m, "  classDef existing stroke-dasharray: 5 4\n  class %s existing\n", strings.Join(existing, ","))
	}
}

func (m *mermaid) links(place Place) {
	for _, n := range m.graph.Nodes {
		if at := place(n.Path); at != "" {
			fmt.Fprintf(m, "  click %s href \"%s\"\n", m.names[n.ID], at)
		}
	}
}
