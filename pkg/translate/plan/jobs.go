package plan

import "github.com/compose2ecs/compose2ecs/internal/lazyregexp"

// The ways of running tasks.
const (
	LongRunning  RunMode = ""              // an ECS service keeps them running
	BeforeDeploy RunMode = "before deploy" // they run once, before a deployment changes the other services
	OnSchedule   RunMode = "on schedule"   // they run at set times
	OneOff       RunMode = "one-off"       // they run when somebody asks for it
)

// A RunMode says what starts the tasks of a service, and how long they run.
type RunMode string

// creating is what services are called that create something for others.
var creating = lazyregexp.New(`(?i)(^|[-_.])(create|init|initiali[sz]e|install|setup|bootstrap|provision|seed)([-_.]|$)`)

// Creates reports whether a service creates something for others, by its name.
func (s *Service) Creates() bool { return creating.MatchString(s.Name) }
