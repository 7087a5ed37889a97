package lower

import (
	"strings"
	"testing"
)

// TestExampleRoutes takes the port of an example for that of the machine, and that of the service's own name for that of the container.
func TestExampleRoutes(t *testing.T) {
	t.Parallel()
	const ports = "    image: acme/app\n    ports: ['8000:3000', '3000:8080']\n    environment: {PUBLIC_URL: '"
	for value, want := range map[string]string{
		"https://shop.example.com:8000/": "http://example.org:8000/",
		"https://shop.example.com:3000/": "http://example.org:3000/",
		"https://web:3000/":              "http://example.org:8000/",
		"https://web:8080/":              "http://example.org:3000/",
		"https://web:8000/":              "http://example.org:3000/",
		"https://shop.example.com/a":     "http://example.org:3000/a",
		"http://web:3000/":               "",
		"https://www.acme.io:8000/":      "",
		"changeme":                       "http://example.org:3000",
		"http://<the public address>":    "http://example.org:3000",
		"https://<your-domain>:8000/a":   "http://example.org:8000/a",
		"https://<tenant>.acme.io":       "",
		"<the public address>/a":         "",
	} {
		l := loweredFrom(t, web(ports+value+"'}\n"))
		var text strings.Builder
		for _, v := range l.service("web").Addresses {
			for _, part := range v.Parts {
				text.WriteString(part.With("example.org"))
			}
		}
		if got := text.String(); got != want {
			t.Errorf("%s: %q", value, got)
		}
	}
}

// TestLocalHosts takes a host that only one network has for an example, unless it is a name within the project.
func TestLocalHosts(t *testing.T) {
	t.Parallel()
	const api = "\n  api.test:\n    image: acme/api\n    hostname: api.lan\n    container_name: api.localhost\n" +
		"    networks: {default: {aliases: [Api.Local]}}\n    extra_hosts: ['nas.lan:10.0.0.9']\n"
	for host, becomes := range map[string]bool{
		"shop.test": true, "shop.local": true, "shop.home.arpa": true, "shop.lan.net": false, "local": false,
		"api.test": false, "api.lan": false, "api.localhost": false, "api.local": false, "nas.lan": false,
	} {
		l := loweredFrom(t, web("    image: acme/app\n    ports: ['80:80']\n    environment: {BASE_URL: 'http://"+host+"/'}"+api))
		if got := l.service("web").HasAddress("BASE_URL"); got != becomes {
			t.Errorf("%s: %t", host, got)
		}
	}
}

// TestLocalHostsOfOthers leaves an address that is not clearly that of the service itself.
func TestLocalHostsOfOthers(t *testing.T) {
	t.Parallel()
	const ports = "    ports: ['8080:80']\n"
	for lines, becomes := range map[string]bool{
		"    image: acme/app\n" + ports + "    environment: {BASE_URL: 'http://shop.local:8080/a'}":                   true,
		"    image: acme/app\n" + ports + "    environment: {BASE_URL: 'http://nas.local:5000'}":                      false,
		"    image: acme/app\n" + ports + "    environment: {BASE_URL: 'https://erp.local/api'}":                      false,
		"    image: passbolt/passbolt\n" + ports + "    environment: {APP_FULL_BASE_URL: 'https://vault.local'}":      true,
		"    image: acme/app\n    environment: {BASE_URL: 'http://shop.local'}\n  front:\n    image: nginx\n" + ports: false,
		"    image: acme/app\n    ports: [{target: 80, published: '80', x-aws-listener: {exposure: internal}}]\n" +
			"    environment: {BASE_URL: 'http://shop.local'}": false,
	} {
		l := loweredFrom(t, web(lines))
		if got := len(l.service("web").Addresses) > 0; got != becomes {
			t.Errorf("%s: %t", lines, got)
		}
	}
}

// TestExampleDomains takes an example for the domain of the site, but not for that of a mail server or the like.
func TestExampleDomains(t *testing.T) {
	t.Parallel()
	for variable, becomes := range map[string]bool{
		"SITE_DOMAIN: shop.example.com": true, "SHOP_SITE_DOMAIN: shop.example.com": true, "SERVER_HOSTNAME: www.example.org": true,
		"SITE_DOMAIN: shop.acme.io": false, "MAIL_DOMAIN: example.com": false,
		"COOKIE_DOMAIN: .example.com": false, "LDAP_DOMAIN: example.com": false, "SMTP_SERVER_HOST: smtp.example.com": false,
		"SITE_DOMAIN: ''": false,
	} {
		name, _, _ := strings.Cut(variable, ":")
		l := loweredFrom(t, web("    image: acme/app\n    ports: ['80:80']\n    environment: {"+variable+"}\n"))
		if got := l.service("web").HasAddress(name); got != becomes {
			t.Errorf("%s: %t", variable, got)
		}
	}
}

// TestAllowedHostNames adds the host on AWS to a list of hosts, however it is called.
func TestAllowedHostNames(t *testing.T) {
	t.Parallel()
	for variable, becomes := range map[string]bool{
		"ALLOWED_HOSTNAMES: 'localhost,127.0.0.1'": true, "TRUSTED_HOSTNAME: localhost": true, "ALLOWED_HOSTNAMES: '*'": false,
		"ALLOWED_HOSTNAMES: web": false, "BLOCKED_HOSTNAMES: localhost": false,
	} {
		name, _, _ := strings.Cut(variable, ":")
		l := loweredFrom(t, web("    image: acme/app\n    ports: ['80:80']\n    environment: {"+variable+"}\n"))
		if got := l.service("web").HasAddress(name); got != becomes {
			t.Errorf("%s: %t", variable, got)
		}
	}
}
