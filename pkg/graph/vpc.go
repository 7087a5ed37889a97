package graph

import (
	"fmt"

	"github.com/compose2ecs/compose2ecs/internal/sentence"
	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/explain"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// vpc is what all else is in.
func vpc(p *plan.Plan) Group {
	v := p.VPC
	g := Group{Part: Part{ID: "vpc", Kind: VPC, Title: "VPC", Path: []string{"x-aws-vpc"}}}
	if v.Existing != "" {
		g.Existing, g.Title = true, "VPC "+v.Existing
		if v.Existing == plan.ExistingVPC {
			g.Title = "VPC that deploy asks for"
		}
		g.Note = "existing, " + tasksIn(v)
		return g
	}
	g.Resources = []cfn.LogicalID{plan.VpcID}
	g.Title = "VPC " + v.CIDR.String()
	g.Note = explain.Counted(v.Zones, "Availability Zone") + ", " + tasksIn(v)
	if v.NAT > 0 {
		g.Note += ", " + explain.Counted(v.NAT, "NAT gateway")
	}
	if len(v.Endpoints) > 0 {
		g.Note += fmt.Sprintf(", endpoints: %s", sentence.And(v.Endpoints))
	}
	if v.FlowLogs {
		g.Note += ", flow logs"
	}
	return g
}

func tasksIn(v plan.VPC) string {
	if v.Private {
		return "tasks in private subnets"
	}
	return "tasks in public subnets"
}
