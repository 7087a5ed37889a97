package explain

import (
	"fmt"
	"strings"

	"github.com/compose2ecs/compose2ecs/internal/sentence"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// A Task is what a service runs, and what starts it.
type Task struct {
	Service  string     `json:"service"`
	Starts   string     `json:"starts"`             // always, before a deployment, on schedule, on request, with another service
	Count    int        `json:"count,omitempty"`    // of tasks
	Most     int        `json:"most,omitempty"`     // of tasks, where the number follows the load
	CPU      int        `json:"cpu,omitempty"`      // of a task, in units of 1/1024 vCPU
	Memory   int        `json:"memory,omitempty"`   // of a task, in MiB
	ARM      bool       `json:"arm,omitempty"`      // it runs on ARM64
	Spot     bool       `json:"spot,omitempty"`     // AWS may take tasks away
	After    []string   `json:"after,omitempty"`    // the services that have to be stable first
	In       []string   `json:"in,omitempty"`       // the services in whose tasks it is
	Init     bool       `json:"init,omitempty"`     // it ends before their other containers start
	Schedule []Schedule `json:"schedule,omitempty"` // when it starts
}

// A Schedule is a time, as EventBridge Scheduler has it.
type Schedule struct {
	At       string `json:"at"`
	Timezone string `json:"timezone"`
}

// Words are when it starts. A rate is the same in all time zones.
func (s Schedule) Words() string {
	if rate, is := strings.CutPrefix(s.At, "rate("); is {
		return "every " + strings.TrimPrefix(strings.TrimSuffix(rate, ")"), "1 ")
	}
	if moment, is := strings.CutPrefix(s.At, "at("); is {
		return "once, at " + strings.TrimSuffix(moment, ")") + " " + s.Timezone
	}
	return "on the schedule " + s.At + " " + s.Timezone
}

// What starts a task.
const (
	always      = "always"
	beforehand  = "before a deployment"
	onSchedule  = "on schedule"
	onRequest   = "on request"
	withAnother = "with another service"
)

var starts = map[plan.RunMode]string{
	plan.LongRunning: always, plan.BeforeDeploy: beforehand, plan.OnSchedule: onSchedule, plan.OneOff: onRequest,
}

func tasks(p *plan.Plan) []Task {
	list := []Task{}
	for _, s := range p.Services {
		list = append(list, TaskOf(s))
	}
	return list
}

// TaskOf is what a service runs.
func TaskOf(s *plan.Service) Task {
	if len(s.TaskOf) > 0 {
		return Task{Service: s.Name, Starts: withAnother, In: s.TaskOf, Init: s.Init}
	}
	t := Task{
		Service: s.Name, Starts: starts[s.RunMode], Count: s.FewestTasks(), CPU: s.Size.CPU, Memory: s.Size.Memory,
		ARM: s.Architecture == "ARM64", Spot: s.OnSpot(), After: s.Waits,
	}
	if s.Scaling != nil {
		t.Most = s.Scaling.Max
	}
	for _, at := range s.Schedules {
		zone := at.Timezone
		if zone == "" {
			zone = "UTC"
		}
		t.Schedule = append(t.Schedule, Schedule{at.Expression, zone})
	}
	return t
}

// text is a task in words.
func (t Task) text() string {
	if t.Starts == withAnother {
		if t.Init {
			return "runs to completion in each task of " + sentence.And(t.In) + ", before the other containers start"
		}
		return "in the tasks of " + sentence.And(t.In)
	}
	return phrases(t.Size(), t.StartsBy(), When(len(t.After) > 0, "starts after "+sentence.And(t.After)))
}

// Size is how many tasks there are, and how large, in words.
func (t Task) Size() string {
	number := Counted(t.Count, "task")
	switch {
	case t.Most > t.Count:
		number = fmt.Sprintf("%d to %d tasks", t.Count, t.Most)
	case t.Count == 0:
		number = "no tasks until you scale it"
	}
	each := ""
	if t.Count != 1 || t.Most > t.Count {
		each = " each"
	}
	size := fmt.Sprintf("%s, %s and %s%s", number, vCPUs(t.CPU), gibibytes(t.Memory), each)
	return size + When(t.ARM, ", ARM64") + When(t.Spot, ", Fargate Spot")
}

// StartsBy is what starts the tasks, in words.
func (t Task) StartsBy() string {
	switch t.Starts {
	case beforehand:
		return "runs to completion in each deployment"
	case onRequest:
		return "runs on request: compose2ecs run " + t.Service
	case onSchedule:
		var times []string
		for _, s := range t.Schedule {
			times = append(times, s.Words())
		}
		return "runs " + strings.Join(times, ", ")
	default:
		return "kept running"
	}
}
