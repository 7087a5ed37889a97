package main

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"
	"time"
)

// converges compares the scenario's stack, which has been updated, with one that was deployed
// afresh from the same files.
func converges() step {
	return step{does: "compare the update with a fresh deployment", limit: 5 * time.Minute, do: compare}
}

func compare(ctx context.Context, s *stage) (string, error) {
	updated, err := s.account.state(ctx, s.project)
	if err != nil {
		return "", err
	}
	fresh, err := s.account.state(ctx, s.project+freshStack)
	if err != nil {
		return "", err
	}
	if differences := differ(updated, fresh); len(differences) > 0 {
		return "", contradicted("%d differences: %s", len(differences), strings.Join(differences, "; "))
	}
	return fmt.Sprintf("%d settings of services, listeners, rules and target groups are the same", len(fresh)), nil
}

// freshStack is the suffix of the stack that an update is compared with.
const freshStack = "-fresh"

// differ lists the lines that only one of two states has.
func differ(updated, fresh []string) []string {
	var found []string
	for _, line := range updated {
		if !slices.Contains(fresh, line) {
			found = append(found, "updated has "+line)
		}
	}
	for _, line := range fresh {
		if !slices.Contains(updated, line) {
			found = append(found, "fresh has "+line)
		}
	}
	return found
}

// A resource is one of a stack.
type resource struct{ LogicalResourceId, PhysicalResourceId, ResourceType string }

// state is what the services of a stack and its load balancer are, one setting a line. Ids that
// AWS has made up are replaced by those of the template.
func (a *account) state(ctx context.Context, stack string) ([]string, error) {
	var resources []resource
	err := a.aws(ctx, &resources, "cloudformation", "list-stack-resources", "--stack-name", stack,
		"--query", "StackResourceSummaries[]")
	if err != nil {
		return nil, err
	}
	names := renaming(stack, resources)
	var lines []string
	for _, r := range resources {
		described, err := a.describe(ctx, stack, r)
		if err != nil {
			return nil, err
		}
		for _, setting := range flatten("", described) {
			lines = append(lines, r.LogicalResourceId+names.Replace(setting))
		}
	}
	slices.Sort(lines)
	return lines, nil
}

// renaming replaces what a stack's resources are called by what the template calls them.
func renaming(stack string, resources []resource) *strings.Replacer {
	called := map[string]string{stack: "STACK"}
	for _, r := range resources {
		called[r.PhysicalResourceId] = r.LogicalResourceId
		if r.ResourceType == "AWS::ECS::Service" {
			called[r.PhysicalResourceId[strings.LastIndex(r.PhysicalResourceId, "/")+1:]] = r.LogicalResourceId
		}
	}
	ids := make([]string, 0, len(called))
	for id := range called {
		if id != "" {
			ids = append(ids, id)
		}
	}
	// Where one begins with another, the replacer takes the earlier in this order.
	slices.SortFunc(ids, func(a, b string) int { return cmp.Or(cmp.Compare(len(b), len(a)), cmp.Compare(a, b)) })
	var pairs []string
	for _, id := range ids {
		pairs = append(pairs, id, called[id])
	}
	return strings.NewReplacer(pairs...)
}

// describers are the commands that tell what a resource is; they end with its ARN.
var describers = map[string]string{
	"AWS::ECS::Service":                         "ecs describe-services --include TAGS --query services[0] --cluster {project} --services",
	"AWS::ElasticLoadBalancingV2::Listener":     "elbv2 describe-listeners --query Listeners[0] --listener-arns",
	"AWS::ElasticLoadBalancingV2::ListenerRule": "elbv2 describe-rules --query Rules[0] --rule-arns",
	"AWS::ElasticLoadBalancingV2::TargetGroup":  "elbv2 describe-target-groups --query TargetGroups[0] --target-group-arns",
}

// describe asks the service that a resource belongs to, if its settings are compared.
func (a *account) describe(ctx context.Context, stack string, r resource) (any, error) {
	command := strings.Fields(strings.ReplaceAll(describers[r.ResourceType], "{project}", stack))
	if len(command) == 0 {
		return nil, nil
	}
	var described any
	err := a.aws(ctx, &described, append(command, r.PhysicalResourceId)...)
	return described, err
}

// passing are the settings that are other each time, or that say what happens and not what is
// configured; and the grace period, which stays where no check uses it any more.
var passing = []string{
	"createdAt", "createdBy", "currentServiceDeployment", "currentServiceRevisions", "deployments", "events",
	"healthCheckGracePeriodSeconds", "pendingCount", "roleArn", "runningCount", "status", "TargetGroupName", "updatedAt", "Weight",
}

// flatten writes a value of JSON as settings with their paths; the order of lists does not count.
func flatten(path string, value any) []string {
	var lines []string
	switch v := value.(type) {
	case map[string]any:
		if key, ok := v["key"].(string); ok && strings.HasPrefix(key, "aws:") {
			return nil // a tag of CloudFormation
		}
		for key, part := range v {
			if !slices.Contains(passing, key) {
				lines = append(lines, flatten(path+"."+key, part)...)
			}
		}
	case []any:
		for _, item := range v {
			lines = append(lines, flatten(path, item)...)
		}
	case nil:
	default:
		lines = append(lines, fmt.Sprintf("%s=%v", path, v))
	}
	return lines
}
