package overlayfile

import (
	"fmt"
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
)

// The findings that an overlay can do something about.
const (
	dockerSocket = "C2E-docker-socket"
	privileged   = "C2E-privileged"
	reference    = "C2E-reference"
)

// notOnAWS is the Compose profile of services that stay on this machine.
const notOnAWS = "not-on-aws"

// repair changes what keeps the project from running, and reports whether it changed
// anything.
func (d *draft) repair(findings []diag.Finding) bool {
	changed := false
	for _, f := range findings {
		service := serviceOf(f)
		b := d.services[service]
		if b == nil {
			continue
		}
		switch f.Code {
		case dockerSocket:
			changed = d.leaveOut(service) || changed
		case privileged:
			changed = unprivileged(b) || changed
		case reference:
			changed = d.doWithout(service, f) || changed
		}
	}
	return changed
}

// serviceOf is the service that a finding is about, or "".
func serviceOf(f diag.Finding) string {
	if len(f.Path) > 1 && f.Path[0] == "services" {
		return f.Path[1]
	}
	return ""
}

// leaveOut keeps a service on this machine that works by the Docker socket.
func (d *draft) leaveOut(service string) bool {
	b := d.services[service]
	if b.has("profiles") {
		return false
	}
	b.set(setting{
		about: []string{"Left out: it works by the Docker socket, which Fargate does not have. A load balancer does what a proxy " +
			"does there, CloudWatch Logs what a log collector does."},
		key: "profiles", value: []string{notOnAWS},
	})
	return true
}

func unprivileged(b *block) bool {
	if b.has("privileged") {
		return false
	}
	b.set(setting{
		about: []string{"Fargate runs no privileged containers. Make sure that the program does without."},
		key:   "privileged", value: false,
	})
	return true
}

// doWithout lets a service start without one that it depends on and that is left out.
func (d *draft) doWithout(service string, f diag.Finding) bool {
	var missing []string
	for _, name := range d.names.Services {
		if d.isLeftOut(name) && slices.ContainsFunc(f.Path, func(element string) bool { return element == name }) ||
			d.isLeftOut(name) && strings.Contains(f.Message, fmt.Sprintf("%q", name)) {
			missing = append(missing, name)
		}
	}
	b := d.services[service]
	if len(missing) == 0 || b.has("depends_on") {
		return false
	}
	waits := map[string]any{}
	for _, name := range missing {
		waits[name] = map[string]any{"condition": "service_started", "required": false}
	}
	b.set(setting{about: []string{"It starts without what is left out."}, key: "depends_on", value: waits})
	return true
}

// retreat takes back what was decided and cannot be, such as a rule of a proxy that no load
// balancer has, and reports whether there was anything.
func (d *draft) retreat(findings []diag.Finding) bool {
	changed := false
	for _, f := range findings {
		if f.Severity != diag.Error || len(f.Path) < 3 {
			continue
		}
		b := map[string]map[string]*block{"services": d.services, "volumes": d.volumes}[f.Path[0]][f.Path[1]]
		if b == nil {
			continue
		}
		if i := b.index(f.Path[2]); i >= 0 {
			b.settings[i] = setting{about: []string{"Something for you to decide: " + messageOf(f) + ".", "What to do: " + f.Hint}}
			changed = true
		}
	}
	return changed
}

func (d *draft) isLeftOut(service string) bool {
	b := d.services[service]
	return b != nil && b.has("profiles")
}
