package cfn

import (
	"fmt"
	"strings"
	"testing"
)

// TestDynamicReferences finds dynamic references however they are written, and says of the others that they are built at deployment.
func TestDynamicReferences(t *testing.T) {
	for value, want := range map[string]string{
		"'{{resolve:secretsmanager:prod/db:SecretString:password}}'":                           "secretsmanager prod/db",
		"'a {{resolve:ssm:/x:3}} b {{resolve:ssm-secure:/y}}'":                                 "ssm /x:3|ssm-secure /y",
		"!Join ['', ['{{resolve:secretsmanager:', prod, /db, '}}']]":                           "secretsmanager prod/db",
		"!Join [':', ['{{resolve', ssm, '/x}}']]":                                              "ssm /x",
		"!Join ['', ['{', '{res', !Select [1, [a, olve]], ':ssm:/x}}']]":                       "ssm /x",
		"!Join ['', !Split ['-', '{{resol-ve:ssm:/x}}']]":                                      "ssm /x",
		"!Sub ['${A}resolve:${B}}}', {A: '{{', B: !Sub 'ssm:/${Stage}/x'}]":                    "ssm /test/x",
		"!Sub '{{resolve:ssm:/${AWS::Region}/${AWS::StackName}}}'":                             "ssm /<AWS::Region>/<AWS::StackName>",
		"!If [C, '{{resolve:ssm:/x}}', !Sub '{{resolve:ssm:/y}}']":                             "ssm /x|ssm /y",
		"!Join ['', ['{{resolve:ssm:/', !If [C, a, b], '}}']]":                                 "ssm /a|ssm /b",
		"!Join ['', ['{{resolve:ssm:/', !FindInMap [M, !Ref AWS::Region, k], '}}']]":           "ssm /m|ssm /n",
		"!FindInMap [M, eu, whole]":                                                            "ssm /whole",
		"!Base64 {'Fn::Sub': '{{resolve:ssm:/x}}'}":                                            "ssm /x",
		"!Select [1, !Ref List]":                                                               "ssm /listed",
		"!Sub '{{resolve:secretsmanager:${Own}:SecretString:password}}'":                       "secretsmanager <Own> =Own",
		"!Sub '{{resolve:ssm:${Db.MasterUserSecret.SecretArn}}}'":                              "ssm <Db.MasterUserSecret.SecretArn> =Db",
		"!Sub '{{resolve:secretsmanager:${Db}}}'":                                              "secretsmanager <Db> built",
		"!Sub '{{resolve:secretsmanager:prod/${Open}}}'":                                       "secretsmanager prod/<Open> built",
		"!Sub '{{resolve:ssm:${Stored}}}'":                                                     "ssm <Stored> built",
		"!Join ['', ['{{resolve:ssm:', !ImportValue x, '}}']]":                                 "ssm <Fn::ImportValue> built",
		"!Join ['', ['{{resolve:', !Ref Open, ':x}}']]":                                        " <Open>:x built",
		"!Join ['', ['{{resolve:ssm:x', !Ref Open]]":                                           " {{resolve:ssm:x<Open> built",
		"!Join ['', ['text {{', !Ref Open]]":                                                   " <Open> built",
		"!Join ['', ['{{reso', !Ref Open, '}}']]":                                              " <Open> built",
		"!Join ['', [!Ref Open, 'resolve:ssm:/x}}']]":                                          " <Open> built",
		"!Join ['', [!Ref Secret, '{resolve:ssm:/x}}']]":                                       " <Secret> built",
		"!Join ['', ['{{ .Mustache }}', !Ref Open, ' resolve: it']]":                           "",
		"!Join ['', ['{{resolve:ssm:', x]]":                                                    "",
		"!Sub '${!Literal} {{${Open}'":                                                         " <Open> built",
		"[{Deep: !Join ['', ['{{resolve:ssm:', /x, '}}']]}, !Ref AWS::NoValue, !GetAtt Own.X]": "ssm /x",
	} {
		d, err := Parse([]byte(`
Parameters:
  Stage: {Type: String, Default: test}
  Open: {Type: String}
  Secret: {Type: String, Default: x, NoEcho: true}
  List: {Type: CommaDelimitedList, Default: "a,{{resolve:ssm:/listed}}"}
Mappings: {M: {eu: {k: m, whole: '{{resolve:ssm:/whole}}'}, us: {k: n}}}
Resources:
  Own: {Type: "AWS::SecretsManager::Secret"}
  Db: {Type: "AWS::RDS::DBInstance"}
  It: {Type: A, Properties: {P: ` + value + `}}
`))
		if err != nil {
			t.Fatal(value, err)
		}
		if got := strings.Join(told(d, "It"), "|"); got != want {
			t.Errorf("%s:\n got %s\nwant %s", value, got, want)
		}
	}
}

