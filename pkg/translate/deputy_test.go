package translate

import (
	"path/filepath"
	"slices"
	"testing"

	"github.com/compose2ecs/compose2ecs/pkg/access"
	"github.com/compose2ecs/compose2ecs/pkg/cfn"
)

// TestServicesTakeRolesForTheAccount reads the roles of all golden templates: a service takes one on behalf of this account only, but
// ECS itself, for which AWS documents no condition.
func TestServicesTakeRolesForTheAccount(t *testing.T) {
	seen := map[string]bool{}
	for _, name := range goldenCases(t) {
		document := translateCase(t, filepath.Join(goldenDir, name)).Document
		if document == nil || slices.Contains([]string{"access-boundary", "access-overlay"}, name) { // roles of overlays
			continue
		}
		for _, resource := range document.Resources() {
			for _, statement := range resource.Value.Get("Properties").Get("AssumeRolePolicyDocument").Get("Statement").Items() {
				service, _ := statement.Get("Principal").Get("Service").Text()
				seen[service] = true
				account := statement.Get("Condition").Get("StringEquals").Get("aws:SourceAccount")
				if limited := account.Plain() == "<AWS::AccountId>"; limited == (service == "ecs.amazonaws.com") {
					t.Errorf("%s: %s can be taken by %s, with the condition %v", name, resource.Key, service, statement.Get("Condition"))
				}
			}
		}
	}
	for _, service := range []string{"ecs-tasks.amazonaws.com", "ecs.amazonaws.com", "scheduler.amazonaws.com", "vpc-flow-logs.amazonaws.com"} {
		if !seen[service] {
			t.Errorf("no case has a role for %s", service)
		}
	}
}

// TestConditionsAreNoNewAccess updates a stack whose roles had no conditions.
func TestConditionsAreNoNewAccess(t *testing.T) {
	document := translateCase(t, filepath.Join(goldenDir, "schedules-times")).Document
	before := document
	for _, resource := range document.Resources() {
		for _, statement := range resource.Value.Get("Properties").Get("AssumeRolePolicyDocument").Get("Statement").Items() {
			open := cfn.Map(slices.DeleteFunc(slices.Clone(statement.Entries()), func(e cfn.Entry) bool { return e.Key == "Condition" })...)
			changed := slices.Clone(before.Resources())
			for i := range changed {
				changed[i].Value = changed[i].Value.Replace(statement, open)
			}
			before = before.With("Resources", changed)
		}
	}
	if string(before.YAML()) == string(document.YAML()) {
		t.Fatal("no role has a condition")
	}
	if changes := access.Compare(before, document); len(changes) > 0 {
		t.Errorf("%v", changes)
	}
}
