package permissions

import "slices"

// deployCalls are what deploy, diff and down call by themselves, and cancel, besides what the
// commands for what runs call.
var deployCalls = []grant{
	{anywhere, []string{
		"acm:ListCertificates",
		"cloudformation:BatchDescribeTypeConfigurations", "cloudformation:DescribeStackDriftDetectionStatus",
		"ec2:DescribeRouteTables", "ec2:DescribeSubnets", "ec2:DescribeVpcAttribute", "ec2:DescribeVpcs",
		"ecr:BatchGetImage", "ecr:GetAuthorizationToken", "ecr:GetDownloadUrlForLayer",
		"elasticloadbalancing:DescribeListeners", "elasticloadbalancing:DescribeLoadBalancers", "elasticloadbalancing:DescribeRules",
		"route53:ListHostedZonesByName", "secretsmanager:ListSecrets",
	}},
	{changeSets, []string{"cloudformation:DescribeEvents", "cloudformation:TagResource", "cloudformation:UntagResource"}},
	{ownStack, []string{
		"cloudformation:CancelUpdateStack", "cloudformation:ContinueUpdateRollback", "cloudformation:CreateChangeSet",
		"cloudformation:DeleteChangeSet", "cloudformation:DeleteStack", "cloudformation:DescribeChangeSet", "cloudformation:DescribeEvents",
		"cloudformation:DescribeStackResourceDrifts", "cloudformation:DetectStackDrift", "cloudformation:DetectStackResourceDrift",
		"cloudformation:ExecuteChangeSet", "cloudformation:ListChangeSets", "cloudformation:RollbackStack", "cloudformation:TagResource",
		"cloudformation:UntagResource",
	}},
	{anyFileSystems, []string{"elasticfilesystem:DescribeFileSystems"}},
	{fileSystems, []string{"elasticfilesystem:DeleteFileSystem"}},
	{handOver, []string{"iam:PassRole"}},
	{ecsRole, []string{"iam:GetRole"}},
	{linkedRoles, []string{"iam:CreateServiceLinkedRole"}},
	{bucket, []string{"s3:CreateBucket", "s3:GetBucketPublicAccessBlock", "s3:ListBucket", "s3:PutBucketPublicAccessBlock",
		"s3:PutEncryptionConfiguration"}},
	{objects, []string{"s3:GetObject", "s3:GetObjectVersion", "s3:PutObject"}},
	{ownSecrets, []string{"secretsmanager:DeleteSecret", "secretsmanager:GetSecretValue"}},
	{ecsThings, []string{"ecs:DescribeServiceRevisions", "ecs:ListServiceDeployments"}},
}

// bucketCalls are what deploy calls once for the bucket that it makes, and does without if it is not allowed: with these rights
// anybody could open to himself what the projects have there.
var bucketCalls = []grant{
	{bucket, []string{"s3:PutBucketPolicy", "s3:PutBucketVersioning", "s3:PutLifecycleConfiguration"}},
}

// imageCalls are what deploy and push call, besides, for projects whose images are built: the repositories begin with the project's name.
var imageCalls = []grant{
	{anywhere, []string{"ecr:DescribeRepositories", "ecr:GetAuthorizationToken"}},
	{anyRepositories, []string{"ecr:ListTagsForResource"}},
	{repositories, []string{
		"ecr:BatchCheckLayerAvailability", "ecr:BatchDeleteImage", "ecr:BatchGetImage", "ecr:CompleteLayerUpload", "ecr:CreateRepository",
		"ecr:DeleteRepository", "ecr:DescribeImages", "ecr:GetDownloadUrlForLayer", "ecr:InitiateLayerUpload", "ecr:PutImage",
		"ecr:PutLifecyclePolicy", "ecr:TagResource", "ecr:UploadLayerPart",
	}},
}

