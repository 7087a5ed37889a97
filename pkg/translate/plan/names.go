package plan

import (
	"cmp"
	"fmt"
	"hash/fnv"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

// The ways in which names resolve.
const (
	ByDNS     = "dns"
	ByConnect = "connect"
)

// An Alias is a further name of a service, in lower case.
type Alias struct {
	Name   string
	From   source.Path // the Compose path that gives it
	Shared []string    // the services that have it, sorted; none: this one alone
}

// FirstOf reports whether the service is the one under which what belongs to the name stands.
func (a Alias) FirstOf(service string) bool { return len(a.Shared) == 0 || a.Shared[0] == service }

// Dotted reports whether some resolvers take the name for complete, so that no search
// domain makes it one of the namespace.
func (a Alias) Dotted() bool { return strings.Contains(a.Name, ".") }

// Connect is what a service has with Service Connect: its tasks find others, and others
// find them on the endpoints.
type Connect struct{ Endpoints []Endpoint }

// ProxyTimeouts are the seconds that the proxies of a service's clients wait: without
// traffic on a connection, and for the answer to a request; 0: for ever.
type ProxyTimeouts struct{ Idle, Request int }

// An Endpoint is a TCP port on which others reach the service by its names.
type Endpoint struct {
	Container string // the service whose container listens
	Port      int
	Protocol  string // http, http2, grpc, or "" for any over TCP
}

// PortName has the protocol in it, which cannot change under a name.
func (e Endpoint) PortName() string { return fmt.Sprintf("%s-%d", cmp.Or(e.Protocol, "tcp"), e.Port) }

// DiscoveryName names the Cloud Map service that ECS makes for an endpoint. It has to be
// the only one in the namespace, where the service's own name is that of its DNS entry.
func (e Endpoint) DiscoveryName(name string) string {
	full := TaskName(name) + "-" + e.PortName()
	if len(full) <= maxDiscoveryName {
		return full
	}
	hash := fnv.New32a()
	fmt.Fprintf(hash, "%s", full)
	suffix := fmt.Sprintf("-%08x", hash.Sum32())
	return full[:maxDiscoveryName-len(suffix)] + suffix
}
