package updates

import (
	"encoding/json"
	"os/exec"
	"slices"
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"
	"gopkg.in/yaml.v3"

	"github.com/compose2ecs/compose2ecs/internal/exttools"
)

// A rule is shown by two templates, and by what comes of going from the first to the second.
type rule struct {
	name, before, after string
	want                []string
}

const task = `T: {Type: "AWS::ECS::TaskDefinition", Properties: {Family: t, ContainerDefinitions: [
  {Name: web, PortMappings: [{ContainerPort: 80, Name: http}]}]}}`

const bareTask = `T: {Type: "AWS::ECS::TaskDefinition", Properties: {Family: t, ContainerDefinitions: [{Name: web}]}}`

const balanced = `
LB: {Type: "AWS::ElasticLoadBalancingV2::LoadBalancer", Properties: {Scheme: internet-facing}}
G: {Type: "AWS::ElasticLoadBalancingV2::TargetGroup", Properties: {Port: 80}}
L: {Type: "AWS::ElasticLoadBalancingV2::Listener", Properties: {LoadBalancerArn: {Ref: LB}, Port: 80,
  DefaultActions: [{Type: forward, TargetGroupArn: {Ref: G}}]}}
` + task

const behind = `
S: {Type: "AWS::ECS::Service", DependsOn: L, Properties: {TaskDefinition: {Ref: T}, DesiredCount: 1,
  LoadBalancers: [{ContainerName: web, ContainerPort: 80, TargetGroupArn: {Ref: G}}]}}`

