package translate

import (
	"regexp"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
)

var secretEnvironment = feature{
	name: "Secrets in the environment",
	about: "`x-aws-secrets` sets environment variables from Secrets Manager and SSM Parameter Store when a task starts: their values stand neither in the template nor in the task definition. " +
		"A variable is given a Compose secret by its name, a secret of Secrets Manager by name or ARN, or a parameter by its ARN, its name with a leading slash, or ssm:NAME; #KEY after a secret takes one key of its JSON. " +
		"It takes the place of the variable in `environment`, which goes on counting locally. A secret or parameter under a key of your own needs kms:Decrypt on that key in the task execution role.",
	extensions: []extension{
		{"x-aws-secrets", []string{"services.*", "services.*.logging"}, "Environment variables, or options of the log driver, from Secrets Manager and SSM Parameter Store: a mapping from the name to where its value is.", map[string]secretReference(nil)},
	},
	kinds:       []diag.Kind{kindSecretReference},
	lower:       lowerSecretEnvironment,
	emitService: emitSecretEnvironment,
}

var kindSecretReference = diag.Kind{
	Code: "C2E-secret-reference", Severity: diag.Error,
	Title: "x-aws-secrets names no secret and no parameter",
	Cause: "A value is a Compose secret, the name or ARN of a secret of Secrets Manager, each with or without #KEY, or the ARN of a parameter of SSM Parameter Store, its name with a leading slash, or ssm:NAME.",
	Cure:  "copy the ARN or the name from AWS; a JSON key, a stage and a version are only for secrets",
}

// secretReference is x-aws-secrets for one variable.
type secretReference struct {
	From    string `yaml:"from" doc:"the secret or the parameter"`
	Key     string `yaml:"key" doc:"key in the JSON of the secret"`
	Stage   string `yaml:"stage" doc:"staging label of the secret's version; default AWSCURRENT"`
	Version string `yaml:"version" doc:"id of the secret's version"`
}

func (secretReference) scalarKey() string { return "from" }

// An Injected is an environment variable whose value ECS fetches when it starts a task.
type Injected struct {
	Name                string
	Secret              string // a secret of the plan
	External            string // or one of Secrets Manager, by ARN or name
	Parameter           string // or a parameter of SSM Parameter Store, by ARN or name
	Key, Stage, Version string // of the secret, or ""
}

var (
	variableName  = regexp.MustCompile(`^[A-Za-z_][A-Za-z0-9_.-]*$`)
	parameterARNs = regexp.MustCompile(`^arn:aws[a-z-]*:ssm:[a-z0-9-]+:\d{12}:parameter/[A-Za-z0-9_./-]+$`)
	// AWS Systems Manager User Guide, "Parameter name requirements and constraints": a
	// name with a slash in it begins with one.
	parameterName = regexp.MustCompile(`^(/[A-Za-z0-9_.-]+)+$|^[A-Za-z0-9_.-]+$`)
	// ECS's own way to name a part of a secret: ARN:KEY:STAGE:VERSION.
	secretPart = regexp.MustCompile(`^(arn:[^:]+:secretsmanager:[^:]+:[^:]+:secret:[^:]+):([^:]*):([^:]*):([^:]*)$`)
	secretKey  = regexp.MustCompile(`^[^:#/\s]*$`)
)

func lowerSecretEnvironment(l *lowering) {
	l.eachService(func(s *Service, c types.ServiceConfig) {
		s.Injected = lowerInjected(l, s.Name, c.Extensions, []string{"services", s.Name})
	})
}

// lowerInjected reads x-aws-secrets below path, sorted by name.
func lowerInjected(l *lowering, service string, extensions types.Extensions, path []string) []Injected {
	references, decoded := decodeExtension[map[string]secretReference](l, extensions, "x-aws-secrets", path...)
	var all []Injected
	for _, name := range sortedKeys(references) {
		reference := references[name]
		injected, why := lowerReference(l, reference)
		if !variableName.MatchString(name) {
			why = "is no name of a variable"
		}
		if !decoded && reference.From == "" { // which is reported
			continue
		}
		if why != "" {
			l.AtValue(append(slices.Clone(path), "x-aws-secrets", name)...).Report(kindSecretReference, "service %q: x-aws-secrets.%s %s", service, name, why)
			continue
		}
		injected.Name = name
		all = append(all, injected)
	}
	return all
}

