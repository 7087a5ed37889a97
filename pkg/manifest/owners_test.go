package manifest

import (
	"testing"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
)

func TestOwners(t *testing.T) {
	var m Manifest
	m.Own("web", "WebService")
	m.Own("web-admin", "WebAdminService")
	m.Own("web", "WebTaskDefinition")
	read, ok := FromMetadata(`{"` + Key + `": ` + string(m.Node().JSON()) + `}`)
	if !ok || len(read.Owners) != 2 {
		t.Fatalf("%+v, %v", read, ok)
	}
	for id, want := range map[cfn.LogicalID]string{
		"WebService": "web", "WebTaskDefinition": "web", "WebAdminService": "web-admin", "WebSecret": "", "": "",
	} {
		if got := read.OwnerOf(id); got != want {
			t.Errorf("%s is of %q, not %q", id, got, want)
		}
	}
}
