package lower

import "slices"

// sharesOrigin reports whether the address is that of a variable of the service which browsers use by its name: what the
// same scheme, host and port stand for beside it is the same.
func (v localVariable) sharesOrigin(address string) bool {
	if address == "" || isInside(v.name) {
		return false
	}
	return slices.ContainsFunc(v.originsOf(v.service.Name)[address], func(name string) bool { return name != v.name })
}

// originsOf are the addresses of this machine in the variables of a service which browsers use by their names, with those names. They are
// looked for once, not for each variable.
func (l *lowering) originsOf(service string) map[string][]string {
	if origins, known := l.origins[service]; known {
		return origins
	}
	if l.origins == nil {
		l.origins = map[string]map[string][]string{}
	}
	origins := map[string][]string{}
	for name, value := range l.environmentBefore(service) {
		if !isPublic(name) {
			continue
		}
		if address := l.localAddress(valueOr(value, "")); address != "" {
			origins[address] = append(origins[address], name)
		}
	}
	l.origins[service] = origins
	return origins
}
