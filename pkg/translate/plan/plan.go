package plan

import (
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
)

// A Plan is what the project becomes on AWS: every decision made, every name
// chosen, every number legal. It holds no types of the Compose loader and no resources, and
// its lists are sorted unless they say otherwise.
type Plan struct {
	Project string // the Compose project name, which is the stack name too

	VPC               VPC
	Networks          []Network
	Cluster           string        // an existing one, by name or ARN, or "" for one made by the stack
	UnresolvedCluster cfn.LogicalID // the parameter for the existing one, where it was left open
	Placeholders      []Placeholder
	Unresolved        map[string]cfn.LogicalID // texts that were left open, and the parameters for them
	// Container Insights of the stack's own cluster: enhanced, enabled, disabled, or "" as the account
	// has it
	Insights      string
	Tags          []Tag  // of all resources that have tags, beside those of their places, sorted
	Boundary      string // ARN of the policy that bounds all roles, or ""
	Logs          Logs
	FileSystems   []FileSystem
	Volumes       []Volume
	EBSVolumes    []EBSVolume
	Secrets       []Secret
	LoadBalancers []*LoadBalancer // none: nothing is published
	Closed        []string        // the ports that were meant to be reached, by service, where nothing is
	Forwarded     []string        // the services with published ports that only port-forward makes reachable for people
	ToForward     []string        // those of them that x-aws-exec would make as usable as with Docker, where nothing is for the internet
	Unpublished   []Unpublished   // those of them that an overlay could publish
	Balancer      BalancerSettings
	Domain        *Domain // nil: the load balancers' own names do
	InitImage     string
	Builds        []Build
	MayBuild      bool // the project may have a Dockerfile from which people build images by hand
	Services      []*Service
	LeftOut       []LeftOut // the services whose profiles are not enabled
	BeforeDeploy  []string  // the services that run before a deployment, in their order
	Mirrors       []Mirror  // copies of images, sorted
	NoHistory     bool      // deployments are not remembered

	inTasks byHost
}

// Unpublished is a port that no file publishes that counts on AWS, and at which a program is known to serve browsers.
type Unpublished struct {
	Service string
	Port    int
	Host    string // the port of the machine
}

// LeftOut is a service that the project has, and the plan does not.
type LeftOut struct {
	Name     string
	Profiles []string // to which it belongs, none of which is enabled
}

// byHost is what TaskOf says, the other way round: the services with containers in the tasks
// of a service, sorted, by its name.
type byHost map[string][]*Service

// DualStack reports whether a load balancer has IPv6 addresses too: the main one, if
// x-aws-loadbalancer says so.
func (p *Plan) DualStack(balancer cfn.LogicalID) bool {
	return p.Balancer.AddressType == "dualstack" && MainBalancer(p) == balancer
}

// SharesCapacity reports whether a service asks for capacity providers.
func (p *Plan) SharesCapacity() bool {
	for _, s := range p.Services {
		if len(s.Capacity) > 0 {
			return true
		}
	}
	return false
}

// Routes are all routes of the plan.
func (p *Plan) Routes() []Route { return p.RoutesWhere(func(*Route) bool { return true }) }

// RoutesWhere are those for which something holds. The others are not copied: a plan is asked for a few of them at each variable.
func (p *Plan) RoutesWhere(is func(*Route) bool) []Route {
	var routes []Route
	for _, lb := range p.LoadBalancers {
		for _, listener := range lb.Listeners {
			if listener.hasOwn() && is(&listener.Route) {
				routes = append(routes, listener.Route)
			}
			for i := range listener.Rules {
				if is(&listener.Rules[i]) {
					routes = append(routes, listener.Rules[i])
				}
			}
		}
	}
	return routes
}

// MountedBy are the services whose tasks mount a file system, sorted.
func (p *Plan) MountedBy(fileSystem string) []string {
	var names []string
	for _, s := range p.Services {
		for _, m := range s.Mounts {
			if m.OnEFS() && p.Volume(m.Volume).FileSystem == fileSystem {
				names = Union(names, p.Hosts(s))
			}
		}
	}
	return names
}

// Volume is a volume of the plan by its name.
func (p *Plan) Volume(name string) Volume {
	if i := slices.IndexFunc(p.Volumes, func(v Volume) bool { return v.Name == name }); i >= 0 {
		return p.Volumes[i]
	}
	return Volume{} // of a plan with errors
}

// FileSystem is the one that a volume is on.
func (p *Plan) FileSystem(v Volume) FileSystem {
	if i := slices.IndexFunc(p.FileSystems, func(f FileSystem) bool { return f.Name == v.FileSystem }); i >= 0 {
		return p.FileSystems[i]
	}
	return FileSystem{}
}

