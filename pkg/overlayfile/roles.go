package overlayfile

import (
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/internal/secretshape"
	"github.com/compose2ecs/compose2ecs/pkg/translate"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// A credential is a variable with an example in place of a value, and the variable of .env or the environment that it comes from, or "".
type credential struct {
	translate.Use
	of string
}

// credential is one as the files have it: all of a value, or the password in a URL.
func (d *draft) credential(use translate.Use) credential {
	c := credential{Use: use}
	for _, text := range d.latest.Source.Written("services", use.Service, "environment", use.Variable) {
		if match := fromVariable.FindStringSubmatch(strings.TrimPrefix(text, use.Variable+"=")); match != nil {
			c.of = match[1]
		}
	}
	return c
}

// fromVariable is a text that begins with a variable, or a URL with one for the password.
var fromVariable = lazyregexp.New(`^(?:[^$]*://[^@]*:)?\$\{?([A-Za-z_][A-Za-z0-9_]*)`)

// isSame reports whether two credentials are one because they are called the same or come from the same variable: that they have the
// same example says little, as most examples are "changeme".
func (c credential) isSame(other credential) bool {
	return c.Variable == other.Variable || c.of != "" && c.of == other.of
}

// A circle is who shares the passwords of the databases of a project.
type circle struct {
	servers []string // the variables of the databases themselves
	words   []string // that tell of them in the names of others, in lower case
	clients []string // the services with a variable whose name does
}

// circleOf is that of the databases which have an example of a password.
func circleOf(p *plan.Plan, value string) circle {
	c := circle{words: []string{"db", "database", "datasource", "data_source", "sql", "pg", "jdbc"}}
	for _, s := range p.Services {
		for _, v := range s.Container.Environment {
			if v.Value != value || !secretshape.Name(v.Name) || !ofDatabase(s, v.Name) {
				continue
			}
			c.servers, c.words = append(c.servers, v.Name), append(c.words, strings.ToLower(strings.ReplaceAll(s.Name, "-", "_")))
			if program, _, found := strings.Cut(v.Name, "_"); found {
				c.words = append(c.words, strings.ToLower(program))
			}
		}
	}
	for _, s := range p.Services {
		if slices.ContainsFunc(s.Container.Environment, func(v plan.Variable) bool {
			return strings.Contains(v.Value, value) && (slices.Contains(c.servers, v.Name) || c.tells(v.Name))
		}) {
			c.clients = append(c.clients, s.Name)
		}
	}
	return c
}

// isOutside reports whether a credential is not a database's: nothing in its name tells of one, and it is that of an administrator, or
// its service has that of the database in another variable.
func (c circle) isOutside(a credential) bool {
	if slices.Contains(c.servers, a.Variable) || c.tells(a.Variable) || c.tells(a.of) {
		return false
	}
	isOther := a.of != "" || !isPassword(a.Variable)
	return ofAdministrator(nil, a.Variable) || isOther && slices.Contains(c.clients, a.Service)
}

func (c circle) tells(name string) bool {
	name = strings.ToLower(name)
	return slices.ContainsFunc(c.words, func(word string) bool { return strings.Contains(name, word) })
}

// shares reports whether two variables with the same example have one password: they are the same, or a database and its clients
// may have it.
func (c circle) shares(a, b credential) bool {
	return a.isSame(b) || !c.isOutside(a) && !c.isOutside(b)
}

// hasText reports whether a URL has the password that a credential is.
func (c circle) hasText(a, inURL credential) bool {
	if a.of != "" && a.of == inURL.of {
		return true
	}
	inURL.Variable = inURL.of // the name of the URL says nothing of its password
	return !c.isOutside(a) && (inURL.of == "" || !c.isOutside(inURL))
}

// isSameKey reports whether two variables with the same example have one key: they are the same, one is called as the other one with
// something before it, or nothing tells that a program needs both.
func isSameKey(p *plan.Plan, a, b credential) bool {
	switch {
	case a.isSame(b), strings.HasSuffix(a.Variable, "_"+b.Variable), strings.HasSuffix(b.Variable, "_"+a.Variable):
		return true
	case a.of != "" || b.of != "":
		return false
	}
	return !slices.ContainsFunc(p.Services, func(s *plan.Service) bool { return hasVariable(s, a.Variable) && hasVariable(s, b.Variable) })
}

func hasVariable(s *plan.Service, name string) bool {
	return slices.ContainsFunc(s.Container.Environment, func(v plan.Variable) bool { return v.Name == name })
}
