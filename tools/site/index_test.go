package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"
)

// TestIndex has an entry for each section, and one for a row that has an anchor, inside of its section.
func TestIndex(t *testing.T) {
	dir := t.TempDir()
	page := `<nav>no</nav><main><h1 id="t">Title</h1><p>first</p><h2 id="a">A &amp; B <a class="self" href="#a">#</a></h2><p>before</p>
<table><tr><th>code</th></tr><tr><td><a id="c"></a><code>C2E-c</code></td><td>cause</td><td>cure</td></tr></table><p>after</p></main>`
	if err := os.MkdirAll(filepath.Join(dir, "x"), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "x/index.html"), []byte(page), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := writeIndex(dir); err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(filepath.Join(dir, "search.json"))
	if err != nil {
		t.Fatal(err)
	}
	var got []entry
	if err := json.Unmarshal(text, &got); err != nil {
		t.Fatal(err)
	}
	want := []entry{
		{ID: 0, URL: "x/", Page: "Title", Title: "Title", Text: "first"},
		{ID: 1, URL: "x/#c", Page: "Title", Title: "C2E-c", Text: "cause cure"},
		{ID: 2, URL: "x/#a", Page: "Title", Title: "A & B", Text: "before code after"},
	}
	if len(got) != len(want) {
		t.Fatalf("%+v", got)
	}
	for i := range want {
		if got[i] != want[i] {
			t.Errorf("%+v in place of %+v", got[i], want[i])
		}
	}
}