// Existing reports whether the stack does not make a load balancer: it is that of an
// existing listener, or the one that x-aws-loadbalancer names, which is for HTTP unless
// its ARN says otherwise.
func (p *Plan) Existing(lb *LoadBalancer) bool {
	return lb.ARN != "" ||
		p.Balancer.Existing != "" && !lb.Internal && lb.Network == strings.Contains(p.Balancer.Existing, ":loadbalancer/net/")
}

// NeedsGroup reports whether a service has a security group of its own: the load
// balancer reaches it, or it reaches a file system.
func (p *Plan) NeedsGroup(s *Service) bool {
	return len(s.Targets) > 0 || slices.ContainsFunc(p.Mounts(s), Mount.OnEFS)
}

// Internal reports whether a service is on internal networks only.
func (p *Plan) Internal(s *Service) bool {
	return !slices.ContainsFunc(p.Networks, func(n Network) bool { return !n.Internal && slices.Contains(s.Networks, n.Name) })
}

// ForeignImages are the images of a service that no endpoint leads to.
func (p *Plan) ForeignImages(s *Service) []string {
	var images []string
	for _, c := range p.Containers(s) {
		images = append(images, c.Container.Image) // "": a parameter
		if len(c.Places) > 0 {
			images = append(images, p.InitImage)
		}
	}
	if s.Archive != nil {
		images = append(images, s.Archive.Image)
	}
	return slices.DeleteFunc(images, func(image string) bool {
		_, mirrored := p.MirrorOf(image)
		return image == "" || mirrored || EcrImage.MatchString(image)
	})
}

// Secret is a secret of the plan by its name.
func (p *Plan) Secret(name string) Secret {
	i := slices.IndexFunc(p.Secrets, func(s Secret) bool { return s.Name == name })
	return p.Secrets[i]
}

// WritesVolume reports whether a service keeps data.
func (p *Plan) WritesVolume(s *Service) bool {
	for _, m := range p.Mounts(s) {
		if m.OnEFS() && !m.ReadOnly {
			return true
		}
	}
	return false
}

// Apart are the services in whose tasks the container of one service is without that of
// the other.
func (p *Plan) Apart(s, other *Service) []string {
	return slices.DeleteFunc(slices.Clone(p.Hosts(s)), func(host string) bool { return slices.Contains(p.Hosts(other), host) })
}

// Tasks are the services that have tasks of their own.
func (p *Plan) Tasks() []*Service {
	return slices.DeleteFunc(slices.Clone(p.Services), func(s *Service) bool { return len(s.TaskOf) > 0 })
}

// Hosts are the services in whose tasks the container of a service is.
func (p *Plan) Hosts(s *Service) []string {
	if len(s.TaskOf) == 0 {
		return []string{s.Name}
	}
	return s.TaskOf
}

// HostOf is the service whose tasks have a port of another one's container: a sidecar
// with ports is in the tasks of one service.
func (p *Plan) HostOf(service string) string { return p.Hosts(p.Service(service))[0] }

// Service is a service of the plan by its name.
func (p *Plan) Service(name string) *Service {
	i, _ := slices.BinarySearchFunc(p.Services, name, func(s *Service, name string) int { return strings.Compare(s.Name, name) })
	return p.Services[i]
}

// PutInTasks puts the container of a service into the tasks of others.
func (p *Plan) PutInTasks(s *Service, hosts ...string) {
	s.TaskOf = hosts
	if p.inTasks == nil {
		p.inTasks = byHost{}
	}
	for _, host := range hosts {
		p.inTasks[host] = append(p.inTasks[host], s)
		slices.SortFunc(p.inTasks[host], func(a, b *Service) int { return strings.Compare(a.Name, b.Name) })
	}
}

// Containers are the services whose containers are in the tasks of a service: what runs
// before the others first, its own last.
func (p *Plan) Containers(s *Service) []*Service {
	var before, beside []*Service
	for _, other := range p.inTasks[s.Name] {
		if other.Init {
			before = append(before, other)
		} else {
			beside = append(beside, other)
		}
	}
	return append(append(before, beside...), s)
}

// Mounts are those of all containers in the tasks of a service.
func (p *Plan) Mounts(s *Service) []Mount {
	var list []Mount
	for _, c := range p.Containers(s) {
		list = append(list, c.Mounts...)
	}
	return list
}

// Archives are those of all tasks.
func (p *Plan) Archives() []Archive {
	var list []Archive
	for _, s := range p.Services {
		if s.Archive != nil {
			list = append(list, *s.Archive)
		}
	}
	return list
}
