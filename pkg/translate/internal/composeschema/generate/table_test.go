package main

import (
	"os"
	"strings"
	"testing"

	"github.com/compose-spec/compose-go/v2/schema"
)

func TestTableIsUpToDate(t *testing.T) {
	want, err := generate(schema.Schema)
	if err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile("../table.go")
	if err != nil {
		t.Fatal(err)
	}
	if string(got) != string(want) {
		t.Error("the schema of the Compose specification has changed: run go generate ./pkg/translate/internal/composeschema")
	}
}

// TestUnknownKeywords has what the table cannot say: the generator must not pass over it.
func TestUnknownKeywords(t *testing.T) {
	for _, source := range []string{
		`{"not": {"type": "string"}}`,
		`{"additionalProperties": {"minLength": 1}}`,
		`{"enum": ["a"]}`,
		`{"$ref": "#/$defs/nothing"}`,
		`{"properties": {"x-a": {}}, "patternProperties": {"^x-": {"type": "string"}}}`,
		`{"allOf": [{"$ref": "#/$defs/a"}], "$defs": {"a": {"oneOf": [{"type": "string"}]}}}`,
		`{"type": "text"}`,
	} {
		if table, err := generate(source); err == nil {
			t.Errorf("%s is not refused:\n%s", source, strings.TrimSpace(string(table)))
		}
	}
}
