package lower

import (
	"fmt"
	"strings"
	"testing"

	"github.com/compose2ecs/compose2ecs/internal/expect"
)

// TestForwards reads configurations as their programs do, as far as they say which hosts are resolved once.
func TestForwards(t *testing.T) {
	for _, test := range []struct {
		read       func([]proxyConfig) []forward
		text, want string
	}{
		{nginxForwards, "location / {#proxy_pass http://no;\nproxy_pass http://api:3000/v1/; } # proxy_pass http://no;", "api:3000"},
		{nginxForwards, "proxy_pass 'https://api'; grpc_pass grpc://rpc:50051; uwsgi_pass app:3031; fastcgi_pass unix:/run/php.sock;",
			"api:443 rpc:50051 grpc app:3031"},
		{nginxForwards, "upstream A { server \"api:3000\"; } upstream b { server no:1; } proxy_pass http://a;", "api:3000"},
		{nginxForwards, "upstream a { server api; server no:1 resolve; } set $to a; proxy_pass http://$to;", "api:80"},
		{nginxForwards, "upstream app { zone z 64k; server app.x.internal:3000 resolve; } proxy_pass http://app;", ""},
		{nginxForwards, "upstream app { } proxy_pass http://app;", ""},
		{nginxForwards, "server { location / { proxy_http_version 1.1; proxy_pass http://a; } location /b { proxy_pass http://b; grpc_pass c:1; } }",
			"a:80 http b:80 c:1 grpc"},
		{nginxForwards, "http { proxy_http_version 1.1; server { proxy_pass http://a; uwsgi_pass b:1; } }", "a:80 http b:1"},
		{nginxForwards, "upstream u { server a; } location / { proxy_http_version 1.1; proxy_pass http://u; } proxy_pass http://u;", "a:80"},
		{nginxForwards, "proxy_pass http://api:3000$uri; proxy_pass http://127.0.0.1:3000; proxy_pass http://[::1]:3000; server no:1;", ""},
		{nginxForwards, "}}} upstream { server no:1; } _pass; proxy_pass ; proxy_pass http://;", ""},
		{haproxyForwards, "listen a\n server s1 api:80 check\n server s2 no:80 resolvers vpc\n server s3\n server s4 /run/no.sock\n",
			"api:80"},
		{haproxyForwards, "defaults\n default-server resolvers vpc\nbackend a\n server s no:80\ndefaults\n mode tcp\nbackend b\n server s api:80\n",
			"api:80"},
		{haproxyForwards, "backend a\n server s api:80 check addr health port 9000\n server t 10.0.0.9:80 check addr 10.0.0.9 port 9000\n" +
			" server u db:80 check addr db port 9000\n server v no:80 addr\n", "api:80 health:9000 db:80 no:80"},
		{haproxyForwards, "backend a\n default-server resolvers vpc\n server s no:80\nbackend b\n server s api:80 # no\n", "api:80"},
		{apacheForwards, "ProxyPass / http://api:3000/ retry=0\nProxyPass /b balancer://b/\nBalancerMember \"ajp://app:8009\"\n# ProxyPass / http://no/",
			"api:3000 app:8009"},
		{apacheForwards, "ProxyPass /a http://no/ enablereuse=Off\nProxyPass /b http://no/ addressttl=5\nProxyPass /c http://api/ addressttl=-1",
			"api:80"},
		{varnishForwards, "vcl 4.1;\nbackend a { .host = \"api\"; .port = \"3000\"; .probe = { .url = \"/up\"; } }\nbackend b {\n  .host = \"app\";\n}",
			"api:3000 http app:80 http"},
		{varnishForwards, "director d random { { .backend = { .host = \"a\"; } } { .backend = { .host = \"b\"; .port = \"81\"; } } }", "a:80 http b:81 http"},
		{varnishForwards, "backend a { .host = \"127.0.0.1\"; }\nbackend none none;\nsub vcl_recv { set req.http.host = \"no\"; }", ""},
		{varnishForwards, "# backend a { .host = \"no\"; }\n/* backend b {\n .host = \"no\"; } */\nbackend c {\n // .host = \"no\";\n .path = \"/no\"; }", ""},
		{varnishForwards, "import dynamic;\nbackend default { .host = \"no\"; }\nsub vcl_init { new d = dynamic.director(port = \"80\"); }", ""},
		{varnishForwards, "}}} { .host = \"no\" { .host = ", ""},
	} {
		var got []string
		for _, f := range test.read([]proxyConfig{{content: test.text}}) {
			got = append(got, strings.TrimSpace(fmt.Sprintf("%s:%d %s", f.host, f.port, f.speaks)))
		}
		expect.Equal(t, test.text, test.want, strings.Join(got, " "))
	}
}
