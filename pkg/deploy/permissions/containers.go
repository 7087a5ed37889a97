package permissions

// containerTypes are the types of Amazon ECS. That a deployment needs the service-linked
// role is in "Using service-linked roles for Amazon ECS" in the ECS Developer Guide.
var containerTypes = map[string][]grant{
	"AWS::ECS::Cluster": {
		// PutAccountSetting and PutAccountSettingDefault, which the schema has with update,
		// are settings of the account, and no property of a cluster; they are left out.
		{cluster, []string{"ecs:CreateCluster", "ecs:DeleteCluster", "ecs:DescribeClusters", "ecs:UpdateCluster", "ecs:UpdateClusterSettings"}},
		{ecsTags, []string{"ecs:ListTagsForResource", "ecs:TagResource", "ecs:UntagResource"}},
		{linkedRoles, []string{"iam:CreateServiceLinkedRole"}},
	},
	"AWS::ECS::ClusterCapacityProviderAssociations": {
		{cluster, []string{"ecs:DescribeClusters", "ecs:PutClusterCapacityProviders"}},
	},
	"AWS::ECS::Service": {
		{ecsThings, []string{
			"ecs:CreateService", "ecs:DeleteService", "ecs:DescribeServiceDeployments", "ecs:DescribeServices", "ecs:ListServiceDeployments",
			"ecs:StopServiceDeployment", "ecs:UpdateService",
		}},
		{ecsTags, []string{"ecs:ListTagsForResource", "ecs:TagResource", "ecs:UntagResource"}},
		{giveRoles, []string{"iam:PassRole"}},
		{linkedRoles, []string{"iam:CreateServiceLinkedRole"}},
	},
	"AWS::ECS::TaskDefinition": {
		{anywhere, []string{"ecs:DescribeTaskDefinition"}},
		{inRegion, []string{"ecs:DeregisterTaskDefinition"}},
		{families, []string{"ecs:RegisterTaskDefinition"}},
		{ecsTags, []string{"ecs:ListTagsForResource", "ecs:TagResource", "ecs:UntagResource"}},
		{giveRoles, []string{"iam:PassRole"}},
		{ownRoles, []string{"iam:GetRole"}},
	},
}

// scheduleTypes are those of EventBridge Scheduler, whose schedules CloudFormation names
// after stack and resource.
var scheduleTypes = map[string][]grant{
	"AWS::Scheduler::Schedule": {
		{ownSchedules, []string{"scheduler:CreateSchedule", "scheduler:DeleteSchedule", "scheduler:GetSchedule", "scheduler:UpdateSchedule"}},
		{giveRoles, []string{"iam:PassRole"}},
	},
}

// scalingTypes are the types of Application Auto Scaling, and the alarms that target
// tracking makes ("IAM permissions required for Amazon ECS service auto scaling" in the
// ECS Developer Guide; their names are in "Target tracking scaling policies for
// Application Auto Scaling" in its User Guide).
var scalingTypes = map[string][]grant{
	"AWS::ApplicationAutoScaling::ScalableTarget": {
		{anywhere, []string{"application-autoscaling:DescribeScalableTargets", "application-autoscaling:DescribeScheduledActions"}},
		{scaling, []string{
			"application-autoscaling:DeleteScheduledAction", "application-autoscaling:DeregisterScalableTarget",
			"application-autoscaling:PutScheduledAction",
			"application-autoscaling:RegisterScalableTarget",
		}},
		{alarms, []string{"cloudwatch:DeleteAlarms", "cloudwatch:PutMetricAlarm"}},
		{anywhere, []string{"cloudwatch:DescribeAlarms"}},
		{ecsThings, []string{"ecs:DescribeServices", "ecs:UpdateService"}},
		{linkedRoles, []string{"iam:CreateServiceLinkedRole"}},
	},
	"AWS::ApplicationAutoScaling::ScalingPolicy": {
		{anywhere, []string{"application-autoscaling:DescribeScalingPolicies", "cloudwatch:DescribeAlarms"}},
		{scaling, []string{"application-autoscaling:DeleteScalingPolicy", "application-autoscaling:PutScalingPolicy"}},
		{alarms, []string{"cloudwatch:DeleteAlarms", "cloudwatch:PutMetricAlarm"}},
	},
}
