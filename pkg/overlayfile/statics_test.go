package overlayfile

import (
	"strings"
	"testing"
)

// TestStatics writes the name of a service in a variable in place of the address that Docker gives it; not in a list of those who may
// connect, in a network's range, or in a setting of the service itself.
func TestStatics(t *testing.T) {
	t.Parallel()
	for environment, want := range map[string]string{
		`API: "http://172.30.0.7:8080/v1"`:         "API: http://api:8080/v1",
		`NODES: "172.30.0.7:1, 172.30.0.8:1"`:      "NODES: api:1, cache:1",
		`TRUSTED_PROXIES: 172.30.0.7`:              "",
		`RANGE: 172.30.0.7/32`:                     "",
		`OTHER: "http://172.30.0.70/"`:             "",
		`LISTEN: "172.30.0.9:80", VERSION: 1.30.7`: "",
	} {
		file := made(t, "name: shop\nservices:\n  web:\n    image: acme/web:1\n    environment: {"+environment+"}\n"+
			"    networks: {default: {ipv4_address: 172.30.0.9}}\n"+
			"  api: {image: \"acme/api:1\", networks: {default: {ipv4_address: 172.30.0.7}}}\n"+
			"  cache: {image: \"redis:8\", networks: {default: {ipv4_address: 172.30.0.8}}}\n"+
			"networks: {default: {ipam: {config: [{subnet: 172.30.0.0/24}]}}}\n")
		content := string(file.Content)
		if !strings.Contains(content, want) || strings.Contains(content, "Static addresses") != (want != "") {
			t.Errorf("%s:\n%s", environment, content)
		}
	}
}

// TestSizeOfSeveral speaks of limits only if there are some.
func TestSizeOfSeveral(t *testing.T) {
	t.Parallel()
	for limits, want := range map[string]bool{"": false, "\n    mem_limit: 512m": true} {
		file := made(t, "name: shop\nservices:\n  web:\n    image: acme/web:1"+limits+"\n"+
			"    depends_on: {first: {condition: service_completed_successfully}}\n"+
			"  first: {image: \"acme/first:1\"}\n")
		content := string(file.Content)
		if !strings.Contains(content, "Size of a task") || strings.Contains(content, aboutLimits[:40]) != want {
			t.Errorf("%q:\n%s", limits, content)
		}
	}
}

// TestTrustedBalancer has a program trust the load balancer that has its certificate, with the variable that its image has for it; not
// where that is set, or where nothing forwards what came by HTTPS.
func TestTrustedBalancer(t *testing.T) {
	t.Parallel()
	const set = "PASSBOLT_SECURITY_PROXIES_ACTIVE: \"true\""
	for variable, want := range map[string]bool{"": true, ", PASSBOLT_SSL_FORCE: \"false\"": false} {
		file := madeAt(t, "  vault: {image: \"passbolt/passbolt:5\", ports: [\"80:80\"], "+
			"environment: {APP_FULL_BASE_URL: \"https://vault.local\""+
			variable+"}}\n")
		content := string(file.Content)
		if strings.Contains(content, set) != want || !strings.Contains(content, "APP_FULL_BASE_URL: {url: self}") {
			t.Errorf("%q:\n%s", variable, content)
		}
	}
}
