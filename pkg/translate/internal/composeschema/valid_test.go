package composeschema

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	compose "github.com/compose-spec/compose-go/v2/schema"
	"gopkg.in/yaml.v3"
)

func goldenFiles(t testing.TB) []string {
	t.Helper()
	paths, err := filepath.Glob("../../../../testdata/golden/*/*.y*ml")
	if err != nil || len(paths) == 0 {
		t.Fatal("no files: ", err)
	}
	var texts []string
	for _, path := range paths {
		content, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		texts = append(texts, string(content))
	}
	return texts
}

// compare holds Valid against the loader's validator, and returns what each says.
func compare(t *testing.T, text string) (valid, reference bool) {
	t.Helper()
	var model map[string]any
	if yaml.Unmarshal([]byte(text), &model) != nil {
		return false, false
	}
	if _, err := json.Marshal(model); err != nil { // keys that are not text
		return false, false
	}
	err := compose.Validate(model)
	if valid = Valid(model); valid && err != nil {
		t.Errorf("the loader refuses what is valid: %v\n%s", err, text)
	}
	return valid, err == nil
}

func TestGoldenFiles(t *testing.T) {
	valid := 0
	for _, text := range goldenFiles(t) {
		got, want := compare(t, text)
		if got != want {
			t.Errorf("valid: %t\n%s", got, text)
		}
		if got {
			valid++
		}
	}
	if valid < 200 {
		t.Errorf("only %d files are valid", valid)
	}
}

// cases have one thing wrong, or just right, each.
var cases = []struct {
	name  string
	valid bool
	text  string
}{
	{"nothing", true, `{}`},
	{"no mapping", false, `services: []`},
	{"a service's name", false, `services: {a/b: {}}`},
	{"extension", true, `{x-a: [1], services: {a: {x-b: null}}}`},
	{"unknown attribute", false, `services: {a: {imagine: b}}`},
	{"attribute of a part", true, `services: {a: {cpus: 1, ports: [80], container_name: ab}}`},
	{"attribute of services only", false, `jobs: {a: {deploy: {}}}`},
	{"what is required", true, `jobs: {a: {triggers: {manual: true}}}`},
	{"what is required is missing", false, `jobs: {a: {}}`},
	{"neither of two", false, `jobs: {a: {triggers: {}}}`},
	{"type", false, `services: {a: {image: 1}}`},
	{"one of some types", true, `services: {a: {environment: {A: 1, B: b, C: null, D: true}}}`},
	{"none of some types", false, `services: {a: {environment: {A: []}}}`},
	{"key of no name", false, `services: {a: {environment: {"": a}}}`},
	{"key of two lines", true, `services: {a: {environment: {"a\nb": a}}}`},
	{"twice", false, `services: {a: {cap_add: [A, A]}}`},
	{"twice, once as text", false, `services: {a: {expose: ["80", 80]}}`},
	{"a number and a text", true, `services: {a: {expose: [b, 80]}}`},
	{"nearly the same", true, `services: {a: {ports: [{target: 80}, {target: 80, mode: host}, {target: 81}]}}`},
	{"twice, a mapping", false, `services: {a: {ports: [{target: 80}, {target: 80}]}}`},
	{"twice, as numbers", false, `services: {a: {expose: [80, 80.0]}}`},
	{"not in the list", false, `services: {a: {cgroup: public}}`},
	{"in the list", true, `services: {a: {cgroup: host}}`},
	{"pattern", true, `services: {a: {pull_policy: every_12h}}`},
	{"another pattern", false, `services: {a: {pull_policy: hourly}}`},
	{"short name", false, `services: {a: {container_name: a}}`},
	{"limit", true, `services: {a: {cpu_percent: 100, oom_score_adj: -1000}}`},
	{"over the limit", false, `services: {a: {cpu_percent: 100.5}}`},
	{"under the limit", false, `services: {a: {oom_score_adj: -1001}}`},
	{"whole number with a fraction of nothing", true, `services: {a: {healthcheck: {retries: 3.0}}}`},
	{"fraction", false, `services: {a: {shm_size: [], mem_swappiness: 1.5}}`},
	{"watch", true, `services: {a: {develop: {watch: [{path: a, action: rebuild}]}}}`},
	{"watch without a path", false, `services: {a: {develop: {watch: [{action: rebuild}]}}}`},
	{"text or mapping", true, `services: {a: {build: .}, b: {build: {context: .}}}`},
}

func TestCases(t *testing.T) {
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if valid, _ := compare(t, c.text); valid != c.valid {
				t.Errorf("valid: %t", valid)
			}
		})
	}
}

// FuzzValid holds Valid against the loader's validator.
func FuzzValid(f *testing.F) {
	for _, text := range goldenFiles(f) {
		f.Add(text)
	}
	for _, c := range cases {
		f.Add(c.text)
	}
	f.Fuzz(func(t *testing.T, text string) { compare(t, text) })
}

func BenchmarkValid(b *testing.B) {
	var model map[string]any
	if err := yaml.Unmarshal([]byte(goldenFiles(b)[0]), &model); err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		if !Valid(model) {
			b.Fatal("not valid")
		}
	}
}
