package translate

import "github.com/compose2ecs/compose2ecs/pkg/cfn"

var roles = feature{
	name: "Roles",
	about: "Each service has a task execution role, which may write its log lines, pull its image and read its secrets, and nothing else. " +
		"It has a task role where the program itself needs a permission, as for mounting a file system.",
	emitService: func(_ *Plan, s *Service, set *serviceSet) {
		execution, task := id(s.Name, "TaskExecutionRole"), id(s.Name, "TaskRole")
		set.roles = append(set.roles, role(execution, "StartTask", set.executionRole))
		set.task.ExecutionRoleArn = cfn.GetAtt(execution, "Arn")
		if len(set.taskRole) > 0 {
			set.roles = append(set.roles, role(task, "RunTask", set.taskRole))
			set.task.TaskRoleArn = cfn.GetAtt(task, "Arn")
		}
	},
}

// role is a role that ECS tasks take, with one inline policy.
func role(id cfn.LogicalID, policy string, statements []cfn.Statement) *cfn.Resource {
	return &cfn.Resource{ID: id, Properties: &cfn.IAMRole{
		AssumeRolePolicyDocument: &cfn.PolicyDocument{
			Version: "2012-10-17",
			Statement: []cfn.Statement{{
				Effect: "Allow", Principal: &cfn.Principal{Service: "ecs-tasks.amazonaws.com"}, Action: []string{"sts:AssumeRole"},
			}},
		},
		Policies: []cfn.IAMPolicy{{
			PolicyName:     cfn.Of(policy),
			PolicyDocument: &cfn.PolicyDocument{Version: "2012-10-17", Statement: statements},
		}},
	}}
}
