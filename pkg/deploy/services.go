package deploy

import (
	"cmp"
	"context"
	"slices"
	"strings"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/ecs"
	"github.com/aws/aws-sdk-go-v2/service/ecs/types"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/awserr"
	"github.com/compose2ecs/compose2ecs/pkg/manifest"
)

// A Service is an ECS service of a stack.
type Service struct {
	Name                      string // the Compose service
	Asked                     string // the Compose service whose container in its tasks is asked for; "": all of them
	ARN, Cluster              string
	Desired, Running, Pending int32
	Failed                    int32  // tasks of the newest deployment that failed
	State                     string // of the newest deployment: IN_PROGRESS, COMPLETED, FAILED
	TaskDefinition            string
	LastEvent                 string
	Exec                      bool // commands can be run in its tasks

	network *types.NetworkConfiguration
	raw     types.Service
}

// Services are the ECS services of a stack, sorted by name: those that are named, or all.
// A sidecar is named by the service in whose tasks it is.
func (c *Client) Services(ctx context.Context, stack Stack, names []string) ([]Service, error) {
	services, err := c.allServices(ctx, stack)
	if err != nil {
		return nil, err
	}
	return c.choose(ctx, services, names, stack)
}

// Writers are what writes log lines: the ECS services of a stack, and its tasks without a
// service, those that are named or all.
func (c *Client) Writers(ctx context.Context, stack Stack, names []string) ([]Service, error) {
	services, err := c.allServices(ctx, stack)
	if err != nil {
		return nil, err
	}
	m, err := c.manifest(ctx, stack)
	if err != nil {
		return nil, err
	}
	if len(m.Tasks) > 0 {
		resources, err := c.resources(ctx, stack.ID)
		if err != nil {
			return nil, err
		}
		for _, task := range m.Tasks {
			if definition := physicalID(resources, task.TaskDefinition); definition != "" {
				services = append(services, Service{Name: task.Service, TaskDefinition: definition})
			}
		}
		slices.SortFunc(services, byName)
	}
	return c.choose(ctx, services, names, stack)
}

// manifest is what the template of a stack says of itself.
func (c *Client) manifest(ctx context.Context, stack Stack) (manifest.Manifest, error) {
	template, err := c.Template(ctx, stack.ID)
	if err != nil {
		return manifest.Manifest{}, err
	}
	m, _ := manifest.Of(template)
	return m, nil
}

func byName(a, b Service) int { return strings.Compare(a.Name, b.Name) }

func (c *Client) allServices(ctx context.Context, stack Stack) ([]Service, error) {
	resources, err := c.resources(ctx, stack.ID)
	if err != nil {
		return nil, err
	}
	byCluster := map[string][]string{}
	for _, r := range resources {
		if r.Type == serviceType && r.PhysicalID != "" {
			byCluster[clusterOf(r.PhysicalID)] = append(byCluster[clusterOf(r.PhysicalID)], r.PhysicalID)
		}
	}
	var services []Service
	for _, cluster := range sortedKeys(byCluster) {
		for chunk := range slices.Chunk(byCluster[cluster], maxDescribed) {
			out, err := c.api.ECS.DescribeServices(ctx, &ecs.DescribeServicesInput{
				Cluster: &cluster, Services: chunk, Include: []types.ServiceField{types.ServiceFieldTags},
			})
			if err != nil {
				return nil, problem(err, "checking the services")
			}
			for _, s := range out.Services {
				services = append(services, serviceOf(cluster, s))
			}
		}
	}
	slices.SortFunc(services, byName)
	return services, nil
}

func serviceOf(cluster string, s types.Service) Service {
	service := Service{
		Name: aws.ToString(s.ServiceName), ARN: aws.ToString(s.ServiceArn), Cluster: cluster,
		Desired: s.DesiredCount, Running: s.RunningCount, Pending: s.PendingCount,
		TaskDefinition: aws.ToString(s.TaskDefinition), Exec: s.EnableExecuteCommand, network: s.NetworkConfiguration, raw: s,
	}
	for _, tag := range s.Tags {
		if aws.ToString(tag.Key) == manifest.ServiceTag {
			service.Name = aws.ToString(tag.Value)
		}
	}
	if d := primaryDeployment(s); d != nil {
		service.Failed, service.State = d.FailedTasks, string(d.RolloutState)
	}
	if len(s.Events) > 0 {
		service.LastEvent = awserr.ServiceMessage(aws.ToString(s.Events[0].Message))
	}
	return service
}

// Addresses are where services of a stack are reached, by their Compose names.
func (c *Client) Addresses(ctx context.Context, stack Stack, services []Service) (map[string][]string, error) {
	if len(stack.Outputs) == 0 {
		return nil, nil //nolint:nilnil // no addresses
	}
	m, err := c.manifest(ctx, stack)
	if err != nil {
		return nil, err
	}
	addresses := map[string][]string{}
	for _, s := range services {
		for _, o := range stack.Outputs {
			if m.IsAddress(cfn.LogicalID(o.Key), o.Description, s.Name) {
				addresses[s.Name] = append(addresses[s.Name], o.Value)
			}
		}
	}
	return addresses, nil
}

