package explain

import (
	"cmp"
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/internal/sentence"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// A Secret is a value that no template holds, and where it goes.
type Secret struct {
	Name  string `json:"name"`
	Place string `json:"place"` // where it is kept, in words
	Uses  []Use  `json:"uses"`
}

// A Use is a file or a variable of a service that has the value of a secret.
type Use struct {
	Service  string `json:"service"`
	File     string `json:"file,omitempty"`
	Variable string `json:"variable,omitempty"`
	Log      string `json:"logOption,omitempty"` // an option of the log driver
}

// secrets are those of the project, then those that exist without it, by name.
func secrets(p *plan.Plan) []Secret {
	list := []Secret{}
	for _, s := range p.Secrets {
		secret := Secret{Name: s.Name, Place: placeOf(s), Uses: usesOf(p, func(name, _ string) bool { return name == s.Name })}
		if s.NoTask {
			secret.Uses = append(secret.Uses, Use{Service: "the load balancer"})
		}
		list = append(list, secret)
	}
	for _, name := range outside(p) {
		uses := usesOf(p, func(_, other string) bool { return other == name })
		list = append(list, Secret{Name: name, Place: placeOfExisting(name), Uses: uses})
	}
	return list
}

func placeOf(s plan.Secret) string {
	switch {
	case s.Managed():
		return "Secrets Manager" + When(s.KMSKey != "", ", with your own key") + When(s.Generate > 0, "; the value is generated there") +
			When(s.Template != nil, "; part of the value is generated there")
	case s.External != "":
		return "existing secret in Secrets Manager: " + s.External
	default:
		return "existing secret in Secrets Manager: deploy asks for its ARN"
	}
}

// parameterPrefix distinguishes a parameter from a secret of the same name.
const parameterPrefix = "ssm:"

func placeOfExisting(name string) string {
	if strings.HasPrefix(name, parameterPrefix) {
		return "existing parameter in SSM Parameter Store"
	}
	return "existing secret in Secrets Manager"
}

// outside are the secrets and parameters that services name, and the project does not.
func outside(p *plan.Plan) []string {
	var names []string
	for _, s := range p.Services {
		for _, i := range s.Fetched() {
			if name := existing(i); name != "" {
				names = append(names, name)
			}
		}
		for _, f := range s.Files {
			if f.Parameter != "" {
				names = append(names, parameterPrefix+f.Parameter)
			}
		}
	}
	slices.Sort(names)
	return slices.Compact(names)
}

func existing(i plan.Injected) string {
	if i.Parameter != "" {
		return parameterPrefix + i.Parameter
	}
	return i.External
}

// usesOf are the uses of a secret of the project, or of one that exists without it.
func usesOf(p *plan.Plan, is func(secret, existing string) bool) []Use {
	uses := []Use{}
	for _, s := range p.Services {
		for _, f := range s.Files {
			parameter := When(f.Parameter != "", parameterPrefix+f.Parameter)
			if f.Secret+parameter != "" && is(f.Secret, parameter) {
				uses = append(uses, Use{Service: s.Name, File: f.Path})
			}
		}
		for _, i := range s.Injected {
			if is(i.Secret, existing(i)) {
				uses = append(uses, Use{Service: s.Name, Variable: i.Name})
			}
		}
		for _, i := range s.Container.Log.Secrets {
			if is(i.Secret, existing(i)) {
				uses = append(uses, Use{Service: s.Name, Log: i.Name})
			}
		}
	}
	return uses
}

// text is a secret in words.
func (s Secret) text() string {
	var uses []string
	for _, u := range s.Uses {
		uses = append(uses, u.text())
	}
	return phrases(s.Place, cmp.Or(sentence.And(uses), "not used by any service"))
}

func (u Use) text() string {
	switch {
	case u.File != "":
		return u.File + " in " + u.Service
	case u.Variable != "":
		return "variable " + u.Variable + " of " + u.Service
	case u.Log != "":
		return "log option " + u.Log + " of " + u.Service
	default:
		return "for " + u.Service
	}
}
