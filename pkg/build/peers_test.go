package build

import (
	"bytes"
	"encoding/json"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/compose-spec/compose-go/v2/cli"
	"github.com/compose-spec/compose-go/v2/types"
	"github.com/google/go-cmp/cmp"

	"github.com/compose2ecs/compose2ecs/internal/exttools"
)

// attributes has each attribute of build that bake reads from a Compose file by itself.
const attributes = `name: all
services:
  web:
    build:
      context: web
      dockerfile: Dockerfile.web
      additional_contexts: {base: "service:base", other: other}
      args: {PLAIN: value, EMPTY: "", FROM_ENVIRONMENT: null, DOLLAR: "a$$b"}
      cache_from: ["type=registry,ref=example.com/cache"]
      cache_to: ["type=inline"]
      entitlements: [network.host]
      extra_hosts: {registry.internal: 10.0.0.1}
      labels: {com.example.label: text}
      network: host
      no_cache: true
      pull: true
      secrets: [plain, variable]
      ssh: [default]
      target: final
      ulimits: {nofile: {soft: 1024, hard: 2048}}
  base:
    build:
      context: base
      dockerfile_inline: |
        FROM scratch
        LABEL price="$${PRICE}"
secrets:
  plain: {file: ./plain.txt}
  variable: {environment: VARIABLE}
`

// loaded is a project as Compose has it.
func loaded(t *testing.T, dir, text string) *types.Project {
	t.Helper()
	name := filepath.Join(dir, "compose.yaml")
	if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	options, err := cli.NewProjectOptions([]string{name}, cli.WithEnv([]string{"FROM_ENVIRONMENT=here", "VARIABLE=s3cr3t"}))
	if err != nil {
		t.Fatal(err)
	}
	project, err := options.LoadProject(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return project
}

// TestDefinition compares what bake makes of our definition with what it makes of the Compose file by itself.
func TestDefinition(t *testing.T) {
	buildx := exttools.RequireBuilder(t, "docker-buildx")
	dir := t.TempDir()
	for _, name := range []string{"web", "base", "other"} {
		if err := os.Mkdir(filepath.Join(dir, name), 0o700); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.WriteFile(filepath.Join(dir, "plain.txt"), []byte("x"), 0o600); err != nil {
		t.Fatal(err)
	}
	d := define(loaded(t, dir, attributes), []Image{{Service: "web"}})
	d.Group["default"] = group{Targets: []string{"base", "web"}}
	ours, err := d.file()
	if err != nil {
		t.Fatal(err)
	}
	got, want := printed(t, buildx, dir, "-", ours), printed(t, buildx, dir, "compose.yaml", nil)
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("bake reads from the Compose file (-), and from our definition (+):\n%s", diff)
	}
	if strings.Contains(string(ours), "s3cr3t") {
		t.Error("the definition has the value of a secret")
	}
}

// TestDefinitionBesideBake has what bake reads otherwise from a Compose file than docker compose does, and what we decide: the former
// loses names of secrets and limits that are one number.
func TestDefinitionBesideBake(t *testing.T) {
	project := loaded(t, t.TempDir(), `name: own
services:
  web:
    image: web
    build:
      context: .
      secrets: [{source: variable, target: renamed}]
      ulimits: {nproc: 10}
      shm_size: 64m
      platforms: [linux/amd64, linux/arm64]
      privileged: true
      provenance: mode=max
      sbom: true
  my.name:
    build: {context: ., additional_contexts: {first: "service:web"}}
  my_name:
    build: .
    profiles: [other]
secrets:
  variable: {environment: VARIABLE}
`)
	d := define(project, []Image{{Service: "my.name", Platform: "linux/arm64"}})
	web, first, second := d.Target["web"], d.Target["my_name"], d.Target["my_name_"]
	if second == nil || first.Contexts["first"] != "target:web" || !slices.Equal(d.Group["default"].Targets, []string{"my_name"}) {
		t.Errorf("targets: %+v, %+v, %v", first, second, d.Group)
	}
	web.Context, web.Args = "", nil
	want := &target{
		Contexts: map[string]string{}, ExtraHosts: map[string]string{}, Dockerfile: web.Dockerfile,
		Secrets: []string{"id=renamed,type=env,env=VARIABLE"}, Ulimits: []string{"nproc=10"}, ShmSize: 64 << 20,
		Platforms: []string{"linux/arm64"}, Entitlements: []string{"security.insecure"},
		Attest: []string{"type=provenance,mode=max", "type=sbom"},
	}
	if diff := cmp.Diff(want, web); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if !slices.Contains(d.allowed(), "--allow=security.insecure") {
		t.Errorf("allowed: %v", d.allowed())
	}
	if got := variables(project); !slices.Equal(got, []string{"VARIABLE=s3cr3t"}) {
		t.Errorf("variables: %v", got)
	}
}

// socket stands for that of an SSH agent.
func socket(t *testing.T) string {
	t.Helper()
	name := filepath.Join(t.TempDir(), "agent")
	listener, err := net.Listen("unix", name)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = listener.Close() })
	return name
}

// printed is what bake makes of a file, but for what we decide ourselves: platforms and attestations; and for what is the same in
// other words.
func printed(t *testing.T, buildx, dir, file string, input []byte) map[string]map[string]any {
	t.Helper()
	command := exec.Command(buildx, "bake", "--print", "--file", file)
	command.Dir, command.Stdin = dir, bytes.NewReader(input)
	command.Env = append(os.Environ(), "FROM_ENVIRONMENT=here", "VARIABLE=s3cr3t", "DOCKER_CONFIG="+t.TempDir(), "SSH_AUTH_SOCK="+socket(t))
	var complaints bytes.Buffer
	command.Stderr = &complaints
	out, err := command.Output()
	if err != nil {
		t.Fatalf("%v\n%s", err, complaints.String())
	}
	var document struct{ Target map[string]map[string]any }
	if err := json.Unmarshal(out, &document); err != nil {
		t.Fatal(err)
	}
	for _, target := range document.Target {
		delete(target, "platforms")
		delete(target, "attest")
		for key, value := range target {
			text, err := json.Marshal(value)
			if err != nil {
				t.Fatal(err)
			}
			relative := strings.ReplaceAll(strings.ReplaceAll(string(text), dir+"/", ""), "web/Dockerfile.web", "Dockerfile.web")
			var again any
			if err := json.Unmarshal([]byte(relative), &again); err != nil {
				t.Fatal(err)
			}
			target[key] = again
		}
	}
	return document.Target
}
