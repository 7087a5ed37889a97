package emit

import (
	"strconv"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/manifest"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

func listenerRule(r plan.Route, p *plan.Plan) *cfn.ELBListenerRule {
	priority := cfn.Of(r.Priority)
	if r.Computed {
		priority = cfn.NumberOf(priorityID(r))
	}
	return &cfn.ELBListenerRule{
		ListenerArn: listenerRef(r), Priority: priority, Conditions: conditionProperties(r.Conditions),
		Actions: forward(p, r, func(seconds int) int { return seconds }),
	}
}

func priorityID(r plan.Route) cfn.LogicalID { return r.RuleID() + "Priority" }

// emitPriority declares the place of a rule among those of others, who may have the one that
// is computed.
func emitPriority(e *emitter, r plan.Route) {
	e.filled(cfn.Parameter{
		ID: priorityID(r), Type: "Number", Default: cfn.Of(strconv.Itoa(r.Priority)),
		Description: "Priority of " + string(r.RuleID()) + ", which no other rule of the listener has",
	}, manifest.Parameter{PriorityOf: r.RuleID(), Listener: r.ListenerARN}, r.From...)
}

func conditionProperties(c plan.Conditions) []cfn.ELBRuleCondition {
	var list []cfn.ELBRuleCondition
	if len(c.Hosts) > 0 {
		list = append(list, cfn.ELBRuleCondition{Field: cfn.Of("host-header"), HostHeaderConfig: &cfn.ELBValues{Values: texts(c.Hosts...)}})
	}
	if len(c.Paths) > 0 {
		list = append(list, cfn.ELBRuleCondition{Field: cfn.Of("path-pattern"), PathPatternConfig: &cfn.ELBValues{Values: texts(c.Paths...)}})
	}
	for _, h := range c.Headers {
		list = append(list,
			cfn.ELBRuleCondition{Field: cfn.Of("http-header"),
				HttpHeaderConfig: &cfn.ELBHttpHeaderConfig{HttpHeaderName: literal(h.Name), Values: texts(h.Values...)}})
	}
	if len(c.Methods) > 0 {
		list = append(list,
			cfn.ELBRuleCondition{Field: cfn.Of("http-request-method"), HttpRequestMethodConfig: &cfn.ELBValues{Values: texts(c.Methods...)}})
	}
	for _, q := range c.Query {
		config := &cfn.ELBQueryStringConfig{}
		for _, value := range q.Values {
			config.Values = append(config.Values, cfn.ELBQueryStringKeyValue{Key: literal(q.Name), Value: literal(value)})
		}
		list = append(list, cfn.ELBRuleCondition{Field: cfn.Of("query-string"), QueryStringConfig: config})
	}
	if len(c.SourceIPs) > 0 {
		list = append(list, cfn.ELBRuleCondition{Field: cfn.Of("source-ip"), SourceIpConfig: &cfn.ELBValues{Values: texts(c.SourceIPs...)}})
	}
	return list
}
