package lower

import (
	"fmt"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

var existingRolesFeature = feature{
	name: "Existing roles",
	about: "If roles are managed elsewhere, `x-aws-role` takes the ARN of the task role instead of a policy document, and " +
		"`x-aws-execution_role` the ARN of the task execution role, in a service, or at the top level for all services. Such a role is not " +
		"changed. The template lists the permissions that the task needs under `Metadata` of the task definition; `aws cloudformation " +
		"describe-stack-resource` shows them with all names filled in.",
	extensions: []extension{
		{"x-aws-execution_role", []string{"", "services.*"},
			"ARN of an existing task execution role, which pulls the images, writes the log lines, and reads the secrets.", ""}},
	kinds: []diag.Kind{kindRoleARN, kindRoleConflict, kindExistingRole},
	lower: lowerExistingRoles,
}

var (
	kindRoleARN = diag.Kind{
		Code: "C2E-role-arn", Severity: diag.Error,
		Title: "invalid role ARN",
		Cause: "An existing role is specified by its ARN, including its path. A service-linked role can be used only by its AWS service.",
		Fix:   "copy the ARN from IAM, as in arn:aws:iam::123456789012:role/shop-web",
	}
	kindRoleConflict = diag.Kind{
		Code: "C2E-role-conflict", Severity: diag.Error,
		Title: "conflict with an existing role",
		Cause: "A task has a single task role and a single task execution role, and compose2ecs does not change existing roles.",
		Fix:   "attach the policies to the existing role, or remove its ARN so that a role is created",
	}
	kindExistingRole = diag.Kind{
		Code: "C2E-existing-role", Severity: diag.Info,
		Title: "existing role is used as it is",
		Cause: "compose2ecs adds no policy to a role that it did not create, and cannot see what the role allows.",
		Fix: "compare the role with the Metadata of the task definition, which lists the required permissions, and make sure that " +
			"ecs-tasks.amazonaws.com is allowed to assume it",
	}
)

var rolePattern = lazyregexp.New(`^arn:aws[a-z-]*:iam::\d{12}:role/[\w+=,.@/-]+$`)

// serviceLinked reports whether a role belongs to a service of AWS (IAM User Guide,
// "Create a service-linked role").
func serviceLinked(arn string) bool { return strings.Contains(arn, ":role/aws-service-role/") }

const leaveServiceLinked = "remove it; the AWS service uses that role on its own"

func lowerExistingRoles(l *lowering) {
	everywhere := readRole(l, l.Project.Extensions, "x-aws-execution_role")
	own := map[string]plan.ExistingRoles{}
	l.eachService(func(s *plan.Service, c types.ServiceConfig) {
		roles := plan.ExistingRoles{Execution: readRole(l, c.Extensions, "x-aws-execution_role", "services", s.Name)}
		if _, arn := c.Extensions["x-aws-role"].(string); arn {
			roles.Task = readRole(l, c.Extensions, "x-aws-role", "services", s.Name)
		}
		own[s.Name] = roles
	})
	l.eachTask(func(s *plan.Service, _ types.ServiceConfig) {
		for _, c := range l.plan.Containers(s) {
			s.Existing.Task = oneRole(l, s, c, s.Existing.Task, own[c.Name].Task, "x-aws-role")
			s.Existing.Execution = oneRole(l, s, c, s.Existing.Execution, own[c.Name].Execution, "x-aws-execution_role")
		}
		if s.Existing.Task != "" {
			checkNothingAdded(l, s)
		}
		if s.Existing.Execution == "" {
			s.Existing.Execution = everywhere
		}
	})
}

// readRole reads the ARN of a role.
func readRole(l *lowering, extensions types.Extensions, key string, path ...string) string {
	arn, _ := decodeExtension[string](l, extensions, key, path...)
	at := l.AtValue(source.Path(path).Sub(key)...)
	switch {
	case arn == "":
	case !rolePattern.MatchString(arn):
		at.Report(kindRoleARN, "%s: %q is not a valid role ARN", key, arn)
	case serviceLinked(arn):
		at.Report(kindRoleARN, "%s: %s is a service-linked role, which tasks cannot use", key, arn).WithHint(leaveServiceLinked)
	default:
		at.Report(kindExistingRole, "%s: compose2ecs adds no policy to %s", key, arn)
	}
	return arn
}

// oneRole is the role of a task, of which a container may have named another one before.
func oneRole(l *lowering, s, c *plan.Service, earlier, arn, key string) string {
	if earlier != "" && arn != "" && earlier != arn {
		kind := "role"
		if key == "x-aws-execution_role" {
			kind = "execution role"
		}
		tasks := "its tasks"
		if c != s {
			tasks = fmt.Sprintf("the tasks of %q", s.Name)
		}
		l.about(c.Name).AtValue(key).Report(kindRoleConflict, "another container in %s has a different %s: %s", tasks, kind, earlier).
			WithHint("give both the same role, or give only one of them a role")
	}
	if arn == "" {
		return earlier
	}
	return arn
}

// checkNothingAdded reports the policies that would have to be added to an existing role.
func checkNothingAdded(l *lowering, s *plan.Service) {
	for _, c := range l.plan.Containers(s) {
		if len(c.Permissions.Policies) > 0 {
			l.about(c.Name).At("x-aws-policies").
				Report(kindRoleConflict, "x-aws-policies cannot be attached to the existing role %s", s.Existing.Task)
		}
		if c.Permissions.Document != nil {
			l.about(c.Name).At("x-aws-role").Report(kindRoleConflict, "its policy document cannot be added to the existing role %s", s.Existing.Task)
		}
	}
}
