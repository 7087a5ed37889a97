package rehearse

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/rehearse/scene"
)

// TestUnrehearsed says of templates what a rehearsal leaves out, once each.
func TestUnrehearsed(t *testing.T) {
	for name, want := range map[string]string{
		"network-two":             "",
		"balancer-auth-oidc":      "sign-in and tokens at the load balancer: every request is let through",
		"balancer-listeners-grpc": "",
		"balancer-unused-udp":     "",
		"deployments-hooks":       "the hooks of deployments of web: each is assumed to succeed",
		"jobs-compose-schedule":   "when report runs: compose2ecs rehearse run report runs it now",
		"secrets-forms":           "its secret is not in the template",
	} {
		text, err := os.ReadFile(filepath.Join("../../testdata/golden", name, "template.yaml"))
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
		s, err := scene.Of(template, cfn.Environment{Stack: "shop", Parameters: values})
		if err != nil {
			t.Fatal(err)
		}
		got := strings.Join(unrehearsed(s), "\n")
		if want == "" && got != "" || strings.Count(got, want) == 0 {
			t.Errorf("%s: %q does not say %q", name, got, want)
		}
	}
}
