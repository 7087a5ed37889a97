package lower

import (
	"path/filepath"
	"strings"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
)

var (
	privateKey = lazyregexp.New(`-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----`) // (RFC 7468, "Textual Encodings")
	comment    = lazyregexp.New(`(?m)^\s*(#|//|;).*$`)
)

// hasPrivateKey reports whether nobody may read the content in a template. What a comment shows as an example is no key.
func hasPrivateKey(content string) bool {
	return privateKey().MatchString(content) && privateKey().MatchString(comment().ReplaceAllString(content, ""))
}

// credentialFile reports whether files of this name are there for credentials.
func credentialFile(name string) bool {
	base := filepath.Base(name)
	return base == ".env" || base == ".netrc" || base == ".pgpass" || base == ".htpasswd" || strings.HasPrefix(base, ".env.")
}
