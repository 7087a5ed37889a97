package diag

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/compose2ecs/compose2ecs/internal/wrap"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

func printed(t *testing.T, printer func(io.Writer, []Finding) error, list []Finding) string {
	t.Helper()
	var out bytes.Buffer
	if err := printer(&out, list); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

func plain(w io.Writer, list []Finding) error { return Text(w, list, false) }

func TestText(t *testing.T) {
	want := `z.yaml:1:1: info: as placed [C2E-note]
    1 | services:
      | ^~~~~~~~
z.yaml:3:17: error: service "web": 100% no�really [C2E-privileged]
    3 |     privileged: true
      |                 ^~~~
  hint: leave it out
b.yaml:2:22: info: second word [C2E-note]
    2 |   web: {command: [a,	b]}
      |                     	^
b.yaml:3:17: warning: service "api": port 80 is taken [C2E-clash]
    3 |   api: {ports: ["80:80"]}
      |                 ^~~~~~~
  also: z.yaml:5:9: - "80:80"
  also: nowhere
  hint: change one
info: about the project [C2E-note]
`
	if diff := cmp.Diff(want, printed(t, plain, findings())); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

// TestLinesFit breaks what is said, and neither lines of files nor what is to be copied; with no width all is as in Text.
func TestLinesFit(t *testing.T) {
	const width = 40
	list := append(findings(), Finding{
		Kind: Kind{Code: "C2E-long", Severity: Warning}, Message: "service \"web\": what is said of it takes more than a line",
		Hint: "do what takes more than a line to say, too:\nthis is to be copied as it is, however long",
		Pos:  source.Pos{File: "z.yaml", Line: 3, Column: 5, EndColumn: 10}, Line: "    image: as long as it is, and longer than that, still longer",
	})
	for _, colour := range []bool{false, true} {
		var whole strings.Builder
		severities := 0
		for _, line := range Lines(list, colour, width) {
			kept := strings.Contains(line.Text, " |") || strings.Contains(line.Text, "copied") || strings.Contains(line.Text, "also:")
			if wrap.Columns(line.Text) > width && !kept {
				t.Errorf("longer than %d: %q", width, line.Text)
			}
			if line.Severity != "" {
				severities++
			}
		}
		for _, line := range Lines(list, colour, 0) {
			whole.WriteString(line.Text + "\n")
		}
		text := printed(t, func(w io.Writer, list []Finding) error { return Text(w, list, colour) }, list)
		if severities != len(list) || whole.String() != text {
			t.Errorf("%d severities of %d findings\n%s", severities, len(list), text)
		}
	}
}

// TestTextServices makes one message of what is said of several services at one place.
func TestTextServices(t *testing.T) {
	at := source.Pos{File: "z.yaml", Line: 3, Column: 5, EndColumn: 10}
	var list []Finding
	for _, message := range []string{`service "a": A is odd`, `service "a": B is odd`, `service "b": A is odd`, `service "c" waits`,
		`service "d" waits`} {
		list = append(list, Finding{Kind: Kind{Code: "C2E-note", Severity: Info}, Message: message, Pos: at, Line: "    env_file: a"})
	}
	for i := range 10 {
		list = append(list,
			Finding{Kind: Kind{Code: "C2E-note", Severity: Info}, Message: fmt.Sprintf(`service "s%d": C is odd`, i), Pos: at,
				Line: "    env_file: a"})
	}
	want := `z.yaml:3:5: info: services "a" and "b": A is odd [C2E-note]
z.yaml:3:5: info: service "a": B is odd [C2E-note]
z.yaml:3:5: info: service "c" waits [C2E-note]
z.yaml:3:5: info: service "d" waits [C2E-note]
z.yaml:3:5: info: services "s0", "s1", "s2", "s3", "s4", "s5", "s6", "s7", and 2 more: C is odd [C2E-note]
    3 |     env_file: a
      |     ^~~~~
`
	if diff := cmp.Diff(want, printed(t, plain, list)); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

// TestTextTogether prints what findings of one place have in common once.
func TestTextTogether(t *testing.T) {
	at := source.Pos{File: "z.yaml", Line: 3, Column: 5, EndColumn: 10}
	list := []Finding{
		{Kind: Kind{Code: "C2E-note", Severity: Info}, Message: "port 1", Hint: "write it", Pos: at, Line: "    ports: a"},
		{Kind: Kind{Code: "C2E-note", Severity: Info}, Message: "port 2", Hint: "write it", Pos: at, Line: "    ports: a"},
		{Kind: Kind{Code: "C2E-note", Severity: Info}, Message: "port 3", Hint: "or not", Pos: at, Line: "    ports: a"},
	}
	want := `z.yaml:3:5: info: port 1 [C2E-note]
z.yaml:3:5: info: port 2 [C2E-note]
    3 |     ports: a
      |     ^~~~~
  hint: write it
z.yaml:3:5: info: port 3 [C2E-note]
    3 |     ports: a
      |     ^~~~~
  hint: or not
`
	if diff := cmp.Diff(want, printed(t, plain, list)); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

func TestTextColour(t *testing.T) {
	coloured := func(w io.Writer, list []Finding) error { return Text(w, list, true) }
	got := printed(t, coloured, findings())
	if !strings.Contains(got, "\x1b[1;31merror:\x1b[0m") || !strings.Contains(got, "\x1b[1;33mwarning:\x1b[0m") {
		t.Errorf("no colours: %q", got)
	}
	for i, colour := range strings.Split(got, "\x1b[")[1:] {
		if closing := strings.HasPrefix(colour, "0m"); closing != (i%2 == 1) {
			t.Errorf("colour %d is not closed: %q", i, colour)
		}
	}
}

// TestTextOutside prints a position that does not fit its line.
func TestTextOutside(t *testing.T) {
	list := []Finding{{Kind: note, Message: "m", Pos: source.Pos{File: "f", Line: 1, Column: 50, EndColumn: 40}, Line: "short"}}
	want := "f:1:50: info: m [C2E-note]\n    1 | short\n      |      ^\n"
	if diff := cmp.Diff(want, printed(t, plain, list)); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

func TestJSON(t *testing.T) {
	want := `[
  {
    "file": "z.yaml",
    "line": 3,
    "column": 17,
    "endColumn": 21,
    "severity": "error",
    "code": "C2E-privileged",
    "message": "service \"web\": 100% no�really",
    "hint": "leave it out"
  },
  {
    "severity": "info",
    "code": "C2E-note",
    "message": "about the project"
  }
]
`
	all := findings()
	if diff := cmp.Diff(want, printed(t, JSON, []Finding{all[1], all[4]})); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	if got := printed(t, JSON, nil); got != "[]\n" {
		t.Errorf("nothing is %q", got)
	}
}

func TestGitHub(t *testing.T) {
	want := `::notice file=z.yaml,line=1,col=1,endColumn=9,title=C2E-note::as placed
::error file=z.yaml,line=3,col=17,endColumn=21,title=C2E-privileged::service "web": 100%25 no�really%0Ahint: leave it out
::notice file=b.yaml,line=2,col=22,endColumn=23,title=C2E-note::second word
::warning file=b.yaml,line=3,col=17,endColumn=24,title=C2E-clash::service "api": port 80 is taken%0Ahint: change one
::notice title=C2E-note::about the project
`
	if diff := cmp.Diff(want, printed(t, GitHub, findings())); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	odd := []Finding{{Kind: note, Message: "m", Pos: source.Pos{File: "a,b:c%.yaml", Line: 1, Column: 1, EndColumn: 2}}}
	if got := printed(t, GitHub, odd); !strings.HasPrefix(got, "::notice file=a%2Cb%3Ac%25.yaml,line=1") {
		t.Errorf("got %s", got)
	}
}

func TestSARIF(t *testing.T) {
	text := printed(t, SARIF, findings())
	var log sarifLog
	decoder := json.NewDecoder(strings.NewReader(text))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&log); err != nil {
		t.Fatal(err)
	}
	if log.Version != "2.1.0" || len(log.Runs) != 1 {
		t.Fatalf("got %s", text)
	}
	run := log.Runs[0]
	var rules, results []string
	for _, r := range run.Tool.Driver.Rules {
		rules = append(rules, r.ID+" "+r.Default.Level)
	}
	for _, r := range run.Results {
		if run.Tool.Driver.Rules[r.RuleIndex].ID != r.RuleID {
			t.Errorf("rule %d is not %s", r.RuleIndex, r.RuleID)
		}
		line := r.RuleID + " " + r.Level
		var lineSb139 strings.Builder
		for _, l := range r.Locations {
			lineSb139.WriteString(" " + l.Physical.Artifact.URI)
		}
		line += lineSb139.String()
		var lineSb142 strings.Builder
		for _, l := range r.RelatedLocations {
			lineSb142.WriteString(" also " + l.Physical.Artifact.URI)
		}
		line += lineSb142.String()
		results = append(results, line)
	}
	if diff := cmp.Diff([]string{"C2E-note note", "C2E-privileged error", "C2E-clash warning"}, rules); diff != "" {
		t.Errorf("rules (-want +got)\n%s", diff)
	}
	want := []string{"C2E-note note z.yaml", "C2E-privileged error z.yaml", "C2E-note note b.yaml", "C2E-clash warning b.yaml also z.yaml",
		"C2E-note note"}
	if diff := cmp.Diff(want, results); diff != "" {
		t.Errorf("results (-want +got)\n%s", diff)
	}
	if region := run.Results[1].Locations[0].Physical.Region; region != (sarifRegion{3, 17, 21}) {
		t.Errorf("region is %v", region)
	}
}

func TestSARIFPaths(t *testing.T) {
	for name, want := range map[string]string{
		"compose.yaml": "compose.yaml", "../a b/ü.yaml": "../a%20b/%C3%BC.yaml", "/abs/a.yaml": "file:///abs/a.yaml", "a:b.yaml": "./a:b.yaml",
	} {
		if got := sarifPlace(source.Pos{File: name, Line: 1, Column: 1, EndColumn: 2}).Physical.Artifact.URI; got != want {
			t.Errorf("%s: %s, want %s", name, got, want)
		}
	}
}

// TestWriteErrors checks that a full disk or a closed pipe is not kept quiet.
func TestWriteErrors(t *testing.T) {
	for name, printer := range map[string]func(io.Writer, []Finding) error{"text": plain, "json": JSON, "sarif": SARIF, "github": GitHub} {
		if err := printer(closed{}, findings()); !errors.Is(err, io.ErrClosedPipe) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

type closed struct{}

func (closed) Write([]byte) (int, error) { return 0, io.ErrClosedPipe }
