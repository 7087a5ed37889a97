package diag

import (
	"bytes"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

func briefly(t *testing.T, findings []Finding) string {
	t.Helper()
	var out bytes.Buffer
	if err := Brief(&out, findings, false, 60); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

func finding(k Kind, line int, service, message string) Finding {
	return Finding{Kind: k, Message: message, Hint: k.Fix, Service: service, Pos: source.Pos{File: "compose.yaml", Line: line, Column: 3}}
}

var (
	breaks = Kind{Code: "C2E-breaks", Severity: Warning, Title: "does not work", Fix: "write the value, or give it when you deploy", Breaks: true}
	stops  = Kind{Code: "C2E-stops", Severity: Warning, Title: "ends at once", Fix: "set it", Breaks: true, Stops: true}
	chosen = Kind{Code: "C2E-chosen", Severity: Info, Title: "chosen", Choice: "sizes"}
)

// What works until the next deployment comes after what does not work, and before what differs.
func TestBriefLater(t *testing.T) {
	later := Kind{Code: "C2E-later", Severity: Warning, Title: "works for now", Breaks: true, Later: true}
	got := briefly(t, []Finding{
		finding(clash, 1, "web", `service "web": it differs`),
		finding(later, 2, "web", `service "web": it works for now`),
		finding(breaks, 3, "web", `service "web": it does not work`),
	})
	at := func(text string) int { return strings.Index(got, text) }
	if at("does not work") < 0 || at("does not work") > at("for now") || at("for now") > at("differs") {
		t.Errorf("the order is\n%s", got)
	}
}

// What matters comes first, whatever the order in the file; what is of one kind is told once.
func TestBrief(t *testing.T) {
	got := briefly(t, []Finding{
		finding(chosen, 1, "web", "its size is chosen"),
		finding(note, 2, "web", "worth knowing"),
		finding(clash, 3, "web", `service "web": port 80 is taken`),
		finding(clash, 4, "api", `service "api": port 80 is taken`),
		finding(breaks, 5, "web", `service "web": the value is a placeholder, which nobody has written yet`),
		finding(breaks, 6, "api", `service "api": the value is a placeholder`),
		finding(breaks, 9, "job", `service "job": the value is a placeholder`),
		finding(privileged, 7, "web", `service "web": privileged containers do not run`),
		finding(stops, 8, "db", `service "db" needs PASSWORD to start`),
	})
	want := `compose.yaml:7:3: error: service "web": privileged
  containers do not run
  hint: remove it
compose.yaml:8:3: warning: service "db" needs PASSWORD to
  start
  hint: set it
compose.yaml:5:3: warning: service "web": the value is a
  placeholder, which nobody has written yet
  (and 2 other findings, in api and job)
  hint: write the value, or give it when you deploy
compose.yaml:3: warning: clash in "web" and "api"
chosen: sizes; --verbose shows more
`
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	if got := briefly(t, nil); got != "" {
		t.Errorf("nothing is %q", got)
	}
}

// Of what will not work, what ends at once comes first, then what nobody reaches, and lost data last; lost data comes before what
// only differs.
func TestBriefByEffect(t *testing.T) {
	kind := func(code string, k Kind) Kind {
		k.Code, k.Severity, k.Title = code, Warning, code
		return k
	}
	var findings []Finding
	for i, k := range []Kind{
		kind("differs", Kind{}), kind("loses", Kind{Loses: true}), kind("breaks-and-loses", Kind{Breaks: true, Loses: true}),
		kind("breaks", breaks), kind("closed", Kind{Breaks: true, Closed: true}), kind("stops", stops),
	} {
		f := finding(k, i+1, "web", k.Code)
		f.Hint = ""
		findings = append(findings, f)
	}
	var got []string
	for line := range strings.Lines(briefly(t, findings)) {
		got = append(got, strings.TrimSpace(line[strings.LastIndex(line, ": ")+2:]))
	}
	if diff := cmp.Diff([]string{"stops", "closed", "breaks", "breaks-and-loses", "loses", "differs"}, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

// kinds are findings of so many kinds of one severity, each with long texts.
func kinds(severity Severity, breaks bool, n int) []Finding {
	var all []Finding
	for i := range n {
		k := Kind{
			Code: fmt.Sprintf("C2E-%d-%t-%d", severity, breaks, i), Severity: severity, Breaks: breaks,
			Title: strings.Repeat("word ", 20), Fix: strings.Repeat("do it ", 30),
		}
		all = append(all, finding(k, i+1, "web", strings.Repeat("what is wrong ", 9)))
	}
	return all
}

// However much there is to say, it fits on a screen, and no line is wider than that; only errors, what they need, and
// what will not work are there however many they are.
func TestBriefFits(t *testing.T) {
	for _, c := range []struct {
		name                     string
		errors, breaks, warnings int
		lines                    int
		last                     string
	}{
		{"what differs", 0, 0, 40, 23, "--verbose shows 18 more"},
		{"what will not work", 0, 8, 40, 29, "--verbose shows 40 more"},
		{"errors", 5, 1, 3, 38, "--verbose shows 3 more"},
		{"one of each", 1, 1, 1, 13, "--verbose shows more"},
	} {
		all := slices.Concat(kinds(Warning, false, c.warnings), kinds(Warning, true, c.breaks), kinds(Error, false, c.errors), kinds(Info, false, 9))
		got := briefly(t, all)
		lines := strings.Split(strings.TrimSuffix(got, "\n"), "\n")
		if len(lines) != c.lines || lines[len(lines)-1] != c.last {
			t.Errorf("%s: %d lines, the last is %q\n%s", c.name, len(lines), lines[len(lines)-1], got)
		}
		if n := strings.Count(got, ": error: "); n != c.errors {
			t.Errorf("%s: %d errors", c.name, n)
		}
		for _, line := range lines {
			if utf8.RuneCountInString(line) > 60 {
				t.Errorf("%d characters: %s", utf8.RuneCountInString(line), line)
			}
		}
	}
}

// A line names as many as fit and counts the rest; where no name fits, the title says enough.
func TestBriefLine(t *testing.T) {
	many := Kind{Code: "C2E-many", Severity: Warning, Title: "ports clash"}
	long := Kind{Code: "C2E-long", Severity: Warning, Title: "the title of this kind is long"}
	unset := Kind{Code: "C2E-unset", Severity: Warning, Title: "not set", Together: "variables are not set and become empty strings: %s"}
	of := func(name string) Finding {
		f := finding(unset, 3, "web", "the variable "+name+" is not set")
		f.Of(name, "")
		return f
	}
	var all []Finding
	for i := range 9 {
		all = append(all, finding(many, 1, fmt.Sprintf("worker%d", i), "port 80 is taken"))
	}
	all = append(all, finding(long, 2, "the-name-of-this-service", "one"), finding(long, 2, "web", "two"))
	got := briefly(t, Merge(append(all, of("HOST"), of("PORT"))))
	want := `compose.yaml:1: warning: ports clash in 9 services
compose.yaml:2: warning: the title of this kind is long
compose.yaml:3: warning: not set: HOST, PORT
`
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

// A line names another variable if the name of the key that comes first is too long for it.
func TestBriefLongKey(t *testing.T) {
	kind := Kind{Code: "C2E-unset", Severity: Warning, Title: "not set", Together: "variables are not set: %s", KeysFirst: true}
	var all []Finding
	for i, name := range []string{"HOST", strings.Repeat("VERY_", 9) + "PRIVATE_KEY", "PORT"} {
		f := finding(kind, i, fmt.Sprintf("worker%d", i), "the variable "+name+" is not set")
		f.Of(name, "")
		all = append(all, f)
	}
	if got := briefly(t, Merge(all)); !strings.Contains(got, "not set: HOST and 2 more\n") && !strings.Contains(got, "not set: HOST, PORT") {
		t.Errorf("got %s", got)
	}
}

// However long the name of a file is, a line says what it is about.
func TestBriefLongFile(t *testing.T) {
	f := finding(Kind{Code: "C2E-title", Severity: Warning, Title: "ports clash"}, 1, "", strings.Repeat("what is wrong ", 9))
	f.Pos.File = strings.Repeat("a", 70) + ".yaml"
	if got := briefly(t, []Finding{f}); !strings.Contains(got, "warning:") || strings.Count(got, "\n") != 1 {
		t.Errorf("got %s", got)
	}
}

// A file to write is below the other errors, which would be out of sight below it.
func TestBriefFilesLast(t *testing.T) {
	got := briefly(t, []Finding{
		finding(Kind{Code: "C2E-proxy", Severity: Error, Fix: "write this:" + strings.Repeat("\n  web:", 9)}, 1, "proxy", "no"),
		finding(breaks, 2, "web", "the value is a placeholder"), finding(privileged, 3, "web", "privileged containers do not run"),
	})
	proxy, placeholder, other := strings.Index(got, ":1:3: error"), strings.Index(got, ":2:3: warning"), strings.Index(got, ":3:3: error")
	if other != len("compose.yaml") || proxy < other || placeholder < proxy {
		t.Errorf("got %s", got)
	}
}

// Each warning names its services and the first thing to do: alone, of several services, and merged from several.
func TestBriefNamesServices(t *testing.T) {
	differs := Kind{Code: "C2E-differs", Severity: Warning, Title: "it differs", Fix: "change it (a; b); or leave it"}
	merges := Kind{Code: "C2E-merges", Severity: Warning, Title: "merged", Together: "paths are left out: %s", Fix: "remove them"}
	at := func(f Finding, path ...string) Finding { f.Path = path; return f }
	of := func(f Finding, name string) Finding { f.Of(name, ""); return f }
	got := briefly(t, Merge([]Finding{
		of(finding(merges, 1, "web", `service "web": the path a is left out`), "a"),
		of(finding(merges, 2, "api", `service "api": the path b is left out`), "b"),
		at(finding(differs, 3, "", "the value differs"), "services", "db", "image"),
		at(finding(breaks, 4, "", `the volume has no size`), "volumes", "data"),
		at(finding(breaks, 5, "", `the volume has no size`), "volumes", "logs"),
	}))
	want := `compose.yaml:4:3: warning: the volume has no size (and 1
  other finding, about logs)
  hint: write the value, or give it when you deploy
compose.yaml:1: warning: merged: a, b
compose.yaml:3: warning: service "db": the value differs
--verbose shows more
`
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

// An overlay in a hint keeps its lines.
func TestBriefKeepsLines(t *testing.T) {
	k := Kind{Code: "C2E-proxy", Severity: Error, Fix: "write this:\nservices:\n  web:\n    profiles: [local]"}
	if got := briefly(t, []Finding{finding(k, 1, "web", "no")}); !strings.Contains(got, "\n    services:\n      web:\n        profiles: [local]\n") {
		t.Errorf("got %s", got)
	}
}

// A hint that is longer than a screen is cut, and not what it is the hint of.
func TestBriefCutsHints(t *testing.T) {
	k := Kind{Code: "C2E-proxy", Severity: Error, Fix: "write this:" + strings.Repeat("\n  web:", 50)}
	got := briefly(t, []Finding{finding(k, 1, "web", "no"), finding(clash, 2, "web", "port 80 is taken")})
	if !strings.HasPrefix(got, "compose.yaml:1:3: error: no\n") || !strings.Contains(got, "\n    …\n--verbose shows 1 more\n") ||
		strings.Count(got, "\n") != mostBrief {
		t.Errorf("got %s", got)
	}
}

// Colours repeat what the words say.
func TestBriefColour(t *testing.T) {
	var out bytes.Buffer
	if err := Brief(&out, []Finding{finding(privileged, 1, "web", "no")}, true, 60); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(out.String(), "\x1b[1mcompose.yaml:1:3: \x1b[0m\x1b[1;31merror:\x1b[0m no") {
		t.Errorf("got %q", out.String())
	}
}

// A command without --verbose names no option of its own: it leads to check where there is more to know than it has room for.
func TestGist(t *testing.T) {
	gist := func(findings []Finding) string {
		var out bytes.Buffer
		if err := Gist(&out, findings, false, 60); err != nil {
			t.Fatal(err)
		}
		return out.String()
	}
	list := []Finding{finding(chosen, 1, "web", "its size is chosen"), finding(note, 2, "web", "worth knowing")}
	if got := gist(list); got != "" {
		t.Errorf("a choice and a note are %q", got)
	}
	for i := range mostBrief + 3 {
		list = append(list, finding(Kind{Code: strconv.Itoa(i), Severity: Warning, Title: "differs"}, i, "web", "it differs"))
	}
	if got := gist(list); !strings.HasSuffix(got, "\ncheck --verbose shows 4 more\n") {
		t.Errorf("many warnings end with %q", got[max(0, len(got)-80):])
	}
}

// A kind stands where its most serious finding would, and many services leave room for what is said of them.
func TestBriefMostSerious(t *testing.T) {
	missing := Kind{Code: "C2E-missing", Severity: Warning, Breaks: true, Together: "files are missing: %s", Fix: "create them"}
	certificate := missing
	certificate.Stops = true
	all := []Finding{finding(breaks, 1, "web", "the value is a placeholder")}
	for i, k := range []Kind{missing, missing, certificate, missing, missing} {
		f := finding(k, i+2, fmt.Sprintf("service%d", i), "a file is missing")
		f.Of(fmt.Sprintf("file%d", i), "")
		all = append(all, f)
	}
	want := `compose.yaml:2:3: warning: 5 services: files are missing:
  file0, file1, file2, file3, file4
  hint: create them
compose.yaml:1:3: warning: the value is a placeholder
  hint: write the value, or give it when you deploy
`
	if diff := cmp.Diff(want, briefly(t, Merge(all))); diff != "" {
		t.Errorf("merged (-want +got)\n%s", diff)
	}
	if got := briefly(t, all); !strings.HasPrefix(got, "compose.yaml:2:3") {
		t.Errorf("not merged: %s", got)
	}
}

// What is the same in other services is also in them; other texts are more of the kind.
func TestBriefOthers(t *testing.T) {
	for want, second := range map[string]string{
		"(also in api)":                 `service "api": ports must be a list`,
		"(and 1 other finding, in api)": `service "api": volumes must be a list`,
	} {
		got := briefly(t, []Finding{
			finding(privileged, 1, "web", `service "web": ports must be a list`), finding(privileged, 2, "api", second),
		})
		if !strings.Contains(strings.Join(strings.Fields(got), " "), want) {
			t.Errorf("%s is missing:\n%s", want, got)
		}
	}
}

// A hint ends at a semicolon, but not in what is to be written as it is.
func TestFirstAdvice(t *testing.T) {
	for hint, want := range map[string]string{
		`remove it; or keep it`:                               "remove it",
		`write command: [sh, -c, "echo a; make"]; or drop it`: `write command: [sh, -c, "echo a; make"]`,
		`write "a; b" in it; or drop it`:                      `write "a; b" in it`,
		`set {a: b; c} (d; e); or drop it`:                    "set {a: b; c} (d; e)",
	} {
		if got := FirstAdvice(hint); got != want {
			t.Errorf("%s: %s", hint, got)
		}
	}
}

// Findings that are not printed are counted as such: they may say something else.
func TestBriefCountsOtherFindings(t *testing.T) {
	group := []Finding{finding(privileged, 1, "web", "one"), finding(privileged, 2, "web", "two"), finding(privileged, 3, "web", "three")}
	for n, want := range []string{"", " (and 1 other finding)", " (and 2 other findings)"} {
		if got := others(group[:n+1]); got != want {
			t.Errorf("%d: %s", n, got)
		}
	}
}

// What an overlay of the template adds has the name of the resource, not that of the section that it is in.
func TestBriefNamesResources(t *testing.T) {
	broad := Kind{Code: "C2E-broad", Severity: Warning, Title: "permissions are overly broad"}
	f := finding(broad, 1, "", strings.Repeat("long ", 20))
	f.Path = source.Path{"x-aws-cloudformation", "Resources", "Admin"}
	if got, want := f.within(60, []Finding{f}), "permissions are overly broad: Admin"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}
