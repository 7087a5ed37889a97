package plan

// A LogRouter is how a container routes the lines of the others in its task.
type LogRouter struct {
	Type     string // fluentbit or fluentd
	Config   string // path of a file in the container, or ""
	Metadata *bool  // nil: as ECS does
}
