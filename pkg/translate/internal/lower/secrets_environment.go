package lower

import (
	"maps"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

var secretEnvironmentFeature = feature{
	name: "Secrets in the environment",
	about: "`x-aws-secrets` sets environment variables from Secrets Manager and SSM Parameter Store when a task starts: their values are " +
		"neither in the template nor in the task definition. The value of a variable is a Compose secret by its name, a Secrets Manager " +
		"secret by name or ARN, or a parameter by its ARN, its name with a leading slash, or ssm:NAME; #KEY after a secret selects one key " +
		"of its JSON. It replaces the variable in `environment`, which is still used locally. For a secret that is encrypted with your own " +
		"KMS key, declare it under `secrets:` with `x-aws-kms_key`, which grants the task execution role kms:Decrypt on that key; for a " +
		"parameter encrypted with such a key, grant it to the role yourself.",
	extensions: []extension{
		{"x-aws-secrets", []string{"services.*", "services.*.logging"},
			"Environment variables, or options of the log driver, from Secrets Manager and SSM Parameter Store: a mapping from the name to the " +
				"source of its value.", map[string]secretReference(nil)},
	},
	kinds: []diag.Kind{kindSecretReference},
	lower: lowerSecretEnvironment,
}

var kindSecretReference = diag.Kind{
	Code: "C2E-secret-reference", Severity: diag.Error,
	Title: "invalid reference in x-aws-secrets",
	Cause: "A value is a Compose secret or the name or ARN of a Secrets Manager secret, each optionally followed by #KEY; or an SSM " +
		"Parameter Store parameter: its ARN, its name with a leading slash, or ssm:NAME.",
	Fix: "copy the ARN or name from AWS; a JSON key, stage, or version is only for secrets",
}

// secretReference is x-aws-secrets for one variable.
type secretReference struct {
	From    string `yaml:"from" doc:"the secret or the parameter"`
	Key     string `yaml:"key" doc:"key in the JSON of the secret"`
	Stage   string `yaml:"stage" doc:"staging label of the secret's version; default AWSCURRENT"`
	Version string `yaml:"version" doc:"ID of the secret's version"`
}

func (secretReference) scalarKey() string { return "from" }

var (
	variableName  = lazyregexp.New(`^[A-Za-z_][A-Za-z0-9_.-]*$`)
	parameterARNs = lazyregexp.New(`^arn:aws[a-z-]*:ssm:[a-z0-9-]+:\d{12}:parameter/[A-Za-z0-9_./-]+$`)
	// AWS Systems Manager User Guide, "Parameter name requirements and constraints": a
	// name with a slash in it begins with one.
	parameterName = lazyregexp.New(`^(/[A-Za-z0-9_.-]+)+$|^[A-Za-z0-9_.-]+$`)
	// ECS's own way to name a part of a secret: ARN:KEY:STAGE:VERSION.
	secretPart = lazyregexp.New(`^(arn:[^:]+:secretsmanager:[^:]+:[^:]+:secret:[^:]+):([^:]*):([^:]*):([^:]*)$`)
	secretKey  = lazyregexp.New(`^[^:#/\s]*$`)
)

func lowerSecretEnvironment(l *lowering) {
	l.eachService(func(s *plan.Service, c types.ServiceConfig) {
		s.Injected = lowerInjected(l, s.Name, c.Extensions, source.Path{"services", s.Name})
	})
}

// lowerInjected reads x-aws-secrets below path, sorted by name.
func lowerInjected(l *lowering, service string, extensions types.Extensions, path source.Path) []plan.Injected {
	references, decoded := decodeExtension[map[string]secretReference](l, extensions, "x-aws-secrets", path...)
	var all []plan.Injected
	for _, name := range slices.Sorted(maps.Keys(references)) {
		reference := references[name]
		injected, why, hint := lowerReference(l, reference)
		if !decoded && reference.From == "" { // which is reported
			continue
		}
		if !variableName.MatchString(name) {
			l.about(service).within(path).AtValue("x-aws-secrets", name).
				Report(kindSecretReference, "x-aws-secrets: %q is not a valid variable name", name).
				WithHint("use letters, digits, and _ . - only, and begin with a letter or _")
			continue
		}
		if why != "" {
			l.about(service).within(path).AtValue("x-aws-secrets", name).Report(kindSecretReference, "x-aws-secrets.%s %s", name, why).
				WithHint("%s", hint)
			continue
		}
		if nameEndsAsARN(injected.External) {
			l.about(service).within(path).AtValue("x-aws-secrets", name).
				Report(kindSecretName, "x-aws-secrets.%s: the name %s "+endsAsARN, name, injected.External)
		}
		injected.Name = name
		all = append(all, injected)
	}
	return all
}

// wholeValue is what to do about a part of a value that has none.
const wholeValue = "remove the JSON key, stage, or version"

// lowerReference finds out what a reference means, or says why it means nothing.
func lowerReference(l *lowering, r secretReference) (injected plan.Injected, why, hint string) {
	from, key, _ := strings.Cut(r.From, "#")
	in := plan.Injected{Key: r.Key, Stage: r.Stage, Version: r.Version}
	if key != "" {
		in.Key = key
	}
	if part := secretPart.FindStringSubmatch(from); part != nil {
		from, in.Key, in.Stage, in.Version = part[1], part[2], part[3], part[4]
	}
	parameter, isParameter := strings.CutPrefix(from, "ssm:")
	_, ofProject := l.Project.Secrets[from]
	switch {
	case ofProject:
		in.Secret = from
		if l.isMade(from) && in != (plan.Injected{Secret: from}) {
			return in, "cannot select a part of a generated value", wholeValue
		}
	case secretPattern.MatchString(from):
		in.External = from
	case parameterARNs.MatchString(from), isParameter && parameterName.MatchString(parameter),
		strings.HasPrefix(from, "/") && parameterName.MatchString(from):
		in.Parameter = parameter
		if in.Key != "" || in.Stage != "" || in.Version != "" {
			return in, "cannot select a part of a parameter", wholeValue
		}
	case !strings.HasPrefix(from, "arn:") && !isParameter && !strings.HasPrefix(from, "/") && secretName.MatchString(from):
		in.External = from
	default:
		return in, "names neither a secret nor a parameter: " + quoted(from), kindSecretReference.Fix
	}
	if !secretKey.MatchString(in.Key) || strings.ContainsAny(in.Stage+in.Version, ":# ") {
		return in, "has a key, a stage, or a version that ECS does not accept",
			"none of them can contain a colon, a space, or #; a key cannot contain a slash either"
	}
	return in, "", ""
}

func quoted(text string) string { return `"` + text + `"` }
