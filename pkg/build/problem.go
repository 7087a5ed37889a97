package build

// A Kind is what a problem means to whoever asked for images.
type Kind int

// The kinds of problems.
const (
	NoBuilder Kind = iota // Docker is missing, stopped or too old
	Broken                // the project's files do not build
	NotPushed             // a registry did not take an image
)

// A Problem is why there is no image, and what to do about it, in words.
type Problem struct {
	Kind          Kind
	Message, Hint string
}

// Error is the message.
func (p *Problem) Error() string { return p.Message }
