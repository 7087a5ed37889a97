package deploy

import (
	"context"
	"errors"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/aws/aws-sdk-go-v2/service/secretsmanager"
	"github.com/aws/aws-sdk-go-v2/service/secretsmanager/types"
	"github.com/aws/smithy-go"
	"github.com/google/go-cmp/cmp"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/manifest"
)

// A fakeSecrets is a Secrets Manager that lists one secret a page. Of what it is asked to filter it takes no notice: as on AWS, more may
// match than is meant.
type fakeSecrets struct {
	secretsAPI
	listed  []types.SecretListEntry
	refusal error
	refused string // the ARN of the secret that it does not delete; of all if it is ""
	deleted []string
}

func (s *fakeSecrets) ListSecrets(_ context.Context, in *secretsmanager.ListSecretsInput,
	_ ...func(*secretsmanager.Options)) (*secretsmanager.ListSecretsOutput, error) {
	at := 0
	if in.NextToken != nil {
		at, _ = strconv.Atoi(*in.NextToken)
	}
	if s.refusal != nil || at == len(s.listed) {
		return &secretsmanager.ListSecretsOutput{}, s.refusal
	}
	out := &secretsmanager.ListSecretsOutput{SecretList: s.listed[at : at+1]}
	if next := strconv.Itoa(at + 1); at+1 < len(s.listed) {
		out.NextToken = &next
	}
	return out, nil
}

func (s *fakeSecrets) DeleteSecret(_ context.Context, in *secretsmanager.DeleteSecretInput,
	_ ...func(*secretsmanager.Options)) (*secretsmanager.DeleteSecretOutput, error) {
	if s.refusal != nil && (s.refused == "" || s.refused == *in.SecretId) {
		return nil, s.refusal
	}
	s.deleted = append(s.deleted, *in.SecretId)
	return &secretsmanager.DeleteSecretOutput{}, nil
}

// taggedSecret is a generated secret of a project. Its first tag is somebody else's.
func taggedSecret(arn, project, name string) types.SecretListEntry {
	var tags []types.Tag
	for _, tag := range [][2]string{{"team", "shop"}, {manifest.ProjectTag, project}, {manifest.SecretTag, name}} {
		tags = append(tags, types.Tag{Key: &tag[0], Value: &tag[1]})
	}
	return types.SecretListEntry{ARN: &arn, Tags: tags}
}

// TestGeneratedBefore attaches the one secret that an earlier stack of the project left behind, and has somebody choose among several.
func TestGeneratedBefore(t *testing.T) {
	template, err := cfn.Parse([]byte(`{"Parameters": {"KeySecretArn": {"Type": "String"}},
		"Resources": {"Topic": {"Type": "AWS::SNS::Topic"}}}`))
	if err != nil {
		t.Fatal(err)
	}
	others := []types.SecretListEntry{
		taggedSecret("arn:other-project", "other", "key"), taggedSecret("arn:longer-project", "shop-2", "key"),
		taggedSecret("arn:longer-name", "shop", "key2"), taggedSecret("arn:other-name", "shop", "password"),
	}
	for _, test := range []struct {
		name      string
		listed    []types.SecretListEntry
		resources []Resource
		refusal   error
		filled    []Filled
		problem   string
		failure   string
	}{
		{name: "none", listed: others},
		{name: "one", listed: append(others, taggedSecret("arn:key", "shop", "key")),
			filled: []Filled{{"KeySecretArn", "arn:key, left behind by an earlier stack, with the generated value of the secret key"}}},
		{name: "several", listed: append(others, taggedSecret("arn:key-2", "shop", "key"), taggedSecret("arn:key-1", "shop", "key")),
			problem: `the secret "key" has several generated values from earlier stacks (arn:key-1, arn:key-2): ` +
				"set the parameter KeySecretArn to one of them"},
		{name: "the stack has one", listed: []types.SecretListEntry{taggedSecret("arn:key", "shop", "key")},
			resources: []Resource{{ID: "KeySecret", PhysicalID: "arn:own"}}},
		{name: "refused", refusal: errors.New("no ListSecrets"), failure: "looking for generated secrets"},
	} {
		t.Run(test.name, func(t *testing.T) {
			f := &filler{Client: &Client{api: API{Secrets: &fakeSecrets{listed: test.listed, refusal: test.refusal}}},
				done: map[cfn.LogicalID]bool{}, request: Request{Template: template}, resources: test.resources,
				manifest: manifest.Manifest{Project: "shop"}}
			err := f.find(t.Context(), manifest.Parameter{ID: "KeySecretArn", Generated: "key", Resource: "KeySecret"})
			if (err != nil) != (test.failure != "") || err != nil && !strings.Contains(err.Error(), test.failure) {
				t.Fatalf("error: %v", err)
			}
			if diff := cmp.Diff(test.filled, f.filled); diff != "" {
				t.Error(diff)
			}
			got := strings.Join(f.problems, "\n")
			if (got == "") != (test.problem == "") || !strings.Contains(got, test.problem) {
				t.Errorf("problems: %q", got)
			}
			if decided := len(test.filled) > 0 || test.problem != ""; f.done["KeySecretArn"] != decided {
				t.Errorf("nobody is asked for a value again: %t", !decided)
			}
		})
	}
}

