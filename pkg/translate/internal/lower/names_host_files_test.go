package lower

import (
	"strings"
	"testing"
)

// TestHostFiles tells of the machine that Docker runs on in the files of settings that an image is built with, and not where they are for
// another environment, for a developer, or not in the image, or where something else counts.
func TestHostFiles(t *testing.T) {
	t.Parallel()
	const copies = "COPY . ."
	const other = ": write the server's address, or add the server as a service"
	const connection = "{\n  \"ConnectionStrings\": {\n    \"Shop\": \"server=host.docker.internal;port=3306;database=shop\"\n  }\n}\n"
	for _, c := range []struct {
		name, content, dockerfile, environment string
		want                                   string
	}{
		{"appsettings.json", connection, copies, "A: b", "appsettings.json:3: write db in place of host.docker.internal"},
		{"src/appsettings.json", connection, copies, "A: b", ""},
		{"appsettings.Production.json", connection, copies, "A: b", "appsettings.Production.json:3: write db in place of host.docker.internal"},
		{"appsettings.Production.json", connection, copies, "ASPNETCORE_ENVIRONMENT: Development", ""},
		{"appsettings.Local.json", connection, copies, "A: b", ""},
		{"appsettings.json", connection, copies, "ConnectionStrings__Shop: server=db", ""},
		{"application.yml", "spring:\n  datasource:\n    url: jdbc:mysql://host.docker.internal:3306/shop\n", copies, "A: b",
			"application.yml:3: write db:3306 in place of host.docker.internal:3306"},
		{"src/main/resources/application.properties", "spring.redis.host=host.docker.internal\n", "COPY src ./src", "A: b",
			"src/main/resources/application.properties:1" + other},
		{"src/main/resources/application.properties", "spring.redis.host=host.docker.internal\n", "COPY src ./src", "SPRING_REDIS_HOST: x", ""},
		{"src/main/resources/application.properties", "spring.redis.host=${HOST:host.docker.internal}\n", "COPY src ./src", "A: b", ""},
		{"config/dev.exs", "config :shop, Shop.Repo,\n  hostname: \"host.docker.internal\"\n", copies, "A: b", "config/dev.exs:2" + other},
		{"config/dev.exs", "config :shop, Shop.Repo,\n  hostname: \"host.docker.internal\"\n", copies, "MIX_ENV: prod", ""},
		{"config/runtime.exs", "  hostname: System.get_env(\"H\") || \"host.docker.internal\"\n", copies, "MIX_ENV: prod", ""},
		{"config/runtime.exs", "if config_env() == :test do\n  config :shop, hostname: \"host.docker.internal\"\nend\n", copies, "A: b", ""},
		{"config/runtime.exs", "if config_env() == :test do\n  config :shop, x: 1\nend\nconfig :shop, hostname: \"host.docker.internal\"\n", copies,
			"A: b", "config/runtime.exs:4" + other},
		{"config/dev.exs", "config :shop, hostname: \"host.docker.internal\"\n", copies + "\nRUN mix release", "A: b", ""},
		{"config/dev.exs", "config :shop, hostname: \"host.docker.internal\"\n", "ARG MIX_ENV=\"prod\"\n" + copies, "A: b", ""},
		{"appsettings.json", "{\"AllowedHosts\": \"localhost;host.docker.internal\"}\n", copies, "A: b", ""},
		{"appsettings.json", "{\n  \"CorsOrigins\": [\n    \"http://host.docker.internal:5173\"\n  ],\n  \"Mail\": \"host.docker.internal\"\n}\n", copies,
			"A: b", "appsettings.json:5" + other},
		{"application.yml", "cors-hosts:\n  - host.docker.internal\nmail: host.docker.internal\n", copies, "A: b", "application.yml:3" + other},
		{"config.toml", "[db]\nhost = \"host.docker.internal\"\n", copies, "A: b", "config.toml:2" + other},
		{"config.toml", "# host = \"host.docker.internal\"\n", copies, "A: b", ""},
		{"config.ini", "xdebug.client_host=host.docker.internal\n", copies, "A: b", ""},
		{"config.ini", "host=host.docker.internal.example.com\n", copies, "A: b", ""},
		{"config.json", "{\"host\": \"host.docker.internal\"}\n", "COPY src /src", "A: b", ""},
		{"config.json", "{\"host\": \"host.docker.internal\"}\n", "COPY --from=build /app /app", "A: b", "config.json:1" + other},
		{".env", "HOST=host.docker.internal\n", copies, "A: b", ""},
	} {
		l := loweredFrom(t, web("    build: .\n    environment: {"+c.environment+"}\n  db:\n    image: mysql:8.4\n    ports: ['3306:3306']\n"),
			"Dockerfile", "FROM acme/base AS build\nFROM acme/base\n"+c.dockerfile+"\n", c.name, c.content)
		var got []string
		for _, f := range l.Resolve(l.Source) {
			if place, is := strings.CutSuffix(f.Message, " contains host.docker.internal, which does not resolve on AWS"); is {
				_, place, _ = strings.Cut(place, ": ")
				got = append(got, place+": "+f.Hint)
			}
		}
		if strings.Join(got, "; ") != c.want {
			t.Errorf("%s with %s, %s: %q", c.name, c.dockerfile, c.environment, got)
		}
	}
	l := loweredFrom(t, web("    build: .\n"), "Dockerfile", "FROM acme/base\nCOPY . .\n", "appsettings.json", connection,
		"appsettings.Production.json", "{\"ConnectionStrings\": {\"Shop\": \"server=db.example.com\"}}\n")
	if got := foundIn(l, kindDockerName); len(got) > 0 {
		t.Errorf("replaced for the environment: %q", got)
	}
}
