package plan

// A HealthCheck is a container's health check; times are in seconds, 0 means as ECS
// does.
type HealthCheck struct {
	Command                                 []string
	Interval, Timeout, Retries, StartPeriod int
	Bears                                   int // how long after its start it may fail, as the user meant it
	// Instead is a command that asks what Command is meant to, or NONE, if Command is sure to fail: its program is missing, or it needs a
	// shell. Where a program is missing, Lacks is that, and Has the one in its place.
	Instead    []string
	Lacks, Has string
}
