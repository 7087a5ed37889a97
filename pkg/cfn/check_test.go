package cfn

import (
	"fmt"
	"strings"
	"testing"
)

func TestCheckAcceptsGoodTemplates(t *testing.T) {
	d := example().Document()
	problems := d.Merge(parseFragment(t, `
Parameters:
  Names: {Type: CommaDelimitedList}
Rules:
  One: {Assertions: [{Assert: !Not [!Equals [!Ref Stage, ""]]}]}
Mappings:
  Sizes: {a: {b: 1}}
Conditions:
  Same: {Condition: Live}
  Both: !And [{Condition: Live}, !Condition Same]
Resources:
  Free:
    Type: AWS::SNS::Topic
    Condition: Both
    DependsOn: [Empty, Full]
    UpdatePolicy: {}
    Metadata: {a: {Condition: not one}}
    Properties:
      "Fn::Transform": {Name: "AWS::Include"}
      A: !GetAtt Empty.DomainName
      B: !GetAtt Free2.Anything
      C: !Sub ["${Local} ${AWS::Region} ${Empty.Arn} ${!Literal} ${open", {Local: !Ref Stage}]
      D: !If [Same, !Ref "AWS::NoValue", !Select [0, !Ref Names]]
      E: !GetAtt Empty.Part.Of.A.Property
      F: !GetAtt [Empty, !Ref Stage]
  Free2: {Type: "Custom::Thing"}
Outputs:
  More: {Value: !Ref "AWS::StackId", Condition: Same}
`), aliased)
	diff(t, []Problem(nil), problems)
	diff(t, []Problem(nil), d.Check())
}

// reports are overlays that break the example, and what is said of each.
var reports = []struct{ name, overlay, path, message, hint string }{
	{
		"Ref", `Resources: {Full: {Properties: {Name: !Ref Emty}}}`, "Resources.Full.Properties.Name",
		`"Emty" is not a resource or parameter of the template`, `did you mean "Empty"?`,
	},
	{
		"GetAtt", `Resources: {Full: {Properties: {Names: [!GetAtt Nothing.Arn]}}}`, "Resources.Full.Properties.Names.0",
		`"Nothing" is not a resource or parameter of the template`, `correct the name, or add the missing definition`,
	},
	{
		"attribute of a parameter", `Resources: {Full: {Properties: {Name: !Sub "${Stage.Arn}"}}}`, "Resources.Full.Properties.Name",
		`Stage is a parameter, and has no attribute "Arn"`, `use !Ref Stage`,
	},
	{
		"Sub", `Outputs: {Address: {Value: !Sub "${AWS::Regio}"}}`, "Outputs.Address.Value",
		`"AWS::Regio" is not a resource or parameter of the template`, `did you mean "AWS::Region"?`,
	},
	{
		"inside of a function", `Resources: {Full: {Properties: {Name: !Join ["", [a, !Ref Emty]]}}}`, "Resources.Full.Properties.Name.1.1",
		`"Emty" is not a resource or parameter of the template`, `did you mean "Empty"?`,
	},
	{
		"If", `Resources: {Full: {Properties: {Name: !If [Alive, a, b]}}}`, "Resources.Full.Properties.Name", `there is no condition "Alive"`,
		`did you mean "Live"?`,
	},
	{
		"Condition of a resource", `Resources: {Empty: {Condition: Liv}}`, "Resources.Empty.Condition", `there is no condition "Liv"`,
		`did you mean "Live"?`,
	},
	{
		"Condition of an output", `Outputs: {Address: {Condition: Liv}}`, "Outputs.Address.Condition", `there is no condition "Liv"`,
		`did you mean "Live"?`,
	},
	{
		"condition of conditions", `Conditions: {A: !Not [{Condition: Liv}]}`, "Conditions.A.0", `there is no condition "Liv"`,
		`did you mean "Live"?`,
	},
	{
		"condition of a resource", `Conditions: {A: !Equals [!Ref Empty, ""]}`, "Conditions.A.0",
		`"Empty" is not a parameter, and Conditions can refer only to parameters`, `correct the name, or add the missing definition`,
	},
	{
		"DependsOn", `Resources: {Empty: {DependsOn: [Stage]}}`, "Resources.Empty.DependsOn",
		`DependsOn names "Stage", which is not a resource of the template`, `correct the name, or add the missing definition`,
	},
	{
		"attribute", `Outputs: {Address: {Value: !GetAtt Empty.Domain}}`, "Outputs.Address.Value",
		`Empty, of type Test::Bucket, has no attribute "Domain"`, `it has Arn, DomainName`,
	},
	{
		"id with a hyphen", `Outputs: {a-b: {Value: x}}`, "Outputs.a-b", `"a-b" is not a valid logical ID`,
		`use only letters and digits, at most 255`,
	},
	{
		"id in two sections", `Parameters: {Empty: {Type: String}}`, "Resources.Empty", `"Empty" is a resource and a parameter`,
		`rename one of the two`,
	},
	{
		"no type", `Resources: {Empty: {Type: null}}`, "Resources.Empty", `the resource "Empty" has no type`,
		`give it a Type, such as AWS::S3::Bucket`,
	},
	{
		"property beside Properties", `Resources: {Empty: {Size: 1}}`, "Resources.Empty.Size", `a resource has no attribute "Size"`,
		`write it under Properties, if it is a property`,
	},
	{
		"misspelled Properties", `Resources: {Empty: {Propertis: {}}}`, "Resources.Empty.Propertis", `a resource has no attribute "Propertis"`,
		`did you mean "Properties"?`,
	},
	{
		"null in a list", `Resources: {Empty: {Properties: {Names: [a, null]}}}`, "Resources.Empty.Properties.Names.1",
		`a template cannot contain null`, `remove it, or give it a value`,
	},
	{
		"name of a function", `Resources: {Empty: {Properties: {Labels: {"Fn::X": a, b: c}}}}`, "Resources.Empty.Properties.Labels.Fn::X",
		`CloudFormation would interpret the name "Fn::X" as a function`, `use another name`,
	},
	{"section that is no map", `Outputs: [a]`, "Outputs", `Outputs is not a map`, `write its entries by ID`},
	{
		"circle of one", `Resources: {Empty: {Properties: {Name: !Ref Empty}}}`, "Resources.Empty",
		`resources depend on each other in a cycle: Empty → Empty`, `remove one of the references`,
	},
	{
		"circle",
		`Resources: {Empty: {Properties: {Name: !Sub "${Last.Arn}"}}, Full: {DependsOn: Last, Properties: {Names: null}}, Last: {DependsOn: ` +
			`Full}}`,
		"Resources.Last", `resources depend on each other in a cycle: Last → Full → Last`, `remove one of the references`,
	},
	{
		"long description", `Description: "` + strings.Repeat("x", 1025) + `"`, "Description",
		`the text has 1025 bytes; CloudFormation accepts at most 1024`, `shorten it`,
	},
	{
		"long default", `Parameters: {Stage: {Default: "` + strings.Repeat("x", 4097) + `"}}`, "Parameters.Stage.Default",
		`the text has 4097 bytes; CloudFormation accepts at most 4096`, `shorten it`,
	},
}

