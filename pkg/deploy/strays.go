package deploy

import (
	"context"
	"slices"
	"strings"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/ecs"
	"github.com/aws/aws-sdk-go-v2/service/ecs/types"

	"github.com/compose2ecs/compose2ecs/pkg/deploy/awserr"
	"github.com/compose2ecs/compose2ecs/pkg/manifest"
)

// A StrayTask runs without a service: somebody or a schedule has started it. As long as it
// does, neither a cluster of the stack nor its network can be deleted.
type StrayTask struct{ ARN, Cluster, Definition string }

// ID is the last part of the ARN.
func (t StrayTask) ID() string { return shortID(t.ARN) }

// strayPlaces are where to look for them: all tasks in a cluster of the stack, which cannot
// go before they do; in one that exists by itself, those of the stack's definitions, which
// hold on to its network alone.
func strayPlaces(r *Removal, m manifest.Manifest) []ecs.ListTasksInput {
	var own, others []ecs.ListTasksInput
	for _, resource := range r.Deleted {
		if resource.Type == clusterType && resource.PhysicalID != "" {
			own = append(own, ecs.ListTasksInput{Cluster: &resource.PhysicalID})
		}
	}
	if len(own) > 0 {
		return own
	}
	for _, cluster := range r.clusters(m) {
		for _, resource := range r.Deleted {
			family, _, _ := strings.Cut(shortID(resource.PhysicalID), ":")
			if resource.Type == taskDefinitionType && family != "" {
				others = append(others, ecs.ListTasksInput{Cluster: &cluster, Family: &family},
					ecs.ListTasksInput{Cluster: &cluster, Family: aws.String(family + copySuffix)})
			}
		}
	}
	return others
}

// clusters are those in which the stack has its services and tasks.
func (r *Removal) clusters(m manifest.Manifest) []string {
	var names []string
	for _, resource := range r.Deleted {
		if resource.Type == serviceType && resource.PhysicalID != "" {
			names = append(names, clusterOf(resource.PhysicalID))
		}
	}
	for _, task := range m.Tasks {
		if cluster := inAWS(r.Stack, r.Deleted, task.Cluster); cluster != "" {
			names = append(names, shortID(cluster))
		}
	}
	slices.Sort(names)
	return slices.Compact(names)
}

// strayTasks are those in the places.
func (c *Client) strayTasks(ctx context.Context, places []ecs.ListTasksInput) ([]StrayTask, error) {
	var strays []StrayTask
	for i := range places {
		found, err := c.strayTasksIn(ctx, &places[i])
		if err != nil {
			return nil, err
		}
		strays = append(strays, found...)
	}
	return strays, nil
}

func (c *Client) strayTasksIn(ctx context.Context, place *ecs.ListTasksInput) ([]StrayTask, error) {
	var strays []StrayTask
	cluster := *place.Cluster
	pages := ecs.NewListTasksPaginator(c.api.ECS, place)
	for pages.HasMorePages() {
		page, err := pages.NextPage(ctx)
		if awserr.Code(err) == clusterNotFound {
			return nil, nil
		}
		if err != nil {
			return nil, problem(err, "looking for running tasks in the cluster "+cluster)
		}
		if len(page.TaskArns) == 0 {
			continue
		}
		out, err := c.api.ECS.DescribeTasks(ctx, &ecs.DescribeTasksInput{Cluster: &cluster, Tasks: page.TaskArns})
		if err != nil {
			return nil, problem(err, "checking the running tasks of the cluster "+cluster)
		}
		for _, task := range out.Tasks {
			if isStray(task) {
				strays = append(strays, StrayTask{aws.ToString(task.TaskArn), cluster, shortID(aws.ToString(task.TaskDefinitionArn))})
			}
		}
	}
	return strays, nil
}

// clusterNotFound is the code for a cluster that somebody has deleted (Amazon ECS API
// Reference, "ListTasks").
const clusterNotFound = "ClusterNotFoundException"

// isStray reports whether a task is no service's: those are in the group service:NAME.
func isStray(task types.Task) bool { return !strings.HasPrefix(aws.ToString(task.Group), "service:") }

// strayTime is how long stopped tasks may take to go; ECS kills what does not end by itself
// after two minutes at most ("Task definition parameters" in the Amazon ECS Developer
// Guide, stopTimeout).
const strayTime = 3 * time.Minute

// stopStrays stops tasks, and waits until they are gone with their network interfaces.
func (c *Client) stopStrays(ctx context.Context, strays []StrayTask) error {
	for _, t := range strays {
		_, err := c.api.ECS.StopTask(ctx, &ecs.StopTaskInput{
			Cluster: &t.Cluster, Task: &t.ARN, Reason: aws.String("compose2ecs down deletes the stack"),
		})
		if err != nil {
			return problem(err, "stopping the task "+t.ID())
		}
		c.report(Notice{"stopping the task " + t.ID() + " of " + t.Definition})
	}
	deadline := time.Now().Add(strayTime)
	for _, t := range strays {
		if err := c.untilStopped(ctx, t, deadline); err != nil {
			return err
		}
	}
	return nil
}

func (c *Client) untilStopped(ctx context.Context, t StrayTask, deadline time.Time) error {
	for {
		out, err := c.api.ECS.DescribeTasks(ctx, &ecs.DescribeTasksInput{Cluster: &t.Cluster, Tasks: []string{t.ARN}})
		switch {
		case err != nil:
			return problem(err, "waiting for the end of the task "+t.ID())
		case len(out.Tasks) == 0 || aws.ToString(out.Tasks[0].LastStatus) == "STOPPED":
			return nil
		case time.Now().After(deadline):
			return failedf(runAgain, "the task %s has not stopped", t.ID())
		}
		if err := sleep(ctx, runInterval); err != nil {
			return err
		}
	}
}

// A stack whose deletion fails because something lets go of it late is deleted again.
const (
	deletions     = 4
	deletionPause = 30 * time.Second
)

// deleteUntilFree deletes a stack. What held on to it may be gone at the next try: ECS takes
// instances out of Cloud Map after their tasks, and a schedule, which goes with the first
// try, may have started a last task. Schedules are not disabled beforehand: the only way is
// to write all of a schedule anew ("UpdateSchedule" in the EventBridge Scheduler API
// Reference), with the right to pass its role.
func (c *Client) deleteUntilFree(ctx context.Context, r *Removal, retain []string, roleARN string) (Outcome, error) {
	if err := c.stopStrays(ctx, r.Tasks); err != nil {
		return Outcome{}, err
	}
	outcome, err := c.delete(ctx, r.Stack, retain, roleARN)
	for n := 1; n < deletions && err == nil && outcome.Failure != nil && outcome.Failure.isHeld(); n++ {
		c.report(Notice{"a resource was still in use: deleting the stack again"})
		if err := sleep(ctx, deletionPause); err != nil {
			return Outcome{}, err
		}
		strays, err := c.strayTasks(ctx, r.places)
		if err != nil {
			return Outcome{}, err
		}
		if err := c.stopStrays(ctx, strays); err != nil {
			return Outcome{}, err
		}
		if outcome, err = c.delete(ctx, outcome.Stack, nil, roleARN); err != nil {
			return Outcome{}, err
		}
	}
	return outcome, err
}

// isHeld reports whether resources failed because something else was not gone yet.
func (f *Failure) isHeld() bool {
	if f.First == nil {
		return false
	}
	late := func(r ResourceChanged) bool { return awserr.IsHeld(r.Reason) }
	return late(*f.First) || slices.ContainsFunc(f.Others, late)
}
