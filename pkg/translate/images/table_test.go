package images

import (
	"bytes"
	"cmp"
	"flag"
	"fmt"
	"go/format"
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write the table that belongs to the file")

// The program reads the table, people read the file: both have to say the same.
func TestTableSaysWhatTheFileSays(t *testing.T) {
	t.Parallel()
	want := table(t, readFile(t))
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
		t.Error("table.go is not made from the file as it is now: go test ./pkg/translate/images -update")
	}
}

// table writes the entries as values that need nothing to be done when the program starts.
func table(t *testing.T, entries []entry) []byte {
	t.Helper()
	var b bytes.Buffer
	b.WriteString("// Code generated from wellknown.yaml by go test -update. DO NOT EDIT.\n\npackage images\n\nimport \"time\"\n\nvar names = []name{\n")
	var all []name
	for i, e := range entries {
		for _, n := range e.names {
			all = append(all, name{name: n, family: i})
		}
	}
	slices.SortFunc(all, func(a, b name) int { return cmp.Compare(a.name, b.name) })
	for _, n := range all {
		fmt.Fprintf(&b, "{%q, %d},\n", n.name, n.family)
	}
	b.WriteString("}\n\nvar families = []family{\n")
	for i, e := range entries {
		fmt.Fprintf(&b, "%d: { // %s\nfacts: %s,\n", i, e.names[0], assignments(e.facts.Facts))
		if len(e.tags) > 0 {
			b.WriteString("tags: []variant{\n")
			for _, v := range e.tags {
				fmt.Fprintf(&b, "{match: %#v, facts: %s},\n", v.match, assignments(v.facts.Facts))
			}
			b.WriteString("},\n")
		}
		b.WriteString("},\n")
	}
	b.WriteString("}\n")
	source, err := format.Source(b.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	return source
}

// unqualified writes the types of this package as this package does, and leaves out what a setting does not say.
var unqualified = strings.NewReplacer(
	"images.Fact["+reflect.TypeFor[Facts]().PkgPath()+".", "Fact[",
	"images.Fact[[]"+reflect.TypeFor[Facts]().PkgPath()+".", "Fact[[]",
	"images.Fact[", "Fact[", "images.Health{", "Health{", "images.User{", "User{",
	"images.Requirement", "Requirement", "images.Default{", "Default{", "images.Setting{", "Setting{",
	`, Value:""`, "", ", Least:0", "", ", Not:false", "", ", Absent:false", "", ", Part:false", "", `, With:""`, "", ", Addresses:false", "",
	", Chosen:false", "", "Origin:0x1", "Origin: Listed",
)

// assignments writes a function that sets the facts that there are, one a line.
func assignments(f Facts) string {
	var b strings.Builder
	b.WriteString("func(f Facts) Facts {\n")
	for field, value := range reflect.ValueOf(f).Fields() {
		switch origin, _ := reflect.TypeAssert[Origin](value.FieldByName("Origin")); origin {
		case Unknown:
		case taken:
			fmt.Fprintf(&b, "f.%s = %s{}\n", field.Name, unqualified.Replace(field.Type.String()))
		default:
			fmt.Fprintf(&b, "f.%s = %s\n", field.Name, unqualified.Replace(fmt.Sprintf("%#v", value.Interface())))
		}
	}
	b.WriteString("return f\n}")
	return b.String()
}
