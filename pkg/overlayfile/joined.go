package overlayfile

import (
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

const sharedSocket = "C2E-shared-socket"

// join has a service run in the tasks of one that it shares a Unix socket with, and reports whether it did not. It does so only for a
// program behind the entrance of the project that nobody finds by its name: in the tasks of another one, it has none.
func (b *block) join(service, host string, p *plan.Plan) bool {
	s, entrance := planned(p, service), planned(p, host)
	if s == nil || entrance == nil || len(entrance.Targets) == 0 || len(s.Targets) > 0 {
		return false
	}
	if len(s.TaskOf) > 0 || findsByName(service, p) || s.Replicas != entrance.Replicas {
		return false
	}
	return b.addOnce(setting{
		about: []string{"The two connect through a Unix socket, which works only within a task."},
		key:   "x-aws-sidecar_of", value: host,
	})
}

// findsByName reports whether another service has the name of a service as a host. The name of a group of servers of nginx is none.
func findsByName(service string, p *plan.Plan) bool {
	group := strings.NewReplacer("//"+service+";", "", "_pass "+service+";", "")
	return slices.ContainsFunc(p.Services, func(s *plan.Service) bool {
		if s.Name == service {
			return false
		}
		isHost := slices.ContainsFunc(s.Container.Environment, func(v plan.Variable) bool { return v.Value == service })
		return isHost || slices.ContainsFunc(textsOf(s), func(text string) bool {
			if strings.Contains(text, "upstream "+service+" ") {
				text = group.Replace(text)
			}
			return namesHost(text, service) || strings.Contains(text, "server "+service+";")
		})
	})
}
