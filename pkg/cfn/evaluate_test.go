package cfn

import (
	"strings"
	"testing"
)

const evaluated = `
Parameters:
  Id: {Type: String, Default: ""}
  Zones: {Type: CommaDelimitedList, Default: "a,b"}
  Size: {Type: Number, Default: 3}
  Image: {Type: String}
Mappings:
  Sizes: {small: {cpu: 256}}
Conditions:
  New: !Equals [!Ref Id, ""]
  Old: !Not [!Condition New]
  Both: !And [!Condition New, !Condition Old]
  Either: !Or [!Condition New, !Condition Old]
Resources:
  Kept:
    Type: A
    Condition: New
    Properties:
      If: !If [New, !Ref Other, !Ref Id]
      Gone: !If [Both, x, !Ref AWS::NoValue]
      Items: [!If [Either, 1, 2], !Ref AWS::NoValue]
      Sub: !Sub ["${AWS::StackName}-${Other.Arn}-${Local}-${!Literal}", {Local: !Ref Size}]
      Join: !Join ["/", [!Ref Image, !Select [1, !Ref Zones]]]
      Split: !Select [2, !Split [".", a.b.c]]
      Zone: !Select [1, !GetAZs ""]
      Block: !Select [1, !Cidr [10.0.0.0/16, 2, 8]]
      Pair: !Select [1, !Cidr [10.0.0.0/30, 2, 1]]
      Sixth: !Select [1, !Cidr ["2001:db8::/56", 2, 64]]
      Map: !FindInMap [Sizes, small, cpu]
      Theirs: !Select [1, !Cidr [!Select [0, !GetAtt Other.Blocks], 2, 64]]
  Gone: {Type: B, Condition: Old}
  Other: {Type: C}
  Unwanted: {Type: D, Properties: {P: !ImportValue x}}
Outputs:
  Url: {Value: !GetAtt Other.Url}
`

func isNotD(resourceType string) bool { return resourceType != "D" }

// TestEvaluate works out each function that a template can have.
func TestEvaluate(t *testing.T) {
	d, err := Parse([]byte(evaluated))
	if err != nil {
		t.Fatal(err)
	}
	if unset := d.Unset(nil); len(unset) != 1 || unset[0] != "Image" {
		t.Error("unset:", unset)
	}
	d, err = d.Evaluate(Environment{Stack: "shop", Region: "eu-west-1", Parameters: map[string]string{"Image": "web:1"}}, isNotD)
	if err != nil {
		t.Fatal(err)
	}
	want := `{"If":"Other","Items":[1],"Sub":"shop-Other.Arn-3-${Literal}","Join":"web:1/b","Split":"c","Zone":"eu-west-1b",` +
		`"Block":"10.0.1.0/24","Pair":"10.0.0.2/31","Sixth":"2001:db8::/56.1","Map":256,"Theirs":"Other.Blocks.0.1"}`
	if got := d.Resource("Kept").Get("Properties").String(); got != want {
		t.Errorf("%s, not %s", got, want)
	}
	if d.Resource("Gone") != nil {
		t.Error("a resource is there whose condition does not hold")
	}
	if got := d.Section("Outputs")[0].Value.String(); got != `{"Value":"Other.Url"}` {
		t.Error(got)
	}
}

// TestEvaluateUnknown says where it is that something cannot be worked out.
func TestEvaluateUnknown(t *testing.T) {
	for property, want := range map[string]string{
		`!ImportValue x`:            "Web: Fn::ImportValue cannot be evaluated without AWS",
		`!Ref Image`:                "Web: the parameter Image has no value",
		`!Select [3, [a]]`:          "Web: Fn::Select: the list has no item 3",
		`!If [Circle, a, b]`:        "Web: the condition Circle refers to itself",
		`!If [Nowhere, a, b]`:       "Web: there is no condition Nowhere",
		`!Ref AWS::Nothing`:         "Web: AWS::Nothing is not known without AWS",
		`!Cidr [10.0.0.0/16, 2, 0]`: "Web: Fn::Cidr: 10.0.0.0/16 has no such blocks",
	} {
		text := "Parameters: {Image: {Type: String}}\nConditions: {Circle: !Not [!Condition Circle]}\n" +
			"Resources: {Web: {Type: A, Properties: {P: " + property + "}}}"
		d, err := Parse([]byte(text))
		if err != nil {
			t.Fatal(property, err)
		}
		if _, err = d.Evaluate(Environment{}, isNotD); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v, not %s", property, err, want)
		}
	}
}

// TestBlocksThatAreNone refuses blocks that are larger than their network, empty, or too many ("Fn::Cidr": 256 at most).
func TestBlocksThatAreNone(t *testing.T) {
	for _, arguments := range []string{"10.0.0.0/24, 1, 16", "10.0.0.0/24, 1, 0", "10.0.0.0/8, 257, 8"} {
		d, err := Parse([]byte("Resources: {It: {Type: A, Properties: {P: !Cidr [" + arguments + "]}}}"))
		if err != nil {
			t.Fatal(err)
		}
		if _, err := d.Evaluate(Environment{}, isNotD); err == nil || !strings.Contains(err.Error(), "has no such blocks") {
			t.Errorf("%s: %v", arguments, err)
		}
	}
}
