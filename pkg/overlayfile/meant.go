package overlayfile

import (
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/translate"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// aboutMeant is the comment on variables with the name of a service in place of another host.
const aboutMeant = "In the Compose file, the host is one that leads nowhere on AWS, such as localhost, which is the task itself. Here it " +
	"is the service that is meant."

// correct has variables name the services that they mean by hosts which lead nowhere, and gives clients what their databases have by
// default; it reports whether there were any.
func (d *draft) correct(p *plan.Plan) bool {
	if p == nil {
		return false
	}
	changed := d.adoptDefaults(p)
	for _, s := range p.Services {
		for _, v := range s.Meant {
			if b := d.services[s.Name]; b != nil && d.injected(translate.Use{Service: s.Name, Variable: v.Name}) == "" {
				changed = b.setVariable(v.Name, strings.ReplaceAll(v.Value, "$", "$$"), aboutMeant) || changed
			}
		}
	}
	return changed
}
