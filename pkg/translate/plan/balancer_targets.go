package plan

import (
	"github.com/compose2ecs/compose2ecs/pkg/cfn"
)

// A Target is a container port behind a load balancer.
type Target struct {
	Container      string // the service whose container it is
	Transport      string // of the Compose port: tcp
	ContainerPort  int
	Protocol       string // HTTP, HTTPS, TCP, UDP, TCP_UDP or TLS
	Version        string // of HTTP: HTTP2, GRPC, or "" for HTTP1
	Deregistration int    // seconds
	Stickiness     int    // seconds, 0 for none
	SlowStart      int    // seconds, 0 for none
	Check          TargetCheck
	Behind         string          // the load balancer in the name of the target group, "" for the usual one
	Uses           []cfn.LogicalID // listeners and rules that forward to it
	Test           cfn.LogicalID   // the one of them for who tests the new tasks of a deployment, not in Uses; "" for none
	Balancers      []cfn.LogicalID // load balancers that do
}

// IsConnection reports whether the target is one of a Network Load Balancer.
func (t Target) IsConnection() bool { return t.Protocol != "HTTP" && t.Protocol != "HTTPS" }

// Transports are those of the container port.
func (t Target) Transports() []string {
	switch t.Protocol {
	case "UDP":
		return []string{"udp"}
	case "TCP_UDP":
		return []string{"tcp", "udp"}
	default:
		return []string{"tcp"}
	}
}

// AnyAnswer is the matcher for what a program answers that is well and does not know the request: it redirects, asks for a
// login, or misses the host name or the path.
const AnyAnswer = "200-499"

// A TargetCheck is how the load balancer checks a target; times are in seconds.
type TargetCheck struct {
	Path, Port, Protocol, Matcher         string
	Interval, Timeout, Healthy, Unhealthy int
}
