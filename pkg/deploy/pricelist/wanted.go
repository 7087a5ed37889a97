package pricelist

import (
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/cost/prices"
)

// A want is a product whose price is wanted: one of a service, by its usage type, which has the name of the Region before it: EU-,
// APN1- or us-east-1-; in some regions it has none.
type want struct {
	item           prices.Item
	service, usage string
	attribute      string // another attribute that tells it from products of the same usage type, NAME=VALUE, or ""
}

// The attributes that tell products of one usage type from each other.
const (
	application = "operation=LoadBalancing:Application"
	network     = "operation=LoadBalancing:Network"
	reading     = "accessType=Read"
	writing     = "accessType=Write"
)

// wanted are the products of all items that are in the price list. The load balancers of us-east-1 are with EC2, those of other regions
// with Elastic Load Balancing.
func wanted() []want {
	const (
		ecs, ec2, elb, vpc, efs, watch = "AmazonECS", "AmazonEC2", "AWSELB", "AmazonVPC", "AmazonEFS", "AmazonCloudWatch"
	)
	return []want{
		{prices.FargateCPU, ecs, "Fargate-vCPU-Hours:perCPU", ""},
		{prices.FargateMemory, ecs, "Fargate-GB-Hours", ""},
		{prices.FargateARMCPU, ecs, "Fargate-ARM-vCPU-Hours:perCPU", ""},
		{prices.FargateARMMemory, ecs, "Fargate-ARM-GB-Hours", ""},
		{prices.FargateStorage, ecs, "Fargate-EphemeralStorage-GB-Hours", ""},
		{prices.PublicIPv4, vpc, "PublicIPv4:InUseAddress", ""},
		{prices.ALBHour, ec2, "LoadBalancerUsage", application},
		{prices.ALBHour, elb, "LoadBalancerUsage", application},
		{prices.ALBCapacity, ec2, "LCUUsage", application},
		{prices.ALBCapacity, elb, "LCUUsage", application},
		{prices.NLBHour, ec2, "LoadBalancerUsage", network},
		{prices.NLBHour, elb, "LoadBalancerUsage", network},
		{prices.NLBCapacity, ec2, "LCUUsage", network},
		{prices.NLBCapacity, elb, "LCUUsage", network},
		{prices.NATHour, ec2, "NatGateway-Hours", ""},
		{prices.NATData, ec2, "NatGateway-Bytes", ""},
		{prices.EndpointHour, vpc, "VpcEndpoint-Hours", ""},
		{prices.EndpointData, vpc, "VpcEndpoint-Bytes", ""},
		{prices.TransferOut, "AWSDataTransfer", "DataTransfer-Out-Bytes", ""},
		{prices.EFSStandard, efs, "TimedStorage-ByteHrs", ""},
		{prices.EFSInfrequent, efs, "IATimedStorage-ByteHrs", ""},
		{prices.EFSElasticIA, efs, "IATimedStorage-ET-ByteHrs", ""},
		{prices.EFSArchive, efs, "ArchiveTimedStorage-ByteHrs", ""},
		{prices.EFSProvisioned, efs, "ProvisionedTP-MiBpsHrs", ""},
		{prices.EFSElasticRead, efs, "ETDataAccess-Bytes", reading},
		{prices.EFSElasticWrite, efs, "ETDataAccess-Bytes", writing},
		{prices.EFSBackup, "AWSBackup", "WarmStorage-ByteHrs-EFS", ""},
		{prices.EBSStandard, ec2, "EBS:VolumeUsage", ""},
		{prices.EBSGP2, ec2, "EBS:VolumeUsage.gp2", ""},
		{prices.EBSGP3, ec2, "EBS:VolumeUsage.gp3", ""},
		{prices.EBSGP3IOPS, ec2, "EBS:VolumeP-IOPS.gp3", ""},
		{prices.EBSGP3Throughput, ec2, "EBS:VolumeP-Throughput.gp3", ""},
		{prices.EBSIO1, ec2, "EBS:VolumeUsage.piops", ""},
		{prices.EBSIO1IOPS, ec2, "EBS:VolumeP-IOPS.piops", ""},
		{prices.EBSIO2, ec2, "EBS:VolumeUsage.io2", ""},
		{prices.EBSIO2IOPS, ec2, "EBS:VolumeP-IOPS.io2", ""},
		{prices.EBSST1, ec2, "EBS:VolumeUsage.st1", ""},
		{prices.EBSSC1, ec2, "EBS:VolumeUsage.sc1", ""},
		{prices.LogsWritten, watch, "DataProcessing-Bytes", ""},
		{prices.LogsStored, watch, "TimedStorage-ByteHrs", ""},
		{prices.Alarm, watch, "CW:AlarmMonitorUsage", ""},
		{prices.Secret, "AWSSecretsManager", "AWSSecretsManager-Secrets", ""},
		{prices.KMSKey, "awskms", "KMS-Keys", ""},
		{prices.ECRStorage, "AmazonECR", "TimedStorage-ByteHrs", ""},
		{prices.HostedZone, "AmazonRoute53", "HostedZone", ""},
	}
}

// filters ask for the product. Hosted zones are of no region, and data is sent from one.
func (w want) filters(region string) []Filter {
	list := []Filter{{"CONTAINS", "usagetype", w.usage}}
	switch w.item {
	case prices.HostedZone:
	case prices.TransferOut:
		list = append(list, Filter{"TERM_MATCH", "fromRegionCode", region}, Filter{"TERM_MATCH", "toLocation", "External"})
	default:
		list = append(list, Filter{"TERM_MATCH", "regionCode", region})
	}
	if name, value, has := strings.Cut(w.attribute, "="); has {
		list = append(list, Filter{"TERM_MATCH", name, value})
	}
	return list
}

// is reports whether a product is the wanted one, and not one whose usage type only contains the wanted one: that of ARM or Windows.
func (w want) is(p product, region string) bool {
	attributes := p.Product.Attributes
	if name, value, has := strings.Cut(w.attribute, "="); has && attributes[name] != value {
		return false
	}
	before, ends := strings.CutSuffix(attributes["usagetype"], w.usage)
	before = strings.TrimSuffix(before, "-")
	return ends && (before == region || before == strings.ToUpper(before) && !strings.Contains(before, "-"))
}
