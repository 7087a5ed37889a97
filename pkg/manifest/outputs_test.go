package manifest

import "testing"

// TestIsAddress goes by what the manifest says, and without that by descriptions.
func TestIsAddress(t *testing.T) {
	own := Address{Output: "URL1", Service: "web"}
	beside := Address{Output: "URL2", Service: "envoy", TaskOf: "web"}
	other := Address{Output: "URL3", Service: "envoy", TaskOf: "my-web"}
	said := Manifest{Addresses: []Address{own, beside, other}}
	for _, test := range []struct {
		address Address
		of      string
		want    bool
	}{
		{own, "web", true},
		{own, "api", false},
		{beside, "web", true},
		{beside, "envoy", false},
		{other, "web", false},
	} {
		for name, m := range map[string]Manifest{"manifest": said, "description": {}} {
			if got := m.IsAddress(test.address.Output, test.address.Description(), test.of); got != test.want {
				t.Errorf("%s: %+v of %s: %v", name, test.address, test.of, got)
			}
		}
	}
	if said.IsAddress("Mine", "Service web", "web") {
		t.Error("an output that somebody added counts by its description")
	}
}
