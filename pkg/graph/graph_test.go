package graph

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/compose2ecs/compose2ecs/internal/expect"
	"github.com/compose2ecs/compose2ecs/internal/exttools"
	"github.com/compose2ecs/compose2ecs/internal/projects"
	"github.com/compose2ecs/compose2ecs/pkg/translate"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

const goldenDir = "../../testdata/golden"

// placed are links as the command makes them.
func placed(result *translate.Result) Place {
	return func(path source.Path) string {
		if at := result.Source.Definition(path...); at.Line > 0 {
			return fmt.Sprintf("%s#L%d", at.File, at.Line)
		}
		return ""
	}
}

// forms are the ways to write a graph as text.
var forms = map[string]func(*Graph, io.Writer, Place) error{"mmd": (*Graph).Mermaid, "dot": (*Graph).DOT}

func written(t *testing.T, result *translate.Result, form string) string {
	t.Helper()
	var b strings.Builder
	if err := forms[form](Of(result.Plan), &b, placed(result)); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// TestForms writes golden cases of each kind of part; -update writes what it expects.
func TestForms(t *testing.T) {
	for _, name := range []string{
		"websight", "stack-rails", "balancer-existing-arn", "balancer-auth-oidc", "balancer-answers", "balancer-allow-inside", "network-two",
		"network-external-group", "names-connect-own-vpc", "tasks-members", "efs-external", "efs-shared", "ebs-volume", "secrets-forms",
		"logs-splunk",
		"schedules-times", "vpc-existing-private", "vpc-nat", "capacity-spot", "domain-whole",
	} {
		result := projects.Translate(t, filepath.Join(goldenDir, name))
		if result.Plan == nil {
			t.Errorf("%s has errors", name)
			continue
		}
		for form := range forms {
			text := written(t, result, form)
			expect.File(t, filepath.Join("testdata", name+"."+form), []byte(text))
			if again := written(t, result, form); again != text {
				t.Errorf("%s: a second %s differs", name, form)
			}
		}
	}
}

// TestWhole looks at the graphs of all golden cases: ids are there once, arrows have ends, resources are in the template, and every
// service, volume and secret of the project is in the picture.
func TestWhole(t *testing.T) {
	entries, err := os.ReadDir(goldenDir)
	if err != nil || len(entries) == 0 {
		t.Fatal(entries, err)
	}
	for _, entry := range entries {
		result := projects.Translate(t, filepath.Join(goldenDir, entry.Name()))
		if result.Plan == nil {
			continue
		}
		t.Run(entry.Name(), func(t *testing.T) { checkWhole(t, result) })
	}
}

func checkWhole(t *testing.T, result *translate.Result) {
	t.Helper()
	g := Of(result.Plan)
	parts := []Part{g.VPC.Part}
	for _, group := range g.Groups {
		parts = append(parts, group.Part)
	}
	for _, n := range g.Nodes {
		parts = append(parts, n.Part)
		if n.Group != "" && g.Group(n.Group).ID != n.Group {
			t.Errorf("%s is in a group that is not there", n.ID)
		}
	}
	seen := map[string]bool{}
	for _, part := range parts {
		if seen[part.ID] || part.Title == "" {
			t.Errorf("%q is there twice, or has no title", part.ID)
		}
		seen[part.ID] = true
		for _, id := range part.Resources {
			if result.Document.Resource(id) == nil {
				t.Errorf("%s has %s, which the template has not", part.ID, id)
			}
		}
	}
	for _, e := range g.Edges {
		if g.Node(e.From) == nil || g.Node(e.To) == nil || e.Row >= len(g.Node(e.From).Rows) {
			t.Errorf("an arrow has no end: %+v", e)
		}
	}
	var texts []string
	for _, n := range g.Nodes {
		texts = append(texts, n.Title, fmt.Sprint(n.Rows))
	}
	all := strings.Join(texts, "\n")
	for _, s := range result.Plan.Services {
		started := 0
		for _, e := range g.Edges {
			if e.Relation == Starts && e.To == "service:"+s.Name {
				started++
			}
		}
		if started != len(s.Schedules) {
			t.Errorf("service %s is started by %d schedules, and %d are in the picture", s.Name, len(s.Schedules), started)
		}
		if !strings.Contains(all, s.Name) {
			t.Errorf("service %s is not in the picture", s.Name)
		}
	}
	for _, v := range result.Plan.Volumes {
		if !strings.Contains(all, v.Name) {
			t.Errorf("volume %s is not in the picture", v.Name)
		}
	}
	for _, s := range result.Plan.Secrets {
		if g.Node("secret:"+s.Name) == nil {
			t.Errorf("secret %s is not in the picture", s.Name)
		}
	}
}

// TestImages names the registries that images come from.
func TestImages(t *testing.T) {
	for images, want := range map[string][]string{
		"postgres:17 docker.io/library/redis:8 example/web":                           {"Docker Hub: all services"},
		"localhost/a registry:5000/b ghcr.io/c/d:1@sha256:" + strings.Repeat("0", 64): {"ghcr.io: s2", "localhost: s0", "registry:5000: s1"},
		"a b c d e example.com/f": {"Docker Hub: 5 services", "example.com: s5"},
		"a":                       {"Docker Hub: s0"},
	} {
		p := &plan.Plan{}
		for i, image := range strings.Fields(images) {
			p.Services = append(p.Services, &plan.Service{Name: fmt.Sprintf("s%d", i), Container: plan.Container{Image: image}})
		}
		g := &Graph{}
		g.images(p)
		var got []string
		for _, row := range g.Node("images").Rows {
			got = append(got, row.Text)
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s: %q, want %q", images, got, want)
		}
	}
	p := &plan.Plan{Mirrors: []plan.Mirror{{Image: "a"}}, Services: []*plan.Service{{Container: plan.Container{Image: "a"}}, {}}}
	g := &Graph{}
	g.images(p)
	if row := g.Node("images").Rows[0].Text; !strings.HasPrefix(row, "copies in Amazon ECR from Docker Hub: ") {
		t.Error(row)
	}
}

// TestJSON writes a graph and reads it back.
func TestJSON(t *testing.T) {
	result := projects.Translate(t, filepath.Join(goldenDir, "websight"))
	var b strings.Builder
	if err := Of(result.Plan).JSON(&b); err != nil {
		t.Fatal(err)
	}
	var again Graph
	if err := json.Unmarshal([]byte(b.String()), &again); err != nil {
		t.Fatal(err)
	}
	expect.Equal(t, "graph", *Of(result.Plan), again)
}

// hostile are texts that are meant to end a label.
var hostile = []string{
	`"] --> x`, "\"\n  click a href \"javascript:alert(1)\"", `\" , URL="javascript:alert(1)`, "<b>", "#quot;", "`", "&quot;", `\`, "end",
	"%%{init}%%",
}

// TestHostileTexts has no text leave its label.
func TestHostileTexts(t *testing.T) {
	statement := map[string]*regexp.Regexp{
		"mmd": regexp.MustCompile(`^(flowchart LR| *subgraph \w+\["[^"]*"\]| *end|  classDef .*|` +
			`  class [\w,]+ existing|  click \w+ href "[^"]*"|` +
			` *\w+(\[|\(\[|\[\(|\{\{)"[^"]*"(\]|\]\)|\)\]|\}\})|  \w+ -\.?->?(\|"[^"]*"\|)? \w+|  \w+ -->(\|"[^"]*"\|)? \w+)$`),
		"dot": regexp.MustCompile(`^(digraph Q \{| *\}| *subgraph \w+ \{| *(label|rankdir|style)=(Q|LR)| *(graph|node|edge) \[.*\]|` +
			` *\w+ \[\w+=[^ ]+(, \w+=[^ ]+)*\]|  \w+ -> \w+( \[\w+=[^ ]+(, \w+=[^ ]+)*\])?)$`),
	}
	inQuotes := regexp.MustCompile(`"(\\.|[^"\\])*"`)
	for _, text := range hostile {
		result := projects.TranslateText(t, projects.Named(text))
		for form, valid := range statement {
			for line := range strings.Lines(written(t, result, form)) {
				line = strings.TrimSuffix(line, "\n")
				if form == "dot" {
					line = inQuotes.ReplaceAllString(line, "Q")
				}
				if !valid.MatchString(line) {
					t.Errorf("%s: %q leaves its label: %s", form, text, line)
				}
			}
		}
	}
}

