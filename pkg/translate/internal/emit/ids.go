package emit

import (
	"github.com/compose2ecs/compose2ecs/pkg/cfn"
)

// Ids of which a stack has one.
const capacityProvidersID cfn.LogicalID = "CapacityProviders"

// Ids of which a stack has one.
const namespaceID cfn.LogicalID = "CloudMap"

// Ids of which a stack has one.
const (
	gatewayID      cfn.LogicalID = "InternetGateway"
	attachmentID   cfn.LogicalID = "InternetGatewayAttachment"
	routeTableID   cfn.LogicalID = "PublicRouteTable"
	defaultRouteID cfn.LogicalID = "PublicRoute"
	s3EndpointID   cfn.LogicalID = "S3Endpoint"
	dhcpOptionsID  cfn.LogicalID = "DhcpOptions"
	dhcpAttachedID cfn.LogicalID = "DhcpOptionsAssociation"
)
