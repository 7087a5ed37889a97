// Package cost estimates what a template costs in a month. It reads the template and not the plan: overlays and stored templates cost
// something too, and what changes is told from two templates. A price without a source is never guessed: what has none is named and
// left out.
package cost

import (
	"cmp"
	"slices"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/cost/prices"
	"github.com/compose2ecs/compose2ecs/pkg/manifest"
)

// Options are what an estimate is made with.
type Options struct {
	Region      string
	Prices      *prices.Table
	Assumptions Assumptions
	Values      map[string]string // of the template's parameters, where they differ from the defaults
}

// An Estimate is what a template costs in a month. Its lists are never null in JSON.
type Estimate struct {
	Project     string          `json:"project"`
	Region      string          `json:"region"`
	Currency    string          `json:"currency"`
	Total       Range           `json:"total"`
	Services    []Service       `json:"services"`
	Running     []Running       `json:"whileRunning"`
	Unpriced    []Unpriced      `json:"unpriced"`
	Savings     []Saving        `json:"savings"`
	Assumptions []Assumption    `json:"assumptions"`
	Sources     []prices.Source `json:"sources"`
}

// A Service is what a Compose service costs, or what the services share.
type Service struct {
	Name  string `json:"name"` // "" for what the services share
	Total Range  `json:"total"`
	Lines []Line `json:"lines"`
}

// A Line is one thing that is paid for: an amount of an item, for a resource.
type Line struct {
	Resource cfn.LogicalID `json:"resource"`
	Item     prices.Item   `json:"item"`
	Amount   Amount        `json:"amount"`
	Unit     string        `json:"unit"`
	Price    float64       `json:"price"` // of one unit
	Cost     Range         `json:"cost"`
}

// A Running is a task that is paid for while it runs, which the template does not tell.
type Running struct {
	Service  string        `json:"service"`
	Resource cfn.LogicalID `json:"resource"`
	Hour     float64       `json:"hour"`
}

// An Unpriced is something that costs, and is not in the total: nobody says what it costs in the region.
type Unpriced struct {
	What      string          `json:"what"`
	Resources []cfn.LogicalID `json:"resources"`
}

// Of estimates what a template costs.
func Of(template *cfn.Document, o Options) *Estimate {
	e := newEstimator(template, o)
	for _, resource := range template.Resources() {
		e.resource(cfn.LogicalID(resource.Key))
	}
	return e.estimate()
}

// estimate is what was found, by service: what the services share first.
func (e *estimator) estimate() *Estimate {
	result := &Estimate{
		Project: e.manifest.Project, Region: e.Region, Currency: "USD", Services: []Service{}, Running: append([]Running{}, e.running...),
		Unpriced: append([]Unpriced{}, e.unpriced...), Assumptions: e.assumptions(), Sources: append([]prices.Source{}, e.sources...),
	}
	for _, l := range e.lines {
		owner := e.manifest.OwnerOf(l.Resource)
		i := slices.IndexFunc(result.Services, func(s Service) bool { return s.Name == owner })
		if i < 0 {
			i = len(result.Services)
			result.Services = append(result.Services, Service{Name: owner})
		}
		s := &result.Services[i]
		s.Lines, s.Total = append(s.Lines, l), s.Total.plus(l.Cost)
		result.Total = result.Total.plus(l.Cost)
	}
	slices.SortStableFunc(result.Services, func(a, b Service) int { return cmp.Compare(a.Name, b.Name) })
	result.Savings = e.savings()
	return result
}

// An estimator collects what a template costs, resource by resource.
type estimator struct {
	Options
	template *cfn.Document
	manifest manifest.Manifest
	values   map[string]string
	lines    []Line
	running  []Running
	unpriced []Unpriced
	sources  []prices.Source
	services []service
	groups   []logGroup

	onSchedule bool // some tasks are started by schedules
}

func newEstimator(template *cfn.Document, o Options) *estimator {
	e := &estimator{Options: o, template: template, values: values(template, o.Values)}
	e.manifest, _ = manifest.Of(template)
	return e
}

// values are those of the parameters: the given ones, or the defaults.
func values(template *cfn.Document, given map[string]string) map[string]string {
	all := map[string]string{}
	for _, p := range template.Parameters() {
		if text, has := p.Value.Get("Default").Text(); has {
			all[p.Key] = text
		}
		if text, has := given[p.Key]; has {
			all[p.Key] = text
		}
	}
	return all
}

// add adds an amount of an item. Nothing costs nothing.
func (e *estimator) add(id cfn.LogicalID, item prices.Item, amount Amount) {
	if amount == (Amount{}) {
		return
	}
	price, known := e.price(id, item)
	if known {
		e.lines = append(e.lines, Line{id, item, amount, item.Unit(), price, amount.at(price)})
	}
}

// price is that of an item for a resource. One that is not known is told.
func (e *estimator) price(id cfn.LogicalID, item prices.Item) (float64, bool) {
	price, known := e.Prices.Of(e.Region, item)
	if !known {
		e.without(id, item.Words())
		return 0, false
	}
	if !slices.Contains(e.sources, price.Source) {
		e.sources = append(e.sources, price.Source)
	}
	return price.Value, true
}

// without says of a resource that it has no price.
func (e *estimator) without(id cfn.LogicalID, what string) {
	i := slices.IndexFunc(e.unpriced, func(u Unpriced) bool { return u.What == what })
	if i < 0 {
		i = len(e.unpriced)
		e.unpriced = append(e.unpriced, Unpriced{What: what})
	}
	if !slices.Contains(e.unpriced[i].Resources, id) {
		e.unpriced[i].Resources = append(e.unpriced[i].Resources, id)
	}
}

// properties are those of a resource, with the values of parameters.
func (e *estimator) properties(id cfn.LogicalID) *cfn.Node {
	if properties := e.template.Resource(id).Get("Properties"); properties != nil {
		return properties.WithValues(e.values)
	}
	return nil
}

// kind is the type of a resource, "" if there is none of that id.
func (e *estimator) kind(id cfn.LogicalID) string { return text(e.template.Resource(id).Get("Type")) }

// of are the resources of a type, in their order.
func (e *estimator) of(kind string) []cfn.LogicalID {
	return slices.DeleteFunc(e.template.ResourceIDs(), func(id cfn.LogicalID) bool { return e.kind(id) != kind })
}
