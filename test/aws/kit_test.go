package main

import (
	"context"
	"errors"
	"io"
	"math"
	"net/http"
	"net/http/httptest"
	"os"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"
)

// TestVerdicts: an answer of AWS that is another one refutes, any other error leaves open, and of several steps the worst counts.
func TestVerdicts(t *testing.T) {
	works := func(context.Context, *stage) (string, error) { return "as assumed", nil }
	differs := func(context.Context, *stage) (string, error) { return "", contradicted("another") }
	fails := func(context.Context, *stage) (string, error) { return "", errors.New("throttled") }
	look := func(id string, do func(context.Context, *stage) (string, error)) step {
		return step{does: "look", proves: []string{id}, limit: time.Minute, do: do}
	}
	needed := look("A-exec", fails)
	needed.ends = true
	tasks := look("A-logs", works)
	tasks.tasks = true
	k := &kit{account: &account{emulated: true}, progress: io.Discard}
	k.perform(t.Context(), nil, scenario{name: "life", steps: []step{
		look("A-names-glibc", works), look("A-names-glibc", works), look("A-names-musl", works), look("A-names-musl", differs),
		look("A-names-jvm", differs), look("A-names-jvm", fails), look("A-names-go", fails), tasks, needed, look("A-scale", works),
	}})
	want := map[string]verdict{
		"A-names-glibc": held, "A-names-musl": refuted, "A-names-jvm": refuted, "A-names-go": unchecked,
		"A-logs": unchecked, "A-exec": unchecked, "A-scale": unchecked, "A-china": unchecked,
	}
	for _, l := range k.lines() {
		if w, ok := want[l.assumption.id]; ok && l.verdict != w {
			t.Errorf("%s %s, want %s", l.assumption.id, l.verdict, w)
		}
	}
	for _, text := range []string{
		"held         A-names-glibc: ", "did not hold A-names-musl: ", "look: another", noTasks,
		"life: look did not succeed: throttled", "1 held, 2 did not hold, ", "says nothing about AWS",
	} {
		if !strings.Contains(k.report(), text) {
			t.Errorf("the report does not say %q:\n%s", text, k.report())
		}
	}
	if !errors.Is(k.refuted(), errRefuted) {
		t.Error("the run does not fail")
	}
}

// TestDeadline: a step that takes longer than its time, or its scenario's, is not checked, and a scenario ends there.
func TestDeadline(t *testing.T) {
	hang := func(ctx context.Context, _ *stage) (string, error) {
		<-ctx.Done()
		return "", context.Cause(ctx)
	}
	look := func(context.Context, *stage) (string, error) { return "seen", nil }
	hangs := step{does: "wait", proves: []string{"A-logs"}, limit: time.Millisecond, do: hang}
	after := step{does: "look", proves: []string{"A-scale"}, limit: time.Minute, do: look}
	k := &kit{account: &account{}, progress: io.Discard}
	k.perform(t.Context(), nil, scenario{name: "life", steps: []step{hangs, after}})
	over, cancel := context.WithTimeoutCause(t.Context(), 0, errDeadline)
	defer cancel()
	hangs.limit, hangs.proves, after.proves = time.Minute, []string{"A-exec"}, []string{"A-sample"}
	k.perform(over, nil, scenario{name: "life", steps: []step{hangs, after}})
	for id, want := range map[string]string{
		"A-logs": "it took more than 1ms", "A-scale": "seen", "A-exec": errDeadline.Error(), "A-sample": errDeadline.Error(),
	} {
		if got := k.about(id); len(got) != 1 || !strings.Contains(got[0].seen, want) {
			t.Errorf("%s: %+v, want %q", id, got, want)
		}
	}
}

// TestStates: ids that AWS makes up and the order of lists do not count, settings do.
func TestStates(t *testing.T) {
	state := func(stack, group string, ports ...any) []string {
		names := renaming(stack, []resource{
			{"WebService", "arn:aws:ecs:::service/" + stack + "/" + stack + "-Web-X1", "AWS::ECS::Service"}, {"Group", group, ""},
		})
		var lines []string
		for _, line := range flatten("", map[string]any{
			"serviceName": stack + "-Web-X1", "groups": []any{group}, "ports": ports, "events": "many", "runningCount": 1.0, "none": nil,
			"tags": []any{
				map[string]any{"key": "aws:cloudformation:stack-id", "value": stack + "/1"}, map[string]any{"key": "a", "value": "b"},
			},
		}) {
			lines = append(lines, names.Replace(line))
		}
		return lines
	}
	if found := differ(state("one", "sg-1", 80.0, 443.0), state("two", "sg-12", 443.0, 80.0)); len(found) != 0 {
		t.Errorf("differences between equals: %v", found)
	}
	if found := differ(state("one", "sg-1", 80.0), state("two", "sg-12")); len(found) != 1 || found[0] != "updated has .ports=80" {
		t.Errorf("differences: %v", found)
	}
}

