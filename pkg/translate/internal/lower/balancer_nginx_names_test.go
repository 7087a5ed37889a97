package lower

import (
	"strings"
	"testing"
)

// TestServerNames finds servers of nginx that visitors cannot reach by the names that lead to the load balancer, and no others.
func TestServerNames(t *testing.T) {
	t.Parallel()
	const image = "    image: nginx:1.29\n    ports: ['80:80']\n    configs: [{source: site, target: /etc/nginx/conf.d/default.conf}]\n"
	const domain = "x-aws-domain: {name: shop.example.com, aliases: [desk.example.com], hosted_zone: Z0123456789ABCDEFGHIJ}\n"
	server := func(name string) string {
		return "server { listen 80; server_name " + name + "; location / { proxy_pass http://app; } }\n"
	}
	shop, desk := server("shop.example.com"), server("desk.example.com www.desk.example.com")
	for _, c := range []struct {
		name, top, site, want string
	}{
		{"two", "", shop + desk, "nginx has a server that is reached only as desk.example.com"},
		{"three", "", shop + desk + server("a.example.com"), "nginx has servers that are reached only as a.example.com and desk.example.com"},
		{"one", "", shop, ""},
		{"with no domain name", "x-aws-domain: {name: shop}\n", shop + desk, "only as desk.example.com"},
		{"with records", domain, shop + desk, ""},
		{"one without a record", domain, shop + server("a.example.com"), "only as a.example.com"},
		{"the domain's own behind another", domain, server("a.example.com") + shop, ""},
		{"a default one", "", shop + strings.Replace(desk, "80", "80 default_server", 1), "only as shop.example.com"},
		{"on another port", "", shop + strings.Replace(desk, "80", "8080", 1), ""},
		{"a redirect", "", shop + "server { listen 80; server_name www.example.com; return 301 http://shop.example.com; }\n", ""},
		{"a redirect of all paths", "", shop + "server { listen 80; server_name www.example.com; location / { return 301 http://shop.example.com; } }\n", ""},
		{"this machine", "", shop + server("localhost"), ""},
		{"a service", "", shop + server("app"), ""},
		{"an address", "", shop + server("10.0.0.5") + server("127.0.0.1"), ""},
		{"any name", "", shop + server("_"), ""},
		{"an expression", "", shop + server("~^(.+)$"), ""},
		{"an asterisk", domain, shop + server("*.example.com"), ""},
		{"the same name", "", shop + desk + desk, "a server that is reached only as desk.example.com"},
	} {
		l := loweredFrom(t, c.top+web(image)+"configs: {site: {file: ./site.conf}}\n", "site.conf", c.site)
		got := strings.Join(foundIn(l, kindServerName), "; ")
		if got != "" && c.want == "" || !strings.HasSuffix(got, c.want) {
			t.Errorf("%s: %q", c.name, got)
		}
	}
}

// TestServersInFiles takes the first file of a directory for the default server, and decides nothing about files elsewhere.
func TestServersInFiles(t *testing.T) {
	t.Parallel()
	const site = "server { listen 80; server_name %.example.com; location / { root /srv; } }\n"
	for second, want := range map[string]string{"/etc/nginx/conf.d/b.conf": "only as b.example.com", "/etc/nginx/sites-enabled/b.conf": ""} {
		l := loweredFrom(t, web("    build: .\n    ports: ['80:80']"), "Dockerfile", "FROM nginx:1.29\nCOPY a.conf /etc/nginx/conf.d/a.conf\nCOPY b.conf "+second,
			"a.conf", strings.Replace(site, "%", "a", 1), "b.conf", strings.Replace(site, "%", "b", 1))
		if got := strings.Join(foundIn(l, kindServerName), "; "); got != "" && want == "" || !strings.HasSuffix(got, want) {
			t.Errorf("%s: %q", second, got)
		}
	}
}

// TestLocalServerNames does not propose DNS records for names that no record can be for.
func TestLocalServerNames(t *testing.T) {
	t.Parallel()
	l := loweredFrom(t, web("    build: .\n    ports: ['80:80']"), "Dockerfile", "FROM nginx:1.29\nCOPY a.conf /etc/nginx/conf.d/default.conf",
		"a.conf", "server { listen 80; server_name shop.localhost; }\nserver { listen 80; server_name desk.localhost; }\n")
	for _, f := range l.Resolve(l.Source) {
		if f.Code == kindServerName.Code && strings.Contains(f.Hint, "your domain") {
			return
		}
	}
	t.Error("names of one's own domain are not proposed")
}
