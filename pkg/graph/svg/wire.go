package svg

import (
	"cmp"
	"slices"

	"github.com/compose2ecs/compose2ecs/pkg/graph"
)

// Where arrows end and begin at a box, from its top. They differ, and from the middles of rows, so that no two arrows that have
// nothing to do with each other are on one line.
const (
	reachedAt = 12.0
	waitsAt   = 22.0
	waitedAt  = 32.0
)

// A wire is the way of one arrow: out to the right of its box, up or down between two columns and, if it goes further, through the
// space between two rows. Wires of one bundle share their ways.
type wire struct {
	edge     graph.Edge
	from, to *box
	back     bool     // it comes back to the column that it left
	row      int      // above which it passes other columns
	first    *segment // behind the column that it leaves
	across   *segment // above the row, nil if it passes none
	last     *segment // before the column that it enters; first, if it passes none
}

// A segment is a straight part of the wires of a bundle.
type segment struct {
	bundle   string
	from, to float64
	drift    float64 // how far its wires go down, all together
	track    int
}

// lanes are where segments are, by what they run between: behind the columns, and above the rows.
type lanes struct {
	gutters  [columnCount][]*segment
	channels map[int][]*segment
}

// overhead is above all rows, and above the load balancers.
const overhead = -1

// plan finds the columns and rows that each wire passes, and the tracks in the channels above rows.
func (p *picture) plan() {
	p.lanes.channels = map[int][]*segment{}
	for _, e := range p.graph.Edges {
		w := &wire{edge: e, from: p.boxes[e.From], to: p.boxes[e.To]}
		p.wires = append(p.wires, w)
		w.back = w.to.column <= w.from.column
		left, right := p.between(w)
		if w.back || left == right {
			continue
		}
		bundle := "to " + wireClass(w) + e.To
		w.row = w.to.row
		switch {
		case w.to.column == data:
			bundle = "from " + wireClass(w) + e.From
			w.row = w.from.row
		case w.from.column == callers:
			w.row = overhead
		}
		w.across = p.lanes.channel(w.row, bundle, float64(left), float64(right))
	}
	for _, segments := range p.lanes.channels {
		assign(segments, 0)
	}
}

// between are the first and the last gutter of a wire, by the columns that they are behind. Columns without boxes take no room.
func (p *picture) between(w *wire) (left, right int) {
	left, right = w.from.column, w.to.column-1
	if w.back {
		return left, left
	}
	for right > left && len(p.columns[right]) == 0 {
		right--
	}
	return left, right
}

func (l *lanes) channel(row int, bundle string, from, to float64) *segment {
	s := join(l.channels[row], bundle, from, to)
	if s.track < 0 {
		s.track = 0
		l.channels[row] = append(l.channels[row], s)
	}
	return s
}

func (l *lanes) gutter(column int, bundle string, from, to float64) *segment {
	s := join(l.gutters[column], bundle, from, to)
	if s.track < 0 {
		s.track = 0
		l.gutters[column] = append(l.gutters[column], s)
	}
	return s
}

// join is the segment of a bundle, longer if need be, or a new one, whose track is -1.
func join(segments []*segment, bundle string, from, to float64) *segment {
	i := slices.IndexFunc(segments, func(s *segment) bool { return s.bundle == bundle })
	if i < 0 {
		return &segment{bundle, min(from, to), max(from, to), to - from, -1}
	}
	s := segments[i]
	s.from, s.to = min(s.from, from, to), max(s.to, from, to)
	s.drift += to - from
	return s
}

// assign gives segments that overlap different tracks. Those that are nearer than space overlap. What goes up has its tracks from the top
// to the bottom, what goes down the other way round: so they do not cross.
func assign(segments []*segment, space float64) {
	slices.SortStableFunc(segments, func(a, b *segment) int {
		down, other := a.drift > 0, b.drift > 0
		switch {
		case down != other && other:
			return -1
		case down != other:
			return 1
		case down:
			return cmp.Or(cmp.Compare(b.from, a.from), cmp.Compare(b.to, a.to), cmp.Compare(a.bundle, b.bundle))
		default:
			return cmp.Or(cmp.Compare(a.from, b.from), cmp.Compare(a.to, b.to), cmp.Compare(a.bundle, b.bundle))
		}
	})
	for i, s := range segments {
		s.track = 0
		for slices.ContainsFunc(segments[:i], func(o *segment) bool { return o.track == s.track && o.near(s, space) }) {
			s.track++
		}
	}
}

// near reports whether segments on one track would run into each other.
func (s *segment) near(o *segment, space float64) bool {
	return s.from <= o.to+space && o.from <= s.to+space
}

func tracks(segments []*segment) int {
	count := 0
	for _, s := range segments {
		count = max(count, s.track+1)
	}
	return count
}

// startY is where a wire leaves its box.
func (w *wire) startY() float64 {
	switch {
	case w.edge.Row >= 0:
		return w.from.y + w.from.rows[w.edge.Row]
	case w.edge.Relation == graph.Waits:
		return w.from.y + waitsAt
	default:
		return w.from.middle()
	}
}

// endY is where a wire enters its box.
func (w *wire) endY() float64 {
	switch {
	case w.edge.Relation == graph.Waits:
		return w.to.y + waitedAt
	case w.to.column == balancers:
		return w.to.y + waitsAt
	default:
		return w.to.y + reachedAt
	}
}

// wind finds the gutter segments of all wires, whose rows have places.
func (p *picture) wind() {
	for _, w := range p.wires {
		left, right := p.between(w)
		into := "to " + wireClass(w) + w.edge.To
		switch {
		case w.across == nil && w.from.column == callers:
			w.first = p.lanes.gutter(left, "from "+w.edge.From, w.startY(), w.endY())
		case w.across == nil:
			w.first = p.lanes.gutter(right, into, w.startY(), w.endY())
		default:
			w.first = p.lanes.gutter(left, w.across.bundle, w.startY(), p.channelY(w))
			w.last = p.lanes.gutter(right, into, p.channelY(w), w.endY())
		}
		if w.last == nil {
			w.last = w.first
		}
	}
	for i := range p.lanes.gutters {
		assign(p.lanes.gutters[i], step)
	}
}

// channelY is where a wire passes columns.
func (p *picture) channelY(w *wire) float64 {
	below := p.top
	if w.row != overhead {
		below = p.rows[w.row]
	}
	return below - between/2 - step*float64(w.across.track)
}
