package deploy

import (
	"context"
	"encoding/base64"
	"fmt"
	"maps"
	"strconv"
	"unicode/utf8"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/secretsmanager"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/awserr"
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
	value, what := secretValue(p, read)
	if what != "" {
		f.problemf("the secret %q %s", p.Secret, what)
		for _, id := range append(p.More, p.ID) {
			f.done[id] = true
		}
		return nil
	}
	_, deployed := f.stack.Parameters[string(p.ID)]
	if !deployed {
		f.setParts(p, value)
		f.filled = append(f.filled, Filled{p.ID, "the value of the secret " + p.Secret})
		return nil
	}
	return f.secretAgain(ctx, p, value)
}

// secretValue is the value of a secret as its parameters hold it, or why they cannot.
func secretValue(p manifest.Parameter, read func() (string, error)) (value, unfitting string) {
	value, err := read()
	if p.Binary {
		value = base64.StdEncoding.EncodeToString([]byte(value))
	}
	return value, unfit(value, 1+len(p.More), err)
}

// SecretParameters are the values of the parameters for secrets, whatever a stack has: for a template that is not deployed.
// What is wrong with a secret is a problem in words.
func SecretParameters(r Request) (values map[string]string, problems []string) {
	values = map[string]string{}
	m, _ := manifest.Of(r.Template)
	for _, p := range m.Parameters {
		read, ok := r.Secrets[p.Secret]
		if _, given := r.Parameters[string(p.ID)]; !ok || given {
			continue
		}
		value, unfitting := secretValue(p, read)
		if unfitting != "" {
			problems = append(problems, fmt.Sprintf("the secret %q %s", p.Secret, unfitting))
			continue
		}
		maps.Copy(values, partsOf(p, value))
	}
	return values, problems
}

// unfit says why a value cannot be that of a secret, "" if it can.
func unfit(value string, parts int, err error) string {
	switch {
	case err != nil:
		return fmt.Sprintf("cannot be read: %v", awserr.Text(err))
	case value == "":
		return "is empty, but Secrets Manager cannot store an empty value"
	case !utf8.ValidString(value):
		return "is not text: set x-aws-binary: true on it in the Compose file"
	}
	needed := len(split(value))
	switch {
	case needed <= parts:
		return ""
	case len(value) > maxSecret:
		return fmt.Sprintf("has more than the %d bytes that Secrets Manager can store", maxSecret)
	}
	return fmt.Sprintf("has %d bytes, but a parameter holds only %d: set x-aws-parts: %d in the Compose file",
		len(value), maxParameter, needed)
}

// maxSecret is how long a secret can be, in bytes (AWS Secrets Manager User Guide, "AWS
// Secrets Manager quotas").
const maxSecret = 65_536

// split divides a value among parameters, between characters.
func split(value string) []string {
	var parts []string
	for len(value) > maxParameter {
		end := maxParameter
		for !utf8.RuneStart(value[end]) {
			end--
		}
		parts = append(parts, value[:end])
		value = value[end:]
	}
	return append(parts, value)
}

// partsOf are the parameters of a secret, each with its part of the value, which for the last ones may be nothing.
func partsOf(p manifest.Parameter, value string) map[string]string {
	parts := split(value)
	values := map[string]string{string(p.ID): parts[0]}
	for i, id := range p.More {
		values[string(id)] = ""
		if i+1 < len(parts) {
			values[string(id)] = parts[i+1]
		}
	}
	return values
}

// setParts gives each parameter of a secret its part of the value.
func (f *filler) setParts(p manifest.Parameter, value string) {
	for id, part := range partsOf(p, value) {
		f.setSilently(cfn.LogicalID(id), part)
	}
}

// secretAgain compares the value with the one that the stack's secret holds.
func (f *filler) secretAgain(ctx context.Context, p manifest.Parameter, value string) error {
	stored, err := f.storedSecret(ctx, physicalID(f.resources, p.Resource))
	why := "the value of the secret " + p.Secret + " is new"
	switch {
	case awserr.KindOf(err) == awserr.Denied:
		why = "the value of the secret " + p.Secret +
			" cannot be compared with the stored one (secretsmanager:GetSecretValue is denied), so it is sent again"
	case err != nil && awserr.KindOf(err) != awserr.Missing:
		return problem(err, "comparing the secret "+p.Secret)
	case err == nil && stored == value && f.hasParts(p, value):
		for _, id := range append([]cfn.LogicalID{p.ID}, p.More...) {
			f.previous(id) // one that is new holds nothing
		}
		return nil
	}
	f.setParts(p, value)
	revision := nextRevision(f.stack.Parameters[string(p.Revision)])
	if !f.done[p.Revision] && f.declared(p.Revision) {
		f.setSilently(p.Revision, revision)
		why += ": revision " + revision + ", which starts new tasks"
	}
	f.filled = append(f.filled, Filled{p.ID, why})
	return nil
}

// hasParts reports whether the stack has a parameter for each part of a value.
func (f *filler) hasParts(p manifest.Parameter, value string) bool {
	for i := range split(value)[1:] {
		if _, has := f.stack.Parameters[string(p.More[i])]; !has {
			return false
		}
	}
	return true
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
