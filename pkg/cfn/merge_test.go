package cfn

import (
	"strings"
	"testing"
)

// overlaid is the document that the tests of Merge change.
func overlaid() *Document {
	t := New("Before")
	t.AddParameter(Parameter{ID: "Stage", Type: "String"})
	t.Add(&Resource{ID: "Queue", Properties: &bucket{Name: Of("q"), Size: Of(1), Names: []String{Of("a"), Of("b")}, Nested: &nested{Of("x")}}})
	t.Add(&Resource{
		ID: "Listener80", DependsOn: []LogicalID{"Queue"},
		Properties: &bucket{Name: Ref("Queue"), Labels: map[string]String{"a": Of("1"), "b": Of("2")}},
	})
	t.AddOutput(Output{ID: "Address", Description: "Where", Value: Ref("Queue")})
	return t.Document()
}

// aliased knows one resource by another name.
func aliased(id LogicalID) LogicalID {
	if id == "Web80Listener" {
		return "Listener80"
	}
	return id
}

func TestMerge(t *testing.T) {
	const before = `{"AWSTemplateFormatVersion":"2010-09-09","Description":"Before","Parameters":{"Stage":{"Type":"String"}},"Resources":{` +
		`"Queue":{"Type":"Test::Bucket","Properties":{"Name":"q","Size":1,"Names":["a","b"],"Nested":{"Inner":"x"}}},` +
		`"Listener80":{"Type":"Test::Bucket","DependsOn":"Queue","Properties":{"Name":{"Ref":"Queue"},"Labels":{"a":"1","b":"2"}}}},` +
		`"Outputs":{"Address":{"Description":"Where","Value":{"Ref":"Queue"}}}}`
	for _, c := range []struct{ name, overlay, old, new string }{
		{"nothing", `{}`, ``, ``},
		{"null", `~`, ``, ``},
		{"scalar replaces scalar", `Resources: {Queue: {Properties: {Size: 2}}}`, `"Size":1`, `"Size":2`},
		{"list replaces list", `Resources: {Queue: {Properties: {Names: [c]}}}`, `["a","b"]`, `["c"]`},
		{"map merges into map", `Resources: {Listener80: {Properties: {Labels: {b: "3", c: "4"}}}}`, `"b":"2"`, `"b":"3","c":"4"`},
		{"function replaces map", `Resources: {Queue: {Properties: {Nested: !Ref Stage}}}`, `{"Inner":"x"}`, `{"Ref":"Stage"}`},
		{"map replaces function", `Resources: {Listener80: {Properties: {Name: {a: b}}}}`, `"Name":{"Ref":"Queue"}`, `"Name":{"a":"b"}`},
		{"null removes a property", `Resources: {Queue: {Properties: {Size: null}}}`, `"Size":1,`, ``},
		{
			"null removes nothing where nothing is", `Resources: {Queue: {Properties: {Other: {a: null, b: 1}}}}`, `{"Inner":"x"}`,
			`{"Inner":"x"},"Other":{"b":1}`,
		},
		{
			"null removes a resource", `Resources: {Listener80: null}`,
			`,"Listener80":{"Type":"Test::Bucket","DependsOn":"Queue","Properties":{"Name":{"Ref":"Queue"},"Labels":{"a":"1","b":"2"}}}`, ``,
		},
		{
			"attributes of a resource", `Resources: {Queue: {DeletionPolicy: Retain}}`, `{"Inner":"x"}}`, `{"Inner":"x"}},"DeletionPolicy":"Retain"`,
		},
		{
			"new resource at the end", `Resources: {Topic: {Type: "AWS::SNS::Topic"}}`, `"b":"2"}}}`,
			`"b":"2"}}},"Topic":{"Type":"AWS::SNS::Topic"}`,
		},
		{"alias of a resource", `Resources: {Web80Listener: {Properties: {Labels: {a: "5"}}}}`, `"a":"1"`, `"a":"5"`},
		{
			"aliases in references",
			`Resources: {Queue: {DependsOn: [Web80Listener, X], Properties: {Names: [!Ref Web80Listener, !GetAtt Web80Listener.Arn, !Sub ` +
				`"${Web80Listener}-${Web80Listener.Arn}-${!Web80Listener}-$", !Sub ["${Web80Listener}${Stage}", {Web80Listener: x}], Web80Listener]}}}`,
			`["a","b"],"Nested":{"Inner":"x"}}`,
			`[{"Ref":"Listener80"},{"Fn::GetAtt":["Listener80","Arn"]},{"Fn::Sub":"${Listener80}-${Listener80.Arn}-${!Web80Listener}-$"},` +
				`{"Fn::Sub":["${Web80Listener}${Stage}",{"Web80Listener":"x"}]},"Web80Listener"],` +
				`"Nested":{"Inner":"x"}},"DependsOn":["Listener80","X"]`,
		},
		{"DependsOn of one", `Resources: {Listener80: {DependsOn: Web80Listener}}`, `"DependsOn":"Queue"`, `"DependsOn":"Listener80"`},
		{
			"aliases in outputs", `Outputs: {Address: {Value: !GetAtt Web80Listener.Arn}}`, `"Value":{"Ref":"Queue"}`,
			`"Value":{"Fn::GetAtt":["Listener80","Arn"]}`,
		},
		{
			"other sections", `{Description: After, Parameters: {Stage: {Default: x}}}`,
			`"Description":"Before","Parameters":{"Stage":{"Type":"String"}}`,
			`"Description":"After","Parameters":{"Stage":{"Type":"String","Default":"x"}}`,
		},
		{
			"new section in its place", `Conditions: {A: !Equals [a, !Ref Stage]}`, `"Resources"`,
			`"Conditions":{"A":{"Fn::Equals":["a",{"Ref":"Stage"}]}},"Resources"`,
		},
		{"section that goes", `Outputs: null`, `,"Outputs":{"Address":{"Description":"Where","Value":{"Ref":"Queue"}}}`, ``},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := overlaid()
			diff(t, []Problem(nil), d.Merge(parseFragment(t, c.overlay), aliased))
			diff(t, strings.Replace(before, c.old, c.new, 1), string(d.Minified()))
		})
	}
}

