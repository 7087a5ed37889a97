// Package goldens_test has other programs look at the golden templates. It is a package of its own since that takes minutes, and
// go test gives each package ten.
package goldens_test

import (
	"path/filepath"
	"testing"

	"github.com/compose2ecs/compose2ecs/internal/exttools"
)

// TestGoldenTemplatesPassCfnLint lets cfn-lint look at every golden template.
func TestGoldenTemplatesPassCfnLint(t *testing.T) {
	templates, err := filepath.Glob(filepath.Join("..", "..", "testdata", "golden", "*", "template.yaml"))
	if err != nil || len(templates) < 30 {
		t.Fatalf("%d golden templates, %v", len(templates), err)
	}
	for _, f := range exttools.CfnLint(t, templates...) {
		t.Errorf("%s:%d: %s %s", f.Filename, f.Location.Start.LineNumber, f.Rule.ID, f.Message)
	}
}
