package rehearse

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"gopkg.in/yaml.v3"

	"github.com/compose2ecs/compose2ecs/internal/exttools"
)

const standIn = "compose2ecs-test/standin:1"

// goldens are templates of testdata/golden chosen over all features: "" is stable, anything else is why it cannot be.
var goldens = map[string]string{
	"addresses":                  "",
	"balancer-allow-shared":      "",
	"balancer-answers":           "",
	"balancer-auth-oidc":         "",
	"balancer-healthpath":        "",
	"balancer-listeners-grpc":    "",
	"balancer-listeners-network": "",
	"balancer-listeners-rules":   "",
	"balancer-redirects":         "",
	"balancer-tls":               "",
	"balancer-existing":          "",
	"bind-data":                  "",
	"bind-files":                 "",
	"capacity-spot":              "",
	"configs-forms":              "",
	"container-capabilities":     "",
	"container-settings":         "",
	"dependencies-completed":     "",
	"dependencies-order":         "",
	"deployments-blue-green":     "",
	"ebs-volume":                 "",
	"efs-settings":               "",
	"environment-dollars":        "",
	"files-directories":          "",
	"files-kept":                 "",
	"hardening-strict":           "",
	"image-built-platform":       "the image was built for a different CPU architecture",
	"jobs-on-request":            "",
	"logs-router":                "",
	"names-aliases":              "",
	"names-connect-own-vpc":      "",
	"names-shared":               "",
	"network-internal":           "",
	"network-two":                "",
	"predeploy-several":          "",
	"restart-policies":           "",
	"schedules-times":            "",
	"secrets-forms":              "",
	"seed-images":                "",
	"service-modes":              "",
	"size-containers":            "",
	"stack-django":               "",
	"stack-laravel":              "",
	"stack-wordpress":            "",
	"sysctls-container":          "",
	"tasks-init":                 "",
	"tasks-network":              "",
	"tmpfs-memory":               "",
	"volumes-from":               "",
	"volumes-owners":             "",
	"volumes-subpath":            "",
}

// TestGoldens rehearses templates with stand-ins for their programs, which listen where the template says.
func TestGoldens(t *testing.T) {
	t.Parallel()
	docker := boxes(t)
	standIns(t, docker)
	for name, reason := range goldens {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s := onStage(t, docker, t.TempDir(), "golden-"+name)
			s.write("compose.yaml", "services: {nothing: {image: none}}\n")
			s.write("template.yaml", withStandIns(t, name))
			args := []string{"--project-name", s.project, "rehearse", "--template", "template.yaml", "--wait", "--timeout", "3m"}
			if reason == "" {
				s.run(0, args, "is stable")
			} else {
				s.run(1, args, reason)
			}
		})
	}
}

// standIns builds the image of the stand-ins.
func standIns(t *testing.T, docker *exttools.Docker) {
	t.Helper()
	building.Lock()
	defer building.Unlock()
	dir := t.TempDir()
	if err := os.CopyFS(dir, os.DirFS("images/standin")); err != nil {
		t.Fatal(err)
	}
	command := exec.CommandContext(t.Context(), "go", "build", "-o", filepath.Join(dir, "standin"), "./images/standin")
	command.Env = append(os.Environ(), "CGO_ENABLED=0", "GOARCH="+docker.Architecture(t))
	if said, err := command.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, said)
	}
	docker.Run(t, "build", "--quiet", "--network", "none", "--tag", standIn, dir)
}

// withStandIns is a golden template whose programs stand-ins replace. What compose2ecs itself adds runs as it is.
func withStandIns(t *testing.T, name string) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("..", "..", "testdata", "golden", name, "template.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	var document yaml.Node
	if err := yaml.Unmarshal(text, &document); err != nil {
		t.Fatal(err)
	}
	resources := field(document.Content[0], "Resources")
	services := definitionsOfServices(resources)
	for i := 0; i < len(resources.Content); i += 2 {
		if containers := field(resources.Content[i+1], "Properties", "ContainerDefinitions"); containers != nil {
			for _, c := range containers.Content {
				replace(containers, c, services[resources.Content[i].Value])
			}
		}
	}
	changed, err := yaml.Marshal(&document)
	if err != nil {
		t.Fatal(err)
	}
	return string(changed)
}

