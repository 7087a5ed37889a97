package lower

import (
	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var clusterFeature = feature{
	name: "Cluster",
	about: "The project has an ECS cluster, named after the stack. `x-aws-cluster` puts the services into an existing one, or sets " +
		"whether Container Insights monitors the stack's own: `enhanced` provides metrics for each task and container, `enabled` for " +
		"each service; both are charged. By default, the setting of the account applies.",
	extensions: []extension{
		{"x-aws-cluster", []string{""}, "An existing ECS cluster, by name or ARN, or settings for the one that the stack creates.",
			clusterExtension{}}},
	kinds: []diag.Kind{kindCluster},
	lower: lowerCluster,
}

var kindCluster = diag.Kind{
	Code: "C2E-cluster", Severity: diag.Error,
	Title: "invalid x-aws-cluster",
	Cause: "An existing ECS cluster is specified by its name (letters, digits, hyphens, and underscores) or its ARN, and keeps its own " +
		"settings.",
	Fix: "use the name shown in the ECS console, the complete ARN, or settings for a cluster that the stack creates",
}

// clusterExtension is x-aws-cluster.
type clusterExtension struct {
	Existing string `yaml:"existing" doc:"name or ARN of an existing cluster"`
	Insights string `yaml:"container_insights" enum:"enhanced,enabled,disabled" doc:"enhanced, enabled, or disabled; default: the setting of the account"`
}

func (clusterExtension) scalarKey() string { return "existing" }

var clusterPattern = lazyregexp.New(`^(arn:aws[a-z-]*:ecs:[a-z0-9-]+:\d{12}:cluster/)?[a-zA-Z0-9][a-zA-Z0-9_-]{0,254}$`)

func lowerCluster(l *lowering) {
	x, _ := decodeExtension[clusterExtension](l, l.Project.Extensions, "x-aws-cluster")
	l.plan.Cluster, l.plan.Insights = x.Existing, x.Insights
	switch name := x.Existing; {
	case name == "" || clusterPattern.MatchString(name):
	case isUnresolved(name):
		l.plan.UnresolvedCluster = l.resolveLater(name, plan.Placeholder{
			ID: "ExistingClusterName", Description: "Name of the existing cluster that the services run in",
			Wanted: "the name of a cluster", Pattern: "[a-zA-Z0-9][a-zA-Z0-9_-]{0,254}",
		}, "x-aws-cluster")
	default:
		l.AtValue("x-aws-cluster").Report(kindCluster, "x-aws-cluster: %q is neither the name nor the ARN of a cluster", name)
	}
	switch x.Insights {
	case "", "enhanced", "enabled", "disabled":
	default:
		l.AtValue("x-aws-cluster", "container_insights").
			Report(kindExtensionValue, "x-aws-cluster: container_insights must be enhanced, enabled, or disabled, not %q", x.Insights)
	}
	if x.Existing != "" && x.Insights != "" {
		l.At("x-aws-cluster", "container_insights").
			Report(kindCluster, "x-aws-cluster: the stack does not change the settings of the existing cluster %q", x.Existing).
			WithHint("remove container_insights or existing from x-aws-cluster")
	}
}
