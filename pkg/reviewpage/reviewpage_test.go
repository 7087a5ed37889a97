package reviewpage

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/compose2ecs/compose2ecs/internal/expect"
	"github.com/compose2ecs/compose2ecs/internal/markup"
	"github.com/compose2ecs/compose2ecs/internal/projects"
	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/cost"
	"github.com/compose2ecs/compose2ecs/pkg/cost/prices"
	"github.com/compose2ecs/compose2ecs/pkg/deploy"
	"github.com/compose2ecs/compose2ecs/pkg/explain"
	"github.com/compose2ecs/compose2ecs/pkg/graph"
	"github.com/compose2ecs/compose2ecs/pkg/translate"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

const goldenDir = "../../testdata/golden"

func reviewOf(result *translate.Result) *Review {
	return &Review{
		Project: result.Plan.Project, Graph: graph.Of(result.Plan), Explanation: explain.Of(result.Plan), Template: result.Document,
		Origins: result.Origins, Files: result.Source, Findings: result.Findings,
	}
}

func written(t *testing.T, r *Review) string {
	t.Helper()
	var b strings.Builder
	if err := Write(&b, r); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

var (
	idAttribute   = regexp.MustCompile(` id="([^"]*)"`)
	hrefAttribute = regexp.MustCompile(` href="([^"]*)"`)
)

// checkLinks has all links lead to something on the page, and all ids be there once.
func checkLinks(t *testing.T, text string) {
	t.Helper()
	ids := map[string]int{}
	for _, m := range idAttribute.FindAllStringSubmatch(text, -1) {
		if ids[m[1]]++; ids[m[1]] > 1 {
			t.Errorf("the id %s is there twice", m[1])
		}
	}
	for _, m := range hrefAttribute.FindAllStringSubmatch(text, -1) {
		if target, ok := strings.CutPrefix(m[1], "#"); !ok || ids[target] == 0 {
			t.Errorf("%s leads nowhere", m[1])
		}
	}
}

// checkBothWays has each resource link to the line that asked for it, and that line to the resource.
func checkBothWays(t *testing.T, result *translate.Result, text string) {
	t.Helper()
	p := newPage(reviewOf(result))
	articles := strings.Split(text, "<article ")[1:]
	if len(articles) != len(result.Document.ResourceIDs()) {
		t.Errorf("%d of %d resources", len(articles), len(result.Document.ResourceIDs()))
	}
	for i, id := range result.Document.ResourceIDs() {
		line := p.lineID(p.definition(result.Origins[id]))
		if line == "" {
			continue // a default, which nobody wrote
		}
		if !strings.Contains(articles[i], `href="#`+line+`"`) {
			t.Errorf("%s does not link to its line", id)
		}
		_, rest, _ := strings.Cut(text, `<li id="`+line+`">`)
		item, _, _ := strings.Cut(rest, "</li>")
		if !strings.Contains(item, `href="#`+resourceID(id)+`"`) {
			t.Errorf("the line of %s does not link back", id)
		}
	}
}

// TestGolden looks at the pages of all golden cases.
func TestGolden(t *testing.T) {
	entries, err := os.ReadDir(goldenDir)
	if err != nil || len(entries) == 0 {
		t.Fatal(entries, err)
	}
	linked := 0
	for _, entry := range entries {
		result := projects.Translate(t, filepath.Join(goldenDir, entry.Name()))
		if result.Plan == nil {
			continue
		}
		t.Run(entry.Name(), func(t *testing.T) {
			text := written(t, reviewOf(result))
			checkLinks(t, text)
			checkBothWays(t, result, text)
			linked += strings.Count(text, `href="#file`)
			if again := written(t, reviewOf(result)); again != text {
				t.Error("a second page differs")
			}
			for _, f := range result.Findings {
				if !strings.Contains(text, f.Code) {
					t.Errorf("%s is not on the page", f.Code)
				}
			}
		})
	}
	if linked < len(entries) {
		t.Errorf("%d links to lines only", linked)
	}
}

// TestNothingIsLoaded has the page name no address that a browser would ask.
func TestNothingIsLoaded(t *testing.T) {
	text := written(t, reviewOf(projects.TranslateText(t, projects.Generated(12))))
	loading := regexp.MustCompile(`(?i)\b(src|srcset|action|poster|data)="[^"]*"|url\(|@import|<(img|link|iframe|object|embed)\b`)
	if m := loading.FindString(text); m != "" {
		t.Errorf("the page loads %s", m)
	}
	if !strings.Contains(text, "default-src &#39;none&#39;") {
		t.Error("the page may load what it likes")
	}
}

// TestHostileTexts has no text become an element or a script.
func TestHostileTexts(t *testing.T) {
	plain := written(t, reviewOf(projects.TranslateText(t, projects.Named("plain"))))
	elements := regexp.MustCompile(`<[a-z/!][a-z0-9]*`)
	for _, hostile := range []string{
		"</code></pre><script>alert(1)</script>", `"><img src=x onerror=alert(1)>`, "<!--", "javascript:alert(1)", "&lt;b&gt;",
	} {
		text := written(t, reviewOf(projects.TranslateText(t, projects.Named(hostile))))
		if strings.Contains(text, "<script>alert") || strings.Contains(text, "<img") || strings.Contains(text, "<!--") {
			t.Errorf("%q has become an element", hostile)
		}
		if want, got := len(elements.FindAllString(plain, -1)), len(elements.FindAllString(text, -1)); got < want-20 || got > want+60 {
			t.Errorf("%q: %d elements, and %d without it", hostile, got, want)
		}
		checkLinks(t, text)
	}
}

// TestCredentials covers what looks like a credential, in the files and in the template.
func TestCredentials(t *testing.T) {
	const secret = "wJalrXUtnFEMI-K7MDENG-bPxRfiCYzzzzKEY"
	text := written(t, reviewOf(projects.TranslateText(t, `name: x
services:
  web:
    image: example.com/web
    environment:
      AWS_SECRET_ACCESS_KEY: `+secret+`
      DATABASE_PASSWORD: hunter2hunter2
`)))
	for _, value := range []string{secret, "hunter2hunter2"} {
		if strings.Contains(text, value) {
			t.Errorf("%s is on the page", value)
		}
	}
	if !strings.Contains(text, "DATABASE_PASSWORD") {
		t.Error("the line is not on the page")
	}
}

// TestChanges shows what is different from an earlier template: values, hazards, access.
func TestChanges(t *testing.T) {
	project := projects.Named("plain")
	before := projects.TranslateText(t, strings.ReplaceAll(project, `exposure: public`, `exposure: internal`))
	after := projects.TranslateText(t, strings.Replace(project, "example.com/web", "example.com/web:2", 1))
	r := reviewOf(after)
	r.Proposal, r.Before = deploy.Compare(before.Document, after.Document, nil, "us-east-1"), "before.yaml"
	text := written(t, r)
	checkLinks(t, text)
	for _, want := range []string{
		"Compared with before.yaml.", ">removed</strong>", "example.com/web:2", "this is why it is replaced", "changes with ",
		"What would be allowed",
		`id="hazards"`, r.Proposal.Hazards[0].Code,
	} {
		if !strings.Contains(text, want) {
			t.Errorf("no %s on the page", want)
		}
	}
	r.Proposal = deploy.Compare(after.Document, after.Document, nil, "us-east-1")
	if text := written(t, r); !strings.Contains(text, "Nothing would change.") || !strings.Contains(text, "None are known.") {
		t.Error("the page does not say that nothing changes")
	}
}

// TestCost shows what the project costs, and what the change adds to it, where somebody knows.
func TestCost(t *testing.T) {
	before, after := projects.TranslateText(t, projects.Generated(1)), projects.TranslateText(t, projects.Generated(3))
	r := reviewOf(after)
	if text := written(t, r); strings.Contains(text, `id="cost"`) {
		t.Error("there is a part for the cost without one")
	}
	const region = "us-east-1"
	r.Cost = cost.Of(after.Document, cost.Options{Region: region, Prices: prices.Own(), Assumptions: cost.Usual()})
	r.Proposal, r.Before = deploy.Compare(before.Document, after.Document, nil, region), "before.yaml"
	text := written(t, r)
	checkLinks(t, text)
	for _, want := range []string{r.Cost.Title(), r.Cost.Total.String(), r.Proposal.Cost.Line(), "Assumptions"} {
		if !strings.Contains(text, markup.String(markup.Text(want))) {
			t.Errorf("no %s on the page", want)
		}
	}
}

// TestStoredTemplate writes the page of a template without a project.
func TestStoredTemplate(t *testing.T) {
	template, err := cfn.Parse([]byte("Resources:\n  Bucket: {Type: AWS::S3::Bucket}\n"))
	if err != nil {
		t.Fatal(err)
	}
	text := written(t, &Review{Project: "stored", Template: template})
	checkLinks(t, text)
	if !strings.Contains(text, `id="resource-Bucket"`) || strings.Contains(text, `id="picture"`) {
		t.Error("not the page of a template alone")
	}
}

// TestSize keeps the page of a large project small.
func TestSize(t *testing.T) {
	const limit = 3 << 20
	if n := len(written(t, reviewOf(projects.TranslateText(t, projects.Generated(40))))); n > limit {
		t.Errorf("%d bytes", n)
	}
}

// TestLines shows lines of files as they are.
func TestLines(t *testing.T) {
	p := &page{files: []file{{"a.yaml", []string{"x", "y"}}}}
	var ids []string
	for line := range 4 {
		ids = append(ids, p.lineID(source.Pos{File: "a.yaml", Line: line}))
	}
	expect.Equal(t, "ids", []string{"", "file1-line1", "file1-line2", ""}, ids)
	if id := p.lineID(source.Pos{File: "b.yaml", Line: 1}); id != "" {
		t.Errorf("a line of a file that is not shown has the id %s", id)
	}
}
