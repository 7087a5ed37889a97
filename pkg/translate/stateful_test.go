package translate

import (
	"encoding/json"
	"maps"
	"os/exec"
	"path/filepath"
	"slices"
	"testing"

	"github.com/compose2ecs/compose2ecs/internal/expect"
	"github.com/compose2ecs/compose2ecs/internal/exttools"
)

// statefulTypes are the types of resources that hold data, with the policies that they may
// have and the properties of which a change replaces them, as the schemas name them. Of
// those of a file system kms_key and performance_mode are settings of a volume, and their
// documentation says so; the translation never changes the others.
var statefulTypes = map[string]struct {
	policies []string // DeletionPolicy, UpdateReplacePolicy
	replaced []string
}{
	"AWS::EFS::FileSystem": {
		[]string{"RetainExceptOnCreate, Retain", "Delete, Delete"},
		[]string{"/properties/AvailabilityZoneName", "/properties/Encrypted", "/properties/KmsKeyId", "/properties/PerformanceMode"},
	},
	// a value that comes from outside can come again, a generated one cannot
	"AWS::SecretsManager::Secret": {[]string{"Delete, Delete", "RetainExceptOnCreate, Retain"}, []string{"/properties/Name"}},
	"AWS::Logs::LogGroup":         {[]string{"Delete, Delete"}, []string{"/properties/LogGroupName"}},
}

// TestStatefulResourcesHavePolicies reads all golden templates: what becomes of data is
// never left to CloudFormation's default, and data stays unless the file says otherwise.
func TestStatefulResourcesHavePolicies(t *testing.T) {
	seen := map[string]bool{}
	for _, name := range goldenCases(t) {
		document := translateCase(t, filepath.Join(goldenDir, name)).Document
		if document == nil {
			continue
		}
		for id, r := range resources(t, document) {
			resource := r.(map[string]any)
			kind, ok := statefulTypes[resource["Type"].(string)]
			if !ok {
				continue
			}
			deletion, _ := resource["DeletionPolicy"].(string)
			replacement, _ := resource["UpdateReplacePolicy"].(string)
			policies := deletion + ", " + replacement
			seen[policies] = true
			if !slices.Contains(kind.policies, policies) {
				t.Errorf("%s: %s (%s) has the policies %q", name, id, resource["Type"], policies)
			}
			volume := resource["Type"] == "AWS::EFS::FileSystem"
			asked := name == "efs-settings" && id == "ScratchFilesystem" || name == "efs-predecessor" || name == "bind-configured"
			if volume && asked != (deletion == "Delete") {
				t.Errorf("%s: %s has the policies %q", name, id, policies)
			}
		}
	}
	if !seen["Delete, Delete"] || !seen["RetainExceptOnCreate, Retain"] {
		t.Errorf("the cases show %v only", seen)
	}
}

// TestWhatReplacesStatefulResources compares the table with AWS's schemas.
func TestWhatReplacesStatefulResources(t *testing.T) {
	python := exttools.Require(t, "python3")
	exttools.RequireModule(t, "cfnlint")
	const script = `
import json, sys
from cfnlint.schema.manager import PROVIDER_SCHEMA_MANAGER as schemas
print(json.dumps({t: sorted(schemas.get_resource_schema("us-east-1", t).schema.get("createOnlyProperties", [])) for t in sys.argv[1:]}))`
	out, err := exec.Command(python, append([]string{"-c", script}, slices.Sorted(maps.Keys(statefulTypes))...)...).Output()
	if err != nil {
		t.Fatal(err)
	}
	found := map[string][]string{}
	if err := json.Unmarshal(out, &found); err != nil {
		t.Fatal(err)
	}
	for name, kind := range statefulTypes {
		expect.Equal(t, "what replaces "+name, kind.replaced, found[name])
	}
	for id, r := range resources(t, translateCase(t, filepath.Join(goldenDir, "efs-settings")).Document) {
		properties, _ := r.(map[string]any)["Properties"].(map[string]any)
		if r.(map[string]any)["Type"] == "AWS::EFS::FileSystem" && properties["Encrypted"] != true {
			t.Errorf("%s: Encrypted is %v, and could change", id, properties["Encrypted"])
		}
	}
}
