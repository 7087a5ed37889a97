package doctor

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/aws/aws-sdk-go-v2/aws"
	cftypes "github.com/aws/aws-sdk-go-v2/service/cloudformation/types"
	efstypes "github.com/aws/aws-sdk-go-v2/service/efs/types"
	"github.com/aws/smithy-go"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"

	"github.com/compose2ecs/compose2ecs/pkg/deploy/elb"
)

type offline struct{}

func (offline) RoundTrip(*http.Request) (*http.Response, error) { return nil, errOffline }

// TestExamples examines an account that has nothing for what compose2ecs translates.
func TestExamples(t *testing.T) {
	paths, err := filepath.Glob("../../../testdata/golden/*/template.yaml")
	if err != nil || len(paths) == 0 {
		t.Fatal("no examples", err)
	}
	order := []string{IdentityCode}
	for _, c := range checks {
		order = append(order, c.code)
	}
	for _, path := range paths {
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		document, err := cfn.Parse(text)
		if err != nil {
			t.Fatal(err)
		}
		previous := 0
		for _, f := range doctorOf(&fakeAccount{}).Check(t.Context(), Needs{Stack: "shop", Template: document.Minified()}) {
			at := slices.Index(order, f.Code)
			if at < previous {
				t.Errorf("%s: %+v is out of order", path, f)
			}
			previous = at
			if f.Subject == "" || f.Message == "" {
				t.Errorf("%s: %+v", path, f)
			}
		}
	}
}

func golden(t *testing.T, name string) []byte {
	t.Helper()
	text, err := os.ReadFile("../../../testdata/golden/" + name + "/template.yaml")
	if err != nil {
		t.Fatal(err)
	}
	document, err := cfn.Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	return document.Minified()
}

func TestKinds(t *testing.T) {
	for i, k := range Kinds() {
		if !strings.HasPrefix(k.Code, "C2E-doctor-") || k.Title == "" || slices.Index(Kinds(), k) != i {
			t.Errorf("%+v", k)
		}
	}
}

// TestAPI sees to it that nothing is asked of AWS that changes anything.
func TestAPI(t *testing.T) {
	for field := range reflect.TypeFor[API]().Fields() {
		for method := range field.Type.Methods() {
			if !slices.ContainsFunc([]string{"Describe", "Get", "List", "Simulate"}, func(verb string) bool {
				return strings.HasPrefix(method.Name, verb)
			}) {
				t.Error(method.Name)
			}
		}
	}
	made := reflect.ValueOf(NewAPI(aws.Config{Region: here}))
	for i := range made.NumField() {
		if made.Field(i).IsNil() {
			t.Errorf("NewAPI makes no %s", made.Type().Field(i).Name)
		}
	}
}

func TestIdentity(t *testing.T) {
	unreachable := &url.Error{Op: "Post", Err: &net.OpError{Op: "dial", Err: errors.New("connection refused")}}
	for _, c := range []struct {
		name  string
		fails map[string]error
		want  string
	}{
		{"works", nil, "ok eu-west-1: using the credentials of arn:aws:sts::123456789012:assumed-role/deploy/me, in account 123456789012"},
		{
			"denied", map[string]error{"GetCallerIdentity eu-west-1": errDenied},
			"unknown eu-west-1: the caller's identity could not be checked: the action some:Action is not allowed",
		},
		{
			"interrupted", map[string]error{"GetCallerIdentity eu-west-1": context.Canceled},
			"unknown eu-west-1: the caller's identity could not be checked: it was interrupted",
		},
		{
			"region not enabled", map[string]error{"GetCallerIdentity eu-west-1": errorWith("InvalidClientTokenId")},
			"failed eu-west-1: the Region eu-west-1 is not enabled for the account",
		},
		{
			"wrong key",
			map[string]error{
				"GetCallerIdentity eu-west-1": errorWith("InvalidClientTokenId"), "GetCallerIdentity us-east-1": errorWith("InvalidClientTokenId"),
			},
			"failed eu-west-1: AWS rejects the credentials: message of InvalidClientTokenId",
		},
		{
			"expired", map[string]error{"GetCallerIdentity eu-west-1": errorWith("ExpiredToken")},
			"failed eu-west-1: the AWS credentials have expired",
		},
		{
			"no such region", map[string]error{"GetCallerIdentity eu-west-1": &net.DNSError{IsNotFound: true}},
			"failed eu-west-1: the Region eu-west-1 does not exist, or its services cannot be reached from here",
		},
		{
			"none", map[string]error{"GetCallerIdentity eu-west-1": errors.New("get identity: get credentials: nothing")},
			"failed eu-west-1: no AWS credentials found: get identity: get credentials: nothing",
		},
		{
			"silent instance metadata", map[string]error{
				"GetCallerIdentity eu-west-1": fmt.Errorf("get identity: get credentials: no EC2 IMDS role found: %w", context.DeadlineExceeded),
			},
			"failed eu-west-1: no AWS credentials found: none found in the environment, the AWS profile, or the instance metadata",
		},
		{
			"offline", map[string]error{"GetCallerIdentity eu-west-1": unreachable},
			"failed eu-west-1: AWS does not return the caller's identity: it is unreachable: connection refused",
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			expect(t, findingsOf(t, &fakeAccount{errors: c.fails}, "identity", Needs{Template: templateOf(nil)}), c.want)
		})
	}
	d := doctorOf(&fakeAccount{})
	d.Region = ""
	if found := d.Check(t.Context(), Needs{}); len(found) != 1 || found[0].Level != Failed || found[0].Message != "no AWS Region is set" {
		t.Error(found)
	}
}

