package lower

import "testing"

// TestImagesThatRedirect tells of a proxy that redirects HTTP to HTTPS by itself, unless it gets HTTPS or another configuration.
func TestImagesThatRedirect(t *testing.T) {
	t.Parallel()
	const ports = "    ports: ['80:80', '443:443']\n"
	for lines, want := range map[string]int{
		"    image: openremote/proxy\n" + ports:       1,
		"    image: openremote/proxy:1.10\n" + ports:  1,
		"    image: openremote/proxy-tools\n" + ports: 0,
		"    image: acme/openremote/proxy\n" + ports:  0,
		"    image: openremote/proxy\n":               0,
		"    image: openremote/proxy\n" + ports + "    environment: {HAPROXY_CONFIG: /etc/haproxy/plain.cfg}":                                     0,
		"    image: openremote/proxy\n    ports:\n    - '80:80'\n    - {target: 443, published: '443', x-aws-listener: {target_protocol: https}}": 0,
	} {
		if got := foundIn(loweredFrom(t, web(lines)), kindOwnTLS); len(got) != want {
			t.Errorf("%s: %q", lines, got)
		}
	}
}

// TestDefaultResolver answers at the address of Docker's resolver if an image asks there unless a variable says otherwise.
func TestDefaultResolver(t *testing.T) {
	t.Parallel()
	const ports = "    ports: ['80:80']\n"
	for lines, want := range map[string]bool{
		"    image: openremote/proxy\n" + ports:                                                                   true,
		"    image: openremote/proxy\n" + ports + "    environment: {NAMESERVER: '127.0.0.11:53'}":                true,
		"    image: openremote/proxy\n" + ports + "    environment: {NAMESERVER: '169.254.169.253:53'}":           false,
		"    build: {dockerfile_inline: \"FROM openremote/proxy\"}\n" + ports:                                     true,
		"    build: {dockerfile_inline: \"FROM openremote/proxy\\nENV NAMESERVER=169.254.169.253:53\"}\n" + ports: false,
		"    image: openremote/manager\n" + ports:                                                                 false,
	} {
		l, got := loweredFrom(t, web(lines)), false
		for _, s := range l.plan.Services {
			got = got || s.Resolver
		}
		if got != want {
			t.Errorf("%s: %t", lines, got)
		}
	}
}
