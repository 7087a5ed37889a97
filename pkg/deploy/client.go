package deploy

import (
	"cmp"
	"context"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/aws/retry"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/credentials/stscreds"
	"github.com/aws/aws-sdk-go-v2/service/cloudformation"
	"github.com/aws/aws-sdk-go-v2/service/ecr"
	"github.com/aws/aws-sdk-go-v2/service/ecs"
	"github.com/aws/aws-sdk-go-v2/service/efs"
	"github.com/aws/aws-sdk-go-v2/service/iam"
	"github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/aws/aws-sdk-go-v2/service/secretsmanager"
	"github.com/aws/aws-sdk-go-v2/service/sts"
	"github.com/aws/smithy-go/logging"
	"github.com/aws/smithy-go/middleware"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/acm"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/attempt"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/awscall"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/awslogs"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/cloudwatch"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/elb"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/route53"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/ssm"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/vpc"
)

// An API is all that this package asks of AWS. The IAM policy in the documentation is
// made from it: each method is an action.
type API struct {
	CloudFormation cloudFormationAPI
	ECS            ecsAPI
	Logs           logsAPI
	Metrics        metricsAPI
	LoadBalancing  loadBalancingAPI
	EFS            efsAPI
	IAM            iamAPI
	Secrets        secretsAPI
	S3             s3API
	Sessions       sessionsAPI
	STS            stsAPI
	Certificates   certificatesAPI
	Network        vpc.API
	Zones          zonesAPI
	Registry       registryAPI
}

type cloudFormationAPI interface {
	CancelUpdateStack(context.Context, *cloudformation.CancelUpdateStackInput,
		...func(*cloudformation.Options)) (*cloudformation.CancelUpdateStackOutput, error)
	ContinueUpdateRollback(context.Context, *cloudformation.ContinueUpdateRollbackInput,
		...func(*cloudformation.Options)) (*cloudformation.ContinueUpdateRollbackOutput, error)
	CreateChangeSet(context.Context, *cloudformation.CreateChangeSetInput,
		...func(*cloudformation.Options)) (*cloudformation.CreateChangeSetOutput, error)
	DeleteChangeSet(context.Context, *cloudformation.DeleteChangeSetInput,
		...func(*cloudformation.Options)) (*cloudformation.DeleteChangeSetOutput, error)
	DeleteStack(context.Context, *cloudformation.DeleteStackInput, ...func(*cloudformation.Options)) (*cloudformation.DeleteStackOutput, error)
	DescribeChangeSet(context.Context, *cloudformation.DescribeChangeSetInput,
		...func(*cloudformation.Options)) (*cloudformation.DescribeChangeSetOutput, error)
	DescribeEvents(context.Context, *cloudformation.DescribeEventsInput,
		...func(*cloudformation.Options)) (*cloudformation.DescribeEventsOutput, error)
	DescribeStackEvents(context.Context, *cloudformation.DescribeStackEventsInput,
		...func(*cloudformation.Options)) (*cloudformation.DescribeStackEventsOutput, error)
	DescribeStackDriftDetectionStatus(context.Context, *cloudformation.DescribeStackDriftDetectionStatusInput,
		...func(*cloudformation.Options)) (*cloudformation.DescribeStackDriftDetectionStatusOutput, error)
	DescribeStackResourceDrifts(context.Context, *cloudformation.DescribeStackResourceDriftsInput,
		...func(*cloudformation.Options)) (*cloudformation.DescribeStackResourceDriftsOutput, error)
	DescribeStacks(context.Context, *cloudformation.DescribeStacksInput,
		...func(*cloudformation.Options)) (*cloudformation.DescribeStacksOutput, error)
	DetectStackDrift(context.Context, *cloudformation.DetectStackDriftInput,
		...func(*cloudformation.Options)) (*cloudformation.DetectStackDriftOutput, error)
	ExecuteChangeSet(context.Context, *cloudformation.ExecuteChangeSetInput,
		...func(*cloudformation.Options)) (*cloudformation.ExecuteChangeSetOutput, error)
	ListChangeSets(context.Context, *cloudformation.ListChangeSetsInput,
		...func(*cloudformation.Options)) (*cloudformation.ListChangeSetsOutput, error)
	RollbackStack(context.Context, *cloudformation.RollbackStackInput,
		...func(*cloudformation.Options)) (*cloudformation.RollbackStackOutput, error)
	GetTemplate(context.Context, *cloudformation.GetTemplateInput, ...func(*cloudformation.Options)) (*cloudformation.GetTemplateOutput, error)
	ListStackResources(context.Context, *cloudformation.ListStackResourcesInput,
		...func(*cloudformation.Options)) (*cloudformation.ListStackResourcesOutput, error)
}

