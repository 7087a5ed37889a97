package diag

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

// TestBriefCutsBetweenWords prints long lists and texts at many widths: each word that is printed is a whole one, what is left out
// of a list is counted, and an ellipsis stands by itself.
func TestBriefCutsBetweenWords(t *testing.T) {
	services := []string{"elasticsearch", "logstash-forwarder", "kibana", "apm-server", "metricbeat"}
	differs := Kind{Code: "C2E-differs", Severity: Warning, Title: "credential in plain text"}
	listing := Kind{Code: "C2E-listing", Severity: Warning, Title: "listing", Breaks: true, Together: "nothing outside reaches the services %s"}
	long := Kind{Code: "C2E-long", Severity: Warning, Title: "long", Breaks: true, Fix: "write the value of each variable where the program " +
		"looks for it first, which its documentation tells in a chapter of its own for administrators"}
	var findings []Finding
	for i, service := range services {
		f := finding(differs, i+1, service, "its password is in the file, and anyone who can read the template can read the password too")
		g := finding(listing, i+10, service, "nothing outside reaches the service "+service)
		findings = append(findings, f, *g.Of(service, ""))
		findings = append(findings, finding(Kind{Code: fmt.Sprint("C2E-chosen-", i), Severity: Info, Choice: "settings of " + service}, i+20, service, ""))
	}
	findings = append(findings, finding(long, 40, "kibana", strings.Repeat("what is wrong with several variables of the service, ", 9)))
	findings = Merge(findings)
	var all bytes.Buffer
	if err := Brief(&all, findings, false, 10_000); err != nil {
		t.Fatal(err)
	}
	words := strings.FieldsFunc(all.String()+" listing --verbose (and more: chosen: … and more) other services services) "+
		strings.Join(services, " ")+` "`+strings.Join(services, `" "`)+`"`, betweenWords)
	for width := 48; width < 160; width++ {
		var out bytes.Buffer
		if err := Brief(&out, findings, false, width); err != nil {
			t.Fatal(err)
		}
		for _, word := range strings.FieldsFunc(out.String(), betweenWords) {
			if !slices.Contains(words, word) && strings.Trim(word, "0123456789()+places") != "" {
				t.Errorf("at %d columns, %q is no whole word:\n%s", width, word, out.String())
			}
		}
	}
}

func betweenWords(r rune) bool { return strings.ContainsRune(" \n,;:", r) }

// TestBriefCountsWhatItLeavesOut says how many services it does not name, where there is room for one name.
func TestBriefCountsWhatItLeavesOut(t *testing.T) {
	differs := Kind{Code: "C2E-differs", Severity: Warning, Title: "plain-text credential"}
	group := []Finding{finding(differs, 1, "elasticsearch", ""), finding(differs, 2, "logstash", ""), finding(differs, 3, "kibana", "")}
	for room, want := range map[int]string{
		66: `plain-text credential in "elasticsearch", "logstash", and "kibana"`,
		65: `plain-text credential in "elasticsearch" and 2 other services`,
		60: "plain-text credential in 3 services",
		34: "plain-text credential (3 services)",
		33: "plain-text credential",
		20: "plain-text …",
	} {
		if got := group[0].within(room, group); got != want {
			t.Errorf("in %d columns: %q, want %q", room, got, want)
		}
	}
}

// TestBriefKeepsTheWholeTitle leaves out the service rather than words of the title, without which it would say something else.
func TestBriefKeepsTheWholeTitle(t *testing.T) {
	closed := Kind{Code: "C2E-closed", Severity: Warning, Title: "not exposed to the internet", OfService: true}
	group := []Finding{finding(closed, 1, "turbine-stream-service", strings.Repeat("long ", 20))}
	for room, want := range map[int]string{
		51: "not exposed to the internet: turbine-stream-service",
		50: "not exposed to the internet",
		20: "not exposed to the …",
	} {
		if got := group[0].within(room, group); got != want {
			t.Errorf("in %d columns: %q, want %q", room, got, want)
		}
	}
}

// TestBriefKeepsTheTitle keeps that of a finding about something else than a service.
func TestBriefKeepsTheTitle(t *testing.T) {
	f := finding(Kind{Code: "C2E-runs", Severity: Warning, Title: "runs third-party code"}, 1, "", strings.Repeat("long ", 20))
	f.Path = source.Path{"x-aws-cloudformation", "Transform"}
	if got, want := f.within(30, []Finding{f}), "runs third-party code"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

// TestBriefPlacesCredentials does not name a service where the name would be read as what was found there.
func TestBriefPlacesCredentials(t *testing.T) {
	inEach := Kind{Code: "C2E-differs", Severity: Warning, Title: "plain-text credential", Titles: "plain-text credentials", EachService: true}
	group := []Finding{finding(inEach, 1, "postgres", ""), finding(inEach, 2, "web", "")}
	if got, want := group[0].within(80, group), `plain-text credentials in "postgres" and "web"`; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

// TestBriefNamesNoServiceAsTheThing says in which service something is, so that its name is not read as that of what the title is about.
func TestBriefNamesNoServiceAsTheThing(t *testing.T) {
	for want, kind := range map[string]Kind{
		`unset variable in "web"`:            {Title: "unset variable"},
		"one-off service keeps running: web": {Title: "one-off service keeps running", OfService: true},
	} {
		kind.Code, kind.Severity = "C2E-title", Warning
		group := []Finding{finding(kind, 1, "web", strings.Repeat("long ", 20))}
		if got := group[0].within(50, group); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

// TestBriefCutsOff keeps the third line of a message that is told first, and cuts longer ones, and those below, to two.
func TestBriefCutsOff(t *testing.T) {
	for words, want := range map[int]int{12: 2, 20: 3, 45: 2} {
		f := finding(breaks, 1, "web", strings.Repeat("word ", words))
		f.Hint = ""
		if got := strings.Count(briefly(t, []Finding{f}), "\n"); got != want {
			t.Errorf("%d words: %d lines", words, got)
		}
	}
	below := finding(breaks, 1, "web", strings.Repeat("word ", 20))
	below.Hint = ""
	first := kinds(Error, false, 1)
	if got, alone := briefly(t, append(first, below)), briefly(t, first); strings.Count(got, "\n")-strings.Count(alone, "\n") != 2 {
		t.Errorf("below others:\n%s", got)
	}
}

// TestBriefCountsServices says of which services a title speaks, or how many there are, but never names them twice.
func TestBriefCountsServices(t *testing.T) {
	unsupported := Kind{
		Code: "C2E-ulimit", Severity: Warning, OfService: true,
		Title: "service has unsupported ulimits", Titles: "services have unsupported ulimits",
	}
	group := []Finding{finding(unsupported, 1, "frontend", ""), finding(unsupported, 2, "backend", "")}
	for room, want := range map[int]string{
		60: "services have unsupported ulimits: frontend, backend",
		35: "2 services have unsupported ulimits",
		34: "services have unsupported ulimits",
	} {
		if got := group[0].within(room, group); got != want {
			t.Errorf("in %d columns: %q, want %q", room, got, want)
		}
	}
	one := []Finding{finding(unsupported, 1, "web", strings.Repeat("long ", 20)), finding(unsupported, 2, "web", "")}
	if got, want := one[0].within(60, one), "service has unsupported ulimits: web"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}
