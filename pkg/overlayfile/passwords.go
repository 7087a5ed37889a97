package overlayfile

import (
	"maps"
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/internal/secretshape"
	"github.com/compose2ecs/compose2ecs/pkg/translate"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/images"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// replacePasswords has Secrets Manager make the passwords of databases and administrators in whose place the files have an example, and
// reports whether there were any. A database and its clients get the same password, in a URL too.
func (d *draft) replacePasswords(p *plan.Plan) bool {
	if p == nil {
		return false
	}
	changed := false
	for _, isMadeHere := range []func(*plan.Service, string) bool{ofDatabase, ofAdministrator} { // whose names are clearer
		for _, s := range p.Services {
			for _, v := range s.Container.Environment {
				if !isPassword(v.Name) || isOfMail.MatchString(v.Name) || !isExampleOfText(v) || !isMadeHere(s, v.Name) {
					continue
				}
				own := translate.Use{Service: s.Name, Variable: v.Name}
				uses, texts := d.sharing(p, v.Value, d.credential(own))
				if uses, texts = d.undefined(p, uses, texts); slices.Contains(uses, own) {
					changed = d.inject(v.Name, uses...) || changed
					changed = d.injectTexts(uses[0], texts...) || changed
				}
			}
		}
	}
	return changed
}

// noValue is about a password without which a database creates no user, among others.
const noValue = "C2E-no-value"

// generateForUsers has Secrets Manager make the password of a database's user that is empty in the files, for the database and for those
// that sign in, and reports whether there was one. A program that has it in a variable of another name would not get it.
func (d *draft) generateForUsers(f diag.Finding) bool {
	byName := map[string][]translate.Use{}
	for _, use := range d.variablesOf(f) {
		if strings.HasSuffix(use.Variable, "_PASSWORD") {
			byName[use.Variable] = append(byName[use.Variable], use)
		}
	}
	changed := false
	for _, name := range slices.Sorted(maps.Keys(byName)) {
		uses := byName[name]
		u := d.names.UnsetOf(uses[0].Service, name)
		switch {
		case u != nil && !u.Part:
			changed = d.injectUnset(u) || changed
		case u == nil && len(uses) > 1:
			changed = d.inject(name, uses...) || changed
		}
	}
	return changed
}

// administrator is in the names of passwords that a program gives to somebody itself: what other services on the internet issue is
// for people to supply.
var administrator = lazyregexp.New(`(?i)(^|_)(super_?user|admin|root)`)

func ofAdministrator(_ *plan.Service, variable string) bool {
	return administrator.MatchString(variable)
}

// ofDatabase reports whether a service is a database or another program that makes its users with the passwords that it gets: by its image,
// or by a variable beside that one which only such a program has.
func ofDatabase(s *plan.Service, variable string) bool {
	facts, _ := images.Lookup(s.Container.Image)
	return facts.Backend.Known() || slices.ContainsFunc(s.Container.Environment, func(v plan.Variable) bool {
		match := serverOnly.FindStringSubmatch(v.Name)
		return match != nil && strings.HasPrefix(variable, match[1])
	})
}

// serverOnly are such variables, with the beginning of the names of all that the program has.
var serverOnly = lazyregexp.New(`^(MYSQL_|MARIADB_|MONGO_INITDB_)ROOT_PASSWORD$`)

func isPassword(variable string) bool {
	lower := strings.ToLower(variable)
	return strings.Contains(lower, "pass") || strings.Contains(lower, "pwd")
}

// sharing are the variables that share an example of a password with one of them, and those with a URL that has it; none if it may stand
// anywhere else, or if not any value will do.
func (d *draft) sharing(p *plan.Plan, value string, of credential) (uses []translate.Use, texts []translate.Text) {
	databases := circleOf(p, value)
	for _, s := range p.Services {
		c := s.Container
		others := strings.Join(append(slices.Concat(c.Command, c.EntryPoint), contents(s)...), "\n")
		if c.Health != nil {
			others += strings.Join(c.Health.Command, "\n")
		}
		if strings.Contains(others, value) {
			return nil, nil
		}
		for _, v := range c.Environment {
			use := translate.Use{Service: s.Name, Variable: v.Name}
			before, after, has := strings.Cut(v.Value, value)
			switch {
			case !has || isOfMail.MatchString(v.Name):
			case before+after == "" && secretshape.Name(v.Name) && !databases.shares(of, d.credential(use)):
			case d.services[s.Name] == nil, !mayInvent(v.Name) && before+after == "", strings.Contains(after, value):
				return nil, nil
			case before+after == "":
				uses = append(uses, use)
			case strings.HasSuffix(before, ":") && strings.HasPrefix(after, "@"):
				if databases.hasText(of, d.credential(use)) {
					texts = append(texts, translate.Text{Use: use, Before: before, After: after})
				}
			default:
				return nil, nil
			}
		}
	}
	return uses, texts
}

// isOfMail is what variables are called with a password for a mail server, which is outside.
var isOfMail = lazyregexp.New(`(?i)smtp|mail`)
