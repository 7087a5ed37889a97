package lower

import (
	"testing"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/load"
)

// emptyProject is the lowering of a project without services.
func emptyProject() *lowering {
	return &lowering{Input: &load.Input{Project: &types.Project{}}, dockerfiles: map[string]load.Dockerfile{}}
}

// service is a service that is built as a Dockerfile says, with a variable.
func service(dockerfile, name, value string) types.ServiceConfig {
	c := types.ServiceConfig{Name: "web"}
	c.Build = &types.BuildConfig{DockerfileInline: dockerfile}
	c.Environment = types.MappingWithEquals{name: &value}
	return c
}

// TestVersionsOfVite tells by the version in package.json whether Vite checks hosts, and whether it has the variable for further ones.
func TestVersionsOfVite(t *testing.T) {
	const none, advice, variable = "none", "advice", "variable"
	for version, want := range map[string]string{
		"3.2.0": none, "^3.2.0": none, "4.5.5": none, "4.5.6": advice, "4.6.0": advice, "^4.1.0": advice, "5.4.11": none, "5.4.12": advice, "~5.0.0": advice,
		"6.0.8": none, "6.0.9": advice, "~6.0.0": advice, "^6.0.0": variable, "6.1.0": variable, "~6.1.0": variable, "7": variable, "7.0.1": variable,
		"latest": variable, "*": variable, "": variable,
	} {
		for _, pack := range []nodePackage{{Dependencies: map[string]string{"vite": version}}, {DevDependencies: map[string]string{"vite": version}}} {
			server, checks := emptyProject().viteServer(types.ServiceConfig{}, pack)
			got := none
			switch {
			case checks && server.variable == viteHosts && server.advice == "":
				got = variable
			case checks && server.variable == "" && server.advice != "":
				got = advice
			}
			if got != want {
				t.Errorf("%q: %s, not %s", version, got, want)
			}
		}
	}
}

// TestScriptsOfPackages reads the scripts that a command runs in place of their names.
func TestScriptsOfPackages(t *testing.T) {
	pack := nodePackage{Scripts: map[string]string{"dev": "vite --host", "start": "react-scripts start"}}
	for command, want := range map[string]string{
		"npm run dev":                           "vite --host",
		"/bin/sh -c npm install && npm run dev": "/bin/sh -c npm install && vite --host",
		"sh -c yarn && yarn dev --port 3000":    "sh -c yarn && vite --host --port 3000",
		"npm run other && npm start":            "npm run other && react-scripts start",
		"node server.js":                        "node server.js",
		"pnpm run-script dev & bun run start":   "vite --host & react-scripts start",
	} {
		if got := pack.script(command); got != want {
			t.Errorf("%s: %s", command, got)
		}
	}
}

// TestLooksLikeVite takes a script that is not here for Vite by its name and a variable of Vite.
func TestLooksLikeVite(t *testing.T) {
	const dockerfile = "FROM node:22"
	for _, c := range []struct {
		variable, command string
		want              bool
	}{
		{"VITE_API", "npm install && npm run dev", true},
		{"API", "npm run dev", false},
		{"VITE_API", "npm run build", false},
		{"VITE_API", "node dev", false},
	} {
		if got := emptyProject().looksLikeVite(service(dockerfile, c.variable, "x"), c.command); got != c.want {
			t.Errorf("%s with %s: %t", c.command, c.variable, got)
		}
	}
	fromRegistry := service("", "VITE_API", "x")
	if fromRegistry.Build = nil; emptyProject().looksLikeVite(fromRegistry, "npm run dev") {
		t.Error("nothing is built")
	}
}

// TestRailsInDevelopment finds Rails in development by its variables: what the service sets counts, and not what the Dockerfile does.
func TestRailsInDevelopment(t *testing.T) {
	for _, c := range []struct {
		dockerfile, variable, value string
		want                        bool
	}{
		{"", "OTHER", "production", true},
		{"ENV RAILS_ENV=production", "OTHER", "", false},
		{"ENV RAILS_ENV=production", "RAILS_ENV", "development", true},
		{"ENV RAILS_ENV=development", "RAILS_ENV", "production", false},
		{"ENV RACK_ENV=production", "OTHER", "", false},
		{"ENV RACK_ENV=production", "RAILS_ENV", "development", true},
		{"ENV RAILS_ENV=staging", "OTHER", "", false},
		{"", "RAILS_ENV", "", true},
	} {
		server, got := emptyProject().railsServer(service("FROM ruby:3\n"+c.dockerfile, c.variable, c.value))
		if got != c.want || server.variable != railsHosts {
			t.Errorf("%+v: %t, %+v", c, got, server)
		}
	}
	l, unset := emptyProject(), service("FROM ruby:3\nENV RAILS_ENV=production", "", "")
	unset.Environment["RAILS_ENV"] = nil
	if _, checks := l.railsServer(unset); checks || !l.inProduction(unset) {
		t.Error("a variable without a value hides that of the image")
	}
}
