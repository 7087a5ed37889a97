package manifest

import "strings"

const inTasksOf = ", in the tasks of "

// AddressOf describes the output with an address of a Compose service, whose container is
// in the tasks of host. Whoever lists the services of a stack finds it by that.
func AddressOf(service, host string) string {
	if service == host {
		return "Service " + service
	}
	return "Service " + service + inTasksOf + host
}

// IsAddressOf tells an output by its description: it has an address of the tasks of a
// service.
func IsAddressOf(description, host string) bool {
	return description == AddressOf(host, host) || strings.HasPrefix(description, "Service ") && strings.HasSuffix(description, inTasksOf+host)
}