// TestConsent: nothing is sent before somebody has agreed to the cost, or to less than it is.
func TestConsent(t *testing.T) {
	var mu sync.Mutex
	var sent []string
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		mu.Lock()
		defer mu.Unlock()
		sent = append(sent, r.URL.Path)
		w.WriteHeader(http.StatusTeapot)
	}))
	defer server.Close()
	environ := []string{
		"PATH=" + os.Getenv("PATH"), "HOME=" + t.TempDir(), "AWS_ENDPOINT_URL=" + server.URL, "AWS_REGION=us-east-1",
		"AWS_ACCESS_KEY_ID=test", "AWS_SECRET_ACCESS_KEY=test", "AWS_EC2_METADATA_DISABLED=true",
	}
	a := &account{program: program(t), environ: environ, emulated: true}
	k := &kit{account: a, root: top, scenarios: scenarios(), progress: io.Discard}
	var stdout strings.Builder
	k.scenarios = k.scenarios[:1]
	if err := k.consented(t.Context(), request{spend: 0.01}, &stdout); err == nil || !strings.Contains(err.Error(), "may cost") {
		t.Errorf("too little is agreed to, and: %v\n%s", err, stdout.String())
	}
	if err := k.consented(t.Context(), request{}, &stdout); err != nil {
		t.Error(err)
	}
	if len(sent) > 0 {
		t.Errorf("sent before anybody has agreed: %v", sent)
	}
	if !strings.Contains(stdout.String(), "Nothing was sent to AWS. To begin: go run ./test/aws -spend ") {
		t.Errorf("it does not say how to begin:\n%s", stdout.String())
	}
}

// TestCost: a run costs less than 3 USD, and the sum is that of the lines.
func TestCost(t *testing.T) {
	a := &account{program: program(t), environ: []string{"PATH=" + os.Getenv("PATH")}}
	k := &kit{account: a, root: top, scenarios: scenarios()}
	text, cost, err := k.plan(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if cost <= 1 || cost >= 3 {
		t.Errorf("a run costs %.2f USD, which is not below 3, or implausible", cost)
	}
	sum := 0.0
	for _, line := range strings.Split(text, "\n")[:len(k.scenarios)] {
		words := strings.Fields(line)
		one, err := strconv.ParseFloat(words[len(words)-2], 64)
		if err != nil || one <= 0 {
			t.Errorf("%s: %v", line, err)
		}
		sum += one
	}
	if math.Abs(sum-cost) > 0.005*float64(len(k.scenarios)) {
		t.Errorf("the lines are %.2f USD in all, the sum is %.2f", sum, cost)
	}
	t.Log(text)
}

// TestEmulator: only an address of this machine is one.
func TestEmulator(t *testing.T) {
	for endpoint, want := range map[string]bool{
		"http://127.0.0.1:5000": true, "http://localhost:5000": true, "http://[::1]:5000": true,
		"": false, "https://ecs.us-east-1.amazonaws.com": false, "http://10.0.0.1:5000": false, "http://127.0.0.1.example.com": false,
	} {
		if got := emulator(endpoint); got != want {
			t.Errorf("%q: %v", endpoint, got)
		}
	}
}

// TestUnpriced: a type without a price stops the run before it begins.
func TestUnpriced(t *testing.T) {
	p, tmpl := price{}, &template{}
	if err := unmarshal(tmpl, `{"Resources": {"Nat": {"Type": "AWS::EC2::NatGateway"}, "Vpc": {"Type": "AWS::EC2::VPC"},
		"Endpoint": {"Type": "AWS::EC2::VPCEndpoint", "Properties": {"VpcEndpointType": "Interface"}}}}`); err != nil {
		t.Fatal(err)
	}
	for id, want := range map[string]bool{"Nat": false, "Vpc": true, "Endpoint": false} {
		if err := p.add(tmpl, id); (err == nil) != want {
			t.Errorf("%s: %v", id, err)
		}
	}
}
