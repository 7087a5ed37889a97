package deploy

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/ecs"
	"github.com/aws/aws-sdk-go-v2/service/ecs/types"

	"github.com/compose2ecs/compose2ecs/pkg/deploy/awserr"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/elb"
)

// rollouts watches the ECS services that CloudFormation is working on: CloudFormation
// itself says nothing between the beginning and the end of one.
type rollouts struct {
	*follower
	watched  map[string]*rollout // by the ARN of the service
	stopped  []TaskStopped
	messages []ServiceMessage
	targets  map[string]TargetsChanged // the latest, by Compose service
	streams  logStreams
}

// A rollout is one ECS service that is being worked on.
type rollout struct {
	service     string // the Compose service
	began       time.Time
	shown       RolloutChanged
	failed      int32
	deployments int             // of the service: more than one while tasks are replaced
	lastEventAt time.Time       // of the last message of ECS
	tasks       map[string]bool // stopped ones that have been reported
	targetsDue  time.Time
	targetWait  time.Duration
	goal        *goal // of a change of the service alone; nil where CloudFormation knows what it waits for
}

func newRollouts(f *follower) *rollouts {
	return &rollouts{follower: f, watched: map[string]*rollout{}, targets: map[string]TargetsChanged{}, streams: logStreams{client: f.Client}}
}

// firstTargetLook is when the load balancer is asked first; each later time comes after
// twice as long.
const firstTargetLook = 30 * time.Second

// resource begins to watch an ECS service, or stops.
func (r *rollouts) resource(e ResourceChanged) {
	if e.Type != serviceType || !strings.HasPrefix(e.PhysicalID, "arn:") {
		return
	}
	_, watched := r.watched[e.PhysicalID]
	switch {
	case strings.HasPrefix(e.Status, "DELETE") && !r.hasFailed(e.Service): // else there is something to be learned of it
		delete(r.watched, e.PhysicalID)
	case strings.HasSuffix(e.Status, "_IN_PROGRESS") && !watched:
		r.watched[e.PhysicalID] = &rollout{
			service: e.Service, began: e.Time, lastEventAt: e.Time, tasks: map[string]bool{}, targetsDue: time.Now().Add(firstTargetLook),
			targetWait: firstTargetLook,
		}
	}
}

// maxDescribed is how many services one call describes.
const maxDescribed = 10

