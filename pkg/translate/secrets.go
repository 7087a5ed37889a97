package translate

import (
	"cmp"
	"fmt"
	"os"
	"path"
	"regexp"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/manifest"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
)

var secrets = feature{
	name: "Secrets",
	about: "A secret with `file` or `environment` is a Secrets Manager secret. Its value is never in the template: it is a `NoEcho` parameter, `<Secret>Value`, that is " +
		"supplied when the stack is deployed; a second parameter, `<Secret>Revision`, stands in the task definitions, so that a new revision starts new tasks. " +
		"`external: true` with an ARN or a name uses an existing secret. Services find their secrets, and no others, as files in /run/secrets. " +
		"`x-aws-keys` makes a file of each of these keys of the secret's JSON: /run/secrets/NAME/KEY. A parameter holds 4,096 bytes; `x-aws-parts` gives a longer secret as many of them, " +
		"among which the deployment divides the value: it is for you to say, since the template depends on no value, not even on its length. `x-aws-binary` is for a value that is not text; in an environment variable it stays base64.",
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
		{"x-aws-keys", []string{"secrets.*"}, "Keys of the secret's JSON, each of which becomes a file in a directory of the secret's name.", []string(nil)},
		{"x-aws-binary", []string{"secrets.*"}, "Whether the value is not text, as a keystore is: it is kept as base64, which the init container decodes.", false},
		{"x-aws-parts", []string{"secrets.*"}, "Number of parameters that carry the value, 4,096 bytes each, from 1 (the default) to 16.", 0},
	},
	kinds: []diag.Kind{kindMissingSecret, kindSecretARN, kindSecretKeys},
	lower: lowerSecrets,
	emit:  emitSecrets,
	emitContainer: func(p *Plan, s *Service, set *containerSet) {
		for _, secret := range p.Secrets {
			if slices.ContainsFunc(s.Files, func(f File) bool { return f.Secret == secret.Name }) {
				set.readsSecret(secret)
			}
		}
	},
}

var kindMissingSecret = diag.Kind{
	Code: "C2E-missing-secret", Severity: diag.Warning,
	Title: "secret has no value",
	Cause: "The file or the environment variable that holds the secret's value is not there: the template can be made without it, the deployment needs it.",
	Cure:  "create the file or set the variable; only the deployment reads the value, the template never holds it",
}

var kindSecretARN = diag.Kind{
	Code: "C2E-secret-arn", Severity: diag.Error,
	Title: "external secret has no ARN of Secrets Manager",
	Cause: "A name that begins with arn: has to be the whole ARN of a secret: arn:aws:secretsmanager:REGION:ACCOUNT:secret:NAME-SUFFIX.",
	Cure:  "copy the ARN from Secrets Manager, or give the secret's name alone",
}

var kindSecretKeys = diag.Kind{
	Code: "C2E-secret-keys", Severity: diag.Error,
	Title: "keys of a secret that cannot be files",
	Cause: "Each key of x-aws-keys is a file, and ECS asks for it by its name; the template does not depend on the value, so it cannot know what * stands for.",
	Cure:  "name each key; a key with a colon, a slash or a space cannot be asked for",
}

var secretPattern = regexp.MustCompile(`^arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:\d{12}:secret:[A-Za-z0-9/_+=.@!-]+$`)

// wholeARN ends in the characters that Secrets Manager appends to a name.
var wholeARN = regexp.MustCompile(`-[A-Za-z0-9]{6}$`)

// secretName is AWS Secrets Manager API Reference, "CreateSecret".
var secretName = regexp.MustCompile(`^[A-Za-z0-9/_+=.@-]{1,512}$`)

// A Secret is a secret of Secrets Manager.
type Secret struct {
	Name     string
	Open     cfn.LogicalID // the parameter for the ARN of an existing one that was left open
	External string        // ARN or name of an existing one, or "" for one made by the stack
	Parts    int           // how many parameters carry the value
	Keys     []string      // of its JSON, that are files of their own; none: the secret is one file
	Binary   bool          // it is kept as base64
	NoTask   bool          // no task reads it: a load balancer does
}

// made tells a secret that the stack makes.
func (s Secret) made() bool { return s.External == "" && s.Open == "" }

// maxParts of 4,096 bytes are the 64 KiB that Secrets Manager stores (AWS Secrets Manager
// User Guide, "AWS Secrets Manager quotas").
const maxParts = 16

