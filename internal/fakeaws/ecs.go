package fakeaws

import (
	"cmp"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"time"
)

var ecsOperations = map[string]handler{
	"DescribeServices":           (*Cloud).describeServices,
	"ListServices":               (*Cloud).listServices,
	"UpdateService":              (*Cloud).updateService,
	"ListServiceDeployments":     (*Cloud).listServiceDeployments,
	"DescribeServiceDeployments": (*Cloud).describeServiceDeployments,
	"DescribeTaskDefinition":     (*Cloud).describeTaskDefinition,
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
}

// ServiceLoadBalancer ties a container to a target group.
type ServiceLoadBalancer struct {
	TargetGroupARN string `json:"targetGroupArn"`
	ContainerName  string `json:"containerName"`
	ContainerPort  int    `json:"containerPort"`
}

// Rollout is how a deployment looks from a time on. One with another ID than those before is another deployment, as where
// the circuit breaker goes back to the task definition of before.
type Rollout struct {
	After                             time.Duration
	Desired, Running, Pending, Failed int
	State, Reason                     string // IN_PROGRESS, COMPLETED, FAILED
	Stage                             string // of one that shifts traffic: BAKE_TIME, …
	ID, TaskDefinition                string
}

// ServiceEvent is a message of a service.
type ServiceEvent struct {
	After   time.Duration
	Message string
}

type service struct {
	Service
	clock
	generation int
	steady     Rollout // before anything has begun
}

// clock is when the times of something begin.
type clock struct {
	stack string
	added time.Time
}

// clock begins with the next execution of a stack, or with the one that is under way; without a stack it begins now.
func (c *Cloud) clock(stack string) clock {
	k := clock{stack, now()}
	if s := c.find(stack); s != nil && !s.begun.IsZero() && strings.HasSuffix(s.status, "_IN_PROGRESS") {
		k.added = s.begun
	}
	return k
}

// elapsed is the time since a clock has begun; false where it has not.
func (c *Cloud) elapsed(k clock) (time.Duration, bool) {
	at, ok := c.origin(k)
	return now().Sub(at), ok
}

func (c *Cloud) origin(k clock) (time.Time, bool) {
	if k.stack == "" {
		return k.added, true
	}
	s := c.find(k.stack)
	if s == nil || s.begun.Before(k.added) {
		return time.Time{}, false
	}
	return s.begun, true
}

// AddCluster puts a cluster there. Those of services, tasks and stacks are known anyway.
func (c *Cloud) AddCluster(name string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.clusters = append(c.clusters, name)
}

