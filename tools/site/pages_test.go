package main

import (
	"fmt"
	"os"
	"path"
	"slices"
	"testing"
)

// TestGroups reads a list of pages, and no other list.
func TestGroups(t *testing.T) {
	readme := "# X\n\n- No: [page](no.md)\n\n## Documentation\n\n- Use it: [installing](docs/installing.md),\n  [user *guide*](docs/guide.md)\n" +
		"- Built: [decisions](docs/decisions/)\n\n## Limits\n\n- No: [page](no.md)\n"
	want := "[{Use it [{installing docs/installing.md} {user guide docs/guide.md}]} {Built [{decisions docs/decisions/}]}]"
	if got := fmt.Sprint(groups([]byte(readme))); got != want {
		t.Errorf("%s\nin place of\n%s", got, want)
	}
}

// TestEveryPageIsListed keeps pages from being found by the search alone.
func TestEveryPageIsListed(t *testing.T) {
	readme, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	var listed []string
	for _, group := range groups(readme) {
		for _, link := range group.Links {
			listed = append(listed, link.Path)
		}
	}
	pages, err := os.ReadDir("../../docs")
	if err != nil {
		t.Fatal(err)
	}
	stacks, err := os.ReadDir("../../docs/stacks")
	if err != nil {
		t.Fatal(err)
	}
	for dir, entries := range map[string][]os.DirEntry{"docs/": pages, "docs/stacks/": stacks} {
		for _, entry := range entries {
			if name := dir + entry.Name(); path.Ext(name) == ".md" && !slices.Contains(listed, name) {
				t.Errorf("the list in the README lacks %s", name)
			}
		}
	}
}

// TestReleased orders versions as versions.
func TestReleased(t *testing.T) {
	got := released([]string{"v0.1.0", "v0.10.0", "v0.2.0", "v1.0.0-rc.1", "vendor", "v0.2.1"})
	if want := []string{"v0.10.0", "v0.2.1", "v0.2.0", "v0.1.0"}; !slices.Equal(got, want) {
		t.Errorf("%v", got)
	}
}