func TestNothingElseWithoutCredentials(t *testing.T) {
	a := &fakeAccount{errors: map[string]error{"GetCallerIdentity eu-west-1": errorWith("ExpiredToken")}}
	if found := doctorOf(a).Check(t.Context(), Needs{Stack: "shop", Template: golden(t, "websight")}); len(found) != 1 {
		t.Error(found)
	}
}

func TestTemplateThatIsNone(t *testing.T) {
	expect(t, findingsOf(t, &fakeAccount{}, "template", Needs{Template: []byte("Resources:")}),
		"failed shop: the template is not a JSON object")
}

func TestStack(t *testing.T) {
	for status, want := range map[cftypes.StackStatus]string{
		"":                                      "ok shop: the stack does not exist yet",
		cftypes.StackStatusReviewInProgress:     "ok shop: the stack is REVIEW_IN_PROGRESS and does not contain anything yet",
		cftypes.StackStatusRollbackComplete:     "ok shop: the stack is ROLLBACK_COMPLETE and does not contain anything yet",
		cftypes.StackStatusCreateComplete:       "ok shop: the stack is CREATE_COMPLETE",
		cftypes.StackStatusUpdateInProgress:     "warning shop: an operation is in progress on the stack: it is UPDATE_IN_PROGRESS",
		cftypes.StackStatusUpdateRollbackFailed: "failed shop: the stack is stuck in a rollback that failed: because",
		cftypes.StackStatusUpdateFailed:         "failed shop: the last update of the stack failed and was not rolled back: because",
		cftypes.StackStatusDeleteFailed:         "failed shop: the stack is only partly deleted: because",
		cftypes.StackStatusRollbackFailed:       "failed shop: creating the stack failed and left part of it behind: because",
	} {
		expect(t, findingsOf(t, &fakeAccount{status: status, reason: "because"}, "stack", Needs{Template: templateOf(nil)}), want)
	}
	expect(t, findingsOf(t, &fakeAccount{errors: map[string]error{"DescribeStacks": errDenied}}, "stack", Needs{Template: templateOf(nil)}),
		"unknown shop: the stack shop could not be checked: the action some:Action is not allowed")
}

func TestNames(t *testing.T) {
	n := Needs{Template: golden(t, "websight")}
	expect(t, findingsOf(t, &fakeAccount{logGroups: []string{"/docker-compose/shop2"}}, "name", n),
		"ok LogGroup: the name of the log group, /docker-compose/shop, is free", "ok Cluster: the name of the cluster, shop, is free")
	taken := &fakeAccount{logGroups: []string{"/docker-compose/shop", "/docker-compose/shop2"}, clusters: map[string]string{"shop": "ACTIVE"}}
	expect(t, findingsOf(t, taken, "name", n),
		"warning LogGroup: the log group /docker-compose/shop already exists, although the stack does not",
		"warning Cluster: the cluster shop already exists, although the stack does not")
	taken.status = cftypes.StackStatusCreateComplete
	expect(t, findingsOf(t, taken, "name", n))
	expect(t, findingsOf(t, &fakeAccount{
		errors: map[string]error{"DescribeLogGroups": errDenied, "DescribeClusters": errorWith("ServerException")},
	},
		"name", n),
		"unknown LogGroup: the log group /docker-compose/shop could not be checked: the action some:Action is not allowed",
		"unknown Cluster: the cluster shop could not be checked: message of ServerException")
	expect(t, findingsOf(t, &fakeAccount{errors: map[string]error{"DescribeStacks": errDenied}}, "name", n),
		"unknown shop: whether names are taken: the stack shop could not be checked: the action some:Action is not allowed")
}

