package overlayfile

import (
	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// dockerName is the finding about a name or an address of a service that only Docker has.
const dockerName = "C2E-docker-name"

// hostWord are the words of a value that can be addresses.
var hostWord = lazyregexp.New(`[\w.-]+`)

// nameInstead writes the names of services in a variable in place of the addresses that Docker gives them, and reports whether it did.
func (d *draft) nameInstead(service string, f diag.Finding, p *plan.Plan) bool {
	changed := false
	for _, path := range placesOf(f) {
		if len(path) != 4 || path[1] != service || path[2] != "environment" {
			continue
		}
		before := valueOf(p, service, path[3])
		after := hostWord.ReplaceAllStringFunc(before, func(word string) string {
			if name := f.NoteOn(word); name != "" {
				return name
			}
			return word
		})
		if after != before {
			changed = d.services[service].setVariable(path[3], after, "Static addresses exist only in Docker. On AWS, the service is found by "+
				"its name.") || changed
		}
	}
	return changed
}