var rules = []rule{
	{"an absent property of a service stays", balanced + behind, balanced + `
S: {Type: "AWS::ECS::Service", Properties: {TaskDefinition: {Ref: T}, DesiredCount: 1}}`, []string{
		`S: different: LoadBalancers: [{ContainerName: web, ContainerPort: 80, TargetGroupArn: {G}}], not []`,
	}},
	{"an empty list removes load balancers", balanced + behind, balanced + `
S: {Type: "AWS::ECS::Service", Properties: {TaskDefinition: {Ref: T}, DesiredCount: 1, LoadBalancers: []}}`, []string{
		`L: interrupted: it sends requests to target groups that have no tasks`,
	}},
	{"an empty list does not remove registries", `
R: {Type: "AWS::ServiceDiscovery::Service", Properties: {Name: web}}
S: {Type: "AWS::ECS::Service", Properties: {TaskDefinition: {Ref: T}, ServiceRegistries: [{RegistryArn: {"Fn::GetAtt": [R, Arn]}}]}}
` + task, `
S: {Type: "AWS::ECS::Service", Properties: {TaskDefinition: {Ref: T}, ServiceRegistries: []}}
` + task, []string{
		`R: left behind: AWS::ServiceDiscovery::Service is in use by S`,
		`S: different: ServiceRegistries: [{RegistryArn: {R, gone}.Arn}], not []`,
	}},
	{"a kept load balancer does not fit the task definition", balanced + behind, strings.Replace(balanced, task, bareTask, 1) + `
S: {Type: "AWS::ECS::Service", Properties: {TaskDefinition: {Ref: T}, DesiredCount: 1}}`, []string{
		`S: rolled back: the container web did not have a container port 80 defined`,
	}},
	{"a new target group has no tasks yet", balanced + behind, strings.NewReplacer("Ref: G", "Ref: H", "\nG:",
		"\nH:").Replace(balanced + behind), []string{
		`L: interrupted: it sends requests to target groups that have no tasks`,
	}},
	{"a load balancer that is replaced shares its target groups", balanced + behind, strings.Replace(balanced, "internet-facing",
		"internal", 1) + behind, []string{
		`LB: interrupted: its DNS name changes`,
		`L: rolled back: {G@1} cannot be associated with more than one load balancer`,
	}},
	{"priorities of rules", balanced + `
A: {Type: "AWS::ElasticLoadBalancingV2::ListenerRule", Properties: {ListenerArn: {Ref: L}, Priority: 1}}`, balanced + `
B: {Type: "AWS::ElasticLoadBalancingV2::ListenerRule", Properties: {ListenerArn: {Ref: L}, Priority: 1}}`, []string{
		`B: rolled back: A has ListenerArn {L@1}, Priority 1 already`,
	}},
	{"priorities that are swapped, in whichever order", balanced + `
A: {Type: "AWS::ElasticLoadBalancingV2::ListenerRule", Properties: {ListenerArn: {Ref: L}, Priority: 1}}
B: {Type: "AWS::ElasticLoadBalancingV2::ListenerRule", Properties: {ListenerArn: {Ref: L}, Priority: 2}}`, balanced + `
A: {Type: "AWS::ElasticLoadBalancingV2::ListenerRule", Properties: {ListenerArn: {Ref: L}, Priority: 2}}
B: {Type: "AWS::ElasticLoadBalancingV2::ListenerRule", Properties: {ListenerArn: {Ref: L}, Priority: 1}}`, []string{
		`A: rolled back: B has ListenerArn {L@1}, Priority 2 already`,
		`B: rolled back: A has ListenerArn {L@1}, Priority 1 already`,
	}},
	{"a listener on the same port", balanced, strings.Replace(balanced, "L: {Type", "M: {Type", 1), []string{
		`M: rolled back: L has LoadBalancerArn {LB@1}, Port 80 already`,
	}},
	{"a mount target in the same zone", `
A: {Type: "AWS::EC2::Subnet", Properties: {CidrBlock: 10.0.0.0/24, AvailabilityZone: a}}
M: {Type: "AWS::EFS::MountTarget", Properties: {FileSystemId: fs-1, SubnetId: {Ref: A}}}`, `
A: {Type: "AWS::EC2::Subnet", Properties: {CidrBlock: 10.0.1.0/24, AvailabilityZone: a}}
M: {Type: "AWS::EFS::MountTarget", Properties: {FileSystemId: fs-1, SubnetId: {Ref: A}}}`, []string{
		`M: rolled back: M has fs-1 in a already`,
	}},
	{"blocks of addresses that overlap", `A: {Type: "AWS::EC2::Subnet", Properties: {CidrBlock: 10.0.0.0/20}}`,
		`B: {Type: "AWS::EC2::Subnet", Properties: {CidrBlock: 10.0.8.0/24}}`, []string{
			`B: rolled back: A has VpcId , CidrBlock 10.0.8.0/24 already`,
		}},
	{"generated names do not clash", `A: {Type: "AWS::Logs::LogGroup", Properties: {RetentionInDays: 7}}`,
		`B: {Type: "AWS::Logs::LogGroup", Properties: {RetentionInDays: 7}}`, nil},
	{"what is deleted first does not clash", `
A: {Type: "AWS::EC2::SubnetRouteTableAssociation", Properties: {SubnetId: s, RouteTableId: r}}`, `
A: {Type: "AWS::EC2::SubnetRouteTableAssociation", Properties: {SubnetId: s, RouteTableId: q}}`, nil},
	{"an association that the old one takes away", `
A: {Type: "AWS::WAFv2::WebACLAssociation", Properties: {ResourceArn: lb, WebACLArn: a}}`, `
A: {Type: "AWS::WAFv2::WebACLAssociation", Properties: {ResourceArn: lb, WebACLArn: b}}`, []string{
		`A: different: it has no effect: web ACL of lb`,
	}},
	{"attributes of a load balancer stay", `
LB: {Type: "AWS::ElasticLoadBalancingV2::LoadBalancer",
  Properties: {LoadBalancerAttributes: [{Key: idle_timeout.timeout_seconds, Value: "120"}]}}`, `
LB: {Type: "AWS::ElasticLoadBalancingV2::LoadBalancer",
  Properties: {LoadBalancerAttributes: [{Key: routing.http.drop_invalid_header_fields.enabled, Value: "true"}]}}`, []string{
		`LB: different: LoadBalancerAttributes: {idle_timeout.timeout_seconds: 120, ` +
			`routing.http.drop_invalid_header_fields.enabled: true}, not {routing.http.drop_invalid_header_fields.enabled: true}`,
	}},
	{"the owner of a directory stays", `
A: {Type: "AWS::EFS::AccessPoint", Properties: {FileSystemId: fs, RootDirectory: {Path: /d, CreationInfo: {OwnerUid: "1"}}}}`, `
A: {Type: "AWS::EFS::AccessPoint", Properties: {FileSystemId: fs, RootDirectory: {Path: /d, CreationInfo: {OwnerUid: "2"}}}}`, []string{
		`A: interrupted: the files of 1 may be closed to 2`,
		`A: different: the directory: {OwnerUid: 1}, not {OwnerUid: 2}`,
	}},
	{"a directory that is open to all", `
A: {Type: "AWS::EFS::AccessPoint", Properties: {FileSystemId: fs, RootDirectory: {Path: /d,
  CreationInfo: {OwnerUid: "1", Permissions: "0777"}}}}`, `
A: {Type: "AWS::EFS::AccessPoint", Properties: {FileSystemId: fs, PosixUser: {Uid: "2"}, RootDirectory: {Path: /d,
  CreationInfo: {OwnerUid: "1", Permissions: "0777"}}}}`, nil},
	{"the user of an access point", `
A: {Type: "AWS::EFS::AccessPoint", Properties: {FileSystemId: fs, PosixUser: {Uid: "1"}, RootDirectory: {Path: /d}}}
B: {Type: "AWS::EFS::AccessPoint", Properties: {FileSystemId: fs, PosixUser: {Uid: "1"}, RootDirectory: {Path: /e}}}`, `
A: {Type: "AWS::EFS::AccessPoint", Properties: {FileSystemId: fs, PosixUser: {Uid: "2"}, RootDirectory: {Path: /d}}}
B: {Type: "AWS::EFS::AccessPoint", Properties: {FileSystemId: fs, PosixUser: {Uid: "0"}, RootDirectory: {Path: /e}}}`, []string{
		`A: interrupted: the files of 1 may be closed to 2`,
	}},
	{"a service that becomes a job", `
S: {Type: "AWS::ECS::Service", Properties: {TaskDefinition: {Ref: T}}}
O: {Type: "AWS::ECS::Service", Properties: {TaskDefinition: {Ref: U}}}
U: {Type: "AWS::ECS::TaskDefinition", Properties: {ContainerDefinitions: [{Name: other}]}}
` + task, task, []string{`S: interrupted: its tasks stop, and nothing starts others`}},
	{"a security group that another one lets in", `
A: {Type: "AWS::EC2::SecurityGroup", Properties: {GroupDescription: a}}
S: {Type: "AWS::ECS::Service", Properties: {TaskDefinition: {Ref: T},
  NetworkConfiguration: {AwsvpcConfiguration: {SecurityGroups: [{Ref: A}]}}}}
` + task, `
S: {Type: "AWS::ECS::Service", Properties: {TaskDefinition: {Ref: T}}}
` + task, []string{
		`A: left behind: AWS::EC2::SecurityGroup is in use by S`,
		`S: different: NetworkConfiguration: {AwsvpcConfiguration: {SecurityGroups: [{A, gone}]}}, not `,
	}},
	{"settings of a cluster",
		`C: {Type: "AWS::ECS::Cluster", Properties: {ClusterSettings: [{Name: containerInsights, Value: enabled}]}}`,
		`C: {Type: "AWS::ECS::Cluster", Properties: {}}`, []string{
			`C: rolled back: Settings can only be modified, not removed`,
		}},
	{"an id of another type", `A: {Type: "AWS::Logs::LogGroup", Properties: {}}`, `A: {Type: "AWS::SNS::Topic", Properties: {}}`, []string{
		`A: rolled back: Update of resource type is not permitted`,
	}},
	{"a replaced service that stops first", `
S: {Type: "AWS::ECS::Service", Properties: {Cluster: a, TaskDefinition: {Ref: T}, DeploymentConfiguration: {MinimumHealthyPercent: 0}}}
` + task, `
S: {Type: "AWS::ECS::Service", Properties: {Cluster: b, TaskDefinition: {Ref: T}, DeploymentConfiguration: {MinimumHealthyPercent: 0}}}
` + task, []string{
		`S: two at once: the tasks of the new service start before those of the old one stop`,
	}},
	{"a changed strategy wants force", `
S: {Type: "AWS::ECS::Service", Properties: {TaskDefinition: {Ref: T}, LaunchType: FARGATE}}
` + task, `
S: {Type: "AWS::ECS::Service", Properties: {TaskDefinition: {Ref: T}, CapacityProviderStrategy: [{CapacityProvider: FARGATE_SPOT}]}}
` + task, []string{
		`S: rolled back: you must force a new deployment to change the capacity provider strategy`,
	}},
}

