package doctor

import (
	"context"
	"encoding/json"
	"net/url"
	"path"
	"slices"
	"strings"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/iam"

	"github.com/compose2ecs/compose2ecs/pkg/deploy/awserr"
)

// taskService takes the roles of tasks (Amazon ECS Developer Guide, "Amazon ECS task IAM
// role").
const taskService = "ecs-tasks.amazonaws.com"

// checkRoles looks at the roles of tasks that the template does not make. What they allow
// is not compared with what the tasks need.
func checkRoles(ctx context.Context, e *examination) []Finding {
	named := uses{}
	for _, r := range e.template.of("AWS::ECS::TaskDefinition") {
		for _, property := range []string{"TaskRoleArn", "ExecutionRoleArn"} {
			if arn := scalar(r.at(property)); arn != "" {
				named.add(arn, r.id)
			}
		}
	}
	return parallel(named.sorted(), func(u use) []Finding { return []Finding{e.role(ctx, u)} })
}

func (e *examination) role(ctx context.Context, u use) Finding {
	const account = 4
	if parts := strings.Split(u.id, ":"); len(parts) > account && parts[account] != e.account {
		return failedf(u.id, "use a role of account "+e.account,
			"the role belongs to account %s, and tasks can only assume roles of their own account; it is used by %s", parts[account], u.users())
	}
	name := u.id[strings.LastIndex(u.id, "/")+1:]
	out, err := e.API.IAM.GetRole(ctx, &iam.GetRoleInput{RoleName: &name})
	switch {
	case awserr.KindOf(err) == awserr.Missing:
		return failedf(u.id, "create the role, or correct its ARN", "there is no such role; it is used by %s", u.users())
	case err != nil:
		return unknown(u.id, err, "the role")
	case aws.ToString(out.Role.Arn) != u.id:
		return failedf(u.id, "write it as "+aws.ToString(out.Role.Arn), "the role %s has another path; it is used by %s", name, u.users())
	case !trusts(aws.ToString(out.Role.AssumeRolePolicyDocument), taskService):
		return failedf(u.id, "allow "+taskService+" sts:AssumeRole in the trust policy of the role",
			"tasks cannot assume the role; it is used by %s", u.users())
	}
	return okf(u.id, "the role exists, and tasks can assume it")
}

// trusts reports whether a trust policy, as IAM hands it out, allows a service to take the
// role. Conditions are not looked at.
func trusts(document, service string) bool {
	text, err := url.QueryUnescape(document)
	if err != nil {
		return false
	}
	var policy struct{ Statement oneOrMore[statement] }
	if json.Unmarshal([]byte(text), &policy) != nil {
		return false
	}
	return slices.ContainsFunc(policy.Statement, func(s statement) bool {
		return s.Effect == "Allow" && s.assumes() && slices.Contains(s.Principal.Service, service)
	})
}

type statement struct {
	Effect    string
	Principal principal
	Action    oneOrMore[string] // none where it is NotAction, which is not looked at
}

// assumes reports whether taking the role is among the actions, which have wildcards and no
// case (IAM User Guide, "IAM JSON policy elements: Action").
func (s statement) assumes() bool {
	return len(s.Action) == 0 || slices.ContainsFunc(s.Action, func(action string) bool {
		matches, err := path.Match(strings.ToLower(action), "sts:assumerole")
		return matches && err == nil
	})
}

// A principal is a mapping, or * for everybody.
type principal struct{ Service oneOrMore[string] }

func (p *principal) UnmarshalJSON(text []byte) error {
	var mapping struct{ Service oneOrMore[string] }
	if json.Unmarshal(text, &mapping) == nil {
		p.Service = mapping.Service
	} else {
		p.Service = oneOrMore[string]{taskService}
	}
	return nil
}

// An oneOrMore of one item may be written as the item (IAM User Guide, "Grammar of the IAM JSON
// policy language").
type oneOrMore[T any] []T

func (l *oneOrMore[T]) UnmarshalJSON(text []byte) error {
	var items []T
	if json.Unmarshal(text, &items) == nil {
		*l = items
		return nil
	}
	var item T
	err := json.Unmarshal(text, &item)
	*l = oneOrMore[T]{item}
	return err
}
