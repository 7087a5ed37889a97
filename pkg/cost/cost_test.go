package cost

import (
	"bytes"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/compose2ecs/compose2ecs/internal/expect"
	"github.com/compose2ecs/compose2ecs/internal/wrap"
	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/cost/prices"
)

const width = 80

const golden = "../../testdata/golden"

func parsed(t *testing.T, text []byte) *cfn.Document {
	t.Helper()
	template, err := cfn.Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	return template
}

// goldenTemplate is the template of a golden case of the translation.
func goldenTemplate(t *testing.T, name string) *cfn.Document {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(golden, name, "template.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	return parsed(t, text)
}

func options(region string) Options {
	return Options{Region: region, Prices: prices.Own(), Assumptions: Usual()}
}

// forms are the ways to write an estimate, by the end of the name of the file that expects it.
var forms = map[string]func(*Estimate, io.Writer) error{
	".txt":  func(e *Estimate, w io.Writer) error { return e.Text(w, Style{Width: width}) },
	".md":   (*Estimate).Markdown,
	".json": (*Estimate).JSON,
}

// TestForms writes estimates of golden cases in all forms; -update writes what it expects.
func TestForms(t *testing.T) {
	for _, name := range []string{"websight", "vpc-nat", "capacity-spot", "scaling-requests", "efs-settings", "schedules-times"} {
		for form, write := range forms {
			var b, again bytes.Buffer
			if err := write(Of(goldenTemplate(t, name), options("us-east-1")), &b); err != nil {
				t.Fatal(err)
			}
			if err := write(Of(goldenTemplate(t, name), options("us-east-1")), &again); err != nil || again.String() != b.String() {
				t.Errorf("%s%s: written twice, it differs: %v", name, form, err)
			}
			expect.File(t, filepath.Join("testdata", name+form), b.Bytes())
			for line := range strings.Lines(b.String()) {
				if form == ".txt" && wrap.Columns(line) > width+1 && !strings.Contains(line, "x-aws") {
					t.Errorf("%s: wider than %d: %q", name, width, line)
				}
			}
		}
	}
}

// TestAddsUp: in each golden case the lines of a service are its total, and the services are the total.
func TestAddsUp(t *testing.T) {
	cases, err := filepath.Glob(golden + "/*/template.yaml")
	if err != nil || len(cases) < 100 {
		t.Fatal(len(cases), err)
	}
	for _, file := range cases {
		name := filepath.Base(filepath.Dir(file))
		e := Of(goldenTemplate(t, name), options("us-east-1"))
		total := Range{}
		for _, s := range e.Services {
			sum := Range{}
			for _, l := range s.Lines {
				sum = sum.plus(l.Cost)
				if want := l.Amount.at(l.Price); l.Cost != want {
					t.Errorf("%s: %s of %s is %v, and not %v", name, l.Item, l.Resource, want, l.Cost)
				}
			}
			if sum != s.Total {
				t.Errorf("%s: the lines of %q are %v, its total is %v", name, s.Name, sum, s.Total)
			}
			total = total.plus(s.Total)
		}
		if total != e.Total || e.Total.Low > e.Total.High || len(e.Services) == 0 {
			t.Errorf("%s: the services are %v, the total is %v", name, total, e.Total)
		}
	}
}

// TestKnowsTypes: of all types that golden templates have, it knows what they cost, or that they cost nothing.
func TestKnowsTypes(t *testing.T) {
	foreign := []string{"AWS::CloudFormation::Stack"} // costs what its resources cost, which are in another template
	cases, err := filepath.Glob(golden + "/*/template.yaml")
	if err != nil || len(cases) < 100 {
		t.Fatal(len(cases), err)
	}
	for _, file := range cases {
		name := filepath.Base(filepath.Dir(file))
		for _, u := range Of(goldenTemplate(t, name), options("us-east-1")).Unpriced {
			if strings.HasPrefix(u.What, "AWS::") && !slices.Contains(foreign, u.What) {
				t.Errorf("%s: what does %s cost?", name, u.What)
			}
		}
	}
}
