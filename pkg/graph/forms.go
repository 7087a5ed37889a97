package graph

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"github.com/compose2ecs/compose2ecs/internal/markup"
)

// JSON writes the graph for programs.
func (g *Graph) JSON(w io.Writer) error {
	encoder := json.NewEncoder(w)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	return encoder.Encode(g)
}

// names are the ids of nodes and groups in a language that has letters, digits and underscores in ids.
type names map[string]string

func (g *Graph) names() names {
	all, taken := names{}, map[string]bool{}
	add := func(id string) {
		plain := strings.Map(func(r rune) rune {
			if r >= '0' && r <= '9' || r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' {
				return r
			}
			return '_'
		}, id)
		name := plain
		for i := 2; taken[name]; i++ {
			name = fmt.Sprintf("%s_%d", plain, i)
		}
		all[id], taken[name] = name, true
	}
	add(g.VPC.ID)
	for _, group := range g.Groups {
		add(group.ID)
	}
	for _, n := range g.Nodes {
		add(n.ID)
	}
	return all
}

// lines are what a node says in a language whose arrows have labels: its name, what it is, and the rows that no arrow begins at.
func (g *Graph) lines(n *Node) []string {
	lines := []string{n.Title}
	if n.Note != "" {
		lines = append(lines, n.Note)
	}
	onArrow := map[int]bool{}
	for _, e := range g.Edges {
		if e.From == n.ID {
			onArrow[e.Row] = true
		}
	}
	for i, row := range n.Rows {
		if !onArrow[i] {
			lines = append(lines, row.Text)
		}
	}
	return lines
}

// lines are what a group says.
func (g *Group) lines() []string {
	if g.Note == "" {
		return []string{g.Title}
	}
	return []string{g.Title, g.Note}
}

// in are the nodes of a group, or those of none.
func (g *Graph) in(group string) []*Node {
	var list []*Node
	for _, n := range g.Nodes {
		if n.Group == group {
			list = append(list, n)
		}
	}
	return list
}

// escaped joins lines for a language, each without line breaks of its own.
func escaped(lines []string, escape *strings.Replacer, newline string) string {
	all := make([]string, len(lines))
	for i, line := range lines {
		all[i] = escape.Replace(strings.Join(strings.Fields(markup.Readable(line)), " "))
	}
	return strings.Join(all, newline)
}