func lowerSecrets(l *lowering) {
	used := map[string]bool{}
	l.eachService(func(s *Service, c types.ServiceConfig) {
		for _, ref := range c.Secrets {
			used[ref.Source] = true
		}
		for _, i := range s.fetched() {
			used[i.Secret] = true
		}
	})
	delete(used, "")
	for _, name := range sortedKeys(used) {
		l.plan.Secrets = append(l.plan.Secrets, lowerSecret(l, name))
	}
	l.eachService(func(s *Service, c types.ServiceConfig) {
		for _, ref := range c.Secrets {
			file := File{
				Path:   secretPath(ref.Source, ref.Target),
				Secret: ref.Source,
				Binary: l.plan.secret(ref.Source).Binary,
				Owner:  fileOwner(ref.UID, ref.GID),
				Mode:   fileMode(ref.Mode),
				from:   []string{"services", s.Name, "secrets", cmp.Or(ref.Target, ref.Source)},
			}
			keys := l.plan.secret(ref.Source).Keys
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

func lowerSecret(l *lowering, name string) Secret {
	secret := lowerSecretSource(l, name)
	secret.Parts = 1
	extensions := l.project.Secrets[name].Extensions
	if parts, ok := decodeExtension[int](l, extensions, "x-aws-parts", "secrets", name); ok {
		secret.Parts = parts
		if parts < 1 || parts > maxParts || !secret.made() {
			l.AtValue("secrets", name, "x-aws-parts").Report(kindExtensionValue, "secret %q: x-aws-parts is from 1 to %d, for a secret that the stack makes", name, maxParts)
		}
	}
	secret.Binary, _ = decodeExtension[bool](l, extensions, "x-aws-binary", "secrets", name)
	secret.Keys, _ = decodeExtension[[]string](l, extensions, "x-aws-keys", "secrets", name)
	slices.Sort(secret.Keys)
	secret.Keys = slices.Compact(secret.Keys)
	if secret.Binary && secret.made() && len(secret.Keys) > 0 {
		l.At("secrets", name, "x-aws-keys").Report(kindSecretKeys, "secret %q: x-aws-binary makes base64 of all of it, in which ECS finds no keys", name)
	}
	for _, key := range secret.Keys {
		if key == "" || key == "*" || key == "." || key == ".." || !secretKey.MatchString(key) {
			l.At("secrets", name, "x-aws-keys").Report(kindSecretKeys, "secret %q: %q is not the name of a key that can be a file", name, key)
		}
	}
	return secret
}

func lowerSecretSource(l *lowering, name string) Secret {
	config := l.project.Secrets[name]
	switch {
	case bool(config.External):
		return lowerExternalSecret(l, name, config.Name)
	case config.File != "":
		if !l.present[config.File] {
			l.AtValue("secrets", name, "file").Report(kindMissingSecret, "secret %q: file %s does not exist", name, l.relative(config.File))
		}
	case config.Environment != "":
		if _, set := l.project.Environment[config.Environment]; !set {
			l.AtValue("secrets", name, "environment").Report(kindMissingSecret, "secret %q: environment variable %s is not set", name, config.Environment)
		}
	}
	return Secret{Name: name}
}

// lowerExternalSecret reads the name or the ARN of an existing secret.
func lowerExternalSecret(l *lowering, name, external string) Secret {
	secret := Secret{Name: name, External: external}
	whole := strings.HasPrefix(external, "arn:")
	switch {
	case whole && secretPattern.MatchString(external), !whole && secretName.MatchString(external):
	case external == "" || leftOpen(external):
		secret.Open = l.open(external, openSecret(id(name, "SecretArn"), "ARN of the secret "+name), "secrets", name, "name")
	case whole:
		l.AtValue("secrets", name, "name").Report(kindSecretARN, "secret %q: %s is not the ARN of a secret", name, external)
	default:
		l.AtValue("secrets", name, "name").Report(kindSecretARN, "secret %q: %q is neither the name nor the ARN of a secret", name, external)
	}
	return secret
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

// valueFrom is the secret as a container definition names it.
func (s Secret) valueFrom() cfn.String {
	switch {
	case s.Open != "":
		return cfn.Ref(s.Open)
	case s.made():
		return cfn.Ref(id(s.Name, "Secret"))
	case strings.HasPrefix(s.External, "arn:"):
		return cfn.Of(s.External)
	default:
		return cfn.Sub("arn:${AWS::Partition}:secretsmanager:${AWS::Region}:${AWS::AccountId}:secret:" + cfn.EscapeSub(s.External))
	}
}

// keyFrom is one key of the secret's JSON, or all of the secret.
func (s Secret) keyFrom(key string) cfn.String { return s.partFrom(key, "", "") }

// partFrom is a part of the secret as a container definition names it (Amazon ECS
// Developer Guide, "Pass Secrets Manager secrets through Amazon ECS environment variables").
func (s Secret) partFrom(key, stage, version string) cfn.String {
	if key == "" && stage == "" && version == "" {
		return s.valueFrom()
	}
	part := ":" + key + ":" + stage + ":" + version
	switch {
	case s.Open != "":
		return cfn.Sub("${" + string(s.Open) + "}" + cfn.EscapeSub(part))
	case s.made():
		return cfn.Sub("${" + string(id(s.Name, "Secret")) + "}" + cfn.EscapeSub(part))
	case strings.HasPrefix(s.External, "arn:"):
		return cfn.Of(s.External + part)
	}
	return cfn.Sub("arn:${AWS::Partition}:secretsmanager:${AWS::Region}:${AWS::AccountId}:secret:" + cfn.EscapeSub(s.External+part))
}

// policyResource is the secret as an IAM policy names it. Secrets Manager appends
// six characters to a secret's name to make its ARN.
func (s Secret) policyResource() cfn.String {
	switch {
	case s.made() || s.Open != "" || wholeARN.MatchString(s.External):
		return s.valueFrom()
	case strings.HasPrefix(s.External, "arn:"):
		return cfn.Of(s.External + "-??????")
	}
	return cfn.Sub("arn:${AWS::Partition}:secretsmanager:${AWS::Region}:${AWS::AccountId}:secret:" + cfn.EscapeSub(s.External) + "-??????")
}

// A SecretSource reads the value of a secret, from its file or the environment. The
// translation never does: the value is for the deployment alone.
type SecretSource func() (string, error)

func secretSources(project *types.Project) map[string]SecretSource {
	sources := map[string]SecretSource{}
	for name, config := range project.Secrets {
		switch {
		case config.File != "":
			sources[name] = func() (string, error) {
				content, err := os.ReadFile(config.File)
				return string(content), err
			}
		case config.Environment != "":
			sources[name] = func() (string, error) { return project.Environment[config.Environment], nil }
		}
	}
	return sources
}

func emitSecrets(p *Plan, e *emitter) {
	for _, s := range p.Secrets {
		if !s.made() {
			continue
		}
		path := []string{"secrets", s.Name}
		value := emitSecretValue(e, s, path)
		if !s.NoTask {
			e.parameter(cfn.Parameter{
				ID: id(s.Name, "Revision"), Type: "String", Default: cfn.Of("1"),
				Description: "Change it together with the value of the secret " + s.Name + ", so that the tasks that read it are replaced",
			}, path...)
		}
		e.add(&cfn.Resource{
			ID:             id(s.Name, "Secret"),
			DeletionPolicy: cfn.Delete, UpdateReplacePolicy: cfn.Delete, // the value comes from outside, and can come again
			Properties: &cfn.SecretsManagerSecret{
				Description: cfn.Sub("Compose secret " + s.Name + " of ${AWS::StackName}"), SecretString: value,
			},
		}, path...)
	}
}

// emitSecretValue makes the parameters that carry the value of a secret.
func emitSecretValue(e *emitter, s Secret, path []string) cfn.String {
	first := id(s.Name, "Value")
	entry := manifest.Parameter{Secret: s.Name, Resource: id(s.Name, "Secret"), Binary: s.Binary}
	if !s.NoTask {
		entry.Revision = id(s.Name, "Revision")
	}
	value, parts := cfn.Ref(first), []string{"${" + string(first) + "}"}
	var more []cfn.Parameter
	for n := 2; n <= s.Parts; n++ {
		part := id(s.Name, fmt.Sprintf("Value%d", n))
		entry.More = append(entry.More, part)
		parts = append(parts, "${"+string(part)+"}")
		more = append(more, cfn.Parameter{
			ID: part, Type: "String", NoEcho: true, Default: cfn.Of(""),
			Description: fmt.Sprintf("Value of the secret %s, part %d of %d", s.Name, n, s.Parts),
		})
	}
	description := "Value of the secret " + s.Name
	if s.Parts > 1 {
		description += fmt.Sprintf(", part 1 of %d", s.Parts)
		value = cfn.Sub(strings.Join(parts, ""))
	}
	e.filled(cfn.Parameter{ID: first, Type: "String", NoEcho: true, Description: description}, entry, path...)
	for _, p := range more {
		e.parameter(p, path...)
	}
	return value
}

func (p *Plan) secret(name string) Secret {
	i := slices.IndexFunc(p.Secrets, func(s Secret) bool { return s.Name == name })
	return p.Secrets[i]
}
