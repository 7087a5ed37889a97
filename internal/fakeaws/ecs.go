package fakeaws

import (
	"cmp"
	"encoding/json"
	"fmt"
	"slices"
	"time"
)

var ecsOperations = map[string]handler{
	"DescribeServices":           (*Cloud).describeServices,
	"ListServices":               (*Cloud).listServices,
	"UpdateService":              (*Cloud).updateService,
	"ListServiceDeployments":     (*Cloud).listServiceDeployments,
	"DescribeServiceRevisions":   (*Cloud).describeServiceRevisions,
	"DescribeServiceDeployments": (*Cloud).describeServiceDeployments,
	"DescribeTaskDefinition":     (*Cloud).describeTaskDefinition,
	"RegisterTaskDefinition":     (*Cloud).registerTaskDefinition,
	"DeregisterTaskDefinition":   (*Cloud).deregisterTaskDefinition,
	"ListTasks":                  (*Cloud).listTasks,
	"DescribeTasks":              (*Cloud).describeTasks,
	"RunTask":                    (*Cloud).runTask,
	"StopTask":                   (*Cloud).stopTask,
	"ExecuteCommand":             (*Cloud).executeCommand,
}

// Service is one of ECS. Times count from when the creation or update of its stack begins, or from AddService where it
// belongs to none. As long as nothing has begun, it stands still with all its tasks running.
type Service struct {
	Cluster         string // its name
	Name, ARN       string // the ARN is made up where there is none
	Stack           string // that it belongs to
	LogicalID       string // in the stack; its physical ID is the ARN
	New             bool   // not there before its stack's execution has begun, and After has passed
	After           time.Duration
	TaskDefinition  string
	Previous        string // the task definition of the deployment that the first rollout replaces, if any
	Desired         int
	Status          string // ACTIVE where it is not given
	Tags            map[string]string
	Subnets         []string
	SecurityGroups  []string
	PublicIP        bool
	LoadBalancers   []ServiceLoadBalancer
	ExecuteCommand  bool
	CircuitBreaker  bool
	Strategy        string // of its deployments; ROLLING where it is not given
	PropagateTags   string
	Rollouts        []Rollout
	Events          []ServiceEvent
	Tasks           []Task
	LaunchType      string // FARGATE where it is not given
	PlatformVersion string
	Volumes         string // the volumeConfigurations of its deployments, as JSON
}

// ServiceLoadBalancer ties a container to a target group.
type ServiceLoadBalancer struct {
	TargetGroupARN string `json:"targetGroupArn"`
	ContainerName  string `json:"containerName"`
	ContainerPort  int    `json:"containerPort"`
}

// ServiceEvent is a message of a service.
type ServiceEvent struct {
	After   time.Duration
	Message string
}

type serviceState struct {
	Service
	clock
	generation int
	steady     Rollout // before anything has begun
	earlier    []earlierDeployment
}

// AddService puts a service there.
func (c *Cloud) AddService(v Service) {
	c.mu.Lock()
	defer c.mu.Unlock()
	v.ARN = cmp.Or(v.ARN, arn("ecs", "service/"+v.Cluster+"/"+v.Name))
	v.Status, v.LaunchType = cmp.Or(v.Status, "ACTIVE"), cmp.Or(v.LaunchType, "FARGATE")
	s := &serviceState{Service: v, clock: c.clock(v.Stack), steady: Rollout{
		Desired: v.Desired, Running: v.Desired, State: "COMPLETED", ID: "ecs-svc/0", TaskDefinition: cmp.Or(v.Previous, v.TaskDefinition),
	}}
	c.services = append(c.services, s)
	c.clusters = append(c.clusters, v.Cluster)
	for _, t := range v.Tasks {
		t.Cluster, t.Stack = v.Cluster, v.Stack
		t.TaskDefinition = cmp.Or(t.TaskDefinition, v.TaskDefinition)
		t.StartedBy = cmp.Or(t.StartedBy, "ecs-svc/1")
		t.Group = cmp.Or(t.Group, "service:"+v.Name)
		t.ExecuteCommand = t.ExecuteCommand || v.ExecuteCommand
		c.addTask(t)
	}
}

