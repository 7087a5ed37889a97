package fakeaws

import (
	"maps"
	"slices"
)

// SetWeights says which part of the requests a listener or a rule sends to which target groups.
func (c *Cloud) SetWeights(listenerOrRuleARN string, weights map[string]int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.weights[listenerOrRuleARN] = weights
}

// SetPriorities says which rules, by ARN, a listener has at which priorities.
func (c *Cloud) SetPriorities(listenerARN string, rules map[string]string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.places[listenerARN] = rules
}

type xmlWeight struct {
	TargetGroupARN string `xml:"TargetGroupArn"`
	Weight         int
}

type xmlForward struct {
	Type   string
	Groups []xmlWeight `xml:"ForwardConfig>TargetGroups>member"`
}

func (c *Cloud) forward(arn string) []xmlForward {
	action := xmlForward{Type: "forward"}
	for _, group := range slices.Sorted(maps.Keys(c.weights[arn])) {
		action.Groups = append(action.Groups, xmlWeight{group, c.weights[arn][group]})
	}
	return []xmlForward{action}
}

func (c *Cloud) describeListeners(r *Request) (any, error) {
	type xmlListener struct {
		ARN     string       `xml:"ListenerArn"`
		Actions []xmlForward `xml:"DefaultActions>member"`
	}
	var result struct {
		Listeners []xmlListener `xml:"Listeners>member"`
	}
	for _, arn := range texts(r.Form, "ListenerArns") {
		if c.weights[arn] == nil {
			return nil, refusal("ListenerNotFound", "One or more listeners not found")
		}
		result.Listeners = append(result.Listeners, xmlListener{arn, c.forward(arn)})
	}
	return result, nil
}

func (c *Cloud) describeRules(r *Request) (any, error) {
	type xmlRule struct {
		ARN      string       `xml:"RuleArn"`
		Priority string       `xml:"Priority"`
		Actions  []xmlForward `xml:"Actions>member"`
	}
	var result struct {
		Rules []xmlRule `xml:"Rules>member"`
	}
	for _, arn := range texts(r.Form, "RuleArns") {
		if c.weights[arn] == nil {
			return nil, refusal("RuleNotFound", "One or more rules not found")
		}
		result.Rules = append(result.Rules, xmlRule{arn, "", c.forward(arn)})
	}
	on := c.places[r.Form.Get("ListenerArn")]
	for _, priority := range slices.Sorted(maps.Keys(on)) {
		result.Rules = append(result.Rules, xmlRule{on[priority], priority, c.forward(on[priority])})
	}
	return result, nil
}
