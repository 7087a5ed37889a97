package overlayfile

import (
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/translate"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// aboutMeant is the comment on variables with the name of a service in place of another host.
const aboutMeant = "The host in the Compose file leads nowhere on AWS: localhost, for example, is the task itself. It is replaced here " +
	"with the name of the intended service."

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
