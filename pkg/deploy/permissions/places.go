package permissions

import (
	"maps"
	"slices"
)

// Where a service takes no resource, or its resources have no names that the project is
// part of, the region and the account are the limit. Which resources an action takes, and
// whether it knows their tags, is in the Service Authorization Reference.

func inAccount(service string, resources ...string) []string {
	var arns []string
	for _, resource := range resources {
		arns = append(arns, "arn:aws:"+service+":"+Region+":"+Account+":"+resource)
	}
	return arns
}

// stackTag is what tells whose a resource is. CloudFormation sets it, and nobody else can:
// the prefix aws: is reserved, and tags with it cannot be set, changed or removed
// ("CloudFormation resource tagging" in the CloudFormation Template Reference). A tag of
// our own could be put on what is another project's. The types that get the tag have
// cloudFormationSystemTags in their schemas.
const stackTag = "aws:ResourceTag/aws:cloudformation:stack-name"

// own limits a place to what the stack has made.
func own() Condition { return equals(stackTag, Project) }

// notOthers limits a place to what no other stack has made. It is for what a handler does
// while it makes a resource, when it may have no tags yet, and for what gets the tag in
// some regions or, as far as AWS says, not at all.
func notOthers() Condition { return Condition{"StringEqualsIfExists": {stackTag: {Project}}} }

func equals(key string, values ...string) Condition {
	return Condition{"StringEquals": {key: values}}
}

// also joins conditions that have no operator in common.
func (c Condition) also(other Condition) Condition {
	maps.Copy(c, other)
	return c
}

// capitals are the names that CloudFormation makes up for the resources of the stack:
// after the stack's name comes a logical id, which begins with a capital letter, and names
// of projects have none. So PROJECT-A* and the others leave out what belongs to the
// project PROJECT-prod, as PROJECT-* would not. IAM has no patterns for sets of letters. The
// logical id of a service whose name begins with a digit does so too, and is left out: so
// does the name of a project PROJECT-2.
func capitals(prefix string) []string {
	var all []string
	for letter := 'A'; letter <= 'Z'; letter++ {
		all = append(all, prefix+Project+"-"+string(letter)+"*")
	}
	return all
}

// anywhere is for looking at what there is, where a service takes no resource or where
// its resources are not known before.
var anywhere = &place{sid: "Look", resources: []string{"*"}, shared: "it is read-only"}

// inRegion is for what changes something without taking a resource.
var inRegion = &place{
	sid: "InRegion", resources: []string{"*"},
	condition: equals("aws:RequestedRegion", Region),
	shared:    "the actions take no resource",
}

var (
	ownStack = &place{sid: "Stack", resources: inAccount("cloudformation", "stack/"+Project+"/*")}
	// The list of ls is of all stacks, and the stack of a project can have been named by
	// somebody else.
	allStacks = &place{
		sid: "Stacks", resources: inAccount("cloudformation", "stack/*"),
		shared: "`ls` lists the stacks of all projects",
	}
	repositories    = &place{sid: "Repositories", resources: inAccount("ecr", "repository/"+Project+"/*")}
	anyRepositories = &place{
		sid: "AnyRepositories", resources: inAccount("ecr", "repository/*"),
		shared: "`down --images` looks for the repositories of the project by their tags",
	}
	changeSets = &place{
		sid: "ChangeSets", resources: inAccount("cloudformation", "changeSet/*"),
		shared: "the ARN of a change set does not name its stack; changing one needs the stack too",
	}
)

// The template names the cluster after the stack, and the families after stack and
// service: shop-prod-web is of the project shop-prod, or of the service prod-web.
var (
	cluster   = &place{sid: "Cluster", resources: inAccount("ecs", "cluster/"+Project)}
	ownTasks  = &place{sid: "Tasks", resources: inAccount("ecs", "cluster/"+Project, "task/"+Project+"/*")}
	ecsThings = &place{sid: "Services", resources: inAccount("ecs", "service/"+Project+"/*", "service-deployment/"+Project+"/*",
		"service-revision/"+Project+"/*")}
	families     = &place{sid: "TaskDefinitions", resources: inAccount("ecs", family), condition: notOthers()}
	startTasks   = &place{sid: "StartTasks", resources: inAccount("ecs", family), condition: notOthers().also(inOwnCluster())}
	ownSchedules = &place{sid: "Schedules", resources: inAccount("scheduler", capitals("schedule/default/")...)}
	inCluster    = &place{sid: "InCluster", resources: []string{"*"}, condition: inOwnCluster()}
	taskTags     = &place{
		sid: "TagTasks", resources: inAccount("ecs", "task/"+Project+"/*"),
		condition: equals("ecs:CreateAction", "RunTask"),
	}
	definitionTags = &place{
		sid: "TagTaskDefinitions", resources: inAccount("ecs", family),
		condition: equals("ecs:CreateAction", "RegisterTaskDefinition"),
		shared:    "a new definition has no stack tag yet, and the name of another project may begin with this one's",
	}
	ecsTags = &place{
		sid: "TagContainers", resources: inAccount("ecs", "cluster/"+Project, "service/"+Project+"/*", family),
		condition: notOthers(),
	}
)

