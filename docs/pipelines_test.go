package docs

import (
	"fmt"
	"strings"
	"testing"

	"gopkg.in/yaml.v3"

	"github.com/compose2ecs/compose2ecs/internal/expect"
)

// TestInputs keeps the table of the action's inputs as action.yml has them.
func TestInputs(t *testing.T) {
	var action struct{ Inputs yaml.Node }
	if err := yaml.Unmarshal([]byte(content(t, "../action.yml")), &action); err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	b.WriteString("\n| input | what it is |\n|---|---|\n")
	for i := 0; i+1 < len(action.Inputs.Content); i += 2 {
		var input struct{ Description, Default string }
		if err := action.Inputs.Content[i+1].Decode(&input); err != nil {
			t.Fatal(err)
		}
		fmt.Fprintf(&b, "| `%s` | %s%s |\n", action.Inputs.Content[i].Value, input.Description, defaultOf(input.Default))
	}
	expect.Section(t, "pipelines.md", "inputs", b.String()+"\n")
}

func defaultOf(value string) string {
	if value == "" || strings.Contains(value, "${{") {
		return ""
	}
	return "; `" + value + "` by default"
}

// TestRecipes reads the files for pipelines as their readers do.
func TestRecipes(t *testing.T) {
	count := 0
	for i, block := range strings.Split(content(t, "pipelines.md"), "\n```") {
		file, isYAML := strings.CutPrefix(block, "yaml\n")
		if i%2 == 0 || !isYAML {
			continue
		}
		count++
		var parsed any
		if err := yaml.Unmarshal([]byte(file), &parsed); err != nil {
			t.Errorf("%v:\n%s", err, file)
		}
	}
	if count != 5 {
		t.Errorf("%d recipes", count)
	}
}
