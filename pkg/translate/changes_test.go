package translate

import (
	"encoding/json"
	"maps"
	"os/exec"
	"reflect"
	"slices"
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"

	"github.com/compose2ecs/compose2ecs/internal/testfiles"
)

// shop is the project that the cases of TestChanges change.
const shop = `
name: shop
services:
  web:
    image: example/web:1
    environment: {A: one, B: two}
    ports:
      - "8000:8080"
      - target: 9000
        published: "9000"
        x-aws-listener: {protocol: http}
    configs: [{source: first, target: /srv/first}, {source: second, target: /srv/second}]
    volumes: [data:/data, logs:/logs]
    networks: [front, back]
  api:
    image: example/api:1
    ports:
      - target: 8080
        published: "443"
        x-aws-listener: {paths: ["/api/*"]}
    networks: [back]
` + adminService + brokerService + `configs:
  first: {content: one}
  second: {content: two}
volumes: {data: {}, logs: {}}
networks: {front: {}, back: {}}
`

// A change is what somebody does to the file, and what CloudFormation makes of it: + new,
// - gone, ~ changed, ! replaced by a new one under the same id.
type change struct {
	name     string
	old, new string // what is replaced in the file, and by what
	want     []string
}

const adminService = `  admin:
    image: example/admin:1
    ports:
      - target: 8080
        published: "443"
        x-aws-listener: {hosts: [admin.example.com]}
`

const brokerService = `  broker:
    image: example/broker:1
    ports:
      - target: 1883
        published: "1883"
        x-aws-listener: {protocol: tcp}
`

