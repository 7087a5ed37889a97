package main

var updateAssumptions = []assumption{
	{
		id:    "A-update-converges",
		claim: "after an update, the services, listeners, rules and target groups of a stack are the same as after a fresh deployment",
		evidence: []string{
			doc("AWS::ECS::Service", "AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-service.html"),
			doc("UpdateService", "AmazonECS/latest/APIReference/API_UpdateService.html"),
		},
		relies: []string{
			"pkg/translate/internal/emit/service.go", "pkg/translate/internal/emit/balancer.go",
			"pkg/deploy/changeset.go", "pkg/hazard/compare.go", "internal/fakeaws/updates/deploy.go",
		},
	},
	{
		id:    "A-absent-keeps",
		claim: "a property of a service that is no longer in the template keeps its value",
		evidence: []string{
			doc("UpdateService", "AmazonECS/latest/APIReference/API_UpdateService.html"),
			thread("aws/aws-cdk", 38776),
			thread("go-to-k/cdkd", 1164) + ": tried on a service on Fargate, merges",
		},
		relies: []string{"pkg/translate/internal/emit/service.go", "pkg/hazard/services.go", "internal/fakeaws/updates/service.go"},
	},
	{
		id:    "A-empty-load-balancers",
		claim: "`LoadBalancers: []` removes the target groups, and means none for a new service",
		evidence: []string{
			doc("AWS::ECS::Service", "AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-service.html"),
			thread("aws/aws-cdk", 38771),
			"against: " + thread("aws/containers-roadmap", 712),
		},
		relies: []string{"pkg/translate/internal/emit/service.go", "pkg/hazard/services.go", "internal/fakeaws/updates/service.go"},
	},
	{
		id:    "A-explicit-exec",
		claim: "`EnableExecuteCommand: false` disables exec, even if the task role is removed in the same update",
		evidence: []string{
			doc("AWS::ECS::Service", "AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-service.html"),
		},
		relies: []string{"pkg/translate/internal/emit/service.go", "pkg/hazard/services.go", "internal/fakeaws/updates/service.go"},
	},
	{
		id:    "A-empty-volumes",
		claim: "`VolumeConfigurations: []` releases the EBS volume in the update that removes it from the task definition",
		evidence: []string{
			doc("EBS volumes", "AmazonECS/latest/developerguide/ebs-volumes.html"),
			thread("kayac/ecspresso", 856),
		},
		relies: []string{"pkg/translate/internal/emit/service.go", "pkg/hazard/services.go", "internal/fakeaws/updates/service.go"},
	},
	{
		id:    "A-connect-disabled",
		claim: "`ServiceConnectConfiguration: {Enabled: false}` removes a service from its namespace, and means none for a new service",
		evidence: []string{
			thread("kayac/ecspresso", 856),
		},
		relies: []string{"pkg/translate/internal/emit/service.go", "pkg/hazard/services.go", "internal/fakeaws/updates/service.go"},
	},
	{
		id:    "A-empty-alarms",
		claim: "`Alarms: {AlarmNames: [], Enable: false, Rollback: false}` removes the deployment alarms",
		evidence: []string{
			thread("aws/copilot-cli", 4565),
			thread("aws/aws-cdk", 30217),
		},
		relies: []string{"pkg/translate/internal/emit/deployments.go", "pkg/hazard/services.go", "internal/fakeaws/updates/compare.go"},
	},
	{
		id:    "A-empty-hooks",
		claim: "`LifecycleHooks: []` removes the Lambda functions that a deployment invokes, and means none for a new service",
		evidence: []string{
			thread("hashicorp/terraform-provider-aws", 47096) + ": an explicit empty list is needed",
		},
		relies:  []string{"pkg/translate/internal/emit/deployments.go", "pkg/hazard/services.go", "internal/fakeaws/updates/service.go"},
		without: "it needs a Lambda function, and the kit creates none",
	},
	{
		id:    "A-explicit-rebalancing",
		claim: "`AvailabilityZoneRebalancing: ENABLED` is accepted again by a service that had it disabled",
		evidence: []string{
			doc("AWS::ECS::Service", "AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-service.html"),
		},
		relies: []string{"pkg/translate/internal/emit/service.go", "pkg/hazard/services.go", "internal/fakeaws/updates/service.go"},
	},
	{
		id:    "A-capacity-back",
		claim: "a service can change in place from a capacity provider strategy with Fargate Spot to Fargate",
		evidence: []string{
			thread("go-to-k/cdkd", 1164) + ": tried on a service on Fargate",
			"against, without a forced deployment: " + thread("aws/aws-cdk", 34631),
		},
		relies: []string{"pkg/translate/internal/emit/capacity.go", "pkg/hazard/services.go", "internal/fakeaws/updates/service.go"},
	},
	{
		id:    "A-scaling-removed",
		claim: "a service whose scaling is removed gets the number of tasks in the template",
		evidence: []string{
			doc("UpdateService", "AmazonECS/latest/APIReference/API_UpdateService.html"),
		},
		relies: []string{"pkg/translate/internal/emit/service.go", "pkg/hazard/services.go", "internal/fakeaws/updates/compare.go"},
	},
	{
		id:    "A-empty-registries",
		claim: "`ServiceRegistries: []` does not remove a service from Cloud Map",
		evidence: []string{
			thread("aws/containers-roadmap", 1746),
			"against: " + doc("UpdateService", "AmazonECS/latest/APIReference/API_UpdateService.html"),
		},
		relies: []string{"pkg/translate/internal/emit/service.go", "pkg/hazard/services.go", "internal/fakeaws/updates/service.go"},
	},
	{
		id:    "A-empty-placement",
		claim: "`PlacementStrategies: []` does not remove them",
		evidence: []string{
			thread("aws-cloudformation/cloudformation-coverage-roadmap", 2369),
		},
		relies:  []string{"pkg/hazard/services.go", "internal/fakeaws/updates/service.go"},
		without: "ECS rejects placement strategies on Fargate, and compose2ecs writes none",
	},
	{
		id:    "A-grace-without-balancer",
		claim: "`HealthCheckGracePeriodSeconds` is accepted for a service with a container health check and no load balancer",
		evidence: []string{
			doc("UpdateService", "AmazonECS/latest/APIReference/API_UpdateService.html") +
				", which names container health checks",
			"against: " + thread("hashicorp/terraform-provider-aws", 31104) + ", " +
				thread("aws-cloudformation/cfn-lint", 3612),
		},
		relies: []string{"pkg/translate/internal/emit/service.go"},
	},
	{
		id:    "A-grace-of-health-checks",
		claim: "a task whose container is unhealthy within that time is not replaced",
		evidence: []string{
			doc("UpdateService", "AmazonECS/latest/APIReference/API_UpdateService.html"),
		},
		relies: []string{"pkg/translate/internal/emit/service.go"},
	},
	{
		id:    "A-grace-zero",
		claim: "0 is taken for a service without a load balancer",
		evidence: []string{
			thread("go-to-k/cdkd", 1164) + ": tried on a service on Fargate",
			"against: " + thread("hashicorp/terraform-provider-aws", 31104) + ", " +
				thread("aws-cloudformation/cfn-lint", 3612),
		},
		relies: []string{"pkg/translate/internal/emit/service.go"},
	},
	{
		id:    "A-grace-with-balancer",
		claim: "a service gets its first load balancer and a grace period in one update",
		evidence: []string{
			"against: " + thread("aws-cloudformation/cloudformation-coverage-roadmap", 1313),
		},
		relies: []string{"pkg/translate/internal/emit/balancer.go"},
	},
}
