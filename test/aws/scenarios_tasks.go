package main

func taskScenarios() []scenario {
	const tasks = "ecs list-tasks --cluster {project} --desired-status "
	return []scenario{
		{name: "sample", with: "compose", minutes: 60, steps: []step{
			deploys("docker-compose.yml", "docker-compose.aws.yml", "aws.yaml").Proves("A-sample"),
			logs("mongo", "Waiting for connections").Proves("A-sample"),
			answers().Proves("A-sample"),
		}},
		{name: "life", minutes: 75, steps: []step{
			deploys("compose.yaml"),
			logs("web", "alive").Proves("A-logs"),
			execs("web", "hostname", "ip-").Proves("A-exec", "A-role-conditions"),
			runs(7, "job", "done").Proves("A-run-exit-code"),
			runs(0, "always", "over").Proves("A-run-restart"),
			does("scale web=2").Proves("A-scale"),
			does("run -d long"),
			tasksOnly(goesDown()).Proves("A-down-standalone"),
		}},
		{name: "failing", minutes: 40, steps: []step{
			failsToDeploy("compose.yaml", "exited with 3", "this line is in the explanation").Proves("A-failure-words"),
		}},
		{name: "grace", minutes: 45, steps: []step{
			deploys("long.yaml").Proves("A-grace-without-balancer"),
			tasksOnly(looks("0", "length(taskArns)", tasks+"STOPPED")).Proves("A-grace-of-health-checks"),
			deploys("zero.yaml").Proves("A-grace-zero"),
		}},
		{name: "registries", minutes: 40, steps: []step{
			deploys("a.yaml"),
			deploys("b.yaml").Proves("A-empty-registries"),
			serviceHas("WebService", "length(services[0].serviceRegistries)", "1").Proves("A-empty-registries"),
		}},
		{name: "absent", minutes: 40, steps: []step{
			deploys("a.yaml"),
			deploys("b.yaml").Proves("A-absent-keeps"),
			serviceHas("WebService", "services[0].enableExecuteCommand", "true").Proves("A-absent-keeps"),
		}},
	}
}

// tasksOnly marks a step that means something where tasks really run.
func tasksOnly(s step) step {
	s.tasks = true
	return s
}
