package translate

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// wholeAccount are the actions that are not limited to resources (Service Authorization
// Reference: they have no resource types), or by what is asked for only.
var wholeAccount = []string{"ecr:GetAuthorizationToken", "logs:DescribeLogGroups", "ssmmessages:CreateControlChannel",
	"ssmmessages:CreateDataChannel", "ssmmessages:OpenControlChannel", "ssmmessages:OpenDataChannel"}

// TestRolesAreLimited reads the roles of every golden template for what they may do with
// everything in the account.
func TestRolesAreLimited(t *testing.T) {
	seen := 0
	for _, name := range goldenCases(t) {
		document := translateCase(t, filepath.Join(goldenDir, name)).Document
		if document == nil || strings.HasPrefix(name, "overlay-") || strings.HasPrefix(name, "access-") || name == "roles-permissions" { // where users write statements
			continue
		}
		for id, r := range resources(t, document) {
			policies, _ := r.(map[string]any)["Properties"].(map[string]any)["Policies"].([]any)
			for _, policy := range policies {
				for _, statement := range list(policy.(map[string]any)["PolicyDocument"].(map[string]any)["Statement"]) {
					s := statement.(map[string]any)
					seen++
					for _, action := range list(s["Action"]) {
						if slices.Contains(list(s["Resource"]), any("*")) && !slices.Contains(wholeAccount, action.(string)) {
							t.Errorf("%s: %s may do %s to everything", name, id, action)
						}
					}
				}
			}
		}
	}
	if seen == 0 {
		t.Error("no role has a statement")
	}
}

// list is what may stand without its list.
func list(v any) []any {
	if items, ok := v.([]any); ok {
		return items
	}
	return []any{v}
}