var changes = []change{
	{name: "ports in another order", old: `
      - "8000:8080"
      - target: 9000
        published: "9000"
        x-aws-listener: {protocol: http}
`, new: `
      - target: 9000
        published: "9000"
        x-aws-listener: {protocol: http}
      - "8000:8080"
`},
	{name: "services in another order", old: adminService + brokerService, new: brokerService + adminService},
	{name: "configs, volumes and networks in another order", old: `
    configs: [{source: first, target: /srv/first}, {source: second, target: /srv/second}]
    volumes: [data:/data, logs:/logs]
    networks: [front, back]
`, new: `
    configs: [{source: second, target: /srv/second}, {source: first, target: /srv/first}]
    volumes: [logs:/logs, data:/data]
    networks: [back, front]
`},
	{name: "a port in long syntax", old: `- "8000:8080"`, new: `- {target: 8080, published: "8000", protocol: tcp}`},
	{name: "a port with x-aws-protocol", old: `- "8000:8080"`, new: `- {target: 8080, published: "8000", x-aws-protocol: http}`},
	{name: "another port", old: `- "8000:8080"`, new: "- \"8000:8080\"\n      - \"8081:3000\"",
		want: []string{"+ Listener8081", "~ LoadBalancerSecurityGroup", "~ WebSecurityGroup", "~ WebService", "+ WebTCP3000TargetGroup",
			"! WebTaskDefinition"}},
	{name: "no port for HTTP", old: `- "8000:8080"`, new: "",
		want: []string{"- Listener8000", "~ LoadBalancerSecurityGroup", "~ WebSecurityGroup", "~ WebService", "- WebTCP8080TargetGroup",
			"! WebTaskDefinition"}},
	{name: "another number for clients", old: `- "8000:8080"`, new: `- "8088:8080"`,
		want: []string{"- Listener8000", "+ Listener8088", "~ LoadBalancerSecurityGroup", "~ WebService"}},
	{name: "another number in the container", old: `- "8000:8080"`, new: `- "8000:3000"`,
		want: []string{"~ Listener8000", "~ WebSecurityGroup", "~ WebService", "+ WebTCP3000TargetGroup", "- WebTCP8080TargetGroup",
			"! WebTaskDefinition"}},
	{name: "HTTPS on the same port", old: `{protocol: http}`, new: `{protocol: https}`, want: []string{"~ Listener9000"}},
	{name: "HTTPS to the container", old: `{protocol: http}`, new: `{protocol: http, target_protocol: https}`,
		want: []string{"! WebTCP9000TargetGroup"}},
	{name: "a redirect", old: `{paths: ["/api/*"]}`, new: `{paths: ["/api/*"], redirect_http: true}`,
		want: []string{"+ Listener80", "~ LoadBalancerSecurityGroup"}},
	{name: "a rule for another path", old: `{paths: ["/api/*"]}`, new: `{paths: ["/v2/*"]}`,
		want: []string{"~ ApiService", "- Rule47267OnListener443", "+ Rule47789OnListener443"}},
	{name: "a default action", old: `{paths: ["/api/*"]}`, new: `{}`,
		want: []string{"~ ApiService", "~ Listener443", "~ LoadBalancerSecurityGroup", "- Rule47267OnListener443"}},
	{name: "sign-in", old: `{paths: ["/api/*"]}`,
		new:  `{paths: ["/api/*"], auth: {jwt: {issuer: "https://a.example.com", jwks_endpoint: "https://a.example.com/keys"}}}`,
		want: []string{"~ Rule47267OnListener443"}},
	{name: "no connections", old: `{protocol: tcp}`, new: `{exposure: none}`,
		want: []string{"- BrokerSecurityGroup", "~ BrokerService", "- BrokerTCP1883TargetGroup", "! BrokerTaskDefinition",
			"- NetworkListener1883", "- NetworkLoadBalancer", "- NetworkLoadBalancerSecurityGroup"}},
	{name: "connections inside only", old: `{protocol: tcp}`, new: `{protocol: tcp, exposure: internal}`,
		want: []string{"~ BrokerSecurityGroup", "~ BrokerService", "+ BrokerTCP1883InternalTargetGroup", "- BrokerTCP1883TargetGroup",
			"+ InternalNetworkListener1883", "+ InternalNetworkLoadBalancer", "+ InternalNetworkLoadBalancerSecurityGroup", "- NetworkListener1883",
			"- NetworkLoadBalancer", "- NetworkLoadBalancerSecurityGroup"}},
	{name: "another service with a rule", old: "configs:\n  first", new: `  blog:
    image: example/blog:1
    ports: [{target: 8080, published: "443", x-aws-listener: {hosts: [blog.example.com]}}]
configs:
  first`, want: []string{"+ BlogSecurityGroup", "+ BlogService", "+ BlogServiceDiscoveryEntry",
		"+ BlogTCP8080TargetGroup", "+ BlogTaskDefinition", "+ BlogTaskExecutionRole", "+ Rule16588OnListener443"}},
	{name: "a service less", old: adminService, new: "",
		want: []string{"- AdminSecurityGroup", "- AdminService", "- AdminServiceDiscoveryEntry",
			"- AdminTCP8080TargetGroup", "- AdminTaskDefinition", "- AdminTaskExecutionRole", "- Rule16619OnListener443"}},
	{name: "a config less", old: ", {source: second, target: /srv/second}]", new: "]", want: []string{"! WebTaskDefinition"}},
	{name: "another image", old: "example/api:1", new: "example/api:2", want: []string{"! ApiTaskDefinition"}},
}

