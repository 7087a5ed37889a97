package plan

// Tmpfs is a file system in the memory of a container.
type Tmpfs struct {
	Path    string
	Size    int // MiB
	Options []string
}
