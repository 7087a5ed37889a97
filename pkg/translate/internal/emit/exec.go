package emit

import (
	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

func emitExecCommandService(_ *plan.Plan, s *plan.Service, set *serviceResources) {
	if !s.Exec {
		return
	}
	set.service.EnableExecuteCommand = cfn.Of(true)
	// None of these actions can be limited to a resource (Amazon ECS Developer Guide,
	// "Task IAM role permissions required for ECS Exec").
	set.taskRole = append(set.taskRole, cfn.Statement{
		Sid: "OpenSessions", Effect: "Allow", Resource: texts("*"),
		Action: []string{"ssmmessages:CreateControlChannel", "ssmmessages:CreateDataChannel", "ssmmessages:OpenControlChannel",
			"ssmmessages:OpenDataChannel"},
	})
}
