package load

import (
	"slices"

	"github.com/compose-spec/compose-go/v2/template"
	"github.com/compose-spec/compose-go/v2/types"
	"gopkg.in/yaml.v3"

	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/bounded"
)

// A LocalPort is a port that a service publishes in a local override file, which is not used.
type LocalPort struct {
	types.ServicePortConfig

	File string // as people see it
}

// readOverrides reads which ports the local override files publish, as far as they are valid: nothing else of them matters.
func (in *Input) readOverrides(inputs *resolvedInputs) {
	for _, name := range inputs.overrides {
		content, err := inputs.reader.Read(bounded.Named, name, maxComposeBytes)
		var file struct {
			Services map[string]struct {
				Ports []yaml.Node `yaml:"ports"`
			} `yaml:"services"`
		}
		if err != nil || yaml.Unmarshal(content, &file) != nil {
			continue
		}
		for service, s := range file.Services {
			for _, node := range s.Ports {
				for _, port := range inputs.portsIn(&node) {
					if in.LocalPorts == nil {
						in.LocalPorts = map[string][]LocalPort{}
					}
					in.LocalPorts[service] = append(in.LocalPorts[service], LocalPort{port, inputs.paths.shown(name)})
				}
			}
		}
	}
}

// portsIn are the ports of an item in the short or the long syntax.
func (in *resolvedInputs) portsIn(node *yaml.Node) []types.ServicePortConfig {
	if node.Kind == yaml.MappingNode {
		var long struct {
			Target    uint32 `yaml:"target"`
			Published string `yaml:"published"`
			HostIP    string `yaml:"host_ip"`
			Protocol  string `yaml:"protocol"`
		}
		if node.Decode(&long) != nil || long.Target == 0 {
			return nil
		}
		return []types.ServicePortConfig{{Target: long.Target, Published: long.Published, HostIP: long.HostIP, Protocol: long.Protocol}}
	}
	text, err := template.SubstituteWithOptions(node.Value, lookupIn(in.environment), template.WithoutLogging)
	if err != nil {
		return nil
	}
	ports, err := types.ParsePortConfig(text)
	if err != nil {
		return nil
	}
	return slices.Clip(ports)
}
