package svg

import (
	"cmp"
	"math"
	"slices"

	"github.com/compose2ecs/compose2ecs/pkg/graph"
)

// The columns: who calls, load balancers, services by how many others wait for them, data.
const (
	callers = iota
	balancers
	services
	lastServices = services + 2
	data         = lastServices + 1
	columnCount  = data + 1
)

// rooms are how long the lines of text in the columns are at most.
func room(column int) float64 {
	switch column {
	case callers:
		return 110
	case balancers:
		return 290
	case data:
		return 200
	default:
		return 220
	}
}

// roomOf is how long the lines of a node are at most. Times are longer than addresses.
func roomOf(n *graph.Node) float64 {
	if n.Kind == graph.Clock {
		return 200
	}
	return room(columnOf(n))
}

// Distances.
const (
	margin  = 20.0 // around the picture
	between = 14.0 // boxes of a column
	step    = 7.0  // between arrows side by side
	frame   = 14.0 // between a frame and what is in it
)

// A band is the services of one set of networks, in rows.
type band struct {
	group       *graph.Group
	head        *box
	first, last int // its rows in the grid
	y, h        float64
}

// A picture is a graph with places for everything.
type picture struct {
	graph   *graph.Graph
	boxes   map[string]*box
	columns [columnCount][]*box
	bands   []*band
	stacks  []*band // load balancers, whose rows are not in the grid
	vpc     *box    // its head
	rows    []float64
	wires   []*wire
	lanes   lanes
	signs   []placedSign // of the legend
	heading string
	top     float64 // height of what begins below the head of the VPC
	title   float64 // height of what is above
	w, h    float64
}

// layOut finds places for everything.
func layOut(g *graph.Graph) *picture {
	p := &picture{graph: g, boxes: map[string]*box{}}
	p.measure()
	p.arrange()
	p.plan()
	p.placeRows()
	p.placeStacks()
	p.placeData()
	p.placeColumns()
	return p
}

// measure sets all texts, and makes the boxes of a column equally wide.
func (p *picture) measure() {
	for _, n := range p.graph.Nodes {
		column := columnOf(n)
		b := newBox(n, roomOf(n))
		b.column = column
		p.boxes[n.ID] = b
	}
	p.vpc = headBox(p.graph.VPC.Part, p.vpcRoom())
	p.spreadLoose()
	for _, n := range p.graph.Nodes {
		b := p.boxes[n.ID]
		p.columns[b.column] = append(p.columns[b.column], b)
	}
	for i := range p.graph.Groups {
		g := &p.graph.Groups[i]
		b := &band{group: g}
		if g.Kind == graph.Balancer {
			b.head = headBox(g.Part, room(balancers))
			p.stacks = append(p.stacks, b)
		} else {
			b.head = headBox(g.Part, room(services))
			p.bands = append(p.bands, b)
		}
	}
	for column, boxes := range p.columns {
		w := 0.0
		for _, b := range boxes {
			w = max(w, b.w)
		}
		for _, b := range p.heads(column) {
			w = max(w, b.head.w)
		}
		if column == services && len(p.stacks) == 0 {
			w = max(w, p.vpc.w)
		}
		for _, b := range boxes {
			b.w = w
		}
	}
}

// vpcRoom is how long the lines of the VPC's head are: there are more columns below it with load balancers.
func (p *picture) vpcRoom() float64 {
	if p.graph.Groups[0].Kind == graph.Balancer {
		return room(balancers) + room(services)/2
	}
	return room(services)
}

// heads are the frames whose heads are in a column.
func (p *picture) heads(column int) []*band {
	switch column {
	case balancers:
		return p.stacks
	case services:
		return p.bands
	default:
		return nil
	}
}

func columnOf(n *graph.Node) int {
	switch n.Kind {
	case graph.Caller, graph.Clock:
		return callers
	case graph.Listener:
		return balancers
	case graph.Service:
		return min(services+n.Level, lastServices)
	default:
		return data
	}
}

// few is how many services without arrows to others stand one below the other without others beside them.
const few = 6

// spreadLoose puts services that no arrow from a listener or to another service ties to a column where there is room.
func (p *picture) spreadLoose() {
	tied := map[string]bool{}
	for _, e := range p.graph.Edges {
		if e.Relation == graph.Reaches || e.Relation == graph.Waits || e.Relation == graph.Starts {
			tied[e.From], tied[e.To] = true, true
		}
	}
	last, used := services, map[string]*[columnCount]int{}
	var loose []*box
	for _, n := range p.graph.Nodes {
		b := p.boxes[n.ID]
		if n.Kind != graph.Service {
			continue
		}
		last = max(last, b.column)
		if used[n.Group] == nil {
			used[n.Group] = new([columnCount]int)
		}
		if tied[n.ID] {
			used[n.Group][b.column]++
		} else {
			loose = append(loose, b)
		}
	}
	if len(loose) > few {
		last = lastServices
	}
	for _, b := range loose {
		counts := used[b.node.Group]
		for column := services; column <= last; column++ {
			if counts[column] < counts[b.column] {
				b.column = column
			}
		}
		counts[b.column]++
	}
}

// arrange orders the services of each band, and puts them in rows.
func (p *picture) arrange() {
	row := 0
	for _, b := range p.bands {
		b.first, b.last = row, row-1
		for column := services; column <= lastServices; column++ {
			boxes := slices.DeleteFunc(slices.Clone(p.columns[column]), func(x *box) bool { return x.node.Group != b.group.ID })
			wanted := map[*box]float64{}
			for i, x := range boxes {
				wanted[x] = p.wantedRow(x, float64(row+i))
			}
			slices.SortStableFunc(boxes, func(x, y *box) int { return cmp.Compare(wanted[x], wanted[y]) })
			b.last = max(b.last, row+len(boxes)-1)
			sizes := make([]float64, len(boxes))
			desired := make([]float64, len(boxes))
			for i, x := range boxes {
				sizes[i], desired[i] = 1, math.Round(wanted[x])
			}
			for i, at := range spread(desired, sizes, float64(row), float64(b.last+1)) {
				boxes[i].row = int(at)
			}
		}
		row = b.last + 1
	}
}

// wantedRow is the row in the middle of those that have arrows to a box and are placed already.
func (p *picture) wantedRow(b *box, otherwise float64) float64 {
	sum, count := 0.0, 0
	for i, e := range p.graph.Edges {
		from := p.boxes[e.From]
		if b.column == services && e.To == b.node.ID && from.column == balancers {
			return float64(i - len(p.graph.Edges)) // in the order of the listeners, before the others
		}
		if e.To == b.node.ID && e.Relation == graph.Waits && from.column < b.column && from.node.Group == b.node.Group {
			sum += float64(from.row)
			count++
		}
	}
	if count == 0 {
		return otherwise
	}
	return sum / float64(count)
}

// spread places things of some sizes one after the other, each as near as can be to where it should be. If they fit, they end at limit.
func spread(desired, sizes []float64, first, limit float64) []float64 {
	at := make([]float64, len(desired))
	end := first
	for i := range desired {
		at[i] = max(desired[i], end)
		end = at[i] + sizes[i]
	}
	total := first
	for _, s := range sizes {
		total += s
	}
	limit = max(limit, total)
	for i := len(at) - 1; i >= 0; i-- {
		at[i] = min(at[i], limit-sizes[i])
		limit = at[i]
	}
	return at
}