// operateCalls are what the commands for what runs call.
var operateCalls = []grant{
	{anywhere, []string{"cloudwatch:GetMetricData", "ecs:DescribeTaskDefinition", "elasticloadbalancing:DescribeTargetHealth"}},
	{allStacks, []string{"cloudformation:DescribeStacks"}},
	{ownStack, []string{"cloudformation:DescribeStackEvents", "cloudformation:GetTemplate", "cloudformation:ListStackResources"}},
	{ecsThings, []string{"ecs:DescribeServiceDeployments", "ecs:DescribeServices", "ecs:UpdateService"}},
	{ownTasks, []string{"ecs:DescribeTasks", "ecs:ExecuteCommand", "ecs:StopTask"}},
	{sessions, []string{"ssm:StartSession"}},
	{sessionDocument, []string{"ssm:StartSession"}},
	{startTasks, []string{"ecs:RunTask"}},
	{families, []string{"ecs:RegisterTaskDefinition"}},
	{inRegion, []string{"ecs:DeregisterTaskDefinition"}},
	{definitionTags, []string{"ecs:TagResource"}},
	{inCluster, []string{"ecs:ListTasks"}},
	{taskTags, []string{"ecs:TagResource"}},
	{giveTaskRoles, []string{"iam:PassRole"}},
	{logGroup, []string{"logs:FilterLogEvents", "logs:GetLogEvents"}},
}

// reviewCalls are what diff calls, without what a reviewer has no business with: values of
// secrets (they count as changed then), logs, the making of the bucket, and the deletion
// of stacks, which diff needs for one that does not exist yet.
var reviewCalls = []grant{
	{anywhere, []string{
		"acm:ListCertificates",
		"cloudformation:BatchDescribeTypeConfigurations", "cloudformation:DescribeStackDriftDetectionStatus",
		"ec2:DescribeRouteTables", "ec2:DescribeSubnets", "ec2:DescribeVpcAttribute", "ec2:DescribeVpcs",
		"ecs:DescribeTaskDefinition",
		"ecr:BatchGetImage", "ecr:GetAuthorizationToken", "ecr:GetDownloadUrlForLayer",
		"elasticloadbalancing:DescribeListeners", "elasticloadbalancing:DescribeLoadBalancers", "elasticloadbalancing:DescribeRules",
		"elasticloadbalancing:DescribeTargetHealth",
		"route53:ListHostedZonesByName", "secretsmanager:ListSecrets",
	}},
	{allStacks, []string{"cloudformation:DescribeStacks"}},
	{changeSets, []string{"cloudformation:DescribeEvents", "cloudformation:TagResource", "cloudformation:UntagResource"}},
	{ownStack, []string{
		"cloudformation:CreateChangeSet", "cloudformation:DeleteChangeSet", "cloudformation:DescribeChangeSet", "cloudformation:DescribeEvents",
		"cloudformation:DescribeStackEvents", "cloudformation:DescribeStackResourceDrifts", "cloudformation:DetectStackDrift",
		"cloudformation:DetectStackResourceDrift", "cloudformation:GetTemplate", "cloudformation:ListChangeSets",
		"cloudformation:ListStackResources", "cloudformation:TagResource", "cloudformation:UntagResource",
	}},
	{ecsThings, []string{"ecs:DescribeServiceDeployments", "ecs:DescribeServices"}},
	{ownTasks, []string{"ecs:DescribeTasks"}},
	{inCluster, []string{"ecs:ListTasks"}},
	{anyFileSystems, []string{"elasticfilesystem:DescribeFileSystems"}},
	{handOver, []string{"iam:PassRole"}},
	{ecsRole, []string{"iam:GetRole"}},
	{bucket, []string{"s3:GetBucketPublicAccessBlock", "s3:ListBucket"}},
	{reviews, []string{"s3:GetObject", "s3:GetObjectVersion", "s3:PutObject"}},
}

