package lower

import (
	"testing"

	"github.com/compose-spec/compose-go/v2/types"
)

// TestNodeScheme reads requests of Node.js with their options in an object.
func TestNodeScheme(t *testing.T) {
	t.Parallel()
	for script, want := range map[string]string{
		"require('http').get({hostname: 'localhost', port: 4100, path: '/up'}, r => process.exit(0))": "http",
		"const http = require('node:http'); http.request({ port: 4100 }, r => r.resume()).end()":      "http",
		`https.get({"host": "127.0.0.1", "port": "4100"})`:                                            "https",
		"http.get({hostname: 'localhost', port: 4200})":                                               "",
		"http.get({hostname: 'api.acme.org', port: 4100})":                                            "",
		"http.get({hostname: 'localhost', port: process.env.PORT})":                                   "",
		"require('net').connect({host: 'localhost', port: 4100})":                                     "",
	} {
		var c types.ServiceConfig
		c.HealthCheck = &types.HealthCheckConfig{Test: []string{"CMD", "node", "-e", script}}
		if got := askedScheme(c, 4100); got != want {
			t.Errorf("%s: %q", script, got)
		}
	}
}
