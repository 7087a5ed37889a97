package deploy

import (
	"context"
	"strconv"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/awscall"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/elb"
	"github.com/compose2ecs/compose2ecs/pkg/manifest"
)

// lastPriority is the last place that a rule can have (Elastic Load Balancing API
// Reference, "CreateRule").
const lastPriority = 50_000

// priority fills in the place of a new rule on a listener on which others have rules too:
// the one that the template proposes, or the nearest one that is free. The project's own
// rules keep their order.
func (f *filler) priority(ctx context.Context, p manifest.Parameter) error {
	taken, err := f.places(ctx, p.Listener)
	if err != nil {
		return err
	}
	if place, there := placeOf(taken, physicalID(f.resources, p.PriorityOf)); there { // of a stack without the parameter
		f.setSilently(p.ID, strconv.Itoa(place))
		return nil
	}
	proposed := f.proposed(p.ID)
	first, last := f.between(p, proposed, taken)
	place := nearest(proposed, first, last, func(n int) bool { return taken[n] == "" && !f.takes(p.Listener, n) })
	switch {
	case place == 0:
		f.problemf("the listener %s has no free priority for %s: set one in x-aws-listener", p.Listener, p.PriorityOf)
	case place == proposed:
		f.setSilently(p.ID, strconv.Itoa(place))
	default:
		f.set(p.ID, strconv.Itoa(place), "because "+strconv.Itoa(proposed)+" is taken on the listener")
	}
	f.done[p.ID] = true
	return nil
}

// places are the rules of a listener, by priority.
func (f *filler) places(ctx context.Context, listener string) (map[int]string, error) {
	rules, err := awscall.All(func(marker string) (awscall.Page[elb.Rule], error) {
		return f.api.LoadBalancing.DescribeRules(ctx, elb.RuleQuery{Listener: listener, Marker: marker})
	})
	if err != nil {
		return nil, problem(err, "checking the rules of "+listener)
	}
	taken := map[int]string{}
	for _, r := range rules {
		if n, err := strconv.Atoi(r.Priority); err == nil { // else it is the default action
			taken[n] = r.ARN
		}
	}
	return taken, nil
}

func placeOf(taken map[int]string, rule string) (int, bool) {
	for n, arn := range taken {
		if rule != "" && arn == rule {
			return n, true
		}
	}
	return 0, false
}

// proposed is the default of a parameter that is a number.
func (f *filler) proposed(id cfn.LogicalID) int {
	text, _ := f.parameter(id).Get("Default").Text()
	n, _ := strconv.Atoi(text)
	return n
}

// between are the first and the last place that keep a rule among the other rules of the
// project on the listener, as far as those have theirs.
func (f *filler) between(p manifest.Parameter, proposed int, taken map[int]string) (first, last int) {
	first, last = 1, lastPriority
	values := f.values()
	for _, other := range f.manifest.Parameters {
		if other.Listener != p.Listener || other.ID == p.ID {
			continue
		}
		place, known := placeOf(taken, physicalID(f.resources, other.PriorityOf))
		if n, err := strconv.Atoi(values[string(other.ID)]); err == nil {
			place, known = n, true
		}
		switch {
		case !known:
		case f.proposed(other.ID) < proposed:
			first = max(first, place+1)
		default:
			last = min(last, place-1)
		}
	}
	return first, last
}

// takes reports whether the template gives a rule of the listener a place itself.
func (f *filler) takes(listener string, place int) bool {
	for _, r := range f.request.Template.Resources() {
		properties := r.Value.Get("Properties")
		on, _ := properties.Get("ListenerArn").Text()
		if n, literal := properties.Get("Priority").Text(); literal && on == listener && n == strconv.Itoa(place) {
			return true
		}
	}
	return false
}

// nearest is the free place that is nearest to one, those behind it first; 0 if there is none.
func nearest(to, first, last int, free func(int) bool) int {
	for n := max(to, first); n <= last; n++ {
		if free(n) {
			return n
		}
	}
	for n := min(to-1, last); n >= first; n-- {
		if free(n) {
			return n
		}
	}
	return 0
}
