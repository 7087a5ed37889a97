package lower

import "testing"

// TestToldPorts knows that a program speaks HTTP at a port of any number by its settings, its command and its sources, as far as these
// are about browsers.
func TestToldPorts(t *testing.T) {
	t.Parallel()
	const image, built = "    image: acme/app\n    ports: ['9080:9080', '9555:9555']\n", "    build: .\n    ports: ['9080:9080', '9555:9555']\n"
	java := func(name, text string) []string {
		return []string{"Dockerfile", "FROM eclipse-temurin:21\nCMD java -jar a.jar", "src/main/resources/" + name, text}
	}
	elixir := func(command string) []string {
		return []string{"Dockerfile", "FROM elixir:1.18\nENV PORT=9080\nCMD " + command, "mix.exs", "defp deps do\n  [{:phoenix, \"~> 1.8\"}]\nend"}
	}
	for _, c := range []struct {
		name, lines string
		files       []string
		want        bool
	}{
		{"nothing", image, nil, false},
		{"a variable", image + "    environment: {KC_HTTP_PORT: 9080}", nil, true},
		{"another port", image + "    environment: {KC_HTTP_PORT: 9081}", nil, false},
		{"a variable of HTTPS", image + "    environment: {KC_HTTPS_PORT: 9080}", nil, false},
		{"a variable of metrics", image + "    environment: {METRICS_HTTP_PORT: 9080}", nil, false},
		{"a variable of the Dockerfile", built, []string{"Dockerfile", "FROM acme/app\nENV APP_WEB_PORT=9080"}, true},
		{"one that is replaced", built + "    environment: {APP_WEB_PORT: 9081}", []string{"Dockerfile", "FROM acme/app\nENV APP_WEB_PORT=9080"}, false},
		{"an option", image + "    command: node --http --http.port=9080", nil, true},
		{"an option with a space", image + "    command: node --rest-api-port 9080", nil, true},
		{"an option for metrics", image + "    command: node --metrics-http-port=9080", nil, false},
		{"an option for something else", image + "    command: node --p2p-port=9080", nil, false},
		{"an option of Quarkus", image + "    command: java -Dquarkus.http.port=9080 -jar a.jar", nil, true},
		{"an option of Spring", image + "    command: java -jar a.jar --server.port=9080", nil, true},
		{"a variable of Spring", built + "    environment: {SERVER_PORT: 9080}", java("x", ""), true},
		{"the same of another", image + "    environment: {SERVER_PORT: 9080}", nil, false},
		{"properties of Spring", built, java("application.properties", "spring.application.name=a\nserver.port = 9080\n"), true},
		{"those for management", built, java("application.properties", "management.server.port=9080\n"), false},
		{"a default of Spring", built, java("application.yml", "server:\n  servlet:\n    context-path: /\n  port: ${PORT:9080}\n"), true},
		{"a variable instead", built + "    environment: {SERVER_PORT: 9081}", java("application.properties", "server.port=9080\n"), false},
		{"Phoenix", built, elixir("mix phx.server"), true},
		{"a release of Phoenix", built, elixir("[\"bin/shop\", \"start\"]"), true},
		{"a release of something else", built, []string{"Dockerfile", "FROM elixir:1.18\nENV PORT=9081\nCMD bin/shop start"}, false},
		{"nginx", built, []string{"Dockerfile", "FROM nginx\nCOPY n.conf /etc/nginx/conf.d/default.conf", "n.conf", "server { listen 9080; }"}, true},
		{"nginx elsewhere", built, []string{"Dockerfile", "FROM nginx\nCOPY n.conf /etc/nginx/conf.d/default.conf", "n.conf", "server { listen 9081; }"}, false},
	} {
		l := loweredFrom(t, web(c.lines), c.files...)
		if got := len(l.routesTo("web")) > 0; got != c.want {
			t.Errorf("%s: %t", c.name, got)
		}
	}
	for port, want := range map[string]bool{"8761": false, "8085": true} {
		l := loweredFrom(t, web("    image: acme/app\n    command: java -jar a.jar --server.port="+port+"\n    ports: ['"+port+":"+port+"', '9:9']"))
		if got := len(l.routesTo("web")) > 0; got != want {
			t.Errorf("%s: %t", port, got)
		}
	}
}
