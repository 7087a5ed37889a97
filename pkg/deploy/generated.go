package deploy

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/secretsmanager"
	"github.com/aws/aws-sdk-go-v2/service/secretsmanager/types"

	"github.com/compose2ecs/compose2ecs/pkg/deploy/awserr"
	"github.com/compose2ecs/compose2ecs/pkg/manifest"
)

// A GeneratedSecret is a secret of Secrets Manager whose value was generated for a Compose secret. It outlives its stack.
type GeneratedSecret struct {
	Name, ARN string

	stack string // which has made it, by the tag of CloudFormation; "" if that was not looked up
}

// generatedSecrets are those that a stack has made, or has taken over from an earlier one.
func generatedSecrets(m manifest.Manifest, stack Stack, resources []Resource) []GeneratedSecret {
	var list []GeneratedSecret
	for _, p := range m.Parameters {
		if p.Generated == "" {
			continue
		}
		if arn := cmp.Or(physicalID(resources, p.Resource), stack.Parameters[string(p.ID)]); arn != "" {
			list = append(list, GeneratedSecret{Name: p.Generated, ARN: arn})
		}
	}
	return list
}

// DeleteSecrets schedules the deletion of secrets. Until it is due, 30 days later, aws secretsmanager restore-secret brings them back (AWS
// Secrets Manager API Reference, "DeleteSecret").
func (c *Client) DeleteSecrets(ctx context.Context, list []GeneratedSecret) error {
	for _, s := range list {
		_, err := c.api.Secrets.DeleteSecret(ctx, &secretsmanager.DeleteSecretInput{SecretId: &s.ARN})
		if err != nil && awserr.KindOf(err) != awserr.Missing {
			return problem(err, "deleting the secret "+s.Name)
		}
		c.report(Notice{fmt.Sprintf("scheduled the secret %s, %s, for deletion in 30 days", s.Name, s.ARN)})
	}
	return nil
}

// generated attaches the generated secret that an earlier life of the stack left behind: the data that it left as well may need
// the value. Which one to take must not be a guess: with several, somebody has to say.
func (f *filler) generated(ctx context.Context, p manifest.Parameter) error {
	if physicalID(f.resources, p.Resource) != "" {
		return nil
	}
	left, err := f.generatedBefore(ctx, p.Generated)
	switch {
	case err != nil || len(left) == 0:
		return err
	case len(left) > 1:
		f.problemf("the secret %q has several generated values from earlier stacks (%s): set the parameter %s to one of them, or to an "+
			"empty value for a new one", p.Generated, strings.Join(left, ", "), p.ID)
		f.done[p.ID] = true
	default:
		f.set(p.ID, left[0], "left behind by an earlier stack, with the generated value of the secret "+p.Generated)
	}
	return nil
}

// generatedBefore are the ARNs of the generated secrets of a name in the project, sorted.
func (f *filler) generatedBefore(ctx context.Context, name string) ([]string, error) {
	all, err := f.leftSecrets(ctx, f.manifest.Project)
	var left []string
	for _, s := range all {
		if s.Name == name {
			left = append(left, s.ARN)
		}
	}
	return left, err
}

// leftSecrets are the generated secrets of a project, of whatever stack, sorted by their ARNs. One that is scheduled for deletion is not
// listed.
func (c *Client) leftSecrets(ctx context.Context, project string) ([]GeneratedSecret, error) {
	var left []GeneratedSecret
	pages := secretsmanager.NewListSecretsPaginator(c.api.Secrets, &secretsmanager.ListSecretsInput{Filters: []types.Filter{
		{Key: types.FilterNameStringTypeTagKey, Values: []string{manifest.SecretTag}},
		{Key: types.FilterNameStringTypeTagValue, Values: []string{project}},
	}})
	for pages.HasMorePages() {
		page, err := pages.NextPage(ctx)
		if err != nil {
			return nil, problem(err, "looking for generated secrets")
		}
		for _, s := range page.SecretList {
			name := secretTag(s, manifest.SecretTag)
			if secretTag(s, manifest.ProjectTag) == project && name != "" { // filters match beginnings
				left = append(left, GeneratedSecret{name, aws.ToString(s.ARN), secretTag(s, "aws:cloudformation:stack-name")})
			}
		}
	}
	slices.SortFunc(left, func(a, b GeneratedSecret) int { return cmp.Compare(a.ARN, b.ARN) })
	return left, nil
}

func secretTag(s types.SecretListEntry, key string) string {
	for _, t := range s.Tags {
		if aws.ToString(t.Key) == key {
			return aws.ToString(t.Value)
		}
	}
	return ""
}
