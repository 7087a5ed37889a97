package lower

import (
	"strings"
	"testing"
)

// TestDotNetSettings finds addresses of this machine in the settings for the environment of a program for .NET, and not in others, or where
// they are for something else.
func TestDotNetSettings(t *testing.T) {
	t.Parallel()
	const docker = "    environment: {ASPNETCORE_ENVIRONMENT: Docker"
	for _, c := range []struct{ name, environment, file, text, want string }{
		{"an API", docker + "}", "appsettings.Docker.json", `{"base": {"api": "http://localhost:5200/v1/"}}`, "appsettings.Docker.json:1"},
		{"the host of Docker", docker + "}", "appsettings.Docker.json", `{"web": "http://host.docker.internal:5200"}`, "appsettings.Docker.json:1"},
		{"a byte order mark", docker + "}", "appsettings.Docker.json", "\ufeff{\n\"web\": \"http://localhost:5200\"}", "appsettings.Docker.json:2"},
		{"a variable in its place", docker + ", base__api: /v1}", "appsettings.Docker.json", `{"base": {"api": "http://localhost:5200/v1/"}}`, ""},
		{"a port of nobody", docker + "}", "appsettings.Docker.json", `{"api": "http://localhost:5999"}`, ""},
		{"where it listens", docker + "}", "appsettings.Docker.json", `{"Kestrel": {"Endpoints": {"Http": {"Url": "http://localhost:5200"}}}}`, ""},
		{"a log server", docker + "}", "appsettings.Docker.json", `{"Seq": {"ServerUrl": "http://localhost:5200"}, "SeqUrl": "http://localhost:5200"}`, ""},
		{"a search server", docker + "}", "appsettings.Docker.json", `{"ElasticConfiguration": {"Uri": "http://localhost:5200"}}`, ""},
		{"traces", docker + "}", "appsettings.Docker.json", `{"Zipkin": {"Endpoint": "http://localhost:5200/api/v2/spans"}}`, ""},
		{"another word", docker + "}", "appsettings.Docker.json", `{"Sequence": {"Api": "http://localhost:5200"}}`, "appsettings.Docker.json:1"},
		{"another environment", docker + "}", "appsettings.Staging.json", `{"api": "http://localhost:5200"}`, ""},
		{"all environments", docker + "}", "appsettings.json", `{"api": "http://localhost:5200"}`, ""},
		{"development", "    environment: {ASPNETCORE_ENVIRONMENT: Development}", "appsettings.Development.json", `{"api": "http://localhost:5200"}`, ""},
		{"none", "", "appsettings.Docker.json", `{"api": "http://localhost:5200"}`, ""},
		{"a path", "    environment: {ASPNETCORE_ENVIRONMENT: ../x}", "appsettings.Docker.json", `{"api": "http://localhost:5200"}`, ""},
		{"no JSON", docker + "}", "appsettings.Docker.json", `["http://localhost:5200"`, ""},
	} {
		l := loweredFrom(t, web("    build: .\n    ports: ['5106:80']\n"+c.environment+"\n  api:\n    image: acme/api\n    ports: ['5200:80']"),
			"Dockerfile", "FROM mcr.microsoft.com/dotnet/aspnet:8.0", c.file, c.text)
		got := strings.Join(foundIn(l, kindBuiltAddress), "; ")
		if got != "" && c.want == "" || !strings.Contains(got, c.want) {
			t.Errorf("%s: %q", c.name, got)
		}
	}
}
