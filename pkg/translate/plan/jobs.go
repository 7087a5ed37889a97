package plan

// The ways of running tasks.
const (
	LongRunning  RunMode = ""              // an ECS service keeps them running
	BeforeDeploy RunMode = "before deploy" // they run once, before a deployment changes the other services
	OnSchedule   RunMode = "on schedule"   // they run at set times
	OneOff       RunMode = "one-off"       // they run when somebody asks for it
)

// A RunMode says what starts the tasks of a service, and how long they run.
type RunMode string
