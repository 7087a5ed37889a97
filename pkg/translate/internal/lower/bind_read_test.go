package lower

import "testing"

// TestOnlyRead does not call the changes lost of a directory that programs do not write to, though they could.
func TestOnlyRead(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name, service string
		copied        bool
	}{
		{"configuration of an image with data elsewhere", "image: prom/prometheus:v3.5.0\n    volumes: ['./conf:/etc/prometheus']", false},
		{"a file that is no configuration", "image: prom/prometheus:v3.5.0\n    volumes: ['./more:/etc/prometheus']", true},
		{"configuration that keeps data there", "image: prom/prometheus:v3.5.0\n    volumes: ['./kept:/etc/prometheus']", true},
		{"outside /etc", "image: prom/prometheus:v3.5.0\n    volumes: ['./conf:/rules']", true},
		{"an image of which nothing is known", "image: acme/odoo\n    volumes: ['./conf:/etc/odoo']", true},
		{"scripts for a first start", "image: acme/db\n    volumes: ['./conf:/docker-entrypoint-initdb.d']", false},
		{"a file that a variable names", "image: acme/app\n    volumes: ['./conf:/opt/app']\n    environment: {CONFIG: /opt/app/app.yaml}", false},
		{"a file that a variable names from elsewhere", "image: acme/app\n    volumes: ['./conf:/opt/app/conf']\n    environment: {CONFIG: conf/app.yaml}", false},
		{"a name that is no path", "image: acme/app\n    volumes: ['./conf:/opt/app/conf']\n    environment: {CONFIG: app.yaml}", true},
		{"a file that the command names", "image: acme/app\n    command: [serve, --config=/conf/app.yaml]\n    volumes: ['./conf:/conf']", false},
		{"a directory that the command names", "image: acme/app\n    command: serve -f /conf\n    volumes: ['./conf:/conf']", true},
		{"a directory in /etc that the command names", "image: acme/app\n    command: -c /etc/app\n    volumes: ['./conf:/etc/app']", false},
		{"a directory for all of a program", "image: acme/app\n    command: [run, --config-dir=/conf/]\n    volumes: ['./conf:/conf']", true},
		{"a directory that the command names for data", "image: acme/app\n    command: serve --data /conf\n    volumes: ['./conf:/conf']", true},
		{"data in what the command names", "image: acme/app\n    command: [serve, -c, /conf/app.yaml, --log.file=/conf/app.out]\n    volumes: ['./conf:/conf']", true},
		{"data in what a variable names", "image: acme/app\n    volumes: ['./conf:/conf']\n    environment: {CONFIG: /conf/app.yaml, DATA_DIR: /conf/x}", true},
		{"a database in the configuration", "image: acme/app\n    command: serve -c /stored\n    volumes: ['./stored:/stored']", true},
		{"parts, examples and what people read", "image: caddy:2\n    volumes: ['./parts:/etc/caddy']", false},
		{"rules", "image: prom/prometheus:v3.5.0\n    volumes: ['./rules:/etc/prometheus']", false},
		{"pages", "image: grafana/grafana:12.0.0\n    volumes: ['./pages:/etc/grafana/provisioning/dashboards']", false},
		{"pages that a program may write", "image: acme/app\n    command: serve -c /pages/a.yml\n    volumes: ['./pages:/pages']", true},
		{"certificates that a program writes", "image: traefik:v3\n    volumes: ['./proxy:/etc/traefik']", true},
		{"a web server", "image: nginx:1.27\n    volumes: ['./conf:/etc/nginx/conf.d']", false},
		{"what a web server keeps", "image: nginx:1.27\n    volumes: ['./cached:/etc/nginx/conf.d']", true},
		{"the main file of a program", "image: acme/balancer\n    volumes: ['./balancer:/config']", false},
		{"a main file among others", "image: acme/balancer\n    volumes: ['./mixed:/config']", true},
		{"another file", "image: acme/app\n    volumes: ['./conf:/opt/app']\n    environment: {CONFIG: /opt/app/other.yaml}", true},
		{"a database that a variable names", "image: acme/app\n    volumes: ['./conf:/opt/app']\n    environment: {DB: /opt/app/app.db}", true},
		{"read-only", "image: acme/app\n    volumes: ['./conf:/opt/app:ro']", false},
	} {
		l := loweredFrom(t, web("    "+c.service), "conf/app.yaml", "a: 1", "conf/Settings", ":80",
			"more/app.yaml", "a: 1", "more/app.db", "x", "kept/app.conf", "[options]\ndata_dir = /etc/prometheus/data\n",
			"stored/app.yaml", "storage: sqlite\npath: '/stored/app.sqlite3'\n", "parts/Caddyfile.example", "import parts/*", "parts/parts/Log", "log",
			"parts/README.md", "x", "rules/prometheus.yml", "a: 1", "rules/alert.rules", "groups:", "pages/a.yml", "a: 1", "pages/a.json", "{}",
			"proxy/traefik.yml", "a: 1", "proxy/acme.json", "{}", "cached/site.conf", "proxy_cache_path /etc/nginx/conf.d/cached keys_zone=a:1m;",
			"balancer/haproxy.cfg", "listen a", "balancer/denied.txt", "x", "mixed/haproxy.cfg", "listen a", "mixed/a.map", "x")
		if got := len(foundIn(l, kindBindCopy)) > 0; got != c.copied {
			t.Errorf("%s: %t", c.name, got)
		}
	}
}
