package lower

import (
	"strings"
	"testing"
)

// TestLinkedProxy has a listener take the place of a proxy that forwards by its links, as long as it asks the Docker daemon for them.
func TestLinkedProxy(t *testing.T) {
	t.Parallel()
	const (
		socket = "    volumes: ['/var/run/docker.sock:/var/run/docker.sock']\n"
		shop   = "  shop:\n    image: acme/shop\n    expose: ['3000']\n"
	)
	for _, c := range []struct{ name, image, lines, want string }{
		{"a link", "dockercloud/haproxy:1.6", "    links: ['shop:app']\n" + socket + shop,
			"  shop:\n    ports:\n    - target: 3000\n      published: \"80\"\n      x-aws-listener: {protocol: http}"},
		{"no link to it", "dockercloud/haproxy", "    links: [other]\n" + socket + "  other:\n    image: acme/other\n" + shop, "  other:\n    ports:\n    - target: 80\n"},
		{"several links", "dockercloud/haproxy", "    links: [shop, other]\n" + socket + "  other:\n    image: acme/other\n" + shop,
			"  # shop: no listener can replace the proxy's rules for it (it shares its requests with other services)"},
		{"no socket", "dockercloud/haproxy", "    links: [shop]\n" + shop, ""},
		{"another image", "acme/haproxy", "    links: [shop]\n" + socket + shop, ""},
	} {
		l := loweredFrom(t, web("    image: "+c.image+"\n    ports: ['80:80']\n"+c.lines))
		hint := ""
		for _, f := range l.Resolve(l.Source) {
			if f.Code == kindProxy.Code {
				hint = f.Hint
			}
		}
		if !strings.Contains(hint, c.want) || (hint == "") != (c.want == "") {
			t.Errorf("%s: %s", c.name, hint)
		}
	}
}
