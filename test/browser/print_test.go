package browser

import (
	"regexp"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	pdf "github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// unprintable finds, in the style that a page is printed in, what is wider than the paper, what stays folded, and text that is hard to
// read on white, as that of dark colours is.
const unprintable = `(() => {
	const found = [], paper = document.documentElement.clientWidth;
	const light = (color) => {
		const part = color.match(/[\d.]+/g).slice(0, 3).map((v) => (v /= 255, v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4));
		return .2126 * part[0] + .7152 * part[1] + .0722 * part[2];
	};
	for (const e of document.querySelectorAll("header, header *, main, main *")) {
		const name = e.tagName + " " + e.textContent.slice(0, 40), style = getComputedStyle(e);
		if (e.closest("nav, .search, .skip, [hidden], title")) continue;
		if (style.display !== "contents" && !e.checkVisibility()) found.push(name + " is not shown");
		if (e.getBoundingClientRect().right > paper + 1) found.push(name + " is wider than the paper");
		if (!e.textContent || e.closest("svg") && e.tagName !== "text") continue;
		const ink = e.tagName === "text" ? style.fill : style.color;
		if (1.05 / (light(ink) + .05) < 4.5) found.push(name + " is hard to read");
	}
	return found.slice(0, 5);
})()`

// inPDF are the sizes of pages.
var inPDF = regexp.MustCompile(`/MediaBox \[0 0 ([\d.]+ [\d.]+)\]`)

// TestPrint looks at reviews as they are printed by somebody who likes dark colours. A picture that is wider than high has the first page
// turned, and no picture has a page without the title before it.
func TestPrint(t *testing.T) {
	const width = 680 // of A4 without its margins, in pixels of CSS
	for size, result := range looked(t) {
		t.Run(size, func(t *testing.T) {
			b := open(t, page(t, result), width, true)
			call(b, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{
				Media: "print", Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: "dark"}},
			})
			for _, fault := range value[[]string](b, unprintable) {
				t.Error(fault)
			}
			if count := value[int](b, `document.querySelectorAll(".lines details").length`); count == 0 {
				t.Error("nothing is folded on the screen")
			}
			printed, err := chromedp.Call(b.Context, pdf.PrintToPDF, pdf.PrintToPDFParams{})
			if err != nil {
				t.Fatal(err)
			}
			pages := inPDF.FindAllStringSubmatch(string(printed.Data), -1)
			if len(pages) < 5 || (pages[0][1] == "792 612") != (size != "40") || pages[len(pages)-1][1] != "612 792" {
				t.Errorf("%d pages, %v", len(pages), pages[:min(3, len(pages))])
			}
			if _, isPDF := strings.CutPrefix(string(printed.Data), "%PDF-"); !isPDF {
				t.Error("that is no PDF")
			}
			b.quiet()
		})
	}
}