const family = "task-definition/" + Project + "-*"

func inOwnCluster() Condition {
	return Condition{"ArnEquals": {"ecs:cluster": inAccount("ecs", "cluster/"+Project)}}
}

// A session needs its target and its document. The ARN of a document of AWS has no account, which the asterisk matches too.
var (
	sessions        = &place{sid: "Sessions", resources: inAccount("ecs", "task/"+Project+"/*"), condition: namesDocument()}
	sessionDocument = &place{
		sid: "SessionDocument", resources: []string{"arn:aws:ssm:" + Region + ":*:document/AWS-StartPortForwardingSession"},
		condition: namesDocument(), shared: "the document is one of AWS; the session needs the task too",
	}
)

// namesDocument keeps sessions to the documents that are allowed: one that names no document is a shell, for which none has to be
// ("Enforce a session document permission check when starting a session" in the AWS Systems Manager User Guide).
func namesDocument() Condition {
	return Condition{"BoolIfExists": {"ssm:SessionDocumentAccessCheck": {"true"}}}
}

// A log group is there twice: actions on its streams name it with an asterisk behind it.
// Beside that of the services, a stack can have one for what goes through its VPC.
var (
	logGroup  = &place{sid: "Logs", resources: inAccount("logs", ownLogs, ownLogs+":*")}
	logGroups = &place{sid: "LogGroups", resources: inAccount("logs", ownLogs, ownLogs+":*", ownLogs+"/*")}
)

const ownLogs = "log-group:/docker-compose/" + Project

// What a review stores stands apart from what a deployment reads.
var (
	bucket = &place{
		sid: "Bucket", resources: []string{accountBucket},
		shared: "the projects of an account and Region have one bucket",
	}
	objects = &place{sid: "Templates", resources: []string{accountBucket + "/" + Project + "/*",
		accountBucket + "/_templates/" + Project + "/*"}}
	reviews = &place{sid: "Reviews", resources: []string{accountBucket + "/_reviews/" + Project + "/*"}}
)

const accountBucket = "arn:aws:s3:::compose2ecs-" + Account + "-" + Region

// The name of a secret that CloudFormation makes up begins with its logical id, and says
// nothing of the stack.
var (
	ownSecrets = &place{sid: "Secrets", resources: inAccount("secretsmanager", "secret:*"), condition: own()}
	newSecrets = &place{sid: "NewSecrets", resources: inAccount("secretsmanager", "secret:*"), condition: notOthers()}
	anySecrets = &place{
		sid: "LookAtSecrets", resources: inAccount("secretsmanager", "secret:*"),
		shared: "it looks at existing secrets, but not at their values",
	}
	secretKeys = &place{
		sid: "EncryptSecrets", resources: inAccount("kms", "key/*"),
		condition: equals("kms:ViaService", "secretsmanager."+Region+".amazonaws.com"),
		shared:    "the keys have no tag of the stack; the policy of a key is the limit",
	}
)

// A file system keeps the tag of its stack when the stack is gone.
var (
	fileSystems    = &place{sid: "FileSystems", resources: efsThings, condition: own()}
	newFileSystems = &place{sid: "NewFileSystems", resources: efsThings, condition: notOthers()}
	anyFileSystems = &place{sid: "LookAtFileSystems", resources: efsThings, shared: "it is read-only"}
	volumeKeys     = &place{
		sid: "EncryptFileSystems", resources: inAccount("kms", "key/*"),
		condition: equals("kms:ViaService", "elasticfilesystem."+Region+".amazonaws.com"),
		shared:    "the keys have no tag of the stack; the policy of a key is the limit",
	}
	mountInterfaces = &place{
		sid: "MountTargets", resources: inAccount("ec2", "network-interface/*", "security-group/*", "subnet/*"),
		shared: "the network interfaces that EFS creates have no tag of the stack, and existing subnets may be another stack's",
	}
)

var efsThings = inAccount("elasticfilesystem", "access-point/*", "file-system/*")

var (
	balancers = &place{
		sid: "LoadBalancers", resources: inAccount("elasticloadbalancing", "loadbalancer/*", "targetgroup/*"),
		condition: notOthers(),
	}
	listeners = &place{
		sid: "Listeners", resources: inAccount("elasticloadbalancing", "listener-rule/*", "listener/*"),
		shared: "CloudFormation puts no tags on listeners and their rules",
	}
	// A firewall is associated with a load balancer on both sides.
	firewalls = &place{
		sid: "Firewalls", resources: slices.Concat(inAccount("elasticloadbalancing", "loadbalancer/app/*"),
			inAccount("wafv2", "regional/webacl/*")),
		shared: "AWS WAF does not look at tags for these actions",
	}
)

var (
	network      = &place{sid: "Network", resources: ec2Things, condition: own()}
	newNetwork   = &place{sid: "NewNetwork", resources: ec2Things, condition: notOthers()}
	groupsInVPCs = &place{
		sid: "GroupsInNetworks", resources: inAccount("ec2", "vpc/*"),
		shared: "an existing VPC often belongs to another stack",
	}
)

