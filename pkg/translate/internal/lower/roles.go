package lower

import (
	"fmt"
	"slices"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/internal/sentence"
	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

var rolesFeature = feature{
	name: "Roles",
	about: "Each service has a task execution role, which can write its log lines, pull its image, and read its secrets, and nothing else. " +
		"It has a task role only if the program itself needs permissions: to mount a file system, or those granted by `x-aws-policies` and " +
		"`x-aws-role`.",
	extensions: []extension{
		{"x-aws-policies", []string{"services.*"}, "ARNs of managed policies with the permissions of the program in the task.", []string(nil)},
		{"x-aws-role", []string{"services.*"},
			"An IAM policy document (Version and Statement) with the permissions of the program in the task, or the ARN of an existing role.", nil},
		{"x-aws-pull_credentials", []string{"services.*"},
			"ARN of a Secrets Manager secret with the username and password for the image's registry. If it is encrypted with your " +
				"own KMS key, the key policy has to allow the task execution role to decrypt.", ""},
	},
	kinds: []diag.Kind{kindPolicyARN, kindPolicyDocument},
	lower: lowerRoles,
}

var (
	kindPolicyARN = diag.Kind{
		Code: "C2E-policy-arn", Severity: diag.Error,
		Title: "invalid ARN of a managed policy",
		Cause: "x-aws-policies takes the ARNs of managed policies, and x-aws-permissions_boundary takes one such ARN.",
		Fix:   "use the ARN, as in arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess",
	}
	kindPolicyDocument = diag.Kind{
		Code: "C2E-policy-document", Severity: diag.Error,
		Title: "x-aws-role is not a valid policy document",
		Cause: "x-aws-role is either an IAM policy document (a mapping with Version and Statement) or the ARN of an existing role.",
		Fix:   "write a policy document, or use managed policies with x-aws-policies",
	}
)

var policyPattern = lazyregexp.New(`^arn:aws[a-z-]*:iam::(aws|\d{12}):policy/.+$`)

func lowerRoles(l *lowering) {
	l.eachService(func(s *plan.Service, c types.ServiceConfig) {
		path := source.Path{"services", s.Name}
		var ok bool
		s.Permissions.Policies, ok = decodeExtension[[]string](l, c.Extensions, "x-aws-policies", path...)
		for _, arn := range s.Permissions.Policies {
			if ok && !policyPattern.MatchString(arn) {
				finding := l.about(s.Name).AtValue("x-aws-policies", arn).Report(kindPolicyARN, "%q is not a valid managed policy ARN", arn)
				switch {
				case serviceLinked(arn):
					finding.WithHint(leaveServiceLinked)
				case rolePattern.MatchString(arn):
					finding.WithHint("write x-aws-role: %s for an existing role", arn)
				}
			}
		}
		if _, arn := c.Extensions["x-aws-role"].(string); !arn && c.Extensions["x-aws-role"] != nil {
			s.Permissions.Document = lowerPolicy(l, s.Name)
		}
		s.Permissions.Registry, _ = decodeExtension[string](l, c.Extensions, "x-aws-pull_credentials", path...)
		switch arn := s.Permissions.Registry; {
		case arn == "" || secretPattern.MatchString(arn):
		case isUnresolved(arn):
			open := openSecret(plan.ID(s.Name, "PullCredentialsArn"), "ARN of the secret with the credentials for the image's registry")
			s.Permissions.UnresolvedRegistry = l.resolveLater(arn, open, "services", s.Name, "x-aws-pull_credentials")
		default:
			l.about(s.Name).AtValue("x-aws-pull_credentials").Report(kindSecretARN, "%q is not a valid secret ARN", arn).
				WithHint("copy the ARN from Secrets Manager")
		}
	})
}

// lowerPolicy reads the document from the files themselves: the loader drops the tags
// of functions, and takes a version for a date.
func lowerPolicy(l *lowering, service string) *cfn.Node {
	at := l.about(service).At("x-aws-role")
	document, err := cfn.FromYAML(l.Source.Value("services", service, "x-aws-role"))
	switch {
	case err != nil:
		at.Report(kindPolicyDocument, "x-aws-role: %s", err)
	case document.Get("Statement") == nil:
		at.Report(kindPolicyDocument, "x-aws-role has no Statement")
	default:
		checkStatements(l, service, document.Get("Statement"))
	}
	return document
}

// statementParts are what each statement of a role's policy has, in one way or the other
// (IAM User Guide, "IAM JSON policy elements reference").
var statementParts = [][]string{{"Effect"}, {"Action", "NotAction"}, {"Resource", "NotResource"}}

// checkStatements looks at one statement, or at a list of them.
func checkStatements(l *lowering, service string, statements *cfn.Node) {
	path := source.Path{"services", service, "x-aws-role", "Statement"}
	if len(statements.Items()) == 0 {
		checkStatement(l, service, statements, path)
	}
	for i, statement := range statements.Items() {
		checkStatement(l, service, statement, path.Sub(fmt.Sprintf("[%d]", i)))
	}
}

func checkStatement(l *lowering, service string, statement *cfn.Node, path source.Path) {
	if statement.IsFunction() {
		return
	}
	var missing []string
	for _, parts := range statementParts {
		if !slices.ContainsFunc(parts, func(part string) bool { return statement.Get(part) != nil }) {
			missing = append(missing, parts[0])
		}
	}
	if len(missing) > 0 {
		l.about(service).within(path).At().Report(kindPolicyDocument, "a statement in x-aws-role has no %s", sentence.Or(missing)).
			WithHint("each statement needs Effect, Action, and Resource")
	}
	if statement.Get("Principal") != nil {
		l.about(service).within(path).At("Principal").
			Report(kindPolicyDocument, "a statement in x-aws-role has a Principal, but the principal is always the task").
			WithHint("remove Principal")
	}
}
