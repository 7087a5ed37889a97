package emit

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/manifest"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

// secretOf is the secret that an injected variable comes from.
func secretOf(p *plan.Plan, i plan.Injected) plan.Secret {
	if i.Secret != "" {
		return p.Secret(i.Secret)
	}
	return plan.Secret{External: i.External}
}

func emitSecretEnvironment(p *plan.Plan, _ *plan.Service, set *serviceResources) {
	for _, c := range set.containers {
		for _, i := range c.of.Injected {
			c.container.Secrets = append(c.container.Secrets, c.fetches(p, i))
		}
	}
}

// fetches has ECS fetch a value for the container.
func (c *containerResources) fetches(p *plan.Plan, i plan.Injected) cfn.ECSSecret {
	if i.Parameter != "" {
		c.readsParameter(i.Parameter)
		return cfn.ECSSecret{Name: cfn.Of(i.Name), ValueFrom: parameterARN(i.Parameter)}
	}
	secret := secretOf(p, i)
	c.readsSecret(secret)
	if revision, has := revisionOf(secret); has { // a new one starts new tasks; a label is nothing that the program sees
		if c.container.DockerLabels == nil {
			c.container.DockerLabels = map[string]cfn.String{}
		}
		c.container.DockerLabels["compose2ecs.revision."+secret.Name] = revision
	}
	return cfn.ECSSecret{Name: cfn.Of(i.Name), ValueFrom: partFrom(secret, i.Key, i.Stage, i.Version)}
}

