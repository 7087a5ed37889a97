package overlayfile

import (
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// ownName is the finding about a program that listens on the name of its own service.
const ownName = "C2E-own-name"

// anyAddress is where a program listens on all addresses that its task has.
const anyAddress = "0.0.0.0"

// listenAnywhere has a program whose variable makes it listen on its own name listen on all addresses, and reports whether it did.
func (d *draft) listenAnywhere(service string, f diag.Finding, p *plan.Plan) bool {
	changed := false
	for _, path := range placesOf(f) {
		if len(path) != 4 || path[1] != service || path[2] != "environment" {
			continue
		}
		before := valueOf(p, service, path[3])
		if after := anywhere(before, service); after != before {
			changed = d.services[service].setVariable(path[3], after, "On AWS, the name of a service does not resolve to the task itself, so "+
				"the program listens on all addresses.") || changed
		}
	}
	return changed
}

// anywhere is a list of addresses at which a program listens, with all of its addresses in place of a name.
func anywhere(addresses, name string) string {
	addresses = strings.ReplaceAll(addresses, ";"+name+":", ";"+anyAddress+":") // of ZooKeeper
	items := strings.Split(addresses, ",")
	for i, item := range items {
		scheme, rest, found := strings.Cut(item, "://")
		if !found {
			scheme, rest = "", item
		} else {
			scheme += "://"
		}
		if host, port, _ := strings.Cut(rest, ":"); host == name {
			items[i] = strings.TrimSuffix(scheme+anyAddress+":"+port, ":")
		}
	}
	return strings.Join(items, ",")
}

// valueOf is what a variable of a service is set to, or "".
func valueOf(p *plan.Plan, service, variable string) string {
	s := planned(p, service)
	if s == nil {
		return ""
	}
	i := slices.IndexFunc(s.Container.Environment, func(v plan.Variable) bool { return v.Name == variable })
	if i < 0 {
		return ""
	}
	return s.Container.Environment[i].Value
}
