package emit

import (
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

func emitClusterShared(p *plan.Plan, e *emitter) {
	if p.Cluster == "" {
		e.add(&cfn.Resource{ID: plan.ClusterID, Properties: &cfn.ECSCluster{
			ClusterName: cfn.StackName, ClusterSettings: clusterSettings(p), Tags: tags(p, "", ""),
		}}, "name")
	}
	e.output(cfn.Output{ID: "ClusterName", Description: "ECS cluster of the project", Value: clusterRef(p)}, "name")
}

func emitClusterService(p *plan.Plan, _ *plan.Service, set *serviceResources) {
	set.service.Cluster = clusterRef(p)
}

// clusterSettings are none where those of the account hold (Amazon ECS API Reference,
// "ClusterSetting").
func clusterSettings(p *plan.Plan) []cfn.ECSClusterSetting {
	if p.Insights == "" {
		return nil
	}
	return []cfn.ECSClusterSetting{{Name: cfn.Of("containerInsights"), Value: cfn.Of(p.Insights)}}
}

// clusterName is the name of the cluster, which ends its ARN.
func clusterName(p *plan.Plan) cfn.String {
	if p.Cluster != "" && p.UnresolvedCluster == "" {
		return cfn.Of(p.Cluster[strings.LastIndex(p.Cluster, "/")+1:])
	}
	return clusterRef(p)
}

// clusterARN is the whole ARN of the cluster.
func clusterARN(p *plan.Plan) cfn.String {
	switch {
	case p.Cluster == "":
		return cfn.GetAtt(plan.ClusterID, "Arn")
	case p.UnresolvedCluster != "":
		return cfn.Sub("arn:${AWS::Partition}:ecs:${AWS::Region}:${AWS::AccountId}:cluster/${" + string(p.UnresolvedCluster) + "}")
	case strings.HasPrefix(p.Cluster, "arn:"):
		return cfn.Of(p.Cluster)
	}
	return cfn.Sub("arn:${AWS::Partition}:ecs:${AWS::Region}:${AWS::AccountId}:cluster/" + p.Cluster)
}

// taskARNs are the tasks of the cluster (Service Authorization Reference, "Resource types
// defined by Amazon Elastic Container Service": task; only tasks with such ARNs have tags).
func taskARNs(p *plan.Plan) cfn.String {
	const tasks = "arn:${AWS::Partition}:ecs:${AWS::Region}:${AWS::AccountId}:task/"
	switch {
	case p.Cluster == "":
		return cfn.Sub(tasks + "${" + string(plan.ClusterID) + "}/*")
	case p.UnresolvedCluster != "":
		return cfn.Sub(tasks + "${" + string(p.UnresolvedCluster) + "}/*")
	case strings.HasPrefix(p.Cluster, "arn:"):
		return cfn.Of(strings.Replace(p.Cluster, ":cluster/", ":task/", 1) + "/*")
	}
	return cfn.Sub(tasks + p.Cluster + "/*")
}

// clusterRef is the cluster as resources refer to it.
func clusterRef(p *plan.Plan) cfn.String {
	switch {
	case p.Cluster == "":
		return cfn.Ref(plan.ClusterID)
	case p.UnresolvedCluster != "":
		return cfn.Ref(p.UnresolvedCluster)
	}
	return cfn.Of(p.Cluster)
}
