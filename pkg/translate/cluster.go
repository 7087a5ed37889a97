package translate

import (
	"regexp"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
)

var cluster = feature{
	name: "Cluster",
	about: "The project is an ECS cluster, named as the stack. `x-aws-cluster` puts the services into an existing one, or sets whether Container Insights watches the stack's own: " +
		"`enhanced` has metrics of each task and container, `enabled` of each service; both are paid for. Without it, the setting of the account holds.",
	extensions: []extension{{"x-aws-cluster", []string{""}, "An existing ECS cluster, by name or ARN, or settings for the one that the stack makes.", clusterExtension{}}},
	kinds:      []diag.Kind{kindCluster},
	lower:      lowerCluster,
	emit: func(p *Plan, e *emitter) {
		if p.Cluster == "" {
			e.add(&cfn.Resource{ID: clusterID, Properties: &cfn.ECSCluster{
				ClusterName: cfn.StackName, ClusterSettings: clusterSettings(p), Tags: tags(p, "", ""),
			}}, "name")
		}
		e.output(cfn.Output{ID: "ClusterName", Description: "ECS cluster of the project", Value: p.clusterRef()}, "name")
	},
	emitService: func(p *Plan, _ *Service, set *serviceSet) { set.service.Cluster = p.clusterRef() },
}

var kindCluster = diag.Kind{
	Code: "C2E-cluster", Severity: diag.Error,
	Title: "x-aws-cluster does not fit",
	Cause: "An existing ECS cluster is named by letters, digits, hyphens and underscores, or by its ARN, and has its own settings.",
	Cure:  "give the name as the ECS console shows it, or the whole ARN, or the settings of a cluster that the stack makes",
}

// clusterExtension is x-aws-cluster.
type clusterExtension struct {
	Existing string `yaml:"existing" doc:"name or ARN of an existing cluster"`
	Insights string `yaml:"container_insights" doc:"enhanced, enabled or disabled; default: as the account has it"`
}

func (clusterExtension) scalarKey() string { return "existing" }

var clusterPattern = regexp.MustCompile(`^(arn:aws[a-z-]*:ecs:[a-z0-9-]+:\d{12}:cluster/)?[a-zA-Z0-9][a-zA-Z0-9_-]{0,254}$`)

func lowerCluster(l *lowering) {
	x, _ := decodeExtension[clusterExtension](l, l.project.Extensions, "x-aws-cluster")
	l.plan.Cluster, l.plan.Insights = x.Existing, x.Insights
	switch name := x.Existing; {
	case name == "" || clusterPattern.MatchString(name):
	case leftOpen(name):
		l.plan.OpenCluster = l.open(name, Placeholder{
			ID: "ExistingClusterName", Description: "Name of the existing cluster that the services run in",
			Wanted: "the name of a cluster", Pattern: "[a-zA-Z0-9][a-zA-Z0-9_-]{0,254}",
		}, "x-aws-cluster")
	default:
		l.AtValue("x-aws-cluster").Report(kindCluster, "x-aws-cluster: %q is neither the name nor the ARN of a cluster", name)
	}
	switch x.Insights {
	case "", "enhanced", "enabled", "disabled":
	default:
		l.AtValue("x-aws-cluster", "container_insights").Report(kindExtensionValue, "x-aws-cluster: container_insights is enhanced, enabled or disabled, not %q", x.Insights)
	}
	if x.Existing != "" && x.Insights != "" {
		l.At("x-aws-cluster", "container_insights").Report(kindCluster, "x-aws-cluster: the stack does not change the settings of the existing cluster %s", x.Existing)
	}
}

// clusterSettings are none where those of the account hold (Amazon ECS API Reference,
// "ClusterSetting").
func clusterSettings(p *Plan) []cfn.ECSClusterSetting {
	if p.Insights == "" {
		return nil
	}
	return []cfn.ECSClusterSetting{{Name: cfn.Of("containerInsights"), Value: cfn.Of(p.Insights)}}
}

// clusterName is the name of the cluster, which ends its ARN.
func (p *Plan) clusterName() cfn.String {
	if p.Cluster != "" && p.OpenCluster == "" {
		return cfn.Of(p.Cluster[strings.LastIndex(p.Cluster, "/")+1:])
	}
	return p.clusterRef()
}

// clusterARN is the whole ARN of the cluster.
func (p *Plan) clusterARN() cfn.String {
	switch {
	case p.Cluster == "":
		return cfn.GetAtt(clusterID, "Arn")
	case p.OpenCluster != "":
		return cfn.Sub("arn:${AWS::Partition}:ecs:${AWS::Region}:${AWS::AccountId}:cluster/${" + string(p.OpenCluster) + "}")
	case strings.HasPrefix(p.Cluster, "arn:"):
		return cfn.Of(p.Cluster)
	}
	return cfn.Sub("arn:${AWS::Partition}:ecs:${AWS::Region}:${AWS::AccountId}:cluster/" + p.Cluster)
}

// clusterRef is the cluster as resources refer to it.
func (p *Plan) clusterRef() cfn.String {
	switch {
	case p.Cluster == "":
		return cfn.Ref(clusterID)
	case p.OpenCluster != "":
		return cfn.Ref(p.OpenCluster)
	}
	return cfn.Of(p.Cluster)
}
