package lower

import (
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// caddyfilePath is where the images of Caddy have their Caddyfile (Docker Hub, "caddy").
const caddyfilePath = "/etc/caddy/Caddyfile"

// caddyCommandRedirects reports whether Caddy redirects to HTTPS without a Caddyfile that is known. The commands that need none redirect
// unless they are given an address for HTTP (Caddy documentation, "Command Line": reverse-proxy serves localhost over HTTPS, file-server
// port 80 over HTTP, unless it has a domain); the Caddyfile of the image has a site at port 80. One that is mounted, but not there, has to
// be written first: until then, nobody knows.
func (l *lowering) caddyCommandRedirects(c types.ServiceConfig) bool {
	words := l.startsWith(c)
	option := func(names ...string) string {
		for _, name := range names {
			if value, ok := optionIn(c, name); ok {
				return value
			}
		}
		return ""
	}
	switch {
	case slices.Contains(words, "reverse-proxy"):
		from := option("--from", "-f")
		return from == "" || redirectsSite(from)
	case slices.Contains(words, "file-server"):
		domain := option("--domain", "-d")
		return domain != "" && redirectsSite(domain)
	case l.builderOf(c) == "" && !slices.ContainsFunc(c.Volumes, hidesCaddyfile):
		return len(c.Command) > 0 || len(c.Entrypoint) > 0
	}
	isAbsent := func(v types.ServiceVolumeConfig) bool {
		if v.Type != types.VolumeTypeBind || !hidesCaddyfile(v) {
			return false
		}
		exists, _ := l.Exists(filepath.Join(v.Source, strings.TrimPrefix(caddyfilePath, path.Clean(v.Target))))
		return !exists
	}
	return !slices.ContainsFunc(c.Volumes, isAbsent)
}

// hidesCaddyfile reports whether a mount has the Caddyfile, or takes its place.
func hidesCaddyfile(v types.ServiceVolumeConfig) bool {
	return plan.Within(path.Clean(v.Target), caddyfilePath)
}
