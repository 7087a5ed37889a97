package updates

import (
	"maps"
	"slices"
)

// check refuses what the services do of a resource as it is to be.
func (u *update) check(r *resource) error {
	if err := u.refuseDuplicate(r); err != nil {
		return err
	}
	switch r.kind {
	case ecsService:
		return u.checkService(r)
	case listener, listenerRule:
		return u.checkForward(r)
	case "AWS::EFS::MountTarget":
		return u.checkMountTarget(r)
	}
	return nil
}

// checkMountTarget: all mount targets of a file system are in one VPC
// (https://docs.aws.amazon.com/efs/latest/ug/accessing-fs.html).
func (u *update) checkMountTarget(r *resource) error {
	for _, other := range u.of(r.kind) {
		if other.token != r.token && text(other.actual["FileSystemId"]) == text(r.actual["FileSystemId"]) && u.vpcOf(other) != u.vpcOf(r) {
			return refuse(r, "%s of the same file system is in another VPC", other.id)
		}
	}
	return nil
}

// refuseChange refuses changes in place that the services do not make.
func (u *update) refuseChange(before, after *resource) error {
	switch before.kind {
	case ecsService:
		return u.refuseService(before, after)
	case loadBalancer:
		// https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_SetSubnets.html. Subnets that are not of the stack
		// are in one VPC, for all that is known; never in one of the stack.
		if u.vpcOf(before) != u.vpcOf(after) {
			return refuse(after, "a load balancer stays in its VPC")
		}
	case "AWS::ECS::Cluster":
		// "Settings can only be modified, not removed": https://github.com/aws/aws-cdk/issues/9149
		if len(items(before.given["ClusterSettings"])) > 0 && len(items(after.given["ClusterSettings"])) == 0 {
			return refuse(after, "Settings can only be modified, not removed")
		}
	}
	return nil
}

// merged is what AWS makes of other properties of a resource that is there.
func merged(r *resource, given map[string]any) map[string]any {
	switch r.kind {
	case ecsService:
		return mergedService(r.actual, given)
	case loadBalancer:
		// https://github.com/aws-cloudformation/cloudformation-coverage-roadmap/issues/554, https://github.com/aws/aws-cdk/issues/31609
		return withAttributes(r.actual, given, "LoadBalancerAttributes")
	case targetGroup:
		// https://github.com/aws-cloudformation/cloudformation-cli/issues/992
		return withAttributes(r.actual, given, "TargetGroupAttributes")
	case listener:
		return withAttributes(r.actual, given, "ListenerAttributes")
	}
	return maps.Clone(given)
}

// withAttributes keeps the attributes in a list of keys and values that are not given any more.
func withAttributes(actual, given map[string]any, property string) map[string]any {
	after := maps.Clone(given)
	list := slices.Clone(items(given[property]))
	for _, old := range items(actual[property]) {
		same := func(v any) bool { return text(at(v, "Key")) == text(at(old, "Key")) }
		if !slices.ContainsFunc(list, same) {
			list = append(list, old)
		}
	}
	if len(list) > 0 {
		after[property] = list
	}
	return after
}

// holders are the types of resources that keep one of a type from being deleted, for as long as AWS has it in theirs. Where
// nothing is named, all do that mention it.
var holders = map[string][]string{
	// ResourceInUse: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DeleteTargetGroup.html. Services do
	// not hold a target group: it goes from under them.
	targetGroup: {listener, listenerRule},
	// DependencyViolation: https://docs.aws.amazon.com/vpc/latest/userguide/deleting-security-groups.html
	"AWS::EC2::SecurityGroup": {ecsService, loadBalancer, "AWS::EFS::MountTarget", "AWS::EC2::VPCEndpoint",
		"AWS::EC2::SecurityGroup", "AWS::EC2::SecurityGroupIngress"},
	"AWS::EC2::Subnet": {ecsService, loadBalancer, "AWS::EFS::MountTarget", "AWS::EC2::VPCEndpoint", "AWS::EC2::NatGateway"},
	"AWS::EC2::VPC": {"AWS::EC2::Subnet", "AWS::EC2::SecurityGroup", "AWS::EC2::VPCGatewayAttachment", targetGroup,
		"AWS::EC2::VPCEndpoint"},
	// "Service contains registered instances": https://github.com/aws/containers-roadmap/issues/1746
	"AWS::ServiceDiscovery::Service": {ecsService, "AWS::ServiceDiscovery::Instance"},
	// ResourceInUse: https://docs.aws.amazon.com/cloud-map/latest/api/API_DeleteNamespace.html
	"AWS::ServiceDiscovery::PrivateDnsNamespace": {"AWS::ServiceDiscovery::Service", ecsService},
	"AWS::ServiceDiscovery::HttpNamespace":       {ecsService},
	// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteCluster.html
	"AWS::ECS::Cluster": {ecsService},
	// FileSystemInUse: https://docs.aws.amazon.com/efs/latest/ug/API_DeleteFileSystem.html
	"AWS::EFS::FileSystem":      {"AWS::EFS::MountTarget"},
	"AWS::EC2::EIP":             {"AWS::EC2::NatGateway"},
	"AWS::EC2::RouteTable":      {"AWS::EC2::SubnetRouteTableAssociation"},
	"AWS::EC2::InternetGateway": {"AWS::EC2::VPCGatewayAttachment"},
	"AWS::EC2::DHCPOptions":     {"AWS::EC2::VPCDHCPOptionsAssociation"},
}

// holder is what keeps a resource from being deleted, nil if there is nothing.
func (a *Account) holder(r *resource) *resource {
	for _, other := range a.live() {
		if other.token != r.token && slices.Contains(holders[r.kind], other.kind) && names(other.actual, r.token) {
			return other
		}
	}
	// The capacity providers of a cluster stay while a service uses them:
	// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PutClusterCapacityProviders.html (ResourceInUseException)
	if r.kind == "AWS::ECS::ClusterCapacityProviderAssociations" && a.slots[slot(r)] == r.token {
		for _, s := range a.of(ecsService) {
			if text(s.actual["Cluster"]) == text(r.actual["Cluster"]) && len(items(s.actual["CapacityProviderStrategy"])) > 0 {
				return s
			}
		}
	}
	return nil
}
