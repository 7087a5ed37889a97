package lower

import "testing"

// TestOfHost knows a mount of the machine's own files and state by its source, unless a service keeps its data there.
func TestOfHost(t *testing.T) {
	t.Parallel()
	for mount, want := range map[string]string{
		"/usr/local/docker/mysql:/var/lib/mysql": "",
		"/run/mysql:/var/lib/mysql":              "host",
		"/proc:/var/lib/mysql":                   "host",
		"/:/var/lib/mysql":                       "host",
		"/:/host:ro":                             "host",
		"/usr/local/docker/mysql:/host:ro":       "host",
		"/tmp/mysql:/host":                       "scratch",
		"/etc/timezone:/etc/timezone:ro":         "time",
		"/run/mysql/mysql.sock:/mysql.sock":      "socket",
		"./mysql:/var/lib/mysql":                 "",
	} {
		l := loweredFrom(t, web("    image: mysql:8\n    volumes: ['"+mount+"']"))
		c := l.Project.Services["web"]
		if got := l.bind(c, c.Volumes[0]).ofHost(l); got != want {
			t.Errorf("%s: %q", mount, got)
		}
	}
}
