package lower

import (
	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// execKey allows sessions in the tasks of a service.
const execKey = "x-aws-exec"

var execFeature = feature{
	name: "Commands in running tasks",
	about: "`x-aws-exec: true` lets `compose2ecs exec` run commands in the tasks of a service (ECS Exec): the task role gets permission " +
		"to open a session, and every identity that may call `ecs:ExecuteCommand` can use it. `compose2ecs port-forward` works " +
		"the same way, but calls `ssm:StartSession`. Without `x-aws-exec`, neither is possible.",
	extensions: []extension{{execKey, []string{"services.*"}, "Allow commands to be run in the tasks of the service.", false}},
	kinds:      []diag.Kind{kindExecReadOnly},
	lower: func(l *lowering) {
		l.eachService(func(s *plan.Service, c types.ServiceConfig) {
			asked, _ := decodeExtension[bool](l, c.Extensions, execKey, "services", s.Name)
			for _, host := range l.plan.Hosts(s) {
				l.service(host).Exec = l.service(host).Exec || asked
			}
			if asked && c.ReadOnly {
				l.about(s.Name).At(execKey).
					Report(kindExecReadOnly, "its root file system is read-only, but the ECS Exec agent has to write to it")
			}
		})
	},
}

var kindExecReadOnly = diag.Kind{
	Code: "C2E-exec-read-only", Severity: diag.Error,
	Title: "commands cannot be run in a read-only container",
	Cause: "The ECS Exec agent has to write to the container's root file system.",
	Fix:   "remove read_only, or x-aws-exec",
}
