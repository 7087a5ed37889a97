package cfn

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"
)

// example has one of everything that a template can hold.
func example() *Template {
	t := New("An example")
	t.AddMetadata("Maker", Map(Entry{"Version", Of("1.0").Node()}))
	t.AddParameter(Parameter{
		ID: "Stage", Type: "String", Description: "What it is for", Default: Of("test"),
		AllowedValues: []String{Of("test"), Of("live")}, ConstraintDescription: "test or live",
	})
	t.AddParameter(Parameter{ID: "Password", Type: "String", NoEcho: true, AllowedPattern: `\S+`, MinLength: Of(8), MaxLength: Of(4096)})
	t.AddCondition(Condition{ID: "Live", When: Not(Equals(Ref("Stage"), Of("test")))})
	t.Add(&Resource{
		ID: "Empty", Source: "compose.yaml:3 volumes.empty", Properties: &bucket{},
		DeletionPolicy: RetainExceptOnCreate, UpdateReplacePolicy: Retain,
	})
	t.Add(&Resource{
		ID: "Full", Condition: "Live", DependsOn: []LogicalID{"Empty"},
		Properties: &bucket{
			Name: Sub("${AWS::StackName}-x"), Size: Of(0), Enabled: Of(false),
			Names:  []String{Of("a"), Ref("Stage"), GetAtt("Empty", "Arn")},
			Sizes:  []Int{Of(1), Of(2)},
			Tags:   []Tag{{Of("Name"), Select(0, GetAZs(""))}, {Key: Of("absent value")}},
			Nested: &nested{If("Live", Of("yes"), String{})},
			Labels: map[string]String{"z": Of("line\nline\n"), "a": Join(", ", Of("x"), Region)},
			Document: &PolicyDocument{Version: "2012-10-17", Statement: []Statement{{
				Sid: "One", Effect: "Allow", Action: []string{"s3:Get"}, Resource: []String{Of("*")},
				Condition: []PolicyCondition{
					{
						"StringEquals", "aws:a", []String{Of("1")},
					}, {"Bool", "aws:b", []String{Of("true")}}, {"StringEquals", "aws:c", []String{Of("2"), Of("3")}},
				},
			}, {
				Effect: "Allow", Principal: &Principal{Service: "ecs-tasks.amazonaws.com"}, Action: []string{"sts:AssumeRole", "sts:TagSession"},
			}}},
			Free: List(Map(Entry{"a", Of(1).Node()}, Entry{"b", List(List(Of("x").Node()))}), Map(), List()),
		},
	})
	t.Add(&Resource{
		ID: "Last", DependsOn: []LogicalID{"Empty", "Full"}, Source: "two\nlines",
		Properties: &bucket{Document: &PolicyDocument{Custom: Map(Entry{"Own", Of(true).Node()})}},
	})
	t.AddOutput(Output{
		ID: "Address", Description: "Where it is", Condition: "Live", Value: GetAtt("Full", "DomainName"),
		ExportName: Sub("${AWS::StackName}-address"),
	})
	return t
}

const exampleYAML = `AWSTemplateFormatVersion: "2010-09-09"
Description: An example

Metadata:
  Maker:
    Version: "1.0"

Parameters:
  Stage:
    Type: String
    Description: What it is for
    Default: test
    AllowedValues:
      - test
      - live
    ConstraintDescription: test or live
  Password:
    Type: String
    NoEcho: true
    AllowedPattern: \S+
    MinLength: 8
    MaxLength: 4096

Conditions:
  Live: !Not [!Equals [!Ref Stage, test]]

Resources:
  # compose.yaml:3 volumes.empty
  Empty:
    Type: Test::Bucket
    DeletionPolicy: RetainExceptOnCreate
    UpdateReplacePolicy: Retain
    Properties: {}

  Full:
    Type: Test::Bucket
    Condition: Live
    DependsOn: Empty
    Properties:
      Name: !Sub "${AWS::StackName}-x"
      Size: 0
      Enabled: false
      Names:
        - a
        - !Ref Stage
        - !GetAtt Empty.Arn
      Sizes:
        - 1
        - 2
      Tags:
        - Key: Name
          Value: !Select [0, !GetAZs ""]
        - Key: absent value
      Nested:
        Inner: !If [Live, "yes", !Ref "AWS::NoValue"]
      Labels:
        a: !Join [", ", [x, !Ref "AWS::Region"]]
        z: |
          line
          line
      Document:
        Version: "2012-10-17"
        Statement:
          - Sid: One
            Effect: Allow
            Action: s3:Get
            Resource: "*"
            Condition:
              StringEquals:
                aws:a: "1"
                aws:c:
                  - "2"
                  - "3"
              Bool:
                aws:b: "true"
          - Effect: Allow
            Principal:
              Service: ecs-tasks.amazonaws.com
            Action:
              - sts:AssumeRole
              - sts:TagSession
      Free:
        - a: 1
          b:
            - - x
        - {}
        - []

  # two lines
  Last:
    Type: Test::Bucket
    DependsOn:
      - Empty
      - Full
    Properties:
      Document:
        Own: true

Outputs:
  Address:
    Description: Where it is
    Condition: Live
    Value: !GetAtt Full.DomainName
    Export:
      Name: !Sub "${AWS::StackName}-address"
`

