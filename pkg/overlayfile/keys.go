package overlayfile

import (
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/internal/secretshape"
	"github.com/compose2ecs/compose2ecs/pkg/translate"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// replaceKeys has Secrets Manager make the keys in whose place the files have an example, which everybody knows and which may
// be too short, and reports whether there were any. What has the same example gets the same key.
func (d *draft) replaceKeys(p *plan.Plan) bool {
	if p == nil {
		return false
	}
	changed := false
	for _, s := range p.Services {
		for _, v := range s.Container.Environment {
			if secretshape.Key(v.Name, s.Name, s.Container.Image) && secretshape.Example(v.Value) && d.services[s.Name] != nil {
				if uses := usesOfKey(p, v.Value); len(uses) > 0 {
					changed = d.inject(v.Name, uses...) || changed
				}
			}
		}
	}
	return changed
}

// usesOfKey are the variables that have a value, if all who have it are variables with keys, and nobody has it as part of
// something else: then it is replaced for all of them.
func usesOfKey(p *plan.Plan, value string) []translate.Use {
	var uses []translate.Use
	for _, s := range p.Services {
		c := s.Container
		text := strings.Join(append(slices.Concat(c.Command, c.EntryPoint), contents(s)...), "\n")
		if strings.Contains(text, value) {
			return nil
		}
		for _, v := range c.Environment {
			switch {
			case v.Value == value && secretshape.Key(v.Name, s.Name, c.Image):
				uses = append(uses, translate.Use{Service: s.Name, Variable: v.Name})
			case strings.Contains(v.Value, value) && (v.Value != value || secretshape.Name(v.Name)):
				return nil
			}
		}
	}
	return uses
}

// contents are what stands in the files of a service.
func contents(s *plan.Service) []string {
	var texts []string
	for _, f := range s.Files {
		texts = append(texts, f.Content)
	}
	return texts
}
