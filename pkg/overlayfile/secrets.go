package overlayfile

import (
	"fmt"
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/internal/secretshape"
	"github.com/compose2ecs/compose2ecs/pkg/translate"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/images"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// What needs a value that nobody has given.
const (
	requiredVariable = "C2E-required-variable"
	emptyKey         = "C2E-empty-key"
)

const secretsKey = "x-aws-secrets"

// generate has Secrets Manager make the passwords and keys without which a program does not start, and reports whether there
// were any. It has to be the same value for all that use it: only then it replaces all of them.
func (d *draft) generate(f diag.Finding, p *plan.Plan) bool {
	changed := false
	for _, use := range d.variablesOf(f) {
		if f.Code == requiredVariable && !mayInvent(use.Variable) {
			continue
		}
		u := d.names.UnsetOf(use.Service, use.Variable)
		if u == nil || len(u.Uses) == 1 {
			if opened, keptOut := d.openInside(p, use); keptOut {
				changed = opened || changed
				continue
			}
		}
		switch {
		case u == nil && !isRoot(p, use.Service, use.Variable) && !isOwn(f, p, use):
		case u == nil:
			changed = d.inject(use.Variable, use) || changed
		case !u.Part:
			changed = d.injectUnset(u) || changed
			changed = f.Code == requiredVariable && d.generateBeside(use.Service, use.Variable) || changed
		}
	}
	return changed
}

// generateKeys has Secrets Manager make the keys that come from a variable without a value, and reports whether there were any: one of
// the variables that it brings is a key which the program uses by itself.
func (d *draft) generateKeys(f diag.Finding, p *plan.Plan) bool {
	changed := false
	for _, use := range d.variablesOf(f) {
		u := d.names.UnsetOf(use.Service, use.Variable)
		if u != nil && !u.Part && slices.ContainsFunc(u.Uses, func(use translate.Use) bool { return isKey(p, use) }) {
			changed = d.injectUnset(u) || changed
		}
	}
	return changed
}

// isKey reports whether a variable of a service has a key that its program uses by itself.
func isKey(p *plan.Plan, use translate.Use) bool {
	return p != nil && slices.ContainsFunc(p.Services, func(s *plan.Service) bool {
		return s.Name == use.Service && secretshape.Key(use.Variable, s.Name, s.Container.Image)
	})
}

// variablesOf are the variables that a finding is about: those that stand in an environment, and keys in a file for it, which have no
// place of their own.
func (d *draft) variablesOf(f diag.Finding) []translate.Use {
	var uses []translate.Use
	for _, path := range placesOf(f) {
		switch {
		case len(path) == 4 && path[2] == "environment":
			uses = append(uses, translate.Use{Service: path[1], Variable: path[3]})
		case len(path) == 3 && path[2] == "env_file":
			for _, name := range f.Names() {
				if use := (translate.Use{Service: path[1], Variable: name}); d.names.UnsetOf(use.Service, use.Variable) != nil {
					uses = append(uses, use)
				}
			}
		}
	}
	return uses
}

// mayInvent reports whether a variable that a program requires has a password or a key which any text can be: nobody else issues
// it, and the program does not ask for characters of several kinds, which the value of x-aws-generate does not have.
func mayInvent(variable string) bool { return secretshape.Name(variable) && !images.Chosen(variable) }

// placesOf are the attributes that a finding is about.
func placesOf(f diag.Finding) [][]string {
	paths := [][]string{f.Path}
	for _, place := range f.Places {
		paths = append(paths, place.Path)
	}
	return paths
}

// generateBeside makes the other passwords of a program whose administrator's is missing, such as that of the user for an
// application.
func (d *draft) generateBeside(service, variable string) bool {
	program, _, _ := strings.Cut(variable, "_")
	changed := false
	for i := range d.names.Unset {
		u := &d.names.Unset[i]
		beside := slices.ContainsFunc(u.Uses, func(use translate.Use) bool {
			return use.Service == service && strings.HasPrefix(use.Variable, program+"_") && mayInvent(use.Variable)
		})
		if beside && !u.Part {
			changed = d.injectUnset(u) || changed
		}
	}
	return changed
}

// isRoot reports whether a variable has the password of a database's administrator, as whom no program signs in: there is a
// user for them.
func isRoot(p *plan.Plan, service, variable string) bool {
	program, _, root := strings.Cut(variable, "_ROOT_")
	hasUser := func(v plan.Variable) bool { return v.Name == program+"_USER" && v.Value != "" && v.Value != "root" }
	return root && p != nil && slices.ContainsFunc(p.Services, func(s *plan.Service) bool {
		return s.Name == service && slices.ContainsFunc(s.Container.Environment, hasUser)
	})
}

// isOwn reports whether a variable that a program requires has a key which it uses by itself: others who need it are not overlooked.
func isOwn(f diag.Finding, p *plan.Plan, use translate.Use) bool {
	has := func(s *plan.Service) bool {
		return slices.ContainsFunc(s.Container.Environment, func(v plan.Variable) bool { return v.Name == use.Variable })
	}
	lacks := func(lack diag.Lack) bool { return lack.Variable == use.Variable }
	if f.Code == emptyKey && slices.ContainsFunc(f.Lacks(), lacks) {
		return p != nil && !slices.ContainsFunc(p.Services, has)
	}
	return f.Code == requiredVariable && (strings.HasSuffix(use.Variable, "_SECRET") || isKey(p, use))
}

// inject gives variables a generated value, and reports whether one of them had none.
func (d *draft) inject(name string, uses ...translate.Use) bool {
	changed := false
	for _, use := range uses {
		if d.services[use.Service] != nil && d.injected(use) == "" {
			d.injectAs(use, d.secret(name, use))
			changed = true
		}
	}
	return changed
}

// injectUnset gives what an unset variable stands for a generated value, and reports whether something had none.
func (d *draft) injectUnset(u *translate.Unset) bool {
	if d.latest != nil && len(definitions(d.latest.Plan, u.Uses)) > 0 {
		return false
	}
	changed := d.inject(u.Name, u.Uses...)
	for _, reader := range u.Readers {
		if !d.isServer(reader) && d.configured(reader, u.Name) == "" {
			changed = d.inject(u.Name, translate.Use{Service: reader, Variable: u.Name}) || changed
		}
	}
	changed = d.injectTexts(u.Uses[0], u.Texts...) || changed
	return d.passToChecks(u) || changed
}

// passToChecks has health checks with an unset variable take it from the container, and reports whether one of them did not.
func (d *draft) passToChecks(u *translate.Unset) bool {
	changed := false
	for _, check := range u.Checks {
		if b := d.services[check.Service]; b != nil && !b.has(healthKey) {
			b.add(setting{
				about: []string{"In the Compose file, the health check contains the value itself. Here, it reads the value from the container's " +
					"environment."},
				key: healthKey, value: map[string]string{"test": strings.ReplaceAll(check.Test, "$", "$$")},
			})
			changed = true
		}
	}
	return changed
}

const healthKey = "healthcheck"

// injected is the secret that a variable gets, or "".
func (d *draft) injected(use translate.Use) string {
	b := d.services[use.Service]
	if b == nil || !b.has(secretsKey) {
		return ""
	}
	values, _ := b.settings[b.index(secretsKey)].value.(map[string]string)
	return values[use.Variable]
}

// injectAs gives a variable the value of a secret.
func (d *draft) injectAs(use translate.Use, secret string) {
	b, values := d.services[use.Service], map[string]string{}
	if i := b.index(secretsKey); i >= 0 {
		values, _ = b.settings[i].value.(map[string]string)
	}
	values[use.Variable] = secret
	b.set(setting{
		about: []string{aboutGenerated},
		key:   secretsKey, value: values,
	})
}

// aboutGenerated is the comment on variables that get a generated value.
const aboutGenerated = "In the Compose file, these are missing, empty, or only examples. Secrets Manager generates them: see secrets below."

// injectTexts gives variables the text around a generated value that another variable gets, and reports whether one of them had none.
func (d *draft) injectTexts(of translate.Use, texts ...translate.Text) bool {
	changed, secret := false, d.injected(of)
	for _, t := range texts {
		if secret == "" || d.services[t.Service] == nil || d.injected(t.Use) != "" {
			continue
		}
		d.injectAs(t.Use, d.textSecret(t.Variable, strings.ReplaceAll(t.Before+"{"+secret+"}"+t.After, "$", "$$")))
		changed = true
	}
	return changed
}

// textSecret adds a secret that is made from a text, unless there is one, and returns its name.
func (d *draft) textSecret(variable, template string) string {
	name := d.secretName(variable, func(other generated) bool { return other.Template == template })
	d.secrets[name] = generated{Environment: strings.ToUpper(name), Template: template}
	return name
}

// secret adds a generated secret for a variable that has the value of another one, or of its own, and returns its name: the same for
// all that have it.
func (d *draft) secret(of string, use translate.Use) string {
	name := d.secretName(of, func(other generated) bool { return other.Template == "" })
	length := digits(use.Variable)
	if other, made := d.secrets[name]; made {
		length = min(length, other.Digits) // a longer one may be refused
	}
	d.secrets[name] = generated{Environment: strings.ToUpper(name), Digits: max(length, d.leastDigits(use))}
	return name
}

// leastDigits is how long a value has to be for the program in a service, or 0 if nothing is known.
func (d *draft) leastDigits(use translate.Use) int {
	if d.latest == nil || d.latest.Plan == nil {
		return 0
	}
	for _, s := range d.latest.Plan.Services {
		if s.Name == use.Service {
			return images.Least(s.Container.Image, use.Variable)
		}
	}
	return 0
}

// secretName is the name of a secret for a variable, with a number if others would have the same one in the template: those of the
// project, and generated ones that do not fit.
func (d *draft) secretName(variable string, fits func(generated) bool) string {
	isTaken := func(name string) bool {
		if made, ok := d.secrets[name]; ok {
			return !fits(made)
		}
		stem := d.stem(name)
		for other := range d.secrets {
			if d.stem(other) == stem {
				return true
			}
		}
		return slices.ContainsFunc(d.names.Secrets, func(other string) bool { return d.stem(other) == stem })
	}
	wanted := strings.ToLower(variable)
	name := wanted
	for n := 2; isTaken(name); n++ {
		name = fmt.Sprintf("%s_%d", wanted, n)
	}
	return name
}

// stem is what a secret is called in the template, by its name. It is made once, not for each other secret.
func (d *draft) stem(name string) string {
	stem, known := d.stems[name]
	if !known {
		if d.stems == nil {
			d.stems = map[string]string{}
		}
		stem = plan.Stem(name)
		d.stems[name] = stem
	}
	return stem
}

// A generated secret is one that docker compose reads from a variable.
type generated struct {
	Environment string `yaml:"environment"`
	Digits      int    `yaml:"x-aws-generate,omitempty"`
	Template    string `yaml:"x-aws-template,omitempty"`
}

// digits is how long a value is: programs that encrypt ask for 256 bits as 32 characters, others take long keys for their
// signatures.
func digits(variable string) int {
	lower := strings.ToLower(variable)
	if isPassword(variable) || strings.Contains(lower, "encryption") || strings.HasPrefix(lower, "app_key") {
		return 32
	}
	return 64
}
