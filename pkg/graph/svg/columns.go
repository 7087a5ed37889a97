package svg

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/internal/markup"
)

// placeRows gives the rows of the grid, and so the services, their heights.
func (p *picture) placeRows() {
	p.title = margin + titleLine + textLine
	p.top = p.title + p.vpc.h + between + step*float64(tracks(p.lanes.channels[overhead]))
	y := p.top
	for _, b := range p.bands {
		b.y = y
		y += b.head.h + 4
		for row := b.first; row <= b.last; row++ {
			if n := tracks(p.lanes.channels[row]); n > 0 {
				y += step * float64(n)
			}
			p.rows = append(p.rows, y)
			y += p.rowHeight(row) + between
		}
		b.h = even(y - between + frame - b.y)
		y = b.y + b.h + between
	}
	for column := services; column <= lastServices; column++ {
		for _, b := range p.columns[column] {
			b.y = p.rows[b.row]
		}
	}
	p.h = y
}

func (p *picture) rowHeight(row int) float64 {
	h := 0.0
	for column := services; column <= lastServices; column++ {
		for _, b := range p.columns[column] {
			if b.row == row {
				h = max(h, b.h)
			}
		}
	}
	return h
}

// even makes lengths that are a whole number of two: what stands at odd places has arrows of its own lines.
func even(length float64) float64 { return 2 * math.Ceil(length/2) }

// placeStacks puts the load balancers beside what they lead to, and the callers beside them.
func (p *picture) placeStacks() {
	var desired, sizes []float64
	for _, b := range p.stacks {
		b.h = b.head.h + 4
		for _, x := range p.stacked(b) {
			x.h = even(x.h)
			b.h += x.h + between
		}
		b.h = even(b.h)
		sizes = append(sizes, b.h+between)
		desired = append(desired, p.beside(p.stacked(b), b.h, true))
	}
	for i, y := range spread(desired, sizes, p.top, p.h) {
		b := p.stacks[i]
		b.y = 2*math.Floor(y/2) + 1
		y = b.y + b.head.h + 4
		for _, x := range p.stacked(b) {
			x.y = y
			y += x.h + between
		}
		p.h = max(p.h, b.y+b.h+between)
	}
	p.settle(callers, true)
}

// stacked are the listeners of a load balancer.
func (p *picture) stacked(b *band) []*box {
	var list []*box
	for _, x := range p.columns[balancers] {
		if x.node.Group == b.group.ID {
			list = append(list, x)
		}
	}
	return list
}

func (p *picture) placeData() { p.settle(data, false) }

// settle places the boxes of a column beside what they have arrows to, or from.
func (p *picture) settle(column int, forwards bool) {
	boxes := p.columns[column]
	slices.SortStableFunc(boxes, func(a, b *box) int {
		return cmp.Compare(p.beside([]*box{a}, 0, forwards), p.beside([]*box{b}, 0, forwards))
	})
	var desired, sizes []float64
	for _, b := range boxes {
		b.h = even(b.h)
		desired, sizes = append(desired, p.beside([]*box{b}, b.h, forwards)), append(sizes, b.h+between)
	}
	for i, y := range spread(desired, sizes, p.title, p.h) {
		boxes[i].y = 2*math.Floor(y/2) + 1
		p.h = max(p.h, boxes[i].bottom()+between)
	}
}

// beside is where a stack of boxes would have its top if it were in the middle of what it has arrows to, or from.
func (p *picture) beside(boxes []*box, height float64, forwards bool) float64 {
	sum, count := 0.0, 0
	for _, e := range p.graph.Edges {
		for _, b := range boxes {
			end, other := e.From, e.To
			if !forwards {
				end, other = e.To, e.From
			}
			if end == b.node.ID {
				sum += p.boxes[other].middle()
				count++
			}
		}
	}
	if count == 0 {
		return p.h - height
	}
	return sum/float64(count) - height/2
}

// placeColumns gives the columns their places from left to right, after the gutters have theirs.
func (p *picture) placeColumns() {
	p.wind()
	x := margin + p.outside()
	for column := range p.columns {
		w := 0.0
		for _, b := range p.columns[column] {
			b.x, w = x, b.w
		}
		for _, b := range p.heads(column) {
			b.head.x, b.head.y = x-padding-accent+2, b.y
		}
		if w > 0 {
			x += w + p.gutterWidth(column)
		}
	}
	p.vpc.y, p.heading = p.title, strings.Join(strings.Fields(markup.Readable(p.graph.Project+" on Amazon ECS")), " ")
	p.w = x - p.gutterWidth(p.lastColumn()) + margin
	p.w = max(p.w, bold.width(p.heading, projectSize)+2*margin)
	p.h += frame
	p.placeSigns()
}

// placeSigns puts the legend below all else.
func (p *picture) placeSigns() {
	at := point{margin, p.h + textLine}
	for _, s := range signs {
		if !slices.ContainsFunc(p.wires, func(w *wire) bool { return wireClass(w) == s.class }) {
			continue
		}
		width := 32 + regular.width(s.text, textSize)
		if at.x > margin && at.x+width > p.w-margin {
			at = point{margin, at.y + textLine}
		}
		p.signs = append(p.signs, placedSign{s, at})
		p.w = max(p.w, at.x+width+margin)
		at.x += width + margin
	}
	p.h = at.y + textLine/2 + margin
}

// outside is the room for frames before the first column, if what is in it has any.
func (p *picture) outside() float64 {
	if len(p.columns[callers]) > 0 {
		return 0
	}
	return 2 * frame
}

// Spaces in a gutter beside its wires.
const (
	inner = 16.0 // between boxes and wires
	outer = inner + 2*frame
)

// gutterEdges are the spaces before and behind the wires of a gutter: frames stand there too.
func gutterEdges(column int) (before, behind float64) {
	switch column {
	case callers:
		return inner, outer + frame
	case balancers:
		return inner + frame, inner + frame
	case lastServices:
		return outer + frame, inner
	default:
		return inner, inner
	}
}

func (p *picture) gutterWidth(column int) float64 {
	before, behind := gutterEdges(column)
	if column == p.lastServiceColumn() {
		before, behind = gutterEdges(lastServices)
	}
	return before + step*float64(tracks(p.lanes.gutters[column])) + behind
}

func (p *picture) lastServiceColumn() int {
	for column := lastServices; column > services; column-- {
		if len(p.columns[column]) > 0 {
			return column
		}
	}
	return services
}

func (p *picture) lastColumn() int {
	for column := data; column > 0; column-- {
		if len(p.columns[column]) > 0 {
			return column
		}
	}
	return 0
}

// gutterX is where a segment behind a column is.
func (p *picture) gutterX(column int, s *segment) float64 {
	before, _ := gutterEdges(column)
	if column == p.lastServiceColumn() {
		before, _ = gutterEdges(lastServices)
	}
	return p.columns[column][0].right() + before + step*float64(s.track)
}
