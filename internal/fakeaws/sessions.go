package fakeaws

import (
	"fmt"
	"strings"
)

var ssmOperations = map[string]handler{
	"StartSession": (*Cloud).startSession,
}

// startSession opens a session in a container, which has to be that of a task with the agent.
func (c *Cloud) startSession(r *Request) (any, error) {
	q, err := decode[struct {
		Target, DocumentName string
		Parameters           map[string][]string
	}](r)
	if err != nil {
		return nil, err
	}
	const forwarding = "AWS-StartPortForwardingSession"
	if q.DocumentName != forwarding || len(q.Parameters["portNumber"]) != 1 || len(q.Parameters["localPortNumber"]) != 1 {
		return nil, refusal("InvalidDocument", "Document with name %s does not exist.", q.DocumentName)
	}
	if !c.isConnected(q.Target) {
		return nil, refusal("TargetNotConnected", "%s is not connected.", q.Target)
	}
	id := fmt.Sprintf("me-%d", c.next())
	return jsonObject{
		"SessionId": id, "StreamUrl": "wss://ssmmessages." + Region + ".amazonaws.com/v1/data-channel/" + id, "TokenValue": "token-" + id,
	}, nil
}

// isConnected reports whether an agent answers in the container that a target names: ecs:CLUSTER_TASK_RUNTIMEID.
func (c *Cloud) isConnected(target string) bool {
	for _, t := range c.tasks {
		last, _, there := c.state(t)
		if there && last == "RUNNING" && t.ExecuteCommand {
			for _, k := range t.Containers {
				if target == "ecs:"+strings.Join([]string{t.Cluster, t.id, runtimeID(t, k)}, "_") {
					return true
				}
			}
		}
	}
	return false
}

func runtimeID(t *taskState, k Container) string { return t.id + "-" + k.Name }
