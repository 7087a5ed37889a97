package cfn

// EFSFileSystem is AWS::EFS::FileSystem.
type EFSFileSystem struct {
	Encrypted                    Bool
	KmsKeyId                     String
	PerformanceMode              String
	ThroughputMode               String
	ProvisionedThroughputInMibps Int
	BackupPolicy                 *EFSBackupPolicy
	LifecyclePolicies            []EFSLifecyclePolicy
	FileSystemPolicy             *PolicyDocument
	FileSystemTags               []Tag
}

// ResourceType implements Properties.
func (*EFSFileSystem) ResourceType() string { return "AWS::EFS::FileSystem" }

// Attributes implements Properties.
func (*EFSFileSystem) Attributes() []string { return []string{"Arn", "FileSystemId"} }

// EFSBackupPolicy switches automatic backups.
type EFSBackupPolicy struct{ Status String }

// EFSLifecyclePolicy moves files between storage classes; each transition is an item
// of its own.
type EFSLifecyclePolicy struct {
	TransitionToIA                  String
	TransitionToArchive             String
	TransitionToPrimaryStorageClass String
}

// EFSAccessPoint is AWS::EFS::AccessPoint.
type EFSAccessPoint struct {
	FileSystemId    String
	PosixUser       *EFSPosixUser
	RootDirectory   *EFSRootDirectory
	AccessPointTags []Tag
}

// ResourceType implements Properties.
func (*EFSAccessPoint) ResourceType() string { return "AWS::EFS::AccessPoint" }

// Attributes implements Properties.
func (*EFSAccessPoint) Attributes() []string { return []string{"AccessPointId", "Arn"} }

// EFSPosixUser is who every client of an access point is.
type EFSPosixUser struct {
	Uid           String
	Gid           String
	SecondaryGids []String
}

// EFSRootDirectory is what clients of an access point see as /.
type EFSRootDirectory struct {
	Path         String
	CreationInfo *EFSCreationInfo
}

// EFSCreationInfo is how the root directory is made when it does not exist.
type EFSCreationInfo struct {
	OwnerUid    String
	OwnerGid    String
	Permissions String
}

// EFSMountTarget is AWS::EFS::MountTarget.
type EFSMountTarget struct {
	FileSystemId   String
	SubnetId       String
	SecurityGroups []String
}

// ResourceType implements Properties.
func (*EFSMountTarget) ResourceType() string { return "AWS::EFS::MountTarget" }

// Attributes implements Properties.
func (*EFSMountTarget) Attributes() []string {
	return []string{"FileSystemId", "Id", "IpAddress", "IpAddressType", "Ipv6Address", "SecurityGroups", "SubnetId"}
}
