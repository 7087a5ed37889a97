package overlayfile

import "github.com/compose2ecs/compose2ecs/pkg/translate/plan"

const sharedSocket = "C2E-shared-socket"

// join has a service run in the tasks of one that it shares a Unix socket with, and reports whether it did not. It does so only for a
// program behind the entrance of the project.
func (b *block) join(service, host string, p *plan.Plan) bool {
	s, entrance := planned(p, service), planned(p, host)
	if s == nil || entrance == nil || len(entrance.Targets) == 0 || len(s.Targets) > 0 {
		return false
	}
	if len(s.TaskOf) > 0 || s.Replicas != entrance.Replicas {
		return false
	}
	return b.addOnce(setting{
		about: []string{"The two connect through a Unix socket, which works only within a task."},
		key:   "x-aws-sidecar_of", value: host,
	})
}
