package lower

import (
	"testing"

	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// TestScheme makes a scheme HTTPS beside a host that is reached by HTTPS, and no other one.
func TestScheme(t *testing.T) {
	t.Parallel()
	const domain = "x-aws-domain: shop.example.com\n"
	service := func(port, environment string) string {
		return web("    image: acme/app\n    ports: ['" + port + "']\n    environment: " + environment)
	}
	for _, c := range []struct {
		compose, variable string
		want              bool
	}{
		{domain + service("443:80", "{SHOP_SCHEME: http, SHOP_DOMAIN: 'localhost:443'}"), "SHOP_SCHEME", true},
		{domain + service("443:80", "{SCHEME: http, SHOP_DOMAIN: 'localhost:443'}"), "SCHEME", true},
		{domain + service("443:80", "{SHOP_PUBLIC_PROTOCOL: http, SHOP_DOMAIN: 'localhost:443'}"), "SHOP_PUBLIC_PROTOCOL", true},
		{domain + service("443:80", "{SHOP_PROTOCOL: http, SHOP_DOMAIN: 'localhost:443'}"), "SHOP_PROTOCOL", false},
		{domain + service("443:80", "{OTHER_SCHEME: http, SHOP_DOMAIN: 'localhost:443'}"), "OTHER_SCHEME", false},
		{domain + service("443:80", "{SHOP_SCHEME: ws, SHOP_DOMAIN: 'localhost:443'}"), "SHOP_SCHEME", false},
		{domain + service("443:80", "{SHOP_SCHEME: http, SHOP_DOMAIN: shop.test}"), "SHOP_SCHEME", false},
		{service("80:80", "{SHOP_SCHEME: http, SHOP_DOMAIN: 'localhost:80'}"), "SHOP_SCHEME", false},
	} {
		l := loweredFrom(t, c.compose)
		got := false
		for _, v := range l.service("web").Addresses {
			got = got || v.Name == c.variable && len(v.Parts) == 1 && v.Parts[0] == plan.AddressPart{Text: "https"}
		}
		if got != c.want {
			t.Errorf("%s: %t", c.compose, got)
		}
	}
}
