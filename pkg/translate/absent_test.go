package translate

import (
	"path/filepath"
	"strings"
	"testing"
)

// absent are the properties that a resource may leave out, and why that removes nothing or
// cannot be helped. What is not here is in each resource of the type: where AWS keeps what a
// template no longer says, a property that is only there with a feature would stay when the
// feature goes.
var absent = map[string]map[string]string{
	"AWS::ECS::Service": {
		"DesiredCount":                                "with scaling, which has the number of tasks",
		"LaunchType":                                  "with a strategy, which takes its place",
		"CapacityProviderStrategy":                    "an empty one asks for a forced deployment (aws-cdk 34631)",
		"ForceNewDeployment":                          "with a strategy: its nonce asks for a deployment when that changes, and nothing of it stays",
		"HealthCheckGracePeriodSeconds":               "of checks: without one nothing uses it",
		"DeploymentConfiguration/BakeTimeInMinutes":   "of strategies that shift traffic",
		"DeploymentConfiguration/CanaryConfiguration": "of its strategy",
		"DeploymentConfiguration/LinearConfiguration": "of its strategy",
	},
	"AWS::ElasticLoadBalancingV2::LoadBalancer": {
		"idle_timeout.timeout_seconds":                    "of Application Load Balancers",
		"routing.http.drop_invalid_header_fields.enabled": "of Application Load Balancers",
		"load_balancing.cross_zone.enabled":               "of Network Load Balancers",
		"access_logs.s3.bucket":                           "of access logs that are enabled",
		"access_logs.s3.prefix":                           "of access logs that are enabled",
	},
	"AWS::ElasticLoadBalancingV2::TargetGroup": {
		"HealthCheckPath":                       "of checks by HTTP",
		"Matcher":                               "of checks by HTTP",
		"ProtocolVersion":                       "another one is another target group",
		"stickiness.type":                       "of stickiness that is enabled",
		"stickiness.lb_cookie.duration_seconds": "of stickiness that is enabled",
		"slow_start.duration_seconds":           "of Application Load Balancers",
	},
	"AWS::EFS::FileSystem": {
		"KmsKeyId":                     "another one is another file system",
		"PerformanceMode":              "another one is another file system",
		"ProvisionedThroughputInMibps": "of its mode",
	},
}

// TestNothingIsLeftToWhatWasThere reads every golden template: the resources of a type that
// AWS updates by what is given say all the same things.
func TestNothingIsLeftToWhatWasThere(t *testing.T) {
	said, resourcesOf := map[string]map[string]int{}, map[string]int{}
	for _, name := range goldenCases(t) {
		result := translateCase(t, filepath.Join(goldenDir, name))
		if result.Document == nil || strings.HasPrefix(name, "overlay-") { // what a user takes away is gone
			continue
		}
		for _, r := range resources(t, result.Document) {
			kind := r.(map[string]any)["Type"].(string)
			if absent[kind] == nil {
				continue
			}
			resourcesOf[kind]++
			for _, property := range saidBy(r.(map[string]any)["Properties"].(map[string]any)) {
				if said[kind] == nil {
					said[kind] = map[string]int{}
				}
				said[kind][property]++
			}
		}
	}
	for kind, reasons := range absent {
		for property, count := range said[kind] {
			if all := count == resourcesOf[kind]; all == (reasons[property] != "") {
				t.Errorf("%s: %d of %d say %s, and the reason to leave it out is %q", kind, count, resourcesOf[kind], property, reasons[property])
			}
		}
		for property := range reasons {
			if said[kind][property] == 0 {
				t.Errorf("%s: no golden case says %s", kind, property)
			}
		}
	}
}

// saidBy are the properties of a resource that it says something of: attributes by their
// key, and the parts of a deployment's configuration one by one.
func saidBy(properties map[string]any) []string {
	var list []string
	for name, value := range properties {
		switch {
		case strings.HasSuffix(name, "Tags"):
		case strings.HasSuffix(name, "Attributes"):
			for _, item := range value.([]any) {
				list = append(list, item.(map[string]any)["Key"].(string))
			}
		case name == "DeploymentConfiguration":
			for part := range value.(map[string]any) {
				list = append(list, name+"/"+part)
			}
		default:
			list = append(list, name)
		}
	}
	return list
}
