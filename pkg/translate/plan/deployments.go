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

// A Hook is a Lambda function that ECS asks at stages of a deployment.
type Hook struct {
	Lambda string // its ARN
	Stages []string
}

// Shifts reports whether traffic goes from one target group to another.
func (d Deployment) Shifts() bool { return d.Strategy != "" && d.Strategy != "ROLLING" }

// Minutes is how long a deployment takes at least, as CloudFormation reckons it (AWS
// CloudFormation Template Reference, "AWS::ECS::Service CanaryConfiguration" and
// "LinearConfiguration"). After the last step there is no more waiting.
func (d Deployment) Minutes() int {
	switch d.Strategy {
	case "CANARY":
		return d.Bake + d.Interval
	case "LINEAR":
		return d.Bake + d.Interval*((100-1)/d.Percent)
	case "BLUE_GREEN":
		return d.Bake
	default:
		return 0
	}
}

// TaskBounds are how many tasks, in percent of their number, run at least and at most
// while a deployment is under way.
type TaskBounds struct{ Minimum, Maximum int }

// LeavesRoom reports whether ECS can replace one of so many tasks. It rounds the least up
// and the most down (Amazon ECS API Reference, "DeploymentConfiguration").
func (b TaskBounds) LeavesRoom(tasks int) bool {
	least, most := (b.Minimum*tasks+99)/100, b.Maximum*tasks/100
	return tasks == 0 || least < tasks || most > tasks
}
