package overlayfile

import (
	"strings"
	"testing"
)

// TestTrustsBalancer leaves a program that needs HTTPS and has none as it is; see the project domain-trust.
func TestTrustsBalancer(t *testing.T) {
	file := made(t, "services:\n  login:\n    image: quay.io/keycloak/keycloak:26.0\n    command: start\n    ports: [\"8080:8080\"]\n"+
		"    environment: {KC_HTTP_ENABLED: \"true\"}\n")
	if strings.Contains(string(file.Content), "KC_PROXY_HEADERS") || !strings.Contains(string(file.Content), "KC_HOSTNAME: {host: self}") {
		t.Errorf("%s", file.Content)
	}
}

// TestOwnAddress reads the form of an address from the name of a variable, where that has one.
func TestOwnAddress(t *testing.T) {
	t.Parallel()
	for variable, want := range map[string]address{
		"BASE_URL": {URL: "self"}, "URL": {URL: "self"}, "GRAYLOG_HTTP_EXTERNAL_URI": {URL: "self"}, "KC_HOSTNAME": {Host: "self"},
		"LOCAL_DOMAIN": {Host: "self"}, "WOODPECKER_HOST": {}, "URL_PREFIX": {},
	} {
		if own, known := ownAddress(variable); own != want || known != (want != address{}) {
			t.Errorf("%s: %+v", variable, own)
		}
	}
}

// TestNameItself gives a program its address where it exits without it or the files leave it empty, and only where visitors reach it.
func TestNameItself(t *testing.T) {
	const program = "services:\n  stats:\n    image: ghcr.io/plausible/community-edition:v3\n    environment:\n      SECRET_KEY_BASE: " +
		"abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijkl\n"
	for lines, named := range map[string]bool{
		"    ports: [\"8000:8000\"]\n":                                        true,
		"      BASE_URL: ${BASE_URL}\n    ports: [\"8000:8000\"]\n":           true,
		"      BASE_URL: https://stats.acme.io\n    ports: [\"8000:8000\"]\n": false,
		"": true, // it is published
		"    networks: [proxy]\nnetworks: {proxy: {external: true}}\n": false,
	} {
		file := made(t, program+lines)
		if strings.Contains(string(file.Content), "BASE_URL: {url: self}") != named {
			t.Errorf("%s\n%s", lines, file.Content)
		}
	}
}
