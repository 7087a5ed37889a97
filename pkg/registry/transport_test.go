package registry

import (
	"net/http"
	"strings"
	"testing"
)

// TestRegistriesAreElsewhere asks no service of the machine itself, whatever host a file names.
func TestRegistriesAreElsewhere(t *testing.T) {
	for _, url := range []string{"http://169.254.169.254/v2/", "http://[fe80::1]/v2/", "http://[fd00:ec2::254]/v2/",
		"http://[::ffff:169.254.170.2]/"} {
		request, err := http.NewRequestWithContext(t.Context(), http.MethodGet, url, nil)
		if err != nil {
			t.Fatal(err)
		}
		response, err := Transport().RoundTrip(request)
		if err == nil {
			_ = response.Body.Close()
			t.Errorf("%s answers", url)
			continue
		}
		if !strings.Contains(err.Error(), "is not a registry address") {
			t.Errorf("%s: %v", url, err)
		}
	}
	if err := refuseLinkLocal("tcp", "10.0.0.1:443", nil); err != nil {
		t.Error(err)
	}
}

// The connections of all images that are asked for at once are kept for the next ones.
func TestConnectionsAreKept(t *testing.T) {
	if transport, ok := Transport().(*http.Transport); !ok || transport.MaxIdleConnsPerHost < atOnce {
		t.Errorf("%#v", transport)
	}
}
