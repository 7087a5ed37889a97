package fakeaws

import (
	"cmp"
	"encoding/json"
	"slices"
	"strings"
	"time"
)

// TaskRun is what becomes of a task that RunTask has started.
type TaskRun struct {
	Provisioning, Pending, Running time.Duration // 0 is 30 ms each
	Unseen                         time.Duration // DescribeTasks does not know it before
	Forever                        bool          // it runs until it is stopped
	Failure                        string        // RunTask itself fails with this reason, such as "RESOURCE:CPU"
	NeverStarts                    bool          // it stops when it should run
	StopCode, StoppedReason        string        // EssentialContainerExited where it is not given
	Container                      string        // that the exit code and the log are of; the first essential one where it is not given
	ExitCode                       int
	Exits                          map[string]int // of other containers
	Reason                         string         // of the container
	Log                            []LogLine      // counted from when it runs
	Group, Stream                  string         // of the log, where the task definition does not say it
}

// ScriptTask says what becomes of the next task of a family that RunTask starts.
func (c *Cloud) ScriptTask(family string, run TaskRun) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.taskRuns[family] = append(c.taskRuns[family], run)
}

type runTaskInput struct {
	inCluster
	TaskDefinition, ClientToken, StartedBy, Group string
	EnableExecuteCommand                          bool
	Overrides                                     taskOverrides
	Tags                                          []struct{ Key, Value string }
	VolumeConfigurations                          []struct{ Name string }
}

// taskOverrides keeps the text of the overrides, whose length ECS limits.
type taskOverrides struct {
	ContainerOverrides []struct{ Name string }
	text               string
}

// UnmarshalJSON implements json.Unmarshaler.
func (o *taskOverrides) UnmarshalJSON(text []byte) error {
	o.text = string(text)
	return json.Unmarshal(text, &struct{ ContainerOverrides *[]struct{ Name string } }{&o.ContainerOverrides})
}

func (c *Cloud) runTask(r *Request) (any, error) {
	q, cluster, err := query[runTaskInput](c, r)
	if err != nil {
		return nil, err
	}
	for _, t := range c.tasks {
		if q.ClientToken != "" && t.token == q.ClientToken {
			return jsonObject{"tasks": []jsonObject{c.showTask(t)}, "failures": []any{}}, nil
		}
	}
	run, _ := shift(c.taskRuns, familyOf(q.TaskDefinition))
	if run.Failure != "" {
		return jsonObject{"tasks": []any{}, "failures": []jsonObject{{"reason": run.Failure}}}, nil
	}
	definition := c.taskDefinition(q.TaskDefinition)
	if definition == nil && len(c.taskDefinitions) > 0 {
		return nil, refusal("ClientException", "TaskDefinition not found.")
	}
	if definition != nil {
		if err := definition.startable(q); err != nil {
			return nil, err
		}
		run.Forever = run.Forever || definition.restarts(run.leading(q, definition))
	}
	if len(q.Overrides.text) > 8192 {
		return nil, refusal("InvalidParameterException", "Container Overrides length must be at most 8192")
	}
	t := c.addTask(run.task(q, cluster, definition))
	t.token, t.unseen = q.ClientToken, run.Unseen
	t.pendingAt = cmp.Or(run.Provisioning, defaultPhase)
	c.logRun(run, t, definition)
	return jsonObject{"tasks": []jsonObject{c.showTask(t)}, "failures": []any{}}, nil
}

const defaultPhase = 30 * time.Millisecond

// leading is the container that a run is about.
func (run TaskRun) leading(q runTaskInput, d *taskDefinition) string {
	name := run.Container
	if d != nil {
		for _, k := range d.Containers {
			if name == "" && (k.Essential == nil || *k.Essential) {
				name = k.Name
			}
		}
	}
	if name == "" && len(q.Overrides.ContainerOverrides) > 0 {
		name = q.Overrides.ContainerOverrides[0].Name
	}
	return cmp.Or(name, "app")
}

func (run TaskRun) task(q runTaskInput, cluster string, d *taskDefinition) Task {
	t := Task{
		Cluster: cluster, TaskDefinition: q.TaskDefinition, StartedBy: q.StartedBy, Group: q.Group,
		StopCode: cmp.Or(run.StopCode, "EssentialContainerExited"), ExecuteCommand: q.EnableExecuteCommand,
		StoppedReason: cmp.Or(run.StoppedReason, "Essential container in task exited"), Tags: map[string]string{},
		StartedAfter: cmp.Or(run.Provisioning, defaultPhase) + cmp.Or(run.Pending, defaultPhase),
	}
	for _, tag := range q.Tags {
		t.Tags[tag.Key] = tag.Value
	}
	t.StoppedAfter = t.StartedAfter + cmp.Or(run.Running, defaultPhase)
	name := run.leading(q, d)
	exit := run.ExitCode
	leading := Container{Name: name, Reason: run.Reason, ExitCode: &exit}
	switch {
	case run.NeverStarts:
		t.StoppedAfter, leading.ExitCode = t.StartedAfter, nil
		t.StopCode = cmp.Or(run.StopCode, "TaskFailedToStart")
	case run.Forever:
		t.StoppedAfter, t.StopCode, t.StoppedReason = 0, "", ""
		leading.ExitCode = nil
	}
	if d == nil {
		t.Containers = []Container{leading}
		return t
	}
	t.TaskDefinition = d.TaskDefinitionArn
	for _, k := range d.Containers {
		container := Container{Name: k.Name, Image: k.Image}
		if code, ok := run.Exits[k.Name]; ok {
			container.ExitCode = &code
		}
		if k.Name == name {
			container = leading
			container.Image = k.Image
		}
		t.Containers = append(t.Containers, container)
	}
	return t
}

// logRun writes the log of a run to where the task definition says.
func (c *Cloud) logRun(run TaskRun, t *taskState, d *taskDefinition) {
	if len(run.Log) == 0 {
		return
	}
	name := run.leading(runTaskInput{}, d)
	group, stream := run.Group, run.Stream
	if d != nil {
		for _, k := range d.Containers {
			if o := k.LogConfiguration.Options; k.Name == name && o["awslogs-group"] != "" {
				group = cmp.Or(group, o["awslogs-group"])
				stream = cmp.Or(stream, strings.Join([]string{o["awslogs-stream-prefix"], name, t.id}, "/"))
			}
		}
	}
	lines := slices.Clone(run.Log)
	for i := range lines {
		lines[i].After += t.StartedAfter
	}
	c.addLog(cmp.Or(group, "/ecs/"+familyOf(t.TaskDefinition)), cmp.Or(stream, name+"/"+name+"/"+t.id), t.clock, lines)
}
