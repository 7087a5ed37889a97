package lower

import (
	"path/filepath"
	"strings"

	"github.com/compose2ecs/compose2ecs/internal/secretshape"
)

// hasPrivateKey reports whether nobody may read the content in a template.
func hasPrivateKey(content string) bool { return secretshape.Kind(content) == secretshape.PrivateKey }

// credentialFile reports whether files of this name are there for credentials.
func credentialFile(name string) bool {
	base := filepath.Base(name)
	return base == ".env" || base == ".htpasswd" || strings.HasPrefix(base, ".env.")
}
