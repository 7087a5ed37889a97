package cost

import (
	"slices"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/cost/prices"
)

// free are the types that cost nothing by themselves.
var free = [...]string{
	"AWS::ApplicationAutoScaling::ScalableTarget", "AWS::CertificateManager::Certificate", "AWS::EC2::DHCPOptions",
	"AWS::EC2::EgressOnlyInternetGateway", "AWS::EC2::FlowLog", "AWS::EC2::InternetGateway", "AWS::EC2::Route", "AWS::EC2::RouteTable",
	"AWS::EC2::SecurityGroup", "AWS::EC2::SecurityGroupEgress", "AWS::EC2::SecurityGroupIngress", "AWS::EC2::Subnet",
	"AWS::EC2::SubnetRouteTableAssociation", "AWS::EC2::VPC", "AWS::EC2::VPCCidrBlock", "AWS::EC2::VPCDHCPOptionsAssociation",
	"AWS::EC2::VPCGatewayAttachment", "AWS::ECS::ClusterCapacityProviderAssociations", "AWS::EFS::AccessPoint", "AWS::EFS::MountTarget",
	"AWS::ElasticLoadBalancingV2::Listener", "AWS::ElasticLoadBalancingV2::ListenerCertificate",
	"AWS::ElasticLoadBalancingV2::ListenerRule", "AWS::ElasticLoadBalancingV2::TargetGroup", "AWS::IAM::ManagedPolicy",
	"AWS::IAM::Policy", "AWS::IAM::Role", "AWS::Route53::RecordSet", "AWS::ServiceDiscovery::HttpNamespace",
	// "There is no additional charge" for what ECS registers (Amazon ECS Developer Guide, "Amazon ECS service discovery pricing").
	"AWS::ServiceDiscovery::Instance", "AWS::ServiceDiscovery::Service",
}

// small are the types that are paid for by the request, of which a project makes so few that they cost less than a cent.
var small = [...]string{"AWS::Scheduler::Schedule", "AWS::SNS::Topic", "AWS::WAFv2::WebACLAssociation"}

// Free reports whether resources of a type cost nothing by themselves.
func Free(kind string) bool { return slices.Contains(free[:], kind) }

// resource adds what a resource costs.
func (e *estimator) resource(id cfn.LogicalID) {
	switch kind := e.kind(id); kind {
	case serviceType:
		e.service(id)
	case definitionType:
		e.definition(id)
	case balancerType:
		e.balancer(id)
	case natType:
		e.nat(id)
	case endpointType:
		e.endpoint(id)
	case "AWS::EC2::EIP":
		e.add(id, prices.PublicIPv4, exactly(Hours))
	case "AWS::EFS::FileSystem":
		e.fileSystem(id)
	case logGroupType:
		e.logGroup(id)
	case "AWS::ECS::Cluster":
		e.cluster(id)
	default:
		e.single(id, kind)
	}
}

// single adds what is paid for by the piece.
func (e *estimator) single(id cfn.LogicalID, kind string) {
	switch {
	case kind == "AWS::SecretsManager::Secret":
		e.add(id, prices.Secret, exactly(1))
	case kind == "AWS::KMS::Key":
		e.add(id, prices.KMSKey, exactly(1))
	case kind == "AWS::CloudWatch::Alarm":
		e.add(id, prices.Alarm, exactly(1))
	case kind == "AWS::ApplicationAutoScaling::ScalingPolicy":
		e.scalingPolicy(id)
	case kind == "AWS::ECR::Repository":
		e.add(id, prices.ECRStorage, exactly(e.Assumptions.Images))
	case kind == "AWS::ServiceDiscovery::PrivateDnsNamespace", kind == "AWS::Route53::HostedZone":
		e.add(id, prices.HostedZone, exactly(1))
	case !Free(kind) && !slices.Contains(small[:], kind):
		e.without(id, kind)
	}
}

// scalingPolicy adds the two alarms that target tracking makes (Application Auto Scaling User Guide, "How target tracking scaling works").
func (e *estimator) scalingPolicy(id cfn.LogicalID) {
	if text(e.properties(id).Get("PolicyType")) == "TargetTrackingScaling" {
		e.add(id, prices.Alarm, exactly(2))
	}
}

// cluster adds Container Insights, which the cluster has for all services.
func (e *estimator) cluster(id cfn.LogicalID) {
	for _, setting := range items(e.properties(id).Get("ClusterSettings")) {
		switch text(setting.Get("Value")) {
		case "enabled":
			e.add(id, prices.Insights, exactly(1))
		case "enhanced":
			e.add(id, prices.Enhanced, exactly(1))
		}
	}
}

const logGroupType = "AWS::Logs::LogGroup"
