package browser

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"github.com/compose2ecs/compose2ecs/internal/exttools"
)

// TestSite builds the documentation site and looks at it: its links in the files, the rest in the browser.
func TestSite(t *testing.T) {
	requireSite(t)
	dir := filepath.Join(t.TempDir(), "site")
	if output, err := exec.Command("../../scripts/site", dir).CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, output)
	}
	t.Run("links", func(t *testing.T) { linksLead(t, dir) })

	exttools.Require(t, "chromium")
	// Below a path, as on the forge's pages.
	server := httptest.NewServer(http.StripPrefix("/compose2ecs/", http.FileServer(http.Dir(dir))))
	t.Cleanup(server.Close)
	s := site{dir: dir, url: server.URL + "/compose2ecs/"}
	t.Run("entrance", s.entrance)
	t.Run("requests", s.requests)
	t.Run("accessibility", s.accessibility)
	t.Run("search", s.search)
	t.Run("keyboard", s.keyboard)
}

const siteTools = "../../tools/site"

func requireSite(t *testing.T) {
	t.Helper()
	exttools.RequireNode(t, siteTools)
	exttools.RequireGoTools(t, siteTools)
}

// TestReleases builds the pages of two releases: what was committed last, under two tags in a clone.
func TestReleases(t *testing.T) {
	requireSite(t)
	clone := filepath.Join(t.TempDir(), "clone")
	modules, err := filepath.Abs(filepath.Join(siteTools, "node_modules"))
	if err != nil {
		t.Fatal(err)
	}
	dir := filepath.Join(t.TempDir(), "site")
	for _, command := range [][]string{
		{"git", "clone", "--quiet", "--no-tags", "../..", clone},
		{"git", "-C", clone, "tag", "v0.0.1"},
		{"git", "-C", clone, "tag", "v0.0.2"},
		{"git", "-C", clone, "tag", "v0.0.3-rc.1"},
		{"ln", "-s", modules, filepath.Join(clone, "tools/site/node_modules")},
		{filepath.Join(clone, "scripts/site"), "-releases", dir},
	} {
		if output, err := exec.Command(command[0], command[1:]...).CombinedOutput(); err != nil {
			t.Fatalf("%q: %v\n%s", command, err, output)
		}
	}
	linksLead(t, dir)
	made, err := filepath.Glob(filepath.Join(dir, "*"))
	if err != nil || len(made) != 4 { // index.html, latest, v0.0.1, v0.0.2
		t.Errorf("%q, %v", made, err)
	}
	for version, older := range map[string]bool{"latest": false, "v0.0.1": true, "v0.0.2": false} {
		page, err := os.ReadFile(filepath.Join(dir, version, "guide/index.html"))
		if err != nil {
			t.Fatal(err)
		}
		if strings.Contains(string(page), "The newest release is v0.0.2") != older {
			t.Errorf("%s says that there is a newer release, or does not", version)
		}
		for _, other := range []string{"../../v0.0.1/", "../../v0.0.2/"} {
			if !strings.Contains(string(page), other) {
				t.Errorf("%s has no link to %s", version, other)
			}
		}
	}
}

// A site is one that is served.
type site struct{ dir, url string }

// open opens a page, by its path below that of the newest version.
func (s site) open(t *testing.T, page string, width int64, dark bool) *tab {
	t.Helper()
	return visit(t, s.url+"latest/"+page, width, dark)
}

// The widths of a phone and of a desktop.
const narrow, wide = 390, 1400

func (s site) entrance(t *testing.T) {
	b := visit(t, s.url, wide, false)
	b.run(chromedp.WaitVisible("main h1"))
	if at := value[string](b, "location.href"); at != s.url+"latest/" {
		t.Errorf("the address of the site leads to %s", at)
	}
}

