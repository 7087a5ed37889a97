package lower

import (
	"testing"

	"github.com/compose-spec/compose-go/v2/types"
)

// A server ends without its certificate, and most programs start without another file.
func TestMissingCertificate(t *testing.T) {
	for target, stops := range map[string]bool{"/etc/app/ca.pem": true, "/etc/app/tls.key": true, "/etc/app/app.conf": false, "/etc/pem": false} {
		b := bind{mount: types.ServiceVolumeConfig{Target: target}}
		if b.missing().Stops != stops {
			t.Errorf("%s: %t", target, !stops)
		}
	}
}

// TestEndsAsFile tells the extension of a file, which may be long, from the end of a name with dots.
func TestEndsAsFile(t *testing.T) {
	t.Parallel()
	for name, want := range map[string]bool{
		"site.conf": true, "site.conf.template": true, "application.properties": true, ".env": false,
		"conf.d": false, "example.com": false, "v1.2": false, "data": false, "shop.information": false,
	} {
		if endsAsFile(name) != want {
			t.Errorf("%s: %t", name, !want)
		}
	}
}
