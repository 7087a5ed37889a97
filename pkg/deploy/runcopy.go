package deploy

import (
	"context"
	"slices"
	"strings"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/ecs"
	"github.com/aws/aws-sdk-go-v2/service/ecs/types"
)

// needsCopy reports whether a task cannot run with the task definition as it is: RunTask
// overrides neither user nor entrypoint, and a container that ECS restarts never ends.
func (o OneOff) needsCopy(d *types.TaskDefinition) bool {
	main := mainContainer(d, o.Service)
	return o.User != "" || o.Entrypoint != nil || slices.ContainsFunc(d.ContainerDefinitions, func(c types.ContainerDefinition) bool {
		return aws.ToString(c.Name) == main && c.RestartPolicy != nil && aws.ToBool(c.RestartPolicy.Enabled)
	})
}

// copySuffix is what the families of copies end with: a copy among the revisions of the
// service would be the newest one of these.
const copySuffix = "-run"

// registerCopy registers the task definition as the task needs it, and returns its ARN.
func (c *Client) registerCopy(ctx context.Context, o OneOff) (string, error) {
	original, err := c.api.ECS.DescribeTaskDefinition(ctx, &ecs.DescribeTaskDefinitionInput{
		TaskDefinition: &o.TaskDefinition, Include: []types.TaskDefinitionField{types.TaskDefinitionFieldTags},
	})
	if err != nil {
		return "", problem(err, "reading the task definition "+shortID(o.TaskDefinition))
	}
	if original.TaskDefinition == nil {
		return "", noDefinition(o.TaskDefinition)
	}
	out, err := c.api.ECS.RegisterTaskDefinition(ctx, o.copyOf(original.TaskDefinition, original.Tags))
	if err != nil {
		return "", problem(err, "registering a task definition for a run of "+o.Service)
	}
	if out.TaskDefinition == nil {
		return "", noDefinition(aws.ToString(original.TaskDefinition.Family) + copySuffix)
	}
	return aws.ToString(out.TaskDefinition.TaskDefinitionArn), nil
}

func (o OneOff) copyOf(d *types.TaskDefinition, tags []types.Tag) *ecs.RegisterTaskDefinitionInput {
	containers := slices.Clone(d.ContainerDefinitions)
	for i := range containers {
		if aws.ToString(containers[i].Name) == mainContainer(d, o.Service) {
			o.change(&containers[i])
		}
	}
	return &ecs.RegisterTaskDefinitionInput{
		Family:               aws.String(aws.ToString(d.Family) + copySuffix),
		ContainerDefinitions: containers,
		Cpu:                  d.Cpu, Memory: d.Memory, EphemeralStorage: d.EphemeralStorage, RuntimePlatform: d.RuntimePlatform,
		ExecutionRoleArn: d.ExecutionRoleArn, TaskRoleArn: d.TaskRoleArn,
		NetworkMode: d.NetworkMode, PidMode: d.PidMode, IpcMode: d.IpcMode, ProxyConfiguration: d.ProxyConfiguration,
		PlacementConstraints: d.PlacementConstraints, RequiresCompatibilities: d.RequiresCompatibilities, Volumes: d.Volumes,
		EnableFaultInjection: d.EnableFaultInjection,
		Tags:                 slices.DeleteFunc(slices.Clone(tags), isReserved),
	}
}

// change makes of the service's container the one of the run. As with Docker, another
// entrypoint has nothing to do with the command that was meant for the first one.
func (o OneOff) change(c *types.ContainerDefinition) {
	c.RestartPolicy = nil
	if o.User != "" {
		c.User = &o.User
	}
	if o.Entrypoint != nil {
		c.EntryPoint, c.Command = o.Entrypoint, nil
	}
}

// isReserved reports whether only AWS may set a tag, as CloudFormation does.
func isReserved(t types.Tag) bool { return strings.HasPrefix(aws.ToString(t.Key), "aws:") }

const deregisterTime = 10 * time.Second

// deregister takes a copy back. Tasks that run go on ("DeregisterTaskDefinition" in the Amazon
// ECS API Reference), so this need not wait for their end, and is done after an interrupt too.
func (c *Client) deregister(ctx context.Context, arn string) {
	ctx, stop := context.WithTimeout(context.WithoutCancel(ctx), deregisterTime)
	defer stop()
	if _, err := c.api.ECS.DeregisterTaskDefinition(ctx, &ecs.DeregisterTaskDefinitionInput{TaskDefinition: &arn}); err != nil {
		c.report(Notice{problem(err, "deregistering the task definition "+shortID(arn)+", which stays").Error()})
	}
}

// volumesOf are the EBS volumes of a service as a task of its own takes them. The volume of a
// run goes with its task.
func volumesOf(s types.Service) []types.TaskVolumeConfiguration {
	d := primaryDeployment(s)
	if d == nil {
		return nil
	}
	var volumes []types.TaskVolumeConfiguration
	for _, v := range d.VolumeConfigurations {
		ebs := v.ManagedEBSVolume
		if ebs == nil {
			continue
		}
		volumes = append(volumes, types.TaskVolumeConfiguration{Name: v.Name, ManagedEBSVolume: &types.TaskManagedEBSVolumeConfiguration{
			RoleArn: ebs.RoleArn, Encrypted: ebs.Encrypted, KmsKeyId: ebs.KmsKeyId, FilesystemType: ebs.FilesystemType, Iops: ebs.Iops,
			SizeInGiB: ebs.SizeInGiB, SnapshotId: ebs.SnapshotId, TagSpecifications: ebs.TagSpecifications, Throughput: ebs.Throughput,
			VolumeInitializationRate: ebs.VolumeInitializationRate, VolumeType: ebs.VolumeType,
			TerminationPolicy: &types.TaskManagedEBSVolumeTerminationPolicy{DeleteOnTermination: aws.Bool(true)},
		}})
	}
	return volumes
}
