package lower

import "testing"

// TestSharedSockets warns of services that find each other by a socket in a volume, and not of those that share other files, have a socket
// for themselves, or are in one task.
func TestSharedSockets(t *testing.T) {
	t.Parallel()
	const web1 = "    image: nginx\n    ports: ['80:80']\n    volumes: ['shared:/run/shop']\n"
	for _, c := range []struct {
		name, web, other, conf string
		want                   bool
	}{
		{"a proxy connects", web1 + "    configs: [{source: site, target: /etc/nginx/conf.d/default.conf}]\n",
			"    image: acme/app\n    volumes: ['shared:/srv']\n", "location / { fastcgi_pass unix:/run/shop/php.sock; }", true},
		{"a comment", web1 + "    configs: [{source: site, target: /etc/nginx/conf.d/default.conf}]\n",
			"    image: acme/app\n    volumes: ['shared:/srv']\n", "# fastcgi_pass unix:/run/shop/php.sock;", false},
		{"another place", web1 + "    configs: [{source: site, target: /etc/nginx/conf.d/default.conf}]\n",
			"    image: acme/app\n    volumes: ['shared:/srv']\n", "location / { fastcgi_pass unix:/tmp/php.sock; }", false},
		{"a server behind a proxy", web1, "    image: acme/app\n    command: uvicorn --uds /srv/app.sock\n    volumes: ['shared:/srv']\n", "", true},
		{"both name it", "    image: acme/web\n    environment: {DB_SOCKET: /data/db.sock}\n    volumes: ['shared:/data']\n",
			"    image: acme/app\n    command: serve --socket=/srv/db.sock\n    volumes: ['shared:/srv']\n", "", true},
		{"one for itself", "    image: acme/web\n    environment: {SUPERVISOR: /data/own.sock}\n    volumes: ['shared:/data']\n",
			"    image: acme/app\n    volumes: ['shared:/data']\n", "", false},
		{"where sockets are", "    image: acme/web\n    volumes: ['shared:/var/run/mysqld']\n",
			"    image: acme/db\n    volumes: ['shared:/var/run/mysqld/']\n", "", true},
		{"by name", "    image: acme/web\n    volumes: ['shared:/sock']\n", "    image: acme/app\n    volumes: ['shared:/sock']\n", "", true},
		{"files", "    image: acme/web\n    volumes: ['shared:/var/www/html']\n", "    image: acme/app\n    volumes: ['shared:/var/www/html']\n", "", false},
		{"web sockets", "    image: acme/web\n    volumes: ['shared:/websockets']\n", "    image: acme/app\n    volumes: ['shared:/websockets']\n", "", false},
		{"in one task", "    image: acme/web\n    volumes: ['shared:/sock']\n",
			"    image: acme/app\n    volumes: ['shared:/sock']\n    x-aws-sidecar_of: web\n", "", false},
		{"three of them", web1 + "    configs: [{source: site, target: /etc/nginx/conf.d/default.conf}]\n",
			"    image: acme/app\n    volumes: ['shared:/srv']\n  third:\n    image: acme/worker\n    volumes: ['shared:/srv']\n",
			"location / { fastcgi_pass unix:/run/shop/php.sock; }", false},
		{"alone", "    image: acme/web\n    volumes: ['shared:/sock']\n", "    image: acme/app\n", "", false},
	} {
		l := loweredFrom(t, web(c.web+"  other:\n"+c.other+"volumes: {shared: {}}\nconfigs:\n  site:\n    content: |\n      server { listen 80; }\n      "+c.conf+"\n"))
		if got := foundIn(l, kindSharedSocket); (len(got) > 0) != c.want {
			t.Errorf("%s: %q", c.name, got)
		}
	}
}

// TestSharedSocketsApart looks at the volume that two services share, and not at others of theirs.
func TestSharedSocketsApart(t *testing.T) {
	t.Parallel()
	l := loweredFrom(t, web("    image: acme/web\n    volumes: ['data:/data', 'sockets:/sock']\n  other:\n    image: acme/app\n"+
		"    volumes: ['files:/files', 'sockets:/sock']\nvolumes: {data: {}, files: {}, sockets: {}}\n"))
	if got := foundIn(l, kindSharedSocket); len(got) != 1 {
		t.Errorf("%q", got)
	}
}
