package lower

import (
	"net/netip"
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var vpcFeature = feature{
	name: "VPC",
	about: "The stack creates its own VPC: a /16 with a public subnet in each of two Availability Zones, an internet gateway, and an S3 " +
		"endpoint, and no NAT gateway, so it costs nothing while idle. `x-aws-vpc` changes that. `nat: single` or `per_az` puts the tasks " +
		"into private subnets, without public addresses; load balancers stay in the public ones. `private: true` with `endpoints: true` needs " +
		"no NAT: the tasks then reach Amazon ECR, CloudWatch Logs, and the other services needed to start them, but not the internet. Each " +
		"subnet is a sixteenth of the VPC, in a fixed position, so changing these settings moves no subnet. An existing VPC is given by its " +
		"ID, alone or with its subnets; subnets that are not given are template parameters, which the deployment fills in, one per " +
		"Availability Zone. With `existing: true` the VPC is a parameter too: you set it when you deploy the stack; the default is the " +
		"Region's default VPC.",
	extensions: []extension{
		{"x-aws-vpc", []string{""}, "An existing VPC by ID, or a mapping: with its subnets, or with settings for the VPC that the stack " +
			"creates.",
			vpcExtension{}},
	},
	kinds: []diag.Kind{kindVPC, kindVPCSettings, kindSmallSubnets},
	lower: func(l *lowering) { l.plan.VPC = lowerVPC(l) },
}

var (
	kindVPC = diag.Kind{
		Code: "C2E-vpc", Severity: diag.Error,
		Title: "invalid or incomplete existing VPC",
		Cause: "A VPC ID has the form vpc-0123…, and a subnet ID the form subnet-0123…. An Application Load Balancer needs subnets in two " +
			"Availability Zones, and a service can use at most 16 subnets.",
		Fix: "use the IDs from the AWS console; if you omit the subnets, the template takes them as parameters",
	}
	kindVPCSettings = diag.Kind{
		Code: "C2E-vpc-settings", Severity: diag.Error,
		Title: "contradictory x-aws-vpc settings",
		Cause: "A VPC either already exists, with its subnets and gateways, or is created by the stack with these settings. In either case, " +
			"tasks need access to the registry of their image.",
		Fix: "remove one of the two settings",
	}
	kindSmallSubnets = diag.Kind{
		Code: "C2E-small-subnets", Severity: diag.Warning,
		Title: "subnets are small",
		Cause: "Each task uses an address; a load balancer needs subnets of /27 or larger, with eight free addresses in each; and AWS " +
			"reserves five addresses in each subnet.",
		Fix: "set cidr to a /23 block or larger; changing it later replaces the VPC and everything in it",
	}
)

// vpcExtension is x-aws-vpc: an id, or a mapping.
type vpcExtension struct {
	ID string `yaml:"id" pattern:"^vpc-" doc:"ID of an existing VPC, vpc-…"`
	// Existing is not called default: the template does not say which VPC it will be,
	// so that one file serves several accounts, and the default VPC is only what a
	// deployment takes when nobody names one.

	// use a VPC that is given when the stack is deployed, with the parameter VpcId; default: the
	// default VPC of the Region
	Existing bool     `yaml:"existing"`
	Subnets  []string `yaml:"subnets" pattern:"^subnet-" doc:"the same as public_subnets"`
	// IDs of subnets of the existing VPC with a route to the internet, one per Availability Zone;
	// default: parameters SubnetA, SubnetB
	PublicSubnets []string `yaml:"public_subnets" pattern:"^subnet-"`
	// IDs of subnets without one, for tasks, file systems, and internal load balancers; default:
	// parameters PrivateSubnetA, PrivateSubnetB
	PrivateSubnets []string `yaml:"private_subnets" pattern:"^subnet-"`
	// subnets of an existing VPC in which tasks run: public or private; default: private if
	// private_subnets are given
	Tasks string `yaml:"tasks" enum:"public,private"`
	// number of Availability Zones, 2 or 3; in an existing VPC, for the subnets that are not given;
	// default: 2
	Zones *int `yaml:"zones"`

	CIDR    string `yaml:"cidr" pattern:"^[0-9.]+/[0-9]+$" doc:"addresses of the VPC that the stack creates, /16 to /24; default: 10.0.0.0/16"`
	NAT     string `yaml:"nat" enum:"none,single,per_az" doc:"NAT gateways, for tasks in private subnets: none, single, or per_az; default: none"`
	Private *bool  `yaml:"private" doc:"run tasks in private subnets; default: true with NAT gateways; without them, endpoints are required"`
	// interface endpoints: true for the services needed to start the tasks, or a list of services
	// (ecr.api, ecr.dkr, logs, sqs, …)
	Endpoints []string `yaml:"endpoints"`
	FlowLogs  bool     `yaml:"flow_logs" doc:"log all connections of the VPC to CloudWatch Logs, kept as long as the other logs"`
	DualStack bool     `yaml:"dual_stack" doc:"give the VPC, its subnets, and its tasks IPv6 addresses too"`
}

func (vpcExtension) scalarKey() string { return "id" }

// ownKeys are the settings of a VPC that the stack makes, existingKeys those of one that
// it does not make.
var (
	ownKeys      = []string{"cidr", "nat", "private", "endpoints", "flow_logs", "dual_stack"}
	existingKeys = []string{"subnets", "public_subnets", "private_subnets", "tasks"}
)

// subnetCount is how many Availability Zones a VPC spans unless more are asked for.
const subnetCount = 2

var defaultCIDR = netip.MustParsePrefix("10.0.0.0/16")

func lowerVPC(l *lowering) plan.VPC {
	x, ok := decodeExtension[vpcExtension](l, l.Project.Extensions, "x-aws-vpc")
	v := plan.VPC{Zones: subnetCount, CIDR: defaultCIDR}
	if !ok {
		if v.Balancer = existingBalancerOf(l.Project.Extensions); v.Balancer != "" {
			v.Existing = plan.ExistingVPC
		}
		return v
	}
	if x.Zones != nil {
		v.Zones = *x.Zones
		if v.Zones < subnetCount || v.Zones > 3 {
			l.AtValue("x-aws-vpc", "zones").Report(kindExtensionValue, "x-aws-vpc.zones must be 2 or 3, not %d", v.Zones).
				WithHint("a load balancer needs two, and not every Region has more than three")
		}
	}
	if x.ID != "" || x.Existing {
		lowerExistingVPC(l, &v, x)
		return v
	}
	for _, key := range givenKeys(l, existingKeys) {
		l.At("x-aws-vpc", key).Report(kindVPCSettings, "x-aws-vpc.%s belongs to an existing VPC, but none is specified", key).
			WithHint("add the VPC's ID, or existing: true")
	}
	lowerOwnVPC(l, &v, x)
	return v
}

// givenKeys are those of the settings of x-aws-vpc that the user wrote.
func givenKeys(l *lowering, keys []string) []string {
	mapping, _ := l.Project.Extensions["x-aws-vpc"].(map[string]any)
	var found []string
	for _, key := range keys {
		if mapping[key] != nil {
			found = append(found, key)
		}
	}
	return found
}

// lowerOwnVPC decides on the VPC that the stack makes.
func lowerOwnVPC(l *lowering, v *plan.VPC, x vpcExtension) {
	v.FlowLogs, v.DualStack = x.FlowLogs, x.DualStack
	if x.CIDR != "" {
		v.CIDR = lowerCIDR(l, x.CIDR)
	}
	switch x.NAT {
	case "", "none":
	case "single":
		v.NAT = 1
	case "per_az":
		v.NAT = v.Zones
	default:
		v.NAT = 1
		l.AtValue("x-aws-vpc", "nat").Report(kindExtensionValue, "x-aws-vpc.nat must be none, single, or per_az, not %q", x.NAT).
			WithHint("single creates one NAT gateway; per_az keeps working if an Availability Zone fails")
	}
	lowerEndpointList(l, v, x.Endpoints)
	v.Private = valueOr(x.Private, v.NAT > 0)
	switch {
	case v.NAT > 0 && !v.Private:
		l.At("x-aws-vpc", "private").Report(kindVPCSettings, "x-aws-vpc: a NAT gateway serves tasks in private subnets, but private is false")
	case v.Private && v.NAT == 0 && !v.Automatic && len(v.Endpoints) == 0:
		l.At("x-aws-vpc", "private").Report(kindVPCSettings, "x-aws-vpc: tasks in private subnets cannot pull their images").
			WithHint("add nat: single, or endpoints: true for images that are in Amazon ECR")
	}
}

// The sizes of a VPC's CIDR block that leave room for sixteen subnets of at least a /28
// (Amazon VPC User Guide, "VPC CIDR blocks" and "Subnet CIDR blocks").
const (
	largestCIDR = 16
	smallestVPC = 24
)

func lowerCIDR(l *lowering, text string) netip.Prefix {
	at := l.AtValue("x-aws-vpc", "cidr")
	block, err := netip.ParsePrefix(text)
	switch {
	case err != nil || !block.Addr().Is4():
		at.Report(kindExtensionValue, "x-aws-vpc.cidr: %q is not an IPv4 CIDR block", text).WithHint("write a value such as 10.0.0.0/16")
		return defaultCIDR
	case block.Bits() < largestCIDR || block.Bits() > smallestVPC:
		at.Report(kindExtensionValue, "x-aws-vpc.cidr: the block size /%d is not between /%d and /%d", block.Bits(), largestCIDR, smallestVPC).
			WithHint("a VPC has at most 65,536 addresses, and a subnet, a sixteenth of it, at least 16")
		return defaultCIDR
	case block != block.Masked():
		at.Report(kindExtensionValue, "x-aws-vpc.cidr: %s is not the first address of a /%d block", block.Addr(), block.Bits()).
			WithHint("did you mean %s?", block.Masked())
	case !routable(block.Addr()):
		at.Report(kindExtensionValue, "x-aws-vpc.cidr: a VPC cannot have the CIDR block %s", text).
			WithHint("use a block within one of the private ranges 10.0.0.0/8, 172.16.0.0/12, and 192.168.0.0/16")
	case block.Bits() > 27-plan.SubnetBits:
		at.Report(kindSmallSubnets, "x-aws-vpc.cidr: the subnets of a /%d are /%d blocks with 11 usable addresses each", block.Bits(), block.Bits()+plan.SubnetBits)
	}
	return block.Masked()
}

// routable reports whether something else than this network or this machine can have an
// address.
func routable(a netip.Addr) bool {
	return a.As4()[0] != 0 && !a.IsLoopback() && !a.IsLinkLocalUnicast() && a.As4()[0] < 224
}

// endpointPattern is the end of the name of an endpoint's service, which begins with
// com.amazonaws and the region.
var endpointPattern = lazyregexp.New(`^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$`)

// lowerEndpointList reads endpoints: true, or a list of services.
func lowerEndpointList(l *lowering, v *plan.VPC, names []string) {
	if len(names) == 1 && (names[0] == "true" || names[0] == "false") {
		v.Automatic = names[0] == "true"
		return
	}
	for _, name := range names {
		switch {
		case strings.Contains(name, "amazonaws"):
			parts := strings.SplitN(name, ".", 4)
			l.AtValue("x-aws-vpc", "endpoints", name).Report(kindExtensionValue, "x-aws-vpc.endpoints: %s contains a Region", name).
				WithHint("the Region is always that of the stack: write %s", parts[len(parts)-1])
		case !endpointPattern.MatchString(name):
			l.AtValue("x-aws-vpc", "endpoints", name).
				Report(kindExtensionValue, "x-aws-vpc.endpoints: %q is not a valid service name for an endpoint", name).
				WithHint("use the part of the service name after the Region, for example ecr.api or logs")
		}
		if name != "s3" && !slices.Contains(v.Endpoints, name) { // the one for S3 is always there
			v.Endpoints = append(v.Endpoints, name)
		}
	}
	slices.Sort(v.Endpoints)
}
