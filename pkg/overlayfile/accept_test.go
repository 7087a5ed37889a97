package overlayfile

import (
	"strings"
	"testing"

	"github.com/compose2ecs/compose2ecs/internal/expect"
)

// TestTold tells what is accepted though it may do harm, keeps what will not work, and accepts without a word what is decided.
func TestTold(t *testing.T) {
	for services, want := range map[string]struct{ told, stays string }{
		"  ui: {image: \"provectuslabs/kafka-ui:v0.7.2\", ports: [\"8080:8080\"]}\n": {
			told: "anyone on the internet can administer it"},
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
		"use a named volume; or acknowledge the finding with x-aws-ignore": "use a named volume",
		"acknowledge it with x-aws-ignore if the service works without it": "",
		"use a named volume; or another one":                               "use a named volume; or another one",
	} {
		expect.Equal(t, hint, want, withoutAccepting(hint))
	}
}
