package prices

import "cmp"

// An Item is something that AWS has a price for.
type Item string

// The items.
const (
	FargateCPU       Item = "fargate-vcpu"
	FargateMemory    Item = "fargate-memory"
	FargateARMCPU    Item = "fargate-arm-vcpu"
	FargateARMMemory Item = "fargate-arm-memory"
	FargateStorage   Item = "fargate-storage"
	SpotCPU          Item = "spot-vcpu"
	SpotMemory       Item = "spot-memory"
	SpotARMCPU       Item = "spot-arm-vcpu"
	SpotARMMemory    Item = "spot-arm-memory"

	PublicIPv4   Item = "public-ipv4"
	ALBHour      Item = "alb-hour"
	ALBCapacity  Item = "alb-lcu"
	NLBHour      Item = "nlb-hour"
	NLBCapacity  Item = "nlb-lcu"
	NATHour      Item = "nat-hour"
	NATData      Item = "nat-data"
	EndpointHour Item = "endpoint-hour"
	EndpointData Item = "endpoint-data"
	TransferOut  Item = "transfer-out"

	EFSStandard     Item = "efs-standard"
	EFSInfrequent   Item = "efs-ia"
	EFSElasticIA    Item = "efs-elastic-ia"
	EFSArchive      Item = "efs-archive"
	EFSProvisioned  Item = "efs-provisioned"
	EFSElasticRead  Item = "efs-elastic-read"
	EFSElasticWrite Item = "efs-elastic-write"
	EFSBackup       Item = "efs-backup"

	EBSStandard      Item = "ebs-standard"
	EBSGP2           Item = "ebs-gp2"
	EBSGP3           Item = "ebs-gp3"
	EBSGP3IOPS       Item = "ebs-gp3-iops"
	EBSGP3Throughput Item = "ebs-gp3-throughput"
	EBSIO1           Item = "ebs-io1"
	EBSIO1IOPS       Item = "ebs-io1-iops"
	EBSIO2           Item = "ebs-io2"
	EBSIO2IOPS       Item = "ebs-io2-iops"
	EBSST1           Item = "ebs-st1"
	EBSSC1           Item = "ebs-sc1"

	LogsWritten Item = "logs-written"
	LogsStored  Item = "logs-stored"
	Alarm       Item = "alarm"
	Insights    Item = "container-insights"
	Enhanced    Item = "container-insights-enhanced"
	Secret      Item = "secret"
	KMSKey      Item = "kms-key"
	ECRStorage  Item = "ecr-storage"
	HostedZone  Item = "hosted-zone"
)

// A meaning is what an item is, and what its price is for.
type meaning struct {
	item        Item
	words, unit string
}

var meanings = [...]meaning{
	{FargateCPU, "vCPU on Fargate", vCPUHour},
	{FargateMemory, "memory on Fargate", gigabyteHour},
	{FargateARMCPU, "vCPU on Fargate, ARM64", vCPUHour},
	{FargateARMMemory, "memory on Fargate, ARM64", gigabyteHour},
	{FargateStorage, "task storage above 20 GiB", gigabyteHour},
	{SpotCPU, "vCPU on Fargate Spot", vCPUHour},
	{SpotMemory, "memory on Fargate Spot", gigabyteHour},
	{SpotARMCPU, "vCPU on Fargate Spot, ARM64", vCPUHour},
	{SpotARMMemory, "memory on Fargate Spot, ARM64", gigabyteHour},
	{PublicIPv4, "public IPv4 addresses", hour},
	{ALBHour, "Application Load Balancer", hour},
	{ALBCapacity, "capacity of the load balancer", "LCU-hour"},
	{NLBHour, "Network Load Balancer", hour},
	{NLBCapacity, "capacity of the load balancer", "NLCU-hour"},
	{NATHour, "NAT gateway", hour},
	{NATData, "data through the NAT gateway", gigabyte},
	{EndpointHour, "interface endpoint", hour},
	{EndpointData, "data through the endpoint", gigabyte},
	{TransferOut, "data to the internet", gigabyte},
	{EFSStandard, "EFS Standard", gigabyteMonth},
	{EFSInfrequent, "EFS Infrequent Access", gigabyteMonth},
	{EFSElasticIA, "EFS Infrequent Access, elastic throughput", gigabyteMonth},
	{EFSArchive, "EFS Archive", gigabyteMonth},
	{EFSProvisioned, "provisioned throughput", "MiB/s-month"},
	{EFSElasticRead, "elastic throughput, read", gigabyte},
	{EFSElasticWrite, "elastic throughput, written", gigabyte},
	{EFSBackup, "backups of the file system", gigabyteMonth},
	{EBSStandard, "EBS magnetic", gigabyteMonth},
	{EBSGP2, "EBS gp2", gigabyteMonth},
	{EBSGP3, "EBS gp3", gigabyteMonth},
	{EBSGP3IOPS, "EBS gp3, IOPS above 3,000", iopsMonth},
	{EBSGP3Throughput, "EBS gp3, throughput above 125 MiB/s", "MiB/s-month"},
	{EBSIO1, "EBS io1", gigabyteMonth},
	{EBSIO1IOPS, "EBS io1, IOPS", iopsMonth},
	{EBSIO2, "EBS io2", gigabyteMonth},
	{EBSIO2IOPS, "EBS io2, IOPS up to 32,000", iopsMonth},
	{EBSST1, "EBS st1", gigabyteMonth},
	{EBSSC1, "EBS sc1", gigabyteMonth},
	{LogsWritten, "log lines written", gigabyte},
	{LogsStored, "log lines kept", gigabyteMonth},
	{Alarm, "CloudWatch alarms", month},
	{Insights, "Container Insights", month},
	{Enhanced, "Container Insights with enhanced observability", month},
	{Secret, "secret", month},
	{KMSKey, "KMS key", month},
	{ECRStorage, "images in ECR", gigabyteMonth},
	{HostedZone, "hosted zone of Route 53", month},
}

// The units.
const (
	hour          = "hour"
	month         = "month"
	gigabyte      = "GB"
	gigabyteHour  = "GB-hour"
	gigabyteMonth = "GB-month"
	iopsMonth     = "IOPS-month"
	vCPUHour      = "vCPU-hour"
)

func meaningOf(i Item) (meaning, bool) {
	for _, m := range meanings {
		if m.item == i {
			return m, true
		}
	}
	return meaning{}, false
}

// Words say what an item is.
func (i Item) Words() string { m, _ := meaningOf(i); return cmp.Or(m.words, string(i)) }

// Unit is what the price of an item is for, in the singular.
func (i Item) Unit() string { m, _ := meaningOf(i); return m.unit }
