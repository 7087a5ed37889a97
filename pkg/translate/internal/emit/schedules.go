package emit

import (
	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

func emitSchedules(p *plan.Plan, s *plan.Service, set *serviceResources) {
	if len(s.Schedules) == 0 {
		return
	}
	role := plan.ID(s.Name, "ScheduleRole")
	set.roles = append(set.roles, &cfn.Resource{ID: role, Properties: scheduleRole(p, s, set)})
	for i, schedule := range s.Schedules {
		set.schedules = append(set.schedules, &cfn.Resource{ID: plan.ScheduleID(s.Name, i), DependsOn: set.waits, Properties: &cfn.SchedulerSchedule{
			Description:        cfn.Sub("Compose service " + s.Name + " of ${AWS::StackName}"),
			ScheduleExpression: cfn.Of(schedule.Expression), ScheduleExpressionTimezone: optional(schedule.Timezone),
			FlexibleTimeWindow: &cfn.SchedulerWindow{Mode: cfn.Of("OFF")},
			Target: &cfn.SchedulerTarget{
				Arn: clusterARN(p), RoleArn: cfn.GetAtt(role, "Arn"),
				EcsParameters: &cfn.SchedulerEcsParameters{
					TaskDefinitionArn: cfn.Ref(plan.ID(s.Name, "TaskDefinition")), LaunchType: cfn.Of("FARGATE"), PlatformVersion: cfn.Of("LATEST"),
					TaskCount:            cfn.Of(s.Replicas),
					EnableExecuteCommand: optional(s.Exec), PropagateTags: cfn.Of("TASK_DEFINITION"),
					NetworkConfiguration: set.service.NetworkConfiguration,
				},
				RetryPolicy: &cfn.SchedulerRetryPolicy{MaximumEventAgeInSeconds: cfn.Of(600), MaximumRetryAttempts: cfn.Of(5)},
			},
		}})
	}
}

// scheduleRole lets the scheduler start this task in any revision, in this cluster, and give it its roles
// (Amazon ECS Developer Guide, "Amazon ECS EventBridge IAM Role").
func scheduleRole(p *plan.Plan, s *plan.Service, set *serviceResources) *cfn.IAMRole {
	give := []cfn.String{set.task.ExecutionRoleArn}
	if !set.task.TaskRoleArn.IsZero() {
		give = append(give, set.task.TaskRoleArn)
	}
	return &cfn.IAMRole{
		AssumeRolePolicyDocument: trust("scheduler.amazonaws.com", ""),
		Policies: []cfn.IAMPolicy{inlinePolicy("RunTask", []cfn.Statement{
			{
				Sid: "RunTask", Effect: "Allow", Action: []string{"ecs:RunTask"},
				Resource: []cfn.String{
					cfn.Sub("arn:${AWS::Partition}:ecs:${AWS::Region}:${AWS::AccountId}:task-definition/${AWS::StackName}-" + plan.TaskName(s.Name) +
						":*")},
				Condition: []cfn.PolicyCondition{{Operator: "ArnEquals", Key: "ecs:cluster", Values: []cfn.String{clusterARN(p)}}},
			},
			{
				Sid: "TagTasks", Effect: "Allow", Action: []string{"ecs:TagResource"}, Resource: []cfn.String{taskARNs(p)},
				Condition: []cfn.PolicyCondition{{Operator: "StringEquals", Key: "ecs:CreateAction", Values: texts("RunTask")}},
			},
			{
				Sid: "GiveRoles", Effect: "Allow", Action: []string{"iam:PassRole"}, Resource: give,
				Condition: []cfn.PolicyCondition{{Operator: "StringEquals", Key: "iam:PassedToService", Values: texts(taskService)}},
			},
		})},
	}
}
