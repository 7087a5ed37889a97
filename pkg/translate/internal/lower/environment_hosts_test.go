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

// TestHostsOfServices adds the host on AWS to a list with this machine and services where browsers reach the program by a port of its own,
// and not to one for other services.
func TestHostsOfServices(t *testing.T) {
	t.Parallel()
	const port = "    image: acme/app\n    ports: ['8000:80']\n"
	for lines, want := range map[string]bool{
		port + "    environment: {ALLOWED_HOSTS: 'localhost,api'}":               true,
		port + "    environment: {DJANGO_ALLOWED_HOSTS: 'api 127.0.0.1'}":        true,
		port + "    environment: {ALLOWED_HOSTS: 'api,worker'}":                  false,
		port + "    environment: {ALLOWED_HOSTS: 'localhost,*'}":                 false,
		port + "    environment: {ALLOWED_HOSTS: ''}":                            false,
		port + "    environment: {GUESTS: 'localhost,api'}":                      false,
		"    image: acme/app\n    environment: {ALLOWED_HOSTS: 'localhost,api'}": false,
		"    image: acme/app\n    environment: {ALLOWED_HOSTS: 'localhost,web'}\n  front:\n    image: nginx\n    ports: ['80:80']\n" +
			"    depends_on: [web]": true,
	} {
		if got := loweredFrom(t, web(lines)).service("web").HasAddress("ALLOWED_HOSTS") ||
			loweredFrom(t, web(lines)).service("web").HasAddress("DJANGO_ALLOWED_HOSTS"); got != want {
			t.Errorf("%s: %t", lines, got)
		}
	}
}

// TestLocalhostOfTask leaves an address that leads to another container of the same task, and no other.
func TestLocalhostOfTask(t *testing.T) {
	t.Parallel()
	const page = "\n  page:\n    image: acme/page\n    environment: {SHOP_API_URL: 'http://localhost:"
	const beside, apart = "'}\n    network_mode: service:web\n", "'}\n    ports: ['3000:3000']\n"
	const other = "  other:\n    image: acme/other\n    ports: [{target: 9000, published: '9000', x-aws-listener: {protocol: http}}]\n"
	for lines, told := range map[string]bool{
		page + "8000" + beside:         false,
		page + "8000" + apart:          true,
		page + "9000" + beside + other: true,
	} {
		l := loweredFrom(t, web("    image: acme/app\n    ports: ['8000:8000']"+lines))
		if got := len(foundIn(l, kindLocalAddress)) > 0 || l.service("page").HasAddress("SHOP_API_URL"); got != told {
			t.Errorf("%s: %t", lines, got)
		}
	}
}
