package diag

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestLacks keeps what each service lacks when findings become one.
func TestLacks(t *testing.T) {
	kind := Kind{Code: "C2E-lacks", Severity: Warning, Together: "services lack variables: %s"}
	list := []Finding{finding(kind, 1, "web", ""), finding(kind, 2, "api", ""), finding(kind, 3, "db", "")}
	for i := range list {
		list[i].Of(list[i].Service, "")
	}
	list[0].Without("web", "TRUST_PROXY", "true").Without("web", "PUBLIC_URL", "")
	list[2].Without("db", "PUBLIC_URL", "")
	merged := Merge(list)
	want := []Lack{{"web", "TRUST_PROXY", "true"}, {"web", "PUBLIC_URL", ""}, {"db", "PUBLIC_URL", ""}}
	if len(merged) != 1 || !cmp.Equal(want, merged[0].Lacks()) {
		t.Error(cmp.Diff(want, merged[0].Lacks()))
	}
	if len(list[0].Lacks()) != 2 {
		t.Errorf("merging changed a finding: %v", list[0].Lacks())
	}
}
