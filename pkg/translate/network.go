package translate

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/manifest"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
)

var network = feature{
	name: "Networks",
	about: "The stack makes a VPC of its own: a /16 with a public subnet in each of two availability zones, an internet gateway and an S3 endpoint, and " +
		"no NAT gateway, so it costs nothing while idle. `x-aws-vpc` names an existing one instead. A Compose network is a security group whose members " +
		"reach each other on every port; services that share no network cannot reach each other. `external: true` with `name: sg-…` uses that group.",
	reads: []attribute{
		{"networks.*.name", "existing security group, with external"},
		{"networks.*.external.**", "existing security group"},
		{"services.*.networks", "security groups of the service"},
		{"services.*.networks.*", "security group of the service"},
		{"services.*.network_mode", "reported: every task has a network interface of its own"},
	},
	extensions: []extension{
		{"x-aws-vpc", []string{""}, "An existing VPC by id, and optionally its subnets (two or more, in different availability zones). Without subnets they are template parameters.", vpcExtension{}},
		{"x-aws-securitygroup", []string{"networks.*"}, "An existing security group by id: the older way to say `external: true` with `name: sg-…`.", ""},
	},
	kinds:       []diag.Kind{kindVPC, kindSecurityGroup, kindNetworkMode},
	lower:       lowerNetwork,
	emit:        emitNetwork,
	emitService: emitServiceNetwork,
}

var (
	kindVPC = diag.Kind{
		Code: "C2E-vpc", Severity: diag.Error,
		Title: "existing VPC is not described well enough",
		Cause: "A VPC id has the form vpc-0123…, a subnet id subnet-0123…; a load balancer needs subnets in two availability zones.",
		Cure:  "give the ids as the AWS console shows them, or leave subnets out: they become template parameters",
	}
	kindSecurityGroup = diag.Kind{
		Code: "C2E-security-group", Severity: diag.Error,
		Title: "external network is not a security group",
		Cause: "On AWS a network is a security group, so an external one is named by the id of an existing group.",
		Cure:  "give it as name: sg-…, or remove external: true in an AWS overlay with `external: !reset null`",
	}
	kindNetworkMode = diag.Kind{
		Code: "C2E-network-mode", Severity: diag.Warning,
		Title: "network mode has no counterpart",
		Cause: "Every Fargate task has a network interface of its own (network mode awsvpc); it cannot share that of a host or of another task.",
		Cure:  "use networks; other services are reached by their names",
	}
)

// vpcExtension is x-aws-vpc: an id, or a mapping with the id and the subnets.
type vpcExtension struct {
	ID      string   `yaml:"id" doc:"id of an existing VPC, vpc-…"`
	Subnets []string `yaml:"subnets" doc:"ids of its subnets for tasks, load balancer and file systems; one an availability zone"`
}

func (vpcExtension) scalarKey() string { return "id" }

// A VPC is where everything runs.
type VPC struct {
	Existing string   // its id, or "" for one made by the stack
	Subnets  []string // ids of existing subnets; none: parameters of the template
}

// A Network is a security group.
type Network struct {
	Name    string
	GroupID string // an existing group, or "" for one made by the stack
}

// subnetCount is how many availability zones the stack spans.
const subnetCount = 2

var (
	vpcPattern    = regexp.MustCompile(`^vpc-[0-9a-f]{8,17}$`)
	subnetPattern = regexp.MustCompile(`^subnet-[0-9a-f]{8,17}$`)
	groupPattern  = regexp.MustCompile(`^sg-[0-9a-f]{8,17}$`)
)

func lowerNetwork(l *lowering) {
	l.plan.VPC = lowerVPC(l)
	used := map[string]bool{}
	l.eachService(func(s *Service, c types.ServiceConfig) {
		lowerNetworkMode(l, s, c)
		networks := c.Networks
		if other, ok := strings.CutPrefix(c.NetworkMode, types.ServicePrefix); ok {
			networks = l.project.Services[other].Networks
		}
		for name := range networks {
			s.Networks = append(s.Networks, name)
			used[name] = true
		}
		if len(s.Networks) == 0 {
			s.Networks, used["default"] = []string{"default"}, true
		}
		slices.Sort(s.Networks)
	})
	for _, name := range sortedKeys(used) {
		l.plan.Networks = append(l.plan.Networks, lowerSecurityGroup(l, name))
	}
}