func TestTemplateReadsLikeWrittenByHand(t *testing.T) {
	diff(t, exampleYAML, string(example().Document().YAML()))
}

func TestTemplateIsTheSameInBothFormats(t *testing.T) {
	d := example().Document()
	again := parseFragment(t, string(d.YAML()))
	diff(t, string(d.Minified()), string(appendJSON(nil, again, minified)))

	var compact bytes.Buffer
	if err := json.Compact(&compact, d.JSON()); err != nil {
		t.Fatal(err)
	}
	diff(t, string(d.Minified()), compact.String())
	diff(t, d.InlineSize(), compact.Len())
}

func TestJSONIsIndented(t *testing.T) {
	d := documentOf(&Resource{ID: "A", Properties: &bucket{Name: Ref("B"), Names: []String{Of("<&>"), Of("é")}, Nested: &nested{}}})
	diff(t, `{
  "AWSTemplateFormatVersion": "2010-09-09",
  "Resources": {
    "A": {
      "Type": "Test::Bucket",
      "Properties": {
        "Name": {
          "Ref": "B"
        },
        "Names": [
          "<&>",
          "é"
        ],
        "Nested": {}
      }
    }
  }
}
`, string(d.JSON()))
}

func TestUsingAnIDTwicePanics(t *testing.T) {
	template := New("")
	template.Add(&Resource{ID: "A", Source: "the first", Properties: &bucket{}})
	defer func() {
		message, _ := recover().(string)
		for _, part := range []string{"A", "the first", "the second"} {
			if !strings.Contains(message, part) {
				t.Errorf("%q does not tell %q", message, part)
			}
		}
	}()
	template.Add(&Resource{ID: "A", Source: "the second", Properties: &bucket{}})
}

func TestResourcesCanBeCompletedAfterAdd(t *testing.T) {
	template := New("")
	r := template.Add(&Resource{ID: "A", Properties: &bucket{}})
	r.DependsOn = append(r.DependsOn, "B")
	template.Add(&Resource{ID: "B", Properties: &bucket{}})
	d := template.Document()
	diff(t, []LogicalID{"A", "B"}, d.ResourceIDs())
	diff(t, "B", d.root.Get("Resources").Get("A").Get("DependsOn").text)
}

func TestAbsentItemsAreLeftOut(t *testing.T) {
	d := documentOf(&Resource{ID: "A", Properties: &bucket{
		Name:  Join("-", Of("a"), String{}),
		Names: []String{{}, Of("b")},
		Free:  Map(Entry{"c", nil}, Entry{"d", Int{}.Node()}, Entry{"e", List(nil)}),
	}})
	diff(t, `{"Name":{"Fn::Join":["-",["a"]]},"Names":["b"],"Free":{"e":[]}}`,
		string(appendJSON(nil, d.root.Get("Resources").Get("A").Get("Properties"), minified)))
}

func TestEscapeSub(t *testing.T) {
	text := "a ${b} $ ${!c} ${"
	for part := range subParts(EscapeSub(text)) {
		if part.variable {
			t.Errorf("%q is a variable", part.text)
		}
	}
	diff(t, "a ${!b} $ ${!!c} ${!", EscapeSub(text))
}

func TestLiteral(t *testing.T) {
	if v, ok := Of("").Literal(); v != "" || !ok {
		t.Error(`Of("") is not ""`)
	}
	if v, ok := Of(-7).Literal(); v != -7 || !ok {
		t.Error("Of(-7) is not -7")
	}
	if v, ok := Of(true).Literal(); !v || !ok {
		t.Error("Of(true) is not true")
	}
	if _, ok := Ref("A").Literal(); ok {
		t.Error("a function is a literal")
	}
	if _, ok := (String{}).Literal(); ok {
		t.Error("an absent value is a literal")
	}
	if !(Int{}).IsZero() || Of(0).IsZero() || Ref("A").IsZero() {
		t.Error("only an absent value is zero")
	}
}

func TestStringsVisitsTexts(t *testing.T) {
	d := documentOf(&Resource{ID: "A", Properties: &bucket{Name: Of("n"), Size: Of(1), Names: []String{Of("x"), Sub("{{resolve:y}}")}}})
	var got []string
	d.Strings(func(resource LogicalID, path []string, text string) {
		got = append(got, string(resource)+" "+strings.Join(path, ".")+" = "+text)
	})
	diff(t, []string{
		"A Resources.A.Type = Test::Bucket",
		"A Resources.A.Properties.Name = n",
		"A Resources.A.Properties.Names.0 = x",
		"A Resources.A.Properties.Names.1 = {{resolve:y}}",
	}, got)
}
