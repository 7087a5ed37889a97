package lower

import (
	"strings"
	"testing"
)

// TestOverrideNeeded warns of what only the local override file has and a service cannot do without, and of nothing that is there to
// develop.
func TestOverrideNeeded(t *testing.T) {
	t.Parallel()
	const script = "FROM node\nCOPY start.sh /\nENTRYPOINT [\"/start.sh\"]\n"
	const command, port = "    command: npm run dev", "    ports: ['8000:8000']\n    environment: "
	for _, c := range []struct{ name, service, dockerfile, script, override, want string }{
		{"a shell", "image: alpine", "", "", command, "command"},
		{"a program", "image: nginx", "", "", command, ""},
		{"an image that nobody knows", "image: acme/web", "", "", command, ""},
		{"a command of its own", "image: alpine\n    command: sleep 9", "", "", command, ""},
		{"an entry point as well", "image: alpine", "", "", command + "\n    entrypoint: sh -c", ""},
		{"a command that waits", "image: alpine", "", "", "    command: sleep infinity", ""},
		{"a list that waits", "image: alpine", "", "", "    command: [tail, -f, /dev/null]", ""},
		{"a shell that waits", "image: alpine", "", "", "    command: sh -c \"while true; do sleep 60; done\"", ""},
		{"a shell to work in", "image: alpine", "", "", "    command: /bin/bash", ""},
		{"a shell with something to do", "image: alpine", "", "", "    command: [sh, -c, npm start]", "command"},
		{"no command", "image: alpine", "", "", "    command: []", ""},
		{"a script for arguments", "build: .", script, "migrate\nexec \"$@\"\n", command, "command"},
		{"a script with a default", "build: .", script, "set -- node server.js\nexec \"$@\"\n", command, ""},
		{"a script that starts something", "build: .", script, "exec node server.js\n", command, ""},
		{"a Dockerfile with a command", "build: .", script + "CMD [\"node\", \"server.js\"]", "exec \"$@\"\n", command, ""},
		{"Keycloak", "image: quay.io/keycloak/keycloak:26.0", "", "", "    command: start-dev", "command"},
		{"variables", "image: acme/web", "", "", port + "{SITE_NAME: shop}", "SITE_NAME"},
		{"variables in a list", "image: acme/web", "", "", port + "[SITE_NAME=shop, OTHER]", "SITE_NAME"},
		{"variables that are set", "image: acme/web\n    environment: {SITE_NAME: x}", "", "", port + "{SITE_NAME: shop}", ""},
		{"variables to develop", "image: acme/web", "", "", port + "{ASPNETCORE_ENVIRONMENT: Development, NODE_ENV: development, DEBUG: '1'}", ""},
		{"variables of a service that is published", "image: acme/web\n    ports: ['80:8000']", "", "", port + "{SITE_NAME: shop}", ""},
		{"nonsense", "image: acme/web", "", "", "    environment: 3\n    command: {}\n    image: []", ""},
	} {
		l := loweredFrom(t, web("    "+c.service), "compose.override.yaml", web(c.override), "Dockerfile", c.dockerfile, "start.sh", "#!/bin/sh\n"+c.script)
		if got := strings.Join(foundIn(l, kindOverrideNeeded), "; "); got != "" && c.want == "" || !strings.Contains(got, c.want) {
			t.Errorf("%s: %q", c.name, got)
		}
	}
}

// TestKeycloakNeedsACommand has to do with the images of Keycloak since version 17.
func TestKeycloakNeedsACommand(t *testing.T) {
	t.Parallel()
	for service, want := range map[string]bool{
		"image: quay.io/keycloak/keycloak":                                              true,
		"image: keycloak/keycloak:26.0":                                                 true,
		"image: quay.io/keycloak/keycloak:16.1.1":                                       false,
		"image: quay.io/keycloak/keycloak:19.0.3-legacy":                                false,
		"image: quay.io/keycloak/keycloak:26.0\n    command: start":                     false,
		"image: bitnamilegacy/keycloak:26":                                              false,
		"image: quay.io/keycloak/keycloak\n    entrypoint: [/start.sh]":                 false,
		"build: {context: ., dockerfile_inline: 'FROM quay.io/keycloak/keycloak:26.0'}": true,
	} {
		if got := foundIn(loweredFrom(t, web("    "+service)), kindNoProgram); (len(got) > 0) != want {
			t.Errorf("%s: %q", service, got)
		}
	}
}
