package rehearse

import (
	"reflect"
	"slices"
	"strconv"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/rehearse/scene"
	"github.com/compose2ecs/compose2ecs/pkg/rehearse/task"
)

// A version is a scene with the images that there were when it came: tags can name others by now.
type version struct {
	*scene.Scene
	rehearsal *Rehearsal
	images    map[string]*image
}

// all are the services and the jobs: all that has tasks.
func (v *version) all() []*scene.Service {
	list := slices.Clone(v.Services)
	for _, job := range v.Before {
		list = append(list, &job.Service)
	}
	return list
}

// same reports whether tasks of two revisions are the same, so that ECS makes no deployment of the second. Where the Compose file
// asks for it says nothing, and secrets are read when a task starts.
func (a *revision) same(b *revision) bool {
	x, y := bare(a.Definition), bare(b.Definition)
	return reflect.DeepEqual(x, y) && reflect.DeepEqual(a.Targets, b.Targets) && a.Isolated == b.Isolated &&
		!slices.ContainsFunc(x.Containers, func(c scene.Container) bool { return a.of.imageID(c) != b.of.imageID(c) })
}

func bare(d *scene.Definition) scene.Definition {
	stripped := *d
	stripped.Source, stripped.Containers = "", slices.Clone(d.Containers)
	for i := range stripped.Containers {
		c := &stripped.Containers[i]
		c.Secrets = slices.Clone(c.Secrets)
		for k := range c.Secrets {
			c.Secrets[k].Value = ""
		}
	}
	return stripped
}

func (v *version) imageID(c scene.Container) string {
	if i := v.images[string(c.Image)]; i != nil && i.ID != "" {
		return i.ID
	}
	return string(c.Image)
}

// declared reports whether an image declares a directory as a volume.
func (v *version) declared(name, path string) bool {
	i := v.images[name]
	if i == nil {
		return false
	}
	_, declares := i.Config.Volumes[path]
	return declares
}

// attachments are the networks of a service, with its names there.
func (v *version) attachments(s *scene.Service) []task.Attachment {
	var list []task.Attachment
	for _, n := range v.Networks {
		if slices.Contains(n.Members, s.ID) {
			list = append(list, task.Attachment{Network: v.rehearsal.network("net-" + n.Name), Names: s.Names})
		}
	}
	return list
}

// way is the network by which a service reaches what is not of its kind.
func (v *version) way(s *scene.Service) string {
	if s.Isolated {
		return v.rehearsal.network(closedWay)
	}
	return v.rehearsal.network(openWay)
}

// spec is what a task of a service is started from.
func (v *version) spec(s *scene.Service, number int) task.Spec {
	return task.Spec{
		Project: v.Project, Service: s.Name, Number: number, Definition: s.Definition, Way: v.way(s),
		Networks: v.attachments(s), Ports: v.ports(s),
		Holder: v.rehearsal.Holder, CPUs: v.rehearsal.info.NCPU, Declared: v.declared, ImageID: v.imageID,
	}
}

// checkPort is the port of a task that the health check of a target group asks.
func (v *version) checkPort(t scene.Target) int {
	if g := v.Groups[t.Group]; g != nil {
		if port, err := strconv.Atoi(string(g.HealthCheckPort)); err == nil {
			return port
		}
	}
	return t.Port
}

// ports are those of a service that load balancers reach.
func (v *version) ports(s *scene.Service) []string {
	var ports []string
	for _, t := range s.Targets {
		ports = append(ports, tcp(t.Port), tcp(v.checkPort(t)))
		if g := v.Groups[t.Group]; g != nil && g.IsUDP() {
			ports = append(ports, udp(t.Port))
		}
	}
	slices.Sort(ports)
	return slices.Compact(ports)
}

func tcp(port int) string { return strconv.Itoa(port) + "/tcp" }

func udp(port int) string { return strconv.Itoa(port) + "/udp" }

// problem says why no task of a definition can start, "" if nothing is known against it.
func (v *version) problem(d *scene.Definition) (container, problem string) {
	for _, c := range d.Containers {
		for _, power := range c.Powers() {
			if power.Refused {
				return string(c.Name), "ClientException: Fargate does not support " + power.Text
			}
		}
		if i := v.images[string(c.Image)]; i != nil && i.problem != "" {
			return string(c.Name), i.problem
		}
	}
	return "", ""
}

// needed are the services that jobs need, and those that these wait for: they start first.
func (v *version) needed() map[cfn.LogicalID]bool {
	needed := map[cfn.LogicalID]bool{}
	for _, job := range v.Before {
		for _, s := range v.Services {
			if slices.Contains(job.Needs, s.Name) {
				needed[s.ID] = true
				for _, id := range s.After {
					needed[id] = true
				}
			}
		}
	}
	return needed
}