func TestCheckReports(t *testing.T) {
	for _, c := range reports {
		t.Run(c.name, func(t *testing.T) {
			d := example().Document()
			diff(t, []Problem(nil), d.Merge(parseFragment(t, c.overlay), aliased))
			problems := d.Check()
			if len(problems) != 1 {
				t.Fatalf("%d problems: %v", len(problems), problems)
			}
			p := problems[0]
			diff(t, []string{c.path, c.message, c.hint}, []string{strings.Join(p.Path, "."), p.Message, p.Hint})
			if len(p.Path) > 1 && p.Path[0] == "Resources" && string(p.Resource) != p.Path[1] {
				t.Errorf("the problem is of the resource %q", p.Resource)
			}
		})
	}
}

func TestATransformCanAddWhatIsMissing(t *testing.T) {
	d := example().Document()
	d.Merge(parseFragment(t,
		`{Transform: "AWS::Serverless-2016-10-31", Resources: {Empty: {Connectors: {}, Properties: {Name: !Ref Generated}}}}`),
		aliased)
	diff(t, []Problem(nil), d.Check())
}

func TestALabelCalledRef(t *testing.T) {
	d := documentOf(&Resource{ID: "A", Properties: &bucket{Labels: map[string]String{"Ref": Of("x")}}})
	problems := d.Check()
	diff(t, 1, len(problems))
	diff(t, BadShape, problems[0].Kind)
}

func TestCheckLimits(t *testing.T) {
	template := New("")
	for i := range 501 {
		template.Add(&Resource{ID: LogicalID(fmt.Sprintf("R%d", i)), Properties: &bucket{Name: Of(strings.Repeat("x", 2000))}})
	}
	for i := range 201 {
		template.AddParameter(Parameter{ID: LogicalID(fmt.Sprintf("P%d", i)), Type: "String"})
		template.AddOutput(Output{ID: LogicalID(fmt.Sprintf("O%d", i)), Value: Of("x")})
	}
	var got []string
	for _, p := range template.Document().Check() {
		got = append(got, p.Message)
	}
	diff(t, []string{
		"the template has 201 Parameters; CloudFormation accepts at most 200",
		"the template has 501 Resources; CloudFormation accepts at most 500",
		"the template has 201 Outputs; CloudFormation accepts at most 200",
		fmt.Sprintf("the template has %d bytes; CloudFormation accepts at most 1000000", template.Document().InlineSize()),
	}, got)

	diff(t, "the template has no resources; CloudFormation needs at least one", New("").Document().Check()[0].Message)
}

func TestNearest(t *testing.T) {
	for _, c := range []struct{ word, want string }{
		{"Resorces", "Resources"}, {"resources", "Resources"}, {"Output", "Outputs"}, {"", ""}, {"Nonsense", ""}, {"Ruels", "Rules"},
	} {
		diff(t, c.want, nearest(c.word, sections))
	}
}
