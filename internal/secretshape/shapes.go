package secretshape

import (
	"strings"
	"sync"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
)

// Kind is what the first credential in a text looks like, in words for people, such as "a
// GitHub token"; "" if there is none.
func Kind(text string) string {
	for _, s := range shapes() {
		if strings.Contains(text, s.mark) && s.pattern.MatchString(text) {
			return s.kind
		}
	}
	return ""
}

// PrivateKey is what Kind says of a private key.
const PrivateKey = "a private key"

// A shape is a credential that looks like one wherever it stands. The mark is a part of each,
// and looked for first: few texts have one. The credential is what the pattern's group has
// found, or all of the pattern if it has no group.
type shape struct {
	kind, mark string
	pattern    *lazyregexp.Regexp
}

// shapes follow what their issuers document. The lengths are lower bounds, since issuers
// make their tokens longer from time to time.
var shapes = sync.OnceValue(func() []shape {
	list := []struct{ kind, mark, pattern string }{
		{PrivateKey, "PRIVATE KEY", // DER begins with M in base64, OpenSSH's format with b3Bl, GnuPG's with lQ or xc
			`-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----(?:\\[rn]|[\s#|>"'])*` +
				`((?:M[A-Z]|b3Bl|lQ|lI|xc|xV|Proc-Type:|Version:|Comment:)[A-Za-z0-9+/=.,:()\s\\-]{8,})`},
		{"a GitHub token", "gh", `\bgh[pousr]_[A-Za-z0-9]{20,}`},
		{"a GitHub token", "github_pat_", `\bgithub_pat_[A-Za-z0-9_]{22,}`},
		{"a GitLab token", "gl", `\bgl(?:pat|dt|rt|ptt|cbt|oas|soat)-[A-Za-z0-9_-]{20,}`},
		{"a Stripe key", "k_live_", `\b[rs]k_live_[A-Za-z0-9]{10,}`},
		{"a Stripe key", "k_test_", `\b[rs]k_test_[A-Za-z0-9]{20,}`},
		{"a Stripe webhook secret", "whsec_", `\bwhsec_[A-Za-z0-9+/=]{20,}`},
		{"a Slack token", "xox", `\bxox[abeoprs]-[A-Za-z0-9-]{10,}`},
		{"a Slack webhook", "hooks.slack.com", `hooks\.slack\.com/services/(T[A-Za-z0-9]+/B[A-Za-z0-9]+/[A-Za-z0-9]{16,})`},
		{"an npm token", "npm_", `\bnpm_[A-Za-z0-9]{30,}`},
		{"an API key", "sk-", `\bsk-(?:[a-z]+[0-9]*-)*[A-Za-z0-9_]{20,}`},
		{"a Google API key", "AIza", `\bAIza[A-Za-z0-9_-]{35}`},
		{"a Google OAuth secret", "GOCSPX-", `\bGOCSPX-[A-Za-z0-9_-]{20,}`},
		{"a SendGrid key", "SG.", `\bSG\.[A-Za-z0-9_-]{16,}\.[A-Za-z0-9_-]{16,}`},
		{"a Docker Hub token", "dckr_pat_", `\bdckr_pat_[A-Za-z0-9_-]{20,}`},
		{"a PyPI token", "pypi-", `\bpypi-[A-Za-z0-9_-]{50,}`},
		{"a DigitalOcean token", "_v1_", `\bdo[opr]_v1_[a-f0-9]{40,}`},
		{"a Vault token", "hvs.", `\bhvs\.[A-Za-z0-9_-]{20,}`},
		{"an access key of AWS", "AKIA", `\bAKIA[A-Z2-7]{16}\b`},
		{"an access key of AWS", "ASIA", `\bASIA[A-Z2-7]{16}\b`},
		{"a JSON Web Token", "eyJ", `\beyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]*`},
		{"an Authorization header", "asic ", `\b[Bb]asic ([A-Za-z0-9+/]{7,}[A-Z0-9+/=][A-Za-z0-9+/=]*)`},
		{"an Authorization header", "earer ", `\b[Bb]earer ([A-Za-z0-9._~+/-]{20,}=*)`},
		{"a URL with a password", "://", `[A-Za-z][A-Za-z0-9+.-]*://[^/:@\s"']*:([^/@\s"']+)@`},
	}
	all := make([]shape, len(list))
	for i, s := range list {
		all[i] = shape{s.kind, s.mark, lazyregexp.New(s.pattern)}
	}
	return all
})

// commandWords are how programs are given a password on their command line, where no name
// says what it is. A reference to a variable is none.
var commandWords = lazyregexp.New(
	`\b(?:mysql|mariadb)\S*\b[^|;&\n]*?\s-p['"]?([^\s$'"|;&]+)|` +
		`\bredis-cli\b[^|;&\n]*?\s(?:-a|--pass)\s+['"]?([^\s$'"|;&]+)|` +
		`\b(?:curl|wget)\b[^|;&\n]*?\s(?:-u|--user)[\s=]+['"]?[^\s:'"]+:([^\s$'"|;&]+)|` +
		`(?i:--?[a-z-]*(?:password|passwd|requirepass|passphrase|secret|token|api-?key)[\s=]+['"]?)([^\s$'"|;&-][^\s$'"|;&]*)|` +
		`\b[A-Z][A-Z_]*(?:PASSWORD|PASSWD|SECRET|TOKEN|API_KEY|PASS|PWD)=['"]?([^\s$'"|;&]+)`)

// Passwords are the words of a command line that are passwords.
func Passwords(text string) []string {
	var words []string
	for _, m := range commandWords.FindAllStringSubmatch(text, -1) {
		for _, group := range m[1:] {
			if group != "" {
				words = append(words, group)
			}
		}
	}
	return words
}

// Command reports whether a command line has a password in it, or what looks like another
// credential.
func Command(text string) bool { return commandWords.MatchString(text) || Kind(text) != "" }
