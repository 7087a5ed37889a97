package load

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/override"
	"github.com/compose-spec/compose-go/v2/types"
)

// tidyPorts writes the protocols of ports in small letters, as Docker reads them: the loader keeps those of the long
// syntax as they are written. Then each port has one entry: the loader takes published: 80 in one file and "80" or 80:80
// in another for two ports, so that what an overlay says of a port would be lost.
func (in *Input) tidyPorts() {
	in.Project.Services = maps.Clone(in.Project.Services)
	for name, service := range in.Project.Services {
		var ports []types.ServicePortConfig
		for _, p := range service.Ports {
			p.Protocol = strings.ToLower(p.Protocol)
			i := slices.IndexFunc(ports, func(other types.ServicePortConfig) bool { return samePort(other, p) })
			if i < 0 {
				ports = append(ports, p)
				continue
			}
			ports[i] = mergedPort(ports[i], p)
		}
		service.Ports = ports
		in.Project.Services[name] = service
	}
}

// samePort reports whether two entries are for one port, as the loader compares them when both are written alike. Ports
// that the machine is to choose are ports of their own.
func samePort(a, b types.ServicePortConfig) bool {
	const anywhere = "0.0.0.0"
	return a.Published != "" && a.Published == b.Published && a.Target == b.Target && a.Protocol == b.Protocol &&
		cmp.Or(a.HostIP, anywhere) == cmp.Or(b.HostIP, anywhere)
}

// mergedPort is what two entries for one port say together. The later one wins, and mappings are merged as the loader does.
func mergedPort(earlier, later types.ServicePortConfig) types.ServicePortConfig {
	p := later
	p.Name = cmp.Or(later.Name, earlier.Name)
	p.AppProtocol = cmp.Or(later.AppProtocol, earlier.AppProtocol)
	if merged, err := override.MergeYaml(clone(map[string]any(earlier.Extensions)), clone(map[string]any(later.Extensions)), ""); err == nil {
		p.Extensions, _ = merged.(map[string]any)
	}
	return p
}