// TestGeneratedSecrets finds the generated secrets of a stack among its parameters: those that it has made and those that it was given.
func TestGeneratedSecrets(t *testing.T) {
	m := manifest.Manifest{Parameters: []manifest.Parameter{
		{ID: "Password", Secret: "password", Resource: "PasswordSecret"},
		{ID: "AbsentSecretArn", Generated: "absent", Resource: "AbsentSecret"},
		{ID: "MadeSecretArn", Generated: "made", Resource: "MadeSecret"},
		{ID: "TakenSecretArn", Generated: "taken", Resource: "TakenSecret"},
	}}
	resources := []Resource{{ID: "PasswordSecret", PhysicalID: "arn:password"}, {ID: "MadeSecret", PhysicalID: "arn:made"}}
	stack := Stack{Parameters: map[string]string{"TakenSecretArn": "arn:taken", "MadeSecretArn": ""}}
	want := []GeneratedSecret{{Name: "made", ARN: "arn:made"}, {Name: "taken", ARN: "arn:taken"}}
	if got := generatedSecrets(m, stack, resources); !slices.Equal(got, want) {
		t.Error(got)
	}
}

// TestDeleteSecrets goes on when somebody else has deleted a secret, and stops at a refusal.
func TestDeleteSecrets(t *testing.T) {
	list := []GeneratedSecret{{Name: "first", ARN: "arn:first"}, {Name: "second", ARN: "arn:second"}, {Name: "third", ARN: "arn:third"}}
	for _, test := range []struct {
		name    string
		refusal error
		deleted []string
		failure string
	}{
		{name: "all", deleted: []string{"arn:first", "arn:second", "arn:third"}},
		{name: "missing", refusal: &smithy.GenericAPIError{Code: "ResourceNotFoundException"}, deleted: []string{"arn:first", "arn:third"}},
		{name: "refused", refusal: errors.New("no DeleteSecret"), deleted: []string{"arn:first"}, failure: "deleting the secret second"},
	} {
		t.Run(test.name, func(t *testing.T) {
			secrets := &fakeSecrets{refusal: test.refusal, refused: "arn:second"}
			c := &Client{api: API{Secrets: secrets}, report: func(Event) {}}
			err := c.DeleteSecrets(t.Context(), list)
			if (err != nil) != (test.failure != "") || err != nil && !strings.Contains(err.Error(), test.failure) {
				t.Errorf("error: %v", err)
			}
			if diff := cmp.Diff(test.deleted, secrets.deleted); diff != "" {
				t.Error(diff)
			}
		})
	}
}