var ec2Things = inAccount("ec2",
	"dhcp-options/*", "egress-only-internet-gateway/*", "elastic-ip/*", "internet-gateway/*", "natgateway/*", "route-table/*",
	"security-group-rule/*", "security-group/*", "subnet/*", "vpc-endpoint/*", "vpc-flow-log/*", "vpc/*")

// Route 53 does not support tags in policies. The records of Cloud Map are told by their names,
// which end with that of the namespace; those of a domain by its zone. A zone can be
// deleted only when there are no records in it ("DeleteHostedZone" in the Route 53 API
// Reference).
var (
	namespaces   = &place{sid: "Names", resources: inAccount("servicediscovery", "namespace/*", "service/*"), condition: notOthers()}
	certificates = &place{sid: "Certificates", resources: inAccount("acm", "certificate/*"), condition: notOthers()}
	// A zone is associated with a VPC on both sides.
	joinZones = &place{
		sid: "JoinZones", resources: append(inAccount("ec2", "vpc/*"), "arn:aws:route53:::hostedzone/*"),
		shared: "the zones of endpoints and namespaces are made with them, and Route 53 does not support tags in policies",
	}
	newZones = &place{sid: "MakeZones", resources: []string{"*"}, shared: "the action takes no resource"}
	zones    = &place{
		sid: "Zones", resources: []string{"arn:aws:route53:::change/*", "arn:aws:route53:::hostedzone/*"},
		shared: "Route 53 does not support tags in policies; it deletes empty zones only",
	}
	domainZone  = &place{sid: "DomainZone", resources: []string{"arn:aws:route53:::hostedzone/" + Zone}}
	nameRecords = &place{sid: "NameRecords", resources: []string{"arn:aws:route53:::hostedzone/*"}, condition: Condition{
		"ForAllValues:StringLike": {recordNames: {"*." + namespace, namespace}},
		"Null":                    {recordNames: {"false"}}, // ForAllValues holds for no values too
	}}
)

const (
	recordNames = "route53:ChangeResourceRecordSetsNormalizedRecordNames"
	namespace   = Project + ".internal"
)

// Roles have no tag of their stack, and iam:PassRole does not look at tags reliably
// ("Grant a user permissions to pass a role to an AWS service" in the IAM User Guide).
// Beside the names that CloudFormation makes up, a path is the project's own.
var (
	anyRoles      = &place{sid: "LookAtRoles", resources: []string{accountRole + "*"}, shared: "it looks at existing roles"}
	anyPrincipals = &place{
		sid: "LookAtRights", resources: []string{accountRole + "*", "arn:aws:iam::" + Account + ":user/*"},
		shared: "it checks permissions, and changes nothing",
	}
	ownRoles = &place{sid: "Roles", resources: roleNames}
	// A task with an EBS volume hands ECS a role for that.
	giveTaskRoles = &place{
		sid: "GiveRolesToTasks", resources: roleNames,
		condition: equals("iam:PassedToService", "ecs-tasks.amazonaws.com", "ecs.amazonaws.com"),
	}
	giveRoles = &place{sid: "GiveRoles", resources: roleNames, condition: equals("iam:PassedToService",
		"ecs-tasks.amazonaws.com", "ecs.amazonaws.com", "scheduler.amazonaws.com", "vpc-flow-logs.amazonaws.com")}
	// The role's name is not that of a stack's role, or CloudFormation could give itself
	// any rights through it.
	handOver = &place{
		sid: "GiveRoleToCloudFormation", resources: []string{accountRole + ServiceRole},
		condition: equals("iam:PassedToService", "cloudformation.amazonaws.com"),
	}
	ecsRole = &place{
		sid: "RoleOfECS", resources: []string{accountRole + "aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS"},
		shared: "an account has one such role",
	}
	linkedRoles = &place{
		sid: "ServiceLinkedRoles", resources: []string{accountRole + "aws-service-role/*"},
		condition: equals("iam:AWSServiceName",
			"ecs.amazonaws.com", "ecs.application-autoscaling.amazonaws.com", "elasticfilesystem.amazonaws.com",
			"elasticloadbalancing.amazonaws.com"),
		shared: "an account has one such role for each service",
	}
)

const accountRole = "arn:aws:iam::" + Account + ":role/"

var roleNames = append(capitals(accountRole), accountRole+"compose2ecs/"+Project+"/*")

// ServiceRole is what the documentation calls the role of --role-arn.
const ServiceRole = "cloudformation-" + Project

var (
	scaling = &place{
		sid: "Scaling", resources: inAccount("application-autoscaling", "scalable-target/*"),
		condition: equals("application-autoscaling:service-namespace", "ecs"),
		shared:    "the IDs of scalable targets are not related to the project, and CloudFormation does not tag them",
	}
	alarms = &place{sid: "Alarms", resources: inAccount("cloudwatch", "alarm:TargetTracking-service/"+Project+"/*")}
)
