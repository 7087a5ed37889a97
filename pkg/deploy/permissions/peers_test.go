package permissions

import (
	"os/exec"
	"slices"
	"strings"
	"testing"

	"github.com/compose2ecs/compose2ecs/internal/exttools"
)

// botoServices are the services whose names botocore has otherwise.
var botoServices = map[string]string{"elasticfilesystem": "efs", "elasticloadbalancing": "elbv2", "servicequotas": "service-quotas"}

// noOperations are the actions that are checked by themselves, beside any operation, or
// whose operation has another name.
var noOperations = []string{
	"elasticloadbalancing:SetWebAcl", // of AWS WAF, on the other side
	"iam:PassRole",
	"s3:GetObjectVersion",           // GetObject with a version
	"s3:ListBucket",                 // ListObjects, HeadBucket
	"s3:GetBucketPublicAccessBlock", // GetPublicAccessBlock
	"s3:PutBucketPublicAccessBlock", // PutPublicAccessBlock
	"s3:PutLifecycleConfiguration",  // PutBucketLifecycleConfiguration
	"s3:PutEncryptionConfiguration", // PutBucketEncryption
	"vpc-lattice:CreateServiceNetworkVpcEndpointAssociation",
	"vpce:AllowMultiRegion",
	"cloudformation:TagResource", "cloudformation:UntagResource", // of every operation that makes or changes a stack
	"logs:CreateLogDelivery", "logs:DeleteLogDelivery", // of the services that deliver logs
}

const printOperations = `
import sys, botocore.session
session = botocore.session.get_session()
for service in sys.argv[1:]:
    for operation in session.get_service_model(service).operation_names:
        print(service + ":" + operation)
`

// TestActionsExist compares the actions with the operations that botocore knows: except
// for those in noOperations, an action has the name of an operation.
func TestActionsExist(t *testing.T) {
	exttools.RequireModule(t, "botocore")
	python := exttools.Require(t, "python3")
	var actions, services []string
	for _, p := range Policies() {
		actions = append(actions, p.Actions()...)
	}
	for _, w := range NotGranted() {
		actions = append(actions, w.Actions...)
	}
	for i, action := range actions {
		service, operation, _ := strings.Cut(action, ":")
		if slices.Contains(noOperations, action) {
			continue
		}
		if other := botoServices[service]; other != "" {
			service = other
		}
		services, actions[i] = append(services, service), service+":"+operation
	}
	slices.Sort(services)
	output, err := exec.Command(python, append([]string{"-c", printOperations}, slices.Compact(services)...)...).Output()
	if err != nil {
		t.Fatal(err)
	}
	known := strings.Fields(string(output))
	for _, action := range actions {
		if !slices.Contains(known, action) && !slices.Contains(noOperations, action) {
			t.Errorf("%s is no operation that botocore knows", action)
		}
	}
}