type ecsAPI interface {
	DeregisterTaskDefinition(context.Context, *ecs.DeregisterTaskDefinitionInput,
		...func(*ecs.Options)) (*ecs.DeregisterTaskDefinitionOutput, error)
	DescribeServiceDeployments(context.Context, *ecs.DescribeServiceDeploymentsInput,
		...func(*ecs.Options)) (*ecs.DescribeServiceDeploymentsOutput, error)
	DescribeServiceRevisions(context.Context, *ecs.DescribeServiceRevisionsInput,
		...func(*ecs.Options)) (*ecs.DescribeServiceRevisionsOutput, error)
	DescribeServices(context.Context, *ecs.DescribeServicesInput, ...func(*ecs.Options)) (*ecs.DescribeServicesOutput, error)
	DescribeTaskDefinition(context.Context, *ecs.DescribeTaskDefinitionInput, ...func(*ecs.Options)) (*ecs.DescribeTaskDefinitionOutput, error)
	DescribeTasks(context.Context, *ecs.DescribeTasksInput, ...func(*ecs.Options)) (*ecs.DescribeTasksOutput, error)
	ExecuteCommand(context.Context, *ecs.ExecuteCommandInput, ...func(*ecs.Options)) (*ecs.ExecuteCommandOutput, error)
	ListServiceDeployments(context.Context, *ecs.ListServiceDeploymentsInput,
		...func(*ecs.Options)) (*ecs.ListServiceDeploymentsOutput, error)
	ListTasks(context.Context, *ecs.ListTasksInput, ...func(*ecs.Options)) (*ecs.ListTasksOutput, error)
	RegisterTaskDefinition(context.Context, *ecs.RegisterTaskDefinitionInput,
		...func(*ecs.Options)) (*ecs.RegisterTaskDefinitionOutput, error)
	RunTask(context.Context, *ecs.RunTaskInput, ...func(*ecs.Options)) (*ecs.RunTaskOutput, error)
	StopTask(context.Context, *ecs.StopTaskInput, ...func(*ecs.Options)) (*ecs.StopTaskOutput, error)
	UpdateService(context.Context, *ecs.UpdateServiceInput, ...func(*ecs.Options)) (*ecs.UpdateServiceOutput, error)
}

type logsAPI interface {
	FilterLogEvents(ctx context.Context, region string, f awslogs.Filter) (awscall.Page[awslogs.Event], error)
	GetLogEvents(ctx context.Context, region string, s awslogs.Stretch) (awscall.Page[awslogs.Message], error)
}

type metricsAPI interface {
	GetMetricData(ctx context.Context, queries []cloudwatch.MetricQuery, span cloudwatch.Span, token string) (
		awscall.Page[cloudwatch.Series], error)
}

type loadBalancingAPI interface {
	DescribeListeners(ctx context.Context, arn string) ([]elb.Listener, error)
	DescribeLoadBalancers(context.Context, elb.BalancerQuery) (awscall.Page[elb.LoadBalancer], error)
	DescribeRules(context.Context, elb.RuleQuery) (awscall.Page[elb.Rule], error)
	DescribeTargetHealth(ctx context.Context, group string) ([]elb.Target, error)
}

