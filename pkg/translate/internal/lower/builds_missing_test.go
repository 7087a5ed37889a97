package lower

import (
	"strings"
	"testing"
)

// TestMissingBuilds finds what an image is built from and does not exist, and nothing where nobody knows.
func TestMissingBuilds(t *testing.T) {
	t.Parallel()
	const stages = "FROM node AS Build\nFROM nginx\n"
	for _, c := range []struct{ build, dockerfile, text, want string }{
		{"build: .", "Dockerfile", "FROM nginx", ""},
		{"build: .", "dockerfile", "FROM nginx", ""},
		{"build: .", "Dockerfile.prod", "FROM nginx", "./Dockerfile does not exist"},
		{"build: {context: ., dockerfile: Dockerfile.prod}", "Dockerfile.prod", "FROM nginx", ""},
		{"build: {context: ., dockerfile: deploy/Dockerfile}", "Dockerfile", "FROM nginx", "./deploy/Dockerfile does not exist"},
		{"build: ./app", "Dockerfile", "FROM nginx", "./app does not exist"},
		{"build: ../elsewhere", "Dockerfile", "FROM nginx", ""}, // which is not looked at
		{"build: https://github.com/acme/app.git", "x", "", ""},
		{"build: 'git@github.com:acme/app.git#main'", "x", "", ""},
		{"build: {context: ., dockerfile: 'https://acme.io/Dockerfile'}", "x", "", ""},
		{"build: {context: ., dockerfile_inline: FROM nginx}", "x", "", ""},
		{"build: {context: ./app, dockerfile_inline: FROM nginx}", "x", "", "./app does not exist"},
		{"build: {context: ., dockerfile_inline: FROM nginx, target: app}", "x", "", "target app does not exist"},
		{"build: {context: ., target: build}", "Dockerfile", stages, ""},
		{"build: {context: ., target: '1'}", "Dockerfile", stages, ""},
		{"build: {context: ., target: dev}", "Dockerfile", stages, "target dev does not exist"},
		{"build: {context: ., target: dev}", "Dockerfile", "#syntax=docker/dockerfile:1\n" + stages, "target dev does not exist"},
		{"build: {context: ., target: dev}", "Dockerfile", "# syntax = acme/frontend\n" + stages, ""},
		{"build: {context: ., target: dev}", "Dockerfile", "FROM node AS $NAME", ""},
		{"build: {context: ., target: dev}", "Dockerfile", "", ""},
		{"build: {context: ., additional_contexts: {shared: ./shared}}", "Dockerfile", "FROM nginx", "./shared does not exist"},
		{"build: {context: ., additional_contexts: {a: 'docker-image://nginx', b: 'https://acme.io/x.git', c: 'service:web'}}", "Dockerfile", "FROM nginx", ""},
	} {
		l := loweredFrom(t, web("    "+c.build), c.dockerfile, c.text)
		if got := strings.Join(foundIn(l, kindMissingBuild), "; "); got != "" && c.want == "" || !strings.Contains(got, c.want) {
			t.Errorf("%s: %q", c.build, got)
		}
	}
}
