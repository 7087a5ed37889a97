// Package secretshape recognises credentials: by the name of what holds them, by the shape
// of their value, and by the file that they lie in. It guesses, so what it says is a reason
// to warn and to conceal.
package secretshape

import (
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
)

var (
	credentialName = lazyregexp.New(
		`(?i)(^|[_.-])(pass|pwd|credentials?|[a-z]+[_-]?key([_-]base)?)s?$|(password|passwd|passphrase|requirepass|secret|token)s?$` +
			`|secret_?key|secretstring$|apikey`)
	harmlessName = lazyregexp.New(
		`(?i)(public|primary|foreign|partition|sort|cache|idempotency|kms)[_-]?key|[_.-]file$|access-control-allow-|^ssh_.*_key_path$|` +
			`(^|[^a-z])(max|min|num|limit).*tokens?$|[a-z](?-i:Max|Min|Num|Limit).*tokens?$`)
)

var (
	// ownKey is what keys are called that a program uses by itself: the first group before such a name may be anybody's, the second is its
	// own name or a word for programs, since services on the internet call what they issue SECRET_KEY too.
	ownKey = lazyregexp.New(`(?i)^(?:app_(?:key|secret)|(?:[a-z0-9]+__?){0,2}jwt_?secret|` +
		`(?:[a-z0-9]+__?)?(?:encryption_(?:key|secret)|nextauth_secret|(?:session|cookie|cron)_secret)|` +
		`(?:([a-z0-9]+)_)?(?:secret_key(?:_base)?|auth_secret))$`)
	// anyProgram are such words: of programs, of what they are made with, and of what they sign.
	anyProgram = lazyregexp.New(`(?i)^(?:app|application|server|backend|web|django|flask|fastapi|rails|better|auth|jwt|session|` +
		`cookie|csrf|signing)$`)
	foreignKey = lazyregexp.New(`(?i)(aws|s3|minio|storage|bucket|oss|azure|google|stripe|paypal|captcha|turnstile|github|gitlab|client|` +
		`mail|smtp)`)
	// example is what stands where people are to write something of their own, also behind the encoding that keys of Laravel begin with.
	example = lazyregexp.New(`(?i)^(?:base64:)?(?:(please[-_ ]?)?(replace|change)[-_ ]?(me|this|it)(with\w*|please|now)?([^a-z]|$)|` +
		`!change(me|this)\w*!$|replace[-_ ]with[-_ ]|(put|insert|enter)[-_ ]your[-_ ]|<[a-z0-9_ -]+>$)`)
	// ofForm is the part of an example that says which form the value has to have.
	ofForm = lazyregexp.New(`(?i)uuid|base64|hex|bytes|characters`)
	// anyKey is what people write where no key has to be right for a first try.
	anyKey = lazyregexp.New(`(?i)^(my[-_]?|super[-_]?)*secret([-_]?key)?$|^[-*._]{3,}$`)
)

// Key reports whether what has this name is a key that a program signs or encrypts with by itself, as SECRET_KEY_BASE is, and
// not one that somebody else issues. The program is known by names, such as those of its service and its image.
func Key(name string, program ...string) bool {
	lower := strings.ToLower(name)
	if !strings.Contains(lower, "key") && !strings.Contains(lower, "secret") { // which all of them have
		return false
	}
	match := ownKey.FindStringSubmatch(name)
	if match == nil || foreignKey.MatchString(name) {
		return false
	}
	owner := strings.ToLower(match[1])
	return owner == "" || anyProgram.MatchString(owner) ||
		slices.ContainsFunc(program, func(p string) bool { return strings.Contains(strings.ToLower(p), owner) })
}

// Example reports whether a value stands where people are to write something of their own.
func Example(value string) bool { return example.MatchString(value) }

// ExampleKey reports whether a value stands where people are to write a key of their own.
func ExampleKey(value string) bool { return Example(value) || anyKey.MatchString(value) }

// ExampleOfForm reports whether a value is an example that no program takes for the value itself, since it says which form that has.
func ExampleOfForm(value string) bool { return Example(value) && ofForm.MatchString(value) }

// Name reports whether what has this name is a credential, as DB_PASSWORD is.
func Name(name string) bool {
	return credentialName.MatchString(name) && !harmlessName.MatchString(name)
}

// Pair reports whether a variable, a parameter or an option is a credential: by its name,
// unless the value is a switch, or by the shape of its value.
func Pair(name, value string) bool {
	switch strings.ToLower(value) {
	case "", "true", "false", "yes", "no", "null", "0", "1":
		return false
	}
	return Name(name) || Kind(value) != ""
}
