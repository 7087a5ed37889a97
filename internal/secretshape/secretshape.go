// Package secretshape recognises credentials: by the name of what holds them, by the shape
// of their value, and by the file that they lie in. It guesses, so what it says is a reason
// to warn and to conceal.
package secretshape

import (
	"strings"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
)

var (
	credentialName = lazyregexp.New(
		`(?i)(^|[_.-])(pass|pwd|credentials?|[a-z]+[_-]?key([_-]base)?)s?$|(password|passwd|passphrase|requirepass|secret|token)s?$` +
			`|secret_?key|secretstring$|apikey`)
	harmlessName = lazyregexp.New(
		`(?i)(public|primary|foreign|partition|sort|cache|idempotency)[_-]?key|[_.-]file$|^ssh_.*_key_path$|(max|min|num|limit).*tokens?$`)
)

// Name reports whether what has this name is a credential, as DB_PASSWORD is.
func Name(name string) bool {
	return credentialName().MatchString(name) && !harmlessName().MatchString(name)
}

// Pair reports whether a variable, a parameter or an option is a credential: by its name,
// unless the value is a switch, or by the shape of its value.
func Pair(name, value string) bool {
	switch strings.ToLower(value) {
	case "", "true", "false", "yes", "no", "0", "1":
		return false
	}
	return Name(name) || Kind(value) != ""
}
