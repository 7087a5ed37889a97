package permissions

import (
	"slices"

	"github.com/compose2ecs/compose2ecs/pkg/manifest"
)

// Where a service takes no resource, or its resources have no names that the project is
// part of, the region and the account are the limit. Which resources an action takes is
// in the Service Authorization Reference.

func inAccount(service string, resources ...string) []string {
	var arns []string
	for _, resource := range resources {
		arns = append(arns, "arn:aws:"+service+":"+Region+":"+Account+":"+resource)
	}
	return arns
}

// anywhere is for looking at what there is, where a service takes no resource or where
// its resources are not known before.
var anywhere = &place{sid: "Look", resources: []string{"*"}}

// inRegion is for what changes something without taking a resource.
var inRegion = &place{sid: "InRegion", resources: []string{"*"}, condition: equals("aws:RequestedRegion", Region)}

var (
	ownStack = &place{sid: "Stack", resources: inAccount("cloudformation", "stack/"+Project+"/*")}
	// The list of ls is of all stacks, and the stack of a project can have been named by
	// somebody else.
	allStacks  = &place{sid: "Stacks", resources: inAccount("cloudformation", "stack/*")}
	changeSets = &place{sid: "ChangeSets", resources: inAccount("cloudformation", "changeSet/*")}
)

// The template names the cluster after the stack, and the families after stack and
// service.
var (
	cluster      = &place{sid: "Cluster", resources: inAccount("ecs", "cluster/"+Project)}
	ownTasks     = &place{sid: "Tasks", resources: inAccount("ecs", "cluster/"+Project, "task/"+Project+"/*")}
	ecsThings    = &place{sid: "Services", resources: inAccount("ecs", "service/"+Project+"/*", "service-deployment/"+Project+"/*")}
	families     = &place{sid: "TaskDefinitions", resources: inAccount("ecs", "task-definition/"+Project+"-*")}
	ownSchedules = &place{sid: "Schedules", resources: inAccount("scheduler", "schedule/default/"+Project+"-*")}
	inCluster    = &place{
		sid: "InCluster", resources: []string{"*"}, condition: Condition{"ArnEquals": {"ecs:cluster": inAccount("ecs", "cluster/"+Project)}},
	}
	taskTags = &place{sid: "TagTasks", resources: inAccount("ecs", "task/"+Project+"/*"), condition: equals("ecs:CreateAction", "RunTask")}
	ecsTags  = &place{
		sid: "TagContainers", resources: inAccount("ecs", "cluster/"+Project, "service/"+Project+"/*", "task-definition/"+Project+"-*"),
	}
)

// A log group is there twice: actions on its streams name it with an asterisk behind it.
// Beside that of the services, a stack can have one for what goes through its VPC.
var (
	logGroup  = &place{sid: "Logs", resources: inAccount("logs", ownLogs, ownLogs+":*")}
	logGroups = &place{sid: "LogGroups", resources: inAccount("logs", ownLogs, ownLogs+":*", ownLogs+"/*")}
)

const ownLogs = "log-group:/docker-compose/" + Project

var (
	bucket  = &place{sid: "Bucket", resources: []string{"arn:aws:s3:::compose2ecs-" + Account + "-" + Region}}
	objects = &place{sid: "Templates", resources: []string{"arn:aws:s3:::compose2ecs-" + Account + "-" + Region + "/" + Project + "/*"}}
)

// The name of a secret that CloudFormation makes up begins with its logical id. That it
// is the stack's is in its tags: "stack-level tags … are also attached to the secret"
// (AWS::SecretsManager::Secret in the CloudFormation Template Reference).
var (
	ownSecrets = &place{sid: "Secrets", resources: inAccount("secretsmanager", "secret:*"), condition: equals("aws:ResourceTag/"+tag, Project)}
	newSecrets = &place{
		sid: "NewSecrets", resources: inAccount("secretsmanager", "secret:*"), condition: equals("aws:RequestTag/"+tag, Project),
	}
	anySecrets = &place{sid: "LookAtSecrets", resources: inAccount("secretsmanager", "secret:*")}
)

// A file system is found by the tags of Compose, also when its stack is gone; so only
// what has them is deleted.
var (
	fileSystems = &place{sid: "FileSystems", resources: inAccount("elasticfilesystem", "access-point/*", "file-system/*")}
	ownVolumes  = &place{
		sid: "Volumes", resources: inAccount("elasticfilesystem", "file-system/*"),
		condition: equals("aws:ResourceTag/"+manifest.ProjectTag, Project),
	}
	volumeKeys = &place{
		sid: "EncryptFileSystems", resources: inAccount("kms", "key/*"),
		condition: equals("kms:ViaService", "elasticfilesystem."+Region+".amazonaws.com"),
	}
	mountTargets = &place{sid: "MountTargets", resources: inAccount("ec2", "network-interface/*", "security-group/*", "subnet/*")}
)

