package main

import (
	"bytes"
	"encoding/json"
	"maps"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/compose2ecs/compose2ecs/pkg/cost"
	"github.com/compose2ecs/compose2ecs/pkg/deploy"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/doctor"
	"github.com/compose2ecs/compose2ecs/pkg/explain"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

// TestOutputDocs keeps the fields of the page about output for programs as they are: scripts rely on them, so that none goes, comes
// or gets another name without a word about it.
func TestOutputDocs(t *testing.T) {
	page, err := os.ReadFile(filepath.Join("..", "..", "docs", "output.md"))
	if err != nil {
		t.Fatal(err)
	}
	described := described(string(page))
	for command, output := range map[string]any{
		"check": findingsAsJSON(t), "explain": filled[explain.Explanation](t), "cost": filled[cost.Estimate](t),
		"cost --against": filled[cost.Change](t), "images": filled[[]imageRow](t), "history": historyAsJSON(t), "ps": filled[[]row](t),
		"top": filled[[]load](t), "ls": filled[[]stackRecord](t), "events": filled[eventRecord](t), "doctor": filled[[]doctor.Finding](t),
	} {
		want := slices.Sorted(maps.Keys(fields(output, "")))
		if diff := cmp.Diff(want, slices.Sorted(slices.Values(described[command]))); diff != "" {
			t.Errorf("%s (-output +page):\n%s", command, diff)
		}
		delete(described, command)
	}
	if len(described) > 0 {
		t.Errorf("unknown commands: %v", slices.Collect(maps.Keys(described)))
	}
}

// described are the fields of each heading of the page: the first column of its table.
func described(page string) map[string][]string {
	all := map[string][]string{}
	heading := ""
	for line := range strings.Lines(page) {
		if text, is := strings.CutPrefix(line, "## "); is {
			heading = strings.Trim(strings.TrimSpace(text), "`")
		}
		if cell, is := strings.CutPrefix(line, "| `"); is {
			field, _, _ := strings.Cut(cell, "`")
			all[heading] = append(all[heading], field)
		}
	}
	return all
}

// fields are the paths of all values in JSON: tasks[].id.
func fields(value any, path string) map[string]bool {
	found := map[string]bool{}
	switch value := value.(type) {
	case map[string]any:
		for key, member := range value {
			maps.Copy(found, fields(member, strings.TrimPrefix(path+"."+key, ".")))
		}
	case []any:
		for _, item := range value {
			maps.Copy(found, fields(item, path+"[]"))
		}
	default:
		found[strings.TrimPrefix(path, "[].")] = true
		return found
	}
	return found
}

// full is a value of a type in which nothing is empty.
func full[T any]() (value T) {
	fillIn(reflect.ValueOf(&value).Elem())
	return value
}

// filled is such a value as JSON.
func filled[T any](t *testing.T) any {
	t.Helper()
	text, err := json.Marshal(full[T]())
	if err != nil {
		t.Fatal(err)
	}
	return decoded(t, text)
}

func decoded(t *testing.T, text []byte) (value any) {
	t.Helper()
	if err := json.Unmarshal(text, &value); err != nil {
		t.Fatal(err)
	}
	return value
}

// fillIn gives each field that others can see a value.
func fillIn(v reflect.Value) {
	switch {
	case v.Type() == reflect.TypeFor[time.Time]():
		v.Set(reflect.ValueOf(time.Unix(1, 0)))
	case v.Type() == reflect.TypeFor[json.RawMessage]():
		v.SetBytes([]byte(`"x"`))
	case v.Kind() == reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				fillIn(v.Field(i))
			}
		}
	case v.Kind() == reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		fillIn(v.Elem())
	case v.Kind() == reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 1, 1))
		fillIn(v.Index(0))
	case v.Kind() == reflect.Map:
		item := reflect.New(v.Type().Elem()).Elem()
		fillIn(item)
		v.Set(reflect.MakeMap(v.Type()))
		v.SetMapIndex(reflect.ValueOf("NAME").Convert(v.Type().Key()), item)
	case v.Kind() == reflect.String:
		v.SetString("x")
	case v.Kind() == reflect.Bool:
		v.SetBool(true)
	case v.CanInt():
		v.SetInt(1)
	case v.CanFloat():
		v.SetFloat(1)
	}
}

// historyAsJSON is what history prints of a deployment.
func historyAsJSON(t *testing.T) any {
	t.Helper()
	var out bytes.Buffer
	if err := (&ui{data: &out}).history([]deploy.Record{full[deploy.Record]()}, "shop", "json"); err != nil {
		t.Fatal(err)
	}
	return decoded(t, out.Bytes())
}

// findingsAsJSON is a finding with everything that one can have.
func findingsAsJSON(t *testing.T) any {
	t.Helper()
	at := source.Pos{File: "compose.yaml", Line: 1, Column: 2, EndColumn: 3}
	f := diag.Finding{Kind: diag.Kind{Code: "C2E-x"}, Message: "x", Hint: "x", Pos: at, Places: []diag.Related{{Pos: at}}}
	var out bytes.Buffer
	if err := diag.JSON(&out, []diag.Finding{f}); err != nil {
		t.Fatal(err)
	}
	return decoded(t, out.Bytes())
}
