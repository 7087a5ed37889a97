package plan

// A Restart is which ends of a container are followed by a new start in its task.
type Restart struct {
	OnFailureOnly bool
	Window        int // seconds that it has to have run
}
