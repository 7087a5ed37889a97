package overlayfile

import (
	"regexp"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

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
// whether there was anything. All that use the variable have to be known: with some alone, the program could not sign in.
func (d *draft) replaceNull(f diag.Finding, p *plan.Plan) bool {
	if p == nil || d.latest.Source == nil {
		return false
	}
	changed := false
	for _, service := range f.Names() {
		var all [][]translate.Use
		for variable := range strings.SplitSeq(f.NoteOn(service), ", ") {
			uses := d.servedWith(p, variable)
			if !isNull(d.configured(service, variable)) || len(uses) == 0 || d.hasOtherUses(f, variable, uses) {
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
			if slices.ContainsFunc(d.writtenFor(s.Name, v.Name), func(text string) bool { return isReference(text, variable) }) {
				uses = append(uses, translate.Use{Service: s.Name, Variable: v.Name})
			}
		}
	}
	return uses
}

// writtenFor are the texts that the files have for a variable of a service.
func (d *draft) writtenFor(service, variable string) []string {
	texts := d.latest.Source.Written("services", service, "environment", variable)
	if len(texts) == 0 { // a list
		texts = slices.DeleteFunc(d.latest.Source.Written("services", service, "environment"), func(text string) bool {
			return !strings.HasPrefix(text, variable+"=")
		})
	}
	for i, text := range texts {
		texts[i] = strings.TrimPrefix(text, variable+"=")
	}
	return texts
}

// isReference reports whether a text is nothing but the value of a variable.
func isReference(text, variable string) bool {
	return text == "${"+variable+"}" || text == "$"+variable
}

func isNull(value string) bool { return strings.EqualFold(value, "null") }

// hasOtherUses reports whether anything depends on a variable but the programs of a finding and these databases: another program, a
// command, a health check, or perhaps a script that prepares one of the databases. It would go on with null.
func (d *draft) hasOtherUses(f diag.Finding, variable string, uses []translate.Use) bool {
	reference := regexp.MustCompile(`\$\{?` + regexp.QuoteMeta(variable) + `\b`)
	for name, c := range d.latest.Project.AllServices() {
		for own, value := range c.Environment {
			isKnown := slices.Contains(uses, translate.Use{Service: name, Variable: own}) ||
				own == variable && slices.Contains(strings.Split(f.NoteOn(name), ", "), variable)
			isServer := slices.ContainsFunc(uses, func(use translate.Use) bool { return use.Service == name })
			if isKnown {
				continue
			}
			if own == variable && value != nil && isNull(*value) && !isServer ||
				slices.ContainsFunc(d.writtenFor(name, own), reference.MatchString) {
				return true
			}
		}
		for _, key := range []string{"command", "entrypoint", healthKey, "labels", "build"} {
			if slices.ContainsFunc(d.latest.Source.Written("services", name, key), reference.MatchString) {
				return true
			}
		}
	}
	return slices.ContainsFunc(slices.Concat(d.latest.Source.Written("configs"), d.latest.Source.Written("secrets")), reference.MatchString) ||
		slices.ContainsFunc(uses, func(use translate.Use) bool { return d.isPrepared(use.Service) })
}

// isPrepared reports whether a database has scripts of the project that prepare it.
func (d *draft) isPrepared(service string) bool {
	const scripts = "/docker-entrypoint-initdb.d"
	c := d.latest.Project.AllServices()[service]
	return slices.ContainsFunc(c.Volumes, func(v types.ServiceVolumeConfig) bool { return plan.Within(scripts, v.Target) }) ||
		slices.ContainsFunc(c.Configs, func(config types.ServiceConfigObjConfig) bool { return plan.Within(scripts, config.Target) })
}
