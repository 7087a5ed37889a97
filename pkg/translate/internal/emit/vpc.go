package emit

import (
	"slices"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

// Ids of a VPC that the stack makes with more than public subnets.
const (
	ipv6BlockID     cfn.LogicalID = "VpcIpv6CidrBlock"
	ipv6RouteID     cfn.LogicalID = "PublicIpv6Route"
	egressGatewayID cfn.LogicalID = "EgressOnlyInternetGateway"
	isolatedTableID cfn.LogicalID = "IsolatedRouteTable"
	endpointGroupID cfn.LogicalID = "VpcEndpointSecurityGroup"
	flowLogID       cfn.LogicalID = "VpcFlowLog"
	flowLogGroupID  cfn.LogicalID = "VpcFlowLogGroup"
	flowLogRoleID   cfn.LogicalID = "VpcFlowLogRole"
)

func privateTableID(i int) cfn.LogicalID {
	return cfn.LogicalID("PrivateRouteTable" + plan.SubnetLetter(i))
}

func privateRouteID(i int) cfn.LogicalID { return cfn.LogicalID("PrivateRoute" + plan.SubnetLetter(i)) }

func privateIpv6RouteID(i int) cfn.LogicalID {
	return cfn.LogicalID("PrivateIpv6Route" + plan.SubnetLetter(i))
}

func natGatewayID(i int) cfn.LogicalID { return cfn.LogicalID("NatGateway" + plan.SubnetLetter(i)) }

func natAddressID(i int) cfn.LogicalID { return cfn.LogicalID("NatAddress" + plan.SubnetLetter(i)) }

func endpointID(service string) cfn.LogicalID { return plan.ID(service, "Endpoint") }

// The first of the sixteenths of the VPC that subnets of a kind have: room for four zones
// each, so that no subnet moves when there are more zones or kinds.
const (
	publicPart   = 0
	privatePart  = 4
	isolatedPart = 8
)

func emitVPC(p *plan.Plan, e *emitter) {
	if p.VPC.Existing != "" {
		emitExistingVPC(p, e)
		return
	}
	v := vpcEmitter{e, p.VPC}
	v.gateways()
	v.public()
	v.natGateways()
	v.private()
	v.isolated()
	v.endpoints()
	v.flowLogs(p.Logs.RetentionDays)
}

// vpcIPv6Block are the IPv6 addresses of the stack's VPC, once it has some.
func vpcIPv6Block() cfn.String { return cfn.Select(0, cfn.GetAtt(plan.VpcID, "Ipv6CidrBlocks")) }

// A vpcEmitter writes the VPC that the stack makes. The CIDR blocks are literal, so that
// a reviewer reads what will be there.
type vpcEmitter struct {
	*emitter
	plan.VPC
}

// make adds a resource, for the setting that asked for it.
func (v vpcEmitter) make(setting string, id cfn.LogicalID, properties cfn.Properties, dependsOn ...cfn.LogicalID) {
	path := source.Path{"x-aws-vpc"}
	if setting != "" {
		path = path.Sub(setting)
	}
	v.add(&cfn.Resource{ID: id, DependsOn: dependsOn, Properties: properties}, path...)
}

// gateways are the VPC itself, and its way to the internet.
func (v vpcEmitter) gateways() {
	v.make("", plan.VpcID, &cfn.EC2VPC{
		CidrBlock: cfn.Of(v.CIDR.String()), EnableDnsSupport: cfn.Of(true), EnableDnsHostnames: cfn.Of(true),
		Tags: nameTags("${AWS::StackName}"),
	})
	if v.DualStack {
		v.make("dual_stack", ipv6BlockID, &cfn.EC2VPCCidrBlock{VpcId: cfn.Ref(plan.VpcID), AmazonProvidedIpv6CidrBlock: cfn.Of(true)})
	}
	v.make("", gatewayID, &cfn.EC2InternetGateway{Tags: nameTags("${AWS::StackName}")})
	v.make("", attachmentID, &cfn.EC2VPCGatewayAttachment{VpcId: cfn.Ref(plan.VpcID), InternetGatewayId: cfn.Ref(gatewayID)})
}

// public are the subnets that the internet gateway serves.
func (v vpcEmitter) public() {
	v.table("", routeTableID, "public")
	v.make("", defaultRouteID, &cfn.EC2Route{
		RouteTableId: cfn.Ref(routeTableID), DestinationCidrBlock: cfn.Of("0.0.0.0/0"), GatewayId: cfn.Ref(gatewayID),
	}, attachmentID)
	if v.DualStack {
		v.make("dual_stack", ipv6RouteID, &cfn.EC2Route{
			RouteTableId: cfn.Ref(routeTableID), DestinationIpv6CidrBlock: cfn.Of("::/0"), GatewayId: cfn.Ref(gatewayID),
		}, attachmentID, ipv6BlockID)
	}
	for i := range v.Zones {
		v.subnet("", i, publicPart, plan.SubnetID(i), "public", routeTableID)
	}
}

func (v vpcEmitter) table(setting string, id cfn.LogicalID, name string) {
	v.make(setting, id, &cfn.EC2RouteTable{VpcId: cfn.Ref(plan.VpcID), Tags: nameTags("${AWS::StackName} " + name)})
}

// subnet adds a subnet in a zone, with its route table.
func (v vpcEmitter) subnet(setting string, zone, blocks int, id cfn.LogicalID, kind string, table cfn.LogicalID) {
	subnet := &cfn.EC2Subnet{
		VpcId: cfn.Ref(plan.VpcID), AvailabilityZone: cfn.Select(zone, cfn.GetAZs("")),
		CidrBlock: cfn.Of(v.VPC.Block(blocks + zone)), Tags: nameTags("${AWS::StackName} " + kind + " " + plan.SubnetLetter(zone)),
	}
	if kind == "public" {
		subnet.MapPublicIpOnLaunch = cfn.Of(true)
	}
	var waits []cfn.LogicalID
	if v.DualStack {
		// Ipv6CidrBlocks is empty until the block is there ("Fn::Cidr" in the AWS
		// CloudFormation Template Reference, "Creating an IPv6 enabled VPC").
		waits = append(waits, ipv6BlockID)
		subnet.Ipv6CidrBlock = cfn.Select(blocks+zone, cfn.Cidr(vpcIPv6Block(), 1<<plan.SubnetBits, 64))
		subnet.AssignIpv6AddressOnCreation = cfn.Of(true)
	}
	v.make(setting, id, subnet, waits...)
	v.make(setting, id+"RouteTableAssociation", &cfn.EC2SubnetRouteTableAssociation{SubnetId: cfn.Ref(id), RouteTableId: cfn.Ref(table)})
}

// natGateways stand in public subnets, each with an address of its own.
func (v vpcEmitter) natGateways() {
	for i := range v.NAT {
		v.make("nat", natAddressID(i), &cfn.EC2EIP{Domain: cfn.Of("vpc"), Tags: nameTags("${AWS::StackName} NAT " + plan.SubnetLetter(i))},
			attachmentID)
		v.make("nat", natGatewayID(i), &cfn.EC2NatGateway{
			AllocationId: cfn.GetAtt(natAddressID(i), "AllocationId"), SubnetId: cfn.Ref(plan.SubnetID(i)),
			Tags: nameTags("${AWS::StackName} " + plan.SubnetLetter(i)),
		})
	}
}

// private are the subnets that tasks leave through NAT gateways only. Each has a route
// table, so that one gateway for all can become one a zone.
func (v vpcEmitter) private() {
	if !v.Private {
		return
	}
	setting := "private"
	if v.NAT > 0 {
		setting = "nat"
	}
	if v.NAT > 0 && v.DualStack {
		v.make("dual_stack", egressGatewayID, &cfn.EC2EgressOnlyInternetGateway{VpcId: cfn.Ref(plan.VpcID), Tags: nameTags("${AWS::StackName}")})
	}
	for i := range v.Zones {
		v.table(setting, privateTableID(i), "private "+plan.SubnetLetter(i))
		if v.NAT > 0 {
			v.make(setting, privateRouteID(i), &cfn.EC2Route{
				RouteTableId: cfn.Ref(privateTableID(i)), DestinationCidrBlock: cfn.Of("0.0.0.0/0"),
				NatGatewayId: cfn.Ref(natGatewayID(min(i, v.NAT-1))),
			})
		}
		if v.NAT > 0 && v.DualStack {
			v.make("dual_stack", privateIpv6RouteID(i), &cfn.EC2Route{
				RouteTableId: cfn.Ref(privateTableID(i)), DestinationIpv6CidrBlock: cfn.Of("::/0"),
				EgressOnlyInternetGatewayId: cfn.Ref(egressGatewayID),
			}, ipv6BlockID)
		}
		v.subnet(setting, i, privatePart, plan.PrivateSubnetID(i), "private", privateTableID(i))
	}
}

// isolated are the subnets that have no way out.
func (v vpcEmitter) isolated() {
	if !v.Isolated {
		return
	}
	v.table("endpoints", isolatedTableID, "isolated")
	for i := range v.Zones {
		v.subnet("endpoints", i, isolatedPart, plan.IsolatedSubnetID(i), "isolated", isolatedTableID)
	}
}

// routeTables are all route tables.
func routeTables(v plan.VPC) []cfn.String {
	tables := []cfn.String{cfn.Ref(routeTableID)}
	for i := 0; i < v.Zones && v.Private; i++ {
		tables = append(tables, cfn.Ref(privateTableID(i)))
	}
	if v.Isolated {
		tables = append(tables, cfn.Ref(isolatedTableID))
	}
	return tables
}

// endpoints are the ways to AWS services that do not lead through the internet. Image
// layers of Amazon ECR come from S3; with its endpoint they cost no data transfer.
func (v vpcEmitter) endpoints() {
	v.gatewayEndpoint("", "s3")
	if slices.ContainsFunc(v.Endpoints, func(service string) bool { return slices.Contains(namedInChina, service) }) {
		v.condition(cfn.Condition{ID: inChina, When: cfn.Equals(cfn.Partition, cfn.Of("aws-cn"))}, "x-aws-vpc", "endpoints")
	}
	interfaces := 0
	for _, service := range v.Endpoints {
		if service == "dynamodb" {
			v.gatewayEndpoint("endpoints", service)
			continue
		}
		if interfaces++; interfaces == 1 {
			v.endpointGroup()
		}
		v.make("endpoints", endpointID(service), &cfn.EC2VPCEndpoint{
			VpcId: cfn.Ref(plan.VpcID), VpcEndpointType: cfn.Of("Interface"), ServiceName: endpointService(service),
			SubnetIds: v.VPC.TaskSubnetRefs(), SecurityGroupIds: []cfn.String{cfn.Ref(endpointGroupID)}, PrivateDnsEnabled: cfn.Of(true),
			Tags: nameTags("${AWS::StackName} " + service),
		})
	}
}

// namedInChina are services of which the endpoint's name begins with cn. in China, as
// DescribeVpcEndpointServices says there: of those that tasks talk to.
var namedInChina = []string{
	"athena", "ec2", "ecr.api", "ecr.dkr", "elasticache", "elasticfilesystem", "execute-api", "kinesis-streams", "lambda", "monitoring",
	"rds", "redshift", "redshift-data", "sqs", "states", "sts", "sync-states", "xray",
}

const inChina = "InChina"

// endpointService is the name of an interface endpoint's service.
func endpointService(service string) cfn.String {
	name := "com.amazonaws.${AWS::Region}." + service
	if slices.Contains(namedInChina, service) {
		return cfn.If(inChina, cfn.Sub("cn."+name), cfn.Sub(name))
	}
	return cfn.Sub(name)
}

func (v vpcEmitter) gatewayEndpoint(setting, service string) {
	v.make(setting, endpointID(service), &cfn.EC2VPCEndpoint{
		VpcId: cfn.Ref(plan.VpcID), VpcEndpointType: cfn.Of("Gateway"),
		ServiceName: cfn.Sub("com.amazonaws.${AWS::Region}." + service), RouteTableIds: routeTables(v.VPC),
	})
}

// endpointGroup lets all that is in the VPC ask the endpoints (Amazon ECR User Guide,
// "Amazon ECR interface VPC endpoints": port 443 from the private subnets).
func (v vpcEmitter) endpointGroup() {
	v.make("endpoints", endpointGroupID, &cfn.EC2SecurityGroup{
		GroupDescription: cfn.Of("VPC endpoints: HTTPS from within the VPC"), VpcId: cfn.Ref(plan.VpcID),
		Tags: nameTags("${AWS::StackName} endpoints"),
		SecurityGroupIngress: []cfn.EC2Ingress{{
			Description: cfn.Of("HTTPS from within the VPC"), IpProtocol: cfn.Of("tcp"), FromPort: cfn.Of(443), ToPort: cfn.Of(443),
			CidrIp: cfn.Of(v.CIDR.String()),
		}},
	})
}

// flowLogs records every connection (Amazon VPC User Guide, "IAM role for publishing flow
// logs to CloudWatch Logs"; of its permissions creating groups is left out, since the
// group is there).
func (v vpcEmitter) flowLogs(days int) {
	if !v.FlowLogs {
		return
	}
	v.add(&cfn.Resource{
		ID: flowLogGroupID, DeletionPolicy: cfn.Delete, UpdateReplacePolicy: cfn.Delete,
		Properties: &cfn.LogsLogGroup{LogGroupName: cfn.Sub("/docker-compose/${AWS::StackName}/flow-logs"), RetentionInDays: cfn.Of(days)},
	}, "x-aws-vpc", "flow_logs")
	v.make("flow_logs", flowLogRoleID, &cfn.IAMRole{
		AssumeRolePolicyDocument: trust("vpc-flow-logs.amazonaws.com",
			"arn:${AWS::Partition}:ec2:${AWS::Region}:${AWS::AccountId}:vpc-flow-log/*"),
		Policies: []cfn.IAMPolicy{inlinePolicy("WriteFlowLogs", []cfn.Statement{
			{Sid: "WriteFlowLogs", Effect: "Allow", Action: []string{"logs:CreateLogStream", "logs:DescribeLogStreams", "logs:PutLogEvents"},
				Resource: []cfn.String{cfn.GetAtt(flowLogGroupID, "Arn")}},
			{Sid: "FindLogGroup", Effect: "Allow", Action: []string{"logs:DescribeLogGroups"}, Resource: texts("*")},
		})},
	})
	v.make("flow_logs", flowLogID, &cfn.EC2FlowLog{
		ResourceId: cfn.Ref(plan.VpcID), Resource: cfn.Of("VPC"), TrafficType: cfn.Of("ALL"), LogDestinationType: cfn.Of("cloud-watch-logs"),
		LogGroupName: cfn.Ref(flowLogGroupID), DeliverLogsPermissionArn: cfn.GetAtt(flowLogRoleID, "Arn"), Tags: nameTags("${AWS::StackName}"),
	})
}

// readyFor are the resources without which a task of the service would start and fail: it
// could not pull its image, or not find its neighbours by name.
func readyFor(v plan.VPC, s *plan.Service) []cfn.LogicalID {
	if v.Existing != "" {
		return nil
	}
	ids := []cfn.LogicalID{dhcpAttachedID}
	if !v.WithoutInternet(s) {
		ids = []cfn.LogicalID{defaultRouteID, dhcpAttachedID}
		ids = append(ids, subnetAssociations(v, plan.SubnetID)...) // which NAT gateways need too
	}
	switch {
	case s.Isolated:
		ids = append(ids, subnetAssociations(v, plan.IsolatedSubnetID)...)
	case v.Private:
		ids = append(ids, subnetAssociations(v, plan.PrivateSubnetID)...)
		for i := 0; i < v.Zones && v.NAT > 0; i++ {
			ids = append(ids, privateRouteID(i))
		}
	}
	if v.WithoutInternet(s) {
		ids = append(ids, s3EndpointID)
	}
	for _, service := range v.Endpoints {
		ids = append(ids, endpointID(service))
	}
	return ids
}

func subnetAssociations(v plan.VPC, subnet func(int) cfn.LogicalID) []cfn.LogicalID {
	var ids []cfn.LogicalID
	for i := range v.Zones {
		ids = append(ids, subnet(i)+"RouteTableAssociation")
	}
	return ids
}