// told are the references in a part of a template.
func told(d *Document, in LogicalID) []string {
	var all []string
	for _, r := range d.DynamicReferences() {
		if r.In != in {
			continue
		}
		line := r.Service + " " + r.Name
		if r.Built {
			line += " built"
		}
		if r.Own != "" {
			line += " =" + string(r.Own)
		}
		all = append(all, line)
	}
	return all
}

// TestDynamicReferencesOutside finds them in parameters and outputs too.
func TestDynamicReferencesOutside(t *testing.T) {
	d, err := Parse([]byte(`
Parameters:
  Hidden: {Type: String, NoEcho: true, Default: "{{resolve:ssm-secure:/x}}"}
  Stored: {Type: "AWS::SSM::Parameter::Value<String>", Default: /y}
Resources: {A: {Type: A}}
Outputs: {Url: {Value: !Join ["", ["{{resolve:", "ssm:/z}}"]]}}
`))
	if err != nil {
		t.Fatal(err)
	}
	for id, want := range map[LogicalID]string{"Hidden": "ssm-secure /x", "Stored": "ssm /y", "Url": "ssm /z"} {
		if got := told(d, id); len(got) != 1 || got[0] != want {
			t.Errorf("%s: %v", id, got)
		}
	}
}

// TestManyVariants says of a text with more variants than it looks at that it is built at deployment.
func TestManyVariants(t *testing.T) {
	list := strings.Repeat("!If [C, a, b], ", 40)
	d, err := Parse([]byte(fmt.Sprintf("Resources: {It: {Type: A, Properties: {P: !Join ['', [%s'{{resolve:ssm:/x}}']]}}}", list)))
	if err != nil {
		t.Fatal(err)
	}
	if got := told(d, "It"); got[len(got)-1] != "  built" {
		t.Error(got)
	}
}

// TestManyVariantsWithoutReferences has nothing to say of as many variants in which no reference can begin.
func TestManyVariantsWithoutReferences(t *testing.T) {
	for around, want := range map[string]int{
		"!Join ['', [%s a]]":                     0,
		"!Join ['', [%s !Ref Given]]":            0,
		"!Join ['', [%s !Sub '${A}-${Given}']]":  1, // a name of a resource
		"!Sub ['${X}', {X: !Join ['', [%s a]]}]": 0,
		"!Join ['', [%s !Ref Brace]]":            1,
		"!Join ['', [%s !GetAtt A.B]]":           1,
		"!Join ['', [%s !Sub '{${Given}']]":      1,
		"!Join ['', [%s !If [C, x, '{']]]":       1,
	} {
		value := strings.Replace(around, "%s", strings.Repeat("!If [C, a, b], ", 40), 1)
		d, err := Parse([]byte("Parameters: {Given: {Type: String, Default: a}, Brace: {Type: String, Default: '{'}}\n" +
			"Resources: {It: {Type: A, Properties: {P: " + value + "}}}"))
		if err != nil {
			t.Fatal(err)
		}
		if got := told(d, "It"); len(got) != want {
			t.Errorf("%s: %v", around, got)
		}
	}
}

// TestTextsThatGrow gives up on functions that hold each other, and multiply the text in them.
func TestTextsThatGrow(t *testing.T) {
	text := "'{" + strings.Repeat("a", 1000) + "'"
	for range 6 {
		text = "!Join [zzzzzzzzzzzzzzzzzzzz, !Split ['', " + text + "]]"
	}
	d, err := Parse([]byte("Resources: {It: {Type: A, Properties: {P: " + text + "}}}"))
	if err != nil {
		t.Fatal(err)
	}
	if got := told(d, "It"); len(got) != 1 || got[0] != "  built" {
		t.Error(got)
	}
}

// TestFunctionsThatGrow has every function that can multiply a text inside of itself.
func TestFunctionsThatGrow(t *testing.T) {
	for name, around := range map[string]string{
		"join":   "!Join [zzzzzzzzzzzz, !Split ['', %s]]",
		"sub":    "!Sub ['$${A}$${A}$${A}', {A: %s}]",
		"json":   "{'Fn::ToJsonString': {'\"': %s}}",
		"base64": "{'Fn::Base64': %s}",
	} {
		text := "aaaaaaaa"
		for range 80 {
			text = fmt.Sprintf(strings.ReplaceAll(around, "$$", "$"), text)
		}
		d, err := Parse([]byte("Resources: {It: {Type: A, Properties: {P: " + text + "}}}"))
		if err != nil {
			t.Fatal(name, err)
		}
		d.DynamicReferences()
		if plain := d.Resource("It").Get("Properties").Get("P").Plain(); len(plain) > 1<<20 {
			t.Errorf("%s is told in %d bytes", name, len(plain))
		}
		if _, err := d.Evaluate(Environment{}, isNotD); err == nil || !strings.Contains(err.Error(), "more text than a resource can contain") {
			t.Errorf("%s: %v", name, err)
		}
	}
}
