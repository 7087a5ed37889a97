package lower

import (
	"strings"
	"testing"
)

// TestDefaultHosts gives a service the name that the image of another one connects to by itself, unless a variable says otherwise.
func TestDefaultHosts(t *testing.T) {
	t.Parallel()
	const browser = "  browser:\n    image: mongo-express:1.0\n"
	for _, c := range []struct{ store, browser, want string }{
		{"    image: mongo:8\n    container_name: mongo\n", browser, "mongo"},
		{"    image: mongo:8\n    hostname: mongo\n", browser + "    environment: {ME_CONFIG_MONGODB_SERVER: store}\n", "mongo"},
		{"    image: mongo:8\n    container_name: mongo\n", browser + "    environment: {ME_CONFIG_MONGODB_URL: 'mongodb://store:27017'}\n", ""},
		{"    image: mongo:8\n    container_name: shop-mongo\n", browser, ""},
		{"    image: mysql:8\n    container_name: db\n", "  browser:\n    image: phpmyadmin\n", "db"},
		{"    image: mysql:8\n    container_name: db\n", "  browser:\n    image: phpmyadmin\n    environment: {PMA_HOST: store}\n", ""},
		{"    image: mysql:8\n    container_name: mysql\n", "  shop:\n    image: wordpress:6\n", "mysql"},
		{"    image: mysql:8\n    container_name: mysql\n", "  shop:\n    image: nginx:1.29\n", ""},
	} {
		l := loweredFrom(t, "services:\n  store:\n"+c.store+c.browser)
		var names []string
		for _, alias := range l.service("store").Aliases {
			names = append(names, alias.Name)
		}
		if got := strings.Join(names, " "); got != c.want {
			t.Errorf("%s%s: %q", c.store, c.browser, got)
		}
	}
}
