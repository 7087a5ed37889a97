package graph

import (
	"fmt"
	"io"
	"strings"
)

// A dot is a digraph as it grows.
type dot struct {
	strings.Builder
	graph  *Graph
	names  names
	place  Place
	escape *strings.Replacer
}

// DOT writes the graph for Graphviz, with links to where things are written.
func (g *Graph) DOT(w io.Writer, place Place) error {
	escape := strings.NewReplacer(`\`, `\\`, `"`, `\"`, "&", "&amp;", "<", "&lt;", ">", "&gt;") // Graphviz reads entities in labels
	d := &dot{graph: g, names: g.names(), place: place, escape: escape}
	fmt.Fprintf(d, "digraph %s {\n", d.quoted([]string{g.Project}))
	d.WriteString("  rankdir=LR\n  graph [fontname=\"Helvetica,Arial,sans-serif\", style=rounded]\n")
	d.WriteString("  node [fontname=\"Helvetica,Arial,sans-serif\", shape=box, style=rounded]\n")
	d.WriteString("  edge [fontname=\"Helvetica,Arial,sans-serif\", fontsize=10]\n")
	for _, n := range g.in("") {
		d.node("  ", n)
	}
	d.cluster("  ", &g.VPC, func() {
		for i := range g.Groups {
			group := &g.Groups[i]
			d.cluster("    ", group, func() {
				for _, n := range g.in(group.ID) {
					d.node("      ", n)
				}
			})
		}
	})
	for _, e := range g.Edges {
		d.edge(e)
	}
	d.WriteString("}\n")
	_, err := io.WriteString(w, d.String())
	return err
}

func (d *dot) quoted(lines []string) string { return `"` + escaped(lines, d.escape, `\n`) + `"` }

// cluster is a box around others; Graphviz draws those whose names begin with cluster.
func (d *dot) cluster(indent string, g *Group, within func()) {
	fmt.Fprintf(d, "%ssubgraph cluster_%s {\n%s  label=%s\n", indent, d.names[g.ID], indent, d.quoted(g.lines()))
	if g.Existing {
		d.WriteString(indent + "  style=\"rounded,dashed\"\n")
	}
	within()
	d.WriteString(indent + "}\n")
}

func (d *dot) node(indent string, n *Node) {
	attributes := "label=" + d.quoted(d.graph.lines(n))
	switch n.Kind {
	case Caller, Clock:
		attributes += ", shape=oval"
	case Storage:
		attributes += ", shape=cylinder"
	case Secret:
		attributes += ", shape=note"
	}
	if n.Existing {
		attributes += ", style=\"rounded,dashed\""
	}
	if at := d.place(n.Path); at != "" {
		attributes += ", URL=" + d.quoted([]string{at})
	}
	fmt.Fprintf(d, "%s%s [%s]\n", indent, d.names[n.ID], attributes)
}

func (d *dot) edge(e Edge) {
	var attributes []string
	if e.Label != "" {
		attributes = append(attributes, "label="+d.quoted([]string{e.Label}))
	}
	if e.Relation == Waits {
		attributes = append(attributes, "style=dashed")
	}
	fmt.Fprintf(d, "  %s -> %s", d.names[e.From], d.names[e.To])
	if len(attributes) > 0 {
		fmt.Fprintf(d, " [%s]", strings.Join(attributes, ", "))
	}
	d.WriteString("\n")
}
