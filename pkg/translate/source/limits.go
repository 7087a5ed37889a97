package source

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"gopkg.in/yaml.v3"
)

// What goes beyond these limits is no project that AWS could run, and keeps the loader busy for
// minutes: a template has 500 resources, a load balancer 50 listeners.
const (
	maxDepth    = 100
	maxValues   = 200_000
	maxServices = 1_000
	maxPorts    = 5_000
	maxNested   = 10 // variables in the default of another one
)

// Limits are the reasons not to show the files to the loader: that they are no YAML, that an
// alias stands for what it is in, and that there is too much of something.
func (s *Set) Limits() []Fault {
	var faults []Fault
	total := &amounts{}
	s.eachFile(func(u *unit, f *file) {
		if f.err != nil {
			faults = append(faults, f.syntaxFault())
		}
		for _, root := range f.roots() {
			c := counting{unit: u, file: f, total: total, finished: map[*yaml.Node]bool{}}
			c.count(root, nil, 0)
			faults = append(faults, c.faults...)
		}
	})
	return tidy(s.Files(), faults)
}

// amounts are how much there is in all files, as far as it was said.
type amounts struct{ values, services, ports int }

// A counting counts what is in one document.
type counting struct {
	unit     *unit
	file     *file
	total    *amounts
	open     []*yaml.Node        // around what is counted
	finished map[*yaml.Node]bool // in which there is no circle
	faults   []Fault
}

// count counts a node with all that is in it, what aliases stand for included once.
func (c *counting) count(n *yaml.Node, path Path, depth int) {
	if len(c.faults) > 0 || c.finished[n] {
		return
	}
	c.total.values++
	switch {
	case slices.Contains(c.open, n):
		c.report(n, Cycle, subject(path)+"an alias refers to something that contains it", "remove the alias (*name)")
		return
	case depth > maxDepth:
		c.report(n, Limit, fmt.Sprintf("the file is nested more than %d levels deep", maxDepth), "a Compose file needs at most ten")
		return
	case c.total.values > maxValues:
		c.report(n, Limit, fmt.Sprintf("the files contain more than %d values", maxValues), "split the project")
		return
	}
	if nested(n.Value) > maxNested {
		c.report(n, Limit, fmt.Sprintf("%sthe variables are nested more than %d levels deep", subject(path), maxNested), "write the value itself")
	}
	c.entry(n, path)
	c.open = append(c.open, n)
	c.below(n, path, depth)
	c.open = c.open[:len(c.open)-1]
	c.finished[n] = true
}

func (c *counting) below(n *yaml.Node, path Path, depth int) {
	switch n.Kind {
	case yaml.AliasNode:
		c.count(n.Alias, path, depth)
	case yaml.MappingNode:
		for i := 0; i+1 < len(n.Content); i += 2 {
			c.count(n.Content[i], nil, depth+1)
			c.count(n.Content[i+1], c.pathOf(path, n.Content[i].Value), depth+1)
		}
	case yaml.SequenceNode:
		for _, item := range n.Content {
			c.count(item, c.pathOf(path, "[]"), depth+1)
		}
	}
}

// pathOf is as much of a path as is looked at: services.web.ports.[].published.
func (c *counting) pathOf(path Path, element string) Path {
	if len(path) > 4 {
		return path
	}
	return below(path, element)
}

// entry counts services and ports.
func (c *counting) entry(n *yaml.Node, path Path) {
	switch {
	case len(path) == 2 && path[0] == "services":
		if c.total.services++; c.total.services > maxServices {
			c.report(n, Limit, fmt.Sprintf("the files have more than %d services", maxServices),
				"split the project: a stack has at most 500 resources")
		}
	case n.Kind == yaml.ScalarNode && len(path) >= 4 && path[0] == "services" && (path[2] == "ports" || path[2] == "expose"):
		if c.total.ports += portCount(c.unit.expand(n.Value)); c.total.ports > maxPorts {
			c.report(n, Limit, fmt.Sprintf("%sthe project has more than %d ports", subject(path), maxPorts),
				"in the AWS overlay, use !override to remove ports that need not be published: by default, a load balancer can have at most "+
					"50 listeners, and services can reach each other on all ports")
		}
	}
}

// nested is how deep ${A:-${B:-${C}}} goes.
func nested(text string) int {
	deepest, depth := 0, 0
	for i := range len(text) {
		switch {
		case strings.HasPrefix(text[i:], "${"):
			depth++
			deepest = max(deepest, depth)
		case text[i] == '}':
			depth = max(0, depth-1)
		}
	}
	return deepest
}

// portCount is how many ports a text has: 8000-8010:80-90 has 11.
func portCount(text string) int {
	most := 1
	for part := range strings.SplitSeq(text, ":") {
		part, _, _ = strings.Cut(part, "/")
		first, last, isRange := strings.Cut(part, "-")
		from, err := strconv.Atoi(first)
		to, err2 := strconv.Atoi(last)
		if isRange && err == nil && err2 == nil {
			most = max(most, to-from+1)
		}
	}
	return most
}

func (c *counting) report(n *yaml.Node, kind FaultKind, message, hint string) {
	c.faults = append(c.faults, Fault{Kind: kind, Pos: c.file.span(n), Message: message, Hint: hint})
}
