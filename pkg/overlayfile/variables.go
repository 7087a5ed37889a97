package overlayfile

import (
	"fmt"
	"maps"
	"strings"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
)

// What a variable can mend.
const (
	needsHTTPS = "C2E-needs-https"
	movedData  = "C2E-moved-data"

	untrustedProxy = "C2E-untrusted-proxy"
)

// setVariable adds a variable to the environment of a service, and reports whether it was not there.
func (b *block) setVariable(name, value, why string) bool {
	values := map[string]string{}
	s := setting{key: "environment", value: values}
	if i := b.index(s.key); i >= 0 {
		s = b.settings[i]
		old, _ := s.value.(map[string]string)
		maps.Copy(values, old)
	}
	if _, set := values[name]; set {
		return false
	}
	values[name] = value
	s.about, s.value = append(s.about, why), values
	b.set(s)
	return true
}

// plainCookies makes a program usable over plain HTTP that has a variable for it, of which a note tells, unless there is a domain for
// HTTPS.
func (d *draft) plainCookies(service, note string) bool {
	free, known := strings.CutPrefix(note, "unless ")
	name, value, isOne := strings.Cut(free, "=")
	if !known || !isOne || d.options.Domain != "" {
		return false
	}
	if !d.services[service].setVariable(name, value, "DECISION: plain HTTP, for the time being. With the default of "+name+
		", no one could sign in. For HTTPS, run compose2ecs init --force --domain NAME, which leaves this out.") {
		return false
	}
	d.open = append(d.open, fmt.Sprintf("service %q uses plain HTTP, with %s=%s: for HTTPS, run compose2ecs init --force --domain NAME",
		service, name, value))
	return true
}

// trustBalancers has programs trust the load balancer in front of them that have a variable for it, of which a note tells, and reports
// whether there were any. Which listeners have a certificate is decided by then.
func (d *draft) trustBalancers(findings []diag.Finding) bool {
	changed := false
	for _, f := range findings {
		if f.Code != untrustedProxy {
			continue
		}
		for _, service := range servicesOf(f) {
			missing, known := strings.CutPrefix(f.NoteOn(service), "without ")
			name, value, isOne := strings.Cut(missing, "=")
			if b := d.services[service]; b != nil && known && isOne && variableName().MatchString(name) && value != "" {
				changed = b.setVariable(name, value, "The load balancer says in X-Forwarded headers how visitors reach the program.") || changed
			}
		}
	}
	return changed
}

var variableName = lazyregexp.New(`^[A-Z][A-Z0-9_]*$`)

// keepDataWhere has PostgreSQL keep its data where the Compose file mounts a volume, as its earlier versions do.
func (b *block) keepDataWhere(f diag.Finding) bool {
	changed := false
	for _, path := range placesOf(f) {
		if len(path) == 4 && path[2] == "volumes" {
			changed = b.setVariable("PGDATA", path[3], "By default this version of the image keeps its data elsewhere, and does not start with a "+
				"volume at "+path[3]+" unless PGDATA names it. To use the default directory instead, mount the volume there and remove "+
				"this.") || changed
		}
	}
	return changed
}
