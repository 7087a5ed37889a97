package deploy

import (
	"context"
	"slices"
	"strconv"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/awserr"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/elb"
	"github.com/compose2ecs/compose2ecs/pkg/manifest"
)

const (
	listener     = "AWS::ElasticLoadBalancingV2::Listener"
	listenerRule = "AWS::ElasticLoadBalancingV2::ListenerRule"
)

// weight fills in which part of the requests a target group gets, as it is now: ECS moves
// the traffic of a blue/green deployment by these weights, and an update that wrote others
// would send it to where no tasks are. What cannot be known is said to be a hazard.
func (f *filler) weight(ctx context.Context, p manifest.Parameter) error {
	group := physicalID(f.resources, p.TargetGroup)
	if group == "" {
		f.firstWeight(p.ID)
		return nil
	}
	weight, known, err := f.weightOf(ctx, p.WeightOn, group)
	switch {
	case err != nil:
		return err
	case known:
		f.set(p.ID, strconv.Itoa(weight), "the current traffic weight")
	default:
		f.guessed[p.ID] = true
	}
	return nil
}

// outdated finds the weights among the parameters that are not those on AWS any more.
func (f *filler) outdated(ctx context.Context) error {
	values := f.values()
	m, _ := manifest.Of(f.request.Template)
	for _, p := range m.Parameters {
		group := physicalID(f.resources, p.TargetGroup)
		if p.WeightOn == "" || group == "" {
			continue
		}
		weight, known, err := f.weightOf(ctx, p.WeightOn, group)
		if err != nil {
			return err
		}
		f.guessed[p.ID] = !known || strconv.Itoa(weight) != values[string(p.ID)]
	}
	return nil
}

// firstWeight is what a target group that is not there yet gets: never what the stack has
// for another one.
func (f *filler) firstWeight(id cfn.LogicalID) {
	if _, had := f.stack.Parameters[string(id)]; !had {
		return
	}
	for _, entry := range f.request.Template.Parameters() {
		if first, has := entry.Value.Get("Default").Text(); has && entry.Key == string(id) {
			f.set(id, first, "for the first deployment")
		}
	}
}

// weightOf is the weight of a target group on a listener or a rule. Where that is new, or has
// belonged to another service, it is the weight that all others of the stack give it which
// divide requests between it and another one, since these have been in its place; not known
// if they do not agree.
func (f *filler) weightOf(ctx context.Context, on cfn.LogicalID, group string) (weight int, known bool, err error) {
	here, err := f.weightsOf(ctx, on)
	if weight, known = here[group]; known || err != nil {
		return weight, known, err
	}
	for _, r := range f.resources {
		there, err := f.weightsOf(ctx, r.ID)
		if err != nil {
			return 0, false, err
		}
		other, forwards := there[group]
		forwards = forwards && len(there) > 1
		if forwards && known && other != weight {
			return 0, false, nil
		}
		if forwards {
			weight, known = other, true
		}
	}
	return weight, known, nil
}

// whole is the weight of a target group that gets all requests.
const whole = 100

// weightsOf are the weights of a listener or a rule of the stack, by target group; none if
// it does not forward, or is not there.
func (f *filler) weightsOf(ctx context.Context, id cfn.LogicalID) (map[string]int, error) {
	if found, looked := f.weights[id]; looked {
		return found, nil
	}
	found, err := f.liveWeights(ctx, id)
	f.weights[id] = found
	return found, err
}

func (f *filler) liveWeights(ctx context.Context, id cfn.LogicalID) (map[string]int, error) {
	i := slices.IndexFunc(f.resources, func(r Resource) bool { return r.ID == id && r.PhysicalID != "" })
	if i < 0 {
		return nil, nil
	}
	actions, err := f.actions(ctx, f.resources[i])
	if awserr.KindOf(err) == awserr.Missing {
		return nil, nil
	}
	if err != nil {
		return nil, problem(err, "checking "+string(id))
	}
	found := map[string]int{}
	for _, action := range actions {
		for _, group := range action.Groups {
			found[group.ARN] = group.Weight
			if len(action.Groups) == 1 { // whatever AWS says that one of one is
				found[group.ARN] = whole
			}
		}
	}
	return found, nil
}

// actions are what a listener or a rule does.
func (f *filler) actions(ctx context.Context, r Resource) ([]elb.Action, error) {
	switch r.Type {
	case listener:
		listeners, err := f.api.LoadBalancing.DescribeListeners(ctx, r.PhysicalID)
		if err != nil || len(listeners) == 0 {
			return nil, err
		}
		return listeners[0].DefaultActions, nil
	case listenerRule:
		rules, err := f.api.LoadBalancing.DescribeRules(ctx, elb.RuleQuery{ARNs: []string{r.PhysicalID}})
		if err != nil || len(rules.Items) == 0 {
			return nil, err
		}
		return rules.Items[0].Actions, nil
	}
	return nil, nil
}

// withLiveWeights is a template in which the listeners and rules that ECS shifts traffic in
// have the weights of now: that of a stage, which changes them for another reason.
func (f *filler) withLiveWeights(ctx context.Context, template *cfn.Document) (*cfn.Document, error) {
	shifted := shiftingRules(template)
	resources := slices.Clone(template.Resources())
	for i, r := range resources {
		if !shifted[cfn.LogicalID(r.Key)] {
			continue
		}
		weights, err := f.weightsOf(ctx, cfn.LogicalID(r.Key))
		if err != nil {
			return nil, err
		}
		resources[i].Value = f.weighted(r.Value, weights)
	}
	return template.With("Resources", resources), nil
}

// weighted is a part of a template with other weights, wherever a target group has one.
func (f *filler) weighted(n *cfn.Node, weights map[string]int) *cfn.Node {
	if group := n.Get("TargetGroupArn"); group != nil && n.Get("Weight") != nil && len(group.Targets()) == 1 {
		if weight, has := weights[physicalID(f.resources, group.Targets()[0])]; has {
			return cfn.Map(cfn.Entry{Key: "TargetGroupArn", Value: group}, cfn.Entry{Key: "Weight", Value: cfn.Of(weight).Node()})
		}
	}
	switch entries, items := n.Entries(), n.Items(); {
	case entries != nil:
		made := slices.Clone(entries)
		for i := range made {
			made[i].Value = f.weighted(made[i].Value, weights)
		}
		return cfn.Map(made...)
	case items != nil:
		for i := range items {
			items[i] = f.weighted(items[i], weights)
		}
		return cfn.List(items...)
	}
	return n
}
