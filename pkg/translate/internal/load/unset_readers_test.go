package load

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/compose2ecs/compose2ecs/internal/testfiles"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
)

// TestReaders finds the services that may read the .env file which leaves a variable empty.
func TestReaders(t *testing.T) {
	t.Parallel()
	const compose = `
services:
  db: {image: mysql, environment: {MYSQL_PASSWORD: "${PW}", OTHER: "${UNKNOWN}"}}
  app: {build: .}
  jobs: {image: jobs, volumes: [".:/app"]}
  web: {build: web, volumes: ["./web:/app", "data:/data"]}
volumes: {data: {}}
`
	names := namesOf(t, compose, map[string]string{".env": "PW=\n", "web/Dockerfile": "FROM scratch\n", "Dockerfile": "FROM scratch\n"})
	want := map[string][]string{"PW": {"app", "jobs"}, "UNKNOWN": nil}
	got := map[string][]string{}
	for _, u := range names.Unset {
		got[u.Name] = u.Readers
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

// TestReplacedByFile warns of no variable without a value that another file replaces.
func TestReplacedByFile(t *testing.T) {
	t.Parallel()
	files := map[string]string{
		"compose.yaml": "services:\n  web:\n    image: nginx\n" +
			"    environment: {A: \"${A}\", B: \"${B}\", C: \"x${C}\", D: \"${D}\", E: \"${E}\"}\n",
		"docker-compose.aws.yml": "services:\n  web:\n    environment: {A: a, B: \"${F}\", C: c, D: \"\"}\n",
	}
	var findings diag.List
	in, err := Load(t.Context(), Options{Dir: testfiles.Write(t, files)}, &findings)
	if err != nil || in.Project == nil {
		t.Fatal(in, err)
	}
	var got []string
	for _, f := range findings.Resolve(in.Source) {
		if f.Code == kindUnset.Code {
			got = append(got, f.Names()...)
		}
	}
	slices.Sort(got)
	if diff := cmp.Diff([]string{"B", "D", "E", "F"}, slices.Compact(got)); diff != "" {
		t.Error(diff)
	}
}
