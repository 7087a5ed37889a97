package doctor

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/cloudformation"
	cftypes "github.com/aws/aws-sdk-go-v2/service/cloudformation/types"
	"github.com/aws/aws-sdk-go-v2/service/ecr"
	ecrtypes "github.com/aws/aws-sdk-go-v2/service/ecr/types"
	"github.com/aws/aws-sdk-go-v2/service/ecs"
	ecstypes "github.com/aws/aws-sdk-go-v2/service/ecs/types"
	"github.com/aws/aws-sdk-go-v2/service/efs"
	efstypes "github.com/aws/aws-sdk-go-v2/service/efs/types"
	"github.com/aws/aws-sdk-go-v2/service/iam"
	iamtypes "github.com/aws/aws-sdk-go-v2/service/iam/types"
	"github.com/aws/aws-sdk-go-v2/service/secretsmanager"
	"github.com/aws/aws-sdk-go-v2/service/sts"
	"github.com/aws/smithy-go"
	gocmp "github.com/google/go-cmp/cmp"
	"github.com/google/go-containerregistry/pkg/authn"

	"github.com/compose2ecs/compose2ecs/pkg/deploy/acm"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/awscall"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/awslogs"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/ec2"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/elb"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/servicequotas"
)

// an account is AWS as the tests have it: all APIs in one.
type fakeAccount struct {
	errors       map[string]error // by method
	status       cftypes.StackStatus
	reason       string
	vpcs         map[string]bool // and whether its names are on
	subnets      []ec2.Subnet
	tables       []ec2.RouteTable
	groups       map[string]string
	certificates map[string]acm.Certificate
	secrets      map[string]string // values; "-" for one that is being deleted
	quotas       map[string]float64
	standard     map[string]float64
	balancers    []elb.LoadBalancer
	listeners    map[string]string // protocol
	rules        map[string]string // priority: ARN
	own          string            // the ARN of the stack's rule
	clusters     map[string]string // status
	systems      map[string]efstypes.FileSystemDescription
	logGroups    []string
	token        string            // ECR's
	roles        map[string]string // trust policies, by ARN
	arn          string            // of the caller, "" for a role's session
	may          func(source, action, resource string, context map[string]string) bool

	mutex   sync.Mutex
	regions []string // that ECR was asked in
}

func (a *fakeAccount) api() API {
	return API{a, a, a, a, a, a, a, a, a, a, a, a}
}

func errorWith(code string) error {
	return &smithy.GenericAPIError{Code: code, Message: "message of " + code}
}

var errDenied = fmt.Errorf("operation error X: %w", &smithy.GenericAPIError{
	Code: "AccessDeniedException", Message: "User: arn is not authorized to perform: some:Action on resource: x",
})

const here = "eu-west-1"

func (a *fakeAccount) GetCallerIdentity(_ context.Context, _ *sts.GetCallerIdentityInput,
	options ...func(*sts.Options)) (*sts.GetCallerIdentityOutput, error) {
	o := sts.Options{Region: here}
	for _, set := range options {
		set(&o)
	}
	if err := a.errors["GetCallerIdentity "+o.Region]; err != nil {
		return nil, err
	}
	return &sts.GetCallerIdentityOutput{
		Account: aws.String("123456789012"), Arn: aws.String(cmp.Or(a.arn, "arn:aws:sts::123456789012:assumed-role/deploy/me")),
	}, nil
}

func (a *fakeAccount) DescribeStacks(context.Context, *cloudformation.DescribeStacksInput,
	...func(*cloudformation.Options)) (*cloudformation.DescribeStacksOutput, error) {
	if err := a.errors["DescribeStacks"]; err != nil {
		return nil, err
	}
	if a.status == "" {
		return nil, &smithy.GenericAPIError{Code: "ValidationError", Message: "Stack with id shop does not exist"}
	}
	return &cloudformation.DescribeStacksOutput{Stacks: []cftypes.Stack{{StackStatus: a.status, StackStatusReason: &a.reason}}}, nil
}

