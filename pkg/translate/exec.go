package translate

import (
	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
)

var execCommand = feature{
	name: "Commands in running tasks",
	about: "`x-aws-exec: true` lets `compose2ecs exec` run commands in the tasks of a service (ECS Exec): the task role gets the right to open a session, " +
		"and whoever may call `ecs:ExecuteCommand` can use it. Without it nobody can.",
	extensions: []extension{{"x-aws-exec", []string{"services.*"}, "Allow commands to be run in the tasks of the service.", false}},
	kinds:      []diag.Kind{kindExecReadOnly},
	lower: func(l *lowering) {
		l.eachService(func(s *Service, c types.ServiceConfig) {
			asked, _ := decodeExtension[bool](l, c.Extensions, "x-aws-exec", "services", s.Name)
			for _, host := range l.plan.hosts(s) {
				l.service(host).Exec = l.service(host).Exec || asked
			}
			if asked && c.ReadOnly {
				l.At("services", s.Name, "x-aws-exec").Report(kindExecReadOnly, "service %q: its root file system is read-only, and the agent that runs commands has to write to it", s.Name)
			}
		})
	},
	emitService: func(_ *Plan, s *Service, set *serviceSet) {
		if !s.Exec {
			return
		}
		set.service.EnableExecuteCommand = cfn.Of(true)
		// None of these actions can be limited to a resource (Amazon ECS Developer Guide,
		// "Task IAM role permissions required for ECS Exec").
		set.taskRole = append(set.taskRole, cfn.Statement{
			Sid: "OpenSessions", Effect: "Allow", Resource: texts("*"),
			Action: []string{"ssmmessages:CreateControlChannel", "ssmmessages:CreateDataChannel", "ssmmessages:OpenControlChannel", "ssmmessages:OpenDataChannel"},
		})
	},
}

var kindExecReadOnly = diag.Kind{
	Code: "C2E-exec-read-only", Severity: diag.Error,
	Title: "commands cannot be run in a read-only container",
	Cause: "The agent of ECS Exec writes to the root file system of the container.",
	Cure:  "remove read_only, or x-aws-exec",
}
