package fakeaws

import (
	"cmp"
	"fmt"
	"hash/fnv"
	"slices"
	"strings"
	"time"
)

// Task is one of ECS. Times count from when the creation or update of its stack begins, or from AddTask where it belongs to
// none.
type Task struct {
	After          time.Duration // when it comes into being
	StartedAfter   time.Duration // when it runs, if it is PROVISIONING and PENDING before that
	StoppedAfter   time.Duration // when it stops, if it runs before that
	Cluster, Stack string
	ARN, Group     string
	StartedBy      string
	TaskDefinition string
	LastStatus     string // RUNNING where it is not given, or STOPPED where StoppedAfter is
	DesiredStatus  string // as LastStatus where it is not given
	HealthStatus   string
	StopCode       string
	StoppedReason  string
	Containers     []Container
	ExecuteCommand bool
	PrivateIP      string
	PublicIP       bool
	Tags           map[string]string
}

// Container is one of a task. What says how it ended shows when the task has stopped.
type Container struct {
	Name, Image, Reason, LastStatus, HealthStatus string
	ExitCode                                      *int
}

// TaskRun is what becomes of a task that RunTask has started.
type TaskRun struct {
	Provisioning, Pending, Running time.Duration // 0 is 30 ms each
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

type task struct {
	Task
	clock
	id        string
	pendingAt time.Duration
	token     string
}

// AddTask puts a task there that no service has started.
func (c *Cloud) AddTask(t Task) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.clusters = append(c.clusters, t.Cluster)
	c.addTask(t)
}

func (c *Cloud) addTask(t Task) *task {
	h := fnv.New64a()
	_, _ = fmt.Fprintf(h, "task-%d", c.next())
	t.ARN = cmp.Or(t.ARN, arn("ecs", fmt.Sprintf("task/%s/%016x%016x", t.Cluster, h.Sum64(), c.sequence)))
	t.Group = cmp.Or(t.Group, "family:"+family(t.TaskDefinition))
	if t.StoppedAfter > 0 {
		t.LastStatus = "STOPPED"
	}
	t.LastStatus = cmp.Or(t.LastStatus, "RUNNING")
	if t.DesiredStatus == "" {
		t.DesiredStatus = "RUNNING"
		if t.LastStatus == "STOPPED" {
			t.DesiredStatus = "STOPPED"
		}
	}
	k := &task{Task: t, clock: c.clock(t.Stack), id: base(t.ARN), pendingAt: (t.After + t.StartedAfter) / 2}
	c.tasks = append(c.tasks, k)
	return k
}

// family is the name of a task definition without its revision.
func family(definition string) string {
	name, _, _ := strings.Cut(base(definition), ":")
	return name
}

// ScriptTask says what becomes of the next task of a family that RunTask starts.
func (c *Cloud) ScriptTask(family string, run TaskRun) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.taskRuns[family] = append(c.taskRuns[family], run)
}

// state is how a task is at present; false where it is not there yet. One that belongs to a stack of which nothing has begun
// is there if it is there from the beginning.
func (c *Cloud) state(t *task) (last, desired string, there bool) {
	passed, begun := c.elapsed(t.clock)
	if !begun {
		return "RUNNING", "RUNNING", t.After == 0 && t.StartedAfter == 0
	}
	switch {
	case passed < t.After:
		return "", "", false
	case passed < t.StartedAfter && passed < t.pendingAt:
		return "PROVISIONING", "RUNNING", true
	case passed < t.StartedAfter:
		return "PENDING", "RUNNING", true
	case passed < t.StoppedAfter:
		return "RUNNING", "RUNNING", true
	}
	return t.LastStatus, t.DesiredStatus, true
}

func (c *Cloud) listTasks(r *Request) (any, error) {
	q, cluster, err := query[struct {
		inCluster
		ServiceName, Family, StartedBy, DesiredStatus, NextToken string
		MaxResults                                               int
	}](c, r)
	if err != nil {
		return nil, err
	}
	if q.ServiceName != "" {
		if _, err := c.knownService(cluster, q.ServiceName); err != nil {
			return nil, err
		}
	}
	var arns []string
	for _, t := range c.tasks {
		_, desired, there := c.state(t)
		switch {
		case !there, t.Cluster != cluster, desired != cmp.Or(q.DesiredStatus, "RUNNING"):
		case q.ServiceName != "" && t.Group != "service:"+base(q.ServiceName):
		case q.Family != "" && family(t.TaskDefinition) != q.Family:
		case q.StartedBy != "" && t.StartedBy != q.StartedBy:
		default:
			arns = append(arns, t.ARN)
		}
	}
	return listed("taskArns", arns, q.NextToken, cmp.Or(q.MaxResults, 100))
}

