package deploy

import (
	"time"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
)

// An Event is something that happened: one of the types below.
type Event interface{ event() }

// Notice is something that people should know.
type Notice struct{ Text string }

// Started is the beginning of an operation on a stack.
type Started struct {
	Stack     string
	Operation string // creating, updating, deleting, …
	Expected  time.Duration
	Changes   []Change // what will be worked on, empty when that is not known
}

// Ended is the end of an operation on a stack, a good or a bad one.
type Ended struct{ Stack, Status string }

// StackChanged is a new state of the stack.
type StackChanged struct {
	Time           time.Time
	Stack          string
	Status, Reason string
}

// ResourceChanged is a new state of a resource.
type ResourceChanged struct {
	Time                   time.Time
	Service                string // the Compose service that the resource is for, "" for what they share
	ID                     cfn.LogicalID
	Type, PhysicalID       string
	Status, Reason, Source string // Source is the line that asked for the resource, where it is known
}

// RolloutChanged is how far an ECS service is with replacing its tasks.
type RolloutChanged struct {
	Time                              time.Time
	Service                           string
	Desired, Running, Pending, Failed int32
	State, Reason                     string // of the ECS deployment
	Stage                             string // of one that shifts traffic, as ECS calls it: BAKE_TIME, …
}

// ServiceMessage is what ECS has to say of a service.
type ServiceMessage struct {
	Time          time.Time
	Service, Text string
}

// TaskStopped is a task that ended and should not have.
type TaskStopped struct {
	Time               time.Time
	Service, Task      string
	StopCode, Reason   string
	Containers         []StoppedContainer
	TaskDefinition     string
	Log                []string // the last lines of the container that failed
	SameReasonAsBefore bool
}

// A StoppedContainer is how a container of a task ended.
type StoppedContainer struct {
	Name     string
	ExitCode *int32 // nil: it never ran
	Reason   string
	Image    string
}

// TargetsChanged is what the load balancer thinks of the tasks of a service.
type TargetsChanged struct {
	Time           time.Time
	Service        string
	Healthy, Total int
	Reasons        []string // why others are not healthy, as the load balancer says it
}

func (Notice) event()          {}
func (Started) event()         {}
func (Ended) event()           {}
func (StackChanged) event()    {}
func (ResourceChanged) event() {}
func (RolloutChanged) event()  {}
func (ServiceMessage) event()  {}
func (TaskStopped) event()     {}
func (TargetsChanged) event()  {}
