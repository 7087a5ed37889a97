package overlayfile

import (
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// canRepeat is what commands have that look first whether everything is there.
var canRepeat = lazyregexp.New(`(?i)already exists|if not exists|\[ (! )?-[defs] |\btest (! )?-[defs] `)

// createAtFirst has services that create something for the others do so in each deployment, as docker compose up does each time, and
// reports whether there were any. They can be repeated, by their commands. What prepares the same volumes in the tasks of other services
// runs before them, once.
func (d *draft) createAtFirst(p *plan.Plan) bool {
	if p == nil {
		return false
	}
	changed := false
	for _, s := range p.Services {
		b := d.services[s.Name]
		text := strings.Join(slices.Concat(s.Container.EntryPoint, s.Container.Command), " ")
		if b == nil || s.RunMode != plan.OneOff || !s.Creates() || !canRepeat.MatchString(text) {
			continue
		}
		b.add(setting{
			about: []string{"It creates something for the other services: it runs to completion in each deployment, before they change, as it " +
				"does at each docker compose up. Without this key, it would run only on request: compose2ecs run " + s.Name},
			key: preDeployKey, value: true,
		})
		for _, first := range p.Services {
			if first.Init && d.services[first.Name] != nil && sharesVolume(first, s) && d.services[first.Name].prepareOnce(s.Name) {
				b.wait(first.Name, dependency{Condition: "service_completed_successfully", Required: true},
					"It waits for "+first.Name+", which writes to its volumes.")
			}
		}
		changed = true
	}
	return changed
}

// prepareOnce has a service run in each deployment that would run in each task of others, and reports whether it did.
func (b *block) prepareOnce(before string) bool {
	return b.addOnce(setting{
		about: []string{"It runs once in each deployment, before " + before + " does. Without this key, it would run in each task of the " +
			"services that wait for it."},
		key: preDeployKey, value: true,
	})
}

// sharesVolume reports whether one service writes to a volume of another one.
func sharesVolume(writer, other *plan.Service) bool {
	return slices.ContainsFunc(writer.Mounts, func(m plan.Mount) bool {
		return m.Volume != "" && !m.ReadOnly && slices.ContainsFunc(other.Mounts, func(o plan.Mount) bool { return o.Volume == m.Volume })
	})
}
