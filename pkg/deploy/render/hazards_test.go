package render

import (
	"bytes"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/deploy"
	"github.com/compose2ecs/compose2ecs/pkg/hazard"
)

// TestHazards: what happens, where, and the way out, once for those that share it.
func TestHazards(t *testing.T) {
	kind := func(code string, effect hazard.Effect) hazard.Kind { return hazard.Kind{Code: code, Effect: effect} }
	p := &deploy.Proposal{ChangeSet: &deploy.ChangeSet{Unchanged: true}, Hazards: []hazard.Hazard{
		{Kind: kind("C2E-update-vpc", hazard.Fails),
			Message: "LB would be in another VPC, and a load balancer stays in its own", Hint: "do that"},
		{Kind: kind("C2E-update-collision", hazard.Fails), Message: "B gets what A has", Source: "compose.yaml:3 services.b", Stages: true},
		{Kind: kind("C2E-update-kept", hazard.Differs), IDs: []cfn.LogicalID{"A"}, Message: "A keeps it", Hint: "say it"},
		{Kind: kind("C2E-update-kept", hazard.Differs), IDs: []cfn.LogicalID{"B"}, Message: "B keeps it", Hint: "say it"},
	}}
	var out bytes.Buffer
	Review(&out, p, Style{Width: 50})
	want := `FAILS: LB would be in another VPC, and a load
balancer stays in its own
  C2E-update-vpc
  hint: do that
TWO STAGES: B gets what A has
  C2E-update-collision, compose.yaml:3 services.b
STAYS: A keeps it
  C2E-update-kept
STAYS: B keeps it
  C2E-update-kept
  hint: say it
Nothing would change.
`
	if diff := cmp.Diff(want, out.String()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
