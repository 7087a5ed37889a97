package fakeaws

import (
	"cmp"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
)

type taskDefinition struct {
	Family            string
	Revision          int
	TaskDefinitionArn string
	Containers        []struct {
		Name, Image      string
		Essential        *bool
		RestartPolicy    struct{ Enabled bool }
		LogConfiguration struct{ Options map[string]string }
	} `json:"containerDefinitions"`
	Volumes []struct{ ConfiguredAtLaunch bool }
	Status  string
	raw     json.RawMessage
	tags    []jsonObject
}

// AddTaskDefinition puts a task definition there, in the JSON of DescribeTaskDefinition. Its revision, ARN and status are
// added where they are missing.
func (c *Cloud) AddTaskDefinition(definition string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if _, err := c.addTaskDefinition([]byte(definition)); err != nil {
		panic(err)
	}
}

func (c *Cloud) addTaskDefinition(definition []byte) (*taskDefinition, error) {
	var d taskDefinition
	var all jsonObject
	if err := json.Unmarshal(definition, &d); err != nil {
		return nil, err
	}
	if err := json.Unmarshal(definition, &all); err != nil {
		return nil, err
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
	d.Status = cmp.Or(d.Status, "ACTIVE")
	all["status"] = d.Status
	delete(all, "tags") // which stand beside it
	d.raw = json.RawMessage(jsonText(all))
	c.taskDefinitions = append(c.taskDefinitions, &d)
	return &d, nil
}

// registerTaskDefinition refuses the tags that only AWS may set.
func (c *Cloud) registerTaskDefinition(r *Request) (any, error) {
	q, err := decode[struct{ Tags []struct{ Key, Value string } }](r)
	if err != nil {
		return nil, err
	}
	var tags []jsonObject
	for _, t := range q.Tags {
		if strings.HasPrefix(t.Key, "aws:") {
			return nil, refusal("InvalidParameterException", "Tag keys beginning with aws: are reserved for system use.")
		}
		tags = append(tags, jsonObject{"key": t.Key, "value": t.Value})
	}
	d, err := c.addTaskDefinition(r.Body)
	if err != nil {
		return nil, err
	}
	d.tags = tags
	return jsonObject{"taskDefinition": d.raw, "tags": append([]jsonObject{}, tags...)}, nil
}

func (c *Cloud) deregisterTaskDefinition(r *Request) (any, error) {
	q, err := decode[struct{ TaskDefinition string }](r)
	if err != nil {
		return nil, err
	}
	d := c.taskDefinition(q.TaskDefinition)
	if d == nil {
		return nil, refusal("ClientException", "The specified task definition does not exist.")
	}
	var all jsonObject
	if err := json.Unmarshal(d.raw, &all); err != nil {
		return nil, err
	}
	d.Status, all["status"] = "INACTIVE", "INACTIVE"
	d.raw = json.RawMessage(jsonText(all))
	return jsonObject{"taskDefinition": d.raw}, nil
}

// TagTaskDefinition puts a tag on one, as CloudFormation does with its own.
func (c *Cloud) TagTaskDefinition(name, key, value string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	d := c.taskDefinition(name)
	d.tags = append(d.tags, jsonObject{"key": key, "value": value})
}

// startable refuses what RunTask does with a task definition.
func (d *taskDefinition) startable(q runTaskInput) error {
	switch {
	case d.Status == "INACTIVE":
		return refusal("ClientException", "TaskDefinition is inactive")
	case d.needsVolume() && len(q.VolumeConfigurations) == 0:
		return refusal("InvalidParameterException", "The task definition has a volume that is configured at launch.")
	}
	return nil
}

func (d *taskDefinition) needsVolume() bool {
	for _, v := range d.Volumes {
		if v.ConfiguredAtLaunch {
			return true
		}
	}
	return false
}

// restarts reports whether ECS starts a container again when it has ended.
func (d *taskDefinition) restarts(container string) bool {
	for _, k := range d.Containers {
		if k.Name == container && k.RestartPolicy.Enabled {
			return true
		}
	}
	return false
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
	q, err := decode[struct{ TaskDefinition string }](r)
	if err != nil {
		return nil, err
	}
	if d := c.taskDefinition(q.TaskDefinition); d != nil {
		return jsonObject{"taskDefinition": d.raw, "tags": append([]jsonObject{}, d.tags...)}, nil
	}
	return nil, refusal("ClientException", "Unable to describe task definition.")
}
