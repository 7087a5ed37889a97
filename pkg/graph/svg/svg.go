// Package svg draws a graph: in columns for callers, load balancers, services and data, with arrows that turn at right angles and pass
// between the boxes, so that they cross no text.
package svg

import (
	"io"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/compose2ecs/compose2ecs/internal/markup"
	"github.com/compose2ecs/compose2ecs/pkg/graph"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

// Write draws a graph as a document of its own, in light or dark colours as the viewer likes them.
func Write(w io.Writer, g *graph.Graph, place graph.Place) error {
	root := Element(g, place)
	root.Children = slices.Insert(root.Children, 0, markup.Node(markup.E("style", nil, markup.Code(Style))))
	_, err := io.WriteString(w, markup.String(root)+"\n")
	return err
}

// Element is the drawing as a part of a page that has [Style].
func Element(g *graph.Graph, place graph.Place) *markup.Element {
	p := layOut(g)
	d := drawing{picture: p, place: place}
	size := number(p.w) + " " + number(p.h)
	class := "c2e wide"
	if p.w < p.h {
		class = "c2e tall"
	}
	root := markup.E("svg", markup.Attributes{
		"xmlns", "http://www.w3.org/2000/svg", "class", class, "width", number(p.w), "height", number(p.h), "viewBox", "0 0 " + size,
		"role", "group", "aria-label", "Architecture of " + g.Project + " on Amazon ECS",
	}, markup.E("rect", markup.Attributes{"class", "paper", "width", number(p.w), "height", number(p.h)}))
	root.Add(d.head(), d.frames(), d.wires(), d.boxes(), d.legend())
	return root
}

// number is a length without more digits than can be seen, which are not the same on all machines.
func number(n float64) string { return strconv.FormatFloat(math.Round(n*100)/100, 'f', -1, 64) }

// A drawing makes elements of a picture.
type drawing struct {
	*picture
	place graph.Place
}

// text is one line, around a height.
func text(class string, size, x, middle float64, content string) *markup.Element {
	return markup.E("text", markup.Attributes{"class", class, "x", number(x), "y", number(middle + size*0.35)}, markup.Text(content))
}

func (d drawing) head() markup.Node {
	return text("project", projectSize, margin, margin+titleLine/2, d.heading)
}

// link makes a link of nodes, if there is something to link to.
func (d drawing) link(path source.Path, children ...markup.Node) markup.Node {
	at := d.place(path)
	if at == "" {
		return markup.List(children)
	}
	return markup.E("a", markup.Attributes{"href", at}, children...)
}

// frames are those of the VPC, the load balancers and the sets of networks.
func (d drawing) frames() markup.Node {
	list := markup.List{}
	inner := slices.Concat(d.stacks, d.bands)
	if len(inner) == 0 {
		return list
	}
	first := slices.MinFunc(inner, func(a, b *band) int { return int(d.frameX(a) - d.frameX(b)) })
	x, right := d.frameX(first)-frame, d.columns[d.lastServiceColumn()][0].right()+2*frame
	d.vpc.x = x + frame - padding - accent
	bottom := 0.0
	for _, b := range inner {
		bottom = max(bottom, b.y+b.h+frame)
	}
	list = append(list, d.frame(d.vpc, x, d.vpc.y, right-x, bottom-d.vpc.y, nil))
	for _, b := range inner {
		right := d.columns[balancers]
		if b.group.Kind == graph.Networks {
			right = d.columns[d.lastServiceColumn()]
		}
		x := d.frameX(b)
		list = append(list, d.frame(b.head, x, b.y, right[0].right()+frame-x, b.h, b.group.Names))
	}
	return list
}

func (d drawing) frameX(b *band) float64 {
	column := balancers
	if b.group.Kind == graph.Networks {
		column = services
	}
	return d.columns[column][0].x - frame
}

func (d drawing) frame(head *box, x, y, w, h float64, names []string) markup.Node {
	class := "frame " + string(head.part.Kind)
	if head.part.Existing {
		class += " existing"
	}
	g := markup.E("g", attributes(class, head.part),
		markup.E("rect", markup.Attributes{"x", number(x), "y", number(y), "width", number(w), "height", number(h), "rx", "10"}))
	var lines markup.List
	for _, l := range head.lines {
		lines = append(lines, text(l.class, l.size, head.x+padding+accent, y+l.y, l.text))
	}
	g.Add(d.link(head.part.Path, lines))
	if len(d.networkNames()) < 2 {
		return g
	}
	apart := min(12, w/float64(len(names)+1)) // on the edge, where no text is
	for i, name := range names {              // the same network has the same colour in each frame
		colour := slices.Index(d.networkNames(), name) % networkColours
		g.Add(markup.E("circle", markup.Attributes{
			"class", "network n" + strconv.Itoa(colour), "cx", number(x + w - apart*(float64(i)+1)), "cy", number(y), "r", "4.5",
		}, markup.E("title", nil, markup.Text("network "+name))))
	}
	return g
}

// networkNames are those of all frames, sorted.
func (d drawing) networkNames() []string {
	var all []string
	for _, b := range d.bands {
		all = append(all, b.group.Names...)
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// networkColours is how many the style has.
const networkColours = 6

func attributes(class string, p graph.Part) markup.Attributes {
	list := markup.Attributes{"class", class, "data-part", p.ID}
	if len(p.Resources) > 0 {
		list = append(list, "data-resources", resources(p))
	}
	return list
}

// resources are the ids of the main resources of a part.
func resources(p graph.Part) string {
	var ids []string
	for _, id := range p.Resources {
		ids = append(ids, string(id))
	}
	return strings.Join(ids, " ")
}

func (d drawing) boxes() markup.Node {
	list := markup.List{}
	for _, boxes := range d.columns {
		for _, b := range boxes {
			list = append(list, d.box(b))
		}
	}
	return list
}

func (d drawing) box(b *box) markup.Node {
	class := "box " + string(b.part.Kind)
	if b.part.Existing {
		class += " existing"
	}
	whole := markup.List{
		markup.E("rect", markup.Attributes{
			"class", "area", "x", number(b.x), "y", number(b.y), "width", number(b.w), "height", number(b.h), "rx", "7",
		}),
		markup.E("path", markup.Attributes{"class", "bar", "d", bar(b)}),
	}
	var rows markup.List
	for _, l := range b.lines {
		t := text(l.class, l.size, b.x+padding+accent, b.y+l.y, l.text)
		if l.class == "row" {
			rows = append(rows, d.link(l.path, t))
		} else {
			whole = append(whole, t)
		}
	}
	return markup.E("g", attributes(class, b.part), markup.E("title", nil, markup.Text(tip(b.part))), d.link(b.part.Path, whole), rows)
}

// bar is the coloured edge of a box, round where the box is.
func bar(b *box) string {
	return "M" + number(b.x+7) + " " + number(b.y) + "h-3a4 7 0 0 0-4 7v" + number(b.h-14) + "a4 7 0 0 0 4 7h3a3 7 0 0 1-3-7v-" +
		number(b.h-14) + "a3 7 0 0 1 3-7z"
}

// tip is what a pointer shows: the resources, which the box has no room for.
func tip(p graph.Part) string {
	if len(p.Resources) == 0 {
		return p.Title
	}
	return p.Title + ": " + resources(p)
}

// A sign is an arrow that the legend explains.
type sign struct{ class, text string }

// A placedSign is one that the picture has.
type placedSign struct {
	sign
	at point
}

var signs = [...]sign{
	{"reaches", "requests"}, {"starts", "starts on a schedule"}, {"waits", "starts after"},
	{"to-storage", "stores data"}, {"to-secret", "reads secrets"},
}

// legend explains the arrows, below all else.
func (d drawing) legend() markup.Node {
	list := markup.E("g", markup.Attributes{"class", "legend"})
	for _, s := range d.signs {
		list.Add(markup.E("path", markup.Attributes{"class", "wire " + s.class, "d", "M" + number(s.at.x) + " " + number(s.at.y) + "h24"}),
			text("note", textSize, s.at.x+32, s.at.y, s.text))
	}
	return list
}
