package source

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// withoutCases are files, what is taken out of them, and what is left.
var withoutCases = []struct {
	name, files string
	path        Path
	want        []string // the contents; "" for one that does not change
}{
	{
		"a key", "--- compose.yaml\nservices:\n  web: {image: a, colour: b}\n", Path{"services", "web", "colour"},
		[]string{"services: {web: {image: a}}"},
	},
	{
		"in every file", "--- compose.yaml\nservices: {web: {image: a, x: 1}}\n--- override.yaml\nservices: {web: {x: 2, y: 3}}\n",
		Path{"services", "web", "x"},
		[]string{"services: {web: {image: a}}", "services: {web: {y: 3}}"},
	},
	{
		"only in one file", "--- compose.yaml\nservices: {web: {image: a}}\n--- override.yaml\nservices: {web: {x: 2}}\n",
		Path{"services", "web", "x"},
		[]string{"", "services: {web: {}}"},
	},
	{
		"a variable", "--- compose.yaml\nservices: {web: {image: a, environment: [A=1, B=2]}}\n", Path{"services", "web", "environment", "A"},
		[]string{"services: {web: {image: a, environment: [B=2]}}"},
	},
	{
		"all of a port", "--- compose.yaml\nservices: {web: {image: a, ports: [{target: 80, mode: x}, 443]}}\n",
		Path{"services", "web", "ports", "80", "mode"},
		[]string{"services: {web: {image: a, ports: [443]}}"},
	},
	{
		"a merged key", "--- compose.yaml\nx-a: &a {x: 1, y: 2}\nservices: {web: {<<: *a, image: a}}\n", Path{"services", "web", "x"},
		[]string{"x-a: &a {y: 2}\nservices: {web: {<<: *a, image: a}}"},
	},
	{
		"an overridden key", "--- compose.yaml\nx-a: &a {x: 1}\nservices: {web: {<<: *a, image: a, x: 2}}\n", Path{"services", "web", "x"},
		[]string{"x-a: &a {}\nservices: {web: {<<: *a, image: a}}"},
	},
	{
		"an anchor", "--- compose.yaml\nx-a: {b: &b {x: 1}}\nservices: {web: {<<: *b, image: a, labels: *b}}\n", Path{"x-a", "b"},
		[]string{"x-a: {}\nservices: {web: {<<: &b {x: 1}, image: a, labels: *b}}"},
	},
	{
		"the second of two", "--- compose.yaml\nservices: {web: {image: a, image: b}}\n", Path{"services", "web", "image"},
		[]string{"services: {web: {image: a}}"},
	},
	{
		"an image", "--- compose.yaml\nservices: {web: {image: [a]}}\n", Path{"services", "web", "image"},
		[]string{"services: {web: {image: scratch}}"},
	},
	{
		"an image beside a build", "--- compose.yaml\nservices: {web: {image: [a], build: .}}\n", Path{"services", "web", "image"},
		[]string{"services: {web: {build: .}}"},
	},
	{
		"a service", "--- compose.yaml\nservices: {web: nginx, db: {image: mongo}}\n", Path{"services", "web"},
		[]string{"services: {db: {image: mongo}, web: {image: scratch}}"},
	},
	{
		"the lack of an image", "--- compose.yaml\nservices: {web: {x: 1, y: 2}}\n", Path{"services", "web"},
		[]string{"services: {web: {x: 1, y: 2, image: scratch}}"},
	},
	{
		"a secret", "--- compose.yaml\nsecrets: {key: {file: a, environment: B}}\n", Path{"secrets", "key"},
		[]string{"secrets: {key: {external: true}}"},
	},
	{
		"tags stay", "--- compose.yaml\nservices: {web: {x: 1, image: a, ports: !override ['80'], user: !reset null}}\n---\nx-y: !Ref z\n",
		Path{"services", "web", "x"},
		[]string{"services: {web: {image: a, ports: !override [80], user: !reset null}}\n---\nx-y: !Ref z"},
	},
	{
		"inherited in the same file", "--- compose.yaml\nservices: {web: {extends: base}, base: {image: a, x: 1}}\n",
		Path{"services", "web", "x"},
		[]string{"services: {web: {extends: base}, base: {image: a}}"},
	},
	{"inherited from another file",
		"--- compose.yaml\nservices: {web: {extends: {file: b.yaml, service: b}}}\n--- b.yaml\nservices: {b: {x: 1}}\n",
		Path{"services", "web", "x"}, nil},
	{"included", "--- compose.yaml\ninclude: [b.yaml]\n--- b.yaml\nservices: {b: {x: 1}}\n", Path{"services", "b", "x"}, nil},
	{"an include", "--- compose.yaml\ninclude: [b.yaml]\n", Path{"include", "b.yaml"}, nil},
	{"nowhere", "--- compose.yaml\nservices: {}\n", Path{"services", "b", "x"}, nil},
	{"nothing", "--- compose.yaml\nservices: {}\n", nil, nil},
}

