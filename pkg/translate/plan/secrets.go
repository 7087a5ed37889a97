package plan

import (
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
)

// An Injected is an environment variable whose value ECS fetches when it starts a task.
type Injected struct {
	Name                string
	Secret              string // a secret of the plan
	External            string // or one of Secrets Manager, by ARN or name
	Parameter           string // or a parameter of SSM Parameter Store, by ARN or name
	Key, Stage, Version string // of the secret, or ""
}

// A Secret is a secret of Secrets Manager.
type Secret struct {
	Name       string
	Unresolved cfn.LogicalID // the parameter for the ARN of an existing one that was left open
	External   string        // ARN or name of an existing one, or "" for one made by the stack
	Parts      int           // how many parameters carry the value
	Keys       []string      // of its JSON, that are files of their own; none: the secret is one file
	Binary     bool          // it is kept as base64
	KMSKey     string        // ARN of the key that encrypts it, or ""
	NoTask     bool          // no task reads it: a load balancer does
	Generate   int           // hexadecimal digits of a value that Secrets Manager makes, or 0: a parameter brings it
	Template   SecretText    // what the value is made of, or nil
}

// A SecretText is a text around the values of generated secrets, as in a URL with a password: the text before each of them, its name, and
// the text after it.
type SecretText []SecretPart

// A SecretPart is the value of one generated secret, with the text around it that no other part has.
type SecretPart struct{ Before, Secret, After string }

// Secrets are the generated secrets whose values are in the text.
func (t SecretText) Secrets() []string {
	var names []string
	for _, part := range t {
		names = append(names, part.Secret)
	}
	return names
}

// String is the text with the names of the secrets in braces.
func (t SecretText) String() string {
	var b strings.Builder
	for _, part := range t {
		b.WriteString(part.Before + "{" + part.Secret + "}" + part.After)
	}
	return b.String()
}

// Managed reports whether the stack makes the secret.
func (s Secret) Managed() bool { return s.External == "" && s.Unresolved == "" }

// Given reports whether a parameter of the template has the value.
func (s Secret) Given() bool { return s.Managed() && s.Generate == 0 && s.Template == nil }

// EndsAsARN reports whether the name or the ARN of a secret ends as a whole ARN does: in a
// hyphen and six letters or digits, which Secrets Manager appends to the name (AWS Secrets
// Manager API Reference, "CreateSecret": Name).
func EndsAsARN(secret string) bool {
	const characters = 6
	i := strings.LastIndexByte(secret, '-')
	return i >= 0 && len(secret)-i-1 == characters && strings.IndexFunc(secret[i+1:], func(r rune) bool {
		return (r < '0' || r > '9') && (r < 'A' || r > 'Z') && (r < 'a' || r > 'z')
	}) < 0
}
