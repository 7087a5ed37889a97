package graph

import (
	"maps"
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/internal/sentence"
	"github.com/compose2ecs/compose2ecs/pkg/explain"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// clock adds what starts tasks at set times.
func (g *Graph) clock(p *plan.Plan) {
	n := &Node{Part: Part{ID: "clock", Kind: Clock, Title: "Schedules", Note: "EventBridge Scheduler"}}
	for _, s := range p.Tasks() {
		for i, schedule := range explain.TaskOf(s).Schedule {
			n.Resources = append(n.Resources, plan.ScheduleID(s.Name, i))
			row := n.say(s.Name+" "+schedule.Words(), "services", s.Name, "x-aws-schedule")
			g.connect(Edge{From: n.ID, Row: row, To: "service:" + s.Name, Relation: Starts, Label: schedule.Words()})
		}
	}
	if len(n.Rows) > 0 {
		g.add(n)
	}
}

// images adds where images come from, a row for each registry. There are no arrows to it, since each service would have one: its box
// names the image.
func (g *Graph) images(p *plan.Plan) {
	services := map[string][]string{}
	for _, s := range p.Services {
		if s.Container.Image != "" { // or else it comes from a parameter
			name := pulledFrom(p, s.Container.Image)
			services[name] = append(services[name], s.Name)
		}
	}
	if len(services) == 0 {
		return
	}
	n := g.add(&Node{Part: Part{ID: "images", Kind: Images, Title: "Images", Note: "pulled when tasks start", Existing: true}})
	for _, name := range slices.Sorted(maps.Keys(services)) {
		n.say(name + ": " + which(services[name], len(p.Services)))
	}
}

// which are some of all services.
func which(services []string, all int) string {
	const few = 4
	switch {
	case len(services) == all && all > 1:
		return "all services"
	case len(services) > few:
		return explain.Counted(len(services), "service")
	default:
		return sentence.And(services)
	}
}

// pulledFrom is where tasks pull an image from.
func pulledFrom(p *plan.Plan, image string) string {
	name := registryOf(image)
	if _, copied := p.MirrorOf(image); copied {
		return "copies in Amazon ECR from " + name
	}
	return name
}

// registryOf is the host that a reference names ("docker image tag" in Docker's documentation: a first part with a dot or a
// port is a host).
func registryOf(image string) string {
	host, _, found := strings.Cut(image, "/")
	if !found || !strings.ContainsAny(host, ".:") && host != "localhost" || host == "docker.io" {
		return "Docker Hub"
	}
	return host
}
