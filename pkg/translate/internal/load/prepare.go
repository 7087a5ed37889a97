package load

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

// PrepareKey is the extension with what has to run once, in a container like that of the service, before a deployment changes services.
const PrepareKey = "x-aws-prepare"

// ofKept are the extensions about what a service offers, how it is kept running, or when it starts.
var ofKept = []string{PrepareKey, "x-aws-capacity", "x-aws-discovery", "x-aws-exec", "x-aws-firelens", "x-aws-images", "x-aws-parallel",
	"x-aws-schedule", "x-aws-sidecar_of"}

// derivePreparations makes a service of each x-aws-prepare.
func (in *Input) derivePreparations(services types.Services) {
	for _, name := range slices.Sorted(maps.Keys(services)) {
		command, environment := preparation(services[name].Extensions[PrepareKey])
		if command == nil && environment == nil {
			continue
		}
		own := name + "-prepare"
		for services[own].Name != "" { // a service of the files
			own += "-itself"
		}
		s := serviceOfPreparation(own, services[name], services)
		if command != nil {
			s.Command = command
		}
		s.Environment = maps.Clone(s.Environment)
		if s.Environment == nil {
			s.Environment = types.MappingWithEquals{}
		}
		maps.Copy(s.Environment, environment)
		services[own] = s
		in.Hooks[own] = hookOf{Service: name, Prepares: true, Own: in.placeOwn(own, name, command != nil, environment)}
	}
}

// placeOwn has what a step has of its own stand in the extension, and everything else in the service that it is made of.
func (in *Input) placeOwn(step, service string, command bool, environment types.MappingWithEquals) (own []source.Path) {
	place := func(to []string, at ...string) {
		path := source.Path{"services", step}.Sub(at...)
		own = append(own, path)
		in.Source.Alias(path, to...)
	}
	extension := source.Path{"services", service, PrepareKey}
	if to := extension.Sub("command"); command && in.Source.Exact(to...) {
		place(to, "command")
	} else if command {
		place(extension, "command")
	}
	for _, name := range slices.Sorted(maps.Keys(environment)) {
		place(extension.Sub("environment", name), "environment", name)
	}
	in.Source.Alias(source.Path{"services", step}, "services", service)
	return own
}

// preparation is what the extension says: a command, or a mapping with a command, variables or both. What is wrong with it is reported
// where it is decoded.
func preparation(value any) (command types.ShellCommand, environment types.MappingWithEquals) {
	command, _ = PreparedCommand(value)
	fields, _ := value.(map[string]any)
	variables, _ := fields["environment"].(map[string]any)
	for name, value := range variables {
		if environment == nil {
			environment = types.MappingWithEquals{}
		}
		text := fmt.Sprint(value)
		environment[name] = &text
	}
	return command, environment
}

// PreparedCommand is the command of such an extension, nil if it has none; not ok if it is not one that can be split into words.
func PreparedCommand(value any) (command types.ShellCommand, ok bool) {
	if fields, isMapping := value.(map[string]any); isMapping {
		value = fields["command"]
	}
	switch v := value.(type) {
	case nil:
		return nil, true
	case []any:
		for _, word := range v {
			command = append(command, fmt.Sprint(word))
		}
		return command, true
	}
	if command.DecodeMapstructure(fmt.Sprint(value)) != nil {
		return nil, false
	}
	return command, true
}

// serviceOfPreparation is a container like that of a service, with the same image, variables, secrets, mounts and permissions. Nothing
// reaches it, and it waits for those services only that need no others, such as databases: others may need what it prepares.
func serviceOfPreparation(name string, of types.ServiceConfig, services types.Services) types.ServiceConfig {
	s := types.ServiceConfig{Name: name, ContainerSpec: of.ContainerSpec, Extensions: maps.Clone(of.Extensions)}
	maps.DeleteFunc(s.Extensions, func(key string, _ any) bool { return slices.Contains(ofKept, key) })
	s.Extensions["x-aws-pre_deploy"] = true
	if of.Deploy != nil {
		s.Deploy = &types.DeployConfig{Resources: of.Deploy.Resources}
	}
	s.Hostname, s.Networks = "", maps.Clone(of.Networks)
	for network := range s.Networks { // without the aliases
		s.Networks[network] = nil
	}
	if strings.HasPrefix(s.NetworkMode, types.ServicePrefix) {
		s.NetworkMode = ""
	}
	s.DependsOn = maps.Clone(of.DependsOn)
	maps.DeleteFunc(s.DependsOn, func(other string, d types.ServiceDependency) bool {
		return len(services[other].DependsOn) > 0 || d.Condition == types.ServiceConditionCompletedSuccessfully
	})
	return s
}