func hasFilter(filters []ec2.Filter, name, value string) bool {
	for _, f := range filters {
		if f.Name == name {
			return slices.Contains(f.Values, value)
		}
	}
	return true
}

func (a *fakeAccount) DescribeVpcs(_ context.Context, q ec2.Query) (page awscall.Page[ec2.Vpc], err error) {
	for id := range a.vpcs {
		if hasFilter(q.Filters, "vpc-id", id) {
			page.Items = append(page.Items, ec2.Vpc{VpcID: id})
		}
	}
	return page, a.errors["DescribeVpcs"]
}

func (a *fakeAccount) DescribeVpcAttribute(_ context.Context, vpcID string, _ ec2.VpcAttribute) (bool, error) {
	return a.vpcs[vpcID], a.errors["DescribeVpcAttribute"]
}

func (a *fakeAccount) DescribeSubnets(_ context.Context, q ec2.Query) (page awscall.Page[ec2.Subnet], err error) {
	for _, s := range a.subnets {
		if hasFilter(q.Filters, "vpc-id", s.VpcID) && hasFilter(q.Filters, "subnet-id", s.SubnetID) {
			page.Items = append(page.Items, s)
		}
	}
	return page, a.errors["DescribeSubnets"]
}

func (a *fakeAccount) DescribeRouteTables(context.Context, ec2.Query) (awscall.Page[ec2.RouteTable], error) {
	return awscall.Page[ec2.RouteTable]{Items: a.tables}, nil
}

func (a *fakeAccount) DescribeSecurityGroups(_ context.Context, q ec2.Query) (page awscall.Page[ec2.SecurityGroup], err error) {
	for id, vpc := range a.groups {
		if hasFilter(q.Filters, "group-id", id) {
			page.Items = append(page.Items, ec2.SecurityGroup{GroupID: id, VpcID: vpc})
		}
	}
	return page, a.errors["DescribeSecurityGroups"]
}

func (a *fakeAccount) DescribeCertificate(_ context.Context, arn string) (acm.Certificate, error) {
	if err := a.errors["DescribeCertificate"]; err != nil {
		return acm.Certificate{}, err
	}
	if c, has := a.certificates[arn]; has {
		return c, nil
	}
	return acm.Certificate{}, errorWith("ResourceNotFoundException")
}

func (a *fakeAccount) GetAuthorizationToken(_ context.Context, _ *ecr.GetAuthorizationTokenInput,
	options ...func(*ecr.Options)) (*ecr.GetAuthorizationTokenOutput, error) {
	o := ecr.Options{}
	for _, set := range options {
		set(&o)
	}
	a.mutex.Lock()
	defer a.mutex.Unlock()
	a.regions = append(a.regions, o.Region)
	return &ecr.GetAuthorizationTokenOutput{
		AuthorizationData: []ecrtypes.AuthorizationData{{AuthorizationToken: &a.token}},
	}, a.errors["GetAuthorizationToken"]
}

func (a *fakeAccount) DescribeSecret(_ context.Context, in *secretsmanager.DescribeSecretInput,
	options ...func(*secretsmanager.Options)) (*secretsmanager.DescribeSecretOutput, error) {
	o := secretsmanager.Options{}
	for _, set := range options {
		set(&o)
	}
	if value, has := a.secrets[o.Region+" "+*in.SecretId]; has {
		out := &secretsmanager.DescribeSecretOutput{}
		if value == "-" {
			out.DeletedDate = aws.Time(now)
		}
		return out, a.errors["DescribeSecret"]
	}
	return nil, errorWith("ResourceNotFoundException")
}

