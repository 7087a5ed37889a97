package main

var trafficAssumptions = []assumption{
	{
		id:    "A-bluegreen-first",
		claim: "the first deployment of a blue/green service is reached, whichever target group its tasks are in",
		evidence: []string{
			doc("ECS blue/green", "AmazonECS/latest/developerguide/blue-green-deployment-how-it-works.html"),
			thread("go-to-k/cdk-real-drift", 1730) +
				": after the first deployment the weights were green 100, blue 0",
		},
		relies: []string{"pkg/translate/internal/emit/balancer.go", "internal/fakeaws/updates/traffic.go"},
	},
	{
		id:    "A-bluegreen-no-gap",
		claim: "a new version is reached without a request that fails",
		evidence: []string{
			doc("ECS blue/green", "AmazonECS/latest/developerguide/blue-green-deployment-how-it-works.html"),
		},
		relies: []string{"pkg/translate/internal/emit/deployments.go"},
	},
	{
		id:    "A-bluegreen-weights-stay",
		claim: "an update in which nothing of the rule changes leaves the weights that ECS has set",
		evidence: []string{
			thread("aws/containers-roadmap", 2853),
			"against: " + thread("aws/aws-cdk", 36649),
		},
		relies: []string{"pkg/deploy/shift.go", "pkg/hazard/traffic.go", "internal/fakeaws/updates/traffic.go"},
	},
	{
		id:    "A-bluegreen-weights-carried",
		claim: "an update that changes something else of the rule leaves the traffic at the running tasks",
		evidence: []string{
			"against, unless the template has the live weights: " + thread("aws/aws-cdk", 36649),
		},
		relies: []string{"pkg/deploy/shift.go", "pkg/hazard/traffic.go", "internal/fakeaws/updates/traffic.go", "pkg/deploy/weights.go"},
	},
	{
		id:    "A-bluegreen-test-listener",
		claim: "ECS moves the weights of a test listener's rule as those of the service's own, and leaves both at the new tasks",
		evidence: []string{
			doc("ECS blue/green", "AmazonECS/latest/developerguide/blue-green-deployment-how-it-works.html"),
			doc("AdvancedConfiguration", "AmazonECS/latest/APIReference/API_AdvancedConfiguration.html"),
		},
		relies:  []string{"pkg/translate/internal/emit/deployments.go", "internal/fakeaws/updates/traffic.go"},
		without: "AWS documents the rule; what its weights are in between would have to be seen while a deployment is under way",
	},
	{
		id:    "A-bluegreen-sign-in",
		claim: "ECS may refuse to shift the traffic of a rule that also signs clients in",
		evidence: []string{
			doc("Application Load Balancer resources", "AmazonECS/latest/developerguide/alb-resources-for-blue-green.html") +
				": a limitation in some of its versions, and none in others",
		},
		relies:  []string{"pkg/translate/internal/lower/deployments.go"},
		without: "it takes a provider that people sign in with",
	},
	{
		id:    "A-bluegreen-discovery",
		claim: "ECS refuses blue/green for a service with Cloud Map names and neither load balancer nor Service Connect",
		evidence: []string{
			doc("Required resources", "AmazonECS/latest/developerguide/blue-green-deployment-implementation.html") +
				": headless services only without service discovery",
		},
		relies:  []string{"pkg/translate/internal/lower/deployments.go"},
		without: "such a project is refused before anything is sent",
	},
	{
		id:    "A-strategy-back",
		claim: "a service goes back from blue/green to rolling in place",
		evidence: []string{
			doc("AWS::ECS::Service", "AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-service.html"),
			thread("aws/containers-roadmap", 2853),
		},
		relies: []string{"pkg/translate/internal/emit/deployments.go", "pkg/hazard/services.go", "internal/fakeaws/updates/traffic.go"},
	},
	{
		id: "A-listener-before-tasks",
		claim: "with another container port the listener forwards to the new target group before tasks are healthy there: " +
			"requests fail meanwhile",
		evidence: []string{
			doc("Updating stacks", "AWSCloudFormation/latest/UserGuide/using-cfn-updating-stacks-update-behaviors.html"),
		},
		relies: []string{"pkg/translate/internal/emit/balancer.go", "pkg/hazard/traffic.go", "internal/fakeaws/updates/traffic.go"},
	},
}
