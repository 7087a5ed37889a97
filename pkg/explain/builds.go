package explain

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// A Missing is what the image of a service is built from, but does not exist.
type Missing struct {
	Service string `json:"service"`
	Name    string `json:"name"` // of a directory, a Dockerfile or a target in it
}

func missing(p *plan.Plan) (list []Missing) {
	for _, b := range p.Builds {
		if b.Missing != "" && !b.Pulled {
			list = append(list, Missing{b.Service, b.Missing})
		}
	}
	return list
}

// A Pushed is an image that is built, and pushed to a registry where others may publish it.
type Pushed struct {
	Service string `json:"service"`
	Image   string `json:"image"`
}

func pushed(p *plan.Plan) (list []Pushed) {
	for _, b := range p.Builds {
		if b.Public {
			list = append(list, Pushed{b.Service, b.Reference})
		}
	}
	slices.SortFunc(list, func(a, b Pushed) int { return cmp.Or(cmp.Compare(a.Image, b.Image), cmp.Compare(a.Service, b.Service)) })
	return list
}

// missingItems are what images are built from and does not exist, each with the services whose images these are.
func (e *Explanation) missingItems() []string {
	var names []string
	services := map[string][]string{}
	for _, m := range e.Missing {
		if services[m.Name] == nil {
			names = append(names, m.Name)
		}
		services[m.Name] = append(services[m.Name], m.Service)
	}
	for i, name := range names {
		names[i] = fmt.Sprintf("%s (%s)", name, strings.Join(services[name], ", "))
	}
	if len(names) > 0 {
		names[0] = "images cannot be built without " + names[0]
	}
	return names
}

// pushedItems are the images that are pushed to such registries, and what that needs.
func (e *Explanation) pushedItems() []string {
	var list []string
	for _, p := range e.Pushed {
		list = append(list, p.Image)
	}
	list = slices.Compact(list) // several services may have one image
	if len(list) > 0 {
		list[0] = "to registries where you need permission to push: " + list[0]
	}
	return list
}

// pushedRows are the images that are pushed to such registries, each with the services that it is built for.
func (e *Explanation) pushedRows() []Row {
	var all []Row
	services := map[string][]string{}
	for _, p := range e.Pushed {
		if services[p.Image] == nil {
			all = append(all, Row{Name: p.Image})
		}
		services[p.Image] = append(services[p.Image], p.Service)
	}
	for i, row := range all {
		all[i].Text = "built for " + strings.Join(services[row.Name], ", ") + "; you need permission to push it"
	}
	return all
}
