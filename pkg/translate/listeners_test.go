package translate

import (
	"path/filepath"
	"slices"
	"testing"
)

// targetProtocols are those that a listener forwards to (Elastic Load Balancing User Guide
// for Network Load Balancers, "Routing configuration" of target groups, and its like for
// Application Load Balancers).
var targetProtocols = map[string][]string{
	"HTTP": {"HTTP", "HTTPS"}, "HTTPS": {"HTTP", "HTTPS"}, "TCP": {"TCP", "TCP_UDP"}, "TLS": {"TCP", "TLS"}, "UDP": {"UDP", "TCP_UDP"},
	"TCP_UDP": {"TCP_UDP"},
}

// TestListenersFitTheirTargets reads every golden template: a listener forwards to a target
// group of its kind of protocol.
func TestListenersFitTheirTargets(t *testing.T) {
	for _, name := range goldenCases(t) {
		document := translateCase(t, filepath.Join(goldenDir, name)).Document
		if document == nil {
			continue
		}
		all := resources(t, document)
		properties := func(id string) map[string]any { return all[id].(map[string]any)["Properties"].(map[string]any) }
		for id, r := range all {
			p, _ := r.(map[string]any)["Properties"].(map[string]any)
			protocol, isListener := p["Protocol"].(string)
			actions, _ := p["DefaultActions"].([]any)
			if !isListener || actions == nil {
				continue
			}
			last := actions[len(actions)-1].(map[string]any)
			group, forwards := last["TargetGroupArn"].(map[string]any)
			if !forwards {
				continue
			}
			if target := properties(group["Ref"].(string))["Protocol"].(string); !slices.Contains(targetProtocols[protocol], target) {
				t.Errorf("%s: %s speaks %s, and forwards to %s, which speaks %s", name, id, protocol, group["Ref"], target)
			}
		}
	}
}
