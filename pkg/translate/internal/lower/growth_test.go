package lower

import (
	"fmt"
	"runtime"
	"strings"
	"testing"

	"github.com/compose2ecs/compose2ecs/internal/testfiles"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/load"
)

// TestGrowthOfOne lowers one service with many lines of settings and one with many generated secrets. It counts what is allocated, which
// grows as their number does.
func TestGrowthOfOne(t *testing.T) {
	for name, project := range map[string]func(lines int) map[string]string{
		"settings": func(lines int) map[string]string {
			var common, own strings.Builder
			for i := range lines {
				fmt.Fprintf(&common, "  \"Server%d\": \"host.docker.internal\",\n", i)
				fmt.Fprintf(&own, "  \"Server%d\": \"server%d.example.com\",\n", i, i)
			}
			return map[string]string{
				"compose.yaml": web("    build: .\n"), "Dockerfile": "FROM acme/base\nCOPY . .\n",
				"appsettings.json": "{\n" + common.String() + "}\n", "appsettings.Production.json": "{\n" + own.String() + "}\n",
			}
		},
		"secrets": func(lines int) map[string]string {
			var used, secrets strings.Builder
			for i := range lines {
				fmt.Fprintf(&used, "      TOKEN%d: text%d\n", i, i)
				fmt.Fprintf(&secrets, "  part%d: {environment: PART%d, x-aws-generate: 16}\n", i, i)
				fmt.Fprintf(&secrets, "  text%d: {environment: TEXT%d, x-aws-template: 'a{part%d}'}\n", i, i, i)
			}
			return map[string]string{
				"compose.yaml": web("    image: acme/web\n    x-aws-secrets:\n"+used.String()) + "secrets:\n" + secrets.String(),
			}
		},
	} {
		allocated := func(lines int) float64 {
			var findings diag.List
			in, err := load.Load(t.Context(), load.Options{Dir: testfiles.Write(t, project(lines)), ProjectName: "shop"}, &findings)
			if err != nil || in.Project == nil {
				t.Fatal(name, err)
			}
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			Lower(in, &findings)
			runtime.ReadMemStats(&after)
			return float64(after.TotalAlloc - before.TotalAlloc)
		}
		allocated(10) // and what is made once
		if ratio := allocated(300) / allocated(30); ratio > 12 {
			t.Errorf("%s: ten times as many lines allocate %.1f times as much", name, ratio)
		}
	}
}