// examinations are what doctor looks at: all of it, so that a pipeline can have this
// policy alone for its checks. The values of secrets that are not the stack's are left out;
// doctor says that it cannot see whether the keys are in them.
var examinations = []grant{
	{anywhere, []string{
		"acm:DescribeCertificate", "acm:ListCertificates",
		"ec2:DescribeRouteTables", "ec2:DescribeSecurityGroups", "ec2:DescribeSubnets", "ec2:DescribeVpcAttribute", "ec2:DescribeVpcs",
		"ecr:BatchGetImage", "ecr:GetAuthorizationToken", "ecr:GetDownloadUrlForLayer",
		"ecs:DescribeClusters",
		"elasticfilesystem:DescribeFileSystems",
		"elasticloadbalancing:DescribeListeners", "elasticloadbalancing:DescribeLoadBalancers", "elasticloadbalancing:DescribeRules",
		"logs:DescribeLogGroups",
		"route53:ListHostedZonesByName", "secretsmanager:ListSecrets",
		"servicequotas:GetAWSDefaultServiceQuota", "servicequotas:GetServiceQuota",
	}},
	{anyPrincipals, []string{"iam:SimulatePrincipalPolicy"}},
	{anyRoles, []string{"iam:GetRole"}},
	{allStacks, []string{"cloudformation:DescribeStacks"}},
	{ownStack, []string{"cloudformation:GetTemplate", "cloudformation:ListStackResources"}},
	{ownSecrets, []string{"secretsmanager:GetSecretValue"}},
	{anySecrets, []string{"secretsmanager:DescribeSecret"}},
}

// renamed are the operations whose action has another name, "" where none is needed ("How
// Amazon S3 works with IAM" in the S3 User Guide, and the permissions in the API Reference
// of each; "GetCallerIdentity" in the STS API Reference).
var renamed = map[string]string{
	"s3:HeadBucket":                      "s3:ListBucket",
	"s3:HeadObject":                      "s3:GetObject",
	"s3:GetPublicAccessBlock":            "s3:GetBucketPublicAccessBlock",
	"s3:ListObjectsV2":                   "s3:ListBucket",
	"s3:PutBucketEncryption":             "s3:PutEncryptionConfiguration",
	"s3:PutBucketLifecycleConfiguration": "s3:PutLifecycleConfiguration",
	"s3:PutPublicAccessBlock":            "s3:PutBucketPublicAccessBlock",
	"sts:GetCallerIdentity":              "",
}

// along are the actions that an operation takes besides its own.
var along = map[string][]string{
	// CloudFormation fetches a template from S3 with the rights of the caller, in the version
	// that the URL names, takes the role that it is given ("CreateChangeSet" in the
	// CloudFormation API Reference), and tags the stack. That this takes an action of its own is not on that page; the Service
	// Authorization Reference has cloudformation:CreateAction, the operation that tags, as
	// a condition of TagResource and UntagResource.
	"cloudformation:CreateChangeSet": {"cloudformation:TagResource", "cloudformation:UntagResource", "iam:PassRole", "s3:GetObject",
		"s3:GetObjectVersion"},
	"cloudformation:ExecuteChangeSet": {"cloudformation:TagResource", "cloudformation:UntagResource"},
	"cloudformation:DeleteStack":      {"iam:PassRole"},
	// The other two are not in the reference of the operation ("DetectStackDrift" in the
	// CloudFormation API Reference): those who have tried say that AWS checks them. With
	// whose rights the resources are read it does not say either; see the page.
	"cloudformation:DetectStackDrift": {"cloudformation:BatchDescribeTypeConfigurations", "cloudformation:DetectStackResourceDrift"},
	// Whoever starts a task passes the roles of its definition, and tags it ("Amazon ECS
	// EventBridge IAM Role" in the ECS Developer Guide has the policy of one who does).
	"ecs:RunTask": {"ecs:TagResource", "iam:PassRole"},
	// "Tagging a private repository in Amazon ECR" in the Amazon ECR User Guide.
	"ecr:CreateRepository": {"ecr:TagResource"},
}

// Of is the actions that a call of the operation takes, "service:Operation" with the
// service as IAM calls it: its own first.
func Of(operation string) []string {
	own, other := renamed[operation]
	if !other {
		own = operation
	}
	if own == "" {
		return nil
	}
	return slices.Concat([]string{own}, along[operation])
}