// lowerReference finds out what a reference means, or says why it means nothing.
func lowerReference(l *lowering, r secretReference) (Injected, string) {
	from, key, _ := strings.Cut(r.From, "#")
	in := Injected{Key: r.Key, Stage: r.Stage, Version: r.Version}
	if key != "" {
		in.Key = key
	}
	if part := secretPart.FindStringSubmatch(from); part != nil {
		from, in.Key, in.Stage, in.Version = part[1], part[2], part[3], part[4]
	}
	parameter, isParameter := strings.CutPrefix(from, "ssm:")
	_, ofProject := l.project.Secrets[from]
	switch {
	case ofProject:
		in.Secret = from
	case secretPattern.MatchString(from):
		in.External = from
	case parameterARNs.MatchString(from), isParameter && parameterName.MatchString(parameter), strings.HasPrefix(from, "/") && parameterName.MatchString(from):
		in.Parameter = parameter
		if in.Key != "" || in.Stage != "" || in.Version != "" {
			return in, "asks for a part of a parameter, which has none"
		}
	case !strings.HasPrefix(from, "arn:") && !isParameter && !strings.HasPrefix(from, "/") && secretName.MatchString(from):
		in.External = from
	default:
		return in, "names neither a secret nor a parameter: " + quoted(from)
	}
	if !secretKey.MatchString(in.Key) || strings.ContainsAny(in.Stage+in.Version, ":# ") {
		return in, "has a key, a stage or a version that ECS cannot ask for"
	}
	return in, ""
}

func quoted(text string) string { return `"` + text + `"` }

// injects tells a variable that comes from a secret or a parameter.
func (s *Service) injects(variable string) bool {
	for _, i := range s.Injected {
		if i.Name == variable {
			return true
		}
	}
	return false
}

// fetched is every value that ECS fetches for the container.
func (s *Service) fetched() []Injected { return slices.Concat(s.Injected, s.Container.Log.Secrets) }

// secretOf is the secret that an injected variable comes from.
func (p *Plan) secretOf(i Injected) Secret {
	if i.Secret != "" {
		return p.secret(i.Secret)
	}
	return Secret{External: i.External}
}

func emitSecretEnvironment(p *Plan, _ *Service, set *serviceSet) {
	for _, c := range set.containers {
		for _, i := range c.of.Injected {
			c.container.Secrets = append(c.container.Secrets, c.fetches(p, i))
		}
	}
}

// fetches has ECS fetch a value for the container.
func (c *containerSet) fetches(p *Plan, i Injected) cfn.ECSSecret {
	if i.Parameter != "" {
		c.readsParameter(i.Parameter)
		return cfn.ECSSecret{Name: cfn.Of(i.Name), ValueFrom: parameterARN(i.Parameter)}
	}
	secret := p.secretOf(i)
	c.readsSecret(secret)
	if secret.made() { // a new revision starts new tasks; a label is nothing that the program sees
		if c.container.DockerLabels == nil {
			c.container.DockerLabels = map[string]cfn.String{}
		}
		c.container.DockerLabels["compose2ecs.revision."+secret.Name] = cfn.Ref(id(secret.Name, "Revision"))
	}
	return cfn.ECSSecret{Name: cfn.Of(i.Name), ValueFrom: secret.partFrom(i.Key, i.Stage, i.Version)}
}

// parameterARN is a parameter of SSM Parameter Store as ECS and IAM name it.
func parameterARN(name string) cfn.String {
	if strings.HasPrefix(name, "arn:") {
		return cfn.Of(name)
	}
	return cfn.Sub("arn:${AWS::Partition}:ssm:${AWS::Region}:${AWS::AccountId}:parameter/" + cfn.EscapeSub(strings.TrimPrefix(name, "/")))
}

// readsParameter lets ECS fetch a parameter (Amazon ECS Developer Guide, "Amazon ECS task
// execution IAM role").
func (set *serviceSet) readsParameter(name string) {
	set.toStart(cfn.Statement{Sid: "ReadParameters", Effect: "Allow", Action: []string{"ssm:GetParameters"}, Resource: []cfn.String{parameterARN(name)}})
}

func (set *serviceSet) readsSecret(secret Secret) {
	set.toStart(cfn.Statement{Sid: "ReadSecrets", Effect: "Allow", Action: []string{"secretsmanager:GetSecretValue"}, Resource: []cfn.String{secret.policyResource()}})
}
