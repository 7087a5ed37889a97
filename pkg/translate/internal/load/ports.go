package load

import (
	"maps"
	"slices"
	"strings"
)

// lowerProtocols writes the protocols of ports in small letters, as Docker reads them: the
// loader keeps those of the long syntax as they are written.
func (in *Input) lowerProtocols() {
	in.Project.Services = maps.Clone(in.Project.Services)
	for name, service := range in.Project.Services {
		service.Ports = slices.Clone(service.Ports)
		for i := range service.Ports {
			service.Ports[i].Protocol = strings.ToLower(service.Ports[i].Protocol)
		}
		in.Project.Services[name] = service
	}
}
