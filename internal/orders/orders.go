// Package orders tests orders whose parts say on which parts before them they rely, and why.
package orders

import (
	"math/rand/v2"
	"slices"
	"testing"
)

// A Part is one of an order.
type Part struct {
	Name   string
	Relies map[string]string // why, by the names of others
}

// Check has each part come once, behind those that it relies on, with a reason.
func Check[T any](tb testing.TB, order []T, part func(T) Part) {
	tb.Helper()
	seen := map[string]bool{}
	for _, one := range order {
		p := part(one)
		for on, because := range p.Relies {
			if !seen[on] || because == "" {
				tb.Errorf("%s relies on %s, which is not before it, or without a reason", p.Name, on)
			}
		}
		if seen[p.Name] {
			tb.Errorf("%s is there twice", p.Name)
		}
		seen[p.Name] = true
	}
}

// Shuffle takes, again and again, one of the parts that rely on none that are left.
func Shuffle[T any](order []T, part func(T) Part, random *rand.Rand) []T {
	var shuffled []T
	left := slices.Clone(order)
	for len(left) > 0 {
		i := random.IntN(len(left))
		relies := part(left[i]).Relies
		waits := slices.ContainsFunc(left, func(other T) bool { return relies[part(other).Name] != "" })
		if !waits {
			shuffled = append(shuffled, left[i])
			left = slices.Delete(left, i, i+1)
		}
	}
	return shuffled
}

// Names are those of the parts of an order.
func Names[T any](order []T, part func(T) Part) []string {
	var names []string
	for _, one := range order {
		names = append(names, part(one).Name)
	}
	return names
}
