// Package browser looks at pictures and pages in a browser: Chromium, by its debugging protocol. It is a module of its own, so that the
// program needs nothing of it.
package browser

import (
	"context"
	"fmt"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"

	"github.com/compose2ecs/compose2ecs/internal/exttools"
	"github.com/compose2ecs/compose2ecs/internal/projects"
	"github.com/compose2ecs/compose2ecs/pkg/translate"
)

const goldenDir = "../../testdata/golden"

// sizes are the projects that are looked at: the sample, and made ones.
func looked(t *testing.T) map[string]*translate.Result {
	t.Helper()
	all := map[string]*translate.Result{"sample": projects.Translate(t, filepath.Join(goldenDir, "websight"))}
	for _, n := range []int{1, 12, 40} {
		all[fmt.Sprint(n)] = projects.TranslateText(t, projects.Generated(n))
	}
	return all
}

// browser is the one that all tabs are of.
var browser context.Context

// TestMain starts the browser for all tests, when the first one needs it.
func TestMain(m *testing.M) {
	options := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.ExecPath("chromium"), chromedp.NoSandbox)
	allocator, stop := chromedp.NewExecAllocator(context.Background(), options...)
	var closeBrowser context.CancelFunc
	browser, closeBrowser = chromedp.NewContext(allocator)
	code := 2
	if _, err := exec.LookPath("chromium"); err != nil {
		code = m.Run() // each test says what is missing
	} else if err := chromedp.Do(browser); err != nil {
		fmt.Fprintln(os.Stderr, "Chromium does not start:", err)
	} else {
		code = m.Run()
	}
	closeBrowser()
	stop()
	os.Exit(code)
}

// A tab is one of the browser, with all that it complained of and asked for.
type tab struct {
	*testing.T
	context.Context
	mutex    sync.Mutex
	said     []string
	requests []string
}

// patience is how long a tab may take for everything: a machine may have much else to do.
const patience = 3 * time.Minute

// open opens a file in a tab of its own.
func open(t *testing.T, name string, width int64, dark bool) *tab {
	t.Helper()
	return visit(t, (&url.URL{Scheme: "file", Path: name}).String(), width, dark)
}

// visit opens an address in a tab of its own.
func visit(t *testing.T, address string, width int64, dark bool) *tab {
	t.Helper()
	exttools.Require(t, "chromium")
	opened, closeTab := chromedp.NewContext(browser)
	t.Cleanup(closeTab)
	limited, cancel := context.WithTimeout(opened, patience)
	t.Cleanup(cancel)
	b := &tab{T: t, Context: limited}
	scheme := "light"
	if dark {
		scheme = "dark"
	}
	if err := chromedp.Listen(limited, b.listen); err != nil {
		t.Fatal(err)
	}
	call(b, network.Enable, network.EnableParams{})
	call(b, log.Enable, cdp.Empty{})
	call(b, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{
		Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: scheme}},
	})
	const height = 900
	b.run(chromedp.EmulateViewport(width, height), chromedp.Navigate(address))
	return b
}

// call runs a command of the debugging protocol.
func call[P, R any](b *tab, command cdp.Command[P, R], params P) {
	b.Helper()
	if _, err := chromedp.Call(b.Context, command, params); err != nil {
		b.Fatal(err)
	}
}

func (b *tab) listen(event any) {
	b.mutex.Lock()
	defer b.mutex.Unlock()
	switch e := event.(type) {
	case *runtime.EventConsoleAPICalled:
		b.said = append(b.said, fmt.Sprintf("%s %v", e.Type, e.Args))
	case *runtime.EventExceptionThrown:
		b.said = append(b.said, e.ExceptionDetails.Text)
	case *log.EventEntryAdded:
		b.said = append(b.said, e.Entry.Text)
	case *network.EventRequestWillBeSent:
		b.requests = append(b.requests, e.Request.URL)
	}
}

// quiet fails if the console has anything, or anything but the document was asked for.
func (b *tab) quiet() {
	b.Helper()
	b.mutex.Lock()
	defer b.mutex.Unlock()
	if len(b.said) > 0 {
		b.Errorf("the console says %q", b.said)
	}
	if len(b.requests) != 1 || !strings.HasPrefix(b.requests[0], "file://") {
		b.Errorf("the page asked for %q", b.requests)
	}
}

func (b *tab) run(actions ...chromedp.Action[chromedp.Void]) {
	b.Helper()
	if err := chromedp.Do(b.Context, actions...); err != nil {
		b.Fatal(err)
	}
}

// value is what an expression of JavaScript comes to.
func value[T any](b *tab, expression string) T {
	b.Helper()
	result, err := chromedp.Run(b.Context, chromedp.Evaluate[T](expression, chromedp.EvalAwaitPromise))
	if err != nil {
		b.Fatal(err)
	}
	return result
}

// file writes what a function writes into a file, and returns its name.
func file(t *testing.T, name string, write func(*os.File) error) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	f, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := write(f); err != nil {
		t.Fatal(err)
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
	return path
}

// views are the widths and the schemes that everything is looked at in.
func views(t *testing.T, look func(t *testing.T, width int64, dark bool)) {
	for _, width := range []int64{800, 1400} {
		for _, dark := range []bool{false, true} {
			t.Run(fmt.Sprintf("%d dark=%v", width, dark), func(t *testing.T) { look(t, width, dark) })
		}
	}
}