// TestGraphviz has Graphviz read graphs.
func TestGraphviz(t *testing.T) {
	dot := exttools.Require(t, "dot")
	texts := slices.Concat(hostile, []string{"plain"})
	for _, text := range texts {
		command := exec.Command(dot, "-Tsvg")
		command.Stdin = strings.NewReader(written(t, projects.TranslateText(t, projects.Named(text)), "dot"))
		if output, err := command.CombinedOutput(); err != nil || strings.Contains(string(output), "Warning") {
			t.Errorf("%q: %v\n%s", text, err, output)
		}
	}
}

// TestDisks says how large a disk is, where the project says it: that of a snapshot has its size.
func TestDisks(t *testing.T) {
	result := projects.TranslateText(t, `name: disks
services:
  a: {image: a, volumes: ["new:/new"]}
  b: {image: b, volumes: ["copied:/copied"]}
volumes:
  new: {x-aws-ebs: {size: 20}}
  copied: {x-aws-ebs: {snapshot_id: snap-0123456789abcdef0}}
`)
	g := Of(result.Plan)
	for id, want := range map[string]string{"disk:new": "EBS, 20 GiB for each task", "disk:copied": "EBS, a disk of each task"} {
		if n := g.Node(id); n == nil || n.Note != want {
			t.Errorf("%s: %+v", id, n)
		}
	}
}
