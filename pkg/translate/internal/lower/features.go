package lower

import (
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
)

// features is every subject, in the order in which they are decided and in which
// their resources stand in the template.
func features() []feature {
	return []feature{
		loadingFeature,
		coverageFeature,
		extensionsFeature,
		projectFeature,
		preDeployFeature,
		tasksFeature,
		jobsFeature,
		vpcFeature,
		networkFeature,
		clusterFeature,
		logsFeature,
		logRoutersFeature,
		discoveryFeature,
		volumesFeature,
		bindFeature,
		volumesFromFeature,
		efsFeature,
		ebsFeature,
		secretEnvironmentFeature,
		secretsFeature,
		configsFeature,
		filesFeature,
		storedFilesFeature,
		balancerSettingsFeature,
		loadBalancingFeature,
		authenticationFeature,
		domainFeature,
		targetsFeature,
		imageFeature,
		containerFeature,
		sysctlsFeature,
		sizeFeature,
		tmpfsFeature,
		connectFeature,
		environmentFeature,
		healthFeature,
		execFeature,
		scalingFeature,
		deploymentsFeature,
		restartsFeature,
		serviceFeature,
		capacityFeature,
		tagsFeature,
		dependenciesFeature,
		seedFeature,
		rolesFeature,
		existingRolesFeature,
		boundaryFeature,
		placeholdersFeature,
		schedulesFeature,
		egressFeature,
		overlayFeature,
		limitsFeature,
	}
}

// Kinds returns every kind of finding that compose2ecs can report, by feature.
func Kinds() []diag.Kind {
	var kinds []diag.Kind
	for _, f := range features() {
		kinds = append(kinds, f.kinds...)
	}
	return kinds
}
