package access

import (
	"slices"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
)

// A Change is a fact that was none before.
type Change struct {
	Fact
	Wider bool // of a resource that was there before, and allowed less
}

// Compare lists what a template allows that the one before did not; nil is none at all. What is narrower is no change: who reviews has
// nothing to fear from it.
func Compare(before, after *cfn.Document) []Change {
	old, now := factsOf(before), factsOf(after)
	known := func(id cfn.LogicalID) bool { return before != nil && (id == "" || before.Resource(id) != nil) }
	var list []Change
	add := func(facts []Fact) {
		for _, f := range merged(facts) {
			list = append(list, Change{f, known(f.ID)})
		}
	}
	add(slices.DeleteFunc(slices.Clone(now), func(f Fact) bool {
		return f.Kind == limit || slices.ContainsFunc(old, func(o Fact) bool { return o.covers(f) })
	}))
	var lifted []Fact
	for _, limited := range old {
		if limited.Kind == limit && after.Resource(limited.ID) != nil && !slices.ContainsFunc(now, limited.covers) {
			lifted = append(lifted, Fact{Kind: Permission, ID: limited.ID, Text: "is no longer limited: " + limited.Text, Risky: true})
		}
	}
	add(lifted)
	return list
}

// covers reports whether whoever has f has g too.
func (f Fact) covers(g Fact) bool {
	if f.Kind != g.Kind || f.ID != g.ID {
		return false
	}
	if f.grant.action == "" {
		return f.Text == g.Text
	}
	return f.grant.covers(g.grant)
}
