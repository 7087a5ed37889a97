package load

import (
	"strings"
	"testing"

	"github.com/compose2ecs/compose2ecs/internal/testfiles"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
)

// TestImageInOverride says which file has the image of a service, if a local override file does.
func TestImageInOverride(t *testing.T) {
	t.Parallel()
	for override, want := range map[string]string{
		"    image: nginx":              "only compose.override.yaml, which is not used, has one",
		"    build: .":                  "only compose.override.yaml, which is not used, has one",
		"    environment: {NAME: shop}": "",
	} {
		files := map[string]string{
			"compose.yaml":          "services:\n  web:\n    ports: ['80:80']\n  other:\n    image: nginx\n",
			"compose.override.yaml": "services:\n  web:\n" + override,
		}
		var findings diag.List
		in, err := Load(t.Context(), Options{Dir: testfiles.Write(t, files)}, &findings)
		if err != nil {
			t.Fatal(err)
		}
		var errors []string
		for _, f := range findings.Resolve(in.Source) {
			if f.Severity == diag.Error {
				errors = append(errors, f.Message)
			}
		}
		said := strings.Join(errors, "; ")
		if !strings.Contains(said, "neither image nor build") || !strings.Contains(said, want) || want == "" && strings.Contains(said, "not used") {
			t.Errorf("%s: %q", override, said)
		}
	}
}
