package svg

import (
	"strings"

	"github.com/compose2ecs/compose2ecs/internal/markup"
	"github.com/compose2ecs/compose2ecs/pkg/graph"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

// Sizes of text, and how much of the height each line of it takes.
const (
	projectSize          = 16.0
	titleSize, titleLine = 14.0, 18.0
	textSize, textLine   = 12.0, 16.0
)

// padding is between a box and its text.
const padding = 10.0

// A line is one of the texts of a box.
type line struct {
	text  string
	class string // title, note or row
	size  float64
	y     float64 // of its middle, from the top of the box
	path  source.Path
}

// A box is a rectangle with text: a node, or the head of a frame.
type box struct {
	part       graph.Part
	node       *graph.Node // nil for the head of a frame
	lines      []line
	rows       []float64 // the middles of the first lines of the rows, from the top
	x, y, w, h float64
	column     int
	row        int // in the grid of the services
}

// newBox sets the text of a node.
func newBox(n *graph.Node, room float64) *box {
	b := headBox(n.Part, room)
	b.node = n
	for _, r := range n.Rows {
		b.rows = append(b.rows, b.h+textLine/2)
		b.set(r.Text, "row", room, r.Path)
	}
	b.h += padding
	return b
}

// headBox sets the title of a part, and what it is.
func headBox(p graph.Part, room float64) *box {
	b := &box{part: p, h: padding}
	b.set(p.Title, "title", room, nil)
	if p.Note != "" {
		b.set(p.Note, "note", room, nil)
	}
	return b
}

// set adds a text below the others.
func (b *box) set(text, class string, room float64, path source.Path) {
	f, size, height := &regular, textSize, textLine
	if class == "title" {
		f, size, height = &bold, titleSize, titleLine
	}
	text = strings.Join(strings.Fields(markup.Readable(text)), " ")
	for _, t := range f.wrap(text, size, room) {
		b.lines = append(b.lines, line{t, class, size, b.h + height/2, path})
		b.h += height
		b.w = max(b.w, f.width(t, size)+2*padding+accent)
	}
}

// accent is the width of the bar at the left of a box.
const accent = 4.0

func (b *box) right() float64  { return b.x + b.w }
func (b *box) bottom() float64 { return b.y + b.h }
func (b *box) middle() float64 { return b.y + b.h/2 }
