package emit

import (
	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

// bound puts the boundary on a resource that is a role, whoever writes it: that of the
// service that the resource is for, or that of the project.
func (e *emitter) bound(r *cfn.Resource, path source.Path) {
	role, ok := r.Properties.(*cfn.IAMRole)
	if !ok {
		return
	}
	arn := e.plan.Boundary
	for _, s := range e.plan.Services {
		if len(path) > 1 && path[0] == "services" && path[1] == s.Name && s.Permissions.Boundary != "" {
			arn = s.Permissions.Boundary
		}
	}
	role.PermissionsBoundary = optional(arn)
}

func emitExistingRolesService(_ *plan.Plan, s *plan.Service, set *serviceResources) {
	set.metadata = set.needs(s.Existing)
}

// roleNeeds is what a task definition says of the roles that it takes and the stack does
// not have.
type roleNeeds struct{ Compose2ecs existingNeeds }

type existingNeeds struct{ ExecutionRole, TaskRole *cfn.PolicyDocument }

// needs are the policies of the existing roles, nil where all roles are made.
func (set *serviceResources) needs(existing plan.ExistingRoles) any {
	if existing == (plan.ExistingRoles{}) {
		return nil
	}
	var needs existingNeeds
	if existing.Execution != "" {
		needs.ExecutionRole = policyOf(set.executionRole)
	}
	if existing.Task != "" {
		needs.TaskRole = policyOf(set.taskRole)
	}
	return &roleNeeds{needs}
}

// emitRegistry gives the container its way into a registry that asks for a password.
func emitRegistry(_ *plan.Plan, s *plan.Service, set *containerResources) {
	if s.Permissions.Registry == "" {
		return
	}
	secret := plan.Secret{External: s.Permissions.Registry, Unresolved: s.Permissions.UnresolvedRegistry}
	set.container.RepositoryCredentials = &cfn.ECSRepositoryCredentials{CredentialsParameter: valueFrom(secret)}
	set.allowExecution(cfn.Statement{
		Sid: "ReadRegistryCredentials", Effect: "Allow", Action: []string{"secretsmanager:GetSecretValue"},
		Resource: []cfn.String{policyResource(secret)},
	})
}

func emitRoles(p *plan.Plan, s *plan.Service, set *serviceResources) {
	set.task.ExecutionRoleArn = cfn.Of(s.Existing.Execution)
	if s.Existing.Execution == "" {
		execution := plan.ID(s.Name, "TaskExecutionRole")
		// AWS's own instructions have the condition for this role too: aws/agent-toolkit-for-aws, "ecs-trust-policy.json".
		set.addRole(execution, &cfn.IAMRole{
			AssumeRolePolicyDocument: trust(taskService, ""),
			Policies:                 []cfn.IAMPolicy{inlinePolicy("StartTask", set.executionRole)},
		})
		set.task.ExecutionRoleArn = cfn.GetAtt(execution, "Arn")
	}
	set.task.TaskRoleArn = optional(s.Existing.Task)
	if role := taskRole(p, s, set); s.Existing.Task == "" && role != nil {
		task := plan.ID(s.Name, "TaskRole")
		// Amazon ECS Developer Guide, "Amazon ECS task IAM role": for a source there cannot be a narrower one.
		role.AssumeRolePolicyDocument = trust(taskService, "arn:${AWS::Partition}:ecs:${AWS::Region}:${AWS::AccountId}:*")
		set.addRole(task, role)
		set.task.TaskRoleArn = cfn.GetAtt(task, "Arn")
	}
}

// taskRole is what the programs in the task may do, nil if that is nothing.
func taskRole(p *plan.Plan, s *plan.Service, set *serviceResources) *cfn.IAMRole {
	role := &cfn.IAMRole{}
	if len(set.taskRole) > 0 {
		role.Policies = append(role.Policies, inlinePolicy("RunTask", set.taskRole))
	}
	var managed []string
	for _, c := range p.Containers(s) {
		managed = plan.Union(managed, c.Permissions.Policies)
		if c.Permissions.Document != nil {
			name := "Program"
			if c != s {
				name += plan.Stem(c.Name)
			}
			role.Policies = append(role.Policies,
				cfn.IAMPolicy{PolicyName: cfn.Of(name), PolicyDocument: &cfn.PolicyDocument{Custom: c.Permissions.Document}})
		}
	}
	role.ManagedPolicyArns = texts(managed...)
	if len(role.Policies) == 0 && len(role.ManagedPolicyArns) == 0 {
		return nil
	}
	return role
}

func (set *serviceResources) addRole(id cfn.LogicalID, role *cfn.IAMRole) {
	set.roles = append(set.roles, &cfn.Resource{ID: id, Properties: role})
}

const taskService = "ecs-tasks.amazonaws.com"

// trust lets a service of AWS take a role, on behalf of this account only: else somebody else might have the service take it for them
// ("The confused deputy problem" in the IAM User Guide). Where AWS documents on whose behalf of this account it is, that is a source.
func trust(service, source string) *cfn.PolicyDocument {
	conditions := []cfn.PolicyCondition{{Operator: "StringEquals", Key: "aws:SourceAccount", Values: []cfn.String{cfn.AccountID}}}
	if source != "" {
		conditions = append(conditions, cfn.PolicyCondition{Operator: "ArnLike", Key: "aws:SourceArn", Values: []cfn.String{cfn.Sub(source)}})
	}
	return trustUnder(service, conditions)
}

// trustECS lets ECS itself take a role. AWS documents no condition for it ("Amazon ECS infrastructure IAM role" in the Amazon ECS
// Developer Guide).
func trustECS() *cfn.PolicyDocument { return trustUnder("ecs.amazonaws.com", nil) }

func trustUnder(service string, conditions []cfn.PolicyCondition) *cfn.PolicyDocument {
	return policyOf([]cfn.Statement{{
		Effect: "Allow", Principal: &cfn.Principal{Service: service}, Action: []string{"sts:AssumeRole"}, Condition: conditions,
	}})
}

func inlinePolicy(name string, statements []cfn.Statement) cfn.IAMPolicy {
	return cfn.IAMPolicy{PolicyName: cfn.Of(name), PolicyDocument: policyOf(statements)}
}

func policyOf(statements []cfn.Statement) *cfn.PolicyDocument {
	return &cfn.PolicyDocument{Version: "2012-10-17", Statement: statements}
}
