package explain

import (
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// LeftOut is a service that is not on AWS, because none of its profiles is enabled.
type LeftOut struct {
	Service  string   `json:"service"`
	Profiles []string `json:"profiles"`
}

func leftOut(p *plan.Plan) []LeftOut {
	list := []LeftOut{}
	for _, s := range p.LeftOut {
		list = append(list, LeftOut{s.Name, s.Profiles})
	}
	return list
}

// text is why a service is left out, in words.
func (o LeftOut) text() string {
	if len(o.Profiles) == 1 {
		return "the profile " + o.Profiles[0] + " is not enabled"
	}
	return "none of the profiles " + strings.Join(o.Profiles, ", ") + " is enabled"
}
