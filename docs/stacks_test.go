package docs

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/compose2ecs/compose2ecs/internal/expect"
)

// TestStacks keeps the files on the pages of well-known stacks as they are in the golden cases,
// where they are translated.
func TestStacks(t *testing.T) {
	pages, err := filepath.Glob("stacks/*.md")
	if err != nil || len(pages) == 0 {
		t.Fatal("no pages", err)
	}
	for _, page := range pages {
		name := strings.TrimSuffix(filepath.Base(page), ".md")
		for _, file := range []string{"docker-compose.yml", "docker-compose.aws.yml"} {
			content, err := os.ReadFile(filepath.Join("..", "testdata", "golden", "stack-"+name, file))
			if err != nil {
				t.Error(err)
				continue
			}
			expect.Section(t, page, file, "\n```yaml\n"+string(content)+"```\n\n")
		}
	}
}
