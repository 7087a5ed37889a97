package scene

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
)

const goldens = "../../../testdata/golden"

// read is the scene of a golden template, with a value for each parameter that has none.
func read(t *testing.T, name string) *Scene {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(goldens, name, "template.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	template, err := cfn.Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	values := map[string]string{}
	for _, id := range template.Unset(nil) {
		values[string(id)] = "1"
	}
	s, err := Of(template, cfn.Environment{Stack: "shop", Region: "us-east-1", Account: "123456789012", Parameters: values})
	if err != nil {
		t.Fatal(name, err)
	}
	return s
}

// TestGoldens reads all templates that there are: what each service runs has an image, and what it mounts is there.
func TestGoldens(t *testing.T) {
	files, err := filepath.Glob(filepath.Join(goldens, "*", "template.yaml"))
	if err != nil || len(files) < 100 {
		t.Fatal(len(files), err)
	}
	services := 0
	for _, file := range files {
		name := filepath.Base(filepath.Dir(file))
		for _, s := range read(t, name).Services {
			services++
			for _, c := range s.Definition.Containers {
				if c.Image == "" || c.Name == "" {
					t.Errorf("%s: %s has a container without an image or a name", name, s.ID)
				}
				for _, m := range c.MountPoints {
					if !slices.ContainsFunc(s.Definition.Volumes, func(v Volume) bool { return v.Name == m.SourceVolume }) {
						t.Errorf("%s: %s mounts %s, which is not there", name, s.ID, m.SourceVolume)
					}
				}
			}
			if !strings.Contains(s.Source, ":") {
				t.Errorf("%s: %s does not say where it comes from: %q", name, s.ID, s.Source)
			}
		}
	}
	if services < 200 {
		t.Error("only", services, "services")
	}
}

// TestOrder is what waits for what: as CloudFormation makes it, whatever stands in between.
func TestOrder(t *testing.T) {
	after := map[string][]cfn.LogicalID{}
	for _, s := range read(t, "dependencies-order").Services {
		after[s.Name] = s.After
	}
	if !slices.Equal(after["api"], []cfn.LogicalID{"DatabaseService"}) || !slices.Contains(after["web"], "ApiService") ||
		len(after["database"]) > 0 {
		t.Error(after)
	}
}

// TestNetworks are the services that reach each other: those with a security group in common, and nobody else.
func TestNetworks(t *testing.T) {
	s := read(t, "network-two")
	for _, n := range s.Networks {
		if len(n.Members) == len(s.Services) {
			t.Errorf("%s joins all services of two networks: %v", n.Name, n.Members)
		}
	}
	if len(s.Networks) != 2 {
		t.Error(s.Networks)
	}
	isolated := map[string]bool{}
	for _, service := range read(t, "network-internal").Services {
		isolated[service.Name] = service.Isolated
	}
	if !isolated["database"] || isolated["web"] {
		t.Error("isolated:", isolated)
	}
}

// TestSecrets are the values of secrets of the template, whole and by key; those of others are not known.
func TestSecrets(t *testing.T) {
	template, err := cfn.Parse([]byte(`
Parameters: {Value: {Type: String}}
Resources:
  Whole: {Type: AWS::SecretsManager::Secret, Properties: {SecretString: !Ref Value}}
  Made: {Type: AWS::SecretsManager::Secret, Properties: {GenerateSecretString: {PasswordLength: 32}}}
  Task:
    Type: AWS::ECS::TaskDefinition
    Properties:
      Memory: "512"
      ContainerDefinitions:
        - Name: app
          Essential: "true"
          Secrets:
            - {Name: A, ValueFrom: !Ref Whole}
            - {Name: B, ValueFrom: !Sub "${Whole}:user::"}
            - {Name: M, ValueFrom: !Ref Made}
            - {Name: C, ValueFrom: !Sub "${Whole}:none::"}
            - {Name: D, ValueFrom: "arn:aws:secretsmanager:us-east-1:123456789012:secret:x"}
  Service: {Type: AWS::ECS::Service, Properties: {TaskDefinition: !Ref Task, DesiredCount: "2"}}
`))
	if err != nil {
		t.Fatal(err)
	}
	s, err := Of(template, cfn.Environment{Parameters: map[string]string{"Value": `{"user": "me"}`}})
	if err != nil {
		t.Fatal(err)
	}
	if s.Services[0].Desired != 2 || s.Services[0].Definition.Memory != 512 || !s.Services[0].Definition.Containers[0].IsEssential() {
		t.Errorf("%+v", s.Services[0])
	}
	want := []Secret{{"A", "Whole", `{"user": "me"}`, true}, {"B", "Whole:user::", "me", true}}
	for i, secret := range s.Services[0].Definition.Containers[0].Secrets {
		if secret.Name == "M" {
			if len(secret.Value) != 32 || !secret.Known {
				t.Errorf("a generated value: %+v", secret)
			}
			continue
		}
		switch {
		case i < len(want) && secret != want[i]:
			t.Errorf("%+v, not %+v", secret, want[i])
		case i >= len(want) && secret.Known:
			t.Errorf("%s is known: %q", secret.Name, secret.Value)
		}
	}
}

// TestRollout is how services replace tasks: as the template says, or as ECS does otherwise.
func TestRollout(t *testing.T) {
	for _, s := range read(t, "service-modes").Services {
		if !s.Rollout.Breaker.Enable {
			t.Errorf("%s: %+v", s.Name, s.Rollout)
		}
	}
	fifty, none := Number(50), Number(0)
	never := Flag(false)
	usual, other := Rollout{}, Rollout{MinimumHealthyPercent: &none, MaximumPercent: &fifty}
	other.Breaker.ResetOnHealthyTask = &never
	if usual.Least(3) != 3 || usual.Most(3) != 6 || !usual.Resets() || other.Least(3) != 0 || other.Most(3) != 1 || other.Resets() {
		t.Errorf("%+v %+v", usual, other)
	}
}

// TestSteps is how services shift traffic, and between which groups.
func TestSteps(t *testing.T) {
	want := map[string]string{"web": "[{5 10} {100 5}]", "api": "[{25 2} {50 2} {75 2} {100 10}]", "old": "[{100 0}]"}
	for _, s := range read(t, "deployments-steps").Services {
		if got := fmt.Sprint(s.Rollout.Steps()); got != want[s.Name] || s.Rollout.Shifts() != (s.Name != "old") {
			t.Errorf("%s: %s, shifts %v", s.Name, got, s.Rollout.Shifts())
		}
	}
	for _, s := range read(t, "deployments-test-listener").Services {
		for _, target := range s.Targets {
			if target.Alternate == "" || target.Production == "" || target.Test == "" {
				t.Errorf("%s: %+v", s.Name, target)
			}
		}
	}
}

// TestJobs are the tasks that run by a schedule or on request.
func TestJobs(t *testing.T) {
	var names []string
	for _, job := range read(t, "jobs-compose-schedule").Jobs {
		names = append(names, job.Name)
	}
	if slices.Sort(names); !slices.Equal(names, []string{"check", "report"}) {
		t.Error(names)
	}
}

// TestTemplate fills the value of a generated secret in where CloudFormation does.
func TestTemplate(t *testing.T) {
	secrets := map[string]Secret{}
	for _, s := range read(t, "secrets-template").Services {
		for _, c := range s.Definition.Containers {
			for _, secret := range c.Secrets {
				secrets[string(secret.Name)] = secret
			}
		}
	}
	url, password := secrets["READER_URL"], secrets["POSTGRES_PASSWORD"]
	if want := "postgres://app:" + password.Value + "@db:5432/app?price=${5}"; !url.Known || password.Value == "" || url.Value != want {
		t.Errorf("%+v, not %q", url, want)
	}
	token := secrets["TOKEN"]
	if !regexp.MustCompile(`^[0-9a-f]{8}-0000-4000-8000-[0-9a-f]{12}$`).MatchString(token.Value) || !token.Known {
		t.Errorf("%+v is no UUID", token)
	}
}
