package manifest

import "testing"

func TestAddresses(t *testing.T) {
	for _, test := range []struct {
		service, host, of string
		want              bool
	}{
		{"web", "web", "web", true},
		{"web", "web", "api", false},
		{"envoy", "web", "web", true},
		{"envoy", "web", "envoy", false},
		{"envoy", "my-web", "web", false},
	} {
		if got := IsAddressOf(AddressOf(test.service, test.host), test.of); got != test.want {
			t.Errorf("%+v: %v", test, got)
		}
	}
}