// requests opens every page: it says nothing on the console, asks this server only, and is as wide as the window.
func (s site) requests(t *testing.T) {
	for _, page := range documents(t, s.dir) {
		for _, width := range []int64{narrow, wide} {
			b := visit(t, s.url+strings.TrimSuffix(page, "index.html"), width, false)
			b.settled() // the first page leads to another one
			if got := value[int64](b, "document.documentElement.scrollWidth"); got > width {
				t.Errorf("%s is %d wide in a window of %d", page, got, width)
			}
			b.asksOnly(s.url)
		}
	}
}

// settled waits until the script has shown the search, with which it begins.
func (b *tab) settled() {
	b.Helper()
	b.run(chromedp.WaitVisible("search input"))
}

// slash presses / as a keyboard does it: the character comes with the key, and not if a script takes that.
func (b *tab) slash() {
	b.Helper()
	call(b, input.DispatchKeyEvent, input.DispatchKeyEventParams{Type: input.DispatchKeyEventTypeKeyDown, Key: "/", Code: "Slash", Text: "/"})
	call(b, input.DispatchKeyEvent, input.DispatchKeyEventParams{Type: input.DispatchKeyEventTypeKeyUp, Key: "/", Code: "Slash"})
}

func (b *tab) asksOnly(prefix string) {
	b.Helper()
	b.mutex.Lock()
	defer b.mutex.Unlock()
	if len(b.said) > 0 {
		b.Errorf("the console says %q", b.said)
	}
	if len(b.requests) == 0 {
		b.Error("nothing was asked for, so nothing was looked at")
	}
	for _, request := range b.requests {
		if !strings.HasPrefix(request, prefix) {
			b.Errorf("the page asked for %s", request)
		}
	}
}

func (s site) accessibility(t *testing.T) {
	for _, page := range []string{"", "commands/", "diagnostics/", "permissions/", "stacks/django/", "decisions/"} {
		for _, width := range []int64{narrow, wide} {
			for _, dark := range []bool{false, true} {
				t.Run(fmt.Sprintf("%s %d dark=%v", page, width, dark), func(t *testing.T) {
					b := s.open(t, page, width, dark)
					b.settled()
					b.accessible()
				})
			}
		}
	}
}

// search looks for commands, codes and words, one with a slip in it, as readers do.
func (s site) search(t *testing.T) {
	for wanted, first := range map[string]string{
		"rollback":        "commands/#rollback",
		"compose2ecs ps":  "commands/#ps",
		"C2E-alias-clash": "diagnostics/#c2e-alias-clash",
		"c2e-bind-key":    "diagnostics/#c2e-bind-key",
		"x-aws-efs":       "extensions/#x-aws-efs",
		"wordpres":        "stacks/wordpress/",
		"celary":          "stacks/django/",
	} {
		t.Run(wanted, func(t *testing.T) {
			b := s.open(t, "guide/", wide, true)
			b.settled()
			b.slash()
			b.run(press(wanted), chromedp.WaitVisible("#results li a"))
			b.accessible()
			if got := value[string](b, `document.querySelector("#results a").href`); got != s.url+"latest/"+first {
				t.Errorf("the first that is found is %s", got)
			}
			b.run(press(kb.Enter), chromedp.WaitNotPresent("#results li"))
			if at := value[string](b, "location.href"); at != s.url+"latest/"+first || !strings.HasSuffix(first, "/") && !value[bool](b, inView) {
				t.Errorf("Enter leads to %s, or out of sight", at)
			}
			b.asksOnly(s.url)
		})
	}
}

// keyboard goes to the content at once, and out of the search.
func (s site) keyboard(t *testing.T) {
	b := s.open(t, "deploying/", wide, false)
	b.settled()
	b.run(press(kb.Tab), press(kb.Enter))
	if at := value[string](b, "location.hash + document.activeElement.id"); at != "#contentcontent" {
		t.Errorf("the first stop leads to %s", at)
	}
	b.slash()
	b.run(press("zzzzzz"), chromedp.WaitVisible("#results p"))
	if said := value[string](b, `document.querySelector("#results").textContent`); said != "Nothing found for zzzzzz" {
		t.Errorf("a search for nothing says %q", said)
	}
	b.run(press(kb.Escape), chromedp.WaitNotVisible("#results"))
}