// choose takes the services that are named, and says which are not there.
func (c *Client) choose(ctx context.Context, services []Service, names []string, stack Stack) ([]Service, error) {
	if len(names) == 0 {
		return services, nil
	}
	called := func(name string) int {
		return slices.IndexFunc(services, func(s Service) bool { return s.Name == name })
	}
	var chosen []Service
	for _, name := range names {
		if i := called(name); i >= 0 {
			s := services[i]
			s.Asked = name
			chosen = append(chosen, s)
			continue
		}
		m, err := c.manifest(ctx, stack)
		if err != nil {
			return nil, err
		}
		in := hostsOf(m, name)
		if len(in) == 0 {
			return nil, unknownService(name, services, stack)
		}
		found := false
		for _, host := range in {
			if i := called(host); i >= 0 {
				s := services[i]
				s.Asked, found = name, true
				chosen = append(chosen, s)
			}
		}
		if !found {
			return nil, inputf("run it with compose2ecs run",
				"%s is a container in the tasks of %s, which no ECS service of the stack %s keeps running", name, strings.Join(in, ", "), stack.Name)
		}
	}
	return chosen, nil
}

func hostsOf(m manifest.Manifest, sidecar string) []string {
	for _, s := range m.Sidecars {
		if s.Service == sidecar {
			return s.In
		}
	}
	return nil
}

func unknownService(name string, services []Service, stack Stack) error {
	var known []string
	for _, s := range services {
		known = append(known, s.Name)
	}
	return inputf("it has "+strings.Join(known, ", "), "the stack %s has no service %q", stack.Name, name)
}

// container is the name of the container that is meant.
func (s Service) container(definition *types.TaskDefinition) string {
	return mainContainer(definition, cmp.Or(s.Asked, s.Name))
}

// A Task is one task of a service, running or stopped a while ago.
type Task struct {
	ID, Status, Health, Zone string
	Started                  time.Time
	Stopped                  *TaskStopped // nil: it has not
	raw                      types.Task
}

// RunningTasks are the tasks of a service that run or are about to.
func (c *Client) RunningTasks(ctx context.Context, s Service) ([]Task, error) {
	return c.tasks(ctx, s, types.DesiredStatusRunning)
}

// StoppedTasks are the tasks of a service that have stopped: ECS remembers them for an hour.
func (c *Client) StoppedTasks(ctx context.Context, s Service) ([]Task, error) {
	return c.tasks(ctx, s, types.DesiredStatusStopped)
}

func (c *Client) tasks(ctx context.Context, s Service, status types.DesiredStatus) ([]Task, error) {
	var arns []string
	pages := ecs.NewListTasksPaginator(c.api.ECS, &ecs.ListTasksInput{
		Cluster: &s.Cluster, ServiceName: s.raw.ServiceName, DesiredStatus: status,
	})
	for pages.HasMorePages() {
		page, err := pages.NextPage(ctx)
		if err != nil {
			return nil, problem(err, "listing the tasks of "+s.Name)
		}
		arns = append(arns, page.TaskArns...)
	}
	var tasks []Task
	for chunk := range slices.Chunk(arns, 100) {
		out, err := c.api.ECS.DescribeTasks(ctx, &ecs.DescribeTasksInput{Cluster: &s.Cluster, Tasks: chunk})
		if err != nil {
			return nil, problem(err, "checking the tasks of "+s.Name)
		}
		for _, t := range out.Tasks {
			tasks = append(tasks, taskOf(s.Name, t))
		}
	}
	slices.SortFunc(tasks, func(a, b Task) int { return strings.Compare(a.ID, b.ID) })
	return tasks, nil
}

func taskOf(service string, t types.Task) Task {
	task := Task{
		ID: shortID(aws.ToString(t.TaskArn)), Status: aws.ToString(t.LastStatus), Health: string(t.HealthStatus),
		Zone: aws.ToString(t.AvailabilityZone), Started: aws.ToTime(t.StartedAt), raw: t,
	}
	if t.StoppedAt != nil || task.Status == "STOPPED" {
		stopped := stoppedTask(service, t)
		task.Stopped = &stopped
	}
	return task
}

// Targets are what the load balancer thinks of the tasks of a service; none if it is not
// behind one.
func (c *Client) Targets(ctx context.Context, s Service) (TargetsChanged, error) {
	f := &follower{Client: &Client{api: c.api, region: c.region, report: func(Event) {}}}
	r := newRollouts(f)
	err := r.targetHealth(ctx, &rollout{service: s.Name}, s.raw)
	return r.targets[s.Name], err
}
