package updates

import (
	"fmt"
	"net/netip"
	"strings"
)

// keys are what two resources of a type cannot have in common at a time. A new one that has a key of an old one is refused, also
// when the old one would go in the same update: CloudFormation creates before it deletes
// (https://github.com/aws/aws-cdk/issues/27094, https://github.com/aws/aws-cdk/issues/13901).
var keys = map[string]func(*Account, *resource) []string{
	// DuplicateListener: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateListener.html
	"AWS::ElasticLoadBalancingV2::Listener": each("Port", "LoadBalancerArn"),
	// PriorityInUse: https://github.com/pulumi/pulumi-aws/issues/175
	"AWS::ElasticLoadBalancingV2::ListenerRule": each("Priority", "ListenerArn"),
	// DuplicateLoadBalancerName, DuplicateTargetGroupName: the names are the account's, not the stack's.
	"AWS::ElasticLoadBalancingV2::LoadBalancer": each("Name"),
	"AWS::ElasticLoadBalancingV2::TargetGroup":  each("Name"),
	// ServiceAlreadyExists: https://docs.aws.amazon.com/cloud-map/latest/api/API_CreateService.html
	"AWS::ServiceDiscovery::Service": func(_ *Account, r *resource) []string {
		return []string{text(r.actual["Name"]) + " in " + text(at(r.actual, "DnsConfig", "NamespaceId")) + text(r.actual["NamespaceId"])}
	},
	// NamespaceAlreadyExists; for two VPCs sources differ (https://github.com/awslabs/aws-saas-boost/issues/396), so one name once.
	"AWS::ServiceDiscovery::PrivateDnsNamespace": each("Name"),
	"AWS::ServiceDiscovery::HttpNamespace":       each("Name"),
	// MountTargetConflict: https://github.com/aws/aws-cdk/issues/27397
	"AWS::EFS::MountTarget": mountTargetKeys,
	// A cluster of the name of one that is there is that one, which goes with the old resource: refused, to be on the safe side
	// (https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateCluster.html).
	"AWS::ECS::Cluster":           each("ClusterName"),
	"AWS::ECS::CapacityProvider":  each("Name"),
	"AWS::ECS::Service":           serviceKeys,
	"AWS::Logs::LogGroup":         each("LogGroupName"),
	"AWS::Scheduler::Schedule":    each("Name", "GroupName"),
	"AWS::SecretsManager::Secret": each("Name"),
	"AWS::IAM::Role":              each("RoleName"),
	"AWS::ECR::Repository":        each("RepositoryName"),
	// "Tried to create resource record set … but it already exists": https://github.com/aws/aws-cdk/issues/13901
	"AWS::Route53::RecordSet": each("Name", "HostedZoneId", "Type"),
	// InvalidSubnet.Conflict: https://github.com/pulumi/pulumi-awsx/issues/520
	"AWS::EC2::Subnet": each("CidrBlock", "VpcId"),
	// InvalidPermission.Duplicate: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html
	"AWS::EC2::SecurityGroupIngress": each("IpProtocol", "GroupId", "FromPort", "ToPort", "SourceSecurityGroupId", "CidrIp", "CidrIpv6"),
	// RouteAlreadyExists, Resource.AlreadyAssociated: the same page.
	"AWS::EC2::Route":                each("RouteTableId", "DestinationCidrBlock", "DestinationIpv6CidrBlock"),
	"AWS::EC2::NatGateway":           each("AllocationId"),
	"AWS::EC2::VPCGatewayAttachment": each("VpcId"),
	"AWS::EC2::VPCEndpoint":          each("ServiceName", "VpcId"),
	"AWS::EC2::SecurityGroup":        each("GroupName", "VpcId"),
}

// each is a key of several properties, for those that have the first of them.
func each(required string, others ...string) func(*Account, *resource) []string {
	return func(_ *Account, r *resource) []string {
		if r.actual[required] == nil {
			return nil
		}
		var key strings.Builder
		for _, name := range others {
			key.WriteString(name + " " + text(r.actual[name]) + ", ")
		}
		return []string{key.String() + required + " " + text(r.actual[required])}
	}
}

func mountTargetKeys(a *Account, r *resource) []string {
	zone := "the zone of " + r.id // two subnets of other stacks that take each other's place may well be in the same
	if subnet := a.find(r.actual["SubnetId"]); subnet != nil {
		zone = text(subnet.actual["AvailabilityZone"])
	}
	return []string{text(r.actual["FileSystemId"]) + " in " + zone}
}

// serviceKeys are a service's names in the namespaces of Service Connect: "each ServiceConnectService must have a name that is
// unique in the namespace" (https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-service.html).
func serviceKeys(_ *Account, r *resource) []string {
	var list []string
	connect := r.actual["ServiceConnectConfiguration"]
	for _, s := range items(at(connect, "Services")) {
		list = append(list, fmt.Sprintf("%s in %s", text(at(s, "DiscoveryName")), text(at(connect, "Namespace"))))
	}
	return list
}

// refuseDuplicate refuses a resource with a key of another one. One that is to be changed in the same update counts with its old
// keys too, unless it is certain to be changed before.
func (u *update) refuseDuplicate(r *resource) error {
	keysOf := keys[r.kind]
	if keysOf == nil {
		return nil
	}
	mine := keysOf(u.Account, r)
	for _, other := range u.of(r.kind) {
		if other.token == r.token {
			continue
		}
		theirs := keysOf(u.Account, other)
		if old := u.started.resources[other.id]; old != nil && old.token == other.token && !u.behind(r.id, other.id) {
			theirs = append(theirs, keysOf(u.started, old)...)
		}
		for _, key := range mine {
			if clashes(key, theirs) {
				return refuse(r, "%s has %s already", other.id, key)
			}
		}
	}
	return nil
}

// clashes reports whether a key is among others. Blocks of addresses clash when they overlap.
func clashes(key string, others []string) bool {
	for _, other := range others {
		if key == other || overlap(key, other) {
			return true
		}
	}
	return false
}

func overlap(a, b string) bool {
	before, block, found := strings.Cut(a, "CidrBlock ")
	otherBefore, otherBlock, otherFound := strings.Cut(b, "CidrBlock ")
	first, err := netip.ParsePrefix(block)
	second, otherErr := netip.ParsePrefix(otherBlock)
	return found && otherFound && before == otherBefore && strings.HasPrefix(before, "VpcId") && err == nil && otherErr == nil &&
		first.Overlaps(second)
}

// checkExports refuses two exports of a name
// (https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/outputs-section-structure.html).
func (u *update) checkExports() {
	seen := map[string]string{}
	for _, id := range sorted(u.Outputs) {
		name := text(u.value(u.Outputs[id].Export.Name))
		if name == "" {
			continue
		}
		if seen[name] != "" {
			u.refused(&refusal{id, "the export " + name + " is there twice"})
		}
		seen[name] = id
		if u.started.previous != nil {
			if old := u.started.exporter(name); old != "" && old != id {
				u.refused(&refusal{id, "the export " + name + " is that of " + old + " until it is removed"})
			}
		}
	}
}

// exporter is the output of the stack with an export of a name.
func (a *Account) exporter(name string) string {
	e := evaluator{a.previous, a.stack, nil, func(id string) string { return "{" + id + "@1}" }}
	for _, id := range sorted(a.previous.Outputs) {
		if text(e.value(a.previous.Outputs[id].Export.Name)) == name {
			return id
		}
	}
	return ""
}