// exists reports whether a service is there yet.
func (c *Cloud) exists(s *serviceState) bool {
	if s.Stack != "" {
		if k := c.find(s.Stack); k != nil && k.status == "DELETE_COMPLETE" {
			return false
		}
	}
	passed, begun := c.elapsed(s.clock)
	return !s.New || begun && passed >= s.After
}

func (c *Cloud) service(cluster, name string) *serviceState {
	for _, s := range c.services {
		if s.Cluster == cluster && (s.ARN == name || s.Name == name) && c.exists(s) {
			return s
		}
	}
	return nil
}

// knownService is a service that has to be there.
func (c *Cloud) knownService(cluster, name string) (*serviceState, error) {
	if s := c.service(cluster, name); s != nil {
		return s, nil
	}
	return nil, refusal("ServiceNotFoundException", "Service not found.")
}

func (c *Cloud) describeServices(r *Request) (any, error) {
	q, cluster, err := query[struct {
		inCluster
		Services, Include []string
	}](c, r)
	if err != nil {
		return nil, err
	}
	if n := len(q.Services); n == 0 || n > 10 {
		return nil, refusal("InvalidParameterException", "Services must have between 1 and 10 elements.")
	}
	return described("services", "service", cluster, q.Services, func(name string) (jsonObject, bool) {
		s := c.service(cluster, name)
		if s == nil {
			return nil, false
		}
		return c.describe(s, slices.Contains(q.Include, "TAGS")), true
	}), nil
}

func (s *serviceState) network() jsonObject {
	public := "DISABLED"
	if s.PublicIP {
		public = "ENABLED"
	}
	return jsonObject{"awsvpcConfiguration": jsonObject{
		"subnets": listOf(s.Subnets), "securityGroups": listOf(s.SecurityGroups), "assignPublicIp": public,
	}}
}

func (c *Cloud) describe(s *serviceState, tags bool) jsonObject {
	at, begun := c.origin(s.clock)
	if !begun {
		at = s.added
	}
	deployments := []jsonObject{}
	running, pending := 0, 0
	all := c.deployments(s)
	for i, d := range all {
		o := jsonObject{
			"id": d.ID, "status": "PRIMARY", "taskDefinition": d.TaskDefinition, "desiredCount": d.Desired,
			"runningCount": d.Running, "pendingCount": d.Pending, "failedTasks": d.Failed, "createdAt": epoch(at),
			"updatedAt": epoch(at.Add(d.After)), "launchType": s.LaunchType, "networkConfiguration": s.network(),
		}
		if i > 0 {
			o["status"] = "ACTIVE"
		}
		if s.Volumes != "" {
			o["volumeConfigurations"] = json.RawMessage(s.Volumes)
		}
		put(o, "rolloutState", d.State)
		put(o, "rolloutStateReason", d.Reason)
		running, pending = running+d.Running, pending+d.Pending
		deployments = append(deployments, o)
	}
	desired, definition := s.Desired, s.TaskDefinition
	if len(all) > 0 {
		definition = all[0].TaskDefinition
	}
	o := jsonObject{
		"serviceArn": s.ARN, "serviceName": s.Name, "clusterArn": clusterARN(s.Cluster), "status": s.Status,
		"desiredCount": desired, "runningCount": running, "pendingCount": pending, "taskDefinition": definition,
		"deployments": deployments, "events": c.serviceEvents(s), "createdAt": epoch(s.added), "launchType": s.LaunchType,
		"enableExecuteCommand": s.ExecuteCommand, "networkConfiguration": s.network(), "schedulingStrategy": "REPLICA",
		"loadBalancers": append([]ServiceLoadBalancer{}, s.LoadBalancers...), "propagateTags": cmp.Or(s.PropagateTags, "NONE"),
		"platformVersion": cmp.Or(s.PlatformVersion, "LATEST"),
		"deploymentConfiguration": jsonObject{
			"deploymentCircuitBreaker": jsonObject{"enable": s.CircuitBreaker, "rollback": s.CircuitBreaker},
			"maximumPercent":           200, "minimumHealthyPercent": 100, "strategy": cmp.Or(s.Strategy, "ROLLING"),
		},
	}
	if len(all) > 0 {
		o["currentServiceDeployment"] = c.serviceDeployment(s, all[0])["serviceDeploymentArn"]
	}
	if tags {
		o["tags"] = jsonTags(s.Tags)
	}
	return o
}

