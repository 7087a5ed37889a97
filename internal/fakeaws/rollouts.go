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
	if len(s.earlier) > 0 { // a test says what there was
		list = nil
	}
	for i, d := range s.earlier {
		list = append(list, jsonObject{
			"serviceDeploymentArn": arn("ecs", fmt.Sprintf("service-deployment/%s/%s/%d", s.Cluster, s.Name, i)), "serviceArn": s.ARN,
			"createdAt": epoch(d.at), "status": "SUCCESSFUL", "targetServiceRevisionArn": s.revisionARN(i),
		})
	}
	return jsonObject{"serviceDeployments": list}, nil
}

// An earlierDeployment is one that is over, with the digests of its images by container.
type earlierDeployment struct {
	at      time.Time
	digests map[string]string
}

// Deployed has ECS remember that it deployed a service now, with these digests of images by
// container.
func (c *Cloud) Deployed(cluster, service string, digests map[string]string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	s := c.service(cluster, service)
	s.earlier = append(s.earlier, earlierDeployment{now(), digests})
}

func (s *serviceState) revisionARN(i int) string {
	return arn("ecs", fmt.Sprintf("service-revision/%s/%s/%d", s.Cluster, s.Name, i))
}

func (c *Cloud) describeServiceRevisions(r *Request) (any, error) {
	q, err := decode[struct{ ServiceRevisionArns []string }](r)
	if err != nil {
		return nil, err
	}
	list := []jsonObject{}
	for _, s := range c.services {
		for i, d := range s.earlier {
			if !slices.Contains(q.ServiceRevisionArns, s.revisionARN(i)) {
				continue
			}
			images := []jsonObject{}
			for _, container := range sortedKeys(d.digests) {
				images = append(images, jsonObject{"containerName": container, "imageDigest": d.digests[container]})
			}
			list = append(list, jsonObject{"serviceRevisionArn": s.revisionARN(i), "serviceArn": s.ARN, "containerImages": images})
		}
	}
	return jsonObject{"serviceRevisions": list, "failures": []jsonObject{}}, nil
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
