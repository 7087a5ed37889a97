package doctor

import (
	"context"
	"strconv"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/cloudformation"

	"github.com/compose2ecs/compose2ecs/pkg/deploy/awscall"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/awserr"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/elb"
)

const listenerRule = "AWS::ElasticLoadBalancingV2::ListenerRule"

// maxPriority is the last place that a rule can have (Elastic Load Balancing API
// Reference, "CreateRule").
const maxPriority = 50_000

// checkListeners looks at the listeners that the template has rules on and does not make:
// whoever else has rules there may have taken their places.
func checkListeners(ctx context.Context, e *examination) []Finding {
	rules := map[string][]resource{}
	named := uses{}
	for _, r := range e.template.of(listenerRule) {
		if arn := scalar(r.at("ListenerArn")); arn != "" {
			rules[arn] = append(rules[arn], r)
			named.add(arn, r.id)
		}
	}
	return parallel(named.sorted(), func(u use) []Finding { return e.listener(ctx, u, rules[u.id]) })
}

func (e *examination) listener(ctx context.Context, u use, rules []resource) []Finding {
	const hint = "copy the listener's ARN from the EC2 console, under Load Balancers"
	found, err := e.API.LoadBalancing.DescribeListeners(ctx, u.id)
	switch kind := awserr.KindOf(err); {
	case kind == awserr.Missing, kind == awserr.Invalid, err == nil && len(found) == 0:
		return []Finding{failedf(u.id, hint, "there is no such listener in %s; it is used by %s", e.Region, u.users())}
	case err != nil:
		return []Finding{unknown(u.id, err, "the listener")}
	}
	if protocol := found[0].Protocol; protocol != "HTTP" && protocol != "HTTPS" {
		return []Finding{failedf(u.id, hint, "it is a %s listener, which cannot have rules; it is used by %s", protocol, u.users())}
	}
	taken, err := e.places(ctx, u.id)
	if err != nil {
		return []Finding{unknown(u.id, err, "the rules of the listener")}
	}
	var findings []Finding
	for _, r := range rules {
		if place := scalar(r.at("Priority")); taken[place] != "" {
			findings = append(findings, failedf(r.id, "set a priority in x-aws-listener, for example "+freeAfter(taken, place),
				"priority %s of the listener is taken by another rule: %s", place, taken[place]))
		}
	}
	if findings == nil {
		findings = []Finding{okf(u.id, "the listener exists, and the priorities of the rules are free")}
	}
	return findings
}

// places are the priorities on a listener that rules of others have, with their ARNs.
func (e *examination) places(ctx context.Context, listener string) (map[string]string, error) {
	own, err := e.ownRules(ctx)
	if err != nil {
		return nil, err
	}
	taken := map[string]string{}
	rules, err := awscall.All(func(marker string) (awscall.Page[elb.Rule], error) {
		return e.API.LoadBalancing.DescribeRules(ctx, elb.RuleQuery{Listener: listener, Marker: marker})
	})
	if err != nil {
		return nil, err
	}
	for _, r := range rules {
		if !own[r.ARN] {
			taken[r.Priority] = r.ARN
		}
	}
	return taken, nil
}

// ownRules are the rules that the stack has already.
func (e *examination) ownRules(ctx context.Context) (map[string]bool, error) {
	s, err := e.stack()
	if err != nil || s.empty() {
		return nil, err
	}
	own := map[string]bool{}
	pages := cloudformation.NewListStackResourcesPaginator(e.API.CloudFormation,
		&cloudformation.ListStackResourcesInput{StackName: &e.stackName})
	for pages.HasMorePages() {
		page, err := pages.NextPage(ctx)
		if err != nil {
			return nil, err
		}
		for _, r := range page.StackResourceSummaries {
			if aws.ToString(r.ResourceType) == listenerRule {
				own[aws.ToString(r.PhysicalResourceId)] = true
			}
		}
	}
	return own, nil
}

// freeAfter is the next place that nobody has.
func freeAfter(taken map[string]string, place string) string {
	n, _ := strconv.Atoi(place)
	for next := n%maxPriority + 1; next != n; next = next%maxPriority + 1 {
		if taken[strconv.Itoa(next)] == "" {
			return strconv.Itoa(next)
		}
	}
	return place
}