func TestQuotas(t *testing.T) {
	n := Needs{Template: templateOf(resources{
		"Vpc": {"AWS::EC2::VPC", nil}, "LB": {"AWS::ElasticLoadBalancingV2::LoadBalancer", object{"Type": "application"}},
		"NLB": {"AWS::ElasticLoadBalancingV2::LoadBalancer", object{"Type": "network"}},
		"Web": {"AWS::ECS::Service", object{
			"TaskDefinition": refTo("WebTask"), "DesiredCount": 3, "DeploymentConfiguration": object{"MaximumPercent": 100},
		}},
		"Api": {"AWS::ECS::Service", object{"TaskDefinition": refTo("WebTask")}}, "WebTask": {"AWS::ECS::TaskDefinition", object{"Cpu": "512"}},
		"Spot": {"AWS::ECS::Service", object{
			"TaskDefinition": refTo("WebTask"), "CapacityProviderStrategy": []any{object{"CapacityProvider": "FARGATE_SPOT"}},
		}},
	})}
	roomy := &fakeAccount{
		vpcs: map[string]bool{"vpc-1": true}, balancers: []elb.LoadBalancer{{Type: elb.Application}},
		quotas: map[string]float64{"L-F678F1CE": 2, "L-53DA6B97": 2, "L-3032A538": 2.5}, standard: map[string]float64{"L-69A177A2": 50},
	}
	expect(t, findingsOf(t, roomy, "quota", n),
		"ok VPCs per Region: the quota is 2, 1 are in use, and the stack needs 1",
		"ok Application Load Balancers per Region: the quota is 2, 1 are in use, and the stack needs 1",
		"ok Network Load Balancers per Region: the quota is 50, 0 are in use, and the stack needs 1",
		"ok Fargate On-Demand vCPU resource count: the quota is 2.5, of which the stack needs 2")
	tight := &fakeAccount{
		vpcs: map[string]bool{"vpc-1": true}, balancers: roomy.balancers,
		quotas: map[string]float64{"L-F678F1CE": 1, "L-53DA6B97": 1, "L-69A177A2": 0, "L-3032A538": 2},
	}
	expect(t, findingsOf(t, tight, "quota", n),
		"failed VPCs per Region: the quota is 1, 1 are in use, and the stack needs 1",
		"failed Application Load Balancers per Region: the quota is 1, 1 are in use, and the stack needs 1",
		"failed Network Load Balancers per Region: the quota is 0, 0 are in use, and the stack needs 1",
		"warning Fargate On-Demand vCPU resource count: the quota is 2, and the stack may need 2.5 while all services are being replaced")
	tight.status, tight.quotas["L-3032A538"] = cftypes.StackStatusUpdateComplete, 1.5
	expect(t, findingsOf(t, tight, "quota", n), "failed Fargate On-Demand vCPU resource count: the quota is 1.5, and the stack needs 2")
	tight.errors = map[string]error{"GetServiceQuota": errDenied}
	expect(t, findingsOf(t, tight, "quota", n),
		"unknown Fargate On-Demand vCPU resource count: the quota could not be checked: the action some:Action is not allowed")
	roomy.errors = map[string]error{"DescribeVpcs": errDenied, "DescribeLoadBalancers": errorWith("ThrottlingException")}
	roomy.standard = nil
	expect(t, findingsOf(t, roomy, "quota", n)[:3],
		"unknown VPCs per Region: how much of the quota is in use could not be checked: the action some:Action is not allowed",
		"unknown Application Load Balancers per Region: how much of the quota is in use could not be checked: AWS is throttling this account",
		"unknown Network Load Balancers per Region: the quota could not be checked: NoSuchResourceException")
}

