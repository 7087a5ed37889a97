package plan

// The capacity providers of Fargate.
const (
	Fargate     = "FARGATE"
	FargateSpot = "FARGATE_SPOT"
)

// A CapacityProviderWeight is what part of a service's tasks run on a capacity provider.
type CapacityProviderWeight struct {
	Provider     string // FARGATE or FARGATE_SPOT
	Base, Weight int
}

// A RunMode says what starts the tasks of a service, and how long they run.
type RunMode string

// The ways of running tasks.
const (
	LongRunning  RunMode = ""              // an ECS service keeps them running
	BeforeDeploy RunMode = "before deploy" // they run once, before a deployment changes the other services
	OnSchedule   RunMode = "on schedule"   // they run at set times
	OneOff       RunMode = "one-off"       // they run when somebody asks for it
)

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

// Scaling is how the number of tasks follows their load.
type Scaling struct {
	Min, Max                int
	CPU, Memory             int     // percent; 0: not looked at
	Requests                int     // per task and minute; 0: not looked at
	RequestsTo              *Target // whose requests count
	InCooldown, OutCooldown int     // seconds
	Schedule                []ScheduledBounds
}

// Aims are what the number of tasks follows, in the ids of the policies.
func (s *Scaling) Aims() []string {
	if s == nil {
		return nil
	}
	var list []string
	for _, aim := range []struct {
		what  string
		value int
	}{{"Cpu", s.CPU}, {"Memory", s.Memory}, {"Requests", s.Requests}} {
		if aim.value != 0 {
			list = append(list, aim.what)
		}
	}
	return list
}

// ScheduledBounds are the bounds of scaling from a time on.
type ScheduledBounds struct {
	When     string // cron(…) or at(…)
	Timezone string // "": UTC
	Min, Max *int   // nil: as before
}

// A Schedule starts a task at set times.
type Schedule struct {
	Expression string // as EventBridge Scheduler has it
	Timezone   string // "" for UTC
}