type efsAPI interface {
	DeleteFileSystem(context.Context, *efs.DeleteFileSystemInput, ...func(*efs.Options)) (*efs.DeleteFileSystemOutput, error)
	DescribeFileSystems(context.Context, *efs.DescribeFileSystemsInput, ...func(*efs.Options)) (*efs.DescribeFileSystemsOutput, error)
}

type iamAPI interface {
	CreateServiceLinkedRole(context.Context, *iam.CreateServiceLinkedRoleInput,
		...func(*iam.Options)) (*iam.CreateServiceLinkedRoleOutput, error)
	GetRole(context.Context, *iam.GetRoleInput, ...func(*iam.Options)) (*iam.GetRoleOutput, error)
}

type secretsAPI interface {
	GetSecretValue(context.Context, *secretsmanager.GetSecretValueInput,
		...func(*secretsmanager.Options)) (*secretsmanager.GetSecretValueOutput, error)
	ListSecrets(context.Context, *secretsmanager.ListSecretsInput,
		...func(*secretsmanager.Options)) (*secretsmanager.ListSecretsOutput, error)
	DeleteSecret(context.Context, *secretsmanager.DeleteSecretInput,
		...func(*secretsmanager.Options)) (*secretsmanager.DeleteSecretOutput, error)
}

type s3API interface {
	CreateBucket(context.Context, *s3.CreateBucketInput, ...func(*s3.Options)) (*s3.CreateBucketOutput, error)
	GetPublicAccessBlock(context.Context, *s3.GetPublicAccessBlockInput, ...func(*s3.Options)) (*s3.GetPublicAccessBlockOutput, error)
	HeadBucket(context.Context, *s3.HeadBucketInput, ...func(*s3.Options)) (*s3.HeadBucketOutput, error)
	GetObject(context.Context, *s3.GetObjectInput, ...func(*s3.Options)) (*s3.GetObjectOutput, error)
	HeadObject(context.Context, *s3.HeadObjectInput, ...func(*s3.Options)) (*s3.HeadObjectOutput, error)
	ListObjectsV2(context.Context, *s3.ListObjectsV2Input, ...func(*s3.Options)) (*s3.ListObjectsV2Output, error)
	PutBucketEncryption(context.Context, *s3.PutBucketEncryptionInput, ...func(*s3.Options)) (*s3.PutBucketEncryptionOutput, error)
	PutBucketLifecycleConfiguration(context.Context, *s3.PutBucketLifecycleConfigurationInput,
		...func(*s3.Options)) (*s3.PutBucketLifecycleConfigurationOutput, error)
	PutBucketPolicy(context.Context, *s3.PutBucketPolicyInput, ...func(*s3.Options)) (*s3.PutBucketPolicyOutput, error)
	PutBucketVersioning(context.Context, *s3.PutBucketVersioningInput, ...func(*s3.Options)) (*s3.PutBucketVersioningOutput, error)
	PutObject(context.Context, *s3.PutObjectInput, ...func(*s3.Options)) (*s3.PutObjectOutput, error)
	PutPublicAccessBlock(context.Context, *s3.PutPublicAccessBlockInput, ...func(*s3.Options)) (*s3.PutPublicAccessBlockOutput, error)
}

type sessionsAPI interface {
	StartSession(context.Context, ssm.Request) (ssm.Session, error)
}

