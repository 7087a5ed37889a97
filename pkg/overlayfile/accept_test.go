package overlayfile

import (
	"strings"
	"testing"

	"github.com/compose2ecs/compose2ecs/internal/expect"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
)

// TestTold tells what is accepted though it may do harm, keeps what will not work, and accepts without a word what is decided.
func TestTold(t *testing.T) {
	for services, want := range map[string]struct{ told, stays string }{
		"  ui: {image: \"provectuslabs/kafka-ui:v0.7.2\", ports: [\"8080:8080\"]}\n": {
			told: "anyone on the internet can administer the program"},
		"  app: {image: example/app:1, extra_hosts: [\"db:10.0.0.7\"]}\n":                       {told: "extra_hosts is dropped"},
		"  app: {image: example/app:1, extra_hosts: [\"host.docker.internal:host-gateway\"]}\n": {},
		"  app: {build: {context: ., args: {WWWGROUP: \"${WWWGROUP}\"}}}\n":                     {stays: "WWWGROUP"},
		"  app: {build: {context: ., args: {TERMS_URL: \"${TERMS_URL}\"}}}\n":                   {},
		"  db: {image: \"postgres:16\", ports: [\"5432:5432\"], environment: {POSTGRES_HOST_AUTH_METHOD: trust}}\n": {
			told: "nothing is reachable"},
		"  app: {image: example/app:1, ports: [\"127.0.0.1:3000:3000\"]}\n": {told: "nothing is reachable"},
	} {
		file := madeOf(t, map[string]string{"compose.yaml": "name: shop\nservices:\n" + services, "Dockerfile": "FROM example/app:1\n"})
		told, stays := strings.Join(file.Open, "\n"), strings.Join(seriousOf(file.Findings), "\n")
		if !strings.Contains(told, want.told) || want.told == "" && told != "" {
			t.Errorf("%s: told %q", services, told)
		}
		if !strings.Contains(stays, want.stays) || want.stays == "" && stays != "" {
			t.Errorf("%s: stays %q\n%s", services, stays, file.Content)
		}
	}
}

// TestWithoutAccepting does not advise to accept what the file accepts.
func TestWithoutAccepting(t *testing.T) {
	for hint, want := range map[string]string{
		"use a named volume; or acknowledge the finding with x-aws-ignore":     "use a named volume",
		"acknowledge this with x-aws-ignore if the program works without it":   "",
		"mount a volume at /data, as compose2ecs init does; or use a database": "mount a volume at /data; or use a database",
		"mount a volume; or use a database; compose2ecs init adds the volume":  "mount a volume; or use a database",
		"use a named volume; or another one":                                   "use a named volume; or another one",
	} {
		expect.Equal(t, hint, want, withoutAccepting(hint))
	}
}

// TestReasons tells of some findings one by one, and what to do about all of them if that is one thing.
func TestReasons(t *testing.T) {
	some := func(n int, hints ...string) []diag.Finding {
		var list []diag.Finding
		for i := range n {
			list = append(list, diag.Finding{Message: string(rune('a' + i)), Hint: hints[i%len(hints)]})
		}
		return list
	}
	for _, c := range []struct {
		findings []diag.Finding
		want     string
	}{
		{some(1, "mend it"), "a\nWhat to do: mend it"},
		{some(3, "mend it"), "a\nb\nc\nWhat to do: mend it"},
		{some(5, "mend it"), "a\nb\nc\nand 2 more\nWhat to do: mend it"},
		{some(2, "mend it", "or not"), "a\nb"},
		{some(1, ""), "a"},
	} {
		expect.Equal(t, c.want, c.want, strings.Join(reasons(c.findings), "\n"))
	}
}

// TestAdviceOn says in one clause what to do about several ports of which the protocol is not known.
func TestAdviceOn(t *testing.T) {
	f := diag.Finding{Hint: "mend it"}
	for _, code := range []string{unknownProtocol, notReached} {
		f.Code = code
		expect.Equal(t, code, "mend it", adviceOn(f))
	}
	f.Places = []diag.Related{{}}
	expect.Equal(t, "several ports that nobody reaches", "mend it", adviceOn(f))
	for _, code := range []string{unknownProtocol, different} {
		f.Code = code
		if got := adviceOn(f); got == "mend it" {
			t.Errorf("%s: it has a hint for each place", code)
		}
	}
}

// TestAcceptedOnce acknowledges a finding once in a project with errors, where it is found again.
func TestAcceptedOnce(t *testing.T) {
	file := made(t, "services:\n  app:\n    image: example/app:1\n    environment: {COLOR: \"${COLOR}\", NAME: \"${NAME:?missing}\"}\n"+
		"  db: {image: \"example/db:1\"}\n")
	if n := strings.Count(string(file.Content), "- "+unsetVariable); n != 1 {
		t.Errorf("%d times\n%s", n, file.Content)
	}
}
