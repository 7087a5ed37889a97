package lower

import "testing"

// TestPlaceholdersLeft warns of values that the user has to replace, and not of other texts in angle brackets.
func TestPlaceholdersLeft(t *testing.T) {
	t.Parallel()
	for value, want := range map[string]bool{
		"<your-email>": true, "<MY DOMAIN>": true, "https://<your-host>/api": true, "shop.<your-domain>": true, "noreply@<your-domain>": true,
		"<level>": false, "root@<hostname>": false, "http://<tenant>.shop.io/": false, "<redacted>": false, "<change-me>": true,
		"<none>": false, "Shop <shop@acme.io>": false, "<b>Sale</b>": false, "a<b": false, "<>": false, "<1>": false,
		"^<[a-z]+>$": false, "shop": false,
	} {
		l := loweredFrom(t, web("    image: acme/web\n    environment: {SETTING: '"+value+"', API_TOKEN: '<your-token>'}"))
		if got := foundIn(l, kindPlaceholderLeft); (len(got) > 0) != want {
			t.Errorf("%s: %q", value, got)
		}
	}
}

// TestNamedAddresses fills in the address of the service after which a variable is called, if it is clear which one that is.
func TestNamedAddresses(t *testing.T) {
	t.Parallel()
	for variable, want := range map[string]bool{
		"VIEWER_URL: <your-viewer-url>":          true,
		"NEXT_PUBLIC_VIEWER_URL: <your-viewer>":  true,
		"VIEWER_URL: https://viewer.provider.io": false,
		"SLACK_VIEWER_URL: changeme":             false,
		"EDITOR_URL: <your-editor-url>":          false,
		"VIEWER_NAME: <your-viewer>":             false,
	} {
		l := loweredFrom(t, web("    image: acme/web\n    environment: {"+variable+"}\n  shop-viewer:\n    image: acme/viewer\n    ports: ['8081:3000']\n"+
			"  other:\n    image: acme/other\n    ports: ['8082:3000']"))
		if got := l.service("web").Addresses; (len(got) > 0) != want {
			t.Errorf("%s: %v", variable, got)
		}
	}
}
