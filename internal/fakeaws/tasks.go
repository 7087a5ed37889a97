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

type taskState struct {
	Task
	clock
	id        string
	pendingAt time.Duration
	token     string
	unseen    time.Duration // as ECS is eventually consistent
}

// AddTask puts a task there that no service has started.
func (c *Cloud) AddTask(t Task) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.clusters = append(c.clusters, t.Cluster)
	c.addTask(t)
}

func (c *Cloud) addTask(t Task) *taskState {
	h := fnv.New64a()
	_, _ = fmt.Fprintf(h, "task-%d", c.next())
	t.ARN = cmp.Or(t.ARN, arn("ecs", fmt.Sprintf("task/%s/%016x%016x", t.Cluster, h.Sum64(), c.sequence)))
	t.Group = cmp.Or(t.Group, "family:"+familyOf(t.TaskDefinition))
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
	k := &taskState{Task: t, clock: c.clock(t.Stack), id: base(t.ARN), pendingAt: (t.After + t.StartedAfter) / 2}
	c.tasks = append(c.tasks, k)
	return k
}

// familyOf is the name of a task definition without its revision.
func familyOf(definition string) string {
	name, _, _ := strings.Cut(base(definition), ":")
	return name
}

// state is how a task is at present; false where it is not there yet. One that belongs to a stack of which nothing has begun
// is there if it is there from the beginning.
func (c *Cloud) state(t *taskState) (last, desired string, there bool) {
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
		case q.Family != "" && familyOf(t.TaskDefinition) != q.Family:
		case q.StartedBy != "" && t.StartedBy != q.StartedBy:
		default:
			arns = append(arns, t.ARN)
		}
	}
	return listed("taskArns", arns, q.NextToken, cmp.Or(q.MaxResults, 100))
}

func (c *Cloud) task(cluster, name string) *taskState {
	for _, t := range c.tasks {
		if _, _, there := c.state(t); there && t.Cluster == cluster && (t.ARN == name || t.id == name) {
			return t
		}
	}
	return nil
}

// knownTask is a task that has to be there.
func (c *Cloud) knownTask(cluster, name string) (*taskState, error) {
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
	return described("tasks", "task", cluster, q.Tasks, func(name string) (jsonObject, bool) {
		t := c.task(cluster, name)
		if t == nil {
			return nil, false
		}
		if passed, _ := c.elapsed(t.clock); passed < t.unseen {
			return nil, false
		}
		o := c.showTask(t)
		if slices.Contains(q.Include, "TAGS") {
			o["tags"] = jsonTags(t.Tags)
		}
		return o, true
	}), nil
}

func (c *Cloud) showTask(t *taskState) jsonObject {
	last, desired, _ := c.state(t)
	at, begun := c.origin(t.clock)
	if !begun {
		at = t.added
	}
	o := jsonObject{
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
	containers := []jsonObject{}
	for _, k := range t.Containers {
		containers = append(containers, t.showContainer(k, last))
	}
	o["containers"] = containers
	return o
}

func (t *taskState) attachments() []jsonObject {
	details := []jsonObject{{"name": "subnetId", "value": "subnet-1"}, {"name": "networkInterfaceId", "value": "eni-" + t.id}}
	if t.PrivateIP != "" {
		details = append(details, jsonObject{"name": "privateIPv4Address", "value": t.PrivateIP})
	}
	return []jsonObject{{"id": "attachment-" + t.id, "type": "ElasticNetworkInterface", "status": "ATTACHED", "details": details}}
}

func (t *taskState) showContainer(k Container, last string) jsonObject {
	o := jsonObject{
		"name": k.Name, "taskArn": t.ARN, "lastStatus": last, "healthStatus": cmp.Or(k.HealthStatus, "UNKNOWN"),
		"containerArn": arn("ecs", "container/"+t.Cluster+"/"+t.id+"/"+k.Name),
	}
	put(o, "image", k.Image)
	if _, digest, pinned := strings.Cut(k.Image, "@"); pinned {
		put(o, "imageDigest", digest)
	}
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
		o["runtimeId"] = runtimeID(t, k)
	}
	if t.ExecuteCommand && last == "RUNNING" {
		o["managedAgents"] = []jsonObject{{"name": "ExecuteCommandAgent", "lastStatus": "RUNNING"}}
	}
	if t.PrivateIP != "" {
		o["networkInterfaces"] = []jsonObject{{"attachmentId": "attachment-" + t.id, "privateIpv4Address": t.PrivateIP}}
	}
	return o
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
	return jsonObject{"task": c.showTask(t)}, nil
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
	return jsonObject{
		"clusterArn": clusterARN(cluster), "taskArn": t.ARN, "containerName": q.Container, "interactive": q.Interactive,
		"containerArn": arn("ecs", "container/"+cluster+"/"+t.id+"/"+q.Container),
		"session": jsonObject{
			"sessionId": id, "streamUrl": "wss://ssmmessages." + Region + ".amazonaws.com/v1/data-channel/" + id,
			"tokenValue": "token-" + id,
		},
	}, nil
}
