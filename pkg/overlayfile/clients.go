package overlayfile

import (
	"fmt"
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/translate"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/images"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// openInside is about a secret that a server asks its clients for, of which none has it in a variable: one that only the server gets would
// keep them out. The server works without it as long as nobody else reaches it. It reports whether it changed that, and whether there are
// clients that would be kept out.
func (d *draft) openInside(p *plan.Plan, use translate.Use) (changed, keptOut bool) {
	s := planned(p, use.Service)
	if s == nil || d.services[use.Service] == nil || !slices.ContainsFunc(p.Services, func(other *plan.Service) bool {
		isAddress := func(v plan.Variable) bool { return namesHost(v.Value, s.Name) }
		return other != s && slices.ContainsFunc(other.Container.Environment, isAddress)
	}) {
		return false, false
	}
	name := withoutSecret(s.Container.Image, use.Variable)
	if name == "" {
		return false, false
	}
	if len(p.Forwards(s.Name)) == 0 {
		changed = d.services[s.Name].setVariable(name, "true",
			"The services that use it send no secret. Only services on its networks can reach it.")
	}
	if changed {
		d.open = append(d.open, fmt.Sprintf("with %s=true, service %q requires no secret: keep it private, or set %s for it and its clients",
			name, s.Name, use.Variable))
	}
	return changed, true
}

// openPasswordless has a database ask for no password that those who use it do not have, and reports whether it did.
func (d *draft) openPasswordless(f diag.Finding) bool {
	changed := false
	for _, lack := range f.Lacks() {
		b := d.services[lack.Service]
		isFree := lack.Value == "trust" || strings.Contains(lack.Variable, "ALLOW_EMPTY")
		if f.Code != requiredVariable || b == nil || !isFree || !b.setVariable(lack.Variable, lack.Value,
			"The services that use it send no password. Only services on its networks can reach it.") {
			continue
		}
		changed = true
		d.open = append(d.open, fmt.Sprintf("with %s=%s, service %q requires no password: keep it private, or set one for it and its clients",
			lack.Variable, lack.Value, lack.Service))
	}
	return changed
}

// withoutSecret is the variable with which a server asks its clients for no secret, in place of one that it requires, or "".
func withoutSecret(image, secret string) string {
	facts, _ := images.Lookup(image)
	for _, required := range facts.Requires.Value {
		if !slices.ContainsFunc(required, func(s images.Setting) bool { return s.Name == secret }) {
			continue
		}
		for _, s := range required {
			if strings.HasSuffix(s.Name, "_INSECURE") && s.Value == "true" {
				return s.Name
			}
		}
	}
	return ""
}
