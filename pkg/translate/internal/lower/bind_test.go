package lower

import (
	"path/filepath"
	"slices"
	"testing"

	"github.com/compose-spec/compose-go/v2/types"
)

// A server ends without its certificate or its configuration, and most programs start without another file.
func TestMissingCertificate(t *testing.T) {
	t.Parallel()
	for target, stops := range map[string]bool{
		"/etc/app/ca.pem": true, "/etc/app/tls.key": true, "/etc/app/app.conf": false, "/etc/pem": false, "/etc/app/main.yaml": true, "/etc/app": true,
	} {
		l := loweredFrom(t, web("    image: acme/app\n    command: --config=/etc/app/main.yaml\n    volumes: ['./absent:"+target+":ro']"))
		c := l.Project.Services["web"]
		if b := l.bind(c, c.Volumes[0]); b.missing(l).Stops != stops {
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

// TestConfigured are the files that a command names as its configuration.
func TestConfigured(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		lines string
		want  []string
	}{
		{"image: acme/app\n    command: --config.file=/etc/app/main.yml", []string{"/etc/app/main.yml"}},
		{"image: acme/app\n    command: serve -c /etc/app/../app/main.toml --dev", []string{"/etc/app/main.toml"}},
		{"image: acme/app\n    entrypoint: [app, /etc/app.conf]\n    command: [--defaults-file, /etc/other.cfg]", []string{"/etc/app.conf", "/etc/other.cfg"}},
		{"image: acme/app\n    command: --output=/etc/app/main.yml", nil},
		{"image: acme/app\n    command: --log /etc/app/main.ini", nil},
		{"image: acme/app\n    command: -c main.yml", nil},
		{"image: acme/app\n    command: -c /data/state.db", nil},
		{"image: acme/app\n    command: ['sh', '-c', 'envsubst > /etc/app/main.yml && app -c /etc/app/main.yml']", nil},
		{"image: caddy:2", []string{"/etc/caddy/Caddyfile"}},
		{"image: caddy:2\n    command: caddy run --config /srv/Caddyfile", []string{"/srv/Caddyfile"}},
		{"image: caddy:2\n    command: caddy file-server", nil},
		{"image: acme/app", nil},
	} {
		l := loweredFrom(t, web("    "+c.lines))
		if got := l.configured(l.Project.Services["web"]); !slices.Equal(got, c.want) {
			t.Errorf("%s: %v", c.lines, got)
		}
	}
}

// TestLooksLikeFile guesses what a path that does not exist would be.
func TestLooksLikeFile(t *testing.T) {
	t.Parallel()
	for source, want := range map[string]bool{"./.env": true, "./.env.local": true, "./.envs": false, "./.config": false, "./a.conf": true, "./data": false} {
		l := loweredFrom(t, web("    image: acme/app\n    volumes: ['"+source+":/app/there']"))
		b := l.beforeBinds(t, source)
		if got := b.looksLikeFile(l); got != want {
			t.Errorf("%s: %t", source, got)
		}
	}
}

// beforeBinds is the mount of a source that is not there, as the file has it.
func (l *lowering) beforeBinds(t *testing.T, source string) bind {
	t.Helper()
	return l.bind(l.Project.Services["web"], types.ServiceVolumeConfig{
		Type: types.VolumeTypeBind, Source: filepath.Join(l.Paths.Directory, source), Target: "/app/there",
	})
}

// TestLeftBehind takes a Compose file in a directory for data for no configuration of the program.
func TestLeftBehind(t *testing.T) {
	t.Parallel()
	for name, want := range map[string]bool{"docker-compose.prod.yml": false, "compose.yaml": false, "settings.yml": true, "composer.yml": true} {
		l := loweredFrom(t, web("    image: acme/app"), "store/"+name, "a: b")
		b := l.beforeBinds(t, "store")
		if _, got := b.leftBehind(l); got != want {
			t.Errorf("%s: %t", name, got)
		}
	}
}
