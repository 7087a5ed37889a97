package cfn

import (
	"strings"
	"testing"
)

// TestWithValues replaces parameters, and nothing that only has their names.
func TestWithValues(t *testing.T) {
	for before, after := range map[string]string{
		`{"Ref":"Image"}`:                          `"web:${1}"`,
		`{"Ref":"Cluster"}`:                        `{"Ref":"Cluster"}`,
		`{"Fn::GetAtt":["Image","Arn"]}`:           `{"Fn::GetAtt":["Image","Arn"]}`,
		`["Image",{"Ref":"Image"}]`:                `["Image","web:${1}"]`,
		`{"Fn::Sub":"${Image} ${!Image} Image"}`:   `{"Fn::Sub":"web:${!1} ${!Image} Image"}`,
		`{"Fn::Sub":"${Image.Arn} ${Cluster}"}`:    `{"Fn::Sub":"${Image.Arn} ${Cluster}"}`,
		`{"Fn::Sub":["${Image}",{"Image":"own"}]}`: `{"Fn::Sub":["${Image}",{"Image":"own"}]}`,
	} {
		document, err := Parse([]byte(`{"Resources":{"Web":{"Type":"T","Properties":{"P":` + before + `}}}}`))
		if err != nil {
			t.Fatal(err)
		}
		changed := document.With("Resources", []Entry{{"Web", document.Resource("Web").WithValues(map[string]string{"Image": "web:${1}"})}})
		if text := string(changed.JSON()); !strings.Contains(strings.Join(strings.Fields(text), ""),
			strings.Join(strings.Fields(`"P":`+after), "")) {
			t.Errorf("%s: %s", before, text)
		}
	}
}
