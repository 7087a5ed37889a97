package graph

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/compose2ecs/compose2ecs/internal/sentence"
	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/explain"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// services adds what has tasks of its own, in the sets of networks that it is in.
func (g *Graph) services(p *plan.Plan) {
	for _, s := range p.Tasks() {
		group := g.networks(p, s)
		n := g.add(&Node{Group: group, Part: Part{
			ID: "service:" + s.Name, Kind: Service, Title: s.Name, Note: explain.TaskOf(s).Size(), Path: servicePath(s), Resources: mainResources(s),
		}})
		n.say(startsBy(s))
		for _, c := range p.Containers(s) {
			n.say(container(s, c), servicePath(c)...)
		}
		if ports := portsOf(p, s); len(ports) > 0 {
			n.say("listens on " + sentence.And(ports))
		}
		for _, other := range s.Waits {
			g.connect(Edge{From: n.ID, Row: -1, To: "service:" + other, Relation: Waits, Label: "starts after"})
		}
	}
	g.sidecarTargets(p)
	g.levels()
}

func servicePath(s *plan.Service) []string { return []string{"services", s.Name} }

// mainResources are those that a service is known by on AWS.
func mainResources(s *plan.Service) []cfn.LogicalID {
	list := []cfn.LogicalID{plan.ID(s.Name, "TaskDefinition")}
	if s.RunMode == plan.LongRunning {
		list = append([]cfn.LogicalID{plan.ID(s.Name, "Service")}, list...)
	}
	return list
}

// startsBy is what starts the tasks, where it is not ECS, which keeps them running.
func startsBy(s *plan.Service) string {
	if s.RunMode == plan.LongRunning {
		return ""
	}
	if s.RunMode == plan.OnSchedule {
		return "runs on a schedule"
	}
	return explain.TaskOf(s).StartsBy()
}

// container is one of those in the tasks of a service.
func container(s, c *plan.Service) string {
	image := cmp.Or(c.Container.Image, "image from a parameter")
	switch {
	case c == s:
		return image
	case c.Init:
		return fmt.Sprintf("first %s: %s", c.Name, image)
	default:
		return fmt.Sprintf("with %s: %s", c.Name, image)
	}
}

// portsOf are the ports that are known to be listened on.
func portsOf(p *plan.Plan, s *plan.Service) []string {
	var ports []int
	for _, c := range p.Containers(s) {
		for _, t := range c.Targets {
			ports = append(ports, t.ContainerPort)
		}
	}
	if s.Connect != nil {
		for _, e := range s.Connect.Endpoints {
			ports = append(ports, e.Port)
		}
	}
	slices.Sort(ports)
	var list []string
	for _, port := range slices.Compact(ports) {
		list = append(list, strconv.Itoa(port))
	}
	return list
}

// networks is the group for services of the same networks.
func (g *Graph) networks(p *plan.Plan, s *plan.Service) string {
	id := "networks:" + strings.Join(s.Networks, " ")
	if slices.ContainsFunc(g.Groups, func(group Group) bool { return group.ID == id }) {
		return id
	}
	group := Group{Names: s.Networks, Part: Part{ID: id, Kind: Networks, Title: "no network", Note: "reached by no other service"}}
	if len(s.Networks) > 0 {
		group.Note = "services of a network reach each other on every port"
		group.Title = "network " + s.Networks[0]
		if len(s.Networks) > 1 {
			group.Title = "networks " + sentence.And(s.Networks)
		}
		group.Path = []string{"networks", s.Networks[0]}
	}
	for _, n := range p.Networks {
		if !slices.Contains(s.Networks, n.Name) {
			continue
		}
		if n.GroupID != "" || n.Unresolved != "" {
			group.Existing = true
			group.Note += fmt.Sprintf("; %s is an existing security group", n.Name)
		} else {
			group.Resources = append(group.Resources, plan.ID(n.Name, "Network"))
		}
		if n.Internal {
			group.Note += fmt.Sprintf("; %s is internal", n.Name)
		}
	}
	g.Groups = append(g.Groups, group)
	return id
}

// sidecarTargets has arrows to a container of another service's tasks lead to that service.
func (g *Graph) sidecarTargets(p *plan.Plan) {
	for i, e := range g.Edges {
		if name, ok := strings.CutPrefix(e.To, "service:"); ok {
			g.Edges[i].To = "service:" + p.HostOf(name)
		}
	}
}

// levels puts each service behind those that wait for it.
func (g *Graph) levels() {
	for range g.Nodes { // the longest way has no more steps
		changed := false
		for _, e := range g.Edges {
			if e.Relation != Waits {
				continue
			}
			from, to := g.Node(e.From), g.Node(e.To)
			if to.Level <= from.Level {
				to.Level, changed = from.Level+1, true
			}
		}
		if !changed {
			return
		}
	}
}
