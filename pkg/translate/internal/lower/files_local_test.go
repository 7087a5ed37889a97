package lower

import "testing"

// TestInnerSetting takes the key that an address has, also in an object that stands on one line.
func TestInnerSetting(t *testing.T) {
	t.Parallel()
	for content, want := range map[string]bool{
		`{"api": {"base_url": "http://localhost:8008"}}`:                     true,
		`"login": {"name": "a", "base_url": "http://localhost:8008/login"},`: true,
		"servers: [{url: http://localhost:8008}]":                            true,
		`{"base_url": "http://localhost:8008"}`:                              true,
		"base_url: http://localhost:8008":                                    true,
		`{"url": {"listen": "http://localhost:8008"}}`:                       false,
		`{"url": {"note": "http://localhost:8008"}}`:                         false,
		`{"api": {"base_url": "http://localhost:9999"}}`:                     false,
	} {
		const services = "services:\n  web:\n    image: acme/web\n    ports: ['80:80']\n    volumes: ['./site.json:/etc/site.json:ro']\n" +
			"  api:\n    image: acme/api\n    ports: ['8008:3000']\n    environment: {PORT: '3000'}\n"
		if got := reports(t, kindLocalFile, services, "site.json", content+"\n"); got != want {
			t.Errorf("%s: reported %t", content, got)
		}
	}
}
