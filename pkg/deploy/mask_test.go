package deploy

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestMask covers credentials in what a review shows, by name and by shape, and leaves the rest as it is.
func TestMask(t *testing.T) {
	const token = "ghp_" + "0123456789abcdefghijABCDEFGHIJ012345"
	for name, c := range map[string]struct{ given, want PropertyChange }{
		"a variable": {
			PropertyChange{Path: "ContainerDefinitions",
				Before: `[{"Environment":[{"Name":"DB_PASSWORD","Value":"old"},{"Name":"HOST","Value":"a"}]}]`,
				After:  `[{"Environment":[{"Name":"DB_PASSWORD","Value":"new"},{"Name":"HOST","Value":"b"}]}]`},
			PropertyChange{Path: "ContainerDefinitions",
				Before: `[{"Environment":[{"Name":"DB_PASSWORD","Value":"****"},{"Name":"HOST","Value":"a"}]}]`,
				After:  `[{"Environment":[{"Name":"DB_PASSWORD","Value":"**** (another value)"},{"Name":"HOST","Value":"b"}]}]`},
		},
		"one that stays": {
			PropertyChange{Path: "E", Before: `[{"Name":"TOKEN","Value":"x"}]`, After: `[{"Name":"TOKEN","Value":"x"},{"Name":"A","Value":"1"}]`},
			PropertyChange{Path: "E", Before: `[{"Name":"TOKEN","Value":"****"}]`,
				After: `[{"Name":"TOKEN","Value":"****"},{"Name":"A","Value":"1"}]`},
		},
		"a path to a variable": {
			PropertyChange{Path: "ContainerDefinitions/0/Environment/1/Value", Before: "old", After: "new"},
			PropertyChange{Path: "ContainerDefinitions/0/Environment/1/Value", Before: "****", After: "**** (another value)"},
		},
		"a property": {
			PropertyChange{Path: "MasterUserPassword", Before: "old", After: "new"},
			PropertyChange{Path: "MasterUserPassword", Before: "****", After: "**** (another value)"},
		},
		"a URL": {
			PropertyChange{Path: "X", Before: "postgres://u:hunter2@db/x", After: "postgres://u:hunter3@db/x"},
			PropertyChange{Path: "X", Before: "postgres://u:****@db/x", After: "postgres://u:****@db/x (another value)"},
		},
		"a token": {
			PropertyChange{Path: "Command", After: `["app","--header","` + token + `"]`},
			PropertyChange{Path: "Command", After: `["app","--header","**** (another value)"]`},
		},
		"a command": {
			PropertyChange{Path: "Command", Before: `["sh","-c","mysqladmin ping -uroot -phunter2"]`},
			PropertyChange{Path: "Command", Before: `["sh","-c","mysqladmin ping -uroot -p****"]`},
		},
		"a tag": {
			PropertyChange{Path: "Tags", After: `[{"Key":"api_token","Value":"x"}]`},
			PropertyChange{Path: "Tags", After: `[{"Key":"api_token","Value":"**** (another value)"}]`},
		},
		"where a secret is": {
			PropertyChange{Path: "Secrets", Before: `[{"Name":"DB_PASSWORD","ValueFrom":"arn:aws:x"}]`,
				After: `[ {"Name":"DB_PASSWORD","ValueFrom":"{{resolve:x}}"}]`},
			PropertyChange{Path: "Secrets", Before: `[{"Name":"DB_PASSWORD","ValueFrom":"arn:aws:x"}]`,
				After: `[ {"Name":"DB_PASSWORD","ValueFrom":"{{resolve:x}}"}]`},
		},
		"nothing to hide": {
			PropertyChange{Path: "Image", Before: "shop:1", After: `{ "Fn::Sub": "shop:2" }`}, PropertyChange{Path: "Image", Before: "shop:1",
				After: `{ "Fn::Sub": "shop:2" }`},
		},
	} {
		var context map[string]json.RawMessage
		if err := json.Unmarshal([]byte(`{"ContainerDefinitions":[{"Environment":[{"Name":"A"},{"Name":"API_KEY"}]}]}`), &context); err != nil {
			t.Fatal(err)
		}
		c.given.mask(context)
		if diff := cmp.Diff(c.want, c.given); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
		if strings.Contains(c.given.Before+c.given.After, "hunter") {
			t.Errorf("%s: %+v", name, c.given)
		}
	}
}
