package rehearse

import (
	"fmt"
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/rehearse/scene"
)

// unrehearsed is what the template has that a rehearsal leaves out, and what stands in for it: each once.
func unrehearsed(s *scene.Scene) []string {
	var list []string
	for _, service := range s.Services {
		list = append(list, unknownSecrets(service)...)
		for _, t := range service.Targets {
			if g := s.Groups[t.Group]; g != nil && (g.ProtocolVersion == "HTTP2" || g.ProtocolVersion == "GRPC") {
				list = append(list, fmt.Sprintf("HTTP/2 and gRPC to %s: the load balancer speaks HTTP/1.1 to it, and gRPC health checks only connect",
					service.Name))
			}
		}
	}
	for _, l := range s.Listeners {
		if l.IsUDP() {
			list = append(list, fmt.Sprintf("the port %d of the load balancer: it is for UDP", l.Port))
		}
		if slices.ContainsFunc(actionsOf(l), signsIn) {
			list = append(list, "sign-in and tokens at the load balancer: everybody passes")
		}
	}
	slices.Sort(list)
	return slices.Compact(list)
}

func unknownSecrets(service *scene.Service) []string {
	var list []string
	for _, c := range service.Definition.Containers {
		for _, secret := range c.Secrets {
			if !secret.Known {
				list = append(list, fmt.Sprintf("the variable %s of %s is empty: its secret is not in the template", secret.Name, service.Name))
			}
		}
	}
	return list
}

func signsIn(a scene.Action) bool {
	return strings.HasPrefix(string(a.Type), "authenticate-") || a.Type == "jwt-validation"
}

func actionsOf(l *scene.Listener) []scene.Action {
	actions := slices.Clone(l.DefaultActions)
	for _, rule := range l.Rules {
		actions = append(actions, rule.Actions...)
	}
	return actions
}
