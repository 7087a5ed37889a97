package overlayfile

import (
	"fmt"
	"maps"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/images"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// What a variable can mend.
const (
	needsHTTPS = "C2E-needs-https"
	movedData  = "C2E-moved-data"
)

// setVariable adds a variable to the environment of a service, and reports whether it was not there.
func (b *block) setVariable(name, value, why string) bool {
	values := map[string]string{}
	s := setting{key: "environment", value: values}
	if i := b.index(s.key); i >= 0 {
		s = b.settings[i]
		old, _ := s.value.(map[string]string)
		maps.Copy(values, old)
	}
	if _, set := values[name]; set {
		return false
	}
	values[name] = value
	s.about, s.value = append(s.about, why), values
	b.set(s)
	return true
}

// plainCookies makes a program that has a variable for it usable over plain HTTP, unless there is a domain for HTTPS.
func (d *draft) plainCookies(service string, p *plan.Plan) bool {
	name, value, known := strings.Cut(tlsFree(p, service), "=")
	if !known || d.options.Domain != "" {
		return false
	}
	if !d.services[service].setVariable(name, value, "DECISION: plain HTTP, for the time being. With the default of "+name+
		", no one could sign in. For HTTPS, run compose2ecs init --force --domain NAME, which leaves this out.") {
		return false
	}
	d.open = append(d.open, fmt.Sprintf("service %q uses plain HTTP, with %s=%s: for HTTPS, run compose2ecs init --force --domain NAME",
		service, name, value))
	return true
}

// tlsFree is the variable without which the image of a service needs HTTPS, as NAME=VALUE, or "".
func tlsFree(p *plan.Plan, service string) string {
	if p == nil {
		return ""
	}
	for _, s := range p.Services {
		if s.Name == service {
			facts, _ := images.Lookup(s.Container.Image)
			if needed := facts.TLSNeeded.Value; len(needed) == 1 && needed[0].Not && needed[0].Value != "" {
				return needed[0].Name + "=" + needed[0].Value
			}
		}
	}
	return ""
}

// keepDataWhere has PostgreSQL keep its data where the Compose file mounts a volume, as its earlier versions do.
func (b *block) keepDataWhere(f diag.Finding) bool {
	changed := false
	for _, path := range placesOf(f) {
		if len(path) == 4 && path[2] == "volumes" {
			changed = b.setVariable("PGDATA", path[3], "By default this version of the image keeps its data elsewhere, and does not start with a "+
				"volume at "+path[3]+" unless PGDATA names it. To use the default directory instead, mount the volume there and remove "+
				"this.") || changed
		}
	}
	return changed
}
