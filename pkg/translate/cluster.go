package translate

import (
	"regexp"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
)

var cluster = feature{
	name:       "Cluster",
	about:      "The project is an ECS cluster, named as the stack. `x-aws-cluster` puts the services into an existing one.",
	extensions: []extension{{"x-aws-cluster", []string{""}, "An existing ECS cluster, by name or ARN.", ""}},
	kinds:      []diag.Kind{kindCluster},
	lower:      lowerCluster,
	emit: func(p *Plan, e *emitter) {
		if p.Cluster == "" {
			e.add(&cfn.Resource{ID: clusterID, Properties: &cfn.ECSCluster{
				ClusterName: cfn.StackName, Tags: tags(p, "", ""),
			}}, "name")
		}
		e.output(cfn.Output{ID: "ClusterName", Description: "ECS cluster of the project", Value: p.clusterRef()}, "name")
	},
	emitService: func(p *Plan, _ *Service, set *serviceSet) { set.service.Cluster = p.clusterRef() },
}

var kindCluster = diag.Kind{
	Code: "C2E-cluster", Severity: diag.Error,
	Title: "existing cluster is neither a name nor an ARN",
	Cause: "An ECS cluster is named by letters, digits, hyphens and underscores, or by its ARN.",
	Cure:  "give the name as the ECS console shows it, or the whole ARN",
}

var clusterPattern = regexp.MustCompile(`^(arn:aws[a-z-]*:ecs:[a-z0-9-]+:\d{12}:cluster/)?[a-zA-Z0-9][a-zA-Z0-9_-]{0,254}$`)

func lowerCluster(l *lowering) {
	l.plan.Cluster, _ = decodeExtension[string](l, l.project.Extensions, "x-aws-cluster")
	if name := l.plan.Cluster; name != "" && !clusterPattern.MatchString(name) {
		l.AtValue("x-aws-cluster").Report(kindCluster, "x-aws-cluster: %q is neither the name nor the ARN of a cluster", name)
	}
}

// clusterName is the name of the cluster, which ends its ARN.
func (p *Plan) clusterName() cfn.String {
	if p.Cluster != "" {
		return cfn.Of(p.Cluster[strings.LastIndex(p.Cluster, "/")+1:])
	}
	return cfn.Ref(clusterID)
}

// clusterARN is the whole ARN of the cluster.
func (p *Plan) clusterARN() cfn.String {
	switch {
	case p.Cluster == "":
		return cfn.GetAtt(clusterID, "Arn")
	case strings.HasPrefix(p.Cluster, "arn:"):
		return cfn.Of(p.Cluster)
	}
	return cfn.Sub("arn:${AWS::Partition}:ecs:${AWS::Region}:${AWS::AccountId}:cluster/" + p.Cluster)
}

// clusterRef is the cluster as resources refer to it.
func (p *Plan) clusterRef() cfn.String {
	if p.Cluster != "" {
		return cfn.Of(p.Cluster)
	}
	return cfn.Ref(clusterID)
}
