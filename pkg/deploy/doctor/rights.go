package doctor

import (
	"context"
	"maps"
	"slices"
	"strings"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/iam"
	"github.com/aws/aws-sdk-go-v2/service/iam/types"
)

// A Right is what somebody has to be allowed: actions on a resource, in a context of
// condition keys.
type Right struct {
	Actions  []string
	Resource string
	Context  map[string]string
}

// Rights are what a deployment takes: of whoever deploys, and of CloudFormation, which
// takes a role or else has the rights of whoever deploys.
type Rights struct {
	Caller, Stack []Right
	Role          string // its ARN, "" for the caller's rights
}

// checkRights asks IAM what the caller, and the role of CloudFormation, may do. IAM looks
// at their policies, boundaries and service control policies, and not at the policies of
// resources (IAM API Reference, "SimulatePrincipalPolicy").
func checkRights(ctx context.Context, e *examination) []Finding {
	if e.rights == nil || e.caller.arn == "" {
		return nil
	}
	r := e.rights(e.caller.account).in(e.caller.partition)
	if r.Role == "" {
		return e.may(ctx, e.caller.arn, slices.Concat(r.Caller, r.Stack))
	}
	handOver := Right{[]string{"iam:PassRole"}, r.Role, map[string]string{"iam:PassedToService": "cloudformation.amazonaws.com"}}
	return append(e.may(ctx, e.caller.arn, append(slices.Clone(r.Caller), handOver)), e.may(ctx, r.Role, r.Stack)...)
}

// in is the rights in a partition: those of another one than AWS's own have ARNs of their
// own.
func (r Rights) in(partition string) Rights {
	translated := func(rights []Right) []Right {
		all := slices.Clone(rights)
		for i := range all {
			all[i].Resource = inPartition(all[i].Resource, partition)
			all[i].Context = maps.Clone(all[i].Context)
			for key, value := range all[i].Context {
				all[i].Context[key] = inPartition(value, partition)
			}
		}
		return all
	}
	return Rights{translated(r.Caller), translated(r.Stack), r.Role}
}

func inPartition(text, partition string) string {
	if rest, is := strings.CutPrefix(text, "arn:aws:"); is {
		return "arn:" + partition + ":" + rest
	}
	return text
}

// may finds out which of the rights somebody does not have.
func (e *examination) may(ctx context.Context, who string, rights []Right) []Finding {
	source, err := e.principal(ctx, who)
	if err != nil {
		return []Finding{unknown(who, err, "the permissions of the credentials")}
	}
	if source == "" {
		return nil
	}
	// The first answer tells whether IAM may be asked at all.
	findings, asked := e.lacking(ctx, source, rights[0])
	if asked {
		findings = append(findings, parallel(rights[1:], func(r Right) []Finding {
			lacking, _ := e.lacking(ctx, source, r)
			return lacking
		})...)
	}
	if len(findings) == 0 {
		return []Finding{okf(source, "the policies allow the calls of a deployment")}
	}
	return findings
}

// principal is who has the policies: of a session of a role, the role, whose path is not
// in the ARN of the session; "" for the root user, whom no policy of IAM binds, and for
// federated users, whom IAM does not simulate.
func (e *examination) principal(ctx context.Context, arn string) (string, error) {
	const resource = 5
	kind, name, _ := strings.Cut(arnPart(arn, resource), "/")
	switch kind {
	case "user", "role":
		return arn, nil
	case "assumed-role":
		name, _, _ = strings.Cut(name, "/")
		out, err := e.API.IAM.GetRole(ctx, &iam.GetRoleInput{RoleName: &name})
		if err != nil {
			return "", err
		}
		return aws.ToString(out.Role.Arn), nil
	}
	return "", nil
}

// lacking finds the actions that are not allowed. It reports whether IAM answered.
func (e *examination) lacking(ctx context.Context, source string, r Right) (findings []Finding, asked bool) {
	in := &iam.SimulatePrincipalPolicyInput{PolicySourceArn: &source, ActionNames: r.Actions, ResourceArns: []string{r.Resource}}
	for _, key := range slices.Sorted(maps.Keys(r.Context)) {
		in.ContextEntries = append(in.ContextEntries, types.ContextEntry{
			ContextKeyName: &key, ContextKeyType: types.ContextKeyTypeEnumString, ContextKeyValues: []string{r.Context[key]},
		})
	}
	var denied []string
	for pages := iam.NewSimulatePrincipalPolicyPaginator(e.API.IAM, in); pages.HasMorePages(); {
		page, err := pages.NextPage(ctx)
		if err != nil {
			return []Finding{unknown(source, err, "the permissions in the policies")}, false
		}
		for _, result := range page.EvaluationResults {
			if result.EvalDecision != types.PolicyEvaluationDecisionTypeAllowed {
				denied = append(denied, aws.ToString(result.EvalActionName))
			}
		}
	}
	if len(denied) == 0 {
		return nil, true
	}
	slices.Sort(denied)
	return []Finding{warningf(source, "docs/permissions.md has the required policies; a resource policy can also allow it",
		"the policies do not allow %s on %s", strings.Join(denied, ", "), r.Resource)}, true
}
