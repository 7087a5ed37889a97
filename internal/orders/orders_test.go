package orders

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
)

func part(p Part) Part { return p }

var right = []Part{{Name: "a"}, {"b", map[string]string{"a": "it is first"}}, {"c", map[string]string{"b": "it follows"}}, {Name: "d"}}

// Nothing comes before what it relies on, and the rest comes anywhere.
func TestShuffle(t *testing.T) {
	random, seen := rand.New(rand.NewPCG(1, 2)), map[string]bool{}
	for range 200 {
		names := Names(Shuffle(right, part, random), part)
		seen[fmt.Sprint(names)] = true
		if slices.Index(names, "a") > slices.Index(names, "b") || slices.Index(names, "b") > slices.Index(names, "c") {
			t.Fatal(names)
		}
	}
	if len(seen) != 4 { // d is in one of four places
		t.Error(seen)
	}
}

// A failing test keeps what it reports.
type failing struct {
	testing.TB
	errors []string
}

func (f *failing) Helper() {}

func (f *failing) Errorf(format string, args ...any) {
	f.errors = append(f.errors, fmt.Sprintf(format, args...))
}

func TestCheck(t *testing.T) {
	Check(t, right, part)
	for name, wrong := range map[string][]Part{
		"behind": {right[1], right[0]}, "missing": {right[1]}, "twice": {right[0], right[0]},
		"no reason": {right[0], {"b", map[string]string{"a": ""}}},
	} {
		f := &failing{TB: t}
		if Check(f, wrong, part); len(f.errors) != 1 {
			t.Errorf("%s: %q", name, f.errors)
		}
	}
}
