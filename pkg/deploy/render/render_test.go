package render

import (
	"bytes"
	"encoding/json"
	"io"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/compose2ecs/compose2ecs/pkg/deploy"
)

// history is a deployment with a failure, as events.
func history() []deploy.Event {
	at := time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)
	code := int32(137)
	return []deploy.Event{
		deploy.Started{
			Stack: "shop", Operation: "creating", Expected: 4 * time.Minute,
			Changes: []deploy.Change{{ID: "Vpc"}, {ID: "LogGroup"}, {Service: "web", ID: "WebService"}},
		},
		deploy.StackChanged{Time: at, Stack: "shop", Status: "CREATE_IN_PROGRESS", Reason: "User Initiated"},
		deploy.ResourceChanged{Time: at, ID: "Vpc", Type: "AWS::EC2::VPC", Status: "CREATE_IN_PROGRESS"},
		deploy.ResourceChanged{Time: at, ID: "Vpc", Type: "AWS::EC2::VPC", Status: "CREATE_COMPLETE"},
		deploy.ResourceChanged{Time: at, Service: "web", ID: "WebService", Type: "AWS::ECS::Service", Status: "CREATE_IN_PROGRESS"},
		deploy.RolloutChanged{Time: at, Service: "web", Desired: 2, Running: 1, Pending: 1, State: "IN_PROGRESS"},
		deploy.TargetsChanged{Time: at, Service: "web", Healthy: 0, Total: 1, Reasons: []string{"Target.Timeout Request timed out"}},
		deploy.TaskStopped{
			Time: at, Service: "web", Task: "0123456789abcdef", Reason: "Essential container in task exited",
			Containers: []deploy.StoppedContainer{{Name: "web", ExitCode: &code, Reason: "OutOfMemoryError"}},
			Log:        []string{"one", "two", "three", "four"},
		},
	}
}

func failed() deploy.Event {
	return deploy.ResourceChanged{
		Time: time.Now(), Service: "web", ID: "WebService", Type: "AWS::ECS::Service", Status: "CREATE_FAILED",
		Reason: "the circuit breaker " + strings.Repeat("was triggered ", 20),
	}
}

// screen plays what a terminal does with what is written to it.
func screen(t *testing.T, written string) []string {
	t.Helper()
	var lines []string
	row := 0
	for len(written) > 0 {
		switch {
		case strings.HasPrefix(written, "\x1b[J"):
			lines, written = lines[:min(row, len(lines))], written[3:]
		case strings.HasPrefix(written, "\x1b[K"), strings.HasPrefix(written, "\r"):
			written = strings.TrimPrefix(strings.TrimPrefix(written, "\x1b[K"), "\r")
		case strings.HasPrefix(written, "\x1b["):
			end := strings.IndexByte(written, 'A')
			up := 0
			for _, digit := range written[2:end] {
				up = 10*up + int(digit-'0')
			}
			row, written = row-up, written[end+1:]
		default:
			text, _, _ := strings.Cut(written, "\n")
			text, _, _ = strings.Cut(text, "\x1b")
			if text == "" { // the end of the line
				row, written = row+1, written[1:]
				continue
			}
			for len(lines) <= row {
				lines = append(lines, "")
			}
			lines[row], written = text, written[len(text):]
		}
		if row < 0 {
			t.Fatal("the tree draws above itself")
		}
	}
	return lines
}

// TestTree draws in windows of several sizes.
func TestTree(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var out bytes.Buffer
		tree := NewTree(&out, Style{}, func() (int, int) { return 80, 24 })
		for _, e := range history() {
			tree.Event(e)
		}
		time.Sleep(65 * time.Second)
		tree.Event(deploy.Notice{Text: "a line above the tree"})
		tree.Close()
		tree.Close() // whoever closes twice is welcome
		want := []string{
			"a line above the tree",
			"shop creating 1m05s of about 4 minutes",
			"├─ ● shared       1/2",
			"└─ ● web          0/1  WebService ",
			"     tasks 1 of 2 running, 1 pending · targets 0 of 1 healthy (Target.Timeout …",
			"     task 01234567 stopped: Essential container in task exited: web exited with",
			"     137, OutOfMemoryError",
			"       two",
			"       three",
			"       four",
		}
		got := screen(t, out.String())
		got[3] = got[3][:len(want[3])] // the resource began long ago
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("-want +got:\n%s", diff)
		}
	})
}

