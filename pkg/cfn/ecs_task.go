package cfn

// ECSTaskDefinition is AWS::ECS::TaskDefinition.
type ECSTaskDefinition struct {
	Family                  String
	Cpu                     String
	Memory                  String
	EphemeralStorage        *ECSEphemeralStorage
	NetworkMode             String
	RequiresCompatibilities []String
	RuntimePlatform         *ECSRuntimePlatform
	ExecutionRoleArn        String
	TaskRoleArn             String
	PidMode                 String
	ContainerDefinitions    []*ECSContainerDefinition
	Volumes                 []ECSVolume
	Tags                    []Tag
}

// ResourceType implements Properties.
func (*ECSTaskDefinition) ResourceType() string { return "AWS::ECS::TaskDefinition" }

// Attributes implements Properties.
func (*ECSTaskDefinition) Attributes() []string { return []string{"TaskDefinitionArn"} }

// ECSEphemeralStorage is the size of the disk of a task.
type ECSEphemeralStorage struct{ SizeInGiB Int }

// ECSRuntimePlatform is what a task runs on.
type ECSRuntimePlatform struct {
	CpuArchitecture       String
	OperatingSystemFamily String
}

// ECSContainerDefinition is one container of a task.
type ECSContainerDefinition struct {
	Name                   String
	Image                  String
	RepositoryCredentials  *ECSRepositoryCredentials
	Essential              Bool
	EntryPoint             []String
	Command                []String
	WorkingDirectory       String
	User                   String
	Cpu                    Int
	Memory                 Int
	MemoryReservation      Int
	PortMappings           []ECSPortMapping
	Environment            []ECSKeyValuePair
	Secrets                []ECSSecret
	MountPoints            []ECSMountPoint
	DependsOn              []ECSContainerDependency
	HealthCheck            *ECSHealthCheck
	LinuxParameters        *ECSLinuxParameters
	ReadonlyRootFilesystem Bool
	StartTimeout           Int
	StopTimeout            Int
	Ulimits                []ECSUlimit
	SystemControls         []ECSSystemControl
	Interactive            Bool
	PseudoTerminal         Bool
	RestartPolicy          *ECSRestartPolicy
	DockerLabels           map[string]String
	LogConfiguration       *ECSLogConfiguration
	FirelensConfiguration  *ECSFirelensConfiguration
}

// ECSRepositoryCredentials names the secret that opens a private registry.
type ECSRepositoryCredentials struct{ CredentialsParameter String }

// ECSPortMapping is a port that a container listens on.
type ECSPortMapping struct {
	ContainerPort Int
	Protocol      String
	Name          String
	AppProtocol   String
}

// ECSKeyValuePair is an environment variable.
type ECSKeyValuePair struct{ Name, Value String }

// ECSSecret is an environment variable or log option with a secret value.
type ECSSecret struct{ Name, ValueFrom String }

// ECSMountPoint is where a container sees a volume of its task.
type ECSMountPoint struct {
	SourceVolume  String
	ContainerPath String
	ReadOnly      Bool
}

// ECSContainerDependency makes a container wait for another of its task.
type ECSContainerDependency struct{ ContainerName, Condition String }

// ECSHealthCheck is a command that tells whether a container works; times are in
// seconds.
type ECSHealthCheck struct {
	Command     []String
	Interval    Int
	Timeout     Int
	Retries     Int
	StartPeriod Int
}

// ECSLinuxParameters are options of the Linux kernel for a container.
type ECSLinuxParameters struct {
	InitProcessEnabled Bool
	Capabilities       *ECSKernelCapabilities
	Tmpfs              []ECSTmpfs
}

// ECSTmpfs is a file system in the memory of a container; the size is in MiB.
type ECSTmpfs struct {
	ContainerPath String
	Size          Int
	MountOptions  []String
}

// ECSKernelCapabilities are added to and dropped from what Docker grants.
type ECSKernelCapabilities struct {
	Add  []String
	Drop []String
}

// ECSUlimit is a resource limit of a container.
type ECSUlimit struct {
	Name      String
	SoftLimit Int
	HardLimit Int
}

// ECSSystemControl is a kernel parameter of a container.
type ECSSystemControl struct{ Namespace, Value String }

// ECSRestartPolicy restarts a container without replacing its task.
type ECSRestartPolicy struct {
	Enabled              Bool
	IgnoredExitCodes     []Int
	RestartAttemptPeriod Int
}

// ECSLogConfiguration says where the output of a container goes.
type ECSLogConfiguration struct {
	LogDriver     String
	Options       map[string]String
	SecretOptions []ECSSecret
}

// ECSFirelensConfiguration makes a container the log router of its task.
type ECSFirelensConfiguration struct {
	Type    String
	Options map[string]String
}

// ECSVolume is a volume of a task: its own storage, a file system, or what the service
// makes for each task.
type ECSVolume struct {
	Name                   String
	ConfiguredAtLaunch     Bool
	EFSVolumeConfiguration *ECSEFSVolumeConfiguration
}

// ECSEFSVolumeConfiguration is the EFS file system behind a volume.
type ECSEFSVolumeConfiguration struct {
	FilesystemId        String
	RootDirectory       String
	TransitEncryption   String
	AuthorizationConfig *ECSAuthorizationConfig
}

// ECSAuthorizationConfig says how a task proves that it may mount a file system.
type ECSAuthorizationConfig struct {
	AccessPointId String
	IAM           String
}