// serviceEvents are the messages so far, newest first, no more than ECS keeps.
func (c *Cloud) serviceEvents(s *serviceState) []jsonObject {
	list := []jsonObject{}
	at, begun := c.origin(s.clock)
	passed := now().Sub(at)
	for i, e := range s.Events {
		if begun && e.After <= passed {
			id := fmt.Sprintf("%s-%d-%d", s.Name, s.generation, i)
			list = append(list, jsonObject{"id": id, "message": e.Message, "createdAt": epoch(at.Add(e.After)), "after": e.After})
		}
	}
	slices.SortStableFunc(list, func(a, b jsonObject) int {
		return cmp.Compare(a["after"].(time.Duration), b["after"].(time.Duration))
	})
	slices.Reverse(list)
	for _, o := range list {
		delete(o, "after")
	}
	return list[:min(len(list), 100)]
}

// DeleteService takes a service away, as somebody else would.
func (c *Cloud) DeleteService(cluster, name string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.services = slices.DeleteFunc(c.services, func(s *serviceState) bool { return s.Cluster == cluster && s.Name == name })
}

func (c *Cloud) listServices(r *Request) (any, error) {
	q, cluster, err := query[struct {
		inCluster
		NextToken  string
		MaxResults int
	}](c, r)
	if err != nil {
		return nil, err
	}
	var arns []string
	for _, s := range c.services {
		if s.Cluster == cluster && c.exists(s) {
			arns = append(arns, s.ARN)
		}
	}
	return listed("serviceArns", arns, q.NextToken, cmp.Or(q.MaxResults, 10))
}

func (c *Cloud) updateService(r *Request) (any, error) {
	q, cluster, err := query[struct {
		inCluster
		Service, TaskDefinition string
		DesiredCount            *int
		ForceNewDeployment      bool
		EnableExecuteCommand    *bool
	}](c, r)
	if err != nil {
		return nil, err
	}
	s, err := c.knownService(cluster, q.Service)
	if err != nil {
		return nil, err
	}
	if current := c.deployments(s); len(current) > 0 {
		s.steady = current[0]
	}
	if s.steady.TaskDefinition == "" {
		s.steady.TaskDefinition = s.TaskDefinition
	}
	s.New, s.clock.stack, s.added = false, "", now() // from now on the service goes by this call
	s.Events = nil
	s.generation++
	if q.DesiredCount != nil {
		s.Desired = *q.DesiredCount
	}
	if q.EnableExecuteCommand != nil {
		s.ExecuteCommand = *q.EnableExecuteCommand
	}
	s.TaskDefinition = cmp.Or(q.TaskDefinition, s.TaskDefinition)
	id := fmt.Sprintf("ecs-svc/%d", s.generation+1)
	if !q.ForceNewDeployment && q.TaskDefinition == "" {
		id = s.steady.ID // the deployment stays, and grows or shrinks
	}
	rollouts, ok := shift(c.rollouts, s.Name)
	if !ok {
		rollouts = []Rollout{
			{Desired: s.Desired, Running: min(s.steady.Running, s.Desired), State: "IN_PROGRESS"},
			{After: c.executionTakes, Desired: s.Desired, Running: s.Desired, State: "COMPLETED"},
		}
	}
	s.Rollouts = slices.Clone(rollouts)
	for i := range s.Rollouts {
		s.Rollouts[i].ID = cmp.Or(s.Rollouts[i].ID, id)
	}
	return jsonObject{"service": c.describe(s, false)}, nil
}
