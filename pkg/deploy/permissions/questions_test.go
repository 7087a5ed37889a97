package permissions

import (
	"slices"
	"strings"
	"testing"
)

// TestQuestions asks what doctor asks IAM about somebody who has the policies: all of it is
// allowed, or doctor would warn of nothing.
func TestQuestions(t *testing.T) {
	caller, stack := CallerQuestions(shop, true), StackQuestions(shop, ResourceTypes())
	var all []request
	for _, q := range append(caller, stack...) {
		context := map[string]any{}
		for key, value := range q.Context {
			context[key] = value
		}
		for _, action := range q.Actions {
			all = append(all, request{Action: action, Resources: append([]string{q.Resource}, likely(q.Resource)...), Context: context})
		}
	}
	if len(caller) < 10 || len(stack) < 30 {
		t.Errorf("only %d and %d questions", len(caller), len(stack))
	}
	for i, a := range simulate(t, Policies(), shop, all) {
		if a.Error == "" && !a.allowed() {
			t.Errorf("%s on %s in %v: %s", all[i].Action, all[i].Resources[0], all[i].Context, a.Decision)
		}
	}
}

// likely are ARNs with more parts, as services have them.
func likely(arn string) []string { return named(strings.ReplaceAll(arn, "example", "*")) }

// TestQuestionsOfAnExistingCluster leaves out what has the name of a cluster that is not
// the project's.
func TestQuestionsOfAnExistingCluster(t *testing.T) {
	for _, questions := range [][]Question{CallerQuestions(shop, false), StackQuestions(shop, []string{"AWS::ECS::Service"})} {
		named := func(q Question) bool {
			return strings.Contains(q.Resource, "cluster/") || q.Context["ecs:cluster"] != ""
		}
		if i := slices.IndexFunc(questions, named); i >= 0 {
			t.Errorf("%+v", questions[i])
		}
	}
}
