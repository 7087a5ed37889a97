package prices

import (
	"bytes"
	"flag"
	"fmt"
	"go/format"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "write the table that belongs to the file")

func ownFile(t *testing.T) *Table {
	t.Helper()
	text, err := os.ReadFile("prices.yaml")
	if err != nil {
		t.Fatal(err)
	}
	table, err := Read(text)
	if err != nil {
		t.Fatal(err)
	}
	return table
}

// TestTable: the program reads the table, people read the file, and both say the same.
func TestTable(t *testing.T) {
	want := code(t, ownFile(t))
	if *update {
		if err := os.WriteFile("table.go", want, 0o600); err != nil {
			t.Fatal(err)
		}
		return
	}
	got, err := os.ReadFile("table.go")
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Error("table.go is not made from the file as it is now: go test ./pkg/cost/prices -update")
	}
}

// code writes a table as values that need nothing to be done when the program starts.
func code(t *testing.T, table *Table) []byte {
	t.Helper()
	var b bytes.Buffer
	b.WriteString("// Code generated from prices.yaml by go test -update. DO NOT EDIT.\n\npackage prices\n\n")
	b.WriteString("var own = Table{\nsources: []Source{\n")
	for _, s := range table.sources {
		fmt.Fprintf(&b, "{\nTitle: %q,\nURL: %q,\nRead: %q,\n},\n", s.Title, s.URL, s.Read)
	}
	b.WriteString("},\nrows: []row{\n")
	for _, r := range table.rows {
		fmt.Fprintf(&b, "{%q, %q, %v, %d},\n", r.region, r.item, r.value, r.source)
	}
	b.WriteString("},\n}\n")
	source, err := format.Source(b.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	return source
}

// TestSources: each source has prices, and an address that anyone can look up.
func TestSources(t *testing.T) {
	table := ownFile(t)
	for i, s := range table.sources {
		if !strings.HasPrefix(s.URL, "https://") {
			t.Errorf("%s has no address: %q", s.Title, s.URL)
		}
		if !slices.ContainsFunc(table.rows, func(r row) bool { return r.source == i }) {
			t.Errorf("%s says no price", s.Title)
		}
	}
}

// TestMeanings: each item is there once, and has words and a unit.
func TestMeanings(t *testing.T) {
	seen := map[Item]bool{}
	for _, m := range meanings {
		if seen[m.item] || m.item.Words() == "" || m.item.Unit() == "" {
			t.Errorf("%s is there twice, or has no words: %v", m.item, m)
		}
		seen[m.item] = true
	}
}

// TestOf: the region's own price, or that of all regions, or none.
func TestOf(t *testing.T) {
	if p, ok := Own().Of("eu-central-1", PublicIPv4); !ok || p.Value != 0.005 || !strings.Contains(p.Source.Title, "IPv4") {
		t.Errorf("%+v, %v", p, ok)
	}
	if p, ok := Own().Of("eu-central-1", NATHour); ok {
		t.Errorf("nobody says what a NAT gateway costs there: %+v", p)
	}
	more := &Table{}
	more.Add(Source{"mine", "https://example.com", "2026-11-28"}, "eu-central-1", map[Item]float64{NATHour: 7, FargateCPU: 8})
	both := Own().With(more)
	for item, want := range map[Item]float64{NATHour: 7, FargateCPU: 8, PublicIPv4: 0.005} {
		if p, ok := both.Of("eu-central-1", item); !ok || p.Value != want {
			t.Errorf("%s: %+v, %v", item, p, ok)
		}
	}
	if _, ok := Own().Of("eu-central-1", NATHour); ok {
		t.Error("the program's own prices were changed")
	}
	if !more.Knows("eu-central-1") || more.Knows("us-east-1") || more.Knows(Any) || !Own().Knows("us-east-1") || Own().Knows("nowhere-1") {
		t.Error("a table knows regions that it does not have, or not those that it has")
	}
}

// TestYAML: what is written is read again.
func TestYAML(t *testing.T) {
	text, err := Own().YAML()
	if err != nil {
		t.Fatal(err)
	}
	again, err := Read(text)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(Own(), again, cmp.AllowUnexported(Table{}, row{})); diff != "" {
		t.Error(diff)
	}
}

func TestRefused(t *testing.T) {
	const head = "sources:\n  - title: mine\n    url: https://example.com\n    read: 2026-11-28\n    prices:\n"
	for text, want := range map[string]string{
		"":                                      "empty",
		"prices: 3":                             "prices",
		head + "      any: {natgateway: 1}":     `no item "natgateway"`,
		head + "      any: {nat-hour: -1}":      "no price",
		head + "      any: {nat-hour: .nan}":    "no price",
		head + "      any: {nat-hour: 1000000}": "no price",
		head + "      any: {nat-hour: much}":    "much",
		strings.Replace(head, "2026", "26", 1):  "the day on which",
		strings.Replace(head, "mine", `""`, 1):  "needs a title",
		"sources: [{title: a, read: 2026-1-1}]": "the day",
	} {
		if _, err := Read([]byte(text)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v", text, err)
		}
	}
}
