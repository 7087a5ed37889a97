package load

import (
	"maps"
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

// An Unset variable has no value, neither here nor in a service that has a variable of its name.
type Unset struct {
	Name   string
	Uses   []Use
	Texts  []Text  // variables of services in which it is once, beside other text
	Checks []Check // health checks of containers that have it in their environment too
	Part   bool    // of another text, or of something else than the environment of a service

	Readers []string // the services whose programs find the .env file in which it is empty: in a mount, or in what they are built from
}

// A Text is a variable of a service with an unset one in the middle of its value.
type Text struct {
	Use
	Before, After string
}

// A Use is a variable of a service that is nothing but an unset one.
type Use struct{ Service, Variable string }

// UnsetOf is the unset variable that a variable of a service is, or nil.
func (n *Names) UnsetOf(service, variable string) *Unset {
	i := slices.IndexFunc(n.Unset, func(u Unset) bool { return slices.Contains(u.Uses, Use{service, variable}) })
	if i < 0 {
		return nil
	}
	return &n.Unset[i]
}

// unset are the variables without a value, by name.
func (in *Input) unset(inputs *resolvedInputs) []Unset {
	found := unsetVariables{}
	for _, service := range slices.Sorted(maps.Keys(in.Project.Services)) {
		environment := in.Project.Services[service].Environment
		for _, name := range slices.Sorted(maps.Keys(environment)) {
			value, of := environment[name], in.Source.EmptyAt(source.Path{"services", service, "environment", name})
			empty := value == nil || *value == ""
			switch {
			case empty && len(of) == 0:
				found.use(name, Use{service, name})
			case empty && len(of) == 1:
				found.use(of[0], Use{service, name})
			case len(of) == 1:
				found.text(of[0], in.textAt(of[0], Use{service, name}))
			default:
				found.part(of...)
			}
		}
	}
	for _, f := range slices.Concat(in.Source.Empty(), in.Source.UnsetIn(in.envFiles(inputs))) {
		ofEnvironment := len(f.Path) > 2 && f.Path[0] == "services" && f.Path[2] == "environment"
		switch {
		case len(f.Path) == 0, ofEnvironment, strings.HasPrefix(f.Path[0], "x-"):
		case len(f.Path) > 3 && f.Path[2] == "healthcheck":
			in.checks(found, f.Name, f.Path[1])
		default:
			found.part(f.Name)
		}
	}
	in.findDefaults(found)
	var list []Unset
	for _, name := range slices.Sorted(maps.Keys(found)) {
		found[name].Readers = in.readersOf(name, inputs)
		list = append(list, *found[name])
	}
	return list
}

// findDefaults marks the variables for which another value stands elsewhere: a default, ${NAME:-value}. What is nothing but one
// with a default is another use of it.
func (in *Input) findDefaults(found unsetVariables) {
	for name, u := range found {
		for _, service := range slices.Sorted(maps.Keys(in.Project.Services)) {
			c := in.Project.Services[service]
			for _, variable := range slices.Sorted(maps.Keys(c.Environment)) {
				value := c.Environment[variable]
				other := value != nil && *value != "" && !slices.Contains(u.Uses, Use{service, variable})
				if !other {
					continue
				}
				switch t := in.textAt(name, Use{service, variable}); {
				case t == nil || slices.Contains(u.Texts, *t):
				case t.Before == "" && t.After == "":
					u.Uses = append(u.Uses, t.Use)
				default:
					found.text(name, t)
				}
			}
		}
	}
}

// mark stands for the value of a variable that has none: no text has this character.
const mark = "\ufdd0"

// textAt is what is around a variable in the value of another one, or nil if that does not have it.
func (in *Input) textAt(name string, use Use) *Text {
	at := in.Source.ValueWith(map[string]string{name: mark}, "services", use.Service, "environment", use.Variable)
	if at == nil || !strings.Contains(at.Value, mark) {
		return nil
	}
	before, after, _ := strings.Cut(at.Value, mark)
	return &Text{use, strings.TrimPrefix(before, use.Variable+"="), after} // as it begins in a list
}

// unsetVariables are variables by name.
type unsetVariables map[string]*Unset

func (v unsetVariables) of(name string) *Unset {
	if v[name] == nil {
		v[name] = &Unset{Name: name}
	}
	return v[name]
}

func (v unsetVariables) use(name string, use Use) { v.of(name).Uses = append(v.of(name).Uses, use) }

// text adds a text that has a variable once; others are more than one secret could be.
func (v unsetVariables) text(name string, t *Text) {
	if t == nil || strings.Contains(t.After, mark) {
		v.part(name)
		return
	}
	v.of(name).Texts = append(v.of(name).Texts, *t)
}

func (v unsetVariables) part(names ...string) {
	for _, name := range names {
		v.of(name).Part = true
	}
}
