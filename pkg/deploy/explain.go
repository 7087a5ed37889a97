package deploy

import "github.com/compose2ecs/compose2ecs/pkg/deploy/awserr"

// A Failure is why an operation on a stack failed: what happened first, what ECS said
// about it, and what we make of that.
type Failure struct {
	Status   string // in which the stack ended
	Reason   string // of the stack, where no resource has failed
	First    *ResourceChanged
	Others   []ResourceChanged // that failed too, not as a consequence
	Tasks    []TaskStopped     // one for each reason
	Messages []ServiceMessage
	Targets  []TargetsChanged
	Causes   []awserr.Cause
}

// explain puts together what is known of a failure.
func (f *follower) explain() *Failure {
	failure := &Failure{Status: string(f.status), Messages: f.rollout.messages}
	if len(f.failed) > 0 {
		failure.First, failure.Others = &f.failed[0], f.failed[1:]
	}
	var texts []string
	if failure.First == nil && f.reason != "" {
		failure.Reason = f.reason
		texts = append(texts, f.reason)
	}
	for _, t := range f.rollout.stopped {
		if t.SameReasonAsBefore {
			continue
		}
		failure.Tasks = append(failure.Tasks, t)
		texts = append(texts, t.Text())
		texts = append(texts, t.Log...)
	}
	for _, service := range sortedKeys(f.rollout.targets) {
		t := f.rollout.targets[service]
		if t.Healthy < t.Total {
			failure.Targets = append(failure.Targets, t)
			texts = append(texts, t.Reasons...)
		}
	}
	for _, m := range failure.Messages {
		texts = append(texts, m.Text)
	}
	for _, r := range f.failed {
		texts = append(texts, r.Reason)
	}
	failure.Causes = awserr.Causes(texts)
	return failure
}
