package plan

// A Schedule starts a task at set times.
type Schedule struct {
	Expression string // as EventBridge Scheduler has it
	Timezone   string // "" for UTC
}
