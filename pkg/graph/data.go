package graph

import (
	"fmt"
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/internal/sentence"
	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/explain"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// stores adds file systems and disks, and who has them where.
func (g *Graph) stores(p *plan.Plan) {
	for _, fs := range p.FileSystems {
		n := g.add(&Node{Part: Part{
			ID: "filesystem:" + fs.Name, Kind: Storage, Title: fs.Name, Note: "EFS, port 2049", Path: []string{"volumes", fs.Name},
		}})
		switch {
		case fs.Existing != "" || fs.Unresolved != "":
			n.Existing, n.Note = true, "existing EFS "+fs.Existing
		default:
			n.Resources = []cfn.LogicalID{plan.ID(fs.Base, "Filesystem")}
		}
		var volumes []string
		for _, v := range p.Volumes {
			if v.FileSystem == fs.Name {
				volumes = append(volumes, v.Name)
			}
		}
		if len(volumes) > 1 {
			n.say("volumes " + sentence.And(volumes))
		}
		if n.Resources != nil {
			n.say(explain.Safety(fs))
		}
		g.mounts(p, n, func(m plan.Mount) bool { return m.OnEFS() && slices.Contains(volumes, m.Volume) })
	}
	for _, v := range p.EBSVolumes {
		n := g.add(&Node{Part: Part{
			ID: "disk:" + v.Name, Kind: Storage, Title: v.Name, Note: "EBS, a disk of each task", Path: []string{"volumes", v.Name},
		}})
		if v.Size > 0 {
			n.Note = fmt.Sprintf("EBS, %d GiB for each task", v.Size)
		}
		n.say(explain.DiskSafety)
		g.mounts(p, n, func(m plan.Mount) bool { return m.EBS && m.Volume == v.Name })
	}
}

// mounts adds arrows from the services whose containers mount a store.
func (g *Graph) mounts(p *plan.Plan, store *Node, is func(plan.Mount) bool) {
	for _, s := range p.Tasks() {
		n := g.Node("service:" + s.Name)
		for _, c := range p.Containers(s) {
			for _, m := range c.Mounts {
				if !is(m) {
					continue
				}
				relation, note := Writes, ""
				if m.ReadOnly {
					relation, note = Reads, ", read-only"
				}
				row := n.say(m.Path+note, "services", c.Name, "volumes", m.Path)
				g.connect(Edge{From: n.ID, Row: row, To: store.ID, Relation: relation, Label: m.Path + note})
			}
		}
	}
}

// secrets adds what services read when they start.
func (g *Graph) secrets(p *plan.Plan) {
	all := explain.Of(p).Secrets
	for _, s := range all {
		n := g.add(&Node{Part: Part{ID: "secret:" + s.Name, Kind: Secret, Title: s.Name, Note: s.Place}})
		if i := slices.IndexFunc(p.Secrets, func(of plan.Secret) bool { return of.Name == s.Name }); i >= 0 {
			n.Path = []string{"secrets", s.Name}
			if p.Secrets[i].Managed() {
				n.Resources = []cfn.LogicalID{plan.ID(s.Name, "Secret")}
			}
			n.say(explain.When(p.Secrets[i].NoTask, "read by a load balancer"))
		}
		n.Existing = len(n.Resources) == 0
	}
	g.readers(p, all)
}

// readers adds a row with its secrets to each service, and an arrow to each of them.
func (g *Graph) readers(p *plan.Plan, all []explain.Secret) {
	for _, s := range p.Tasks() {
		var names []string
		for _, secret := range all {
			if slices.ContainsFunc(secret.Uses, func(u explain.Use) bool { return uses(p, s, u) }) {
				names = append(names, secret.Name)
			}
		}
		n := g.Node("service:" + s.Name)
		row := n.say(explain.When(len(names) > 0, "secrets: "+strings.Join(names, ", ")), "services", s.Name, "secrets")
		for _, name := range names {
			g.connect(Edge{From: n.ID, Row: row, To: "secret:" + name, Relation: Reads})
		}
	}
}

// uses reports whether a use of a secret is in the tasks of a service.
func uses(p *plan.Plan, s *plan.Service, u explain.Use) bool {
	return slices.ContainsFunc(p.Containers(s), func(c *plan.Service) bool { return c.Name == u.Service })
}

// logs adds where lines go. There are no arrows to the project's own group, since all would lead there.
func (g *Graph) logs(p *plan.Plan) {
	drivers := map[string][]string{}
	for _, s := range p.Services {
		drivers[s.Container.Log.Driver] = append(drivers[s.Container.Log.Driver], s.Name)
	}
	if len(drivers[plan.Awslogs]) > 0 {
		logs := explain.LogGroup(p)
		n := g.add(&Node{Part: Part{
			ID: "logs:" + plan.Awslogs, Kind: Logs, Title: "CloudWatch Logs", Note: logs.Safety, Path: []string{"x-aws-logs_retention"},
		}})
		who := "lines of all services"
		if len(drivers) > 1 {
			who = "lines of " + sentence.And(drivers[plan.Awslogs])
		}
		n.say(who)
	}
	if names := drivers["splunk"]; len(names) > 0 {
		n := g.add(&Node{Part: Part{ID: "logs:splunk", Kind: Logs, Title: "Splunk", Note: "outside of AWS", Existing: true}})
		n.say("lines of " + sentence.And(names))
	}
}
