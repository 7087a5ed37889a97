package translate

import "github.com/compose2ecs/compose2ecs/pkg/translate/diag"

// A feature is one subject that Compose users write about and that AWS has an
// answer to.
type feature struct {
	name  string // the heading in the documentation
	about string // what becomes of it on AWS, for people: one paragraph

	reads      []attribute // the Compose attributes it translates
	extensions []extension // the x-aws-* keys it understands
	kinds      []diag.Kind // what it may report

	lower         func(*lowering)                      // decide, for the whole project
	emit          func(*Plan, *emitter)                // write what the services share
	emitContainer func(*Plan, *Service, *containerSet) // write what the container of a service has, in whichever task it is
	emitService   func(*Plan, *Service, *serviceSet)   // write what the task and the ECS service have, after their containers
}

// features is every subject, in the order in which they are decided and in which
// their resources stand in the template.
func features() []feature {
	return []feature{
		loading,
		coverage,
		extensionsFeature,
		project,
		preDeploy,
		sidecars,
		jobs,
		vpc,
		network,
		cluster,
		logs,
		logRouters,
		discovery,
		volumes,
		bindMounts,
		volumesFrom,
		efs,
		ebs,
		secretEnvironment,
		secrets,
		configs,
		files,
		storedFiles,
		balancerSettings,
		loadBalancing,
		authentication,
		domain,
		targets,
		image,
		task,
		sysctls,
		size,
		taskStorage,
		connect,
		environment,
		health,
		execCommand,
		scaling,
		releases,
		restarts,
		service,
		capacity,
		serviceTags,
		dependencies,
		seed,
		roles,
		existingRoles,
		boundary,
		placeholders,
		schedules,
		reach,
		overlay,
		limits,
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
