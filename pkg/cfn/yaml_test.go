package cfn

import (
	"encoding/json"
	"os/exec"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"gopkg.in/yaml.v3"
)

func TestFunctionsInYAML(t *testing.T) {
	long := strings.Repeat("long", 10)
	for _, c := range []struct{ name, user, want string }{
		{"reference", `{Ref: A}`, `!Ref A`},
		{"pseudo parameter", `!Ref "AWS::Region"`, `!Ref AWS::Region`},
		{"attribute", `{"Fn::GetAtt": [A, B.C]}`, `!GetAtt A.B.C`},
		{"attribute that is computed", `!GetAtt [A, !Ref B]`, `!GetAtt [A, !Ref B]`},
		{"text of Sub is always quoted", `!Sub plain`, `!Sub "plain"`},
		{"Sub with variables", `!Sub ["${a}", {a: b}]`, "!Sub\n  - ${a}\n  - a: b"},
		{"Sub of several lines", "!Sub \"a\\n${B}\\n\"", "!Sub |\n  a\n  ${B}"},
		{"function in brackets", `!Join ["", [a, !Sub "${b}", !GetAtt c.d]]`, `!Join ["", [a, !Sub "${b}", !GetAtt c.d]]`},
		{"long list", `!Join ["", [` + long + ", " + long + "]]", "!Join\n  - \"\"\n  - - " + long + "\n    - " + long},
		{"colons are quoted in brackets", `!Join ["", [a:b]]`, `!Join ["", ["a:b"]]`},
		{"text of several lines in brackets", `!Join ["", ["a\nb"]]`, "!Join\n  - \"\"\n  - - |-\n      a\n      b"},
		{"a tag does not follow a tag", `{"Fn::Base64": {Ref: A}}`, "\n  Fn::Base64: !Ref A"},
		{"nor in brackets", `{"Fn::Select": [0, {"Fn::GetAZs": {Ref: A}}]}`, "!Select\n  - 0\n  - Fn::GetAZs: !Ref A"},
		{"function without a tag", `{"Fn::ForEach::X": [a]}`, "\n  Fn::ForEach::X:\n    - a"},
		{"function of a map", `!Transform {Name: X, Parameters: {a: 1}}`, "!Transform\n  Name: X\n  Parameters:\n    a: 1"},
		{"no arguments", `!And []`, "!And []"},
		{"condition", `!And [{Condition: A}, !Condition B]`, `!And [!Condition A, !Condition B]`},
		{"function that the text is not", `"!Ref A"`, `"!Ref A"`},
	} {
		t.Run(c.name, func(t *testing.T) {
			n := parseFragment(t, c.user)
			var w yamlWriter
			w.after(n, 0)
			got := string(w.out)
			if strings.TrimPrefix(got, " ") != c.want+"\n" {
				t.Errorf("got %q, want %q", got, c.want)
			}
			again := parseFragment(t, "key:"+got).Get("key")
			diff(t, string(appendJSON(nil, n, minified)), string(appendJSON(nil, again, minified)))
		})
	}
}

func TestListsAndFunctionsInLists(t *testing.T) {
	n := parseFragment(t, `[[[a], b], {c: {d: [e]}}, !If [A, {f: g}, !Ref "AWS::NoValue"], {"Fn::Base64": !Ref H}, "i\nj", {}, ~]`)
	var w yamlWriter
	w.block(n, 0)
	diff(t, `- - - a
  - b
- c:
    d:
      - e
- !If
  - A
  - f: g
  - !Ref AWS::NoValue
- Fn::Base64: !Ref H
- |-
  i
  j
- {}
- null
`, string(w.out))
}

// trickyTexts are texts that one reader of YAML or another takes for something else.
var trickyTexts = []string{
	"", " ", "~", "null", "Null", "NULL", "true", "True", "TRUE", "false", "yes", "Yes", "no", "NO", "on", "off", "OFF", "y", "Y", "n", "N",
	"0", "1", "-1", "+1", "007", "0123", "0750", "0o17", "0x1F", "0b1", "1_000", "1.5", ".5", "5.", "1e3", "1E3", "-1.5e-3", ".inf", "-.INF",
	".nan", "Infinity", "NaN",
	"22:22", "22:22:22", "190:20:30.15", "2010-09-09", "2010-9-9", "2001-12-14t21:59:43.10-05:00", "2001-12-14 21:59:43", "012345678901",
	"200-399", "10.0.0.0/16", "0.0.0.0/0",
	"=", "<<", "<", "-", "--", "---", "...", "--- a", "- a", "-a", "?", "? a", "?a", ":", ": a", ":a", "a:", "a: b", "a :b", "a : b", "a:b",
	"a::b", "#", "#a", "a #b", "a#b",
	"!", "!Ref X", "!!str x", "&a", "*a", "*", "|", ">", "|-", "%a", "@a", "`a", "\"", "'", "\"a\"", "'a'", "a\"b", "a'b", "\\", "a\\b", "{",
	"}", "{}", "[", "]", "[]", ",", "a,b", "{a: b}", "[a, b]", "a]b", "a}b",
	" a", "a ", "  ", "a  b", "\t", "a\t", "\ta", "a\tb", "a: \tb", "a\t#b", "a:\tb",
	"\n", "a\n", "a\n\n", "\na", "a\nb", "a\nb\n", "a\n\nb", " a\nb", "a\n b", "\ta\nb", "a\n\tb", "a \nb", "a\nb ", "a\nb\t", "a\n \nb",
	"a\n---\nb", "a\n...\n", "a\n# b\n", "a\n%b\n", "a\r\nb", "a\rb", "\r", "- a\n- b", "a: b\nc: d\n", "a\nb\n\n\n", "|\na",
	"\x00", "\x01", "\x07", "\x1b[0m", "\x7f", "\u0080", "\u0085", "a\u0085b", "a\u0085\nb", "\u00a0", "\u00a0a", "\u00ad", "\u2028",
	"a\u2028b", "a\nb\u2029", "\u200b", "\ufeff", "a\ufeff", "\ufffd", "\ufffe", "\uffff", "é", "日本語", "😀", "a\n😀", "\U0010ffff", "\U000e0001",
	"Ref", "Fn::Sub", "AWS::Region", "${AWS::Region}", "${!a}", "$", "{{resolve:ssm:a}}", "a{b}", "arn:aws:iam::123456789012:role/x",
	"http://a.b/c?d=e#f", "/a/b", "./a", "../a", "a/b", "+/", "0/", ".a", "._", "*.example.com", "a?", "a?b", "a? b",
	"C:\\Users", "a&b", "<a>", "(a)", "$HOME", "~/a", "^a$", ";", "a; b", "a|b", "a>b", "echo \"$X\" | sed 's/a/b/' > /dev/null",
}

