package diag

import (
	"os"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

var (
	privileged = Kind{Code: "C2E-privileged", Severity: Error, Title: "privileged", Cause: "no", Fix: "remove it"}
	clash      = Kind{Code: "C2E-clash", Severity: Warning, Title: "clash", Fix: "change one"}
	note       = Kind{Code: "C2E-note", Severity: Info, Title: "note"}
)

func set() *source.Set {
	files := []source.File{
		{Name: "z.yaml", Content: []byte("services:\n  web:\n    privileged: true\n    ports:\n      - \"80:80\"\n")},
		{Name: "a.yaml", Content: []byte("services:\n  api:\n    ports:\n\t\t\t\t  - 80:80\n")},
		{Name: "b.yaml", Content: []byte("services:\n  web: {command: [a,\tb]}\n  api: {ports: [\"80:80\"]}\n")},
	}
	return source.Read(files, source.Surroundings{
		Directory: "/nowhere", Lookup: func(string) (string, bool) { return "", false },
		Display: func(path string) string { return path }, ReadFile: os.ReadFile,
	})
}

// findings are one of every kind.
func findings() []Finding {
	var l List
	l.At().Report(note, "about the project")
	l.At("services", "api", "ports", "80").Report(clash, "service %q: port 80 is taken", "api").Also("services", "web", "ports", "80").
		Also("nowhere")
	l.AtValue("services", "web", "privileged").Report(privileged, "service %q: 100%% no\nreally", "web").WithHint("leave %s out", "it")
	l.At("services", "web", "command", "b").Report(note, "second word")
	l.At("services", "web", "command", "b").Report(note, "second word")
	l.AtPosition(source.Pos{File: "z.yaml", Line: 1, Column: 1, EndColumn: 9}, "services").Report(note, "as placed")
	return l.Resolve(set())
}

func TestResolve(t *testing.T) {
	var got []string
	for _, f := range findings() {
		got = append(got, f.Pos.String()+" "+f.Message+" ("+f.Hint+")")
	}
	want := []string{
		"z.yaml:1:1 as placed ()",
		"z.yaml:3:17 service \"web\": 100% no�really (leave it out)",
		"b.yaml:2:22 second word ()",
		"b.yaml:3:17 service \"api\": port 80 is taken (change one)",
		":0:0 about the project ()",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

// TestPlaceIsOwn checks that a path can be reused by the caller.
func TestPlaceIsOwn(t *testing.T) {
	var l List
	path := []string{"services", "web"}
	l.At(path...).Report(note, "one")
	path[1] = "api"
	l.At(path...).Report(note, "two")
	if got := l.Resolve(set())[0]; got.Message != "one" || got.Pos.String() != "z.yaml:2:3" {
		t.Errorf("got %s at %s", got.Message, got.Pos)
	}
}

func TestHasErrors(t *testing.T) {
	var l List
	l.At("services").Report(clash, "a warning")
	if l.HasErrors() {
		t.Error("a warning is no error")
	}
	l.At("services").Report(privileged, "an error")
	if !l.HasErrors() {
		t.Error("an error is one")
	}
}

func TestSummary(t *testing.T) {
	for want, severities := range map[string][]Severity{
		"":                           nil,
		"1 error":                    {Error},
		"2 errors, 1 warning":        {Error, Warning, Error},
		"2 warnings":                 {Warning, Warning},
		"1 error, 1 warning, 2 info": {Info, Warning, Info, Error},
	} {
		var list []Finding
		for _, s := range severities {
			list = append(list, Finding{Kind: Kind{Severity: s}})
		}
		if got := Summary(list); got != want {
			t.Errorf("%v: %q, want %q", severities, got, want)
		}
	}
}

// TestInsteadOf leaves out what another finding says better of the same attribute, and nothing else.
func TestInsteadOf(t *testing.T) {
	var l List
	better := Kind{Code: "C2E-better", Severity: Warning, InsteadOf: note.Code}
	l.At("services", "web", "privileged").Report(note, "less")
	l.At("services", "web", "ports").Report(note, "of another attribute")
	l.At("services", "web", "privileged").Report(better, "more")
	var got []string
	for _, f := range l.Resolve(set()) {
		got = append(got, f.Message)
	}
	if diff := cmp.Diff([]string{"more", "of another attribute"}, got); diff != "" {
		t.Error(diff)
	}
}
