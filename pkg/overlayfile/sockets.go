package overlayfile

import (
	"slices"

	"github.com/compose2ecs/compose2ecs/pkg/translate/images"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// isApplication reports whether a service that has the Docker socket may work without it: its image is not known for looking after
// containers, and it is what people come for. It stays, without the mount.
func (d *draft) isApplication(service string, p *plan.Plan) bool {
	if p == nil || d.latest.Project == nil {
		return false
	}
	all := d.latest.Project.AllServices()
	facts, _ := images.Lookup(all[service].Image)
	if facts.Observes.Known() {
		return false
	}
	if len(p.Forwards(service)) > 0 { // a console of Docker has no database
		return slices.ContainsFunc(all[service].GetDependencies(), d.isServer)
	}
	if isNeeded(service, p) || slices.ContainsFunc(d.names.Services, func(other string) bool {
		return other != service && all[service].Image != "" && all[other].Image == all[service].Image && !d.isLeftOut(other)
	}) {
		return true
	}
	return len(all[service].Ports) > 0 && !slices.ContainsFunc(d.names.Services, func(other string) bool {
		return other != service && d.isOtherEntrance(other)
	})
}

// isOtherEntrance reports whether a service publishes a port to others than people who look after a database.
func (d *draft) isOtherEntrance(service string) bool {
	return len(d.latest.Project.AllServices()[service].Ports) > 0 && !d.isLeftOut(service) && !d.isServer(service)
}

// leaveOutHostTool keeps a service on this machine that needs the machine.
func (d *draft) leaveOutHostTool(service string, p *plan.Plan) bool {
	return d.leaveOutTool(service, p, "the host machine", "it needs access to the host machine, which Fargate does not give. CloudWatch has "+
		"the logs of all tasks and, with x-aws-cluster: {container_insights: enhanced}, their metrics.")
}

// observesHost reports whether a service is there to observe the machine that Docker runs on: its pages have nothing to show on AWS.
func (d *draft) observesHost(service string) bool {
	if d.latest.Project == nil {
		return false
	}
	facts, _ := images.Lookup(d.latest.Project.AllServices()[service].Image)
	return facts.Observes.Value == "host"
}
