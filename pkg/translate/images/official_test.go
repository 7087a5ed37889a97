package images

import (
	"slices"
	"strings"
	"testing"
)

// Names are found by what they begin with, up to the slash.
func TestPublisher(t *testing.T) {
	for namespace, want := range map[string]bool{"apache": true, "amazon": true, "apach": false, "ds": false, "zz": false, "": false} {
		if Publisher(namespace) != want {
			t.Errorf("%q: %t", namespace, !want)
		}
	}
}

// Whatever is known about an image without a namespace, it is an official one: the list lacks no name that people use.
func TestOfficial(t *testing.T) {
	all := strings.Fields(official)
	if !slices.IsSorted(all) || len(slices.Compact(slices.Clone(all))) != len(all) {
		t.Error("the names are not sorted, or one is there twice")
	}
	n := 0
	for _, known := range names {
		if strings.Contains(known.name, "/") {
			continue
		}
		n++
		if !Official(known.name) {
			t.Errorf("%s is not in the list", known.name)
		}
	}
	if n < 50 {
		t.Errorf("only %d names were compared", n)
	}
	for _, name := range []string{"", " ", "my-app", "postgre", "adminer aerospike"} {
		if Official(name) {
			t.Errorf("%q is an official image", name)
		}
	}
}