var balancers = &place{sid: "LoadBalancers", resources: inAccount("elasticloadbalancing",
	"listener-rule/*", "listener/*", "loadbalancer/*", "targetgroup/*")}

// A firewall is associated with a load balancer on both sides.
var firewalls = &place{
	sid:       "Firewalls",
	resources: slices.Concat(inAccount("elasticloadbalancing", "loadbalancer/app/*"), inAccount("wafv2", "regional/webacl/*")),
}

var vpcParts = &place{sid: "Network", resources: inAccount("ec2",
	"dhcp-options/*", "egress-only-internet-gateway/*", "elastic-ip/*", "internet-gateway/*", "natgateway/*", "route-table/*",
	"security-group-rule/*", "security-group/*", "subnet/*",
	"vpc-endpoint/*", "vpc-flow-log/*", "vpc/*")}

var (
	namespaces   = &place{sid: "Names", resources: inAccount("servicediscovery", "namespace/*", "service/*")}
	certificates = &place{sid: "Certificates", resources: inAccount("acm", "certificate/*")}
	// A zone is associated with a VPC on both sides.
	joinZones = &place{sid: "JoinZones", resources: append(inAccount("ec2", "vpc/*"), "arn:aws:route53:::hostedzone/*")}
	newZones  = &place{sid: "MakeZones", resources: []string{"*"}}
	zones     = &place{sid: "Zones", resources: []string{"arn:aws:route53:::change/*", "arn:aws:route53:::hostedzone/*"}}
)

// Names that CloudFormation makes up begin with that of the stack.
var (
	anyRoles  = &place{sid: "LookAtRoles", resources: []string{"arn:aws:iam::" + Account + ":role/*"}}
	ownRoles  = &place{sid: "Roles", resources: []string{"arn:aws:iam::" + Account + ":role/" + Project + "-*"}}
	giveRoles = &place{
		sid: "GiveRolesToTasks", resources: []string{"arn:aws:iam::" + Account + ":role/" + Project + "-*"},
		condition: equals("iam:PassedToService", "ecs-tasks.amazonaws.com"),
	}
	flowRoles = &place{
		sid: "GiveRolesToFlowLogs", resources: []string{"arn:aws:iam::" + Account + ":role/" + Project + "-*"},
		condition: equals("iam:PassedToService", "vpc-flow-logs.amazonaws.com"),
	}
	scheduleRoles = &place{
		sid: "GiveRolesToSchedules", resources: []string{"arn:aws:iam::" + Account + ":role/" + Project + "-*"},
		condition: equals("iam:PassedToService", "scheduler.amazonaws.com"),
	}
	shiftRoles = &place{
		sid: "GiveRolesToServices", resources: []string{"arn:aws:iam::" + Account + ":role/" + Project + "-*"},
		condition: equals("iam:PassedToService", "ecs.amazonaws.com"),
	}
	// The role's name is not that of a stack's role, or CloudFormation could give itself
	// any rights through it.
	handOver = &place{
		sid: "GiveRoleToCloudFormation", resources: []string{"arn:aws:iam::" + Account + ":role/" + ServiceRole},
		condition: equals("iam:PassedToService", "cloudformation.amazonaws.com"),
	}
	linkedRoles = &place{sid: "ServiceLinkedRoles", resources: []string{
		"arn:aws:iam::" + Account + ":role/aws-service-role/*",
	}, condition: equals("iam:AWSServiceName",
		"ecs.amazonaws.com", "ecs.application-autoscaling.amazonaws.com", "elasticfilesystem.amazonaws.com",
		"elasticloadbalancing.amazonaws.com")}
)

// ServiceRole is what the documentation calls the role of --role-arn.
const ServiceRole = "cloudformation-" + Project

var (
	scaling = &place{
		sid: "Scaling", resources: inAccount("application-autoscaling", "scalable-target/*"),
		condition: equals("application-autoscaling:service-namespace", "ecs"),
	}
	alarms = &place{sid: "Alarms", resources: inAccount("cloudwatch", "alarm:TargetTracking-service/"+Project+"/*")}
)

func equals(key string, values ...string) Condition {
	return Condition{"StringEquals": {key: values}}
}
