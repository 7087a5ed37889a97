package fakeaws

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"time"
)

// Rollout is how a deployment looks from a time on. One with another ID than those before is another deployment, as where
// the circuit breaker goes back to the task definition of before.
type Rollout struct {
	After                             time.Duration
	Desired, Running, Pending, Failed int
	State, Reason                     string // IN_PROGRESS, COMPLETED, FAILED
	Stage                             string // of one that shifts traffic: BAKE_TIME, …
	ID, TaskDefinition                string
}

// ScriptRollout says how the next UpdateService of a service goes on; times count from that call.
func (c *Cloud) ScriptRollout(service string, rollouts ...Rollout) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.rollouts[service] = append(c.rollouts[service], rollouts)
}

// deployments are those of a service at present, the primary one first.
func (c *Cloud) deployments(s *serviceState) []Rollout {
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

// serviceDeployment is how the newer of the two APIs shows a deployment.
func (c *Cloud) serviceDeployment(s *serviceState, d Rollout) jsonObject {
	at, begun := c.origin(s.clock)
	if !begun {
		at = s.added
	}
	status := map[string]string{"COMPLETED": "SUCCESSFUL", "FAILED": "STOPPED"}[d.State]
	if strings.Contains(d.Reason, "rolling back") {
		status = "ROLLBACK_IN_PROGRESS"
	}
	o := jsonObject{
		"serviceDeploymentArn": arn("ecs", "service-deployment/"+s.Cluster+"/"+s.Name+"/"+base(d.ID)), "serviceArn": s.ARN,
		"clusterArn": clusterARN(s.Cluster), "createdAt": epoch(at), "startedAt": epoch(at), "status": cmp.Or(status, "IN_PROGRESS"),
		"targetServiceRevision": jsonObject{
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
	list := []jsonObject{}
	for _, d := range c.deployments(s) {
		o := c.serviceDeployment(s, d)
		if len(q.Status) == 0 || slices.Contains(q.Status, o["status"].(string)) {
			delete(o, "targetServiceRevision")
			list = append(list, o)
		}
	}
	return jsonObject{"serviceDeployments": list}, nil
}

func (c *Cloud) describeServiceDeployments(r *Request) (any, error) {
	q, err := decode[struct{ ServiceDeploymentArns []string }](r)
	if err != nil {
		return nil, err
	}
	list, failures := []jsonObject{}, []jsonObject{}
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
			failures = append(failures, jsonObject{"arn": wanted, "reason": "MISSING"})
		}
	}
	return jsonObject{"serviceDeployments": list, "failures": failures}, nil
}
