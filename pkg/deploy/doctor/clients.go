package doctor

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/cloudformation"
	"github.com/aws/aws-sdk-go-v2/service/ecr"
	"github.com/aws/aws-sdk-go-v2/service/ecs"
	"github.com/aws/aws-sdk-go-v2/service/efs"
	"github.com/aws/aws-sdk-go-v2/service/iam"
	"github.com/aws/aws-sdk-go-v2/service/secretsmanager"
	"github.com/aws/aws-sdk-go-v2/service/sts"

	"github.com/compose2ecs/compose2ecs/pkg/deploy/acm"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/awscall"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/awslogs"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/elb"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/servicequotas"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/vpc"
	"github.com/compose2ecs/compose2ecs/pkg/registry"
)

// An API is all that this package asks of AWS: nothing in it changes anything. The IAM
// policy in the documentation is made from it, each method is an action, and from
// RegistryActions.
type API struct {
	STS            stsAPI
	CloudFormation cloudFormationAPI
	Network        vpc.API
	Certificates   certificatesAPI
	Registry       registry.API
	Secrets        secretsAPI
	Quotas         quotasAPI
	LoadBalancing  loadBalancingAPI
	ECS            ecsAPI
	EFS            efsAPI
	Logs           logsAPI
	IAM            iamAPI
}

// RegistryActions are the actions that looking at an image in Amazon ECR takes besides
// those of the API: they are asked of the registry, which is no AWS API (Amazon ECR User
// Guide, "Private registry authentication in Amazon ECR").
var RegistryActions = []string{"ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"}

type stsAPI interface {
	GetCallerIdentity(context.Context, *sts.GetCallerIdentityInput, ...func(*sts.Options)) (*sts.GetCallerIdentityOutput, error)
}

type cloudFormationAPI interface {
	DescribeStacks(context.Context, *cloudformation.DescribeStacksInput,
		...func(*cloudformation.Options)) (*cloudformation.DescribeStacksOutput, error)
	ListStackResources(context.Context, *cloudformation.ListStackResourcesInput,
		...func(*cloudformation.Options)) (*cloudformation.ListStackResourcesOutput, error)
}

type certificatesAPI interface {
	DescribeCertificate(ctx context.Context, arn string) (acm.Certificate, error)
}

type secretsAPI interface {
	DescribeSecret(context.Context, *secretsmanager.DescribeSecretInput,
		...func(*secretsmanager.Options)) (*secretsmanager.DescribeSecretOutput, error)
	GetSecretValue(context.Context, *secretsmanager.GetSecretValueInput,
		...func(*secretsmanager.Options)) (*secretsmanager.GetSecretValueOutput, error)
}

type quotasAPI interface {
	GetAWSDefaultServiceQuota(context.Context, servicequotas.Quota) (*float64, error)
	GetServiceQuota(context.Context, servicequotas.Quota) (*float64, error)
}

type loadBalancingAPI interface {
	DescribeListeners(ctx context.Context, arn string) ([]elb.Listener, error)
	DescribeLoadBalancers(context.Context, elb.BalancerQuery) (awscall.Page[elb.LoadBalancer], error)
	DescribeRules(context.Context, elb.RuleQuery) (awscall.Page[elb.Rule], error)
}

type ecsAPI interface {
	DescribeClusters(context.Context, *ecs.DescribeClustersInput, ...func(*ecs.Options)) (*ecs.DescribeClustersOutput, error)
}

type efsAPI interface {
	DescribeFileSystems(context.Context, *efs.DescribeFileSystemsInput, ...func(*efs.Options)) (*efs.DescribeFileSystemsOutput, error)
}

type logsAPI interface {
	DescribeLogGroups(ctx context.Context, prefix, token string) (awscall.Page[awslogs.Group], error)
}

type iamAPI interface {
	GetRole(context.Context, *iam.GetRoleInput, ...func(*iam.Options)) (*iam.GetRoleOutput, error)
	SimulatePrincipalPolicy(context.Context, *iam.SimulatePrincipalPolicyInput,
		...func(*iam.Options)) (*iam.SimulatePrincipalPolicyOutput, error)
}

// NewAPI are the clients of an account and Region.
func NewAPI(cfg aws.Config) API {
	return API{
		STS:            sts.NewFromConfig(cfg),
		CloudFormation: cloudformation.NewFromConfig(cfg),
		Network:        vpc.Client(cfg),
		Certificates:   acm.New(cfg),
		Registry:       ecr.NewFromConfig(cfg),
		Secrets:        secretsmanager.NewFromConfig(cfg),
		Quotas:         servicequotas.New(cfg),
		LoadBalancing:  elb.New(cfg),
		ECS:            ecs.NewFromConfig(cfg),
		EFS:            efs.NewFromConfig(cfg),
		Logs:           awslogs.New(cfg),
		IAM:            iam.NewFromConfig(cfg),
	}
}
