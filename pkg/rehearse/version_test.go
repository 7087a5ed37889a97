package rehearse

import (
	"testing"

	"github.com/compose2ecs/compose2ecs/pkg/rehearse/scene"
)

// revisionOf is a small service, whose tag names an image.
func revisionOf(id string, change func(*scene.Service)) *revision {
	s := &scene.Service{
		Name: "web", Source: "compose.yaml:3",
		Definition: &scene.Definition{Source: "compose.yaml:3", Containers: []scene.Container{{
			Name: "web", Image: "shop:1", Secrets: []scene.Secret{{Name: "PASSWORD", ValueFrom: "Secret", Value: "a", Known: true}},
		}}},
	}
	change(s)
	return &revision{Service: s, of: &version{images: map[string]*image{"shop:1": {ID: id}}}}
}

// TestSame is what makes ECS replace tasks, and what does not.
func TestSame(t *testing.T) {
	first := revisionOf("sha256:1", func(*scene.Service) {})
	for name, c := range map[string]struct {
		id     string
		change func(*scene.Service)
		want   bool
	}{
		"nothing":         {"sha256:1", func(*scene.Service) {}, true},
		"a line":          {"sha256:1", func(s *scene.Service) { s.Source, s.Definition.Source = "compose.yaml:4", "compose.yaml:4" }, true},
		"desired count":   {"sha256:1", func(s *scene.Service) { s.Desired = 7 }, true},
		"a secret":        {"sha256:1", func(s *scene.Service) { s.Definition.Containers[0].Secrets[0].Value = "b" }, true},
		"a command":       {"sha256:1", func(s *scene.Service) { s.Definition.Containers[0].Command = []scene.Text{"x"} }, false},
		"the image":       {"sha256:2", func(*scene.Service) {}, false},
		"a target":        {"sha256:1", func(s *scene.Service) { s.Targets = []scene.Target{{Group: "Web", Port: 80}} }, false},
		"the way out":     {"sha256:1", func(s *scene.Service) { s.Isolated = true }, false},
		"memory of tasks": {"sha256:1", func(s *scene.Service) { s.Definition.Memory = 1024 }, false},
	} {
		if got := first.same(revisionOf(c.id, c.change)); got != c.want {
			t.Errorf("%s: same %v", name, got)
		}
	}
}
