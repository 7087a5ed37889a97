package lower

import "testing"

// TestOnlyRead does not call the changes lost of a directory that programs do not write to, though they could.
func TestOnlyRead(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name, service string
		copied        bool
	}{
		{"configuration of an image with data elsewhere", "image: prom/prometheus:v3.5.0\n    volumes: ['./conf:/etc/prometheus']", false},
		{"a file that is no configuration", "image: prom/prometheus:v3.5.0\n    volumes: ['./more:/etc/prometheus']", true},
		{"configuration that keeps data there", "image: prom/prometheus:v3.5.0\n    volumes: ['./kept:/etc/prometheus']", true},
		{"outside /etc", "image: prom/prometheus:v3.5.0\n    volumes: ['./conf:/rules']", true},
		{"an image of which nothing is known", "image: acme/odoo\n    volumes: ['./conf:/etc/odoo']", true},
		{"scripts for a first start", "image: acme/db\n    volumes: ['./conf:/docker-entrypoint-initdb.d']", false},
		{"a file that a variable names", "image: acme/app\n    volumes: ['./conf:/opt/app']\n    environment: {CONFIG: /opt/app/app.yaml}", false},
		{"another file", "image: acme/app\n    volumes: ['./conf:/opt/app']\n    environment: {CONFIG: /opt/app/other.yaml}", true},
		{"a database that a variable names", "image: acme/app\n    volumes: ['./conf:/opt/app']\n    environment: {DB: /opt/app/app.db}", true},
		{"read-only", "image: acme/app\n    volumes: ['./conf:/opt/app:ro']", false},
	} {
		l := loweredFrom(t, web("    "+c.service), "conf/app.yaml", "a: 1", "conf/Caddyfile", ":80",
			"more/app.yaml", "a: 1", "more/app.db", "x", "kept/app.conf", "[options]\ndata_dir = /etc/prometheus/data\n")
		if got := len(foundIn(l, kindBindCopy)) > 0; got != c.copied {
			t.Errorf("%s: %t", c.name, got)
		}
	}
}
