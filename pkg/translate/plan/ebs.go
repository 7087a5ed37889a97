package plan

// An EBSVolume is an EBS volume of each task of a service.
type EBSVolume struct {
	Name       string // the Compose volume
	Service    string
	Size       int // GiB; 0: as the snapshot
	Type       string
	IOPS       int
	Throughput int
	KMSKey     string
	Snapshot   string
	FileSystem string
}
