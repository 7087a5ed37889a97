package translate

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"gopkg.in/yaml.v3"

	"github.com/compose2ecs/compose2ecs/internal/testfiles"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
)

// hostileValues are what somebody could write wherever a project has a text.
var hostileValues = []string{
	"\x1b[2J\x1b]0;title\x07red", "a\rerror: b", "first\n::set-output name=a::b", "\u202eesrever\u2066", "\x00", "\u2028\u0085",
	"$${Hostile}", "$$${Hostile}", "${", "${A:-${B:-$$(touch /tmp/hostile)}}", "{{resolve:secretsmanager:hostile}}", "{{resolve:ssm:/a/$${AWS::StackName}}}",
	"$$(touch /tmp/hostile)", "`touch /tmp/hostile`", "'; touch /tmp/hostile; '", "\" && touch /tmp/hostile", "-rf", "../../../../etc/passwd", "/proc/self/environ",
	"", " ", "-1", "99999999999999999999", "1e999", "NaN", "null", "~", "*", "&a", "!Ref X", "<<", "x-aws-", "\xff\xfe", "\u0301\u200d", "a=b=c:d/e@f#g",
	strings.Repeat("a", 70_000), strings.Repeat("é", 300), strings.Repeat("a.", 200), "%s%n%d", "<script>alert(1)</script>", "=cmd|' /C calc'!A0",
}

// hostileBase are valid projects with much in them.
var hostileBase = []string{"container-settings", "balancer-listeners-settings", "configs-forms", "secrets-forms", "bind-files",
	"schedules-times", "scaling-tasks", "efs-settings", "names-aliases", "logs-group", "domain-whole"}

// hostileProject is a golden case that is there, as a tree.
func hostileProject(t testing.TB, name string) *yaml.Node {
	t.Helper()
	content, err := os.ReadFile(filepath.Join(goldenDir, name, "compose.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	var document yaml.Node
	if err := yaml.Unmarshal(content, &document); err != nil {
		t.Fatal(err)
	}
	return document.Content[0]
}

// scalars are the texts of a tree, keys included.
func scalars(n *yaml.Node) []*yaml.Node {
	if n.Kind == yaml.ScalarNode {
		return []*yaml.Node{n}
	}
	var list []*yaml.Node
	for _, child := range n.Content {
		list = append(list, scalars(child)...)
	}
	return list
}

// withHostile is a project in which one text is another one. A text that is no UTF-8 is written
// as it is.
func withHostile(t testing.TB, root *yaml.Node, at *yaml.Node, value string) string {
	t.Helper()
	before := *at
	defer func() { *at = before }()
	const place = "placeOfTheHostileValue"
	at.Tag, at.Style, at.Value = "!!str", yaml.DoubleQuotedStyle, value
	if !utf8.ValidString(value) {
		at.Value = place
	}
	text, err := yaml.Marshal(root)
	if err != nil {
		t.Fatal(err)
	}
	return strings.ReplaceAll(string(text), place, value)
}

// checkHostile translates a project, and looks at everything that comes out.
func checkHostile(t *testing.T, dir, text string) {
	t.Helper()
	result, err := Translate(t.Context(), Options{Dir: dir, Files: []string{"-"}, ProjectName: "hostile", Stdin: strings.NewReader(text)})
	if err != nil {
		checkPrintable(t, err.Error())
		return
	}
	var printed bytes.Buffer
	if err := diag.Text(&printed, result.Findings, false); err != nil {
		t.Fatal(err)
	}
	checkPrintable(t, printed.String())
	if result.Document == nil {
		return
	}
	checkPrintable(t, strings.Map(withoutBidi, string(result.Document.YAML()))) // which the template keeps as it is
	var template any
	if err := json.Unmarshal(result.Document.JSON(), &template); err != nil {
		t.Fatal(err)
	}
	checkTemplate(t, template, false)
}

// checkPrintable refuses what a terminal or a workflow log would act upon.
func checkPrintable(t *testing.T, text string) {
	t.Helper()
	for number, line := range strings.Split(text, "\n") {
		if strings.HasPrefix(line, "::") {
			t.Fatalf("line %d is a command for a workflow: %.100q", number+1, line)
		}
		for _, r := range line {
			if r != '\t' && (unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r)) {
				t.Fatalf("%q in line %d: %.100q", r, number+1, line)
			}
		}
	}
	if !utf8.ValidString(text) {
		t.Fatal("not UTF-8")
	}
}

func withoutBidi(r rune) rune {
	if unicode.Is(unicode.Bidi_Control, r) {
		return -1
	}
	return r
}

// checkTemplate refuses dynamic references, and variables in Fn::Sub that are the user's text.
func checkTemplate(t *testing.T, value any, substituted bool) {
	t.Helper()
	switch v := value.(type) {
	case map[string]any:
		for key, item := range v {
			checkTemplate(t, key, false)
			checkTemplate(t, item, substituted || key == "Fn::Sub")
		}
	case []any:
		for _, item := range v {
			checkTemplate(t, item, substituted)
		}
	case string:
		if strings.Contains(v, "{{resolve:secretsmanager:hostile") {
			t.Fatalf("a dynamic reference: %.200q", v)
		}
		if substituted && strings.Contains(v, "${Hostile}") {
			t.Fatalf("a variable of CloudFormation: %.200q", v)
		}
	}
}

// TestHostileValues puts each hostile value into texts of projects that are valid otherwise.
func TestHostileValues(t *testing.T) {
	for _, name := range hostileBase {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			root, dir := hostileProject(t, name), testfiles.Write(t, map[string]string{"a": "a"})
			for i, at := range scalars(root) {
				for j, value := range hostileValues {
					if every := 41; (i+j)%every != 0 || testing.Short() && (i+j)%(3*every) != 0 { // each value has its turn
						continue
					}
					text := withHostile(t, root, at, value)
					t.Run(fmt.Sprintf("%s-%d-%d", at.Value, i, j), func(t *testing.T) { checkHostile(t, dir, text) })
				}
			}
		})
	}
}

// FuzzHostileValues does the same with any value.
func FuzzHostileValues(f *testing.F) {
	for i, value := range hostileValues {
		f.Add(i, 7*i, value)
	}
	f.Fuzz(func(t *testing.T, project, place int, value string) {
		if len(value) > 100_000 {
			return
		}
		root := hostileProject(t, hostileBase[abs(project)%len(hostileBase)])
		texts := scalars(root)
		checkHostile(t, t.TempDir(), withHostile(t, root, texts[abs(place)%len(texts)], value))
	})
}

func abs(n int) int { return max(n, -(n + 1)) }
