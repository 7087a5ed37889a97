package lower

import (
	"strings"
	"testing"
)

// Examples in comments and words about keys are none.
func TestHasPrivateKey(t *testing.T) {
	t.Parallel()
	data := strings.Repeat("MIIEowIBAAKCAQEA", 4)
	for content, want := range map[string]bool{
		"-----BEGIN PRIVATE KEY-----\n" + data + "\n-----END PRIVATE KEY-----\n":                                         true,
		"key: |\n  -----BEGIN RSA PRIVATE KEY-----\n  " + data + "\n":                                                    true,
		"-----BEGIN RSA PRIVATE KEY-----\r\nProc-Type: 4,ENCRYPTED\r\nDEK-Info: AES-256-CBC,00\r\n\r\n" + data:           true,
		`{"private_key": "-----BEGIN PRIVATE KEY-----\n` + data + `\n-----END PRIVATE KEY-----\n"}`:                      true,
		"#   -----BEGIN RSA PRIVATE KEY-----\n#   privatekeyprivatekeyprivatekeyprivatekeyprivatekey\n":                  false,
		"  // -----BEGIN PRIVATE KEY-----\n  // " + data + "\n":                                                          false,
		"-----BEGIN CERTIFICATE-----\n" + data + "\n-----END CERTIFICATE-----\n":                                         false,
		"grep -q 'PRIVATE KEY-----' key.pem && echo there is a key in it which nobody else may read, as everybody knows": false,
	} {
		if hasPrivateKey(content) != want {
			t.Errorf("a private key is found, or not, in\n%s", content)
		}
	}
}
