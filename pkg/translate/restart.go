package translate

import (
	"strings"
	"time"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
)

var restarts = feature{
	name: "Restarts",
	about: "A container that ends is started again in its task with `restart: always`, `unless-stopped` or `on-failure`, or with `deploy.restart_policy`, which keeps the task's storage and address as Docker does. " +
		"ECS does so when the container ran for at least a minute, or for `restart_policy.window`; one that ends sooner takes its task along, and ECS starts a new task, whatever the policy: a service is kept running. " +
		"Without a policy, each end is a new task.",
	reads: []attribute{
		{"services.*.restart", "container restart policy: always, unless-stopped, on-failure; no is reported"},
		{"services.*.deploy.restart_policy.condition", "container restart policy: any, on-failure; none is reported"},
		{"services.*.deploy.restart_policy.window", "how long a container has to have run to be started again, 60s to 1800s"},
	},
	kinds:       []diag.Kind{kindRestartWindow},
	lower:       lowerRestarts,
	emitService: emitRestart,
}

var kindRestartWindow = diag.Kind{
	Code: "C2E-restart-window", Severity: diag.Info,
	Title: "restart window is adjusted",
	Cause: "ECS starts a container again that ran for a time between 60 and 1800 seconds.",
	Cure:  "give a window in this range",
}

// A Restart is which ends of a container are followed by a new start in its task.
type Restart struct {
	OnFailureOnly bool
	Window        int // seconds that it has to have run
}

// Amazon ECS API Reference, "ContainerRestartPolicy". The shortest is nearest to Docker,
// which knows no such time.
const (
	minRestartWindow = 60
	maxRestartWindow = 1800
)

func lowerRestarts(l *lowering) {
	l.eachService(func(s *Service, c types.ServiceConfig) {
		if s.OneOff { // it would never end
			return
		}
		policy, window := c.Restart, minRestartWindow
		if c.Deploy != nil && c.Deploy.RestartPolicy != nil {
			p := c.Deploy.RestartPolicy
			policy = p.Condition
			if policy == "" {
				policy = "any"
			}
			window = restartWindow(l, s, p.Window)
			if policy == "none" || policy == types.RestartPolicyOnFailure {
				l.AtValue("services", s.Name, "deploy", "restart_policy", "condition").Report(kindOneOff, "service %q: ECS starts a new task even when one ends well, in spite of the condition %s", s.Name, policy)
			}
		}
		switch {
		case policy == "any", policy == types.RestartPolicyAlways, policy == types.RestartPolicyUnlessStopped:
			s.Container.Restart = &Restart{Window: window}
		case strings.HasPrefix(policy, types.RestartPolicyOnFailure):
			s.Container.Restart = &Restart{OnFailureOnly: true, Window: window}
		}
	})
}

func restartWindow(l *lowering, s *Service, window *types.Duration) int {
	if window == nil {
		return minRestartWindow
	}
	asked := int(time.Duration(*window).Seconds())
	taken := min(max(asked, minRestartWindow), maxRestartWindow)
	if taken != asked {
		l.AtValue("services", s.Name, "deploy", "restart_policy", "window").Report(kindRestartWindow, "service %q: the restart window %ds becomes %ds", s.Name, asked, taken)
	}
	return taken
}

func emitRestart(_ *Plan, s *Service, set *serviceSet) {
	r := s.Container.Restart
	if r == nil {
		return
	}
	set.container.RestartPolicy = &cfn.ECSRestartPolicy{Enabled: cfn.Of(true), RestartAttemptPeriod: cfn.Of(r.Window)}
	if r.OnFailureOnly {
		set.container.RestartPolicy.IgnoredExitCodes = []cfn.Int{cfn.Of(0)}
	}
}
