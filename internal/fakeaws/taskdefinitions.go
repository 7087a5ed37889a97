package fakeaws

import (
	"cmp"
	"encoding/json"
	"fmt"
	"slices"
)

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
	var all jsonObject
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
	d.raw = json.RawMessage(jsonText(all))
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
	q, err := decode[struct{ TaskDefinition string }](r)
	if err != nil {
		return nil, err
	}
	if d := c.taskDefinition(q.TaskDefinition); d != nil {
		return jsonObject{"taskDefinition": d.raw, "tags": []any{}}, nil
	}
	return nil, refusal("ClientException", "Unable to describe task definition.")
}
