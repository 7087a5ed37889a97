package deploy

import (
	"context"
	"fmt"
	"strconv"
	"unicode/utf8"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/secretsmanager"

	"github.com/compose2ecs/compose2ecs/pkg/manifest"
)

// maxParameter is how long the value of a parameter can be, in bytes (AWS CloudFormation
// User Guide, "Understand CloudFormation quotas").
const maxParameter = 4096

// secret fills in the value of a secret, with a new revision when it differs from what
// Secrets Manager holds: tasks read a secret only when they start, so a new value needs
// new tasks, and an old one must not cause any.
func (f *filler) secret(ctx context.Context, p manifest.Parameter) error {
	read, ok := f.request.Secrets[p.Secret]
	if !ok { // a stored template comes without the Compose files
		return nil
	}
	value, err := read()
	if what := unfit(value, err); what != "" {
		f.problems = append(f.problems, fmt.Sprintf("the secret %q %s", p.Secret, what))
		f.done[p.ID] = true
		return nil
	}
	_, deployed := f.stack.Parameters[string(p.ID)]
	if !deployed {
		f.setSilently(p.ID, value)
		f.filled = append(f.filled, Filled{p.ID, "the value of the secret " + p.Secret})
		return nil
	}
	return f.secretAgain(ctx, p, value)
}

// unfit says why a value cannot be that of a secret, "" if it can.
func unfit(value string, err error) string {
	switch {
	case err != nil:
		return fmt.Sprintf("cannot be read: %v", lastCause(err))
	case value == "":
		return "is empty, which Secrets Manager does not store"
	case len(value) > maxParameter || !utf8.ValidString(value):
		return fmt.Sprintf("is not a text of at most %d bytes: store it in Secrets Manager, and name it with external: true", maxParameter)
	}
	return ""
}

// secretAgain compares the value with the one that the stack's secret holds.
func (f *filler) secretAgain(ctx context.Context, p manifest.Parameter, value string) error {
	stored, err := f.storedSecret(ctx, physicalID(f.resources, p.Resource))
	why := "the value of the secret " + p.Secret + " is new"
	switch {
	case err != nil && isDenied(err):
		why = "the value of the secret " + p.Secret + " cannot be compared with the stored one (secretsmanager:GetSecretValue is not allowed), so it is sent again"
	case err != nil && !isMissing(err):
		return problem(err, "comparing the secret "+p.Secret)
	case err == nil && stored == value:
		f.previous(p.ID)
		return nil
	}
	f.setSilently(p.ID, value)
	revision := nextRevision(f.stack.Parameters[string(p.Revision)])
	if !f.done[p.Revision] && f.declared(p.Revision) {
		f.setSilently(p.Revision, revision)
		why += ": revision " + revision + ", which starts new tasks"
	}
	f.filled = append(f.filled, Filled{p.ID, why})
	return nil
}

func (f *filler) storedSecret(ctx context.Context, id string) (string, error) {
	if id == "" {
		return "", nil
	}
	out, err := f.api.Secrets.GetSecretValue(ctx, &secretsmanager.GetSecretValueInput{SecretId: &id})
	if err != nil {
		return "", err
	}
	return aws.ToString(out.SecretString), nil
}

func nextRevision(now string) string {
	n, err := strconv.Atoi(now)
	if err != nil {
		return "1"
	}
	return strconv.Itoa(n + 1)
}
