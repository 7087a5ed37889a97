package deploy

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/ecs/types"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/awserr"
	"github.com/compose2ecs/compose2ecs/pkg/manifest"
)

// An OneOff is a task that runs once.
type OneOff struct {
	Service                 string
	Cluster, TaskDefinition string
	Command                 []string          // instead of the one in the task definition
	Environment             map[string]string // beside what is there
	Subnets, SecurityGroups []string
	PublicIP                bool

	User        string   // instead of the one in the task definition
	Entrypoint  []string // likewise; the command of the task definition does not go with it
	CPU, Memory string   // of the task, in the units of ECS: 1024 are a CPU, and MiB
	StartedBy   string   // a mark by which it is found again; "" for none

	volumes []types.TaskVolumeConfiguration // that the task definition leaves to whoever starts a task
}

// OneOff is a task with the definition and the network of a service of the stack, or of
// one that is there for this alone.
func (c *Client) OneOff(ctx context.Context, stack Stack, service string) (OneOff, error) {
	template, err := c.Template(ctx, stack.ID)
	if err != nil {
		return OneOff{}, err
	}
	m, _ := manifest.Of(template)
	if in := hostsOf(m, service); len(in) > 0 {
		return OneOff{}, inputf("use that service; the container starts with it",
			"%s is a container in the tasks of %s and has no task of its own", service, strings.Join(in, ", "))
	}
	for _, task := range m.Tasks {
		if task.Service == service {
			return c.oneOffOf(ctx, stack, template, task)
		}
	}
	services, err := c.Services(ctx, stack, []string{service})
	if err != nil {
		return OneOff{}, err
	}
	s := services[0]
	o := OneOff{Service: service, Cluster: s.Cluster, TaskDefinition: s.TaskDefinition}
	if s.network != nil && s.network.AwsvpcConfiguration != nil {
		n := s.network.AwsvpcConfiguration
		o.Subnets, o.SecurityGroups, o.PublicIP = n.Subnets, n.SecurityGroups, n.AssignPublicIp == types.AssignPublicIpEnabled
	}
	o.volumes = volumesOf(s.raw)
	return o, nil
}

const (
	clusterType        = "AWS::ECS::Cluster"
	taskDefinitionType = "AWS::ECS::TaskDefinition"
)

// oneOffOf finds what a task of the manifest needs among the resources of the stack.
func (c *Client) oneOffOf(ctx context.Context, stack Stack, template *cfn.Document, task manifest.Task) (OneOff, error) {
	resources, err := c.resources(ctx, stack.ID)
	if err != nil {
		return OneOff{}, err
	}
	o := OneOff{
		Service: task.Service, TaskDefinition: physicalID(resources, task.TaskDefinition), PublicIP: !task.Private,
		Cluster: inAWS(stack, resources, task.Cluster),
	}
	for _, name := range task.Subnets {
		o.Subnets = append(o.Subnets, inAWS(stack, resources, name))
	}
	for _, name := range task.SecurityGroups {
		o.SecurityGroups = append(o.SecurityGroups, inAWS(stack, resources, name))
	}
	for _, r := range resources {
		if o.Cluster == "" && r.Type == clusterType {
			o.Cluster = r.PhysicalID
		}
	}
	if o.TaskDefinition == "" || template.Resource(task.TaskDefinition) == nil {
		return o, failedf("deploy the project first", "the stack %s has no task definition for %q yet", stack.Name, task.Service)
	}
	return o, nil
}

// inAWS is what a name of the manifest stands for: a resource of the stack, the value of a
// parameter, or what it says.
func inAWS(stack Stack, resources []Resource, name string) string {
	return cmp.Or(physicalID(resources, cfn.LogicalID(name)), stack.Parameters[name], name)
}

// A RunResult is how a one-off task ended.
type RunResult struct {
	ExitCode int32
	Task     TaskStopped
}

// mainContainer is the container of the service itself, beside those that prepare its
// task.
func mainContainer(d *types.TaskDefinition, service string) string {
	for _, c := range d.ContainerDefinitions {
		if aws.ToString(c.Name) == service {
			return service
		}
	}
	for _, c := range slices.Backward(d.ContainerDefinitions) {
		if aws.ToBool(c.Essential) {
			return aws.ToString(c.Name)
		}
	}
	return service
}

// resultOf is how a stopped task ended; one whose container never ran has no exit code,
// and is a failure that is explained.
func resultOf(ctx context.Context, service string, task types.Task, streams *logStreams) (RunResult, error) {
	result := RunResult{Task: stoppedTask(service, task), ExitCode: 1}
	definition, err := streams.definition(ctx, aws.ToString(task.TaskDefinitionArn))
	if err != nil {
		return result, err
	}
	name := mainContainer(definition, service)
	for _, c := range result.Task.Containers {
		if c.Name == name && c.ExitCode != nil {
			result.ExitCode = *c.ExitCode
			return result, nil
		}
	}
	causes := awserr.Causes([]string{result.Task.Text()})
	hint := ""
	if len(causes) > 0 {
		hint = causes[0].What + ": " + causes[0].Hint
	}
	return result, failedf(hint, "the task of %s never ran: %s", service, result.Task.Text())
}
