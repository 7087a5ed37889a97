package lower

import (
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/internal/sentence"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// hookExtension is one of hooks in x-aws-deployment.
type hookExtension struct {
	// ARN of the Lambda function, which answers with hookStatus: SUCCEEDED, FAILED, or IN_PROGRESS
	Lambda string `yaml:"lambda"`
	// when it is invoked: reconcile_service, pre_scale_up, post_scale_up, test_traffic_shift, post_test_traffic_shift,
	// production_traffic_shift, or post_production_traffic_shift
	Stages []string `yaml:"stages"`
}

// hookStages are those of a deployment (Amazon ECS API Reference, "DeploymentLifecycleHook").
var hookStages = []string{"RECONCILE_SERVICE", "PRE_SCALE_UP", "POST_SCALE_UP", "TEST_TRAFFIC_SHIFT", "POST_TEST_TRAFFIC_SHIFT",
	"PRODUCTION_TRAFFIC_SHIFT", "POST_PRODUCTION_TRAFFIC_SHIFT"}

var lambdaARN = lazyregexp.New(`^arn:aws[a-z-]*:lambda:[a-z0-9-]+:\d{12}:function:[\w-]+(:[\w$-]+)?$`)

// lowerHooks decides who is asked on the way of a deployment.
func lowerHooks(l *lowering, s *plan.Service, list []hookExtension) []plan.Hook {
	at := l.about(s.Name).AtValue("deploy", "x-aws-deployment", "hooks")
	if len(list) > 0 && !s.Deployment.Shifts() {
		at.Report(kindDeployment, "hooks do not apply to this strategy").
			WithHint("remove hooks, or use strategy: blue_green, canary, or linear")
	}
	stages := strings.ToLower(sentence.And(hookStages))
	var hooks []plan.Hook
	for _, x := range list {
		hook := plan.Hook{Lambda: x.Lambda}
		if !lambdaARN.MatchString(x.Lambda) {
			at.Report(kindDeployment, "%q is not a valid Lambda function ARN", x.Lambda).
				WithHint("copy the ARN from the function in the AWS Lambda console")
		}
		if len(x.Stages) == 0 {
			at.Report(kindDeployment, "the hook %s has no stages", x.Lambda).WithHint("add one or more of these stages: %s", stages)
		}
		for _, stage := range x.Stages {
			hook.Stages = append(hook.Stages, strings.ToUpper(stage))
			if !slices.Contains(hookStages, strings.ToUpper(stage)) {
				at.Report(kindDeployment, "unknown deployment stage %q", stage).
					WithHint("the stages are %s", stages)
			}
		}
		hooks = append(hooks, hook)
	}
	return hooks
}