func (c *Cloud) task(cluster, name string) *task {
	for _, t := range c.tasks {
		if _, _, there := c.state(t); there && t.Cluster == cluster && (t.ARN == name || t.id == name) {
			return t
		}
	}
	return nil
}

// knownTask is a task that has to be there.
func (c *Cloud) knownTask(cluster, name string) (*task, error) {
	if t := c.task(cluster, name); t != nil {
		return t, nil
	}
	return nil, refusal("InvalidParameterException", "The referenced task was not found.")
}

func (c *Cloud) describeTasks(r *Request) (any, error) {
	q, cluster, err := query[struct {
		inCluster
		Tasks, Include []string
	}](c, r)
	if err != nil {
		return nil, err
	}
	if n := len(q.Tasks); n == 0 || n > 100 {
		return nil, refusal("InvalidParameterException", "Tasks must have between 1 and 100 elements.")
	}
	return described("tasks", "task", cluster, q.Tasks, func(name string) (object, bool) {
		t := c.task(cluster, name)
		if t == nil {
			return nil, false
		}
		o := c.showTask(t)
		if slices.Contains(q.Include, "TAGS") {
			o["tags"] = jsonTags(t.Tags)
		}
		return o, true
	}), nil
}

func (c *Cloud) showTask(t *task) object {
	last, desired, _ := c.state(t)
	at, begun := c.origin(t.clock)
	if !begun {
		at = t.added
	}
	o := object{
		"taskArn": t.ARN, "clusterArn": clusterARN(t.Cluster), "taskDefinitionArn": t.TaskDefinition, "lastStatus": last,
		"desiredStatus": desired, "group": t.Group, "createdAt": epoch(at.Add(t.After)), "launchType": "FARGATE",
		"healthStatus": cmp.Or(t.HealthStatus, "UNKNOWN"), "enableExecuteCommand": t.ExecuteCommand,
		"attachments": t.attachments(), "availabilityZone": Region + "a", "platformVersion": "1.4.0",
	}
	put(o, "startedBy", t.StartedBy)
	if last == "RUNNING" || last == "STOPPED" && t.StopCode != "TaskFailedToStart" {
		o["startedAt"] = epoch(at.Add(max(t.After, t.StartedAfter)))
	}
	if last == "STOPPED" {
		o["stoppingAt"] = epoch(at.Add(max(t.After, t.StoppedAfter)))
		o["stoppedAt"] = o["stoppingAt"]
		put(o, "stopCode", t.StopCode)
		put(o, "stoppedReason", t.StoppedReason)
	}
	containers := []object{}
	for _, k := range t.Containers {
		containers = append(containers, t.showContainer(k, last))
	}
	o["containers"] = containers
	return o
}

func (t *task) attachments() []object {
	details := []object{{"name": "subnetId", "value": "subnet-1"}, {"name": "networkInterfaceId", "value": "eni-" + t.id}}
	if t.PrivateIP != "" {
		details = append(details, object{"name": "privateIPv4Address", "value": t.PrivateIP})
	}
	return []object{{"id": "attachment-" + t.id, "type": "ElasticNetworkInterface", "status": "ATTACHED", "details": details}}
}

func (t *task) showContainer(k Container, last string) object {
	o := object{
		"name": k.Name, "taskArn": t.ARN, "lastStatus": last, "healthStatus": cmp.Or(k.HealthStatus, "UNKNOWN"),
		"containerArn": arn("ecs", "container/"+t.Cluster+"/"+t.id+"/"+k.Name),
	}
	put(o, "image", k.Image)
	if last == "PROVISIONING" {
		o["lastStatus"] = "PENDING"
	}
	if last == t.LastStatus {
		put(o, "reason", k.Reason)
		put(o, "lastStatus", k.LastStatus)
		if k.ExitCode != nil {
			o["exitCode"] = *k.ExitCode
		}
	}
	if last == "RUNNING" {
		o["runtimeId"] = t.id + "-" + k.Name
	}
	if t.ExecuteCommand && last == "RUNNING" {
		o["managedAgents"] = []object{{"name": "ExecuteCommandAgent", "lastStatus": "RUNNING"}}
	}
	if t.PrivateIP != "" {
		o["networkInterfaces"] = []object{{"attachmentId": "attachment-" + t.id, "privateIpv4Address": t.PrivateIP}}
	}
	return o
}

