// Package graph makes a picture of what becomes of a project on AWS: who calls, the load balancers with their listeners and rules, the
// services with their containers, the networks, and what the services store and read. It reads the plan and nothing else.
package graph

import (
	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

// A Graph is the picture as data. Its lists keep the order of the plan.
type Graph struct {
	Project string  `json:"project"`
	VPC     Group   `json:"vpc"`
	Groups  []Group `json:"groups"` // in the VPC: load balancers, then sets of networks
	Nodes   []*Node `json:"nodes"`
	Edges   []Edge  `json:"edges"`
}

// A Kind is what a node or a group stands for.
type Kind string

// The kinds of nodes.
const (
	Caller   Kind = "caller"
	Clock    Kind = "clock" // what starts tasks at set times
	Listener Kind = "listener"
	Service  Kind = "service"
	Storage  Kind = "storage"
	Secret   Kind = "secret"
	Logs     Kind = "logs"
	Images   Kind = "images"
)

// The kinds of groups.
const (
	VPC      Kind = "vpc"
	Balancer Kind = "balancer"
	Networks Kind = "networks"
)

// A Part is what nodes and groups have in common.
type Part struct {
	ID       string `json:"id"`
	Kind     Kind   `json:"kind"`
	Title    string `json:"title"`
	Note     string `json:"note,omitempty"`     // what it is
	Existing bool   `json:"existing,omitempty"` // the stack does not make it
	// Resources are the main ones of the template.
	Resources []cfn.LogicalID `json:"resources,omitempty"`
	// Path is where the Compose files ask for it.
	Path source.Path `json:"path,omitempty"`
}

// A Group is what nodes are in.
type Group struct {
	Part
	Names []string `json:"names,omitempty"` // of the networks of a set
}

// A Node is a box of the picture.
type Node struct {
	Part
	Group string `json:"group,omitempty"`
	Rows  []Row  `json:"rows,omitempty"` // what there is to say about it
	Level int    `json:"level"`          // of a service: how many others wait for it, one after the other
}

// A Row is a line in a box.
type Row struct {
	Text string      `json:"text"`
	Path source.Path `json:"path,omitempty"`
}

// A Relation is what an arrow stands for.
type Relation string

// The relations.
const (
	Reaches Relation = "reaches" // requests go this way
	Starts  Relation = "starts"  // it starts tasks there
	Waits   Relation = "waits"   // it starts after the other one
	Writes  Relation = "writes"  // it stores data there
	Reads   Relation = "reads"   // it only reads there
)

// An Edge is an arrow.
type Edge struct {
	From     string   `json:"from"`
	Row      int      `json:"row"` // of From, -1 for the node as a whole
	To       string   `json:"to"`
	Relation Relation `json:"relation"`
	Label    string   `json:"label,omitempty"`
}

// Of draws a plan without errors.
func Of(p *plan.Plan) *Graph {
	g := &Graph{Project: p.Project, VPC: vpc(p), Groups: []Group{}, Nodes: []*Node{}, Edges: []Edge{}}
	g.balancers(p)
	g.services(p)
	g.stores(p)
	g.secrets(p)
	g.logs(p)
	g.clock(p)
	g.images(p)
	return g
}

// begins reports whether a node stands before all others, as what begins something.
func (n *Node) begins() bool { return n.Kind == Caller || n.Kind == Clock }

// Node is a node by its id, nil if there is none.
func (g *Graph) Node(id string) *Node {
	for _, n := range g.Nodes {
		if n.ID == id {
			return n
		}
	}
	return nil
}

// Group is a group by its id.
func (g *Graph) Group(id string) *Group {
	for i := range g.Groups {
		if g.Groups[i].ID == id {
			return &g.Groups[i]
		}
	}
	return &g.VPC
}

func (g *Graph) add(n *Node) *Node {
	g.Nodes = append(g.Nodes, n)
	return n
}

// say adds a row, unless there is nothing to say, and returns its number.
func (n *Node) say(text string, path ...string) int {
	if text == "" {
		return -1
	}
	n.Rows = append(n.Rows, Row{text, path})
	return len(n.Rows) - 1
}

// connect adds an arrow.
func (g *Graph) connect(e Edge) { g.Edges = append(g.Edges, e) }

// A Place is where a Compose path is written, as an address for links: docker-compose.yml#L12. It is "" where nobody knows.
type Place func(source.Path) string
