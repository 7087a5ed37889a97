package updates

import (
	"maps"
	"reflect"
	"slices"
)

// Compare lists how an account differs from another one, in which the same template was deployed into an empty account.
func (a *Account) Compare(fresh *Account) []Event {
	var found []Event
	for _, id := range fresh.ids {
		have, want := a.resources[id], fresh.resources[id]
		if have == nil {
			found = append(found, Event{Different, id, "it is not there"})
			continue
		}
		mine, theirs := a.plain(have), fresh.plain(want)
		for _, name := range slices.Compact(slices.Sorted(keysOf(mine, theirs))) {
			if !reflect.DeepEqual(mine[name], theirs[name]) {
				found = append(found, Event{Different, id, name + ": " + text(mine[name]) + ", not " + text(theirs[name])})
			}
		}
		if key := slot(have); key != "" && a.slots[key] != have.token {
			found = append(found, Event{Different, id, "it has no effect: " + key})
		}
	}
	serving, anew := a.serving(), fresh.serving()
	for _, id := range sorted(anew) {
		if anew[id] && !serving[id] {
			found = append(found, Event{Different, id, "it sends requests to target groups that have no tasks"})
		}
	}
	return found
}

func keysOf(a, b map[string]any) func(func(string) bool) {
	return func(yield func(string) bool) {
		for _, m := range []map[string]any{a, b} {
			for name := range maps.Keys(m) {
				if !yield(name) {
					return
				}
			}
		}
	}
}

// plain are the properties of a resource as they are compared: without generations, without what means the same as nothing.
func (a *Account) plain(r *resource) map[string]any {
	made, _ := a.unnumbered(r.actual).(map[string]any)
	switch r.kind {
	case ecsService:
		plainService(made)
		if r.given["DesiredCount"] == nil {
			delete(made, "DesiredCount") // scaling sets it, and deployments leave it alone
		}
		// "If you don't use any of the health checks, then healthCheckGracePeriodSeconds is unused":
		// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateService.html
		if !a.checked(r) {
			made["HealthCheckGracePeriodSeconds"] = serviceDefaults["HealthCheckGracePeriodSeconds"]
		}
	case listener, listenerRule:
		made[actions(r)] = a.followed(r)
		made["ListenerAttributes"] = listenerAttributes(made)
	case loadBalancer:
		made["LoadBalancerAttributes"] = withoutDefaults(items(made["LoadBalancerAttributes"]))
	case targetGroup:
		made["TargetGroupAttributes"] = withoutDefaults(items(made["TargetGroupAttributes"]))
	}
	if key := directory(r); key != "" {
		made["the directory"] = a.unnumbered(a.directories[key])
	}
	return made
}

// checked reports whether something tells ECS that tasks of a service are unhealthy.
func (a *Account) checked(r *resource) bool {
	task := a.find(r.actual["TaskDefinition"])
	return len(items(r.actual["LoadBalancers"])) > 0 || task != nil && slices.ContainsFunc(items(task.actual["ContainerDefinitions"]),
		func(container any) bool { return at(container, "HealthCheck") != nil })
}

// unnumbered names resources by their logical ids, and those that are gone or of another time as such.
func (a *Account) unnumbered(v any) any {
	switch v := v.(type) {
	case string:
		return tokens.ReplaceAllStringFunc(v, func(t string) string {
			id := tokens.FindStringSubmatch(t)[1]
			if now := a.resources[id]; now == nil || now.token != t {
				return "{" + id + ", gone}"
			}
			return "{" + id + "}"
		})
	case []any:
		list := []any{}
		for _, item := range v {
			list = append(list, a.unnumbered(item))
		}
		return list
	case map[string]any:
		made := map[string]any{}
		for key, item := range v {
			made[key] = a.unnumbered(item)
		}
		return made
	}
	return v
}

// plainService takes out what has no meaning with the rest, or belongs to others.
func plainService(s map[string]any) {
	delete(s, "ForceNewDeployment") // it is of the deployment, not of the service
	if at(s["ServiceConnectConfiguration"], "Enabled") == false {
		delete(s, "ServiceConnectConfiguration")
	}
	d, _ := s["DeploymentConfiguration"].(map[string]any)
	d = maps.Clone(d)
	if at(d, "Alarms", "Enable") == false {
		delete(d, "Alarms")
	}
	if len(items(d["LifecycleHooks"])) == 0 {
		delete(d, "LifecycleHooks")
	}
	if strategy := text(d["Strategy"]); strategy == "" || strategy == "ROLLING" {
		for _, name := range []string{"Strategy", "BakeTimeInMinutes", "CanaryConfiguration", "LinearConfiguration"} {
			delete(d, name)
		}
	}
	switch text(d["Strategy"]) {
	case "LINEAR":
		delete(d, "CanaryConfiguration")
	case "CANARY":
		delete(d, "LinearConfiguration")
	case "BLUE_GREEN":
		delete(d, "LinearConfiguration")
		delete(d, "CanaryConfiguration")
	}
	s["DeploymentConfiguration"] = d
}

// followed are the actions of a listener or a rule: the weights that follow the tasks of a service say no more than that.
func (a *Account) followed(r *resource) any {
	registered, list := a.registered(), items(a.unnumbered(r.actual[actions(r)]))
	if a.serving()[r.id] && slices.ContainsFunc(shares(r), func(s share) bool { return s.weight == 0 && !registered[s.group] }) {
		for i, action := range list {
			list[i] = withoutWeights(action)
		}
	}
	return list
}

func withoutWeights(action any) any {
	entries := items(at(action, "ForwardConfig", "TargetGroups"))
	for _, entry := range entries {
		delete(entry.(map[string]any), "Weight")
	}
	return action
}

// attributeDefaults are what load balancers and target groups have where nothing is given
// (https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_LoadBalancerAttribute.html and API_TargetGroupAttribute.html).
var attributeDefaults = map[string]string{
	"deletion_protection.enabled": "false", "access_logs.s3.enabled": "false", "idle_timeout.timeout_seconds": "60",
	"routing.http.drop_invalid_header_fields.enabled": "false", "deregistration_delay.timeout_seconds": "300",
	"stickiness.enabled": "false", "slow_start.duration_seconds": "0", "tcp.idle_timeout.seconds": "350",
}

// dependent are the attributes that mean nothing while another one is false.
var dependent = map[string]string{
	"stickiness.lb_cookie.duration_seconds": "stickiness.enabled", "stickiness.type": "stickiness.enabled",
	"access_logs.s3.bucket": "access_logs.s3.enabled", "access_logs.s3.prefix": "access_logs.s3.enabled",
}

// listenerAttributes are those that count: the idle timeout is for TCP
// (https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_ListenerAttribute.html).
func listenerAttributes(properties map[string]any) any {
	values, _ := withoutDefaults(items(properties["ListenerAttributes"])).(map[string]any)
	if text(properties["Protocol"]) != "TCP" {
		delete(values, "tcp.idle_timeout.seconds")
	}
	return values
}

func withoutDefaults(list []any) any {
	values := map[string]any{}
	for _, entry := range list {
		values[text(at(entry, "Key"))] = text(at(entry, "Value"))
	}
	for key, switched := range dependent {
		if on := text(values[switched]); on == "" || on == "false" {
			delete(values, key)
		}
	}
	for key, value := range attributeDefaults {
		if values[key] == value {
			delete(values, key)
		}
	}
	return values
}
