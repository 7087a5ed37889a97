package lower

import (
	"cmp"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/compose2ecs/compose2ecs/internal/expect"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
)

const docsDir = "../../../../docs"

// TestDocs keeps the reference pages as the code has it; -update writes them.
func TestDocs(t *testing.T) {
	for name, page := range map[string]string{
		"mapping.md":     mappingPage(),
		"compose.md":     composePage(),
		"extensions.md":  extensionsPage(fieldComments(t)),
		"diagnostics.md": diagnosticsPage(),
	} {
		expect.File(t, filepath.Join(docsDir, name), []byte(page))
	}
}

// generated tells a reader of the Markdown source where to make a change.
const generated = "<!-- Made from pkg/translate/internal/lower by: go test ./pkg/translate/internal/lower -run Docs -update -->\n"

func mappingPage() string {
	var b strings.Builder
	b.WriteString(generated + "\n# How a Compose file is translated\n\nOne section per subject, in the order in which the translation decides.\n")
	for _, f := range features() {
		fmt.Fprintf(&b, "\n## %s\n\n%s\n", f.name, f.about)
		if len(f.reads) > 0 {
			b.WriteString("\n| Compose | AWS |\n|---|---|\n")
			for _, a := range f.reads {
				fmt.Fprintf(&b, "| `%s` | %s |\n", a.path, a.means)
			}
		}
		for i, e := range f.extensions {
			separator := ", "
			if i == 0 {
				separator = "\nSee also "
			}
			fmt.Fprintf(&b, "%s[`%s`](extensions.md#%s)", separator, e.key, e.key)
		}
		if len(f.extensions) > 0 {
			b.WriteString(".\n")
		}
	}
	return b.String()
}

func composePage() string {
	var rows []string
	add := func(support string, attributes []attribute) {
		for _, a := range attributes {
			rows = append(rows, fmt.Sprintf("| `%s` | %s | %s |\n", a.path, support, a.means))
		}
	}
	for _, f := range features() {
		add("translated", f.reads)
	}
	for _, a := range ignoredAttributes {
		support := "no effect (info)"
		if structural[a.path] {
			support = "loaded"
		}
		add(support, []attribute{a})
	}
	add("not kept (warning)", different)
	add("refused (error)", refused)
	slices.Sort(rows)
	return generated + `
# Every Compose attribute

What compose2ecs does with each attribute of the Compose specification. ` + "`*`" + ` stands for any name, ` + "`[]`" +
		` for the items of a list,
` + "`**`" + ` for everything below. An attribute that is not translated is reported with its position when it is used, unless
it is marked as loaded: such an attribute takes effect when the project is loaded, or has no counterpart on AWS.

| attribute | support | on AWS |
|---|---|---|
` + strings.Join(rows, "")
}

func extensionsPage(comments map[string]string) string {
	var b strings.Builder
	b.WriteString(generated + `
# Extensions

AWS-specific settings are in ` + "`x-aws-*`" +
		` keys, usually in an overlay beside the Compose file; Docker Compose ignores them. A time is
written as Compose writes durations (` + "`30s`, `1m30s`" +
		`) or as a number of seconds. A list of one item may be written without the list.
`)
	for _, f := range features() {
		for _, e := range f.extensions {
			fmt.Fprintf(&b, "\n## %s\n\nBelongs %s. %s\n", e.key, levelNames(e.levels), e.about)
			if e.value != nil {
				writeSettings(&b, "", reflect.TypeOf(e.value), comments)
			}
		}
	}
	return b.String()
}

// fieldComments are the comments above the fields of this package's types, by TYPE.FIELD:
// they say what a setting means where a tag has no room for it.
func fieldComments(t *testing.T) map[string]string {
	t.Helper()
	comments := map[string]string{}
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range files {
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ParseComments)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(file, func(n ast.Node) bool {
			declared, ok := n.(*ast.TypeSpec)
			if !ok {
				return true
			}
			if structure, ok := declared.Type.(*ast.StructType); ok {
				for _, field := range structure.Fields.List {
					for _, name := range field.Names {
						comments[declared.Name.Name+"."+name.Name] = strings.Join(strings.Fields(field.Doc.Text()), " ")
					}
				}
			}
			return false
		})
	}
	return comments
}

// writeSettings writes the table of a mapping's settings, or the type of a plain value.
func writeSettings(b *strings.Builder, prefix string, t reflect.Type, comments map[string]string) {
	if t.Kind() == reflect.Map && t.Elem().Kind() == reflect.Struct {
		b.WriteString("\nValue: a mapping from your own names to mappings.\n")
		t = t.Elem()
	}
	if t.Kind() != reflect.Struct {
		fmt.Fprintf(b, "\nValue: %s.\n", typeName(t))
		return
	}
	if prefix == "" {
		if short, ok := reflect.TypeAssert[shorthand](reflect.Zero(t)); ok {
			fmt.Fprintf(b, "\nAs a shorthand for the mapping, a single value sets `%s`.\n", short.scalarKey())
		}
		b.WriteString("\n| setting | value | meaning |\n|---|---|---|\n")
	}
	for field := range t.Fields() {
		name := prefix + field.Tag.Get("yaml")
		meaning := cmp.Or(field.Tag.Get("doc"), comments[t.Name()+"."+field.Name])
		fmt.Fprintf(b, "| `%s` | %s | %s |\n", name, typeName(field.Type), meaning)
		inner := field.Type
		if inner.Kind() == reflect.Slice {
			name, inner = name+"[]", inner.Elem()
		} else if inner.Kind() == reflect.Pointer {
			inner = inner.Elem()
		}
		if inner.Kind() == reflect.Struct {
			writeSettings(b, name+".", inner, comments)
		}
	}
}

func diagnosticsPage() string {
	var b strings.Builder
	b.WriteString(generated + `
# Findings

Every finding has a code, which stays the same from version to version. Warnings and info findings can be acknowledged with
` + "`x-aws-ignore: [C2E-…]`" + `, at the top level of the file or in a service; errors cannot.

| code | severity | finding | cause | fix |
|---|---|---|---|---|
`)
	kinds := Kinds()
	slices.SortFunc(kinds, func(a, b diag.Kind) int { return strings.Compare(a.Code, b.Code) })
	for _, k := range kinds {
		anchor := strings.ToLower(k.Code)
		fmt.Fprintf(&b, "| <a id=%q></a>`%s` | %s | %s | %s | %s |\n", anchor, k.Code, k.Severity, k.Title, k.Cause, k.Fix)
	}
	return b.String()
}

// TestKindCodesAreUnique keeps a code from meaning two things.
func TestKindCodesAreUnique(t *testing.T) {
	seen := map[string]bool{}
	for _, k := range Kinds() {
		if seen[k.Code] {
			t.Errorf("%s stands twice", k.Code)
		}
		seen[k.Code] = true
		for _, text := range []string{k.Code, k.Title, k.Cause, k.Fix} {
			if text == "" || strings.Contains(text, "|") {
				t.Errorf("%s: every part of a kind is said, in words a table can hold: %q", k.Code, text)
			}
		}
	}
}