func lowerVPC(l *lowering) VPC {
	x, ok := decodeExtension[vpcExtension](l, l.project.Extensions, "x-aws-vpc")
	if !ok {
		return VPC{}
	}
	existing := x.ID[strings.LastIndex(x.ID, "/")+1:] // an ARN ends in the id
	if !vpcPattern.MatchString(existing) {
		at := []string{"x-aws-vpc", "id"}
		if !l.source.Exact(at...) { // the short form
			at = at[:1]
		}
		l.AtValue(at...).Report(kindVPC, "x-aws-vpc: %q is not the id of a VPC", x.ID)
	}
	for _, subnet := range x.Subnets {
		if !subnetPattern.MatchString(subnet) {
			l.AtValue("x-aws-vpc", "subnets", subnet).Report(kindVPC, "x-aws-vpc: %q is not the id of a subnet", subnet)
		}
	}
	if len(slices.Compact(slices.Sorted(slices.Values(x.Subnets)))) == 1 {
		l.At("x-aws-vpc", "subnets").Report(kindVPC, "x-aws-vpc: one subnet is not enough, a load balancer needs two availability zones")
	}
	return VPC{Existing: existing, Subnets: x.Subnets}
}

func lowerNetworkMode(l *lowering, s *Service, c types.ServiceConfig) {
	switch c.NetworkMode {
	case "", "bridge", "default":
		return
	}
	finding := l.AtValue("services", s.Name, "network_mode").Report(kindNetworkMode, "service %q: network_mode %s is not kept: the task gets its own network interface", s.Name, c.NetworkMode)
	if other, ok := strings.CutPrefix(c.NetworkMode, types.ServicePrefix); ok {
		finding.WithHint("containers of one task are not translated yet; %s runs as a service of its own, on the networks of %s: reach it by its name instead of localhost", s.Name, other)
	}
}

func lowerSecurityGroup(l *lowering, name string) Network {
	config := l.project.Networks[name]
	n := Network{Name: name}
	if group, ok := decodeExtension[string](l, config.Extensions, "x-aws-securitygroup", "networks", name); ok {
		n.GroupID = group
		if !groupPattern.MatchString(group) {
			l.AtValue("networks", name, "x-aws-securitygroup").Report(kindSecurityGroup, "network %q: %q is not the id of a security group", name, group)
		}
		return n
	}
	if !config.External {
		l.reportName("networks", name)
		return n
	}
	n.GroupID = config.Name
	if !groupPattern.MatchString(config.Name) {
		l.At("networks", name, "external").Report(kindSecurityGroup, "network %q: external network %q is not the id of a security group", name, config.Name)
	}
	return n
}

// vpcRef is the VPC as resources refer to it.
func (v VPC) vpcRef() cfn.String {
	if v.Existing != "" {
		return cfn.Of(v.Existing)
	}
	return cfn.Ref(vpcID)
}

// subnetRefs are the subnets as resources refer to them.
func (v VPC) subnetRefs() []cfn.String {
	var refs []cfn.String
	for _, subnet := range v.Subnets {
		refs = append(refs, cfn.Of(subnet))
	}
	for i := len(refs); i < subnetCount; i++ {
		refs = append(refs, cfn.Ref(subnetID(i)))
	}
	return refs
}

// ready are the resources without which a task would start and fail: it could not
// pull its image, or not find its neighbours by name.
func (v VPC) ready() []cfn.LogicalID {
	if v.Existing != "" {
		return nil
	}
	ids := []cfn.LogicalID{defaultRouteID, dhcpAttachedID}
	for i := range subnetCount {
		ids = append(ids, subnetID(i)+"RouteTableAssociation")
	}
	return ids
}

func emitNetwork(p *Plan, e *emitter) {
	if p.VPC.Existing == "" {
		emitVPC(e)
	} else if len(p.VPC.Subnets) == 0 {
		for i := range subnetCount {
			e.filled(cfn.Parameter{
				ID: subnetID(i), Type: "AWS::EC2::Subnet::Id",
				Description: fmt.Sprintf("A subnet of %s with a route to the internet, in another availability zone than the others", p.VPC.Existing),
			}, manifest.Parameter{SubnetOf: p.VPC.Existing, Public: true}, "x-aws-vpc")
		}
	}
	for _, n := range p.Networks {
		if n.GroupID == "" {
			emitSecurityGroup(p, e, n)
		}
	}
}

