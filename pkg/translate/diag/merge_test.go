package diag

import (
	"runtime"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var (
	unset = Kind{
		Code: "C2E-unset", Severity: Warning, Title: "not set", Fix: "set it", Together: "%s are not set", Several: "set them",
	}
	credential = Kind{
		Code: "C2E-credential", Severity: Warning, Title: "credential", Fix: "hide it", Together: "%s look like credentials", EachService: true,
	}
)

// about is a finding as lower reports it of a service.
func about(l *List, k Kind, service, attribute, name, note string) {
	l.At("services", service, attribute).Report(k, "service %q: %s", service, name).Of(name, note).Service = service
}

func merged() []Finding {
	var l List
	about(&l, unset, "web", "privileged", "A", "")
	about(&l, unset, "web", "privileged", "A", "")
	about(&l, unset, "api", "ports", "B", "used twice")
	about(&l, unset, "web", "ports", "C", "")
	about(&l, credential, "web", "privileged", "K", "")
	about(&l, credential, "web", "ports", "L", "")
	about(&l, credential, "api", "ports", "K", "")
	l.At("services", "web").Report(unset, "one that has no name")
	return Merge(l.Resolve(set()))
}

// Findings of one cause are one, and it has all their places.
func TestMerge(t *testing.T) {
	var got []string
	for _, f := range merged() {
		got = append(got, f.Pos.String()+" "+f.Message+" | "+placesOf(f.Places)+" | "+f.Hint)
	}
	want := []string{
		`z.yaml:2:3 one that has no name |  | set it`, // where the service is defined, whatever a later file adds
		`z.yaml:3:5 service "web": K and L look like credentials | z.yaml:4:5 | hide it`,
		`z.yaml:3:5 A and C, and B (used twice) are not set | z.yaml:4:5; b.yaml:3:9 | set them`,
		`b.yaml:3:9 service "api": K |  | hide it`,
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

// Each format tells the other places.
func TestMergedPlaces(t *testing.T) {
	all := merged()[2:3]
	for want, got := range map[string]string{
		"\n  also: z.yaml:4:5; b.yaml:3:9\n": printed(t, plain, all),
		`"places": [
      {
        "file": "z.yaml",
        "line": 4,`: printed(t, JSON, all),
		"%0Aalso: z.yaml:4:5; b.yaml:3:9%0Ahint: set them": printed(t, GitHub, all),
		`"relatedLocations": [`:                            printed(t, SARIF, all),
	} {
		if !strings.Contains(got, want) {
			t.Errorf("no %s in\n%s", want, got)
		}
	}
}

// What has one note is a group of its own, so that a note is not taken for that of its neighbors.
func TestGroupsOfItems(t *testing.T) {
	items := []item{{"a", "why"}, {"b", "why"}, {"c", "why"}, {"d", "why not"}, {"e", ""}, {"f", ""}}
	for most, want := range map[int]string{
		6: "a, b, and c (why); d (why not); e and f",
		4: "a, b, and c (why); d (why not); and 2 more",
		2: "a and b (why), and 4 more",
		1: "a (why) and 5 more",
	} {
		if got := itemized(items, most, "; "); got != want {
			t.Errorf("%d: got %s, want %s", most, got, want)
		}
	}
	if got, want := itemized(items[:3], 2, "; "), "a, b, and 1 more (why)"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	if got, want := itemized(items[2:5], mostItems, ", "), "c (why), d (why not), and e"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	if got, want := itemized(items[3:5], mostItems, ", "), "d (why not) and e"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func TestManyItems(t *testing.T) {
	var items []item
	for i := range 14 {
		items = append(items, item{string(rune('a' + i)), ""})
	}
	if got, want := itemized(items, mostItems, "; "), "a, b, c, d, e, f, g, h, i, j, k, l, and 2 more"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

// TestMergeGrows takes ten times as much for ten times as many findings of one kind, as where a service has thousands of variables.
func TestMergeGrows(t *testing.T) {
	allocated := func(count int) uint64 {
		kind := Kind{Code: "C2E-many", Severity: Warning, Together: "there are %s"}
		list := make([]Finding, count)
		for i := range list {
			list[i] = finding(kind, i+1, "web", "")
			list[i].Of("NAME"+strconv.Itoa(i), "")
		}
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		Merge(list)
		runtime.ReadMemStats(&after)
		return after.TotalAlloc - before.TotalAlloc
	}
	if small, large := allocated(300), allocated(3000); float64(large)/float64(small) > 15 {
		t.Errorf("%d bytes for 300 findings, %d for 3000", small, large)
	}
}

// TestKeysFirst lists keys before all other names, if the kind is about variables.
func TestKeysFirst(t *testing.T) {
	for first, want := range map[bool]string{
		true:  "RSA_PRIVATE_KEY, secret_key_base, SMTP_HOST, REDIS_PASSWORD, LICENSE",
		false: "SMTP_HOST, REDIS_PASSWORD, LICENSE, RSA_PRIVATE_KEY, secret_key_base",
	} {
		kind := Kind{Code: "C2E-unset", Severity: Warning, Together: "not set: %s", KeysFirst: first}
		var findings []Finding
		for _, name := range []string{"SMTP_HOST", "REDIS_PASSWORD", "LICENSE", "RSA_PRIVATE_KEY", "secret_key_base"} {
			findings = append(findings, Finding{Kind: kind, items: []item{{name, ""}}})
		}
		if got := Merge(findings)[0].Message; got != "not set: "+want {
			t.Errorf("%t: %s", first, got)
		}
	}
}

// TestSharedStep tells the first step of several hints once.
func TestSharedStep(t *testing.T) {
	kind := Kind{Code: "C2E-open", Severity: Warning, Together: "open: %s"}
	for joined, want := range map[string]string{
		"get a key, and close a|get a key, and close b":                        "get a key, and close a; close b",
		"get a key, and close a|get a key, and close b|get a key, and close b": "get a key, and close a; close b",
		"get a key, and close a|get a lock, and close b":                       "get a key, and close a; get a lock, and close b",
		"get a key, and close a|get a key, and close a":                        "get a key, and close a",
	} {
		var findings []Finding
		for i, hint := range strings.Split(joined, "|") {
			findings = append(findings, Finding{Kind: kind, Hint: hint, items: []item{{strconv.Itoa(i), ""}}})
		}
		if got := Merge(findings)[0].Hint; got != want {
			t.Errorf("%s: %s", joined, got)
		}
	}
}
