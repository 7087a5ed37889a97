package browser

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"github.com/compose2ecs/compose2ecs/internal/exttools"
	"github.com/compose2ecs/compose2ecs/internal/projects"
	"github.com/compose2ecs/compose2ecs/pkg/cost"
	"github.com/compose2ecs/compose2ecs/pkg/cost/prices"
	"github.com/compose2ecs/compose2ecs/pkg/deploy"
	"github.com/compose2ecs/compose2ecs/pkg/explain"
	"github.com/compose2ecs/compose2ecs/pkg/graph"
	"github.com/compose2ecs/compose2ecs/pkg/reviewpage"
	"github.com/compose2ecs/compose2ecs/pkg/translate"
)

// page writes the review of a project that has changed since it was deployed.
func page(t *testing.T, result *translate.Result) string {
	t.Helper()
	const region = "us-east-1"
	resources := result.Document.Resources()
	before := result.Document.With("Resources", resources[:len(resources)-1])
	return file(t, "review.html", func(f *os.File) error {
		return reviewpage.Write(f, &reviewpage.Review{
			Project: result.Plan.Project, Graph: graph.Of(result.Plan), Explanation: explain.Of(result.Plan), Template: result.Document,
			Origins: result.Origins, Files: result.Source, Findings: result.Findings,
			Proposal: deploy.Compare(before, result.Document, nil, region), Before: "the template before",
			Cost: cost.Of(result.Document, cost.Options{Region: region, Prices: prices.Own(), Assumptions: cost.Usual()}),
		})
	})
}

// A violation is a rule of axe-core that a page breaks.
type violation struct {
	ID, Impact, Help string
	Nodes            []struct{ HTML string }
}

// accessible fails if axe-core finds something serious.
func (b *tab) accessible() {
	b.Helper()
	exttools.RequireNode(b.T, "../../tools/browser")
	axe, err := os.ReadFile("../../tools/browser/node_modules/axe-core/axe.min.js")
	if err != nil {
		b.Fatal(err)
	}
	value[any](b, string(axe)+"; true")
	for _, v := range value[[]violation](b, `axe.run().then((r) => r.violations)`) {
		if v.Impact == "serious" || v.Impact == "critical" {
			b.Errorf("%s (%s): %s, %s", v.ID, v.Impact, v.Help, v.Nodes[0].HTML)
		} else {
			b.Logf("%s (%s): %s, %s", v.ID, v.Impact, v.Help, v.Nodes[0].HTML)
		}
	}
	if passed := value[int](b, `axe.run().then((r) => r.passes.length)`); passed < 10 {
		b.Errorf("axe-core has looked at %d rules only", passed)
	}
}

// TestAccessibility has axe-core look at pages.
func TestAccessibility(t *testing.T) {
	name := page(t, projects.Translate(t, filepath.Join(goldenDir, "websight")))
	views(t, func(t *testing.T, width int64, dark bool) { open(t, name, width, dark).accessible() })
}

// TestPages opens pages of all sizes: nothing is said on the console, and nothing is asked for.
func TestPages(t *testing.T) {
	for size, result := range looked(t) {
		name := page(t, result)
		t.Run(size, func(t *testing.T) {
			views(t, func(t *testing.T, width int64, dark bool) {
				b := open(t, name, width, dark)
				if wide := value[int](b, `document.documentElement.scrollWidth`); wide > int(width) {
					t.Errorf("the page is %d wide", wide)
				}
				t.Logf("interactive after %.0f ms", value[float64](b, `performance.getEntriesByType("navigation")[0].domInteractive`))
				b.quiet()
			})
		})
	}
}

// inView reports whether the target of the address is seen.
const inView = `(() => {
	const e = document.getElementById(location.hash.slice(1)), r = e && e.getBoundingClientRect();
	return Boolean(e) && r.bottom > 0 && r.top < innerHeight;
})()`

// TestLinks follows links from the picture to a line, from there to a resource, and back.
func TestLinks(t *testing.T) {
	const width = 1400
	b := open(t, page(t, projects.Translate(t, filepath.Join(goldenDir, "websight"))), width, false)
	follow := func(selector, to string) {
		t.Helper()
		value[bool](b, `document.querySelector('`+selector+`').dispatchEvent(new MouseEvent("click", {bubbles: true, cancelable: true}))`)
		if hash := value[string](b, `location.hash`); !strings.HasPrefix(hash, to) || !value[bool](b, inView) {
			t.Errorf("%s leads to %q, or out of sight", selector, hash)
		}
	}
	follow(`[data-part="service:cms"] a`, "#file1-line")
	value[bool](b, `document.querySelector(":target details").open = true`)
	follow(`:target details a[href="#resource-CmsService"]`, "#resource-CmsService")
	follow(`#resource-CmsService h3 a`, "#file1-line")
	follow(`#findings a`, "#file1-line")
	b.quiet()
}

func press(key string) chromedp.Action[chromedp.Void] { return chromedp.KeyEvent(key) }

// TestKeyboard goes through a page without a pointer.
func TestKeyboard(t *testing.T) {
	const width = 1400
	b := open(t, page(t, projects.Translate(t, filepath.Join(goldenDir, "websight"))), width, false)
	focused := func() string {
		return value[string](b, `(() => {
			const e = document.activeElement, part = e.closest("[data-part]");
			return e.id || (part ? part.dataset.part : e.className.baseVal ?? e.className) || e.getAttribute("href") || e.tagName;
		})()`)
	}
	var order []string
	for range 80 {
		b.run(press(kb.Tab))
		if order = append(order, focused()); order[len(order)-1] == "service:cms" {
			break
		}
	}
	path := strings.Join(order, " ")
	for _, stop := range []string{"skip", "#template", "search", "picture", "listener:Listener443", "service:cms"} {
		if !strings.Contains(path, stop) {
			t.Fatalf("the keyboard does not come to %s: %s", stop, path)
		}
	}
	if lit := value[int](b, `document.querySelectorAll(".picture.chosen .lit").length`); lit == 0 {
		t.Error("the arrows of the service do not stand out")
	}
	b.run(press(kb.Enter))
	if hash := value[string](b, `location.hash`); !strings.HasPrefix(hash, "#file1-line") || !value[bool](b, inView) {
		t.Errorf("Enter leads to %q", hash)
	}
	b.run(press("/"), press("mongo_repository"))
	shown := value[int](b, `document.querySelectorAll("[data-item]:not([hidden])").length`)
	if all := value[int](b, `document.querySelectorAll("[data-item]").length`); shown == 0 || shown > all/2 {
		t.Errorf("a search shows %d of %d", shown, all)
	}
	b.run(press(kb.Enter))
	if text := value[string](b, `document.activeElement.textContent`); !strings.Contains(text, "mongo_repository") {
		t.Errorf("Enter in the search leads to %q", text)
	}
	b.run(press(kb.Escape))
	if hidden := value[int](b, `document.querySelectorAll("[data-item][hidden]").length`); hidden > 0 {
		t.Errorf("%d are still hidden", hidden)
	}
	b.quiet()
}
