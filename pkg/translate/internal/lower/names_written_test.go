package lower

import "testing"

// TestWrittenNames gives a service the container name that the sources of another one connect to.
func TestWrittenNames(t *testing.T) {
	t.Parallel()
	const project = "services:\n  store:\n    image: mysql:8\n    container_name: shop-mysql\n  api:\n    build: ./api\n"
	for content, want := range map[string]bool{
		"const pool = mysql.createPool({host: 'shop-mysql', port: 3306})": true,
		"const url = process.env.DB || 'mysql://shop@shop-mysql/shop'":    true,
		"fetch(`http://shop-mysql:8080/x`)":                               true,
		"connect('shop-mysql:3306')":                                      true,
		"process.env.DB_HOST || 'shop-mysql'":                             true,
		"// docker exec -it shop-mysql mysql":                             false,
		"const image = 'registry/shop-mysql-tools'":                       false,
		"const container_name = 'shop-mysql'":                             false,
	} {
		l := loweredFrom(t, project, "api/Dockerfile", "FROM node:22\nCOPY . .\nCMD [\"node\", \"db.js\"]\n", "api/db.js", content)
		if got := len(l.service("store").Aliases) > 0; got != want {
			t.Errorf("%s: %t", content, got)
		}
	}
	properties := loweredFrom(t, project, "api/Dockerfile", "FROM eclipse-temurin:21\nCOPY . .\n",
		"api/src/main/resources/application.properties", "spring.datasource.url=jdbc:mysql://shop-mysql:3306/shop\n")
	if len(properties.service("store").Aliases) != 1 {
		t.Error("application.properties")
	}
	apart := loweredFrom(t, project+"    networks: [other]\nnetworks: {other: {}}\n", "api/Dockerfile", "FROM node:22\n",
		"api/db.js", "connect('shop-mysql:3306')")
	if len(apart.service("store").Aliases) > 0 {
		t.Error("another network")
	}
	own := loweredFrom(t, "services:\n  api:\n    build: .\n    container_name: shop-api\n  web:\n    image: nginx\n",
		"Dockerfile", "FROM node:22\n", "db.js", "listen('shop-api:3306')")
	if len(own.service("api").Aliases) > 0 {
		t.Error("its own name")
	}
}

// TestUnknownClients gives a database its container name for images of which nothing is known.
func TestUnknownClients(t *testing.T) {
	t.Parallel()
	for lines, want := range map[string]bool{
		"image: mysql:8\n    container_name: shop-mysql\n  web:\n    image: acme/web\n":    true,
		"image: mysql:8\n    hostname: shop-mysql\n  web:\n    image: acme/web\n":          true,
		"image: mysql:8\n    container_name: shop.mysql\n  web:\n    image: acme/web\n":    false,
		"image: mysql:8\n    container_name: shop-mysql\n  web:\n    image: nginx\n":       false,
		"image: mysql:8\n    container_name: shop-mysql\n  web:\n    build: ./web\n":       false,
		"image: acme/store\n    container_name: shop-store\n  web:\n    image: acme/web\n": false,
		"image: mysql:8\n    container_name: shop-mysql\n    networks: [a]\n  web:\n    image: acme/web\n    networks: [b]\n" +
			"networks: {a: {}, b: {}}\n": false,
	} {
		l := loweredFrom(t, "services:\n  store:\n    "+lines, "web/Dockerfile", "FROM nginx\n")
		if got := len(l.service("store").Aliases) > 0; got != want {
			t.Errorf("%s: %t", lines, got)
		}
	}
}
