package load

import (
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/template"
	"github.com/compose-spec/compose-go/v2/types"
	"gopkg.in/yaml.v3"

	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/bounded"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

// A LocalPort is a port that a service publishes in a local override file, which is not used.
type LocalPort struct {
	types.ServicePortConfig

	File string // as people see it
}

// LocalSettings are what a local override file, which is not used, has for a service.
type LocalSettings struct {
	File      string // as people see it
	IsSource  bool   // it has the image, or how it is built
	Command   string // that it has with the image's own entry point, "" if it has none
	Variables map[string]string
}

// overrideService is what is read of a service in such a file.
type overrideService struct {
	Image       yaml.Node   `yaml:"image"`
	Build       yaml.Node   `yaml:"build"`
	Command     yaml.Node   `yaml:"command"`
	Entrypoint  yaml.Node   `yaml:"entrypoint"`
	Environment yaml.Node   `yaml:"environment"`
	Ports       []yaml.Node `yaml:"ports"`
}

// readOverrides reads what the local override files have that the services of a project may lack, as far as they are valid: nothing else of
// them matters. The last file counts.
func (in *Input) readOverrides(inputs *resolvedInputs) {
	in.LocalPorts, in.LocalSettings = map[string][]LocalPort{}, map[string]LocalSettings{}
	for _, name := range inputs.overrides {
		content, err := inputs.reader.Read(bounded.Named, name, maxComposeBytes)
		var file struct {
			Services map[string]overrideService `yaml:"services"`
		}
		if err != nil || yaml.Unmarshal(content, &file) != nil {
			continue
		}
		for service, s := range file.Services {
			for _, node := range s.Ports {
				for _, port := range inputs.portsIn(&node) {
					in.LocalPorts[service] = append(in.LocalPorts[service], LocalPort{port, inputs.paths.shown(name)})
				}
			}
			in.LocalSettings[service] = LocalSettings{
				File: inputs.paths.shown(name), IsSource: !s.Image.IsZero() || !s.Build.IsZero(),
				Command: commandIn(s), Variables: variablesIn(s.Environment),
			}
		}
	}
}

// commandIn is the command of a service in one line, "" if it has none, or an entry point too.
func commandIn(s overrideService) string {
	if !s.Entrypoint.IsZero() {
		return ""
	}
	if s.Command.Kind == yaml.ScalarNode && s.Command.Tag == "!!str" {
		return s.Command.Value
	}
	var words []string
	for _, word := range s.Command.Content {
		words = append(words, word.Value)
	}
	return strings.Join(words, " ")
}

// variablesIn are the variables in a mapping or a list of them that has values for them.
func variablesIn(node yaml.Node) map[string]string {
	values := map[string]string{}
	for i, item := range node.Content {
		name, value, assigned := strings.Cut(item.Value, "=")
		switch {
		case node.Kind == yaml.SequenceNode && assigned:
			values[name] = value
		case node.Kind == yaml.MappingNode && i%2 == 0 && node.Content[i+1].Kind == yaml.ScalarNode && node.Content[i+1].Tag != "!!null":
			values[item.Value] = node.Content[i+1].Value
		}
	}
	return values
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

// withOverrides are mistakes of the files, with what to do about a service whose image only a local override file has.
func (in *Input) withOverrides(faults []source.Fault) []source.Fault {
	for i, f := range faults {
		if len(f.Path) != 2 || f.Path[0] != "services" || f.Kind != source.Other {
			continue
		}
		if local := in.LocalSettings[f.Path[1]]; local.IsSource && strings.Contains(f.Message, source.NoImage) {
			faults[i].Message += ": only " + local.File + ", which is not used, has one"
			faults[i].Hint = "pass that file with -f, after the one that it overrides"
		}
	}
	return faults
}
