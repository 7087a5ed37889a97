package lower

import (
	"strconv"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// kindListenerMismatch is about what a user asks for (Elastic Load Balancing User Guide for Application Load Balancers, "Target groups":
// without a protocol version, requests are sent by HTTP/1.1).
var kindListenerMismatch = diag.Kind{
	Code: "C2E-listener-mismatch", Severity: diag.Warning,
	Title: "listener protocol does not match the port",
	Cause: "x-aws-listener sets a protocol that the program does not speak on this port. A gRPC server does not answer HTTP/1.1 requests, " +
		"so the load balancer's health check fails, and ECS keeps replacing the task. HTTP listeners use TCP, so a UDP port gets none.",
	Fix: "in x-aws-listener, set the protocol that the program speaks",

	Breaks: true, Together: "listener protocols do not match the ports: %s",
}

// overUDP is why a port has no listener for which someone asks.
const overUDP = "HTTP listeners use TCP"

// checkMismatch warns of a server for gRPC that is asked by HTTP/1.1, unless the user says that it answers: by what its target speaks, or
// by a path.
func checkMismatch(l *lowering, r plan.Route, p types.ServicePortConfig, x listenerExtension) {
	c := l.Project.Services[r.Service]
	if !isHTTP(r.Protocol) || r.Target.Version != "" || x.TargetProtocol != "" || x.HealthCheck.Path != "" || isHTTP(p.AppProtocol) ||
		l.speaks(c, p) != other || !l.isGRPC(c, int(p.Target)) {
		return
	}
	port := strconv.Itoa(int(p.Target))
	l.about(r.Service).within(r.From).At().
		Report(kindListenerMismatch, "the listener sends HTTP/1.1 requests to port %s, which serves gRPC", port).
		WithHint("set protocol: https and target_protocol: grpc, or protocol: tcp").
		OrOfSeveral("for gRPC, set protocol: https and target_protocol: grpc, or protocol: tcp").Of(r.Service+" "+port, "")
}
