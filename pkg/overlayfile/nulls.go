package overlayfile

import (
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/translate"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/images"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// aboutNull is the comment on variables in place of those that are null.
const aboutNull = "DECISION: in the Compose project, the value is null, which many programs read as no value. The database and the " +
	"program that uses it get this name instead."

// nameNull is the name of a database and of its user where the project has none.
const nameNull = "app"

// replaceNull gives a program and its database what both take from one variable that is null: a name, or a generated password. It reports
// whether there was anything. All of them have to be known: with some alone, the program could not sign in.
func (d *draft) replaceNull(f diag.Finding, p *plan.Plan) bool {
	if p == nil || d.latest.Source == nil {
		return false
	}
	changed := false
	for _, service := range f.Names() {
		var all [][]translate.Use
		for variable := range strings.SplitSeq(f.NoteOn(service), ", ") {
			uses := d.servedWith(p, variable)
			if !strings.EqualFold(d.configured(service, variable), "null") || len(uses) == 0 {
				all = nil
				break
			}
			all = append(all, append(uses, translate.Use{Service: service, Variable: variable}))
		}
		for _, uses := range all {
			changed = d.replaceAll(uses) || changed
		}
	}
	return changed
}

// replaceAll gives variables with the same meaning a value, and reports whether one of them had none.
func (d *draft) replaceAll(uses []translate.Use) bool {
	name := uses[len(uses)-1].Variable
	if strings.HasSuffix(name, "_PASSWORD") || strings.HasSuffix(name, "_PASS") {
		return d.inject(name, uses...)
	}
	changed := false
	for _, use := range uses {
		if b := d.services[use.Service]; b != nil {
			changed = b.setVariable(use.Variable, nameNull, aboutNull) || changed
		}
	}
	return changed
}

// servedWith are the variables of databases that are nothing but another variable of the project.
func (d *draft) servedWith(p *plan.Plan, variable string) []translate.Use {
	var uses []translate.Use
	for _, s := range p.Services {
		if facts, _ := images.Lookup(s.Container.Image); facts.Backend.Value != "database" {
			continue
		}
		for _, v := range s.Container.Environment {
			written := d.latest.Source.Written("services", s.Name, "environment", v.Name)
			if len(written) == 0 { // a list
				written = d.latest.Source.Written("services", s.Name, "environment")
			}
			if slices.ContainsFunc(written, func(text string) bool {
				value := strings.TrimPrefix(text, v.Name+"=")
				return value == "${"+variable+"}" || value == "$"+variable
			}) {
				uses = append(uses, translate.Use{Service: s.Name, Variable: v.Name})
			}
		}
	}
	return uses
}