// AddService puts a service there.
func (c *Cloud) AddService(v Service) {
	c.mu.Lock()
	defer c.mu.Unlock()
	v.ARN = cmp.Or(v.ARN, arn("ecs", "service/"+v.Cluster+"/"+v.Name))
	v.Status, v.LaunchType = cmp.Or(v.Status, "ACTIVE"), cmp.Or(v.LaunchType, "FARGATE")
	s := &service{Service: v, clock: c.clock(v.Stack), steady: Rollout{
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

// ScriptRollout says how the next UpdateService of a service goes on; times count from that call.
func (c *Cloud) ScriptRollout(service string, rollouts ...Rollout) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.rollouts[service] = append(c.rollouts[service], rollouts)
}

// base is the last part of an ARN, or a name as it is.
func base(name string) string { return name[strings.LastIndex(name, "/")+1:] }

// cluster checks that a cluster is there, and returns its name.
func (c *Cloud) cluster(name string) (string, error) {
	name = cmp.Or(base(name), "default")
	if slices.Contains(c.clusters, name) {
		return name, nil
	}
	for _, s := range c.stacks {
		for _, r := range s.resources {
			if r.Type == "AWS::ECS::Cluster" && r.Status != "DELETE_COMPLETE" && r.PhysicalID == name {
				return name, nil
			}
		}
	}
	return "", refusal("ClusterNotFoundException", "Cluster not found.")
}

// inCluster is what a request about a cluster says of it.
type inCluster struct{ Cluster string }

func (q inCluster) clusterName() string { return q.Cluster }

// query reads a request about a cluster, which has to be there.
func query[Q interface{ clusterName() string }](c *Cloud, r *Request) (q Q, cluster string, err error) {
	if q, err = in[Q](r); err == nil {
		cluster, err = c.cluster(q.clusterName())
	}
	return q, cluster, err
}

// described are the things of a kind that were asked for, under key, and those that are not there.
func described(key, kind, cluster string, names []string, find func(name string) (o object, found bool)) object {
	list, failures := []object{}, []object{}
	for _, name := range names {
		if o, found := find(name); found {
			list = append(list, o)
			continue
		}
		if !strings.HasPrefix(name, "arn:") {
			name = arn("ecs", kind+"/"+cluster+"/"+name)
		}
		failures = append(failures, object{"arn": name, "reason": "MISSING"})
	}
	return object{key: list, "failures": failures}
}

func clusterARN(name string) string { return arn("ecs", "cluster/"+name) }

// exists reports whether a service is there yet.
func (c *Cloud) exists(s *service) bool {
	if s.Stack != "" {
		if k := c.find(s.Stack); k != nil && k.status == "DELETE_COMPLETE" {
			return false
		}
	}
	passed, begun := c.elapsed(s.clock)
	return !s.New || begun && passed >= s.After
}

func (c *Cloud) service(cluster, name string) *service {
	for _, s := range c.services {
		if s.Cluster == cluster && (s.ARN == name || s.Name == name) && c.exists(s) {
			return s
		}
	}
	return nil
}

// knownService is a service that has to be there.
func (c *Cloud) knownService(cluster, name string) (*service, error) {
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
	return described("services", "service", cluster, q.Services, func(name string) (object, bool) {
		s := c.service(cluster, name)
		if s == nil {
			return nil, false
		}
		return c.describe(s, slices.Contains(q.Include, "TAGS")), true
	}), nil
}

// deployments are those of a service at present, the primary one first.
func (c *Cloud) deployments(s *service) []Rollout {
	passed, begun := c.elapsed(s.clock)
	list := []Rollout{s.steady}
	if s.New {
		list = nil
	}
	if begun {
		for _, r := range s.Rollouts {
			if r.After > passed {
				continue
			}
			r.ID = cmp.Or(r.ID, fmt.Sprintf("ecs-svc/%d", s.generation+1))
			r.TaskDefinition = cmp.Or(r.TaskDefinition, s.TaskDefinition)
			if i := slices.IndexFunc(list, func(o Rollout) bool { return o.ID == r.ID }); i >= 0 {
				list = slices.Delete(list, i, i+1)
			}
			list = append(list, r)
		}
	}
	slices.Reverse(list)
	if len(list) > 1 && list[0].State == "COMPLETED" {
		list = list[:1] // the others have drained
	}
	return list
}

func (s *service) network() object {
	public := "DISABLED"
	if s.PublicIP {
		public = "ENABLED"
	}
	return object{"awsvpcConfiguration": object{
		"subnets": listOf(s.Subnets), "securityGroups": listOf(s.SecurityGroups), "assignPublicIp": public,
	}}
}

// listOf is never nil, as a list is not in JSON.
func listOf(list []string) []string { return append([]string{}, list...) }

func jsonTags(tags map[string]string) []object {
	list := []object{}
	for _, k := range sortedKeys(tags) {
		list = append(list, object{"key": k, "value": tags[k]})
	}
	return list
}

func (c *Cloud) describe(s *service, tags bool) object {
	at, begun := c.origin(s.clock)
	if !begun {
		at = s.added
	}
	deployments := []object{}
	running, pending := 0, 0
	all := c.deployments(s)
	for i, d := range all {
		o := object{
			"id": d.ID, "status": "PRIMARY", "taskDefinition": d.TaskDefinition, "desiredCount": d.Desired,
			"runningCount": d.Running, "pendingCount": d.Pending, "failedTasks": d.Failed, "createdAt": epoch(at),
			"updatedAt": epoch(at.Add(d.After)), "launchType": s.LaunchType, "networkConfiguration": s.network(),
		}
		if i > 0 {
			o["status"] = "ACTIVE"
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
	o := object{
		"serviceArn": s.ARN, "serviceName": s.Name, "clusterArn": clusterARN(s.Cluster), "status": s.Status,
		"desiredCount": desired, "runningCount": running, "pendingCount": pending, "taskDefinition": definition,
		"deployments": deployments, "events": c.serviceEvents(s), "createdAt": epoch(s.added), "launchType": s.LaunchType,
		"enableExecuteCommand": s.ExecuteCommand, "networkConfiguration": s.network(), "schedulingStrategy": "REPLICA",
		"loadBalancers": append([]ServiceLoadBalancer{}, s.LoadBalancers...), "propagateTags": cmp.Or(s.PropagateTags, "NONE"),
		"platformVersion": cmp.Or(s.PlatformVersion, "LATEST"),
		"deploymentConfiguration": object{
			"deploymentCircuitBreaker": object{"enable": s.CircuitBreaker, "rollback": s.CircuitBreaker},
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
func (c *Cloud) serviceEvents(s *service) []object {
	list := []object{}
	at, begun := c.origin(s.clock)
	passed := now().Sub(at)
	for i, e := range s.Events {
		if begun && e.After <= passed {
			id := fmt.Sprintf("%s-%d-%d", s.Name, s.generation, i)
			list = append(list, object{"id": id, "message": e.Message, "createdAt": epoch(at.Add(e.After)), "after": e.After})
		}
	}
	slices.SortStableFunc(list, func(a, b object) int {
		return cmp.Compare(a["after"].(time.Duration), b["after"].(time.Duration))
	})
	slices.Reverse(list)
	for _, o := range list {
		delete(o, "after")
	}
	return list[:min(len(list), 100)]
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

// listed is a page of ARNs.
func listed(key string, arns []string, token string, size int) (any, error) {
	part, next, err := page(arns, token, size)
	if err != nil {
		return nil, refusal("InvalidParameterException", "Invalid token.")
	}
	o := object{key: listOf(part)}
	put(o, "nextToken", next)
	return o, nil
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
	return object{"service": c.describe(s, false)}, nil
}

// serviceDeployment is how the newer of the two APIs shows a deployment.
func (c *Cloud) serviceDeployment(s *service, d Rollout) object {
	at, begun := c.origin(s.clock)
	if !begun {
		at = s.added
	}
	status := map[string]string{"COMPLETED": "SUCCESSFUL", "FAILED": "STOPPED"}[d.State]
	if strings.Contains(d.Reason, "rolling back") {
		status = "ROLLBACK_IN_PROGRESS"
	}
	o := object{
		"serviceDeploymentArn": arn("ecs", "service-deployment/"+s.Cluster+"/"+s.Name+"/"+base(d.ID)), "serviceArn": s.ARN,
		"clusterArn": clusterARN(s.Cluster), "createdAt": epoch(at), "startedAt": epoch(at), "status": cmp.Or(status, "IN_PROGRESS"),
		"targetServiceRevision": object{
			"arn": arn("ecs", "service-revision/"+s.Cluster+"/"+s.Name+"/"+base(d.ID)), "requestedTaskCount": d.Desired,
			"runningTaskCount": d.Running, "pendingTaskCount": d.Pending,
		},
	}
	put(o, "statusReason", d.Reason)
	put(o, "lifecycleStage", d.Stage)
	if status != "" {
		o["finishedAt"] = epoch(at.Add(d.After))
	}
	return o
}

func (c *Cloud) listServiceDeployments(r *Request) (any, error) {
	q, cluster, err := query[struct {
		inCluster
		Service string
		Status  []string
	}](c, r)
	if err != nil {
		return nil, err
	}
	s, err := c.knownService(cluster, q.Service)
	if err != nil {
		return nil, err
	}
	list := []object{}
	for _, d := range c.deployments(s) {
		o := c.serviceDeployment(s, d)
		if len(q.Status) == 0 || slices.Contains(q.Status, o["status"].(string)) {
			delete(o, "targetServiceRevision")
			list = append(list, o)
		}
	}
	return object{"serviceDeployments": list}, nil
}

func (c *Cloud) describeServiceDeployments(r *Request) (any, error) {
	q, err := in[struct{ ServiceDeploymentArns []string }](r)
	if err != nil {
		return nil, err
	}
	list, failures := []object{}, []object{}
	for _, wanted := range q.ServiceDeploymentArns {
		found := len(list)
		for _, s := range c.services {
			for _, d := range c.deployments(s) {
				if o := c.serviceDeployment(s, d); o["serviceDeploymentArn"] == wanted && c.exists(s) {
					list = append(list, o)
				}
			}
		}
		if len(list) == found {
			failures = append(failures, object{"arn": wanted, "reason": "MISSING"})
		}
	}
	return object{"serviceDeployments": list, "failures": failures}, nil
}

type taskDefinition struct {
	Family            string
	Revision          int
	TaskDefinitionArn string
	Containers        []struct {
		Name, Image      string
		Essential        *bool
		LogConfiguration struct{ Options map[string]string }
	} `json:"containerDefinitions"`
	raw json.RawMessage
}

// AddTaskDefinition puts a task definition there, in the JSON of DescribeTaskDefinition. Its revision, ARN and status are
// added where they are missing.
func (c *Cloud) AddTaskDefinition(definition string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	var d taskDefinition
	var all object
	if err := json.Unmarshal([]byte(definition), &d); err != nil {
		panic(err)
	}
	if err := json.Unmarshal([]byte(definition), &all); err != nil {
		panic(err)
	}
	if d.Revision == 0 {
		d.Revision = 1
		for _, o := range c.taskDefinitions {
			if o.Family == d.Family {
				d.Revision = o.Revision + 1
			}
		}
	}
	d.TaskDefinitionArn = cmp.Or(d.TaskDefinitionArn, arn("ecs", fmt.Sprintf("task-definition/%s:%d", d.Family, d.Revision)))
	all["revision"], all["taskDefinitionArn"] = d.Revision, d.TaskDefinitionArn
	if all["status"] == nil {
		all["status"] = "ACTIVE"
	}
	d.raw = json.RawMessage(text(all))
	c.taskDefinitions = append(c.taskDefinitions, &d)
}

// taskDefinition finds one by its ARN, its family and revision, or its family alone.
func (c *Cloud) taskDefinition(name string) *taskDefinition {
	for _, d := range slices.Backward(c.taskDefinitions) {
		if name == d.TaskDefinitionArn || name == d.Family || name == fmt.Sprintf("%s:%d", d.Family, d.Revision) {
			return d
		}
	}
	return nil
}

func (c *Cloud) describeTaskDefinition(r *Request) (any, error) {
	q, err := in[struct{ TaskDefinition string }](r)
	if err != nil {
		return nil, err
	}
	if d := c.taskDefinition(q.TaskDefinition); d != nil {
		return object{"taskDefinition": d.raw, "tags": []any{}}, nil
	}
	return nil, refusal("ClientException", "Unable to describe task definition.")
}
