package browser

import (
	"fmt"
	"os"
	"testing"

	"github.com/compose2ecs/compose2ecs/internal/projects"
	"github.com/compose2ecs/compose2ecs/pkg/graph"
	"github.com/compose2ecs/compose2ecs/pkg/graph/svg"
	"github.com/compose2ecs/compose2ecs/pkg/translate"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

// faults finds, by what the browser has measured, labels that overlap, that leave their box or the picture, or that are hard to read.
const faults = `(() => {
	const texts = [...document.querySelectorAll("text")], found = [];
	const box = (e) => e.getBBox();
	const paper = box(document.querySelector(".paper"));
	const within = (a, b) => a.x >= b.x - .5 && a.y >= b.y - .5 && a.x + a.width <= b.x + b.width + .5 && a.y + a.height <= b.y + b.height + .5;
	const light = (color) => {
		const part = color.match(/[\d.]+/g).slice(0, 3).map((v) => (v /= 255, v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4));
		return .2126 * part[0] + .7152 * part[1] + .0722 * part[2];
	};
	texts.forEach((text, i) => {
		const mine = box(text), home = text.closest(".box, .frame");
		const around = home ? home.querySelector("rect") : document.querySelector(".paper");
		if (!within(mine, box(around)) || !within(mine, paper)) found.push(text.textContent + " leaves its box");
		for (const other of texts.slice(0, i)) {
			const its = box(other), less = 3; // the room for accents above and below the letters may touch
			if (mine.x < its.x + its.width && its.x < mine.x + mine.width &&
				mine.y + less < its.y + its.height && its.y + less < mine.y + mine.height) {
				found.push(text.textContent + " is over " + other.textContent);
			}
		}
		const ink = light(getComputedStyle(text).fill), ground = light(getComputedStyle(around).fill);
		if ((Math.max(ink, ground) + .05) / (Math.min(ink, ground) + .05) < 4.5) found.push(text.textContent + " is hard to read");
	});
	return {found, texts: texts.length};
})()`

type measured struct {
	Found []string
	Texts int
}

func look(t *testing.T, result *translate.Result, width int64, dark bool) {
	t.Helper()
	g := graph.Of(result.Plan)
	name := file(t, "picture.svg", func(f *os.File) error {
		return svg.Write(f, g, func(path source.Path) string {
			return fmt.Sprintf("compose.yaml#L%d", result.Source.Definition(path...).Line)
		})
	})
	b := open(t, name, width, dark)
	m := value[measured](b, faults)
	if m.Texts < 3*len(g.Nodes)/2 {
		t.Errorf("%d labels only", m.Texts)
	}
	for _, fault := range m.Found {
		t.Error(fault)
	}
	b.quiet()
}

// TestPictures measures the labels of pictures.
func TestPictures(t *testing.T) {
	for name, result := range looked(t) {
		t.Run(name, func(t *testing.T) {
			views(t, func(t *testing.T, width int64, dark bool) { look(t, result, width, dark) })
		})
	}
}

// TestWideTexts measures what has characters that no table has.
func TestWideTexts(t *testing.T) {
	for _, text := range []string{"日本語の説明", "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW", "Жшщ Ѿ Œœ ㎦ …—→", "😀👨‍👩‍👧‍👦", "ﷺ ابجد"} {
		const width = 1400
		look(t, projects.TranslateText(t, projects.Named(text)), width, false)
	}
}

// TestFaults has the test find what it is there for.
func TestFaults(t *testing.T) {
	name := file(t, "faulty.svg", func(f *os.File) error {
		_, err := f.WriteString(`<svg xmlns="http://www.w3.org/2000/svg" width="300" height="100"><rect class="paper" width="300" height="100" fill="#fff"/>
<g class="box"><rect x="10" y="10" width="40" height="30" fill="#fff"/><text x="12" y="30" fill="#eee">leaves its box</text></g>
<text x="20" y="32">over the other</text></svg>`)
		return err
	})
	const width = 800
	if m := value[measured](open(t, name, width, false), faults); len(m.Found) != 3 {
		t.Errorf("found only %q", m.Found)
	}
}