// TestTreeIsClean lets nothing that AWS says move the cursor, nor begin a line.
func TestTreeIsClean(t *testing.T) {
	const hostile = "\x1b[2Jgone\rover\u202e\n::error::x\n"
	synctest.Test(t, func(t *testing.T) {
		var out bytes.Buffer
		tree := NewTree(&out, Style{}, func() (int, int) { return 200, 24 })
		tree.Event(deploy.Notice{Text: hostile})
		for _, e := range history() {
			tree.Event(e)
		}
		tree.Event(deploy.ServiceMessage{Service: "web", Text: hostile})
		tree.Event(deploy.ResourceChanged{ID: "WebService", Service: "web", Type: "AWS::ECS::Service", Status: "CREATE_FAILED", Reason: hostile})
		tree.Close()
		for _, text := range []string{"\x1b[2J", "\u202e", "gone\rover", "\n::error", "\r::error"} {
			if strings.Contains(out.String(), text) {
				t.Errorf("the tree writes %q", text)
			}
		}
		if lines := screen(t, out.String()); len(lines) != 17 {
			t.Errorf("%d lines: %q", len(lines), lines)
		}
	})
}

// TestTreeFits never draws a line wider, or more lines, than the window has.
func TestTreeFits(t *testing.T) {
	for _, size := range []struct{ width, height int }{{80, 24}, {120, 40}, {40, 8}, {20, 5}} {
		synctest.Test(t, func(t *testing.T) {
			var out bytes.Buffer
			tree := NewTree(&out, Style{}, func() (int, int) { return size.width, size.height })
			for _, e := range append(history(), failed()) {
				tree.Event(e)
			}
			tree.Close()
			lines := screen(t, out.String())
			if len(lines) >= size.height {
				t.Errorf("%d lines in a window of %d", len(lines), size.height)
			}
			for _, line := range lines {
				if columns.String(line) >= size.width {
					t.Errorf("%q is too wide for %d columns", line, size.width)
				}
			}
		})
	}
}

// TestTreeEnds leaves the last state on the screen, and begins below it with the next.
func TestTreeEnds(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var out bytes.Buffer
		tree := NewTree(&out, Style{}, func() (int, int) { return 80, 24 })
		for _, operation := range []string{"deleting", "creating"} {
			tree.Event(deploy.Started{Stack: "shop", Operation: operation})
			tree.Event(deploy.StackChanged{Stack: "shop", Status: strings.ToUpper(strings.TrimSuffix(operation, "ing")) + "E_COMPLETE"})
		}
		tree.Close()
		want := []string{"shop ✓ delete complete 0s", "shop ✓ create complete 0s"}
		if diff := cmp.Diff(want, screen(t, strings.ReplaceAll(out.String(), "\x1b[2m", ""))); diff != "" {
			t.Errorf("-want +got:\n%s", diff)
		}
	})
}

func TestPlain(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var out bytes.Buffer
		plain := NewPlain(&out)
		for _, e := range history() {
			plain.Event(e)
		}
		time.Sleep(130 * time.Second)
		plain.Close()
		want := `creating the stack shop, about 4 minutes
2026-01-02T03:04:05Z shop CREATE_IN_PROGRESS: User Initiated
2026-01-02T03:04:05Z Vpc CREATE_IN_PROGRESS
2026-01-02T03:04:05Z Vpc CREATE_COMPLETE
2026-01-02T03:04:05Z WebService CREATE_IN_PROGRESS
2026-01-02T03:04:05Z web tasks 1 of 2 running, 1 pending
2026-01-02T03:04:05Z web targets 0 of 1 healthy: Target.Timeout Request timed out
2026-01-02T03:04:05Z web task 0123456789abcdef stopped: Essential container in task exited: web exited with 137, OutOfMemoryError
2026-01-02T03:04:05Z web | one
2026-01-02T03:04:05Z web | two
2026-01-02T03:04:05Z web | three
2026-01-02T03:04:05Z web | four
still creating after 1m00s
still creating after 2m00s
`
		if diff := cmp.Diff(want, out.String()); diff != "" {
			t.Errorf("-want +got:\n%s", diff)
		}
	})
}

