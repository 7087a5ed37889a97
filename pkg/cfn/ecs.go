package cfn

// ECSCluster is AWS::ECS::Cluster.
type ECSCluster struct {
	ClusterName     String
	ClusterSettings []ECSClusterSetting
	Tags            []Tag
}

// ResourceType implements Properties.
func (*ECSCluster) ResourceType() string { return "AWS::ECS::Cluster" }

// Attributes implements Properties.
func (*ECSCluster) Attributes() []string { return []string{"Arn"} }

// ECSClusterSetting switches a feature of a cluster.
type ECSClusterSetting struct{ Name, Value String }

// ECSService is AWS::ECS::Service.
type ECSService struct {
	Cluster                       String
	TaskDefinition                String
	DesiredCount                  Int
	LaunchType                    String
	CapacityProviderStrategy      []ECSCapacityProviderStrategyItem
	PlatformVersion               String
	DeploymentConfiguration       *ECSDeploymentConfiguration
	AvailabilityZoneRebalancing   String
	EnableExecuteCommand          Bool
	EnableECSManagedTags          Bool
	PropagateTags                 String
	HealthCheckGracePeriodSeconds Int
	LoadBalancers                 []ECSLoadBalancer
	NetworkConfiguration          *ECSNetworkConfiguration
	ServiceRegistries             []ECSServiceRegistry
	VolumeConfigurations          []ECSServiceVolume
	Tags                          []Tag
}

// ResourceType implements Properties.
func (*ECSService) ResourceType() string { return "AWS::ECS::Service" }

// Attributes implements Properties.
func (*ECSService) Attributes() []string { return []string{"Name", "ServiceArn"} }

// ECSCapacityProviderStrategyItem is the share of one capacity provider.
type ECSCapacityProviderStrategyItem struct {
	CapacityProvider String
	Base             Int
	Weight           Int
}

// ECSDeploymentConfiguration says how a service replaces its tasks.
type ECSDeploymentConfiguration struct {
	MinimumHealthyPercent    Int
	MaximumPercent           Int
	DeploymentCircuitBreaker *ECSDeploymentCircuitBreaker
}

// ECSDeploymentCircuitBreaker gives up a deployment whose tasks do not start.
type ECSDeploymentCircuitBreaker struct {
	Enable   Bool
	Rollback Bool
}

// ECSLoadBalancer registers the tasks of a service in a target group.
type ECSLoadBalancer struct {
	ContainerName  String
	ContainerPort  Int
	TargetGroupArn String
}

// ECSNetworkConfiguration is the network of a service's tasks.
type ECSNetworkConfiguration struct {
	AwsvpcConfiguration *ECSAwsVpcConfiguration
}

// ECSAwsVpcConfiguration places tasks in a VPC.
type ECSAwsVpcConfiguration struct {
	AssignPublicIp String
	SecurityGroups []String
	Subnets        []String
}

// ECSServiceRegistry registers the tasks of a service in service discovery.
type ECSServiceRegistry struct {
	RegistryArn   String
	ContainerName String
	ContainerPort Int
	Port          Int
}

// ECSServiceVolume is a volume that the service makes for each task.
type ECSServiceVolume struct {
	Name             String // of a volume of the task definition
	ManagedEBSVolume *ECSManagedEBSVolume
}

// ECSManagedEBSVolume is an EBS volume that ECS makes and deletes.
type ECSManagedEBSVolume struct {
	RoleArn           String
	SizeInGiB         Int
	VolumeType        String
	Iops              Int
	Throughput        Int
	Encrypted         Bool
	KmsKeyId          String
	SnapshotId        String
	FilesystemType    String
	TagSpecifications []ECSEBSTagSpecification
}

// ECSEBSTagSpecification are the tags of an EBS volume.
type ECSEBSTagSpecification struct {
	ResourceType  String
	PropagateTags String
	Tags          []Tag
}