// poll looks at all services that are under way, ten with one call.
func (r *rollouts) poll(ctx context.Context) error {
	byCluster := map[string][]string{}
	for arn := range r.watched {
		byCluster[clusterOf(arn)] = append(byCluster[clusterOf(arn)], arn)
	}
	for _, cluster := range slices.Sorted(maps.Keys(byCluster)) {
		arns := slices.Sorted(slices.Values(byCluster[cluster]))
		for chunk := range slices.Chunk(arns, maxDescribed) {
			out, err := r.api.ECS.DescribeServices(ctx, &ecs.DescribeServicesInput{Cluster: &cluster, Services: chunk})
			if err != nil {
				return problem(err, "checking the services")
			}
			r.miss(out.Failures)
			for _, s := range out.Services {
				if err := r.look(ctx, cluster, s); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

// miss notes the services that ECS does not know.
func (r *rollouts) miss(failures []types.Failure) {
	for _, f := range failures {
		if w := r.watched[aws.ToString(f.Arn)]; w != nil && w.goal != nil && w.goal.missing.IsZero() {
			w.goal.missing = time.Now()
		}
	}
}

// finish takes a last look, so that what is told in the end is not ten seconds old.
func (r *rollouts) finish(ctx context.Context) {
	if len(r.failed) > 0 {
		_ = r.poll(ctx) // what there is to say about the failure is said without it too
	}
}

// clusterOf reads the cluster from the ARN of a service, arn:…:service/CLUSTER/NAME
// (Amazon ECS Developer Guide, "Amazon Resource Names (ARNs) and IDs").
func clusterOf(arn string) string {
	parts := strings.Split(arn, "/")
	if len(parts) < 3 {
		return "default"
	}
	return parts[1]
}

func (r *rollouts) look(ctx context.Context, cluster string, s types.Service) error {
	w := r.watched[aws.ToString(s.ServiceArn)]
	if w != nil && w.goal != nil {
		w.goal.look(s)
	}
	primary := primaryDeployment(s)
	if w == nil || primary == nil {
		return nil
	}
	w.deployments = len(s.Deployments)
	r.messagesOf(w, s)
	shown := RolloutChanged{
		Service: w.service, Desired: primary.DesiredCount, Running: primary.RunningCount, Pending: primary.PendingCount,
		Failed: primary.FailedTasks, State: string(primary.RolloutState), Reason: aws.ToString(primary.RolloutStateReason),
		Stage: r.stage(ctx, s),
	}
	if shown != w.shown {
		w.shown = shown
		shown.Time = time.Now()
		r.report(shown)
	}
	if primary.FailedTasks > w.failed || r.endsBadly(w) {
		w.failed = primary.FailedTasks
		if err := r.stoppedTasks(ctx, cluster, w, s); err != nil {
			return err
		}
	}
	if primary.RolloutState == types.DeploymentRolloutStateInProgress && primary.RunningCount > 0 && !time.Now().Before(w.targetsDue) {
		w.targetWait *= 2
		w.targetsDue = time.Now().Add(w.targetWait)
		return r.targetHealth(ctx, w, s)
	}
	return nil
}

// stage is where a deployment stands that shifts traffic, "" of any other: ECS says it of
// the service deployment only. That it is not known is no reason to stop watching.
func (r *rollouts) stage(ctx context.Context, s types.Service) string {
	c := s.DeploymentConfiguration
	if c == nil || c.Strategy == "" || c.Strategy == types.DeploymentStrategyRolling || s.CurrentServiceDeployment == nil {
		return ""
	}
	out, err := r.api.ECS.DescribeServiceDeployments(ctx, &ecs.DescribeServiceDeploymentsInput{
		ServiceDeploymentArns: []string{*s.CurrentServiceDeployment},
	})
	if err != nil || len(out.ServiceDeployments) == 0 {
		return ""
	}
	return string(out.ServiceDeployments[0].LifecycleStage)
}

// hasFailed reports whether CloudFormation has given up on a service.
func (r *rollouts) hasFailed(service string) bool {
	return slices.ContainsFunc(r.failed, func(e ResourceChanged) bool { return e.Type == serviceType && e.Service == service })
}

// endsBadly reports whether a service has failed already, so that its tasks are worth a look
// even though ECS does not count them.
func (r *rollouts) endsBadly(w *rollout) bool {
	return len(w.tasks) == 0 && r.hasFailed(w.service)
}

func primaryDeployment(s types.Service) *types.Deployment {
	for i, d := range s.Deployments {
		if aws.ToString(d.Status) == "PRIMARY" {
			return &s.Deployments[i]
		}
	}
	return nil
}

// messagesOf reports what ECS says that is not routine.
func (r *rollouts) messagesOf(w *rollout, s types.Service) {
	newest := w.lastEventAt
	for _, e := range slices.Backward(s.Events) { // the newest is the first
		at, text := aws.ToTime(e.CreatedAt), aws.ToString(e.Message)
		if !at.After(w.lastEventAt) {
			continue
		}
		newest = at
		if awserr.IsTrouble(text) {
			message := ServiceMessage{at, w.service, awserr.ServiceMessage(text)}
			r.messages = append(r.messages, message)
			r.report(message)
		}
	}
	w.lastEventAt = newest
}

// stoppedTasks reports the tasks of the newest deployment that ended.
func (r *rollouts) stoppedTasks(ctx context.Context, cluster string, w *rollout, s types.Service) error {
	family, _, _ := strings.Cut(shortID(aws.ToString(s.TaskDefinition)), ":") // by its service a task is found only while that is there
	list, err := r.api.ECS.ListTasks(ctx, &ecs.ListTasksInput{Cluster: &cluster, Family: &family, DesiredStatus: types.DesiredStatusStopped})
	if err != nil || len(list.TaskArns) == 0 {
		return problem(err, "looking for stopped tasks of "+w.service)
	}
	arns := slices.DeleteFunc(list.TaskArns, func(arn string) bool { return w.tasks[arn] })
	if len(arns) == 0 {
		return nil
	}
	out, err := r.api.ECS.DescribeTasks(ctx, &ecs.DescribeTasksInput{Cluster: &cluster, Tasks: arns})
	if err != nil {
		return problem(err, "checking stopped tasks of "+w.service)
	}
	slices.SortFunc(out.Tasks, func(a, b types.Task) int { return aws.ToTime(a.StoppedAt).Compare(aws.ToTime(b.StoppedAt)) })
	for _, task := range out.Tasks {
		w.tasks[aws.ToString(task.TaskArn)] = true
		if aws.ToTime(task.StoppedAt).Before(w.began) || awserr.IsScaling(aws.ToString(task.StoppedReason)) {
			continue
		}
		r.reportStopped(ctx, w.service, task)
	}
	return nil
}

func (r *rollouts) reportStopped(ctx context.Context, service string, task types.Task) {
	stopped := stoppedTask(service, task)
	stopped.SameReasonAsBefore = slices.ContainsFunc(r.stopped, stopped.sameReason)
	if !stopped.SameReasonAsBefore {
		stopped.Log = r.streams.tail(ctx, task, stopped.culprit().Name)
	}
	r.stopped = append(r.stopped, stopped)
	r.report(stopped)
}

func stoppedTask(service string, task types.Task) TaskStopped {
	stopped := TaskStopped{
		Time: aws.ToTime(task.StoppedAt), Service: service, Task: shortID(aws.ToString(task.TaskArn)), StopCode: string(task.StopCode),
		Reason: aws.ToString(task.StoppedReason), TaskDefinition: aws.ToString(task.TaskDefinitionArn),
	}
	for _, c := range task.Containers {
		stopped.Containers = append(stopped.Containers, StoppedContainer{
			aws.ToString(c.Name), c.ExitCode, aws.ToString(c.Reason), aws.ToString(c.Image),
		})
	}
	return stopped
}

// shortID is the last part of an ARN.
func shortID(arn string) string { return arn[strings.LastIndex(arn, "/")+1:] }

// culprit is the container because of which the task stopped: one that failed, or else
// the one that ECS has a reason for.
func (t TaskStopped) culprit() StoppedContainer {
	for _, c := range t.Containers {
		if c.ExitCode != nil && *c.ExitCode != 0 && *c.ExitCode != 143 { // 143 is the answer to SIGTERM
			return c
		}
	}
	for _, c := range t.Containers {
		if c.Reason != "" {
			return c
		}
	}
	if len(t.Containers) > 0 {
		return t.Containers[0]
	}
	return StoppedContainer{}
}

func (t TaskStopped) sameReason(other TaskStopped) bool {
	return t.Service == other.Service && t.Text() == other.Text()
}

// ByScaling reports whether the task stopped because its service needs it no more.
func (t TaskStopped) ByScaling() bool { return awserr.IsScaling(t.Reason) }

// Text is why the task stopped, in the words of ECS.
func (t TaskStopped) Text() string {
	text := t.Reason
	if c := t.culprit(); c.ExitCode != nil || c.Reason != "" {
		text += ": " + c.Name
		if c.ExitCode != nil {
			text += fmt.Sprintf(" exited with %d", *c.ExitCode)
		}
		if c.Reason != "" {
			text += ", " + c.Reason
		}
	}
	return text
}

// targetGroups are those of a service: of one that shifts traffic two for each port.
func targetGroups(s types.Service) []string {
	var groups []string
	for _, lb := range s.LoadBalancers {
		if lb.TargetGroupArn != nil {
			groups = append(groups, *lb.TargetGroupArn)
		}
		if a := lb.AdvancedConfiguration; a != nil && a.AlternateTargetGroupArn != nil {
			groups = append(groups, *a.AlternateTargetGroupArn)
		}
	}
	return groups
}

// targetHealth reports what the load balancer thinks of a service's tasks.
func (r *rollouts) targetHealth(ctx context.Context, w *rollout, s types.Service) error {
	health := TargetsChanged{Service: w.service}
	for _, group := range targetGroups(s) {
		targets, err := r.api.LoadBalancing.DescribeTargetHealth(ctx, group)
		if err != nil {
			return problem(err, "asking the load balancer for the health of "+w.service)
		}
		health.add(targets)
	}
	before := r.targets[w.service]
	if health.Healthy == before.Healthy && health.Total == before.Total && slices.Equal(health.Reasons, before.Reasons) {
		return nil
	}
	r.targets[w.service] = health
	health.Time = time.Now()
	r.report(health)
	return nil
}

func (t *TargetsChanged) add(targets []elb.Target) {
	for _, target := range targets {
		if target.State == "" || target.State == elb.Draining {
			continue
		}
		t.Total++
		if target.State == elb.Healthy {
			t.Healthy++
			continue
		}
		reason := strings.TrimSpace(target.Reason + " " + target.Description)
		if reason != "" && !slices.Contains(t.Reasons, reason) {
			t.Reasons = append(t.Reasons, reason)
		}
	}
}
