package lower

import "testing"

// TestAskedIsServer takes a service that may end by its restart policy for a server where others have its address.
func TestAskedIsServer(t *testing.T) {
	t.Parallel()
	const (
		service = "services:\n  tickets:\n    image: acme/tickets\n    container_name: app_tickets\n    restart: on-failure\n"
		proxy   = "  proxy:\n    image: nginx\n    volumes: ['./site.conf:/etc/nginx/conf.d/site.conf']\n"
		other   = "  shop:\n    image: acme/shop\n"
	)
	for _, c := range []struct {
		compose, site string
		want          bool
	}{
		{service + proxy, "location /t { proxy_pass http://tickets:8080; }", false},
		{service + proxy, "location /t { proxy_pass http://app_tickets/; }", false},
		{service + proxy, "upstream t { server tickets; }\nserver { location / { proxy_pass http://t; } }", false},
		{service + proxy, "resolver 127.0.0.11;\nset $t http://tickets:8080;\nlocation / { proxy_pass $t; }", false},
		{service + proxy, "location / { proxy_pass http://shop:8080; }", true},
		{service + proxy, "location / { proxy_pass http://db-tickets:8080; } # of tickets", true},
		{service + other + "    environment: {TICKETS: 'http://tickets'}\n", "", false},
		{service + other + "    environment: {TICKETS: 'tickets:9000'}\n", "", false},
		{service + other + "    environment: {TOPIC: tickets, TICKETS: 'http://tickets.example.com'}\n", "", true},
		{service + "    environment: {OWN: 'http://tickets:8080'}\n" + other, "", true},
		{service + "  edge:\n    image: caddy\n    volumes: ['./site.conf:/etc/caddy/Caddyfile']\n", ":80 {\n reverse_proxy tickets:8080\n}\n", false},
	} {
		if got := reports(t, kindOneOff, c.compose, "site.conf", c.site); got != c.want {
			t.Errorf("%s%s: %t", c.compose, c.site, got)
		}
	}
}
