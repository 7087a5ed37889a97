package lower

import (
	"cmp"
	"slices"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var kindLowPort = diag.Kind{
	Code: "C2E-low-port", Severity: diag.Info,
	Title: "container may use ports below 1024 without root",
	Cause: "With Docker, a process of any user can listen on a port below 1024. On Fargate, only root can, unless the kernel parameter " +
		"net.ipv4.ip_unprivileged_port_start allows others to. compose2ecs sets it to 0, as Docker does, for a container that runs as " +
		"another user and listens on such a port.",
	Fix: "nothing to do; to choose another value, set the parameter in sysctls",

	Choice: "ports below 1024", Together: "containers may use ports below 1024 without root: %s",
}

// firstFree is the kernel parameter with the first port that needs no rights. Docker sets it to 0 in each container (moby/moby#41030), ECS
// does not (aws/containers-roadmap#1721). On Fargate, it can be set as every other one of the network (Amazon ECS API Reference,
// "SystemControl": "Sysctls that start with net.*" are supported), and then holds for all containers of the task.
const firstFree = "net.ipv4.ip_unprivileged_port_start"

// freePorts lets a program that does not run as root listen on a port below 1024. What the file says for any container of its tasks counts.
func (l *lowering) freePorts(s *plan.Service, c types.ServiceConfig) {
	port := l.lowPort(s, c)
	if port == 0 || s.Init || s.RunMode != plan.LongRunning || !l.isOther(c) {
		return
	}
	for _, host := range l.plan.Hosts(s) {
		for _, container := range l.plan.Containers(l.service(host)) {
			if _, own := l.Project.Services[container.Name].Sysctls[firstFree]; own {
				return
			}
		}
	}
	s.Container.Sysctls = append(s.Container.Sysctls, plan.Sysctl{Name: firstFree, Value: "0"})
	l.about(s.Name).At().Report(kindLowPort, "compose2ecs sets %s to 0, because the container does not run as root but listens on port %d",
		firstFree, port).
		Of(s.Name, "")
}

// isOther reports whether a container is known to start as a user other than root: by its service, the lock file, its Dockerfile, or what is
// known of the image.
func (l *lowering) isOther(c types.ServiceConfig) bool {
	built := l.dockerfileOf(c)
	locked, isLocked := l.Lock.Image(c.Image)
	if user := cmp.Or(c.User, locked.User, built.User); user != "" || isLocked {
		return user != "" && !isRoot(user)
	}
	image := c.Image
	if l.builderOf(c) != "" {
		image = built.Base
	}
	facts, _ := l.lookup(image)
	return facts.User.Known() && !facts.User.Value.Root
}

// lowPort is a port below 1024 that a container is known to listen on, 0 if there is none.
func (l *lowering) lowPort(s *plan.Service, c types.ServiceConfig) int {
	built, facts := l.dockerfileOf(c), l.factsOf(c)
	ports := slices.Concat(built.Exposed, built.ExposedUDP, facts.HTTP.Value, facts.HTTPS.Value, facts.TCP.Value, l.knownPorts(s, c),
		[]int{l.serverPort(c)})
	for _, p := range c.Ports {
		ports = append(ports, int(p.Target))
	}
	for _, text := range c.Expose {
		if first, _, _, ok := parseExposed(text); ok {
			ports = append(ports, first)
		}
	}
	for _, port := range []int{80, 443} { // those of its schemes, which a health check need not name
		if _, asked := checkedBy(c, port); asked {
			ports = append(ports, port)
		}
	}
	slices.Sort(ports)
	i := slices.IndexFunc(ports, func(port int) bool { return port > 0 })
	if i < 0 || ports[i] >= 1024 {
		return 0
	}
	return ports[i]
}