// emitVPC writes a VPC with a public subnet in each availability zone. The CIDR
// blocks are literal, so that a reviewer reads what will be there.
func emitVPC(e *emitter) {
	const from = "x-aws-vpc"
	e.add(&cfn.Resource{ID: vpcID, Properties: &cfn.EC2VPC{
		CidrBlock: cfn.Of("10.0.0.0/16"), EnableDnsSupport: cfn.Of(true), EnableDnsHostnames: cfn.Of(true),
		Tags: named("${AWS::StackName}"),
	}}, from)
	e.add(&cfn.Resource{ID: gatewayID, Properties: &cfn.EC2InternetGateway{Tags: named("${AWS::StackName}")}}, from)
	e.add(&cfn.Resource{ID: attachmentID, Properties: &cfn.EC2VPCGatewayAttachment{
		VpcId: cfn.Ref(vpcID), InternetGatewayId: cfn.Ref(gatewayID),
	}}, from)
	e.add(&cfn.Resource{ID: routeTableID, Properties: &cfn.EC2RouteTable{VpcId: cfn.Ref(vpcID), Tags: named("${AWS::StackName} public")}}, from)
	e.add(&cfn.Resource{ID: defaultRouteID, DependsOn: []cfn.LogicalID{attachmentID}, Properties: &cfn.EC2Route{
		RouteTableId: cfn.Ref(routeTableID), DestinationCidrBlock: cfn.Of("0.0.0.0/0"), GatewayId: cfn.Ref(gatewayID),
	}}, from)
	for i := range subnetCount {
		e.add(&cfn.Resource{ID: subnetID(i), Properties: &cfn.EC2Subnet{
			VpcId: cfn.Ref(vpcID), AvailabilityZone: cfn.Select(i, cfn.GetAZs("")),
			CidrBlock: cfn.Of(fmt.Sprintf("10.0.%d.0/20", 16*i)), MapPublicIpOnLaunch: cfn.Of(true),
			Tags: named("${AWS::StackName} public " + subnetLetter(i)),
		}}, from)
		e.add(&cfn.Resource{ID: subnetID(i) + "RouteTableAssociation", Properties: &cfn.EC2SubnetRouteTableAssociation{
			SubnetId: cfn.Ref(subnetID(i)), RouteTableId: cfn.Ref(routeTableID),
		}}, from)
	}
	// Image layers of Amazon ECR come from S3; this way they cost no data transfer.
	e.add(&cfn.Resource{ID: s3EndpointID, Properties: &cfn.EC2VPCEndpoint{
		VpcId: cfn.Ref(vpcID), VpcEndpointType: cfn.Of("Gateway"),
		ServiceName: cfn.Sub("com.amazonaws.${AWS::Region}.s3"), RouteTableIds: []cfn.String{cfn.Ref(routeTableID)},
	}}, from)
}

func emitSecurityGroup(p *Plan, e *emitter, n Network) {
	e.add(&cfn.Resource{ID: id(n.Name, "Network"), Properties: &cfn.EC2SecurityGroup{
		GroupDescription: cfn.Of("Compose network " + n.Name), VpcId: p.VPC.vpcRef(),
		Tags: append(named("${AWS::StackName} "+n.Name), tags(p, manifest.NetworkTag, n.Name)...),
	}}, "networks", n.Name)
	e.add(&cfn.Resource{ID: id(n.Name, "NetworkIngress"), Properties: &cfn.EC2SecurityGroupIngress{
		GroupId: cfn.Ref(id(n.Name, "Network")), Description: cfn.Of("Members of the network reach each other"),
		IpProtocol: cfn.Of("-1"), SourceSecurityGroupId: cfn.Ref(id(n.Name, "Network")),
	}}, "networks", n.Name)
}

// emitServiceNetwork puts the tasks of a service into the subnets. They have public
// addresses, because without a NAT gateway that is the way to the registries; their
// security groups admit nothing from the internet.
func emitServiceNetwork(p *Plan, s *Service, set *serviceSet) {
	groups := p.networkGroups(s)
	if s.needsGroup() {
		set.group = &cfn.EC2SecurityGroup{
			GroupDescription: cfn.Of("Compose service " + s.Name), VpcId: p.VPC.vpcRef(),
			Tags: append(named("${AWS::StackName} "+s.Name), tags(p, manifest.ServiceTag, s.Name)...),
		}
		groups = append(groups, cfn.Ref(id(s.Name, "SecurityGroup")))
	}
	set.service.NetworkConfiguration = &cfn.ECSNetworkConfiguration{AwsvpcConfiguration: &cfn.ECSAwsVpcConfiguration{
		AssignPublicIp: cfn.Of("ENABLED"), SecurityGroups: groups, Subnets: p.VPC.subnetRefs(),
	}}
	set.dependsOn(p.VPC.ready()...)
}

// networkGroups are the security groups of the service's networks.
func (p *Plan) networkGroups(s *Service) []cfn.String {
	var groups []cfn.String
	for _, n := range p.Networks {
		switch {
		case !slices.Contains(s.Networks, n.Name):
		case n.GroupID != "":
			groups = append(groups, cfn.Of(n.GroupID))
		default:
			groups = append(groups, cfn.Ref(id(n.Name, "Network")))
		}
	}
	return groups
}

// needsGroup tells a service that has a security group of its own: the load balancer
// reaches it, or it reaches a file system.
func (s *Service) needsGroup() bool { return len(s.Targets) > 0 || len(s.Mounts) > 0 }
