package explain

import (
	"slices"

	"github.com/compose2ecs/compose2ecs/internal/sentence"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// forwarded are the services with published ports that only port-forward makes reachable for people.
type forwarded struct {
	all   []string
	ready []string // those with x-aws-exec
}

func forwardedOf(p *plan.Plan) forwarded {
	f := forwarded{all: p.Forwarded}
	for _, name := range p.Forwarded {
		if slices.ContainsFunc(p.Hosts(p.Service(name)), func(host string) bool { return p.Service(host).Exec }) {
			f.ready = append(f.ready, name)
		}
	}
	return f
}

// text says in words how people reach the ports, "" if there are none.
func (f forwarded) text() string {
	switch {
	case len(f.all) == 0:
		return ""
	case len(f.ready) < len(f.all):
		return "with x-aws-exec: true, " + byForwarding(f.all)
	}
	return byForwarding(f.ready)
}

func byForwarding(services []string) string {
	return "compose2ecs port-forward reaches unexposed ports of " + sentence.And(services)
}

// Forwarding says how people reach ports of a project that are published, but not exposed, as it is deployed; "" if they do not.
func Forwarding(p *plan.Plan) string {
	if f := forwardedOf(p); len(f.ready) > 0 {
		return byForwarding(f.ready)
	}
	return ""
}
