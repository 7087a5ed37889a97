package lower

import (
	"path/filepath"
	"strings"
)

// hasPrivateKey reports whether nobody may read the content in a template.
func hasPrivateKey(content string) bool {
	return strings.Contains(content, "PRIVATE KEY-----")
}

// credentialFile reports whether files of this name are there for credentials.
func credentialFile(name string) bool {
	base := filepath.Base(name)
	return base == ".env" || base == ".netrc" || base == ".pgpass" || base == ".htpasswd" || strings.HasPrefix(base, ".env.")
}
