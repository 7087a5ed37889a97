package cost

import (
	"github.com/compose2ecs/compose2ecs/pkg/cfn"
)

// A Change is what one template costs more, or less, than another.
type Change struct {
	Region   string          `json:"region"`
	Currency string          `json:"currency"`
	Before   Range           `json:"before"`
	After    Range           `json:"after"`
	Services []ServiceChange `json:"services"` // those that cost something else
	Partial  bool            `json:"partial"`  // something that one of them has is without a price
}

// A ServiceChange is what a service costs before and after.
type ServiceChange struct {
	Name   string `json:"name"` // "" for what the services share
	Before Range  `json:"before"`
	After  Range  `json:"after"`
}

// Compare tells what a template costs more than the one before, which is nil if there was none.
func Compare(before, after *cfn.Document, o Options) Change {
	now, old := Of(after, o), &Estimate{}
	if before != nil {
		old = Of(before, o)
	}
	return now.Since(old)
}

// Since is what an estimate is above an earlier one.
func (e *Estimate) Since(old *Estimate) Change {
	c := Change{
		Region: e.Region, Currency: e.Currency, Before: old.Total, After: e.Total, Services: []ServiceChange{},
		Partial: len(e.Unpriced)+len(old.Unpriced) > 0,
	}
	for _, s := range e.Services {
		c.add(ServiceChange{s.Name, old.service(s.Name), s.Total})
	}
	for _, s := range old.Services {
		if e.service(s.Name) == (Range{}) {
			c.add(ServiceChange{s.Name, s.Total, Range{}})
		}
	}
	return c
}

func (c *Change) add(s ServiceChange) {
	if s.Before != s.After {
		c.Services = append(c.Services, s)
	}
}

// service is what a service costs.
func (e *Estimate) service(name string) Range {
	for _, s := range e.Services {
		if s.Name == name {
			return s.Total
		}
	}
	return Range{}
}

// More is what it costs more; less than nothing, if it costs less.
func (c Change) More() Range { return c.After.minus(c.Before) }

// Line says what the change costs, on one line.
func (c Change) Line() string {
	note := ""
	if c.Partial {
		note = ", without what has no price there"
	}
	if c.Before == c.After {
		return "the same as before, " + c.After.String() + " USD a month in " + c.Region + note
	}
	return signed(c.More()) + " USD a month, from " + c.Before.String() + " to " + c.After.String() + " in " + c.Region + note
}

// signed writes what is more with a plus.
func signed(r Range) string {
	sign := func(c Cents) string {
		if c > 0 {
			return "+" + c.String()
		}
		return c.String()
	}
	if r.Low == r.High {
		return sign(r.Low)
	}
	return sign(r.Low) + " to " + sign(r.High)
}