func (a *fakeAccount) GetSecretValue(_ context.Context, in *secretsmanager.GetSecretValueInput,
	_ ...func(*secretsmanager.Options)) (*secretsmanager.GetSecretValueOutput, error) {
	if aws.ToString(in.VersionStage) == "AWSPENDING" {
		return nil, errorWith("ResourceNotFoundException")
	}
	for id, value := range a.secrets {
		if strings.HasSuffix(id, " "+*in.SecretId) {
			return &secretsmanager.GetSecretValueOutput{SecretString: &value}, a.errors["GetSecretValue"]
		}
	}
	return nil, errorWith("ResourceNotFoundException")
}

func (a *fakeAccount) GetRole(_ context.Context, in *iam.GetRoleInput, _ ...func(*iam.Options)) (*iam.GetRoleOutput, error) {
	for arn, policy := range a.roles {
		if strings.HasSuffix(arn, "/"+*in.RoleName) {
			return &iam.GetRoleOutput{
				Role: &iamtypes.Role{Arn: &arn, AssumeRolePolicyDocument: aws.String(url.QueryEscape(policy))},
			}, a.errors["GetRole"]
		}
	}
	return nil, errorWith("NoSuchEntity")
}

// SimulatePrincipalPolicy answers in pages of two actions.
func (a *fakeAccount) SimulatePrincipalPolicy(_ context.Context, in *iam.SimulatePrincipalPolicyInput,
	_ ...func(*iam.Options)) (*iam.SimulatePrincipalPolicyOutput, error) {
	if err := a.errors["SimulatePrincipalPolicy"]; err != nil {
		return nil, err
	}
	start, _ := strconv.Atoi(aws.ToString(in.Marker))
	end := min(start+2, len(in.ActionNames))
	context := map[string]string{}
	for _, entry := range in.ContextEntries {
		context[*entry.ContextKeyName] = entry.ContextKeyValues[0]
	}
	out := &iam.SimulatePrincipalPolicyOutput{}
	for _, action := range in.ActionNames[start:end] {
		decision := iamtypes.PolicyEvaluationDecisionTypeImplicitDeny
		if a.may(*in.PolicySourceArn, action, in.ResourceArns[0], context) {
			decision = iamtypes.PolicyEvaluationDecisionTypeAllowed
		}
		out.EvaluationResults = append(out.EvaluationResults, iamtypes.EvaluationResult{EvalActionName: &action, EvalDecision: decision})
	}
	if end < len(in.ActionNames) {
		out.IsTruncated, out.Marker = true, aws.String(strconv.Itoa(end))
	}
	return out, nil
}

func quotaOf(values map[string]float64, q servicequotas.Quota) (*float64, error) {
	if v, has := values[q.QuotaCode]; has {
		return &v, nil
	}
	return nil, &smithy.GenericAPIError{Code: "NoSuchResourceException"}
}

func (a *fakeAccount) GetServiceQuota(_ context.Context, q servicequotas.Quota) (*float64, error) {
	if err := a.errors["GetServiceQuota"]; err != nil {
		return nil, err
	}
	return quotaOf(a.quotas, q)
}

func (a *fakeAccount) GetAWSDefaultServiceQuota(_ context.Context, q servicequotas.Quota) (*float64, error) {
	return quotaOf(a.standard, q)
}

func (a *fakeAccount) DescribeLoadBalancers(context.Context, elb.BalancerQuery) (awscall.Page[elb.LoadBalancer], error) {
	return awscall.Page[elb.LoadBalancer]{Items: a.balancers}, a.errors["DescribeLoadBalancers"]
}

func (a *fakeAccount) DescribeListeners(_ context.Context, arn string) ([]elb.Listener, error) {
	protocol, has := a.listeners[arn]
	if !has {
		return nil, errorWith("ListenerNotFound")
	}
	return []elb.Listener{{Protocol: protocol}}, a.errors["DescribeListeners"]
}

func (a *fakeAccount) DescribeRules(context.Context, string, string) (page awscall.Page[elb.Rule], err error) {
	for priority, arn := range a.rules {
		page.Items = append(page.Items, elb.Rule{Priority: priority, ARN: arn})
	}
	return page, a.errors["DescribeRules"]
}