// TestChanges translates a file and its successors, and lists the resources that differ:
// a change concerns only what it is about, and no change of ports replaces a load balancer
// or a listener, which would change an address or meet its predecessor on the port.
// Without the schemas of cfn-lint it does not tell what is replaced from what is changed.
func TestChanges(t *testing.T) {
	before := templateOf(t, shop)
	fixed := createOnly(t, before)
	for _, c := range changes {
		t.Run(c.name, func(t *testing.T) {
			if strings.Count(shop, c.old) != 1 {
				t.Fatalf("%q is there %d times", c.old, strings.Count(shop, c.old))
			}
			after := templateOf(t, strings.Replace(shop, c.old, c.new, 1))
			got, want := compareResources(before, after), slices.Clone(c.want)
			for _, id := range replaced(before, after, fixed) {
				got[slices.Index(got, "~ "+id)] = "! " + id
				if kind := resourceType(before[id]); strings.HasSuffix(kind, "::LoadBalancer") || strings.HasSuffix(kind, "::Listener") {
					t.Errorf("%s is replaced", id)
				}
			}
			if fixed == nil {
				for i := range want {
					want[i] = strings.Replace(want[i], "! ", "~ ", 1)
				}
			}
			if diff := gocmp.Diff(want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func templateOf(t *testing.T, compose string) map[string]any {
	t.Helper()
	result, err := Translate(t.Context(), Options{Dir: testfiles.Write(t, map[string]string{"compose.yaml": compose})})
	if err != nil {
		t.Fatal(err)
	}
	if result.Document == nil {
		t.Fatalf("%v", result.Findings)
	}
	return resources(t, result.Document)
}

// compareResources lists what is new, gone and changed.
func compareResources(before, after map[string]any) []string {
	var list []string
	for id := range before {
		switch {
		case after[id] == nil:
			list = append(list, "- "+id)
		case !reflect.DeepEqual(before[id], after[id]):
			list = append(list, "~ "+id)
		}
	}
	for id := range after {
		if before[id] == nil {
			list = append(list, "+ "+id)
		}
	}
	slices.SortFunc(list, func(a, b string) int { return strings.Compare(a[2:], b[2:]) })
	return list
}

// printCreateOnly prints the properties of resource types that cannot change.
const printCreateOnly = `
import json, sys
from cfnlint.schema.manager import PROVIDER_SCHEMA_MANAGER as manager
schemas = {name: manager.get_resource_schema("us-east-1", name).schema for name in sys.argv[1:]}
json.dump({name: schema.get("createOnlyProperties", []) for name, schema in schemas.items()}, sys.stdout)
`

// createOnly are the properties of each resource type that a change of replaces the
// resource, nil if cfn-lint is not there to tell.
func createOnly(t *testing.T, all map[string]any) map[string][]string {
	t.Helper()
	python, err := exec.LookPath("python3")
	if err != nil || testing.Short() {
		return nil
	}
	types := map[string]bool{}
	for _, r := range all {
		types[resourceType(r)] = true
	}
	output, err := exec.CommandContext(t.Context(), python, append([]string{"-c", printCreateOnly}, slices.Sorted(maps.Keys(types))...)...).
		Output()
	if err != nil {
		t.Logf("replacements are not told from changes: %v", err)
		return nil
	}
	var fixed map[string][]string
	if err := json.Unmarshal(output, &fixed); err != nil {
		t.Fatal(err)
	}
	return fixed
}

func resourceType(r any) string { return r.(map[string]any)["Type"].(string) }

// replaced are the ids of which CloudFormation makes a new resource: a property differs
// that cannot change, or refers to a resource that is replaced.
func replaced(before, after map[string]any, fixed map[string][]string) []string {
	var ids []string
	for more := true; more; {
		more = false
		for _, id := range slices.Sorted(maps.Keys(before)) {
			if after[id] == nil || slices.Contains(ids, id) {
				continue
			}
			for _, property := range fixed[resourceType(before[id])] {
				path := strings.Split(strings.TrimPrefix(property, "/properties/"), "/")
				old, now := propertyAt(before[id], path), propertyAt(after[id], path)
				if !reflect.DeepEqual(old, now) || refersTo(now, ids) {
					ids, more = append(ids, id), true
					break
				}
			}
		}
	}
	return ids
}

// propertyAt is the value of a property; of a list the whole.
func propertyAt(r any, path []string) any {
	value := r.(map[string]any)["Properties"]
	for _, name := range path {
		mapping, ok := value.(map[string]any)
		if !ok {
			return value
		}
		value = mapping[name]
	}
	return value
}

// refersTo reports whether a value has a reference to one of the resources.
func refersTo(value any, ids []string) bool {
	switch v := value.(type) {
	case map[string]any:
		for key, inner := range v {
			target, isText := inner.(string)
			if list, isList := inner.([]any); isList && key == "Fn::GetAtt" {
				target, isText = list[0].(string)
			}
			if isText && (key == "Ref" || key == "Fn::GetAtt") && slices.Contains(ids, target) || refersTo(inner, ids) {
				return true
			}
		}
	case []any:
		return slices.ContainsFunc(v, func(inner any) bool { return refersTo(inner, ids) })
	}
	return false
}
