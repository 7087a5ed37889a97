package translate

import (
	"cmp"
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
		"`external: true` with an ARN or a name uses an existing secret. Services find their secrets, and no others, as files in /run/secrets.",
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
	kinds: []diag.Kind{kindMissingSecret, kindSecretARN},
	lower: lowerSecrets,
	emit:  emitSecrets,
	emitContainer: func(p *Plan, s *Service, set *containerSet) {
		var arns []cfn.String
		for _, secret := range p.Secrets {
			if slices.ContainsFunc(s.Files, func(f File) bool { return f.Secret == secret.Name }) {
				arns = append(arns, secret.policyResource())
			}
		}
		if len(arns) > 0 {
			set.toStart(cfn.Statement{
				Sid: "ReadSecrets", Effect: "Allow", Action: []string{"secretsmanager:GetSecretValue"}, Resource: arns,
			})
		}
	},
}

var kindMissingSecret = diag.Kind{
	Code: "C2E-missing-secret", Severity: diag.Error,
	Title: "secret has no value",
	Cause: "The file or the environment variable that holds the secret's value is not there.",
	Cure:  "create the file or set the variable; only the deployment reads the value, the template never holds it",
}

var kindSecretARN = diag.Kind{
	Code: "C2E-secret-arn", Severity: diag.Error,
	Title: "external secret has no ARN of Secrets Manager",
	Cause: "A name that begins with arn: has to be the whole ARN of a secret: arn:aws:secretsmanager:REGION:ACCOUNT:secret:NAME-SUFFIX.",
	Cure:  "copy the ARN from Secrets Manager, or give the secret's name alone",
}

var secretPattern = regexp.MustCompile(`^arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:\d{12}:secret:[A-Za-z0-9/_+=.@!-]+$`)

// wholeARN ends in the characters that Secrets Manager appends to a name.
var wholeARN = regexp.MustCompile(`-[A-Za-z0-9]{6}$`)

// secretName is AWS Secrets Manager API Reference, "CreateSecret".
var secretName = regexp.MustCompile(`^[A-Za-z0-9/_+=.@-]{1,512}$`)

// A Secret is a secret of Secrets Manager.
type Secret struct {
	Name     string
	External string // ARN or name of an existing one, or "" for one made by the stack
	NoTask   bool   // no task reads it: a load balancer does
}

func lowerSecrets(l *lowering) {
	used := map[string]bool{}
	l.eachService(func(s *Service, c types.ServiceConfig) {
		for _, ref := range c.Secrets {
			used[ref.Source] = true
			s.Files = append(s.Files, File{
				Path:   secretPath(ref.Source, ref.Target),
				Secret: ref.Source,
				Owner:  fileOwner(ref.UID, ref.GID),
				Mode:   fileMode(ref.Mode),
				from:   []string{"services", s.Name, "secrets", cmp.Or(ref.Target, ref.Source)},
			})
		}
	})
	for _, name := range sortedKeys(used) {
		l.plan.Secrets = append(l.plan.Secrets, lowerSecret(l, name))
	}
}

func lowerSecret(l *lowering, name string) Secret {
	config := l.project.Secrets[name]
	switch {
	case bool(config.External):
		if strings.HasPrefix(config.Name, "arn:") && !secretPattern.MatchString(config.Name) {
			l.AtValue("secrets", name, "name").Report(kindSecretARN, "secret %q: %s is not the ARN of a secret", name, config.Name)
		}
		if !strings.HasPrefix(config.Name, "arn:") && !secretName.MatchString(config.Name) {
			l.AtValue("secrets", name, "name").Report(kindSecretARN, "secret %q: %q is neither the name nor the ARN of a secret", name, config.Name)
		}
		return Secret{Name: name, External: config.Name}
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
	case s.External == "":
		return cfn.Ref(id(s.Name, "Secret"))
	case strings.HasPrefix(s.External, "arn:"):
		return cfn.Of(s.External)
	default:
		return cfn.Sub("arn:${AWS::Partition}:secretsmanager:${AWS::Region}:${AWS::AccountId}:secret:" + cfn.EscapeSub(s.External))
	}
}

// policyResource is the secret as an IAM policy names it. Secrets Manager appends
// six characters to a secret's name to make its ARN.
func (s Secret) policyResource() cfn.String {
	switch {
	case s.External == "" || wholeARN.MatchString(s.External):
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
		if s.External != "" {
			continue
		}
		path := []string{"secrets", s.Name}
		known := manifest.Parameter{Secret: s.Name, Resource: id(s.Name, "Secret")}
		if !s.NoTask {
			known.Revision = id(s.Name, "Revision")
		}
		e.filled(cfn.Parameter{
			ID: id(s.Name, "Value"), Type: "String", NoEcho: true,
			Description: "Value of the secret " + s.Name,
		}, known, path...)
		if !s.NoTask {
			e.parameter(cfn.Parameter{
				ID: known.Revision, Type: "String", Default: cfn.Of("1"),
				Description: "Change it together with the value of the secret " + s.Name + ", so that the tasks that read it are replaced",
			}, path...)
		}
		e.add(&cfn.Resource{
			ID:             id(s.Name, "Secret"),
			DeletionPolicy: cfn.Delete, UpdateReplacePolicy: cfn.Delete, // the value comes from outside, and can come again
			Properties: &cfn.SecretsManagerSecret{
				Description: cfn.Sub("Compose secret " + s.Name + " of ${AWS::StackName}"), SecretString: cfn.Ref(id(s.Name, "Value")),
			},
		}, path...)
	}
}