func (a *fakeAccount) ListStackResources(context.Context, *cloudformation.ListStackResourcesInput,
	...func(*cloudformation.Options)) (*cloudformation.ListStackResourcesOutput, error) {
	own := cftypes.StackResourceSummary{ResourceType: aws.String(listenerRule), PhysicalResourceId: &a.own}
	return &cloudformation.ListStackResourcesOutput{
		StackResourceSummaries: []cftypes.StackResourceSummary{own},
	}, a.errors["ListStackResources"]
}

func (a *fakeAccount) DescribeClusters(_ context.Context, in *ecs.DescribeClustersInput,
	_ ...func(*ecs.Options)) (*ecs.DescribeClustersOutput, error) {
	out := &ecs.DescribeClustersOutput{}
	if status, has := a.clusters[in.Clusters[0]]; has {
		out.Clusters = []ecstypes.Cluster{{Status: &status}}
	}
	return out, a.errors["DescribeClusters"]
}

func (a *fakeAccount) DescribeFileSystems(_ context.Context, in *efs.DescribeFileSystemsInput,
	_ ...func(*efs.Options)) (*efs.DescribeFileSystemsOutput, error) {
	if err := a.errors["DescribeFileSystems"]; err != nil {
		return nil, err
	}
	if s, has := a.systems[*in.FileSystemId]; has {
		return &efs.DescribeFileSystemsOutput{FileSystems: []efstypes.FileSystemDescription{s}}, nil
	}
	return nil, &efstypes.FileSystemNotFound{}
}

func (a *fakeAccount) DescribeLogGroups(_ context.Context, prefix, _ string) (page awscall.Page[awslogs.Group], err error) {
	for _, name := range a.logGroups {
		if strings.HasPrefix(name, prefix) {
			page.Items = append(page.Items, awslogs.Group{Name: name})
		}
	}
	return page, a.errors["DescribeLogGroups"]
}

var now = time.Date(2025, time.March, 1, 12, 0, 0, 0, time.UTC)

// nobody has no login to any registry.
type nobody struct{}

func (nobody) Resolve(authn.Resource) (authn.Authenticator, error) { return authn.Anonymous, nil }

func doctorOf(a *fakeAccount) *Doctor {
	return &Doctor{API: a.api(), Region: here, Now: now, Transport: offline{}, Keychain: nobody{}}
}

var errOffline = errors.New("the test has no network")

// a resources is a template under the making: type and properties of its resources.
type resources map[string][2]any

func templateOf(all resources) []byte {
	made := map[string]any{}
	for id, r := range all {
		made[id] = map[string]any{"Type": r[0], "Properties": r[1]}
	}
	text, err := json.Marshal(map[string]any{"Resources": made})
	if err != nil {
		panic(err)
	}
	return text
}

type object = map[string]any

func refTo(id string) object { return object{"Ref": id} }

// findingsOf are those of a check, as LEVEL SUBJECT: MESSAGE, and how many have a hint
// where there has to be one.
func findingsOf(t *testing.T, a *fakeAccount, check string, n Needs) []string {
	t.Helper()
	n.Stack = "shop"
	var found []string
	for _, f := range doctorOf(a).Check(t.Context(), n) {
		if f.Code != "C2E-doctor-"+check {
			continue
		}
		found = append(found, fmt.Sprintf("%s %s: %s", f.Level, f.Subject, f.Message))
		if f.Hint == "" && (f.Level == Failed || f.Level == Warning) {
			t.Errorf("no hint: %v", f)
		}
		if f.Message == "" || strings.HasSuffix(f.Message, ".") || strings.HasSuffix(f.Hint, ".") {
			t.Errorf("%+v", f)
		}
	}
	return found
}

func expect(t *testing.T, got []string, want ...string) {
	t.Helper()
	if diff := gocmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}
