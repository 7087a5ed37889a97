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

// ECSClusterCapacityProviderAssociations is AWS::ECS::ClusterCapacityProviderAssociations.
type ECSClusterCapacityProviderAssociations struct {
	Cluster                         String
	CapacityProviders               []String
	DefaultCapacityProviderStrategy []ECSCapacityProviderStrategyItem
}

// ResourceType implements Properties.
func (*ECSClusterCapacityProviderAssociations) ResourceType() string {
	return "AWS::ECS::ClusterCapacityProviderAssociations"
}

// Attributes implements Properties.
func (*ECSClusterCapacityProviderAssociations) Attributes() []string { return nil }

// ECSService is AWS::ECS::Service.
type ECSService struct {
	Cluster                       String
	TaskDefinition                String
	DesiredCount                  Int
	LaunchType                    String
	CapacityProviderStrategy      []ECSCapacityProviderStrategyItem
	ForceNewDeployment            *ECSForceNewDeployment
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
	ServiceConnectConfiguration   *ECSServiceConnectConfiguration
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
	Strategy                 String
	MinimumHealthyPercent    Int
	MaximumPercent           Int
	BakeTimeInMinutes        Int
	CanaryConfiguration      *ECSCanaryConfiguration
	LinearConfiguration      *ECSLinearConfiguration
	DeploymentCircuitBreaker *ECSDeploymentCircuitBreaker
	Alarms                   *ECSDeploymentAlarms
	LifecycleHooks           []ECSLifecycleHook
}

// ECSLifecycleHook is a function that is asked at stages of a deployment.
type ECSLifecycleHook struct {
	HookTargetArn   String
	LifecycleStages []String
	RoleArn         String
}

// ECSCanaryConfiguration is how much traffic new tasks get first, and for how long.
type ECSCanaryConfiguration struct {
	CanaryPercent           Int
	CanaryBakeTimeInMinutes Int
}

// ECSLinearConfiguration is how much traffic goes to new tasks in each step.
type ECSLinearConfiguration struct {
	StepPercent           Int
	StepBakeTimeInMinutes Int
}

// ECSDeploymentAlarms are the alarms that fail a deployment.
type ECSDeploymentAlarms struct {
	AlarmNames []String
	Enable     Bool
	Rollback   Bool
}

// ECSDeploymentCircuitBreaker gives up a deployment whose tasks do not start.
type ECSDeploymentCircuitBreaker struct {
	Enable   Bool
	Rollback Bool
}

// ECSLoadBalancer registers the tasks of a service in a target group.
type ECSLoadBalancer struct {
	ContainerName         String
	ContainerPort         Int
	TargetGroupArn        String
	AdvancedConfiguration *ECSAdvancedConfiguration
}

// ECSAdvancedConfiguration is between what, where and with whose rights a deployment
// shifts traffic.
type ECSAdvancedConfiguration struct {
	AlternateTargetGroupArn String
	ProductionListenerRule  String
	TestListenerRule        String
	RoleArn                 String
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

// ECSServiceConnectConfiguration gives each task of a service a proxy, through which the
// services of a namespace reach each other by short names.
type ECSServiceConnectConfiguration struct {
	Enabled          Bool
	Namespace        String
	Services         []ECSServiceConnectService
	LogConfiguration *ECSLogConfiguration
}

// ECSServiceConnectService is a name and a port under which others reach the service.
type ECSServiceConnectService struct {
	PortName      String
	DiscoveryName String
	ClientAliases []ECSServiceConnectClientAlias
	Timeout       *ECSServiceConnectTimeout
}

// ECSServiceConnectClientAlias is what a client connects to.
type ECSServiceConnectClientAlias struct {
	Port    Int
	DnsName String
}

// ECSForceNewDeployment is AWS::ECS::Service ForceNewDeployment.
type ECSForceNewDeployment struct {
	EnableForceNewDeployment Bool
	ForceNewDeploymentNonce  String
}

// ECSServiceConnectTimeout is how long the proxy waits; 0 is for ever.
type ECSServiceConnectTimeout struct {
	IdleTimeoutSeconds       Int
	PerRequestTimeoutSeconds Int
}
