package svg

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/internal/markup"
	"github.com/compose2ecs/compose2ecs/pkg/graph"
)

type point struct{ x, y float64 }

// points are the corners of a wire.
func (p *picture) points(w *wire) []point {
	left, right := p.between(w)
	start, end := point{w.from.right(), w.startY()}, point{w.to.x, w.endY()}
	if w.back {
		end.x = w.to.right()
	}
	x := p.gutterX(left, w.first)
	if w.across == nil {
		x = p.gutterX(right, w.first)
		return []point{start, {x, start.y}, {x, end.y}, end}
	}
	y, into := p.channelY(w), p.gutterX(right, w.last)
	return []point{start, {x, start.y}, {x, y}, {into, y}, {into, end.y}, end}
}

// turn is how round a corner is at most.
const turn = 5.0

// smooth is a path through points with round corners.
func smooth(points []point) string {
	points = slices.Compact(points)
	var b strings.Builder
	fmt.Fprintf(&b, "M%s %s", number(points[0].x), number(points[0].y))
	for i := 1; i+1 < len(points); i++ {
		before, at, after := points[i-1], points[i], points[i+1]
		r := min(turn, distance(before, at)/2, distance(at, after)/2)
		a, c := toward(at, before, r), toward(at, after, r)
		fmt.Fprintf(&b, "L%s %sQ%s %s %s %s", number(a.x), number(a.y), number(at.x), number(at.y), number(c.x), number(c.y))
	}
	last := points[len(points)-1]
	fmt.Fprintf(&b, "L%s %s", number(last.x), number(last.y))
	return b.String()
}

func distance(a, b point) float64 { return math.Abs(a.x-b.x) + math.Abs(a.y-b.y) }

// toward is a point on the way from one to another one, which are on one line.
func toward(from, to point, by float64) point {
	switch {
	case to.x > from.x:
		return point{from.x + by, from.y}
	case to.x < from.x:
		return point{from.x - by, from.y}
	case to.y > from.y:
		return point{from.x, from.y + by}
	default:
		return point{from.x, from.y - by}
	}
}

func (d drawing) wires() markup.Node {
	list := markup.E("g", markup.Attributes{"class", "wires"})
	for _, w := range d.picture.wires {
		points := d.points(w)
		class := wireClass(w)
		list.Add(markup.E("g", markup.Attributes{"class", class, "data-from", w.edge.From, "data-to", w.edge.To},
			markup.E("path", markup.Attributes{"class", "wire " + class, "d", smooth(points)}),
			markup.E("path", markup.Attributes{"class", "tip " + class, "d", arrow(points[len(points)-1], w)})))
	}
	return list
}

func wireClass(w *wire) string {
	switch {
	case w.edge.Relation == graph.Waits, w.edge.Relation == graph.Reaches, w.edge.Relation == graph.Starts:
		return string(w.edge.Relation)
	default:
		return "to-" + string(w.to.part.Kind)
	}
}

// arrow is the head of an arrow: one of requests or data is filled, that of something which only waits is open.
func arrow(end point, w *wire) string {
	const long, wide = 7.0, 3.5
	from, closed := end.x-long, "z"
	if w.back {
		from = end.x + long
	}
	if w.edge.Relation == graph.Waits {
		closed = ""
	}
	x, above, below := number(from), number(end.y-wide), number(end.y+wide)
	return fmt.Sprintf("M%s %sL%s %sL%s %s%s", x, above, number(end.x), number(end.y), x, below, closed)
}
