package plan

import (
	"github.com/compose2ecs/compose2ecs/pkg/cfn"
)

// A FileSystem is an EFS file system.
type FileSystem struct {
	Name         string        // of the volume that it is made for
	Base         string        // what its logical ids begin with: the name, or an earlier one
	Existing     string        // the id of one that the stack does not make
	Unresolved   cfn.LogicalID // the parameter for that id, where it was left open
	MountTargets bool          // the stack makes its mount targets
	Services     []string      // whose tasks mount it, sorted

	KMSKey          string
	PerformanceMode string
	ThroughputMode  string
	Throughput      int // MiB a second, in the mode provisioned
	ToIA            string
	ToArchive       string
	Back            bool
	Backup          bool
	Removal         string // retain or delete
}

// MountTargetID is the logical id of the mount target in a subnet.
func (f FileSystem) MountTargetID(subnet int) cfn.LogicalID {
	return ID(f.Base, "NFSMountTargetOn") + SubnetID(subnet)
}

// DirectoryPrefix is what the names of volumes begin with that take the place of directories.
const DirectoryPrefix = "bind-"

// A Volume is a directory of a file system, and whose it is.
type Volume struct {
	Name        string
	Base        string   // as that of a file system
	FileSystem  string   // the Name of a file system of the plan
	AccessPoint string   // the id of one that the stack does not make
	Root        string   // the directory
	Directories []string // that containers mount, below Root: "" is all of it; sorted
	UID, GID    string   // who all clients are, "" for themselves
	OwnerUID    string   // owner of the directory when it is first made
	OwnerGID    string
	Permission  string // octal
	Seed        bool   // it gets the files of an image while it is empty
	Hides       bool   // it gets none, and hides files that an image has, or probably has
	Guessed     bool   // nothing is known of that image: neither whether it has files there, nor whether it has a shell that copies them
}

// AccessPointID is the access point of a directory of the volume.
func (v Volume) AccessPointID(directory string) cfn.LogicalID {
	return ID(v.Base, "AccessPoint") + cfn.LogicalID(Stem(directory))
}
