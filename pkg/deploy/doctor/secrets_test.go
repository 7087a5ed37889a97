package doctor

import (
	"fmt"
	"strings"
	"testing"
)

func reading(from any) Needs {
	return Needs{Template: templateOf(resources{"Task": {"AWS::ECS::TaskDefinition", object{"ContainerDefinitions": []any{
		object{"Secrets": []any{object{"Name": "X", "ValueFrom": from}}},
	}}}})}
}

func TestSecrets(t *testing.T) {
	const arn = "arn:aws:secretsmanager:eu-west-2:123456789012:secret:db-AbCdEf"
	stored := func(value string) *fakeAccount {
		return &fakeAccount{secrets: map[string]string{"eu-west-2 " + arn: value}}
	}
	const confidential = `{"user":"admin","password":"confidential"}`
	for _, c := range []struct {
		name    string
		account *fakeAccount
		from    string
		want    string
	}{
		{"there", stored(confidential), arn, "ok %s: the secret exists"},
		{"not there", &fakeAccount{}, arn, "failed %s: there is no such secret in eu-west-2; it is used by Task"},
		{"being deleted", stored("-"), arn, "failed %s: the secret is scheduled for deletion and can no longer be read"},
		{"has the key", stored(confidential), arn + ":password::", "ok %s: the secret exists and has the key password"},
		{"lacks the key", stored(confidential), arn + ":pass::", "failed %s: the secret has no key pass; it is used by Task"},
		{
			"is no object", stored("confidential"), arn + ":pass::",
			"failed %s: the secret is not a JSON object, so it has no key pass; it is used by Task",
		},
		{"has the version", stored(confidential), arn + "::AWSPREVIOUS:", "ok %s: the secret exists and has that version"},
		{
			"lacks the version", stored(confidential), arn + ":user:AWSPENDING:",
			"failed %s: the secret has no such version, or no value at all; it is used by Task",
		},
		{
			"may not be described", &fakeAccount{secrets: stored("").secrets, errors: map[string]error{"DescribeSecret": errDenied}}, arn,
			"unknown %s: the secret could not be checked: the action some:Action is not allowed",
		},
		{
			"may not be read", &fakeAccount{secrets: stored("").secrets, errors: map[string]error{"GetSecretValue": errDenied}}, arn + ":user::",
			"unknown %s: the keys in the secret could not be checked: the action some:Action is not allowed",
		},
		{
			"a parameter", &fakeAccount{}, "/prod/token",
			"unknown %s: this is a Parameter Store parameter, which is not checked; it is used by Task",
		},
		{
			"a parameter's ARN", &fakeAccount{}, "arn:aws:ssm:eu-west-1:123456789012:parameter/token",
			"unknown %s: this is a Parameter Store parameter, which is not checked; it is used by Task",
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := findingsOf(t, c.account, "secret", reading(c.from))
			expect(t, got, fmt.Sprintf(c.want, c.from))
			if strings.Contains(strings.Join(got, ""), "confidential") {
				t.Error("a finding tells the secret")
			}
		})
	}
	expect(t, findingsOf(t, &fakeAccount{}, "secret", reading(refTo("SecretMadeHere"))))
}

func TestSecretsElsewhere(t *testing.T) {
	const arn = "arn:aws:secretsmanager:eu-west-1:123456789012:secret:"
	n := Needs{Template: templateOf(resources{"Task": {"AWS::ECS::TaskDefinition", object{"ContainerDefinitions": []any{object{
		"RepositoryCredentials": object{"CredentialsParameter": arn + "login"},
		"LogConfiguration": object{
			"SecretOptions": []any{
				object{"ValueFrom": object{"Fn::Sub": "arn:${AWS::Partition}:secretsmanager:${AWS::Region}:${AWS::AccountId}:secret:logs"}},
			},
		},
	}}}}})}
	expect(t, findingsOf(t, &fakeAccount{}, "secret", n),
		"failed "+arn+"login: there is no such secret in eu-west-1; it is used by Task",
		"failed "+arn+"logs: there is no such secret in eu-west-1; it is used by Task")
}
