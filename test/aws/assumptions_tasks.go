package main

var taskAssumptions = []assumption{
	{
		id:    "A-sample",
		claim: "the sample starts: the database, the author's side that reaches it by name, the site",
		evidence: []string{
			"the parts above and below",
		},
		relies: []string{"compose/docker-compose.yml"},
	},
	{
		id: "A-role-conditions",
		claim: "ECS takes the execution role of a task on Fargate if its trust policy asks for `aws:SourceAccount`, and the task role if it " +
			"asks for `aws:SourceArn` too",
		evidence: []string{
			doc("task role", "AmazonECS/latest/developerguide/task-iam-roles.html"),
			"execution role: [aws/agent-toolkit-for-aws](https://github.com/aws/agent-toolkit-for-aws), processing-s3-uploads-with-step-functions, " +
				"ecs-trust-policy.json; the page of the role has no condition",
		},
		relies: []string{"pkg/translate/internal/emit/roles.go"},
	},
	{
		id:    "A-logs",
		claim: "what a container prints is in its streams within minutes",
		evidence: []string{
			doc("awslogs", "AmazonECS/latest/developerguide/using_awslogs.html"),
		},
		relies: []string{"pkg/deploy/logs.go"},
	},
	{
		id:    "A-exec",
		claim: "exec runs a command by AWS's session-manager-plugin, with the arguments that the AWS CLI gives it",
		evidence: []string{
			doc("ECS Exec", "AmazonECS/latest/developerguide/ecs-exec.html"),
		},
		relies: []string{"pkg/deploy/exec.go"},
	},
	{
		id:    "A-run-exit-code",
		claim: "the exit code and all lines of a one-off task are there when it has stopped",
		evidence: []string{
			doc("Container", "AmazonECS/latest/APIReference/API_Container.html"),
		},
		relies: []string{"pkg/deploy/run.go"},
	},
	{
		id:    "A-run-restart",
		claim: "a one-off task of a service with `restart: always` runs once",
		evidence: []string{
			"against, with the service's own definition: " +
				doc("Restart policies", "AmazonECS/latest/developerguide/container-restart-policy.html"),
		},
		relies: []string{"pkg/deploy/run.go"},
	},
	{
		id:    "A-scale",
		claim: "scale ends when the new tasks run",
		evidence: []string{
			doc("UpdateService", "AmazonECS/latest/APIReference/API_UpdateService.html"),
		},
		relies: []string{"pkg/deploy/services.go"},
	},
	{
		id:    "A-down-standalone",
		claim: "down deletes a stack in whose cluster a one-off task runs",
		evidence: []string{
			"against, unless the task is stopped first: " + thread("aws/aws-cdk", 8654),
		},
		relies: []string{"pkg/deploy/down.go", "pkg/deploy/strays.go"},
	},
	{
		id:    "A-failure-words",
		claim: "ECS's events and stop reasons have the form from which a failure is explained",
		evidence: []string{
			doc("Stopped tasks", "AmazonECS/latest/developerguide/stopped-task-error-codes.html"),
		},
		relies: []string{"pkg/deploy/explain.go"},
	},
}

var accountAssumptions = []assumption{
	{
		id:    "A-permissions",
		claim: "the policies of docs/permissions.md allow what they say, and suffice",
		evidence: []string{
			doc("Actions by service", "service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html"),
		},
		relies:  []string{"pkg/deploy/permissions/policy.go"},
		without: "it is a matter of who runs the kit: with credentials that have these policies, a refused call shows as not checked",
	},
	{
		id:    "A-service-linked-role",
		claim: "the service-linked role that `deploy` makes before the first stack of an account is there when ECS makes the first service",
		evidence: []string{
			doc("Service-linked roles", "AmazonECS/latest/developerguide/using-service-linked-roles.html"),
		},
		relies:  []string{"pkg/deploy/linkedrole.go", "pkg/deploy/permissions/calls.go"},
		without: "it takes an account in which ECS was never used; in such a one, each scenario checks it that is run first",
	},
	{
		id:    "A-china",
		claim: "endpoints and image addresses in China have the suffix amazonaws.com.cn",
		evidence: []string{
			link("Endpoints in China", "https://docs.amazonaws.cn/en_us/aws/latest/userguide/endpoints-arns.html"),
		},
		relies:  []string{"pkg/deploy/exec.go"},
		without: "it takes an account of that partition; with one, the kit runs there as elsewhere",
	},
	{
		id:    "A-docker-hub",
		claim: "tasks pull from Docker Hub without credentials until its limit for their address is reached",
		evidence: []string{
			link("Usage limits", "https://docs.docker.com/docker-hub/usage/"),
		},
		without: "the limit is Docker's and not AWS's; the kit pulls from public.ecr.aws",
	},
}
