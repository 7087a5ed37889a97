package lower

import "testing"

// TestNamedDatabase takes an image for a database by its name, unless a Dockerfile here starts from that of a language.
func TestNamedDatabase(t *testing.T) {
	t.Parallel()
	for service, want := range map[string]bool{
		"image: acme/shop-postgres": true,
		"image: acme/shop-postgres\n    build: {context: ., dockerfile_inline: 'FROM node:22'}":   false,
		"image: acme/shop-postgres\n    build: {context: ., dockerfile_inline: 'FROM debian:12'}": true,
		"image: acme/shop": false,
	} {
		if got := foundIn(loweredFrom(t, web("    "+service)), kindNoVolume); (len(got) > 0) != want {
			t.Errorf("%s: %q", service, got)
		}
	}
}