func TestWithout(t *testing.T) {
	for _, test := range withoutCases {
		t.Run(test.name, func(t *testing.T) {
			p := newProject(t, test.files, commandLine(test.files)...)
			s, ok := p.set().Without(test.path)
			if ok != (test.want != nil) {
				t.Fatalf("ok is %v", ok)
			}
			for i, want := range test.want {
				content := string(s.Contents()[i])
				if want == "" && content != string(p.files[i].Content) {
					t.Errorf("%s changed:\n%s", p.files[i].Name, content)
				}
				if want == "" {
					continue
				}
				if diff := cmp.Diff(parsed(t, want), parsed(t, content)); diff != "" {
					t.Errorf("%s (-want +got)\n%s\n%s", p.files[i].Name, diff, content)
				}
			}
		})
	}
}

// parsed is the trees of a file, each in one line.
func parsed(t *testing.T, content string) string {
	t.Helper()
	s := one(t, content).set()
	var lines []string
	for _, root := range s.top.files[0].roots() {
		lines = append(lines, flow(root))
	}
	return strings.Join(lines, "\n")
}

// TestWithoutPositions checks that positions stay those of the original text, and that
// the same is not taken out twice.
func TestWithoutPositions(t *testing.T) {
	s := one(t, "# comment\nservices:\n  web:\n    x: 1\n\n    'image': \"a\"\n").set()
	want := s.LocateValue("services", "web", "image")
	smaller, ok := s.Without(Path{"services", "web", "x"})
	if !ok {
		t.Fatal("not taken out")
	}
	if got := smaller.LocateValue("services", "web", "image"); got != want || got.String() != "compose.yaml:6:14" {
		t.Errorf("at %s, want %s", got, want)
	}
	if smaller.Exact("services", "web", "x") || !s.Exact("services", "web", "x") {
		t.Error("taken out of the wrong set")
	}
	if _, again := smaller.Without(Path{"services", "web", "x"}); again {
		t.Error("taken out twice")
	}
}

// TestReencoding checks that what Compose reads does not change when a file is written
// anew.
func TestReencoding(t *testing.T) {
	p := one(t, `
x-gone: 1
x-env: &env
  A: "on"
  B: 0o17
  C: '1e3'
  D: "multi\nline # and more\n"
services:
  web:
    image: "nginx:1.20"
    environment:
      <<: [*env, {E: ~}]
      F: |
        text

        with lines
      G: >-
        folded
        text
      H: "2001-01-01"
      I: =
      J: 022
    labels: &labels [a=b, "c: d", '#e', "${X:-'y'}", "tab\there"]
    annotations: *labels
    ports: ["22:22", 8080]
    stop_grace_period: 1m30s
    deploy: {resources: {limits: {cpus: '0.50', memory: 64M}}}
    command: ["sh", "-c", "echo \"$$HOME\" 'x' \\ é ☃ \u0007"]
    healthcheck: {test: "exit 0", retries: 3}
`)
	s := p.set()
	want, err := p.load(s)
	if err != nil {
		t.Fatal(err)
	}
	smaller, ok := s.Without(Path{"x-gone"})
	if !ok {
		t.Fatal("not taken out")
	}
	got, err := p.load(smaller)
	if err != nil {
		t.Fatal(err)
	}
	delete(want.Extensions, "x-gone")
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-before +after)\n%s", diff)
	}
}