type registryAPI interface {
	BatchDeleteImage(context.Context, *ecr.BatchDeleteImageInput, ...func(*ecr.Options)) (*ecr.BatchDeleteImageOutput, error)
	BatchGetImage(context.Context, *ecr.BatchGetImageInput, ...func(*ecr.Options)) (*ecr.BatchGetImageOutput, error)
	CreateRepository(context.Context, *ecr.CreateRepositoryInput, ...func(*ecr.Options)) (*ecr.CreateRepositoryOutput, error)
	DeleteRepository(context.Context, *ecr.DeleteRepositoryInput, ...func(*ecr.Options)) (*ecr.DeleteRepositoryOutput, error)
	DescribeImages(context.Context, *ecr.DescribeImagesInput, ...func(*ecr.Options)) (*ecr.DescribeImagesOutput, error)
	DescribeRepositories(context.Context, *ecr.DescribeRepositoriesInput, ...func(*ecr.Options)) (*ecr.DescribeRepositoriesOutput, error)
	GetAuthorizationToken(context.Context, *ecr.GetAuthorizationTokenInput, ...func(*ecr.Options)) (*ecr.GetAuthorizationTokenOutput, error)
	ListTagsForResource(context.Context, *ecr.ListTagsForResourceInput, ...func(*ecr.Options)) (*ecr.ListTagsForResourceOutput, error)
	PutImage(context.Context, *ecr.PutImageInput, ...func(*ecr.Options)) (*ecr.PutImageOutput, error)
	PutLifecyclePolicy(context.Context, *ecr.PutLifecyclePolicyInput, ...func(*ecr.Options)) (*ecr.PutLifecyclePolicyOutput, error)
}

type stsAPI interface {
	GetCallerIdentity(context.Context, *sts.GetCallerIdentityInput, ...func(*sts.Options)) (*sts.GetCallerIdentityOutput, error)
}

type certificatesAPI interface {
	ListCertificates(ctx context.Context, status, token string) (awscall.Page[acm.Summary], error)
}

type zonesAPI interface {
	ListHostedZonesByName(ctx context.Context, name string) ([]route53.HostedZone, error)
}

// An Account says which account and region to work in. What is empty comes from where
// the AWS CLI looks too: environment, profile files, SSO, the role of the machine.
type Account struct {
	Region, Profile, Endpoint string
	MFACode                   func() (string, error) // asks for the code of a profile with mfa_serial; nil: nobody is there to ask
	HTTP                      config.HTTPClient      // carries the requests; nil: the SDK's own client
	Waiting                   func(string)           // is told when AWS keeps the caller waiting; nil: nobody
}

// regionName is what the SDK takes for a region: it becomes a part of host names.
var regionName = lazyregexp.New(`^[a-zA-Z0-9][a-zA-Z0-9-]{0,62}$`)

// Configure loads the credentials' whereabouts; nothing is asked of AWS yet.
func Configure(ctx context.Context, a Account) (aws.Config, error) {
	line := attempt.NewLine(a.Waiting)
	options := []func(*config.LoadOptions) error{
		// A deployment lasts minutes and may meet throttling and lost connections on
		// the way; giving up after three attempts would be too early.
		config.WithRetryer(func() aws.Retryer {
			return retry.NewStandard(func(o *retry.StandardOptions) {
				o.MaxAttempts = 8
				o.Retryables = append([]retry.IsErrorRetryable{line}, o.Retryables...)
			})
		}),
		config.WithAPIOptions([]func(*middleware.Stack) error{line.Equip}),
		config.WithLogger(logging.Nop{}), // what matters comes back as an error
		config.WithAssumeRoleCredentialOptions(func(o *stscreds.AssumeRoleOptions) { o.TokenProvider = a.MFACode }),
	}
	if a.Region != "" {
		options = append(options, config.WithRegion(a.Region))
	}
	if a.Profile != "" {
		options = append(options, config.WithSharedConfigProfile(a.Profile))
	}
	if a.Endpoint != "" {
		options = append(options, config.WithBaseEndpoint(a.Endpoint))
	}
	if a.HTTP == nil {
		a.HTTP = attempt.HTTP()
	}
	cfg, err := config.LoadDefaultConfig(ctx, append(options, config.WithHTTPClient(a.HTTP))...)
	line.To(cmp.Or(a.Endpoint, "AWS in "+cfg.Region))
	cfg.ConfigSources = append(cfg.ConfigSources, line)
	switch {
	case err != nil:
		return cfg, problem(err, "loading the AWS settings")
	case cfg.BaseEndpoint != nil && !isEndpoint(*cfg.BaseEndpoint):
		return cfg, &Problem{
			Kind: Access, Message: fmt.Sprintf("%q is not the URL of an endpoint", *cfg.BaseEndpoint),
			Hint: "write it as https://HOST or http://HOST:PORT, with --endpoint-url or in AWS_ENDPOINT_URL",
		}
	case cfg.Region != "" && !regionName.MatchString(cfg.Region):
		return cfg, &Problem{
			Kind: Access, Message: fmt.Sprintf("%q is not a valid AWS Region", cfg.Region),
			Hint: "set one such as eu-west-1 with --region, with AWS_REGION, or in the profile",
		}
	case cfg.Region == "":
		return cfg, &Problem{Kind: Access, Message: "no AWS Region is set", Hint: "pass --region, or set AWS_REGION or a Region in the profile"}
	}
	return cfg, nil
}

