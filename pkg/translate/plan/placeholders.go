package plan

import (
	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

// A Placeholder is a parameter in the place of a text that somebody has left open.
type Placeholder struct {
	ID          cfn.LogicalID
	Description string
	Wanted      string // what a value is, for whoever gives a wrong one
	Pattern     string // of values

	Text string
	From source.Path
}
