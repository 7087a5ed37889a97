package translate

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
)

// Logical ids are those of the retired Docker Compose ECS integration wherever it
// had one, so that overlays written for it still bind: the Compose name without
// punctuation, its first letter upper case, then what it is. They depend on the
// name alone, never on an order, so that a changed file changes only what it names.

// stem is a Compose name as the beginning of a logical id.
func stem(name string) string {
	var b strings.Builder
	for _, r := range name {
		if r < unicode.MaxASCII && (unicode.IsLetter(r) || unicode.IsDigit(r)) {
			b.WriteRune(r)
		}
	}
	s := b.String()
	if s == "" {
		return s
	}
	return strings.ToUpper(s[:1]) + s[1:]
}

// id is the logical id of what a Compose name has: id("cms", "TaskRole").
func id(name, what string) cfn.LogicalID {
	return cfn.LogicalID(stem(name) + what)
}

// targetGroupID names a target group after the container port it sends to, and after its
// load balancer if that is not the usual one: a target group belongs to one load balancer
// at a time, so a port that moves to another one needs a new target group.
func targetGroupID(service string, t Target) cfn.LogicalID {
	return id(service, fmt.Sprintf("%s%d%sTargetGroup", strings.ToUpper(t.Transport), t.ContainerPort, t.Behind))
}

// listenerID names a listener after its port, which is all that may not change
// under it: a load balancer refuses a second listener on a port, so an id that
// followed the service would make CloudFormation create before it deletes, and fail.
func listenerID(port int) cfn.LogicalID {
	return cfn.LogicalID(fmt.Sprintf("Listener%d", port))
}

// Ids of which a stack has one.
const (
	clusterID           cfn.LogicalID = "Cluster"
	capacityProvidersID cfn.LogicalID = "CapacityProviders"
	logGroupID          cfn.LogicalID = "LogGroup"
	namespaceID         cfn.LogicalID = "CloudMap"
	loadBalancerID      cfn.LogicalID = "LoadBalancer"
	vpcID               cfn.LogicalID = "Vpc"
	gatewayID           cfn.LogicalID = "InternetGateway"
	attachmentID        cfn.LogicalID = "InternetGatewayAttachment"
	routeTableID        cfn.LogicalID = "PublicRouteTable"
	defaultRouteID      cfn.LogicalID = "PublicRoute"
	s3EndpointID        cfn.LogicalID = "S3Endpoint"
	dhcpOptionsID       cfn.LogicalID = "DhcpOptions"
	dhcpAttachedID      cfn.LogicalID = "DhcpOptionsAssociation"
	certificateARN      cfn.LogicalID = "CertificateArn"
)

// subnetLetter names the subnets A, B, C: one an availability zone.
func subnetLetter(i int) string { return string(rune('A' + i)) }

func subnetID(i int) cfn.LogicalID { return cfn.LogicalID("Subnet" + subnetLetter(i)) }

// taskName makes a name that ECS accepts for a volume or a container of a task: letters,
// digits, hyphens and underscores.
func taskName(name string) string {
	return strings.Map(func(r rune) rune {
		if r < utf8.RuneSelf && (r == '_' || r >= '0' && r <= '9' || r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z') {
			return r
		}
		return '-'
	}, strings.Trim(name, "/"))
}