type runTaskInput struct {
	inCluster
	TaskDefinition, ClientToken, StartedBy, Group string
	EnableExecuteCommand                          bool
	Overrides                                     struct {
		ContainerOverrides []struct{ Name string }
	}
	Tags []struct{ Key, Value string }
}

func (c *Cloud) runTask(r *Request) (any, error) {
	q, cluster, err := query[runTaskInput](c, r)
	if err != nil {
		return nil, err
	}
	for _, t := range c.tasks {
		if q.ClientToken != "" && t.token == q.ClientToken {
			return object{"tasks": []object{c.showTask(t)}, "failures": []any{}}, nil
		}
	}
	run, _ := shift(c.taskRuns, family(q.TaskDefinition))
	if run.Failure != "" {
		return object{"tasks": []any{}, "failures": []object{{"reason": run.Failure}}}, nil
	}
	definition := c.taskDefinition(q.TaskDefinition)
	if definition == nil && len(c.taskDefinitions) > 0 {
		return nil, refusal("ClientException", "TaskDefinition not found.")
	}
	t := c.addTask(run.task(q, cluster, definition))
	t.token = q.ClientToken
	t.pendingAt = cmp.Or(run.Provisioning, defaultPhase)
	c.logRun(run, t, definition)
	return object{"tasks": []object{c.showTask(t)}, "failures": []any{}}, nil
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
func (c *Cloud) logRun(run TaskRun, t *task, d *taskDefinition) {
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
	c.addLog(cmp.Or(group, "/ecs/"+family(t.TaskDefinition)), cmp.Or(stream, name+"/"+name+"/"+t.id), t.clock, lines)
}

func (c *Cloud) stopTask(r *Request) (any, error) {
	q, cluster, err := query[struct {
		inCluster
		Task, Reason string
	}](c, r)
	if err != nil {
		return nil, err
	}
	t, err := c.knownTask(cluster, q.Task)
	if err != nil {
		return nil, err
	}
	if last, _, _ := c.state(t); last != "STOPPED" {
		passed, begun := c.elapsed(t.clock)
		if !begun {
			t.clock, passed = clock{added: now()}, 0
		}
		t.StoppedAfter, t.StartedAfter = passed, min(t.StartedAfter, passed)
		t.LastStatus, t.DesiredStatus = "STOPPED", "STOPPED"
		t.StopCode, t.StoppedReason = "UserInitiated", cmp.Or(q.Reason, "Task stopped by user")
		for i := range t.Containers {
			code := 143
			t.Containers[i].ExitCode = &code
		}
	}
	return object{"task": c.showTask(t)}, nil
}

func (c *Cloud) executeCommand(r *Request) (any, error) {
	q, cluster, err := query[struct {
		inCluster
		Task, Container, Command string
		Interactive              bool
	}](c, r)
	if err != nil {
		return nil, err
	}
	t, err := c.knownTask(cluster, q.Task)
	if err != nil {
		return nil, err
	}
	if last, _, _ := c.state(t); last != "RUNNING" || !t.ExecuteCommand {
		return nil, refusal("InvalidParameterException", "The execute command failed because execute command was not enabled when "+
			"the task was run or the execute command agent isn't running. Wait and try again or run a new task with execute "+
			"command enabled and try again.")
	}
	if q.Container == "" && len(t.Containers) > 0 {
		q.Container = t.Containers[0].Name
	}
	id := fmt.Sprintf("ecs-execute-command-%d", c.next())
	return object{
		"clusterArn": clusterARN(cluster), "taskArn": t.ARN, "containerName": q.Container, "interactive": q.Interactive,
		"containerArn": arn("ecs", "container/"+cluster+"/"+t.id+"/"+q.Container),
		"session": object{
			"sessionId": id, "streamUrl": "wss://ssmmessages." + Region + ".amazonaws.com/v1/data-channel/" + id,
			"tokenValue": "token-" + id,
		},
	}, nil
}
