package main

var taskAssumptions = []assumption{
	{
		id:    "A-sample",
		claim: "the sample starts: the database, the author instance, which reaches it by name, and the site",
		evidence: []string{
			"the parts above and below",
		},
		relies: []string{"compose/docker-compose.yml"},
	},
	{
		id: "A-role-conditions",
		claim: "on Fargate, ECS accepts a task execution role whose trust policy requires `aws:SourceAccount`, and a task role whose trust " +
			"policy also requires `aws:SourceArn`",
		evidence: []string{
			doc("task role", "AmazonECS/latest/developerguide/task-iam-roles.html"),
			"execution role: [aws/agent-toolkit-for-aws](https://github.com/aws/agent-toolkit-for-aws), " +
				"processing-s3-uploads-with-step-functions, ecs-trust-policy.json; the page of the role has no condition",
		},
		relies: []string{"pkg/translate/internal/emit/roles.go"},
	},
	{
		id:    "A-logs",
		claim: "container output appears in its log streams within minutes",
		evidence: []string{
			doc("awslogs", "AmazonECS/latest/developerguide/using_awslogs.html"),
		},
		relies: []string{"pkg/deploy/logs.go"},
	},
	{
		id:    "A-exec",
		claim: "exec runs a command through the Session Manager plugin, with the arguments that the AWS CLI would pass",
		evidence: []string{
			doc("ECS Exec", "AmazonECS/latest/developerguide/ecs-exec.html"),
		},
		relies: []string{"pkg/deploy/exec.go"},
	},
	{
		id: "A-port-forward",
		claim: "Session Manager forwards a port of a task on Fargate with the document AWS-StartPortForwardingSession, and the plugin prints " +
			"`Port … opened` when it listens",
		evidence: []string{
			doc("Limiting access to the Start Session action", "AmazonECS/latest/developerguide/ecs-exec.html") + ": sessions can be started " +
				"outside of ECS Exec",
			doc("Actions of Systems Manager", "service-authorization/latest/reference/list_awssystemsmanager.html") + ": a task is a resource of " +
				"StartSession",
			"[fujiwara/ecsta](https://github.com/fujiwara/ecsta), portforward.go does the same",
			"[aws/session-manager-plugin](https://github.com/aws/session-manager-plugin), muxportforwarding.go and basicportforwarding.go",
		},
		relies:  []string{"pkg/deploy/forward.go"},
		without: "the kit only runs commands that end by themselves",
	},
	{
		id:    "A-run-exit-code",
		claim: "the exit code and all log lines of a one-off task are available once it has stopped",
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
		claim: "scale exits when the new tasks are running",
		evidence: []string{
			doc("UpdateService", "AmazonECS/latest/APIReference/API_UpdateService.html"),
		},
		relies: []string{"pkg/deploy/services.go"},
	},
	{
		id:    "A-down-standalone",
		claim: "down deletes a stack even if a one-off task is running in its cluster",
		evidence: []string{
			"against, unless the task is stopped first: " + thread("aws/aws-cdk", 8654),
		},
		relies: []string{"pkg/deploy/down.go", "pkg/deploy/strays.go"},
	},
	{
		id:    "A-failure-words",
		claim: "ECS events and stop reasons have the form that failure explanations rely on",
		evidence: []string{
			doc("Stopped tasks", "AmazonECS/latest/developerguide/stopped-task-error-codes.html"),
		},
		relies: []string{"pkg/deploy/explain.go"},
	},
}

var accountAssumptions = []assumption{
	{
		id:    "A-permissions",
		claim: "the policies in docs/permissions.md work as described and are sufficient",
		evidence: []string{
			doc("Actions by service", "service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html"),
		},
		relies:  []string{"pkg/deploy/permissions/policy.go"},
		without: "it depends on who runs the kit; with credentials that have these policies, a denied call is reported as not checked",
	},
	{
		id: "A-service-linked-role",
		claim: "the service-linked role that `deploy` creates before the first stack in an account is available when ECS creates the first " +
			"service",
		evidence: []string{
			doc("Service-linked roles", "AmazonECS/latest/developerguide/using-service-linked-roles.html"),
		},
		relies:  []string{"pkg/deploy/linkedrole.go", "pkg/deploy/permissions/calls.go"},
		without: "it needs an account in which ECS has never been used; there, the first scenario checks it",
	},
	{
		id:    "A-china",
		claim: "endpoints and image addresses in China have the suffix amazonaws.com.cn",
		evidence: []string{
			link("Endpoints in China", "https://docs.amazonaws.cn/en_us/aws/latest/userguide/endpoints-arns.html"),
		},
		relies:  []string{"pkg/deploy/exec.go"},
		without: "it needs an account in that partition, where the kit runs as it does elsewhere",
	},
	{
		id:    "A-docker-hub",
		claim: "tasks can pull from Docker Hub without credentials until the limit for their address is reached",
		evidence: []string{
			link("Usage limits", "https://docs.docker.com/docker-hub/usage/"),
		},
		without: "the limit is Docker's, not AWS's; the kit pulls from public.ecr.aws",
	},
}