func isEndpoint(text string) bool {
	parsed, err := url.Parse(text)
	return err == nil && (parsed.Scheme == "http" || parsed.Scheme == "https") && parsed.Hostname() != ""
}

// Clients are the clients of an account.
func Clients(cfg aws.Config) API {
	return API{
		CloudFormation: cloudformation.NewFromConfig(cfg),
		ECS:            ecs.NewFromConfig(cfg),
		Logs:           awslogs.New(cfg),
		Metrics:        cloudwatch.New(cfg),
		LoadBalancing:  elb.New(cfg),
		EFS:            efs.NewFromConfig(cfg),
		IAM:            iam.NewFromConfig(cfg),
		Secrets:        secretsmanager.NewFromConfig(cfg),
		S3:             s3.NewFromConfig(cfg),
		Sessions:       ssm.New(cfg),
		STS:            sts.NewFromConfig(cfg),
		Certificates:   acm.New(cfg),
		Network:        vpc.Client(cfg),
		Zones:          route53.New(cfg),
		Registry:       ecr.NewFromConfig(cfg),
	}
}

// A Client works on the stacks of one account and region.
type Client struct {
	api      API
	region   string
	line     *attempt.Line
	report   func(Event)
	mask     mask
	identity Identity // once AWS was asked
	noTLS    bool     // the endpoint is a stand-in of AWS that speaks plain HTTP

	Registries http.RoundTripper // to the registries of images; nil: the network
	Profile    string            // that the credentials are of, for programs that are started; "": the environment says which
}

// New is a client that hands what happens to report.
func New(cfg aws.Config, report func(Event)) *Client {
	plain := strings.HasPrefix(aws.ToString(cfg.BaseEndpoint), "http://")
	return &Client{api: Clients(cfg), region: cfg.Region, line: attempt.Of(cfg), report: report, noTLS: plain}
}

// Now is the time by the clock of AWS, as far as it is known.
func (c *Client) Now() time.Time { return time.Now().Add(c.line.Skew()) }

// An Identity is who is working.
type Identity struct{ Account, ARN, Region string }

// Who is the last part of the ARN: the account and the partition are known.
func (i Identity) Who() string { return i.ARN[strings.LastIndex(i.ARN, ":")+1:] }

// Identity asks AWS who the credentials belong to, once.
func (c *Client) Identity(ctx context.Context) (Identity, error) {
	if c.identity.Account != "" {
		return c.identity, nil
	}
	out, err := c.api.STS.GetCallerIdentity(ctx, &sts.GetCallerIdentityInput{})
	if err != nil {
		return Identity{}, problem(err, "asking AWS for the caller's identity")
	}
	c.identity = Identity{aws.ToString(out.Account), aws.ToString(out.Arn), c.region}
	return c.identity, nil
}
