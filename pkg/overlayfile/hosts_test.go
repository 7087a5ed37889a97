package overlayfile

import "testing"

// A host in a domain for examples stands for one in the domain that somebody has; one in that domain is what it is, although it may be
// in one for examples too.
func TestUnderDomain(t *testing.T) {
	for _, c := range []struct{ host, domain, want string }{
		{"example.com", "shop.io", "shop.io"},
		{"example.org", "shop.io", "shop.io"},
		{"www.example.net", "shop.io", "www.shop.io"},
		{"a.b.example.com", "shop.io", "a.b.shop.io"},
		{"myexample.com", "shop.io", "myexample.com"},
		{"example.com.evil.io", "shop.io", "example.com.evil.io"},
		{"www.acme.io", "shop.io", "www.acme.io"},
		{"shop.io", "shop.io", "shop.io"},
		{"shop.example.com", "shop.example.com", "shop.example.com"},
		{"www.shop.example.com", "shop.example.com", "www.shop.example.com"},
		{"example.com", "shop.example.com", "shop.example.com"},
		{"workshop.example.com", "shop.example.com", "workshop.shop.example.com"},
	} {
		if got := underDomain(c.host, c.domain); got != c.want {
			t.Errorf("%s, with %s: %s", c.host, c.domain, got)
		}
	}
}

// TestNamesHost knows a host in a URL or before a port, and not within other names.
func TestNamesHost(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]bool{
		"http://app/": true, "http://app": true, "http://app:80": true, "app:80": true, "server app:9000;": true, "amqp://u:p@app/": true,
		"'app:80'": true, "web:80,app:81": true, "app2:80 app:80": true, "http://application/": false, "http://app.example.com": false,
		"myapp:80": false, "my-app:80": false, "http://my.app:80": false, "app": false, "/srv/app": false, "appapp:80": false, "": false,
	} {
		if got := namesHost(text, "app"); got != want {
			t.Errorf("%q: %t", text, got)
		}
	}
}