// definitionsOfServices are the task definitions that run on, with the ports of containers that only health checks of load balancers ask.
// All others have an end.
func definitionsOfServices(resources *yaml.Node) map[string]map[string]string {
	found := map[string]map[string]string{}
	for _, resource := range resources.Content {
		if kind := field(resource, "Type"); kind == nil || kind.Value != "AWS::ECS::Service" {
			continue
		}
		ports := map[string]string{}
		for _, balancer := range list(field(resource, "Properties", "LoadBalancers")) {
			group := field(balancer, "TargetGroupArn").Value
			if port := field(resources, group, "Properties", "HealthCheckPort"); port != nil && port.Value != "traffic-port" {
				ports[field(balancer, "ContainerName").Value] = port.Value
			}
		}
		found[field(resource, "Properties", "TaskDefinition").Value] = ports
	}
	return found
}

// replace makes a container one of the stand-in, which has an end unless there are ports.
func replace(all, container *yaml.Node, checked map[string]string) {
	image := field(container, "Image")
	if image.Value == exttools.Busybox {
		return
	}
	*image = yaml.Node{Kind: yaml.ScalarNode, Value: standIn}
	if command := field(container, "Command"); command != nil && strings.HasPrefix(command.Content[0].Value, "set -eu\n") {
		return // it copies files of the image, or writes some
	}
	words := []string{"done"}
	if name := field(container, "Name").Value; checked != nil && !isAwaited(all, name) {
		words = ports(container, checked[name])
	}
	set(container, "EntryPoint", []string{"standin"})
	set(container, "Command", words)
}

// isAwaited reports whether others of a task wait for the end of a container.
func isAwaited(all *yaml.Node, name string) bool {
	return slices.ContainsFunc(all.Content, func(other *yaml.Node) bool {
		return slices.ContainsFunc(list(field(other, "DependsOn")), func(n *yaml.Node) bool {
			condition := field(n, "Condition").Value
			return field(n, "ContainerName").Value == name && (condition == "SUCCESS" || condition == "COMPLETE")
		})
	})
}

// local is a port that a health check asks.
var local = regexp.MustCompile(`(?:localhost|127\.0\.0\.1):(\d+)`)

// ports are those that a container has to listen on.
func ports(container *yaml.Node, checked string) []string {
	var all []string
	if checked != "" {
		all = append(all, checked)
	}
	for _, m := range list(field(container, "PortMappings")) {
		port := field(m, "ContainerPort").Value
		if protocol := field(m, "Protocol"); protocol != nil && protocol.Value == "udp" {
			port = "udp:" + port
		}
		all = append(all, port)
	}
	for _, word := range list(field(container, "HealthCheck", "Command")) {
		for _, found := range local.FindAllStringSubmatch(word.Value, -1) {
			all = append(all, found[1])
		}
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// list are the items of a list, none if there is no list.
func list(n *yaml.Node) []*yaml.Node {
	if n == nil {
		return nil
	}
	return n.Content
}

// field is what stands below names, nil if nothing does.
func field(n *yaml.Node, path ...string) *yaml.Node {
	for _, name := range path {
		i := slices.IndexFunc(n.Content, func(key *yaml.Node) bool { return key.Value == name })
		if n.Kind != yaml.MappingNode || i < 0 {
			return nil
		}
		n = n.Content[i+1]
	}
	return n
}

// set makes a list of words the value of a key.
func set(n *yaml.Node, name string, words []string) {
	value := yaml.Node{Kind: yaml.SequenceNode}
	for _, w := range words {
		value.Content = append(value.Content, &yaml.Node{Kind: yaml.ScalarNode, Value: w, Style: yaml.DoubleQuotedStyle})
	}
	if old := field(n, name); old != nil {
		*old = value
		return
	}
	n.Content = append(n.Content, &yaml.Node{Kind: yaml.ScalarNode, Value: name}, &value)
}
