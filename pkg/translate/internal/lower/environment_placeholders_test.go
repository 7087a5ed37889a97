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

// TestPlaceholdersOfCredentials warns of variables for hosts and addresses with the placeholder that a credential of the service has, and
// not of a value that may be meant, or that nothing tells to replace.
func TestPlaceholdersOfCredentials(t *testing.T) {
	t.Parallel()
	for environment, want := range map[string]int{
		"APP_SECRET: replace-me, SUPPORT_EMAIL: replace-me, SMTP_HOST: replace-me, SMTP_USER: replace-me":    3,
		"DB_PASSWORD: changeme, MAIL_DOMAIN: changeme":                                                       1,
		"DB_PASSWORD: your_value, API_ENDPOINT: your_value":                                                  1,
		"DB_PASSWORD: changeme, DB_USER: changeme, DB_NAME: changeme, TITLE: changeme":                       0,
		"DB_PASSWORD: admin, SMTP_HOST: admin, ADMIN_EMAIL: admin":                                           0,
		"DB_PASSWORD: password, MAIL_SERVER: password":                                                       0,
		"DB_PASSWORD: 'true', SMTP_HOST: 'true'":                                                             0,
		"DB_PASSWORD: mail, MAIL_HOST: mail":                                                                 0,
		"TITLE: replace-me, SMTP_HOST: replace-me":                                                           0,
		"DB_PASSWORD: changeThis-41-Qw7z, SMTP_HOST: changeThis-41-Qw7z":                                     0,
		"MAIL_PASSWORD: fillme42Kx, MAIL_USER: fillme42Kx, MAIL_HOST: fillme42Kx":                            0,
		"DB_PASSWORD: your-Xk3q, MAIL_HOST: your-Xk3q":                                                       0,
		"DB_PASSWORD: changeme, MAIL_ENABLED: 'false', MAIL_HOST: changeme":                                  0,
		"DB_PASSWORD: changeme, USE_LDAP: 0, LDAP_HOST: changeme":                                            0,
		"DB_PASSWORD: changeme, MAIL_ENABLED: 'true', MAIL_HOST: changeme":                                   1,
		"DB_PASSWORD: changeme, MAIL_SENDER_NAME: changeme, SERVER_TITLE: changeme, DOMAIN_SUFFIX: changeme": 0,
		"DB_PASSWORD: set-me, CACHE_HOST: set-me":                                                            0,
		"APP_SECRET: replace-me, SMTP_HOST: replace-me.acme.io":                                              0,
	} {
		l := loweredFrom(t, web("    image: acme/web\n    environment: {"+environment+"}\n  set-me: {image: acme/cache}"))
		if got := foundIn(l, kindPlaceholderLeft); len(got) != want {
			t.Errorf("%s: %q", environment, got)
		}
	}
	l := loweredFrom(t, web("    image: acme/web\n    environment: {APP_SECRET: replace-me}\n  other:\n    image: acme/other\n"+
		"    environment: {SMTP_HOST: replace-me}"))
	if got := foundIn(l, kindPlaceholderLeft); len(got) > 0 {
		t.Errorf("of another service: %q", got)
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
