package lower

import (
	"path/filepath"
	"strings"
)

// hasPrivateKey tells content that nobody may read in a template.
func hasPrivateKey(content string) bool {
	return strings.Contains(content, "PRIVATE KEY-----")
}

// credentialFile tells names of files that are there for credentials.
func credentialFile(name string) bool {
	base := filepath.Base(name)
	return base == ".env" || base == ".netrc" || base == ".pgpass" || base == ".htpasswd" || strings.HasPrefix(base, ".env.")
}
