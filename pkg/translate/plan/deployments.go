package plan

// A Deployment is how ECS goes from old tasks to new ones.
type Deployment struct {
	TaskBounds
	Strategy string // ROLLING, BLUE_GREEN, CANARY, LINEAR, or "" where nothing is said: rolling
	Breaker  bool   // give up a deployment whose tasks fail
	Rollback bool   // and go back to the tasks before
	Alarms   []string

	Bake              int // minutes
	Percent, Interval int // of a canary or a step, and the minutes after it
}

// Shifts reports whether traffic goes from one target group to another.
func (d Deployment) Shifts() bool { return d.Strategy != "" && d.Strategy != "ROLLING" }

// TaskBounds are how many tasks, in percent of their number, run at least and at most
// while a deployment is under way.
type TaskBounds struct{ Minimum, Maximum int }

// LeavesRoom reports whether ECS can replace one of so many tasks. It rounds the least up
// and the most down (Amazon ECS API Reference, "DeploymentConfiguration").
func (b TaskBounds) LeavesRoom(tasks int) bool {
	least, most := (b.Minimum*tasks+99)/100, b.Maximum*tasks/100
	return tasks == 0 || least < tasks || most > tasks
}
