package lower

import (
	"cmp"
	"maps"
	"path"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/internal/secretshape"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

var secretsFeature = feature{
	name: "Secrets",
	about: "A secret with `file` or `environment` is a Secrets Manager secret. Its value is never in the template: it is a `NoEcho` " +
		"parameter, `<Secret>Value`, that is supplied when the stack is deployed; a second parameter, `<Secret>Revision`, is part of the task " +
		"definitions, so a new revision starts new tasks. `external: true` with an ARN or a name uses an existing secret. Services find only " +
		"their own secrets, as files in /run/secrets. `x-aws-keys` creates a file for each of the listed keys of the secret's JSON: " +
		"/run/secrets/NAME/KEY. A parameter holds 4,096 bytes; `x-aws-parts` sets how many parameters a longer secret has, and the deployment " +
		"splits the value among them: you have to set it, since the template does not depend on the value, not even on its length. " +
		"`x-aws-binary` is for a value that is not text; in an environment variable it stays base64. `x-aws-generate` makes Secrets Manager " +
		"generate the value once, for a password or a key that no one needs to know. Such a secret is kept when the stack is deleted, like " +
		"the data, and the next deployment attaches it again. `x-aws-template` makes a value from a text with the names of generated secrets " +
		"in braces, such as the URL of a database with a password: CloudFormation fills them in, and the result is only in Secrets Manager. " +
		"Docker Compose still reads the file or the environment variable.",
	reads: []attribute{
		{"secrets.*.file", "Secrets Manager secret, value by parameter"},
		{"secrets.*.environment", "Secrets Manager secret, value by parameter"},
		{"secrets.*.external.**", "existing Secrets Manager secret"},
		{"secrets.*.name", "ARN or name of an existing secret"},
		{"services.*.secrets.[].source", "file in the task"},
		{"services.*.secrets.[].target", "name of the file, or its path"},
		{"services.*.secrets.[].uid", "owner of the file"},
		{"services.*.secrets.[].gid", "group of the file"},
		{"services.*.secrets.[].mode", "mode of the file"},
	},
	extensions: []extension{
		{"x-aws-keys", []string{"secrets.*"}, "Keys of the secret's JSON, each of which becomes a file in a directory of the secret's name.",
			[]string(nil)},
		{"x-aws-binary", []string{"secrets.*"},
			"Whether the value is binary, for example a keystore: it is stored as base64, which the init container decodes.", false},
		{"x-aws-kms_key", []string{"secrets.*"}, "ARN of the KMS key that encrypts the secret. Default: the account's key for " +
			"Secrets Manager. The tasks that read the secret get permission to decrypt with it.", ""},
		{"x-aws-parts", []string{"secrets.*"}, "Number of parameters that carry the value, 4,096 bytes each, from 1 (the default) to 16.", 0},
		{"x-aws-generate", []string{"secrets.*"}, "Number of hexadecimal digits, 16 to 128 (or as few as 8, if x-aws-template combines it " +
			"with others), of a value that Secrets Manager generates when the secret is created. Use at least 32 for a password, and for a key as " +
			"many as the program requires. Changing the number generates a new value.", 0},
		{"x-aws-template", []string{"secrets.*"}, "Text of the value, in which {NAME} stands for the value of the secret NAME, which has " +
			"x-aws-generate: postgres://app:{db_password}@db/app, or the UUID {one}-0000-4000-8000-{two} with 8 and 12 digits.", ""},
	},
	kinds: []diag.Kind{kindMissingSecret, kindExternalSecret, kindSecretARN, kindSecretName, kindSecretKeys},
	lower: lowerSecrets,
}

var kindMissingSecret = diag.Kind{
	Code: "C2E-missing-secret", Severity: diag.Warning,
	Breaks: true, Stops: true,
	Title: "secret has no value",
	Cause: "The file or environment variable with the secret's value does not exist. The template can be created without it, but the " +
		"deployment needs it.",
	Fix: "create the file, or set the environment variable; " + valueStaysOut,

	Together: "sources of secrets are missing: %s",
}

// valueStaysOut is what becomes of the value of a secret.
const valueStaysOut = "only the deployment reads the value, and the template never contains it"

// kindExternalSecret is about secrets that Compose finds by name outside the project, as in a swarm, of which nothing shows that AWS has them.
var kindExternalSecret = diag.Kind{
	Code: "C2E-external-secret", Severity: diag.Warning,
	Title: "external secret has to exist on AWS",
	Cause: "An external secret is not created by the stack: a secret with that name has to exist in Secrets Manager before the deployment, " +
		"or the tasks that read it do not start. A secret with an ARN or an x-aws attribute gets no warning, because it is assumed to " +
		"exist.",
	Fix: "create the secret with aws secretsmanager create-secret --name NAME --secret-string VALUE; if it already exists, set name to its " +
		"ARN",
	Several: "create each secret with aws secretsmanager create-secret --name NAME --secret-string VALUE; if one already exists, set its " +
		"name to the ARN",

	Breaks: true, Stops: true, Together: "secrets have to exist in Secrets Manager: %s",
}

var kindSecretARN = diag.Kind{
	Code: "C2E-secret-arn", Severity: diag.Error,
	Title: "invalid ARN of an external secret",
	Cause: "x-aws-pull_credentials, or a name that begins with arn:, must be the complete ARN of a secret, " +
		"arn:aws:secretsmanager:REGION:ACCOUNT:secret:NAME-SUFFIX.",
	Fix: "copy the ARN from Secrets Manager, or use only the name of the secret",
}

// kindSecretName is AWS Secrets Manager API Reference, "CreateSecret", Name: "Do not end your
// secret name with a hyphen followed by six characters. If you do so, you risk confusion and
// unexpected results when searching for a secret by partial ARN."
var kindSecretName = diag.Kind{
	Code: "C2E-secret-name", Severity: diag.Error,
	Title: "secret name ends like the ARN of a secret",
	Cause: "A task refers to a secret by its ARN, to which Secrets Manager appends a hyphen and six letters or digits. If the name itself " +
		"ends that way, this ending is taken for the suffix: the secret is not found, and no task starts.",
	Fix: "use the complete ARN instead of the name; aws secretsmanager describe-secret shows it",
}

// endsAsARN is what is wrong with such a name.
const endsAsARN = "ends in a hyphen and six characters, like the ARN of a secret"

var kindSecretKeys = diag.Kind{
	Code: "C2E-secret-keys", Severity: diag.Error,
	Title: "invalid keys of a secret",
	Cause: "Each key in x-aws-keys becomes a file, and ECS reads the key by name. The template does not depend on the secret's value, so " +
		"it cannot expand *.",
	Fix: "list each key; keys that contain a colon, a slash, or a space are not supported",
}

var secretPattern = lazyregexp.New(`^arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:\d{12}:secret:[A-Za-z0-9/_+=.@!-]+$`)

// secretName is AWS Secrets Manager API Reference, "CreateSecret".
var secretName = lazyregexp.New(`^[A-Za-z0-9/_+=.@-]{1,512}$`)

// maxParts of 4,096 bytes are the 64 KiB that Secrets Manager stores (AWS Secrets Manager
// User Guide, "AWS Secrets Manager quotas").
const maxParts = 16

// usedSecrets are the names of the secrets that services read, and of those that are in the text of one that they read.
func usedSecrets(l *lowering) []string {
	used := map[string]bool{}
	l.eachService(func(s *plan.Service, c types.ServiceConfig) {
		for _, ref := range c.Secrets {
			used[ref.Source] = true
		}
		for _, i := range s.Fetched() {
			used[i.Secret] = true
		}
	})
	delete(used, "")
	for name := range maps.Clone(used) {
		text, _ := l.Project.Secrets[name].Extensions["x-aws-template"].(string)
		for _, part := range l.templateIn(text).Secrets() {
			used[part] = true
		}
	}
	return slices.Sorted(maps.Keys(used))
}

func lowerSecrets(l *lowering) {
	for _, name := range usedSecrets(l) {
		secret := lowerSecret(l, name)
		if nameEndsAsARN(secret.External) {
			l.AtValue("secrets", name, "name").Report(kindSecretName, "secret %q: the name %s "+endsAsARN, name, secret.External)
		}
		l.plan.Secrets = append(l.plan.Secrets, secret)
	}
	l.eachService(func(s *plan.Service, c types.ServiceConfig) {
		for _, ref := range c.Secrets {
			file := plan.File{
				Path:   secretPath(ref.Source, ref.Target),
				Secret: ref.Source,
				Binary: l.plan.Secret(ref.Source).Binary,
				Owner:  fileOwner(ref.UID, ref.GID),
				Mode:   fileMode(ref.Mode),
				From:   source.Path{"services", s.Name, "secrets", cmp.Or(ref.Target, ref.Source)},
			}
			keys := l.plan.Secret(ref.Source).Keys
			if len(keys) == 0 {
				s.Files = append(s.Files, file)
			}
			for _, key := range keys {
				one := file
				one.Path, one.Key = path.Join(file.Path, key), key
				s.Files = append(s.Files, one)
			}
		}
	})
}

func lowerSecret(l *lowering, name string) plan.Secret {
	secret := lowerSecretSource(l, name)
	secret.Parts = 1
	extensions := l.Project.Secrets[name].Extensions
	if parts, ok := decodeExtension[int](l, extensions, "x-aws-parts", "secrets", name); ok {
		secret.Parts = parts
		switch at := l.AtValue("secrets", name, "x-aws-parts"); {
		case !secret.Managed():
			at.Report(kindExtensionValue, onlyCreated, name, "x-aws-parts").WithHint("remove x-aws-parts")
		case parts < 1 || parts > maxParts:
			at.Report(kindExtensionValue, "secret %q: x-aws-parts must be between 1 and %d, not %d", name, maxParts, parts).
				WithHint("use a number from 1 to %d", maxParts)
		}
	}
	secret.KMSKey, _ = decodeExtension[string](l, extensions, "x-aws-kms_key", "secrets", name)
	if secret.KMSKey != "" && !keyARNPattern.MatchString(secret.KMSKey) {
		l.AtValue("secrets", name, "x-aws-kms_key").
			Report(kindExtensionValue, "secret %q: x-aws-kms_key %q is not a valid KMS key ARN", name, secret.KMSKey).
			WithHint("%s", kindHardeningKey.Fix)
	}
	secret.Generate, secret.Template = lowerGenerated(l, secret), lowerTemplate(l, secret)
	secret.Binary, _ = decodeExtension[bool](l, extensions, "x-aws-binary", "secrets", name)
	secret.Keys, _ = decodeExtension[[]string](l, extensions, "x-aws-keys", "secrets", name)
	slices.Sort(secret.Keys)
	secret.Keys = slices.Compact(secret.Keys)
	if secret.Binary && secret.Managed() && len(secret.Keys) > 0 {
		l.At("secrets", name, "x-aws-keys").
			Report(kindSecretKeys, "secret %q: x-aws-binary encodes the whole value as base64, so ECS cannot read keys from it", name).
			WithHint("remove x-aws-binary or x-aws-keys")
	}
	for _, key := range secret.Keys {
		if key == "" || key == "*" || key == "." || key == ".." || !secretKey.MatchString(key) {
			l.At("secrets", name, "x-aws-keys").Report(kindSecretKeys, "secret %q: the key %q cannot become a file", name, key)
		}
	}
	return secret
}

// The digits of a generated value: fewer could be guessed, unless it is one of several in a text.
const leastGenerated, leastInText, mostGenerated = 16, 8, 128

// lowerGenerated is how many digits of a value Secrets Manager makes, or 0.
func lowerGenerated(l *lowering, secret plan.Secret) int {
	extensions := l.Project.Secrets[secret.Name].Extensions
	digits, ok := decodeExtension[int](l, extensions, "x-aws-generate", "secrets", secret.Name)
	if !ok {
		return 0
	}
	at := l.AtValue("secrets", secret.Name, "x-aws-generate")
	least := leastGenerated
	if l.isOneOfSeveral(secret.Name) {
		least = leastInText
	}
	if digits < least || digits > mostGenerated {
		at.Report(kindExtensionValue, "secret %q: x-aws-generate must be between %d and %d, not %d", secret.Name, least, mostGenerated, digits).
			WithHint("write the number of hexadecimal digits, from %d to %d", least, mostGenerated)
	}
	l.refuseBeside(secret, "x-aws-generate", "x-aws-parts", "x-aws-binary", "x-aws-keys")
	return digits
}

// onlyCreated is about a setting of a secret whose value the stack does not make.
const onlyCreated = "secret %q: %s is only for a secret that the stack creates"

// isOneOfSeveral reports whether a generated secret is in a text with another one.
func (l *lowering) isOneOfSeveral(name string) bool {
	if l.inTexts != nil {
		return l.inTexts[name]
	}
	l.inTexts = map[string]bool{}
	for _, s := range l.Project.Secrets {
		text, _ := s.Extensions["x-aws-template"].(string)
		names := slices.Compact(l.templateIn(text).Secrets())
		for _, one := range names {
			l.inTexts[one] = l.inTexts[one] || len(names) > 1
		}
	}
	return l.inTexts[name]
}

// refuseBeside reports settings that one about the value of a secret cannot be combined with, and a secret of which the stack does
// not make the value.
func (l *lowering) refuseBeside(secret plan.Secret, key string, others ...string) {
	at := l.AtValue("secrets", secret.Name, key)
	for _, other := range others {
		if l.Project.Secrets[secret.Name].Extensions[other] != nil {
			at.Report(kindExtensionValue, "secret %q: %s cannot be combined with %s", secret.Name, key, other).WithHint("remove one of the two")
		}
	}
	if !secret.Managed() {
		at.Report(kindExtensionValue, onlyCreated, secret.Name, key).WithHint("remove %s", key)
	}
}

// templateName is the name of a secret in braces.
var templateName = lazyregexp.New(`\{([A-Za-z0-9._-]+)\}`)

// lowerTemplate is the text that a value is made from, or nil.
func lowerTemplate(l *lowering, secret plan.Secret) plan.SecretText {
	text, ok := decodeExtension[string](l, l.Project.Secrets[secret.Name].Extensions, "x-aws-template", "secrets", secret.Name)
	if !ok {
		return nil
	}
	l.refuseBeside(secret, "x-aws-template", "x-aws-generate", "x-aws-parts", "x-aws-binary", "x-aws-keys")
	at, template := l.AtValue("secrets", secret.Name, "x-aws-template"), l.templateIn(text)
	switch {
	case template == nil:
		at.Report(kindExtensionValue, "secret %q: x-aws-template must contain, in braces, the name of a secret with "+
			"x-aws-generate", secret.Name)
	case strings.Contains(template.String(), "{{resolve:"):
		at.Report(KindDynamicReference, "secret %q: CloudFormation would replace the {{resolve:…}} in x-aws-template", secret.Name).
			WithHint("write the value differently")
	case hasCredential(template):
		at.Report(kindPlainCredential, "secret %q: x-aws-template contains a credential, and anyone who can read the template can read it",
			secret.Name).Of(secret.Name, "").WithHint("generate it with x-aws-generate, or use a secret without x-aws-template")
	}
	return template
}

// hasCredential reports whether a credential stands in a text itself.
func hasCredential(t plan.SecretText) bool {
	return slices.ContainsFunc(t, func(part plan.SecretPart) bool {
		return secretshape.Kind(part.Before) != "" || secretshape.Kind(part.After) != ""
	})
}

// templateIn is a text with the names of generated secrets in braces, or nil.
func (l *lowering) templateIn(text string) plan.SecretText {
	var parts plan.SecretText
	end := 0 // of what is in a part
	for _, at := range templateName.FindAllStringSubmatchIndex(text, -1) {
		if name := text[at[2]:at[3]]; l.Project.Secrets[name].Extensions["x-aws-generate"] != nil {
			parts = append(parts, plan.SecretPart{Before: text[end:at[0]], Secret: name})
			end = at[1]
		}
	}
	if parts != nil {
		parts[len(parts)-1].After = text[end:] // between two, it is before the second
	}
	return parts
}

// isMade reports whether AWS makes the value of a secret: what it has in the file is for docker compose.
func (l *lowering) isMade(name string) bool {
	extensions := l.Project.Secrets[name].Extensions
	return extensions["x-aws-generate"] != nil || extensions["x-aws-template"] != nil
}

func lowerSecretSource(l *lowering, name string) plan.Secret {
	config := l.Project.Secrets[name]
	switch {
	case bool(config.External):
		return lowerExternalSecret(l, name, config.Name)
	case l.isMade(name):
	case config.File != "":
		exists, err := l.Secret(config.File)
		if !l.Refuse(l.List, err, "secrets", name, "file") && !exists {
			l.AtValue("secrets", name, "file").
				Report(kindMissingSecret, "secret %q: file %s does not exist", name, l.Relative(config.File)).
				WithHint("create the file; %s", valueStaysOut).OrOfSeveral("create or set each of them").Of(l.Relative(config.File), "")
		}
	case config.Environment != "":
		if _, set := l.Project.Environment[config.Environment]; !set {
			l.AtValue("secrets", name, "environment").
				Report(kindMissingSecret, "secret %q: environment variable %s is not set", name, config.Environment).
				WithHint("set the variable; %s", valueStaysOut).OrOfSeveral("create or set each of them").Of(config.Environment, "")
		}
	}
	return plan.Secret{Name: name}
}

// lowerExternalSecret reads the name or the ARN of an existing secret.
func lowerExternalSecret(l *lowering, name, external string) plan.Secret {
	secret := plan.Secret{Name: name, External: external}
	whole := strings.HasPrefix(external, "arn:")
	switch {
	case whole && secretPattern.MatchString(external):
	case !whole && secretName.MatchString(external) && !isUnresolved(external):
		if len(l.Project.Secrets[name].Extensions) > 0 { // who describes it for AWS knows it there
			break
		}
		l.At("secrets", name).Report(kindExternalSecret, "secret %q has to exist in Secrets Manager as %s", name, external).Of(external, "")
	case external == "" || isUnresolved(external):
		secret.Unresolved = l.resolveLater(external, openSecret(plan.ID(name, "SecretArn"), "ARN of the secret "+name), "secrets", name, "name")
	case whole:
		l.AtValue("secrets", name, "name").Report(kindSecretARN, "secret %q: %s is not a valid secret ARN", name, external)
	default:
		l.AtValue("secrets", name, "name").Report(kindSecretARN, "secret %q: %q is not a valid name or ARN of a secret", name, external)
	}
	return secret
}

// nameEndsAsARN reports whether no task can find the secret by its name. A load balancer can,
// since CloudFormation looks it up by the name and not by an ARN.
func nameEndsAsARN(external string) bool {
	return !strings.HasPrefix(external, "arn:") && plan.EndsAsARN(external)
}

// secretsDir is a directory that images do not use for anything else.
const secretsDir = "/run/secrets"

// secretPath is where a container finds the secret: /run/secrets/NAME, unless the
// target says otherwise (Compose specification, "secrets").
func secretPath(source, target string) string {
	if target == "" {
		target = source
	}
	if path.IsAbs(target) {
		return path.Clean(target)
	}
	return path.Join(secretsDir, target)
}
