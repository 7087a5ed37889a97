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
