package plan

import (
	"testing"
)

func TestLogicalIDs(t *testing.T) {
	for name, want := range map[string]string{
		"cms": "CmsService", "admin_password": "AdminpasswordService", "my-app.v2": "Myappv2Service", "Web": "WebService", "1st": "1stService",
	} {
		if got := string(ID(name, "Service")); got != want {
			t.Errorf("%s: %s, want %s", name, got, want)
		}
	}
	if got := TargetGroupID("cms", Target{Transport: "tcp", ContainerPort: 8080}); got != "CmsTCP8080TargetGroup" {
		t.Errorf("target group: %s", got)
	}
}
