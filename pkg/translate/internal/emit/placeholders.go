package emit

import (
	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

func emitPlaceholdersShared(p *plan.Plan, e *emitter) {
	for _, open := range p.Placeholders {
		e.parameter(cfn.Parameter{
			ID: open.ID, Type: "String", Description: open.Description, AllowedPattern: open.Pattern, ConstraintDescription: open.Wanted,
		}, open.From...)
	}
}
