package lower

import "testing"

// TestMailOnPort25 warns of programs that deliver mail themselves, and not of those that give it to another one.
func TestMailOnPort25(t *testing.T) {
	t.Parallel()
	const mail = "image: acme/app\n    environment: {SMTP_PORT: '25', SMTP_HOST: smtp.provider.io, "
	for service, want := range map[string]bool{
		"image: bytemark/smtp": true,
		"image: bytemark/smtp\n    environment: {RELAY_HOST: smtp.provider.io}":        false,
		"image: boky/postfix:v4\n    environment: {RELAYHOST: 'smtp.provider.io:587'}": false,
		"image: boky/postfix:v4\n    environment: {RELAYHOST: ''}":                     true,
		"image: ghcr.io/docker-mailserver/docker-mailserver:15":                        true,
		"image: acme/postfix":    false,
		"image: axllent/mailpit": false,
		"image: acme/app\n    environment: {SMTP_PORT: '25', SMTP_HOST: smtp.provider.io}":     true,
		"image: acme/app\n    environment: {APP_MAIL_PORT: 25, APP_MAIL_HOST: mx.provider.io}": true,
		"image: acme/app\n    environment: {SMTP_PORT: '587', SMTP_HOST: smtp.provider.io}":    false,
		"image: acme/app\n    environment: {SMTP_PORT: '25', SMTP_HOST: mail}":                 false,
		"image: acme/app\n    environment: {SMTP_PORT: '25', SMTP_HOST: smtp.example.com}":     false,
		"image: acme/app\n    environment: {SMTP_PORT: '25'}":                                  false,
		"image: acme/app\n    environment: {SMTP_PORT: '25', SMTP_HOST: host.docker.internal}": false,
		mail + "SMTP_ENABLED: 'false'}":                                                        false,
		mail + "MAIL_ENABLED: false}":                                                          false,
		mail + "APP_EMAIL_ENABLE: 'no'}":                                                       false,
		mail + "USE_SMTP: '0'}":                                                                false,
		mail + "DISABLE_EMAILS: 'true'}":                                                       false,
		mail + "SMTP_ENABLED: 'true'}":                                                         true,
		mail + "DISABLE_EMAIL: 'false'}":                                                       true,
		mail + "SMTP_TLS_ENABLED: 'false'}":                                                    true, // about the connection
		mail + "SMTP_AUTH: 'false'}":                                                           true,
		"image: acme/app\n    environment: {AUDIT_PORT: '25', AUDIT_HOST: audit.provider.io}":  false,
	} {
		if got := foundIn(loweredFrom(t, web("    "+service)), kindMailPort); (len(got) > 0) != want {
			t.Errorf("%s: %q", service, got)
		}
	}
}
