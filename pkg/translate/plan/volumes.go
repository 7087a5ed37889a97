package plan

// A Mount is one volume in one container.
type Mount struct {
	Volume   string // a volume or disk of the plan, or "" for storage of the task
	EBS      bool   // of an EBS volume, a disk of the task
	Subpath  string // the directory of the volume that the container sees, "" for all of it
	Name     string // of the task's volume
	Path     string
	ReadOnly bool
	Root     bool // the program may act as root on the file system
	Seed     bool // what the image has there is copied into the volume while that is empty

	NoCopy bool
	From   string // the service whose mount it is, if it is another one's
}

// OnEFS reports whether the mount is one of an EFS volume.
func (m Mount) OnEFS() bool { return m.Volume != "" && !m.EBS }

// VolumesFrom is another container of the task whose volumes a container has too.
type VolumesFrom struct {
	Service  string
	ReadOnly bool
}