func TestRules(t *testing.T) {
	for _, r := range rules {
		t.Run(r.name, func(t *testing.T) {
			account, fresh := NewAccount("shop"), NewAccount("shop")
			for _, e := range append(deploy(t, account, r.before), deploy(t, fresh, r.after)...) {
				t.Fatalf("a new stack: %s", e)
			}
			events := deploy(t, account, r.after)
			if !slices.ContainsFunc(events, func(e Event) bool { return e.Kind == RolledBack }) {
				events = append(events, account.Compare(fresh)...)
			}
			var got []string
			for _, e := range events {
				got = append(got, e.String())
			}
			if diff := gocmp.Diff(r.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func deploy(t *testing.T, account *Account, resources string) []Event {
	t.Helper()
	var read map[string]any
	if err := yaml.Unmarshal([]byte(resources), &read); err != nil {
		t.Fatal(err)
	}
	text, err := json.Marshal(map[string]any{"Resources": read})
	if err != nil {
		t.Fatal(err)
	}
	events, err := account.Deploy(text, nil)
	if err != nil {
		t.Fatal(err)
	}
	return events
}

const shifting = `
LB: {Type: "AWS::ElasticLoadBalancingV2::LoadBalancer", Properties: {Scheme: internet-facing}}
G: {Type: "AWS::ElasticLoadBalancingV2::TargetGroup", Properties: {Port: 80}}
H: {Type: "AWS::ElasticLoadBalancingV2::TargetGroup", Properties: {Port: 80}}
L: {Type: "AWS::ElasticLoadBalancingV2::Listener", Properties: {LoadBalancerArn: {Ref: LB}, Port: 80}}
R: {Type: "AWS::ElasticLoadBalancingV2::ListenerRule", Properties: {ListenerArn: {Ref: L}, Priority: 1,
  Actions: [{Type: forward, ForwardConfig: {TargetGroups: [{TargetGroupArn: {Ref: G}, Weight: 100}, {TargetGroupArn: {Ref: H},
  Weight: 0}]}}]}}
S: {Type: "AWS::ECS::Service", Properties: {TaskDefinition: {Ref: T}, DeploymentConfiguration: {Strategy: BLUE_GREEN},
  LoadBalancers: [{ContainerName: web, ContainerPort: 80, TargetGroupArn: {Ref: G},
  AdvancedConfiguration: {AlternateTargetGroupArn: {Ref: H}, ProductionListenerRule: {Ref: R}}}]}}
` + task

// TestWeights shows that the weights that ECS has moved are lost when CloudFormation writes the rule, after an odd number of
// deployments only.
func TestWeights(t *testing.T) {
	changed := strings.Replace(shifting, "Priority: 1", "Priority: 2", 1)
	for releases, lost := range []bool{false, true, false} {
		account := NewAccount("shop")
		deploy(t, account, shifting)
		for range releases {
			account.Release()
		}
		fresh := NewAccount("shop")
		deploy(t, fresh, changed)
		if events := append(deploy(t, account, changed), account.Compare(fresh)...); (len(events) > 0) != lost {
			t.Errorf("after %d releases: %v", releases, events)
		}
	}
}

// TestNothingRemains rolls an update back, after which the account is as it was.
func TestNothingRemains(t *testing.T) {
	account := NewAccount("shop")
	deploy(t, account, rules[3].before)
	before := account.Clone()
	deploy(t, account, rules[3].after)
	if events := account.Compare(before); len(events) > 0 {
		t.Error(events)
	}
}

// printSchemas prints what cfn-lint's copies of AWS's schemas say of replacements.
const printSchemas = `
import json, sys
from cfnlint.schema.manager import PROVIDER_SCHEMA_MANAGER as manager
def of(name):
    schema = manager.get_resource_schema("us-east-1", name).schema
    paths = lambda key: sorted(path.replace("/properties/", "") for path in schema.get(key, []))
    return {"CreateOnly": paths("createOnlyProperties"), "Conditional": paths("conditionalCreateOnlyProperties"),
            "DeleteFirst": schema.get("replacementStrategy") == "delete_then_create"}
json.dump({name: of(name) for name in sys.argv[1:]}, sys.stdout)
`

// TestSchemas compares schemas.json with AWS's schemas.
func TestSchemas(t *testing.T) {
	exttools.RequireModule(t, "cfnlint")
	output, err := exec.CommandContext(t.Context(), "python3", append([]string{"-c", printSchemas}, sorted(replacements)...)...).Output()
	if err != nil {
		t.Fatal(err)
	}
	want := map[string]schema{}
	if err := json.Unmarshal(output, &want); err != nil {
		t.Fatal(err)
	}
	have := map[string]schema{}
	for name, s := range replacements {
		have[name] = schema{append([]string{}, s.CreateOnly...), append([]string{}, s.Conditional...), s.DeleteFirst}
	}
	if diff := gocmp.Diff(want, have); diff != "" {
		t.Errorf("schemas.json (-AWS +ours):\n%s", diff)
	}
}
