package rehearse

import (
	"fmt"
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/rehearse/scene"
)

// unrehearsed is what the template has that a rehearsal leaves out, and what stands in for it.
func unrehearsed(s *scene.Scene) []string {
	var list []string
	say := func(format string, args ...any) {
		if text := fmt.Sprintf(format, args...); !slices.Contains(list, text) {
			list = append(list, text)
		}
	}
	for _, service := range s.Services {
		for _, c := range service.Definition.Containers {
			for _, secret := range c.Secrets {
				if !secret.Known {
					say("the variable %s of %s is empty: its secret is not in the template", secret.Name, service.Name)
				}
			}
		}
	}
	for _, l := range s.Listeners {
		if l.IsUDP() {
			say("the port %d of the load balancer: it is for UDP", l.Port)
		}
		for _, a := range actionsOf(l) {
			if strings.HasPrefix(string(a.Type), "authenticate-") || a.Type == "jwt-validation" {
				say("sign-in and tokens at the load balancer: everybody passes")
			}
		}
	}
	for _, service := range s.Services {
		for _, t := range service.Targets {
			if g := s.Groups[t.Group]; g != nil && (g.ProtocolVersion == "HTTP2" || g.ProtocolVersion == "GRPC") {
				say("HTTP/2 and gRPC to %s: the load balancer speaks HTTP/1.1 to it, and gRPC health checks only connect", service.Name)
			}
		}
	}
	return list
}

func actionsOf(l *scene.Listener) []scene.Action {
	actions := slices.Clone(l.DefaultActions)
	for _, rule := range l.Rules {
		actions = append(actions, rule.Actions...)
	}
	return actions
}
