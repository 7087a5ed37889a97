package lower

import "testing"

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
