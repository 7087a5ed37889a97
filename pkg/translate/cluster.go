package translate

import "github.com/compose2ecs/compose2ecs/pkg/cfn"

var cluster = feature{
	name:  "Cluster",
	about: "The project is an ECS cluster, named as the stack.",
	emit: func(p *Plan, e *emitter) {
		e.add(&cfn.Resource{ID: clusterID, Properties: &cfn.ECSCluster{
			ClusterName: cfn.StackName, Tags: tags(p, "", ""),
		}}, "name")
		e.output(cfn.Output{ID: "ClusterName", Description: "ECS cluster of the project", Value: cfn.Ref(clusterID)}, "name")
	},
}
