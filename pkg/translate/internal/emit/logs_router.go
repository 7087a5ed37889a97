package emit

import (
	"strconv"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

func emitLogRoutersService(_ *plan.Plan, _ *plan.Service, set *serviceResources) {
	for _, router := range set.containers {
		if router.of.Router != nil {
			emitLogRouter(router)
		}
	}
}

// emitLogRouter has the containers that log through the router start after it, as ECS
// would by itself if none of them waited for another one (Amazon ECS Developer Guide,
// "Send Amazon ECS logs to an AWS service or AWS Partner").
func emitLogRouter(router *containerResources) {
	config := &cfn.ECSFirelensConfiguration{Type: cfn.Of(router.of.Router.Type), Options: map[string]cfn.String{}}
	if file := router.of.Router.Config; file != "" {
		config.Options["config-file-type"], config.Options["config-file-value"] = cfn.Of("file"), cfn.Of(file)
	}
	if metadata := router.of.Router.Metadata; metadata != nil {
		config.Options["enable-ecs-log-metadata"] = cfn.Of(strconv.FormatBool(*metadata))
	}
	router.container.FirelensConfiguration = config
	for _, c := range router.serviceResources.containers {
		if c.of.Container.Log.Driver == plan.Firelens {
			c.container.DependsOn = append(c.container.DependsOn,
				cfn.ECSContainerDependency{ContainerName: router.container.Name, Condition: cfn.Of("START")})
		}
	}
}
