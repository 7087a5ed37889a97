package lower

import "testing"

// TestHidesBesideServer finds content that a volume hides although a web server could write to the volume, and not where another program may.
func TestHidesBesideServer(t *testing.T) {
	t.Parallel()
	const site = "services:\n  site:\n    image: drupal:11\n    volumes: ['sites:/opt/drupal/web/sites']\n  other:\n"
	const mount, volume = "    volumes: ['sites:/srv/sites']\n", "volumes: {sites: {}}\n"
	for other, want := range map[string]bool{
		"    image: nginx:1.29\n":   true,
		"    image: acme/filler\n":  false,
		"    build: .\n":            false,
		"    image: drupal:11\n":    true,
		"    image: acme/nginx:1\n": true,
	} {
		text := site + other + mount + volume
		if got := reports(t, kindHiddenContent, text, "Dockerfile", "FROM nginx:1.29\nCOPY sites /srv/sites"); got != want {
			t.Errorf("%s: %t", other, got)
		}
	}
}
