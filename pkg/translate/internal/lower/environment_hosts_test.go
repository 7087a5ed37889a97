package lower

import (
	"strings"
	"testing"
)

// TestListedServices adds the host on AWS to a list with this machine and names of services, and tells of one that it cannot be added to
// where browsers reach the program itself.
func TestListedServices(t *testing.T) {
	t.Parallel()
	const (
		open   = "    image: acme/shop:1\n    ports: ['8080:8080']\n"
		behind = "    image: acme/shop:1\n"
		proxy  = "  proxy:\n    image: nginx:1.27\n    ports: ['80:80']\n    depends_on: [web]\n"
		checks = "    healthcheck: {test: 'wget --spider http://proxy/health || exit 1'}\n"
	)
	hosts := func(list string) string { return "    environment: {TRUSTED_HOSTS: '" + list + "'}\n" }
	for compose, want := range map[string]struct{ added, told bool }{
		web(open + hosts("front,localhost,127.0.0.1")):                                               {added: true},
		web(open + hosts("localhost front")):                                                         {added: true},
		web(behind+hosts("proxy,localhost")) + proxy:                                                 {added: true},
		web(behind+hosts("proxy,localhost")) + proxy + checks:                                        {added: true},
		web(open + hosts("front,localhost") + strings.ReplaceAll(checks, "proxy", "localhost:8080")): {added: true},
		web(open + hosts("front,back")):                                                              {},
		web(behind+hosts("proxy,web")) + proxy:                                                       {},
		web(open + hosts("*")):                                                                       {},
		web(open + hosts("front,localhost,.amazonaws.com")):                                          {},
		web(behind + hosts("front,localhost")):                                                       {},
		web(open + hosts(`["front","localhost"]`)):                                                   {told: true},
		web(behind+hosts(`["proxy","localhost"]`)) + proxy:                                           {},
		web(open + hosts(`["front","localhost","shop.acme.org"]`)):                                   {told: true},
	} {
		l := loweredFrom(t, compose)
		if got := l.service("web").HasAddress("TRUSTED_HOSTS"); got != want.added {
			t.Errorf("%s: added: %t", compose, got)
		}
		if got := reports(t, kindAllowedHosts, compose); got != want.told {
			t.Errorf("%s: told: %t", compose, got)
		}
	}
}
