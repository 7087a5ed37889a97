package cfn

import (
	"slices"
	"strings"
)

// cycles finds resources that wait for each other.
func (c *checker) cycles() {
	s := cycleSearch{depends: c.depends, done: map[string]bool{}}
	for _, id := range c.document.ResourceIDs() {
		s.visit(string(id))
	}
	for _, cycle := range s.found {
		around := strings.Join(append(cycle, cycle[0]), " → ")
		c.report(Cycle, []string{resourcesSection, cycle[0]}, "remove one of the references",
			"resources depend on each other in a cycle: %s", around)
	}
}

// A cycleSearch goes through the resources depth first. It finds a circle for each
// reference that closes one.
type cycleSearch struct {
	depends map[string][]string
	done    map[string]bool
	trail   []string
	found   [][]string
}

func (s *cycleSearch) visit(id string) {
	if i := slices.Index(s.trail, id); i >= 0 {
		s.add(s.trail[i:])
		return
	}
	if s.done[id] {
		return
	}
	s.trail = append(s.trail, id)
	for _, next := range s.depends[id] {
		s.visit(next)
	}
	s.trail = s.trail[:len(s.trail)-1]
	s.done[id] = true
}

func (s *cycleSearch) add(cycle []string) {
	if !slices.ContainsFunc(s.found, func(known []string) bool { return slices.Equal(known, cycle) }) {
		s.found = append(s.found, slices.Clone(cycle))
	}
}