func TestTrickyTextsComeBack(t *testing.T) {
	for _, text := range trickyTexts {
		checkRoundTrip(t, text)
	}
	checkRoundTrip(t, strings.Repeat("a long key ", 200))
	checkRoundTrip(t, strings.Repeat("\x01", 999))
}

func FuzzTextsComeBack(f *testing.F) {
	for _, text := range trickyTexts {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) { checkRoundTrip(t, text) })
}

// placesOf has a text everywhere where a text can be.
func placesOf(text string) *Document {
	s := Of(text)
	return documentOf(&Resource{ID: "A", Source: text, Properties: &bucket{
		Name: s, Names: []String{s, Sub(text), Join(text, s, s), Ref(LogicalID(text))}, Nested: &nested{s},
		Labels: map[string]String{text: s},
	}}, &Resource{ID: "B", Properties: &bucket{Name: s}})
}

func checkRoundTrip(t *testing.T, text string) {
	t.Helper()
	d := placesOf(text)
	var fromJSON any
	if err := json.Unmarshal(d.JSON(), &fromJSON); err != nil {
		t.Fatalf("JSON of %q: %v", text, err)
	}
	var n yaml.Node
	if err := yaml.Unmarshal(d.YAML(), &n); err != nil {
		t.Fatalf("YAML of %q: %v", text, err)
	}
	again, err := FromYAML(&n)
	if err != nil {
		t.Fatalf("YAML of %q: %v", text, err)
	}
	var fromYAML any
	if err := json.Unmarshal(appendJSON(nil, again, 0), &fromYAML); err != nil {
		t.Fatal(err)
	}
	diff(t, fromJSON, fromYAML)
	if name := d.root.Get("Resources").Get("B").Get("Properties").Get("Name").text; utf8.ValidString(text) {
		diff(t, name,
			fromYAML.(map[string]any)["Resources"].(map[string]any)["B"].(map[string]any)["Properties"].(map[string]any)["Name"].(string))
	}
}

// readYAML11 prints as JSON what a reader of YAML 1.1 finds in standard input, with
// functions in their long form.
const readYAML11 = `
import json, sys, yaml
def function(loader, suffix, node):
    name = suffix if suffix in ("Ref", "Condition") else "Fn::" + suffix
    if isinstance(node, yaml.ScalarNode):
        value = loader.construct_scalar(node)
        return {name: value.split(".", 1) if name == "Fn::GetAtt" else value}
    if isinstance(node, yaml.SequenceNode):
        return {name: loader.construct_sequence(node, deep=True)}
    return {name: loader.construct_mapping(node, deep=True)}
yaml.SafeLoader.add_multi_constructor("!", function)
json.dump(list(yaml.safe_load_all(sys.stdin.buffer)), sys.stdout)
`

func TestYAML11ReadersAgree(t *testing.T) {
	python := requirePython(t, "yaml")
	var input []byte
	var want []any
	for _, text := range trickyTexts {
		d := placesOf(text)
		input = append(append(input, "---\n"...), d.YAML()...)
		var fromJSON any
		if err := json.Unmarshal(d.Minified(), &fromJSON); err != nil {
			t.Fatal(err)
		}
		want = append(want, fromJSON)
	}
	command := exec.Command(python, "-c", readYAML11)
	command.Stdin = strings.NewReader(string(input))
	output, err := command.Output()
	if err != nil {
		t.Fatalf("%v: %s", err, stderr(err))
	}
	var got []any
	if err := json.Unmarshal(output, &got); err != nil {
		t.Fatal(err)
	}
	diff(t, want, got)
}

// TestPieces takes a template apart by resources, and together again.
func TestPieces(t *testing.T) {
	for _, text := range []string{
		"Description: x\nResources:\n  A: {Type: AWS::S3::Bucket}\n  B: {Type: AWS::S3::Bucket}\nOutputs:\n  O: {Value: 1}\n",
		"Resources:\n  A: {Type: AWS::S3::Bucket}\n",
	} {
		d, err := Parse([]byte(text))
		if err != nil {
			t.Fatal(err)
		}
		var whole strings.Builder
		var ids []LogicalID
		for _, p := range d.Pieces() {
			whole.WriteString(p.Text)
			if p.ID != "" {
				ids = append(ids, p.ID)
				if !strings.HasPrefix(p.Text, "  "+string(p.ID)+":") {
					t.Errorf("the piece of %s begins with %q", p.ID, p.Text)
				}
			}
		}
		if !slices.Equal(d.ResourceIDs(), ids) || whole.String() != string(d.YAML()) {
			t.Errorf("the pieces are %v, together:\n%s", ids, whole.String())
		}
	}
}
