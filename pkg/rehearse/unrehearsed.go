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
		if len(service.Rollout.LifecycleHooks) > 0 {
			list = append(list, "the hooks of deployments of "+service.Name+": each is assumed to succeed")
		}
	}
	for _, job := range s.Jobs {
		list = append(list, fmt.Sprintf("when %s runs: compose2ecs rehearse run %s runs it now", job.Name, job.Name))
	}
	for _, l := range s.Listeners {
		if slices.ContainsFunc(actionsOf(l), signsIn) {
			list = append(list, "sign-in and tokens at the load balancer: every request is let through")
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