// revisionOf is what changes with the value of a secret, if anything of the template does.
func revisionOf(s plan.Secret) (cfn.String, bool) {
	switch {
	case s.Given():
		return cfn.Ref(plan.ID(s.Name, "Revision")), true
	case s.Template != nil: // the text is in the template, too, so that its hash tells nobody more
		sum := sha256.Sum256([]byte(s.Template.String()))
		return cfn.Of(hex.EncodeToString(sum[:6])), true
	}
	return cfn.String{}, false
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
func (set *serviceResources) readsParameter(name string) {
	set.allowExecution(
		cfn.Statement{Sid: "ReadParameters", Effect: "Allow", Action: []string{"ssm:GetParameters"}, Resource: []cfn.String{parameterARN(name)}})
}

func (set *serviceResources) readsSecret(secret plan.Secret) {
	set.allowExecution(
		cfn.Statement{Sid: "ReadSecrets", Effect: "Allow", Action: []string{"secretsmanager:GetSecretValue"},
			Resource: []cfn.String{policyResource(secret)}})
	if secret.KMSKey != "" { // (AWS Secrets Manager User Guide, "Secret encryption and decryption")
		set.allowExecution(cfn.Statement{Sid: "DecryptSecrets", Effect: "Allow", Action: []string{"kms:Decrypt"},
			Resource: []cfn.String{cfn.Of(secret.KMSKey)}})
	}
}

func emitSecretsContainer(p *plan.Plan, s *plan.Service, set *containerResources) {
	for _, secret := range p.Secrets {
		if slices.ContainsFunc(s.Files, func(f plan.File) bool { return f.Secret == secret.Name }) {
			set.readsSecret(secret)
		}
	}
}

// valueFrom is the secret as a container definition names it.
func valueFrom(s plan.Secret) cfn.String {
	switch {
	case s.Unresolved != "":
		return cfn.Ref(s.Unresolved)
	case s.Generate > 0:
		return cfn.If(newSecret(s), cfn.Ref(plan.ID(s.Name, "Secret")), cfn.Ref(keptSecret(s)))
	case s.Managed():
		return cfn.Ref(plan.ID(s.Name, "Secret"))
	case strings.HasPrefix(s.External, "arn:"):
		return cfn.Of(s.External)
	default:
		return cfn.Sub("arn:${AWS::Partition}:secretsmanager:${AWS::Region}:${AWS::AccountId}:secret:" + cfn.EscapeSub(s.External))
	}
}

// keyFrom is one key of the secret's JSON, or all of the secret.
func keyFrom(s plan.Secret, key string) cfn.String { return partFrom(s, key, "", "") }

// partFrom is a part of the secret as a container definition names it (Amazon ECS
// Developer Guide, "Pass Secrets Manager secrets through Amazon ECS environment variables").
func partFrom(s plan.Secret, key, stage, version string) cfn.String {
	if key == "" && stage == "" && version == "" {
		return valueFrom(s)
	}
	part := ":" + key + ":" + stage + ":" + version
	switch {
	case s.Unresolved != "":
		return cfn.Sub("${" + string(s.Unresolved) + "}" + cfn.EscapeSub(part))
	case s.Managed():
		return cfn.Sub("${" + string(plan.ID(s.Name, "Secret")) + "}" + cfn.EscapeSub(part))
	case strings.HasPrefix(s.External, "arn:"):
		return cfn.Of(s.External + part)
	}
	return cfn.Sub("arn:${AWS::Partition}:secretsmanager:${AWS::Region}:${AWS::AccountId}:secret:" + cfn.EscapeSub(s.External+part))
}

// policyResource is the secret as an IAM policy names it: the whole ARN, with the characters
// that end it, whatever they are.
func policyResource(s plan.Secret) cfn.String {
	arn := strings.HasPrefix(s.External, "arn:")
	switch {
	case s.Managed() || s.Unresolved != "" || arn && plan.EndsAsARN(s.External):
		return valueFrom(s)
	case arn:
		return cfn.Of(s.External + "-??????")
	}
	return cfn.Sub("arn:${AWS::Partition}:secretsmanager:${AWS::Region}:${AWS::AccountId}:secret:" + cfn.EscapeSub(s.External) + "-??????")
}

func emitSecrets(p *plan.Plan, e *emitter) {
	for _, s := range p.Secrets {
		if !s.Managed() {
			continue
		}
		path := source.Path{"secrets", s.Name}
		if s.Generate > 0 {
			emitGenerated(p, e, s)
			continue
		}
		value := valueOf(p, e, s, path)
		if s.Given() && !s.NoTask {
			e.parameter(cfn.Parameter{
				ID: plan.ID(s.Name, "Revision"), Type: "String", Default: cfn.Of("1"),
				Description: "Change it together with the value of the secret " + s.Name + ", so that the tasks that read it are replaced",
			}, path...)
		}
		e.add(&cfn.Resource{
			ID:             plan.ID(s.Name, "Secret"),
			DeletionPolicy: cfn.Delete, UpdateReplacePolicy: cfn.Delete, // the value comes from outside, and can come again
			Properties: &cfn.SecretsManagerSecret{
				Description: secretDescription(s), SecretString: value,
				KmsKeyId: optional(s.KMSKey),
			},
		}, path...)
	}
}

func secretDescription(s plan.Secret) cfn.String {
	return cfn.Sub("Compose secret " + s.Name + " of ${AWS::StackName}")
}

// keptSecret is the parameter for a generated secret that an earlier stack left behind, newSecret the condition that there is none.
func keptSecret(s plan.Secret) cfn.LogicalID { return plan.ID(s.Name, "SecretArn") }
func newSecret(s plan.Secret) cfn.LogicalID  { return "New" + plan.ID(s.Name, "Secret") }

// emitGenerated makes a secret whose value nobody else has. It stays when the stack is deleted, as the data does that can only
// be read with it, and a later stack takes both. Of lowercase letters and digits, those that are not hexadecimal are excluded.
func emitGenerated(p *plan.Plan, e *emitter, s plan.Secret) {
	path := source.Path{"secrets", s.Name}
	id := plan.ID(s.Name, "Secret")
	e.filled(cfn.Parameter{
		ID: keptSecret(s), Type: "String", Default: cfn.Of(""),
		AllowedPattern:        "(arn:[a-z-]+:secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:.+)?",
		Description:           "ARN of the generated secret " + s.Name + " that an earlier stack left behind; empty: generate a new value",
		ConstraintDescription: "the ARN of a secret in Secrets Manager, or empty",
	}, manifest.Parameter{Generated: s.Name, Resource: id}, path...)
	e.condition(cfn.Condition{ID: newSecret(s), When: cfn.Equals(cfn.Ref(keptSecret(s)), cfn.Of(""))}, path...)
	e.add(&cfn.Resource{
		ID: id, Condition: newSecret(s),
		DeletionPolicy: cfn.RetainExceptOnCreate, UpdateReplacePolicy: cfn.Retain,
		Properties: &cfn.SecretsManagerSecret{
			Description: secretDescription(s),
			GenerateSecretString: &cfn.SecretsManagerGenerated{
				PasswordLength: cfn.Of(s.Generate), ExcludeCharacters: cfn.Of("ghijklmnopqrstuvwxyz"),
				ExcludeUppercase: cfn.Of(true), ExcludePunctuation: cfn.Of(true),
			},
			KmsKeyId: optional(s.KMSKey), Tags: tags(p, manifest.SecretTag, s.Name),
		},
	}, path...)
}

// valueOf is the value of a secret that Secrets Manager does not make. CloudFormation fills in that of another secret (AWS
// CloudFormation User Guide, "Get a secret or secret value from Secrets Manager"), of which an earlier stack may have left one behind.
func valueOf(p *plan.Plan, e *emitter, s plan.Secret, path source.Path) cfn.String {
	if s.Template == nil {
		return emitSecretValue(e, s, path)
	}
	var texts []cfn.String
	for _, part := range s.Template {
		texts = append(texts, filledIn(p, part))
	}
	if len(texts) == 1 {
		return texts[0]
	}
	return cfn.Join("", texts...)
}

// filledIn is the text around one secret with the value of that.
func filledIn(p *plan.Plan, t plan.SecretPart) cfn.String {
	of := p.Secret(t.Secret)
	from := func(id cfn.LogicalID) cfn.String {
		return cfn.Sub(cfn.EscapeSub(t.Before) + "{{resolve:secretsmanager:${" + string(id) + "}:SecretString}}" + cfn.EscapeSub(t.After))
	}
	return cfn.If(newSecret(of), from(plan.ID(of.Name, "Secret")), from(keptSecret(of)))
}

// emitSecretValue makes the parameters that carry the value of a secret.
func emitSecretValue(e *emitter, s plan.Secret, path source.Path) cfn.String {
	first := plan.ID(s.Name, "Value")
	entry := manifest.Parameter{Secret: s.Name, Resource: plan.ID(s.Name, "Secret"), Binary: s.Binary}
	if !s.NoTask {
		entry.Revision = plan.ID(s.Name, "Revision")
	}
	value, parts := cfn.Ref(first), []string{"${" + string(first) + "}"}
	var more []cfn.Parameter
	for n := 2; n <= s.Parts; n++ {
		part := plan.ID(s.Name, fmt.Sprintf("Value%d", n))
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
