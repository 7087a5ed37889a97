package doctor

import (
	"encoding/json"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestFunctions(t *testing.T) {
	const text = `{
	"Parameters": {
		"Given": {"Type": "String"}, "Kept": {"Type": "Number", "Default": 5}, "Left": {"Type": "String"},
		"Several": {"Type": "CommaDelimitedList", "Default": "a, b"},
		"Stored": {"Type": "AWS::SSM::Parameter::Value<String>", "Default": "/x"}, "Empty": {"Type": "String", "Default": ""}
	},
	"Conditions": {
		"Yes": {"Fn::Equals": [{"Ref": "Given"}, "value"]}, "No": {"Fn::Not": [{"Condition": "Yes"}]},
		"Open": {"Fn::Equals": [{"Ref": "Left"}, ""]},
		"Both": {"Fn::And": [{"Condition": "Open"}, {"Condition": "No"}]}, "Either": {"Fn::Or": [{"Condition": "Open"}, {"Condition": "Yes"}]},
		"Neither": {"Fn::Or": [{"Condition": "Open"}, {"Condition": "No"}]},
		"Round": {"Condition": "Round"}, "IsEmpty": {"Fn::Equals": [{"Ref": "Empty"}, ""]}
	},
	"Resources": {
		"Gone": {"Type": "T", "Condition": "Both"}, "There": {"Type": "T", "Condition": "Neither"}, "Odd": {"Type": "T", "Condition": "Round"},
		"R": {"Type": "T", "Properties": {
			"param": {"Ref": "Given"}, "default": {"Ref": "Kept"}, "missing": {"Ref": "Left"},
			"list": {"Ref": "Several"}, "stored": {"Ref": "Stored"},
			"resource": {"Ref": "There"}, "attribute": {"Fn::GetAtt": ["There", "Arn"]}, "dotted": {"Fn::GetAtt": "There.Arn"},
			"pseudo": {"Ref": "AWS::Region"}, "unknown": {"Ref": "AWS::StackId"}, "none": {"Ref": "AWS::NoValue"},
			"sub": {"Fn::Sub": "${Given}-${AWS::Region}-${!Literal}"},
			"subOwn": {"Fn::Sub": ["${x}${Empty}", {"x": {"Ref": "Kept"}}]}, "subNot": {"Fn::Sub": "${Left}"},
			"join": {"Fn::Join": ["/", ["a", {"Ref": "Given"}]]},
			"joinNot": {"Fn::Join": ["/", ["a", {"Ref": "Left"}]]},
			"select": {"Fn::Select": ["1", {"Ref": "Several"}]},
			"yes": {"Fn::If": ["Yes", "a", "b"]}, "no": {"Fn::If": ["No", "a", "b"]},
			"either": {"Fn::If": ["Either", "a", {"Ref": "AWS::NoValue"}]}, "isEmpty": {"Fn::If": ["IsEmpty", "a", "b"]},
			"open": {"Fn::If": ["Open", "a", "b"]}, "items": ["a", {"Ref": "AWS::NoValue"}, {"Fn::If": ["No", "x", {"Ref": "AWS::NoValue"}]}],
			"zones": {"Fn::Select": [0, {"Fn::GetAZs": ""}]}, "flag": true, "wrong": [{"Fn::Join": []}, {"Fn::Select": []}, {"Fn::If": []}],
			"statement": {"Condition": {"x": 1}}
		}}
	}}`
	parsed, err := parse([]byte(text), map[string]string{"Given": "value"},
		map[string]string{"AWS::Region": "eu-west-1", "AWS::AccountId": ""})
	if err != nil {
		t.Fatal(err)
	}
	want := map[string]any{
		"param": "value", "default": "5", "missing": unfilledParameter("Left"), "list": []any{"a", "b"}, "stored": nil,
		"resource": reference("There"), "attribute": reference("There"), "dotted": reference("There"), "pseudo": "eu-west-1", "unknown": nil,
		"sub":    "value-eu-west-1-${Literal}",
		"subOwn": "5", "subNot": nil, "join": "a/value",
		"joinNot": nil, "select": "b",
		"yes": "a", "no": "b", "either": "a", "isEmpty": "a", "open": nil, "items": []any{"a"}, "zones": nil, "flag": true,
		"wrong":     []any{nil, nil, nil},
		"statement": map[string]any{"Condition": map[string]any{"x": json.Number("1")}},
	}
	var ids []string
	for _, r := range parsed.resources {
		ids = append(ids, r.id)
		if r.id == "R" {
			if diff := cmp.Diff(want, r.properties); diff != "" {
				t.Error(diff)
			}
		}
	}
	if diff := cmp.Diff([]string{"Odd", "R", "There"}, ids); diff != "" {
		t.Error(diff)
	}
}
