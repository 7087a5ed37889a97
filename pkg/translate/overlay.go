package translate

import (
	"regexp"
	"slices"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/load"
	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/lower"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

// aliasesOf maps the ids that the retired integration or an earlier version would have
// given to those of this template.
func aliasesOf(p *plan.Plan) map[cfn.LogicalID]cfn.LogicalID {
	ids := map[cfn.LogicalID]cfn.LogicalID{}
	for _, lb := range p.LoadBalancers {
		for _, listener := range lb.Listeners {
			for _, r := range listener.Rules {
				ids[r.FormerRuleID()] = r.RuleID()
			}
			for _, r := range listener.Forwards() {
				for _, alias := range lower.ListenerAliases(r.Service, r.Named(), r.Target.Transport) {
					ids[cfn.LogicalID(alias)] = r.ListenerID()
				}
				for _, alias := range lower.TargetGroupAliases(r.Service, r.Named(), r.Target.Transport) {
					ids[cfn.LogicalID(alias)] = plan.TargetGroupID(r.Service, r.Target)
				}
			}
		}
	}
	for _, s := range p.Services {
		if aims := s.Scaling.Aims(); len(aims) == 1 {
			ids[plan.ID(s.Name, "ScalingPolicy")] = plan.ID(s.Name, aims[0]+"ScalingPolicy")
		}
	}
	return ids
}

// retired are ids of the retired integration that nothing stands for, and what to do
// instead.
var retired = []struct {
	id   string // a regular expression
	hint string
}{
	{`^[A-Z].*[0-9]+Ingress$`,
		"remove these lines, because tasks are not open to the internet; x-aws-listener: {allow: […]} restricts who can reach the listener"},
	{`^[A-Z].*AutoScalingRole$`, "scaling uses a service-linked role, so remove these lines"},
	{`^[A-Z].*NFSMountTargetOnSubnet.+$`,
		"use the IDs that end in OnSubnetA and OnSubnetB; there is one mount target for each Availability Zone"},
	{`^(CapacityProvider|AutoscalingGroup|LaunchConfiguration|EC2Instance(Profile|Role))$`,
		"tasks run on Fargate, without EC2 instances, so remove these lines"},
}

// retiredHint is the hint for an id that the template does not have.
func retiredHint(id cfn.LogicalID, otherwise string) string {
	for _, r := range retired {
		if regexp.MustCompile(r.id).MatchString(string(id)) {
			return r.hint
		}
	}
	return otherwise
}

// mergeOverlay merges what the files add to the template, in the order of the files.
func mergeOverlay(document *cfn.Document, fragments []*cfn.Node, aliases map[cfn.LogicalID]cfn.LogicalID, findings *diag.List) {
	resolve := func(id cfn.LogicalID) cfn.LogicalID {
		if own, ok := aliases[id]; ok {
			return own
		}
		return id
	}
	for _, fragment := range fragments {
		for _, problem := range document.Merge(fragment, resolve) {
			hint := problem.Hint
			if problem.Kind == cfn.UnknownResource {
				hint = retiredHint(problem.Resource, hint)
			}
			findings.At(overlayPath(problem.Path)...).Report(load.KindOverlay, "x-aws-cloudformation: %s", problem.Message).WithHint("%s", hint)
		}
	}
}

// bound puts the boundary of the project on the roles and users that have none after the overlay was merged.
func bound(document *cfn.Document, boundary string) {
	if boundary == "" {
		return
	}
	property := cfn.Map(cfn.Entry{Key: "Properties", Value: cfn.Map(cfn.Entry{Key: "PermissionsBoundary", Value: cfn.Of(boundary).Node()})})
	var unbound []cfn.Entry
	for _, r := range document.Resources() {
		kind, _ := r.Value.Get("Type").Text()
		bounded := r.Value.Get("Properties").Get("PermissionsBoundary") != nil
		if (kind == "AWS::IAM::Role" || kind == "AWS::IAM::User") && !bounded {
			unbound = append(unbound, cfn.Entry{Key: r.Key, Value: property})
		}
	}
	if len(unbound) > 0 {
		document.Merge(cfn.Map(cfn.Entry{Key: "Resources", Value: cfn.Map(unbound...)}), func(id cfn.LogicalID) cfn.LogicalID { return id })
	}
}

// overlayPath is the place in the Compose files of a path in the template.
func overlayPath(path []string) source.Path {
	return source.Path{"x-aws-cloudformation"}.Sub(path...)
}

// fillIn has the parameters stand for the same texts in what the user adds to the template.
func fillIn(p *plan.Plan, fragments []*cfn.Node) []*cfn.Node {
	filled := slices.Clone(fragments)
	for i := range filled {
		filled[i] = filled[i].Replaced(func(text string) (cfn.String, bool) {
			id, open := p.Unresolved[text]
			return cfn.Ref(id), open && text != ""
		})
	}
	return filled
}
