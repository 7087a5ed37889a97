// Package explain says what becomes of a project on AWS, in words: what is public, what is
// reached inside only, what is stored, what runs when, and where secrets go. It reads the
// plan and nothing else.
package explain

import "github.com/compose2ecs/compose2ecs/pkg/translate/plan"

// An Explanation is what becomes of a project. Its lists keep the order of the plan, and are
// never null in JSON.
type Explanation struct {
	Project string     `json:"project"`
	Public  []Entrance `json:"public"`
	Private []Inside   `json:"private"`
	Running []Task     `json:"running"`
	Stored  []Store    `json:"stored"`
	Secrets []Secret   `json:"secrets"`
	LeftOut []LeftOut  `json:"leftOut"`
	Missing []Missing  `json:"missing,omitempty"`
	Pushed  []Pushed   `json:"pushed,omitempty"`
	Unknown []string   `json:"unknownImages,omitempty"` // of one namespace that nobody knows: they may be on one machine only

	closed    []string  // ports that were meant to be public, where nothing is
	forwarded forwarded // services with published ports that are not exposed
}

// Of explains a plan without errors.
func Of(p *plan.Plan) *Explanation {
	return &Explanation{
		Project:   p.Project,
		Public:    entrances(p),
		Private:   insides(p),
		Running:   tasks(p),
		Stored:    stores(p),
		Secrets:   secrets(p),
		LeftOut:   leftOut(p),
		Unknown:   p.OwnImages(),
		closed:    p.Closed,
		forwarded: forwardedOf(p),
		Missing:   missing(p),
		Pushed:    pushed(p),
	}
}
