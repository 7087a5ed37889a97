package load

import (
	"maps"
	"slices"

	"github.com/compose-spec/compose-go/v2/types"
)

// AddressKey is the extension that sets variables to the addresses of services.
const AddressKey = "x-aws-environment"

// AddressOfSelf stands for the service itself in AddressKey.
const AddressOfSelf = "self"

// addressesOf are the other services whose addresses a service has in its variables: they
// belong to a selection of services that it is in.
func addressesOf(c types.ServiceConfig) []string {
	var names []string
	variables, _ := c.Extensions[AddressKey].(map[string]any)
	for _, name := range slices.Sorted(maps.Keys(variables)) {
		settings, _ := variables[name].(map[string]any)
		for _, key := range []string{"url", "host"} {
			if of, _ := settings[key].(string); of != "" && of != AddressOfSelf {
				names = append(names, of)
			}
		}
	}
	return names
}
