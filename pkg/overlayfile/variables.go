package overlayfile

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
)

// What a variable can mend.
const (
	needsHTTPS     = "C2E-needs-https"
	movedData      = "C2E-moved-data"
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
	if !slices.Contains(s.about, why) {
		s.about = append(s.about, why)
	}
	s.value = values
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

// trustBalancer has programs trust the load balancer by a variable that they lack, where visitors use HTTPS: without it, some of
// these settings have programs send visitors to https:// in vain. It reports whether there was such a program.
func (d *draft) trustBalancer(findings []diag.Finding) bool {
	changed := false
	for _, f := range findings {
		if f.Code != untrustedProxy {
			continue
		}
		for _, lack := range f.Lacks() {
			b := d.services[lack.Service]
			if b == nil || lacksHTTPS(lack.Service, findings) {
				continue
			}
			changed = b.setVariable(lack.Variable, lack.Value, "With "+lack.Variable+
				", the program trusts what the load balancer says about HTTPS and visitors' addresses.") || changed
		}
	}
	return changed
}

// lacksHTTPS reports whether a program needs HTTPS and has none.
func lacksHTTPS(service string, all []diag.Finding) bool {
	return slices.ContainsFunc(all, func(f diag.Finding) bool {
		return f.Code == needsHTTPS && slices.Contains(servicesOf(f), service)
	})
}

// keepDataWhere has PostgreSQL keep its data where the Compose file mounts a volume, as its earlier versions do.
func (b *block) keepDataWhere(f diag.Finding) bool {
	changed := false
	for _, path := range placesOf(f) {
		if len(path) == 4 && path[2] == "volumes" {
			changed = b.setVariable("PGDATA", path[3], "By default, this version of the image keeps its data elsewhere, and does not start with "+
				"a volume at "+path[3]+" unless PGDATA names it. To use the default directory instead, mount the volume there and remove "+
				"this.") || changed
		}
	}
	return changed
}
