package fakeaws

import (
	"cmp"
	"slices"
	"strings"
)

// AddCluster puts a cluster there. Those of services, tasks and stacks are known anyway.
func (c *Cloud) AddCluster(name string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.clusters = append(c.clusters, name)
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
	if q, err = decode[Q](r); err == nil {
		cluster, err = c.cluster(q.clusterName())
	}
	return q, cluster, err
}

// described are the things of a kind that were asked for, under key, and those that are not there.
func described(key, kind, cluster string, names []string, find func(name string) (o jsonObject, found bool)) jsonObject {
	list, failures := []jsonObject{}, []jsonObject{}
	for _, name := range names {
		if o, found := find(name); found {
			list = append(list, o)
			continue
		}
		if !strings.HasPrefix(name, "arn:") {
			name = arn("ecs", kind+"/"+cluster+"/"+name)
		}
		failures = append(failures, jsonObject{"arn": name, "reason": "MISSING"})
	}
	return jsonObject{key: list, "failures": failures}
}

func clusterARN(name string) string { return arn("ecs", "cluster/"+name) }

// listOf is never nil, as a list is not in JSON.
func listOf(list []string) []string { return append([]string{}, list...) }

func jsonTags(tags map[string]string) []jsonObject {
	list := []jsonObject{}
	for _, k := range sortedKeys(tags) {
		list = append(list, jsonObject{"key": k, "value": tags[k]})
	}
	return list
}

// listed is a page of ARNs.
func listed(key string, arns []string, token string, size int) (any, error) {
	part, next, err := page(arns, token, size)
	if err != nil {
		return nil, refusal("InvalidParameterException", "Invalid token.")
	}
	o := jsonObject{key: listOf(part)}
	put(o, "nextToken", next)
	return o, nil
}
