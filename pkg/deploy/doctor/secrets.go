package doctor

import (
	"context"
	"encoding/json"
	"slices"
	"strings"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/secretsmanager"

	"github.com/compose2ecs/compose2ecs/pkg/deploy/awserr"
)

// checkSecrets looks at what the containers read, and at the logins to registries.
func checkSecrets(ctx context.Context, e *examination) []Finding {
	named := uses{}
	for _, r := range e.template.of("AWS::ECS::TaskDefinition") {
		for _, c := range itemsOf(r.at("ContainerDefinitions")) {
			for _, s := range slices.Concat(itemsOf(at(c, "Secrets")), itemsOf(at(c, "LogConfiguration", "SecretOptions"))) {
				if from := scalar(at(s, "ValueFrom")); from != "" {
					named.add(from, r.id)
				}
			}
			if login := scalar(at(c, "RepositoryCredentials", "CredentialsParameter")); login != "" {
				named.add(login, r.id)
			}
		}
	}
	return parallel(named.sorted(), func(u use) []Finding { return []Finding{e.secret(ctx, u)} })
}

// A usedSecret is what the ARN of a secret names: arn:…:secret:name:key:stage:version, the
// last three of which may be empty or left out (Amazon ECS Developer Guide, "Pass
// Secrets Manager secrets through Amazon ECS environment variables").
type usedSecret struct{ arn, region, key, stage, version string }

func secretOf(from string) (usedSecret, bool) {
	const name, key, stage, version, all = 6, 7, 8, 9, 10
	parts := strings.Split(from, ":")
	if len(parts) <= name || parts[2] != "secretsmanager" || parts[5] != "secret" {
		return usedSecret{}, false
	}
	s := usedSecret{arn: strings.Join(parts[:key], ":"), region: parts[3]}
	parts = append(parts, make([]string, all)...)
	s.key, s.stage, s.version = parts[key], parts[stage], parts[version]
	return s, true
}

func (e *examination) secret(ctx context.Context, u use) Finding {
	s, is := secretOf(u.id)
	if !is {
		return unknownf(u.id, "aws ssm get-parameter --name "+u.id+" shows whether it exists",
			"this is a Parameter Store parameter, which is not checked; it is used by %s", u.users())
	}
	there := func(o *secretsmanager.Options) { o.Region = s.region }
	out, err := e.API.Secrets.DescribeSecret(ctx, &secretsmanager.DescribeSecretInput{SecretId: &s.arn}, there)
	switch {
	case awserr.KindOf(err) == awserr.Missing:
		return failedf(u.id, "create the secret, or correct its ARN", "there is no such secret in %s; it is used by %s", s.region, u.users())
	case err != nil:
		return unknown(u.id, err, "the secret")
	case out.DeletedDate != nil:
		return failedf(u.id, "aws secretsmanager restore-secret --secret-id "+s.arn+" --region "+s.region,
			"the secret is scheduled for deletion and can no longer be read")
	case s.key == "" && s.stage == "" && s.version == "":
		return okf(u.id, "the secret exists")
	}
	value, err := e.API.Secrets.GetSecretValue(ctx,
		&secretsmanager.GetSecretValueInput{SecretId: &s.arn, VersionStage: optional(s.stage), VersionId: optional(s.version)}, there)
	switch {
	case awserr.KindOf(err) == awserr.Missing:
		return failedf(u.id, "set a value for the secret", "the secret has no such version, or no value at all; it is used by %s", u.users())
	case err != nil:
		return unknown(u.id, err, "the keys in the secret")
	case s.key == "":
		return okf(u.id, "the secret exists and has that version")
	}
	return s.findKey(u, value.SecretString)
}

// findKey looks for a key in the value. Not a word of the value gets into a message.
func (s usedSecret) findKey(u use, value *string) Finding {
	const hint = "add the key to the secret, or leave it out of the ARN to get the whole value"
	var keys map[string]json.RawMessage
	if value == nil || json.Unmarshal([]byte(*value), &keys) != nil {
		return failedf(u.id, hint, "the secret is not a JSON object, so it has no key %s; it is used by %s", s.key, u.users())
	}
	if _, has := keys[s.key]; !has {
		return failedf(u.id, hint, "the secret has no key %s; it is used by %s", s.key, u.users())
	}
	return okf(u.id, "the secret exists and has the key %s", s.key)
}

func optional(text string) *string {
	if text == "" {
		return nil
	}
	return aws.String(text)
}
