package plan

// A Place is a directory of a container that a task mounts for files.
type Place struct {
	Path     string
	Volume   string   // the task's name for it
	Own      bool     // it is there for files only, not a volume that the container has anyway
	Keep     bool     // it first gets what the image has there
	Clear    []string // directories in it that shall not
	Writable bool
	Task     bool   // it is a directory of the task that is there without files too
	Owner    string // uid:gid, or "" for root or as in the image
	Mode     string // "" for 0755 or as in the image
}
