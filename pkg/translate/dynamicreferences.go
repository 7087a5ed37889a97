package translate

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/lower"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

// reportDynamicReferences finds text of the user that CloudFormation would replace.
func reportDynamicReferences(document *cfn.Document, origins map[cfn.LogicalID]source.Path, findings *diag.List) {
	document.Strings(func(resource cfn.LogicalID, path []string, text string) {
		ours := path[len(path)-1] == "ClientSecret" || slices.Contains(path, "SecretString") // where nobody else writes one
		if !strings.Contains(text, "{{resolve:") || ours {
			return
		}
		from, in := origins[resource], propertyNamed(path)
		subject := from.String()
		if len(from) > 1 && from[0] == "services" {
			subject = fmt.Sprintf("service %q", from[1])
			from, in = writtenAt(document, from, path)
		}
		findings.AtValue(from...).Report(lower.KindDynamicReference, "%s: CloudFormation would replace the {{resolve:…}} in %s", subject, in)
	})
}

// writtenAt is where a service has the text at a path of its resource, and the name of that place: the attribute
// that the property was made from, or else the property.
func writtenAt(document *cfn.Document, service source.Path, path []string) (source.Path, string) {
	if name := variableAt(document, path); name != "" {
		return service.Sub("environment", name), "the variable " + name
	}
	property := propertyNamed(path)
	first, rest, _ := strings.Cut(property, ".")
	attribute := map[string]string{
		"Command": "command", "DockerLabels": "labels", "EntryPoint": "entrypoint", "HealthCheck": "healthcheck",
		"Hostname": "hostname", "User": "user", "WorkingDirectory": "working_dir",
	}[first]
	switch {
	case attribute == "":
		return service, "the property " + property
	case first == "DockerLabels":
		return service.Sub(attribute, rest), "the label " + rest
	default:
		return service.Sub(attribute), attribute
	}
}

// propertyNamed names the property at a path of a resource, without the numbers in lists; of a container without the
// container.
func propertyNamed(path []string) string {
	names := slices.DeleteFunc(slices.Clone(path), func(step string) bool {
		_, err := strconv.Atoi(step)
		return err == nil || step == "Properties"
	})
	if i := slices.Index(names, "ContainerDefinitions"); i >= 0 {
		names = names[i+1:]
	}
	return strings.Join(names, ".")
}

// variableAt is the name of the environment variable whose value is at a path.
func variableAt(document *cfn.Document, path []string) string {
	if len(path) < 3 || path[len(path)-3] != "Environment" {
		return ""
	}
	node := document.Root()
	for _, step := range path[:len(path)-1] {
		if i, err := strconv.Atoi(step); err == nil && i < len(node.Items()) {
			node = node.Items()[i]
		} else {
			node = node.Get(step)
		}
	}
	name, _ := node.Get("Name").Text()
	return name
}
