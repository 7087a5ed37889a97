package svg

import (
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/compose2ecs/compose2ecs/internal/expect"
	"github.com/compose2ecs/compose2ecs/internal/projects"
	"github.com/compose2ecs/compose2ecs/pkg/graph"
	"github.com/compose2ecs/compose2ecs/pkg/translate"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

const goldenDir = "../../../testdata/golden"

// A rectangle is where something is drawn.
type rectangle struct {
	x, y, w, h float64
	what       string
}

func (r rectangle) overlaps(o rectangle) bool {
	const touch = 0.01
	return r.x+touch < o.x+o.w && o.x+touch < r.x+r.w && r.y+touch < o.y+o.h && o.y+touch < r.y+r.h
}

func (r rectangle) within(o rectangle) bool {
	return r.x >= o.x && r.y >= o.y && r.x+r.w <= o.x+o.w && r.y+r.h <= o.y+o.h
}

// A drawn is what stands in a written picture, read back.
type drawn struct {
	paper  rectangle
	labels []rectangle
	homes  []rectangle // of each label: the box or frame that it is of
	boxes  []rectangle
	frames []rectangle
	wires  [][]point
	dots   []rectangle
	links  []string
	parts  []string
}

func attribute(e xml.StartElement, name string) string {
	for _, a := range e.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

func read(t *testing.T, text string) drawn {
	t.Helper()
	var d drawn
	number := func(e xml.StartElement, name string) float64 {
		n, _ := strconv.ParseFloat(attribute(e, name), 64)
		return n
	}
	decoder := xml.NewDecoder(strings.NewReader(text))
	var label *xml.StartElement
	content, class := "", ""
	var homes []rectangle // of the groups around
	for {
		token, err := decoder.Token()
		if errors.Is(err, io.EOF) {
			return d
		}
		if err != nil {
			t.Fatalf("not XML: %v", err)
		}
		switch e := token.(type) {
		case xml.StartElement:
			class = attribute(e, "class")
			at := rectangle{number(e, "x"), number(e, "y"), number(e, "width"), number(e, "height"), class}
			switch {
			case e.Name.Local == "g":
				homes = append(homes, d.paper)
				if part := attribute(e, "data-part"); part != "" {
					d.parts = append(d.parts, part)
				}
			case class == "paper":
				d.paper = at
			case class == "area":
				d.boxes, homes[len(homes)-1] = append(d.boxes, at), at
			case e.Name.Local == "rect":
				d.frames, homes[len(homes)-1] = append(d.frames, at), at
			case e.Name.Local == "circle":
				r := number(e, "r")
				d.dots = append(d.dots, rectangle{number(e, "cx") - r, number(e, "cy") - r, 2 * r, 2 * r, class})
			case e.Name.Local == "text":
				label, content = &e, ""
			case e.Name.Local == "a":
				d.links = append(d.links, attribute(e, "href"))
			case strings.HasPrefix(class, "wire ") && len(homes) == 2:
				d.wires = append(d.wires, corners(attribute(e, "d")))
			}
		case xml.CharData:
			content += string(e)
		case xml.EndElement:
			switch {
			case e.Name.Local == "g":
				homes = homes[:len(homes)-1]
			case e.Name.Local == "text":
				home := d.paper
				if len(homes) > 0 {
					home = homes[len(homes)-1]
				}
				d.labels, d.homes, label = append(d.labels, labelAt(*label, number, content)), append(d.homes, home), nil
			}
		}
	}
}

// labelAt is the room of a text.
func labelAt(e xml.StartElement, number func(xml.StartElement, string) float64, content string) rectangle {
	f, size := &regular, textSize
	switch attribute(e, "class") {
	case "title":
		f, size = &bold, titleSize
	case "project":
		f, size = &bold, projectSize
	}
	return rectangle{number(e, "x"), number(e, "y") - size, f.width(content, size), size * 1.25, content}
}

// corners are the points of a path, without how it turns.
func corners(path string) []point {
	var list []point
	for _, part := range strings.FieldsFunc(path, func(r rune) bool { return r == 'M' || r == 'L' }) {
		head, curve, _ := strings.Cut(part, "Q")
		for _, pair := range []string{head, curve} {
			var p point
			if n, _ := fmt.Sscan(pair, &p.x, &p.y); n == 2 {
				list = append(list, p)
			}
		}
	}
	return list
}

// check looks for all that makes a picture hard to read.
func (d drawn) check(t *testing.T) {
	t.Helper()
	for i, label := range d.labels {
		if !label.within(d.homes[i]) || !label.within(d.paper) {
			t.Errorf("%q leaves its box: %v, %v", label.what, label, d.homes[i])
		}
		for _, other := range d.labels[:i] {
			if label.overlaps(other) {
				t.Errorf("%q is written over %q", label.what, other.what)
			}
		}
		for _, w := range d.wires {
			for j := range w[1:] {
				if stretch(w[j], w[j+1]).overlaps(label) {
					t.Errorf("an arrow crosses %q", label.what)
				}
			}
		}
	}
	for _, dot := range d.dots {
		if !dot.within(d.paper) || slices.ContainsFunc(d.labels, dot.overlaps) {
			t.Errorf("a dot for a network is in the way: %v", dot)
		}
	}
	for _, f := range d.frames {
		if !f.within(d.paper) {
			t.Errorf("a frame leaves the picture: %v", f)
		}
	}
	for _, w := range d.wires {
		for _, p := range w {
			if !(rectangle{p.x, p.y, 0, 0, ""}).within(d.paper) {
				t.Errorf("an arrow leaves the picture: %v", p)
			}
		}
	}
	for i, b := range d.boxes {
		if slices.ContainsFunc(d.boxes[:i], b.overlaps) {
			t.Errorf("box %d is over another one", i)
		}
		for _, f := range d.frames {
			if b.overlaps(f) && !b.within(f) {
				t.Errorf("box %d is half in a frame", i)
			}
		}
	}
}

func stretch(a, b point) rectangle {
	return rectangle{min(a.x, b.x) - 0.5, min(a.y, b.y) - 0.5, math.Abs(a.x-b.x) + 1, math.Abs(a.y-b.y) + 1, ""}
}

func written(t *testing.T, result *translate.Result) string {
	t.Helper()
	var b strings.Builder
	place := func(path source.Path) string {
		if at := result.Source.Definition(path...); at.Line > 0 {
			return fmt.Sprintf("%s#L%d", at.File, at.Line)
		}
		return ""
	}
	if err := Write(&b, graph.Of(result.Plan), place); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// inspect draws a project, and looks at the drawing.
func inspect(t *testing.T, result *translate.Result) {
	t.Helper()
	text := written(t, result)
	if again := written(t, result); again != text {
		t.Error("a second drawing differs")
	}
	d := read(t, text)
	d.check(t)
	g := graph.Of(result.Plan)
	if want := 1 + len(g.Groups) + len(g.Nodes); len(d.parts) != want || len(d.wires) != len(g.Edges) {
		t.Errorf("%d of %d parts, %d of %d arrows", len(d.parts), want, len(d.wires), len(g.Edges))
	}
	for _, n := range g.Nodes {
		if n.Kind == graph.Service && !slices.ContainsFunc(d.links, func(l string) bool { return strings.Contains(l, "#L") }) {
			t.Errorf("%s has no link", n.ID)
		}
	}
	for _, link := range d.links {
		file, line, _ := strings.Cut(link, "#L")
		if n, err := strconv.Atoi(line); err != nil || n < 1 || !slices.Contains(result.Source.Files(), file) {
			t.Errorf("%s leads nowhere", link)
		}
	}
}

// TestGolden looks at the drawings of all golden cases.
func TestGolden(t *testing.T) {
	entries, err := os.ReadDir(goldenDir)
	if err != nil || len(entries) == 0 {
		t.Fatal(entries, err)
	}
	for _, entry := range entries {
		t.Run(entry.Name(), func(t *testing.T) {
			if result := projects.Translate(t, filepath.Join(goldenDir, entry.Name())); result.Plan != nil {
				inspect(t, result)
			}
		})
	}
}

// TestReadme keeps the picture of the sample that the README shows; -update writes it.
func TestReadme(t *testing.T) {
	result := projects.Translate(t, filepath.Join(goldenDir, "websight"))
	var b strings.Builder
	if err := Write(&b, graph.Of(result.Plan), func(source.Path) string { return "" }); err != nil {
		t.Fatal(err)
	}
	expect.File(t, "../../../docs/websight.svg", []byte(b.String()))
}

// TestSizes looks at projects of many sizes.
func TestSizes(t *testing.T) {
	for _, n := range []int{1, 2, 3, 5, 8, 12, 20, 40} {
		t.Run(strconv.Itoa(n), func(t *testing.T) { inspect(t, projects.TranslateText(t, projects.Generated(n))) })
	}
}

// TestSchedules looks at projects in which many tasks are started at set times, beside load balancers and without one: those arrows
// pass above all else.
func TestSchedules(t *testing.T) {
	for _, n := range []int{1, 3, 12} {
		for _, ports := range []string{"", "    ports: [{target: 80, published: '%d', x-aws-listener: {protocol: http}}]\n"} {
			inspect(t, projects.TranslateText(t, scheduled(n, ports)))
		}
	}
}

func scheduled(n int, ports string) string {
	var b strings.Builder
	b.WriteString("name: scheduled\nservices:\n  db: {image: 'postgres:17', networks: [back]}\n")
	for i := range n {
		fmt.Fprintf(&b, "  web-%d:\n    image: example/web:1\n    depends_on: [db]\n    networks: [back]\n", i)
		if ports != "" {
			fmt.Fprintf(&b, ports, 8000+i)
		}
		fmt.Fprintf(&b, "  job-%d:\n    image: example.com/job:1\n    x-aws-schedule: [rate(%d hours), '0 5 1 * *']\n"+
			"    networks: [%s]\n    depends_on: [%s]\n", i, i+2, []string{"back", "other"}[i%2], []string{"db", "web-0"}[i/2%2])
	}
	return b.String() + "networks: {back: {}, other: {}}\n"
}

// FuzzTexts draws projects with any text in them.
func FuzzTexts(f *testing.F) {
	f.Add("</text><script>")
	f.Add("\u202e日本\x00")
	f.Fuzz(func(t *testing.T, text string) {
		dir := t.TempDir()
		if err := os.WriteFile(filepath.Join(dir, "compose.yaml"), []byte(projects.Named(text)), 0o600); err != nil {
			t.Fatal(err)
		}
		if result := projects.Translate(t, dir); result.Plan != nil {
			inspect(t, result)
		}
	})
}

// TestHostileNames draws projects whose texts are meant to be taken for something else, or take more room than others.
func TestHostileNames(t *testing.T) {
	for _, text := range []string{
		`</text><script>alert(1)</script>`, `" onload="alert(1)`, "&amp;", "]]>", strings.Repeat("W", 120), strings.Repeat("wide ", 24),
		strings.Repeat("日本", 20), "\u202eesrever", "😀😀😀", strings.Repeat("@", 120),
	} {
		inspect(t, projects.TranslateText(t, projects.Named(text)))
	}
}
