package overlayfile

import (
	"maps"
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/translate"
	"github.com/compose2ecs/compose2ecs/pkg/translate/images"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// aboutItself is the comment on variables that a program exits without, or that the files leave empty.
const aboutItself = "The program needs to know its own public address, which the Compose file does not give."

// nameItself gives programs their own public address where they exit without it, and reports whether there was one.
func (d *draft) nameItself(result *translate.Result) bool {
	if result.Plan == nil {
		return false
	}
	changed := false
	for _, f := range result.Findings {
		if f.Code != requiredVariable && f.Code != unsetVariable {
			continue
		}
		uses := d.variablesOf(f)
		for _, lack := range f.Lacks() {
			if f.Code == requiredVariable && lack.Value == "" {
				uses = append(uses, translate.Use{Service: lack.Service, Variable: lack.Variable})
			}
		}
		for _, use := range uses {
			changed = d.setOwnAddress(use, result.Plan) || changed
		}
	}
	return changed
}

// setOwnAddress sets a variable to the public address of its service, if visitors reach that and the image is known to want it there, and
// reports whether it did.
func (d *draft) setOwnAddress(use translate.Use, p *plan.Plan) bool {
	service, b := planned(p, use.Service), d.services[use.Service]
	if service == nil || b == nil {
		return false
	}
	facts, _ := images.Lookup(service.Container.Image)
	routes := p.Forwards(use.Service)
	own, known := ownAddress(use.Variable)
	if !known || !slices.Contains(facts.PublicURL.Value, use.Variable) || len(routes) == 0 || routes[0].Network() {
		return false
	}
	s := setting{about: []string{aboutItself}, key: addressKey, value: map[string]address{}}
	if i := b.index(addressKey); i >= 0 {
		s = b.settings[i]
	}
	before, _ := s.value.(map[string]address)
	if _, set := before[use.Variable]; set {
		return false
	}
	variables := map[string]address{use.Variable: own}
	maps.Copy(variables, before)
	s.value = variables
	b.set(s)
	return true
}

// ownAddress is the public address in the form that the name of a variable asks for, and reports whether it does: those that end in HOST
// have a URL in some programs.
func ownAddress(variable string) (address, bool) {
	switch strings.ToUpper(variable[strings.LastIndex(variable, "_")+1:]) {
	case "URL", "URI", "ORIGIN":
		return address{URL: "self"}, true
	case "HOSTNAME", "DOMAIN":
		return address{Host: "self"}, true
	}
	return address{}, false
}
