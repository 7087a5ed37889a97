package cfn

import (
	"strings"
	"testing"

	"gopkg.in/yaml.v3"
)

func TestFromYAML(t *testing.T) {
	for _, c := range []struct{ name, user, want string }{
		{
			"short forms", `[!Ref A, !GetAtt A.B, !Sub "${A}", !Condition C]`,
			`[{"Ref":"A"},{"Fn::GetAtt":["A","B"]},{"Fn::Sub":"${A}"},{"Condition":"C"}]`,
		},
		{
			"short forms of lists", `[!If [C, 1, !Ref A], !Select [0, !GetAZs ""]]`,
			`[{"Fn::If":["C",1,{"Ref":"A"}]},{"Fn::Select":[0,{"Fn::GetAZs":""}]}]`,
		},
		{
			"long forms", `[{Ref: A}, {"Fn::GetAtt": A.B}, {"Fn::GetAtt": [A, B]}, {"Fn::Sub": ["x", {a: b}]}]`,
			`[{"Ref":"A"},{"Fn::GetAtt":["A","B"]},{"Fn::GetAtt":["A","B"]},{"Fn::Sub":["x",{"a":"b"}]}]`,
		},
		{"text that looks like a function", `["!Ref A", '!GetAtt A.B']`, `["!Ref A","!GetAtt A.B"]`},
		{
			"a condition is a function between conditions only", `{X: {Condition: A}, Y: !Not [{Condition: A}]}`,
			`{"X":{"Condition":"A"},"Y":{"Fn::Not":[{"Condition":"A"}]}}`,
		},
		{"scalars", `[a, "1", 1, -1, 1.50, true, False, null, ~, ""]`, `["a","1",1,-1,1.50,true,false,null,null,""]`},
		{"numbers of other notations", `[0x1F, 0o17, 1_000, 1e3, .5, 5., +7]`, `[31,15,1000,1000,0.5,5,7]`},
		{"digits after a zero stay a text", `[0750, 012345678901, 00]`, `["0750","012345678901","00"]`},
		{"numbers that JSON has not", `[.inf, -.inf, .nan]`, `[".inf","-.inf",".nan"]`},
		{"texts in YAML 1.2", `[yes, off, 2010-09-09, 12:30:45]`, `["yes","off","2010-09-09","12:30:45"]`},
		{"keys are texts", `{200: a, true: b, ~: c}`, `{"200":"a","true":"b","~":"c"}`},
		{"aliases", `{a: &a {x: 1}, b: *a, c: [*a]}`, `{"a":{"x":1},"b":{"x":1},"c":[{"x":1}]}`},
		{
			"merge keys", `{a: &a {x: 1, y: 2}, b: {<<: *a, x: 3}, c: {<<: [{z: 1, y: 0}, *a]}}`,
			`{"a":{"x":1,"y":2},"b":{"x":3,"y":2},"c":{"z":1,"y":0,"x":1}}`,
		},
		{"key that is an alias", `[&a k, {*a : v}]`, `["k",{"k":"v"}]`},
	} {
		t.Run(c.name, func(t *testing.T) {
			diff(t, c.want, string(appendJSON(nil, parseFragment(t, c.user), minified)))
		})
	}
}

func TestFromYAMLRefuses(t *testing.T) {
	for _, c := range []struct{ name, user, want string }{
		{"unknown function", "a: 1\nb: !Reff X", `line 2: !Reff is not a CloudFormation function`},
		{"attribute of nothing", `!GetAtt A`, `line 1: GetAtt needs a resource and an attribute`},
		{"key twice", "a: 1\na: 2", `line 2: duplicate key "a"`},
		{"key that is a list", `{[a]: b}`, `line 1: a key must be text`},
		{"inside of a function", `!Join [a, [!Nope b]]`, `line 1: !Nope is not a CloudFormation function`},
		{"inside of an alias", "a: &a [*a]", `line 1: the alias *a is inside the node that it refers to`},
		{"aliases without end", bomb(), `too large`},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := FromYAML(parse(t, c.user))
			if err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("got %v, want %q", err, c.want)
			}
		})
	}
}

// bomb is a small file that aliases make large.
func bomb() string {
	var b strings.Builder
	b.WriteString("a0: &a0 [x]\n")
	for _, level := range []string{"1", "2", "3", "4", "5", "6", "7"} {
		before := "*a" + string(level[0]-1)
		b.WriteString("a" + level + ": &a" + level + " [" + strings.Repeat(before+", ", 9) + before + "]\n")
	}
	return b.String()
}

func FuzzFromYAML(f *testing.F) {
	f.Add("a: !Sub [x, {b: *c}]\n<<: {d: !GetAtt e.f}")
	f.Add(exampleYAML)
	f.Fuzz(func(t *testing.T, text string) {
		var n yaml.Node
		if yaml.Unmarshal([]byte(text), &n) != nil || n.Kind == 0 {
			return
		}
		overlay, err := FromYAML(&n)
		if err != nil {
			return
		}
		d := example().Document()
		d.Merge(overlay, func(id LogicalID) LogicalID { return id })
		d.Check()
		again := parseFragment(t, string(d.YAML()))
		diff(t, string(d.Minified()), string(appendJSON(nil, again, minified)))
	})
}

func TestNode(t *testing.T) {
	n := parseFragment(t, `{a: {b: [1, "2", x, true, !Ref c]}}`)
	items := n.Get("a").Get("b").Items()
	for i, want := range []struct {
		text  string
		isInt bool
		value int
	}{{"1", true, 1}, {"2", true, 2}, {"x", false, 0}, {"true", false, 0}} {
		if text, ok := items[i].Text(); text != want.text || !ok {
			t.Errorf("item %d has the text %q", i, text)
		}
		if value, ok := items[i].Int(); value != want.value || ok != want.isInt {
			t.Errorf("item %d has the integer %d, %v", i, value, ok)
		}
	}
	if _, ok := items[4].Text(); ok {
		t.Error("a function has a text")
	}
	absent := n.Get("x").Get("y")
	if absent != nil || absent.Items() != nil || absent.Entries() != nil {
		t.Error("what is absent has something below it")
	}
}
