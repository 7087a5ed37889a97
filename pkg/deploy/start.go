package deploy

import (
	"bytes"
	"cmp"
	"context"
	"crypto/rand"
	"encoding/json"
	"time"
	"unicode/utf8"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/ecs"
	"github.com/aws/aws-sdk-go-v2/service/ecs/types"
)

// StartTask starts a one-off task and returns its ARN.
func (c *Client) StartTask(ctx context.Context, o OneOff) (string, error) {
	streams := logStreams{client: c}
	definition, err := streams.definition(ctx, o.TaskDefinition)
	if err != nil {
		return "", err
	}
	in := o.input(mainContainer(definition, o.Service))
	if err := o.checkOverrides(in.Overrides); err != nil {
		return "", err
	}
	if o.needsCopy(definition) {
		variant, err := c.registerCopy(ctx, o)
		if err != nil {
			return "", err
		}
		defer c.deregister(ctx, variant)
		in.TaskDefinition = &variant
	}
	out, err := c.runTask(ctx, in)
	switch {
	case err != nil:
		return "", problem(err, "starting a task of "+o.Service)
	case len(out.Failures) > 0:
		return "", failedf("", "ECS could not start a task of %s: %s %s", o.Service, aws.ToString(out.Failures[0].Reason),
			aws.ToString(out.Failures[0].Detail))
	case len(out.Tasks) == 0:
		return "", failedf("run the command again", "ECS started no task of %s", o.Service)
	}
	arn := aws.ToString(out.Tasks[0].TaskArn)
	c.report(Notice{"started the task " + arn + " of " + o.Service + "; " + o.howToStop(arn)})
	return arn, nil
}

// startTime is for several attempts.
const startTime = 3 * time.Minute

// runTask starts a task. An interrupt has to wait for the answer: without it nobody would know
// whether there is a task to stop.
func (c *Client) runTask(ctx context.Context, in *ecs.RunTaskInput) (*ecs.RunTaskOutput, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	ctx, stop := context.WithTimeout(context.WithoutCancel(ctx), startTime)
	defer stop()
	return c.api.ECS.RunTask(ctx, in)
}

func (o OneOff) input(container string) *ecs.RunTaskInput {
	public := types.AssignPublicIpDisabled
	if o.PublicIP {
		public = types.AssignPublicIpEnabled
	}
	return &ecs.RunTaskInput{
		Cluster: &o.Cluster, TaskDefinition: &o.TaskDefinition, LaunchType: types.LaunchTypeFargate,
		PropagateTags: types.PropagateTagsTaskDefinition,
		ClientToken:   aws.String(rand.Text()), StartedBy: aws.String(cmp.Or(o.StartedBy, "compose2ecs")),
		NetworkConfiguration: &types.NetworkConfiguration{AwsvpcConfiguration: &types.AwsVpcConfiguration{
			Subnets: o.Subnets, SecurityGroups: o.SecurityGroups, AssignPublicIp: public,
		}},
		Overrides: o.overrides(container), VolumeConfigurations: o.volumes,
	}
}

func (o OneOff) overrides(container string) *types.TaskOverride {
	override := types.ContainerOverride{Name: &container, Command: o.Command}
	for _, name := range sortedKeys(o.Environment) {
		override.Environment = append(override.Environment, types.KeyValuePair{Name: aws.String(name), Value: aws.String(o.Environment[name])})
	}
	all := &types.TaskOverride{ContainerOverrides: []types.ContainerOverride{override}}
	if o.CPU != "" {
		all.Cpu = &o.CPU
	}
	if o.Memory != "" {
		all.Memory = &o.Memory
	}
	return all
}

// maxOverrides is how many characters of JSON the overrides of a task may have (Amazon ECS
// API Reference, "RunTask").
const maxOverrides = 8192

// checkOverrides says so before ECS refuses overrides that are too long.
func (o OneOff) checkOverrides(all *types.TaskOverride) error {
	if n := lengthAsJSON(all); n > maxOverrides {
		return inputf("move long values into the image, a mounted file, or an environment variable in the Compose file, and refer to them here",
			"the command and environment variables for %s have %d characters, but ECS accepts at most %d", o.Service, n, maxOverrides)
	}
	return nil
}

// lengthAsJSON is how many characters overrides have as they are sent.
func lengthAsJSON(o *types.TaskOverride) int {
	type pair struct {
		Name  string `json:"name"`
		Value string `json:"value"`
	}
	type container struct {
		Name        string   `json:"name"`
		Command     []string `json:"command,omitempty"`
		Environment []pair   `json:"environment,omitempty"`
	}
	sent := struct {
		ContainerOverrides []container `json:"containerOverrides"`
		CPU                string      `json:"cpu,omitempty"`
		Memory             string      `json:"memory,omitempty"`
	}{CPU: aws.ToString(o.Cpu), Memory: aws.ToString(o.Memory)}
	for _, c := range o.ContainerOverrides {
		k := container{Name: aws.ToString(c.Name), Command: c.Command}
		for _, e := range c.Environment {
			k.Environment = append(k.Environment, pair{aws.ToString(e.Name), aws.ToString(e.Value)})
		}
		sent.ContainerOverrides = append(sent.ContainerOverrides, k)
	}
	var text bytes.Buffer
	encoder := json.NewEncoder(&text)
	encoder.SetEscapeHTML(false)
	_ = encoder.Encode(sent) // it cannot fail: there are texts and lists in it, and nothing else
	return utf8.RuneCount(bytes.TrimSpace(text.Bytes()))
}
