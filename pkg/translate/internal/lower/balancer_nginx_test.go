package lower

import (
	"strings"
	"testing"
	"time"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/load"
)

// foundIn are the messages of a kind of finding in a lowered project.
func foundIn(l *lowering, k diag.Kind) (messages []string) {
	for _, f := range l.Resolve(l.Source) {
		if f.Code == k.Code {
			messages = append(messages, f.Message)
		}
	}
	return messages
}

// TestDefaultServers finds default servers of nginx that refuse health checks or visitors, and no others.
func TestDefaultServers(t *testing.T) {
	t.Parallel()
	const image, domain = "    image: nginx:1.29\n    ports: ['80:80']\n", "x-aws-domain: {name: shop.example.com, hosted_zone: Z0123456789ABCDEFGHIJ}\n"
	const mounted = "    configs: [{source: site, target: /etc/nginx/conf.d/default.conf}]\n"
	const closes = "server { listen 80 default_server; return 444; }\n"
	const forbids = "server { listen 80 default_server; server_name _; return 403; }\n"
	const local = "server { listen 80; server_name localhost; location / { proxy_pass http://app; } }\n"
	const named = "server { listen 80; server_name shop.example.com; location / { root /srv; } }\n"
	for _, c := range []struct {
		name, top, site string
		want            bool
	}{
		{"closes", "", closes + local, true},
		{"closes at the end", "", local + closes, true},
		{"forbids", "", forbids + local, true},
		{"forbids, with the name", domain, forbids + named, false},
		{"closes, with the name", domain, closes + named, true},
		{"denies", "", "server { listen 80 default_server; deny all; }\n" + local, true},
		{"admits some", "", "server { listen 80 default_server; allow 10.0.0.0/8; deny all; }\n" + local, false},
		{"the first one", "", "server { listen 80; server_name ''; return 444; }\n" + local, true},
		{"one that answers", "", local + "server { listen 80; server_name old; return 444; }\n", false},
		{"one for another port", "", local + "server { listen 8080 default_server; return 444; }\n", false},
		{"one for IPv6", "", local + "server { listen [::]:80 default_server; return 444; }\n", false},
		{"of all addresses", "", "server { listen 0.0.0.0:80 default_server; return 444; }\n" + local, true},
		{"a path of it", "", "server { listen 80 default_server; location /admin { return 404; } }\n" + local, false},
		{"all of its paths", "", "server { listen 80 default_server; location / { return 404; } }\n" + local, true},
		{"redirects", "", "server { listen 80 default_server; return 302 https://example.com; }\n" + local, false},
		{"a comment", "", "server { listen 80 default_server; # return 444;\n}\n" + local, false},
		{"an expression for all", domain, forbids + "server { listen 80; server_name ~^(.+)$; }\n", false},
		{"an asterisk", domain, forbids + "server { listen 80; server_name *.example.com; }\n", false},
		{"unbalanced", "", "} } server { return", false},
	} {
		l := loweredFrom(t, c.top+web(image+mounted)+"configs: {site: {file: ./site.conf}}\n", "site.conf", c.site)
		if got := len(foundIn(l, kindAllowedHosts)) > 0; got != c.want {
			t.Errorf("%s: %t", c.name, got)
		}
	}
	l := loweredFrom(t, web("    build: .\n    ports: ['80:80']"), "Dockerfile",
		"FROM nginx:1.29\nCOPY conf/nginx.conf /etc/nginx/nginx.conf", "conf/nginx.conf", "events {}\nhttp {\n"+closes+local+"}\n")
	if len(foundIn(l, kindAllowedHosts)) != 1 {
		t.Error("the configuration in the image is not read")
	}
	l = loweredFrom(t, web("    build: .\n    ports: ['80:80']"), "Dockerfile", "FROM nginx:1.29\nCOPY site.conf /etc/nginx/conf.d/default.conf",
		"site.conf", "server { listen 80; return 444; }\n"+local)
	if len(foundIn(l, kindAllowedHosts)) != 1 {
		t.Error("a file that the image has under another name counts twice")
	}
}

// TestDeepNginx reads blocks in blocks without going through all of them for each directive.
func TestDeepNginx(t *testing.T) {
	t.Parallel()
	const depth = 40_000
	text := "http {" + strings.Repeat("{", depth) + strings.Repeat("a b;", depth) + strings.Repeat("}", depth) + "server { listen 81; location / { return 404; } } }"
	begin := time.Now()
	servers := serversIn(load.ContextFile{Content: text})
	nginxForwards([]proxyConfig{{content: text}})
	if took := time.Since(begin); took > 5*time.Second || len(servers) != 1 || servers[0].status != 404 {
		t.Errorf("%d servers after %s", len(servers), took)
	}
}