func TestClusters(t *testing.T) {
	n := Needs{Template: golden(t, "cluster-existing")}
	expect(t, findingsOf(t, &fakeAccount{clusters: map[string]string{"production": "ACTIVE"}}, "cluster", n),
		"ok production: the cluster is active")
	expect(t, findingsOf(t, &fakeAccount{clusters: map[string]string{"production": "INACTIVE"}}, "cluster", n),
		"failed production: there is no such cluster in eu-west-1; it is used by WebService")
	expect(t, findingsOf(t, &fakeAccount{}, "cluster", n),
		"failed production: there is no such cluster in eu-west-1; it is used by WebService")
	expect(t, findingsOf(t, &fakeAccount{clusters: map[string]string{"production": "PROVISIONING"}}, "cluster", n),
		"failed production: the cluster is PROVISIONING, and must be ACTIVE to run tasks")
	expect(t, findingsOf(t, &fakeAccount{errors: map[string]error{"DescribeClusters": errDenied}}, "cluster", n),
		"unknown production: the cluster production could not be checked: the action some:Action is not allowed")
	n.Template = templateOf(resources{
		"Web": {"AWS::ECS::Service", object{"Cluster": "arn:aws:ecs:eu-west-2:123456789012:cluster/production"}},
	})
	expect(t, findingsOf(t, &fakeAccount{}, "cluster", n),
		"failed arn:aws:ecs:eu-west-2:123456789012:cluster/production: the cluster is in eu-west-2, and the deployment is for eu-west-1")
}

func TestFileSystems(t *testing.T) {
	n := Needs{Template: golden(t, "network-existing-subnets"), Parameters: map[string]string{"DataFilesystemId": "fs-01234567"}}
	of := func(state efstypes.LifeCycleState, targets int32) *fakeAccount {
		return &fakeAccount{
			systems: map[string]efstypes.FileSystemDescription{"fs-01234567": {LifeCycleState: state, NumberOfMountTargets: targets}},
		}
	}
	expect(t, findingsOf(t, of("available", 0), "file-system", n), "ok fs-01234567: the file system is available")
	expect(t, findingsOf(t, of("deleting", 0), "file-system", n), "failed fs-01234567: the file system is deleting")
	expect(t, findingsOf(t, of("available", 2), "file-system", n),
		"failed fs-01234567: the file system already has mount targets (2), and the template creates one in each zone")
	external := findingsOf(t,
		&fakeAccount{systems: map[string]efstypes.FileSystemDescription{"fs-0123456789abcdef0": {LifeCycleState: "available"}}}, "file-system",
		Needs{Template: golden(t, "efs-external")})
	if !slices.ContainsFunc(external, func(f string) bool {
		return strings.HasPrefix(f, "failed fs-0123456789abcdef0: the file system has no mount targets, and the template creates none")
	}) {
		t.Errorf("%q", external)
	}
	own := of("available", 2)
	own.status = cftypes.StackStatusCreateComplete
	expect(t, findingsOf(t, own, "file-system", n), "ok fs-01234567: the file system is available")
	expect(t, findingsOf(t, &fakeAccount{}, "file-system", n),
		"failed fs-01234567: there is no such file system in eu-west-1; it is used by DataAccessPoint, DataNFSMountTargetOnSubnetA, "+
			"DataNFSMountTargetOnSubnetB, and WebTaskDefinition")
	expect(t, findingsOf(t, &fakeAccount{errors: map[string]error{"DescribeFileSystems": errDenied}}, "file-system", n),
		"unknown fs-01234567: the file system fs-01234567 could not be checked: the action some:Action is not allowed")
	n.Parameters = nil
	expect(t, findingsOf(t, &fakeAccount{}, "file-system", n))
}

func TestExplain(t *testing.T) {
	for _, c := range []struct {
		err   error
		cause string
	}{
		{
			&smithy.OperationError{ServiceID: "EFS", OperationName: "DescribeFileSystems", Err: &smithy.GenericAPIError{Code: "AccessDenied"}},
			"the action elasticfilesystem:DescribeFileSystems is not allowed",
		},
		{
			&smithy.OperationError{ServiceID: "Other", Err: &smithy.GenericAPIError{Code: "Forbidden"}}, "the action that this needs is not allowed",
		},
		{
			&smithy.GenericAPIError{Code: "AccessDeniedException", Message: "Access to KMS is not allowed"}, "the action kms:Decrypt is not allowed",
		},
		{context.DeadlineExceeded, "no answer in time"},
		{&net.DNSError{Name: "x.invalid"}, "the host x.invalid cannot be resolved"},
		{&smithy.GenericAPIError{Code: "Odd"}, "Odd"},
	} {
		if cause, _ := explain(c.err); cause != c.cause {
			t.Errorf("%v: %s", c.err, cause)
		}
	}
}
