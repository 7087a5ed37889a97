package translate

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// What a variable holds is in no error about it, wherever in the value it stands; the variable is.
func TestErrorsNameVariables(t *testing.T) {
	const value = "s3cretvalue"
	for name, service := range map[string]string{
		"port":      `ports: ["${HELD}:80"]`,
		"long port": `ports: [{target: 80, published: "${HELD}"}]`,
		"exposed":   `expose: ["${HELD}"]`,
		"replicas":  `deploy: {replicas: "${HELD}"}`,
		"memory":    `mem_limit: ${HELD}`,
		"duration":  `healthcheck: {test: x, interval: "${HELD:-5s}"}`,
		"schedule":  `x-aws-schedule: "${HELD}"`,
		"cron":      `x-aws-schedule: {cron: "${HELD}"}`,
		"extension": `x-aws-discovery: "$HELD"`,
		"grace":     `stop_grace_period: "${HELD}"`,
	} {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			file := filepath.Join(dir, "compose.yaml")
			if err := os.WriteFile(file, []byte("services:\n  web:\n    image: nginx:1.27\n    "+service+"\n"), 0o600); err != nil {
				t.Fatal(err)
			}
			result, err := Translate(t.Context(), Options{Dir: dir, Environ: []string{"HELD=" + value}})
			if err != nil {
				t.Fatal(err)
			}
			named := false
			for _, f := range result.Findings {
				if strings.Contains(f.Message+f.Hint, value) {
					t.Errorf("%s; %s", f.Message, f.Hint)
				}
				named = named || strings.Contains(f.Message, "HELD") && strings.Contains(f.Hint, "HELD comes from the environment or .env")
			}
			if !named {
				t.Errorf("no finding names the variable: %v", result.Findings)
			}
		})
	}
}