func TestMergeLeavesTheTemplateAlone(t *testing.T) {
	template := example()
	before := string(template.Document().YAML())
	template.Document().Merge(parseFragment(t, `Resources: {Full: {Properties: {Name: x, Labels: {a: null}}}}`), aliased)
	diff(t, before, string(template.Document().YAML()))
}

func TestMergeReports(t *testing.T) {
	for _, c := range []struct {
		name, overlay string
		want          Problem
	}{
		{"misspelled resource", `Resources: {Queu: {Properties: {Size: 2}}}`, Problem{
			Kind: UnknownResource, Resource: "Queu", Path: []string{"Resources", "Queu"},
			Message: `the template has no resource "Queu"`, Hint: `did you mean "Queue"?`,
		}},
		{"resource that is not there", `Resources: {Elsewhere: {Properties: {Size: 2}}}`, Problem{
			Kind: UnknownResource, Resource: "Elsewhere", Path: []string{"Resources", "Elsewhere"},
			Message: `the template has no resource "Elsewhere"`, Hint: `name a resource of the template, or add a Type to create a new one`,
		}},
		{"removal of a resource that is not there", `Resources: {Elsewhere: null}`, Problem{
			Kind: UnknownResource, Resource: "Elsewhere", Path: []string{"Resources", "Elsewhere"},
			Message: `the template has no resource "Elsewhere"`, Hint: `name a resource of the template, or add a Type to create a new one`,
		}},
		{"misspelled section", `Resource: {}`, Problem{
			Kind: UnknownSection, Path: []string{"Resource"},
			Message: `a template has no section "Resource"`, Hint: `did you mean "Resources"?`,
		}},
		{"resource as a section", `MyQueueOfThings: {Type: X}`, Problem{
			Kind: UnknownSection, Path: []string{"MyQueueOfThings"},
			Message: `a template has no section "MyQueueOfThings"`, Hint: `resources belong under Resources, with their Type and Properties`,
		}},
		{"no resources", `Resources:`, Problem{
			Kind: BadShape, Path: []string{"Resources"},
			Message: `Resources is not a map of resources`, Hint: `write the resources by ID, or remove the line`,
		}},
		{"no map", `[a]`, Problem{
			Kind: BadShape, Message: `the fragment is not a map`, Hint: `write sections of a template: Resources, Parameters, Outputs`,
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := overlaid()
			diff(t, []Problem{c.want}, d.Merge(parseFragment(t, c.overlay), aliased))
			diff(t, string(overlaid().Minified()), string(d.Minified()))
		})
	}
}

func TestMergeGoesOnAfterAProblem(t *testing.T) {
	d := overlaid()
	problems := d.Merge(parseFragment(t, `{Nonsense: 1, Resources: {Other: {}, Queue: {Properties: {Size: 7}}}}`), aliased)
	diff(t, 2, len(problems))
	diff(t, "7", d.root.Get("Resources").Get("Queue").Get("Properties").Get("Size").text)
}