// TestJSON writes one object a line, with the names that docker compose uses.
func TestJSON(t *testing.T) {
	var out bytes.Buffer
	for _, e := range append(history(), failed(), deploy.Notice{Text: "hello"}) {
		JSON{&out}.Event(e)
	}
	states := map[string]string{}
	for line := range strings.Lines(out.String()) {
		var record struct{ ID, ParentID, Status, Msg string }
		if err := json.Unmarshal([]byte(line), &record); err != nil {
			t.Fatalf("%s: %v", line, err)
		}
		states[record.ID+record.Msg] = record.Status
	}
	want := map[string]string{
		"shop": "Working", "Vpc": "Done", "WebService": "Error", "web": "Working", "0123456789abcdef": "Error", "hello": "",
	}
	if diff := cmp.Diff(want, states); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

// TestLines makes records of what is said to people.
func TestLines(t *testing.T) {
	var out bytes.Buffer
	lines := &Lines{Out: &out}
	Say(lines, "error", "error: no")
	for _, text := range []string{"  hint:", " try\n\n", "error: is what a container printed\n", "the end"} {
		if n, err := io.WriteString(lines, text); n != len(text) || err != nil {
			t.Errorf("%d, %v", n, err)
		}
	}
	Say(lines, "warning", "a.yaml:1:2: odd [C2E-odd]")
	Say(lines, "info", " ")
	want := `{"level":"error","msg":"error: no"}
{"level":"info","msg":"  hint: try"}
{"level":"info","msg":"error: is what a container printed"}
{"level":"warning","msg":"a.yaml:1:2: odd [C2E-odd]"}
`
	if diff := cmp.Diff(want, out.String()); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
	out.Reset()
	if Say(&out, "error", "error: no"); out.String() != "error: no\n" {
		t.Error(out.String())
	}
}

func TestQuiet(t *testing.T) {
	var out bytes.Buffer
	for _, e := range append(history(), deploy.Notice{Text: "hello"}) {
		Quiet{&out}.Event(e)
	}
	if out.String() != "hello\n" {
		t.Errorf("%q", out.String())
	}
}

// TestLeaves finds what differs inside a property.
func TestLeaves(t *testing.T) {
	for _, test := range []struct {
		before, after string
		want          []leafChange
	}{
		{`1`, `2`, []leafChange{{"P", "1", "2"}}},
		{``, `{"a":1}`, []leafChange{{"P", "", `{"a":1}`}}},
		{`{"a":1,"b":2}`, `{"a":1,"b":3}`, []leafChange{{"P/b", "2", "3"}}},
		{`[{"N":"A"},{"N":"B"}]`, `[{"N":"B"}]`, []leafChange{{"P/0", `{"N":"A"}`, ""}}},
		{`["a"]`, `["a","b"]`, []leafChange{{"P/1", "", "b"}}},
		{`{"a/b":"x"}`, `{"a/b":"y"}`, []leafChange{{"P/a/b", "x", "y"}}},
		{`a:1`, `{{changeSet:KNOWN_AFTER_APPLY}}`, []leafChange{{"P", "a:1", "(known after the deployment)"}}},
		{`{"a":"b:1"}`, `{"a":"b:{{changeSet:KNOWN_AFTER_APPLY}}"}`, []leafChange{{"P/a", "b:1", "b:(known after the deployment)"}}},
		{`{"cut off…`, `{"cut off, too…`, []leafChange{{"P", `{"cut off…`, `{"cut off, too…`}}},
	} {
		got := leavesOf(deploy.PropertyChange{Path: "P", Before: test.before, After: test.after})
		if diff := cmp.Diff(test.want, got, cmp.AllowUnexported(leafChange{})); diff != "" {
			t.Errorf("%s to %s: -want +got:\n%s", test.before, test.after, diff)
		}
	}
}

func TestStageOfARollout(t *testing.T) {
	want := "tasks 2 of 2 running, production traffic shift"
	if got := rolloutText(deploy.RolloutChanged{Desired: 2, Running: 2, Stage: "PRODUCTION_TRAFFIC_SHIFT"}); got != want {
		t.Errorf("%q, want %q", got, want)
	}
}
