package overlayfile

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/internal/secretshape"
	"github.com/compose2ecs/compose2ecs/pkg/translate"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// replaceKeys has Secrets Manager make the keys in whose place the files have an example, which everybody knows and which may
// be too short, and reports whether there were any.
func (d *draft) replaceKeys(p *plan.Plan) bool {
	if p == nil {
		return false
	}
	changed := false
	for _, s := range p.Services {
		for _, v := range s.Container.Environment {
			if secretshape.Key(v.Name, s.Name, s.Container.Image) && isExampleOfText(v) && d.services[s.Name] != nil {
				if uses := d.usesOfKey(p, v.Value, d.credential(translate.Use{Service: s.Name, Variable: v.Name})); len(uses) > 0 {
					changed = d.inject(v.Name, uses...) || changed
				}
			}
		}
	}
	return changed
}

// isExampleOfText reports whether a variable has an example of a value that can be any text.
func isExampleOfText(v plan.Variable) bool {
	return secretshape.Example(v.Value) && formOf(v.Name, v.Value) == ""
}

// usesOfKey are the variables that share a key with one of them. There are none if it may be a key that stands in the middle of a text:
// where a password has the same example, that is what the text has.
func (d *draft) usesOfKey(p *plan.Plan, value string, of credential) []translate.Use {
	var uses []translate.Use
	inText, isPassword := false, false
	for _, s := range p.Services {
		c := s.Container
		text := strings.Join(append(slices.Concat(c.Command, c.EntryPoint), contents(s)...), "\n")
		inText = inText || strings.Contains(text, value)
		for _, v := range c.Environment {
			switch {
			case v.Value == value && secretshape.Key(v.Name, s.Name, c.Image):
				if use := (translate.Use{Service: s.Name, Variable: v.Name}); isSameKey(p, of, d.credential(use)) {
					uses = append(uses, use)
				}
			case v.Value == value:
				isPassword = isPassword || secretshape.Name(v.Name)
			default:
				inText = inText || strings.Contains(v.Value, value)
			}
		}
	}
	if inText && !isPassword {
		return nil
	}
	return uses
}

// askForOwn asks for values of one's own in place of examples, which everybody knows and which some programs refuse: by the variables of
// .env that have them, or those of the services.
func (d *draft) askForOwn(p *plan.Plan) {
	about := map[string][]string{} // by the names, how to make a value, and where else it is
	for _, s := range p.Services {
		for _, v := range s.Container.Environment {
			isKey := secretshape.Key(v.Name, s.Name, s.Container.Image) && secretshape.ExampleKey(v.Value)
			if !isKey && (!secretshape.Name(v.Name) || !secretshape.Example(v.Value)) {
				continue
			}
			use := translate.Use{Service: s.Name, Variable: v.Name}
			name := cmp.Or(d.credential(use).of, v.Name)
			var notes []string
			if how := formOf(v.Name, v.Value); how != "" {
				notes = append(notes, how)
			}
			for _, file := range definedIn(p, use) {
				notes = append(notes, "also in "+file)
			}
			about[name] = plan.Union(about[name], notes)
		}
	}
	var names []string
	for _, name := range slices.Sorted(maps.Keys(about)) {
		if len(about[name]) > 0 {
			name += " (" + strings.Join(about[name], "; ") + ")"
		}
		names = append(names, name)
	}
	if len(names) > 0 {
		d.open = append(d.open, "credentials have example values, which everyone knows and some programs reject: choose your own for "+
			strings.Join(names, ", "))
	}
}

// formOf is how to make a value of the form that an example or the name of a variable asks for, which Secrets Manager does not generate,
// or "". The key of Fernet is base64 for URLs (documentation of cryptography, "Fernet (symmetric encryption)"), that of Laravel has its
// encoding before it (documentation of Laravel, "Encryption").
func formOf(variable, example string) string {
	lower := strings.ToLower(example)
	switch {
	case strings.HasPrefix(lower, "base64:"):
		return formLaravel
	case strings.Contains(strings.ToLower(variable), "fernet"):
		return formFernet
	case strings.Contains(lower, "uuid"):
		return formUUID
	case strings.Contains(lower, "base64"):
		return formBase64
	}
	return ""
}

// contents are what stands in the files of a service, and in those of a proxy that are in its image.
func contents(s *plan.Service) []string {
	var texts []string
	for _, f := range slices.Concat(s.Files, s.Built) {
		texts = append(texts, f.Content)
	}
	return texts
}
