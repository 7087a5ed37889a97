package hazard_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/hazard"
)

// TestEveryKindHappens: each kind is reported for one of the pairs, for the templates below that no project makes, or for what runs.
func TestEveryKindHappens(t *testing.T) {
	found := map[string]bool{}
	for _, p := range pairs(0) {
		before, after := projectOf(t, p.before, nil), projectOf(t, p.after, nil)
		if before.template == nil || after.template == nil {
			continue
		}
		for _, h := range find(before, after) {
			found[h.Code] = true
		}
	}
	for _, o := range odd {
		for _, h := range o.find(t) {
			found[h.Code] = true
		}
	}
	for _, h := range strays(t) {
		found[h.Code] = true
	}
	for _, k := range hazard.Kinds() {
		if !found[k.Code] {
			t.Errorf("%s is never reported", k.Code)
		}
		delete(found, k.Code)
	}
	for code := range found {
		t.Errorf("%s is not among the kinds", code)
	}
}

// strays are what a service has and its template, which an earlier version of this program made, does not say.
func strays(t *testing.T) []hazard.Hazard {
	t.Helper()
	before, _ := formerly(t, "priorities")
	exec := hazard.Service{Has: map[string]bool{"EnableExecuteCommand": true}}
	return hazard.Stray(hazard.Version{Template: before.template}, map[cfn.LogicalID]hazard.Service{"WebService": exec})
}

// A templates is a change of a template that a user wrote, or that no project makes as yet.
type templates struct{ name, before, after, want string }

// shifting is a service with two target groups, behind a rule that has the weights of the first deployment.
func shifting(place, rule string) string {
	return strings.NewReplacer("PLACE", place, "RULE", rule).Replace(`
A: {Type: "AWS::ElasticLoadBalancingV2::TargetGroup", Properties: {Port: 80}}
B: {Type: "AWS::ElasticLoadBalancingV2::TargetGroup", Properties: {Port: 80}}
RULE: {Type: "AWS::ElasticLoadBalancingV2::ListenerRule", Properties: {ListenerArn: listener, PLACE, Actions: [{Type: forward,
  ForwardConfig: {TargetGroups: [{TargetGroupArn: {Ref: A}, Weight: 100}, {TargetGroupArn: {Ref: B}, Weight: 0}]}}]}}
S: {Type: "AWS::ECS::Service", Properties: {DeploymentConfiguration: {Strategy: BLUE_GREEN}, LoadBalancers: [{TargetGroupArn: {Ref: A},
  AdvancedConfiguration: {AlternateTargetGroupArn: {Ref: B}, ProductionListenerRule: {Ref: RULE}}}]}}`)
}

const linear = `{Strategy: LINEAR, BakeTimeInMinutes: 30, LinearConfiguration: {StepPercent: 20, StepBakeTimeInMinutes: 10}}`

var odd = []templates{
	{"another type", `A: {Type: "AWS::Logs::LogGroup"}`, `A: {Type: "AWS::SNS::Topic"}`,
		`C2E-update-type [A] A is an AWS::Logs::LogGroup and would be an AWS::SNS::Topic`},
	{"an empty list that removes nothing", `
R: {Type: "AWS::ServiceDiscovery::Service", Properties: {Name: web}}
S: {Type: "AWS::ECS::Service", Properties: {ServiceRegistries: [{RegistryArn: {"Fn::GetAtt": [R, Arn]}}]}}`, `
S: {Type: "AWS::ECS::Service", Properties: {ServiceRegistries: []}}`, `
C2E-update-empty-kept [S] S may keep ServiceRegistries, though the template has none
C2E-update-left-behind [R S] R cannot be deleted: S still uses it`},
	{"a port that goes", `
T: {Type: "AWS::ECS::TaskDefinition", Properties: {ContainerDefinitions: [{Name: web, PortMappings: [{ContainerPort: 80}]}]}}
G: {Type: "AWS::ElasticLoadBalancingV2::TargetGroup", Properties: {Port: 80}}
S: {Type: "AWS::ECS::Service", Properties: {TaskDefinition: {Ref: T}, LoadBalancers: [{TargetGroupArn: {Ref: G}, ContainerPort: 80}]}}`, `
T: {Type: "AWS::ECS::TaskDefinition", Properties: {ContainerDefinitions: [{Name: web}]}}
S: {Type: "AWS::ECS::Service", Properties: {TaskDefinition: {Ref: T}}}`,
		`C2E-update-kept-refused [S] S keeps LoadBalancers, and the task definition has no port 80`},
	{"settings that ECS keeps", `
T: {Type: "AWS::ECS::TaskDefinition", Properties: {TaskRoleArn: role,
  ContainerDefinitions: [{Name: web, HealthCheck: {Command: [CMD, a]}}]}}
S: {Type: "AWS::ECS::Service", Properties: {TaskDefinition: {Ref: T}, EnableExecuteCommand: true, HealthCheckGracePeriodSeconds: 60,
  DeploymentConfiguration: {LifecycleHooks: [{HookTargetArn: check}]}}}`, `
T: {Type: "AWS::ECS::TaskDefinition", Properties: {TaskRoleArn: role,
  ContainerDefinitions: [{Name: web, HealthCheck: {Command: [CMD, b]}}]}}
S: {Type: "AWS::ECS::Service", Properties: {TaskDefinition: {Ref: T}}}`, `
C2E-update-kept [S] S keeps EnableExecuteCommand, which the template no longer contains
C2E-update-kept [S] S keeps HealthCheckGracePeriodSeconds, which the template no longer contains
C2E-update-kept [S] S keeps DeploymentConfiguration.LifecycleHooks, which the template no longer contains`},
	{"a grace period that nothing uses any more", `
T: {Type: "AWS::ECS::TaskDefinition", Properties: {ContainerDefinitions: [{Name: web, HealthCheck: {Command: [CMD, a]}}]}}
S: {Type: "AWS::ECS::Service", Properties: {TaskDefinition: {Ref: T}, LoadBalancers: [], HealthCheckGracePeriodSeconds: 60}}`, `
T: {Type: "AWS::ECS::TaskDefinition", Properties: {ContainerDefinitions: [{Name: web}]}}
S: {Type: "AWS::ECS::Service", Properties: {TaskDefinition: {Ref: T}, LoadBalancers: []}}`, ``},
	{"the directory of a named user, whose number was not known", `
A: {Type: "AWS::EFS::AccessPoint", Properties: {FileSystemId: fs,
  RootDirectory: {Path: /d, CreationInfo: {OwnerUid: "0", Permissions: "0777"}}}}`, `
A: {Type: "AWS::EFS::AccessPoint", Properties: {FileSystemId: fs, PosixUser: {Uid: "999", Gid: "999"},
  RootDirectory: {Path: /d, CreationInfo: {OwnerUid: "999", Permissions: "0755"}}}}`,
		`C2E-update-directory [A] the directory /d keeps its owner and its mode`},
	{"another user of an access point", `
A: {Type: "AWS::EFS::AccessPoint", Properties: {FileSystemId: fs, PosixUser: {Uid: "70", Gid: "71"}, RootDirectory: {Path: /}}}`, `
A: {Type: "AWS::EFS::AccessPoint", Properties: {FileSystemId: fs, PosixUser: {Uid: "999", Gid: "999"}, RootDirectory: {Path: /}}}`,
		`C2E-update-directory-user [A] the directory / belongs to the user 70, but the tasks will run as the user 999`},
	{"other capacity", `
S: {Type: "AWS::ECS::Service", Properties: {CapacityProviderStrategy: [{CapacityProvider: FARGATE}]}}`, `
S: {Type: "AWS::ECS::Service", Properties: {CapacityProviderStrategy: [{CapacityProvider: FARGATE_SPOT}]}}`,
		`C2E-update-capacity [S] S changes its capacity, which requires a forced deployment`},
	{"weights in a template", shifting("Priority: 1", "R"), shifting("Priority: 2", "R"),
		`C2E-update-weights [R S] R changes, and its traffic goes to the first target group of S, whether or not that group has the tasks`},
	{"weights in a template, on a new rule", shifting("Priority: 1", "R"), shifting("Priority: 2", "Q"),
		`C2E-update-weights [Q S] Q is new, and its traffic goes to the first target group of S, whether or not that group has the tasks`},
	{"a load balancer of another scheme", `
B: {Type: "AWS::ElasticLoadBalancingV2::LoadBalancer", Properties: {Scheme: internet-facing}}
G: {Type: "AWS::ElasticLoadBalancingV2::TargetGroup", Properties: {Port: 80}}
L: {Type: "AWS::ElasticLoadBalancingV2::Listener", Properties: {LoadBalancerArn: {Ref: B}, Port: 80,
  DefaultActions: [{Type: forward, TargetGroupArn: {Ref: G}}]}}`, `
B: {Type: "AWS::ElasticLoadBalancingV2::LoadBalancer", Properties: {Scheme: internal}}
G: {Type: "AWS::ElasticLoadBalancingV2::TargetGroup", Properties: {Port: 80}}
L: {Type: "AWS::ElasticLoadBalancingV2::Listener", Properties: {LoadBalancerArn: {Ref: B}, Port: 80,
  DefaultActions: [{Type: forward, TargetGroupArn: {Ref: G}}]}}`, `
C2E-update-target-balancer [L G] L sends requests to G, which is behind another load balancer until the end of the update
C2E-update-address [B] B is replaced, and its DNS name changes`},
	{"a service that is replaced, in a namespace of Service Connect", `
S: {Type: "AWS::ECS::Service", Properties: {Cluster: a, ServiceConnectConfiguration: {Enabled: true, Namespace: n,
  Services: [{PortName: http, DiscoveryName: web}]}}}`, `
S: {Type: "AWS::ECS::Service", Properties: {Cluster: b, ServiceConnectConfiguration: {Enabled: true, Namespace: n,
  Services: [{PortName: http, DiscoveryName: web}]}}}`,
		`C2E-update-collision [S] S gets the name web in Service Connect, which the old S has until the end of the update`},
	{"a name of Service Connect that moves to another service", connected("A", "web", "") + connected("B", "", ""),
		connected("A", "api", "") + connected("B", "web", ""),
		`C2E-update-collision [B A] B gets the name web in Service Connect, which A has until the end of the update`},
	{"a name of Service Connect that is free before another service gets it", connected("A", "web", "") + connected("B", "", ""),
		connected("A", "api", "") + connected("B", "web", "A"), ""},
	{"days of shifting",
		`S: {Type: "AWS::ECS::Service", Properties: {TaskDefinition: a, DeploymentConfiguration: ` + linear + `}}`,
		`S: {Type: "AWS::ECS::Service", Properties: {TaskDefinition: b, DeploymentConfiguration: ` + linear + `}}`,
		`C2E-update-wait [S] S shifts its traffic and bakes for 1h10m0s`},
	{"a parameter that has another value", `
T: {Type: "AWS::ECS::TaskDefinition", Properties: {ContainerDefinitions: [{Name: db, Image: {Ref: Image}}]}}
S: {Type: "AWS::ECS::Service", Properties: {TaskDefinition: {Ref: T}, DeploymentConfiguration: {MinimumHealthyPercent: 0}}}`, `
T: {Type: "AWS::ECS::TaskDefinition", Properties: {ContainerDefinitions: [{Name: db, Image: {Ref: Image}}]}}
S: {Type: "AWS::ECS::Service", Properties: {TaskDefinition: {Ref: T}, DeploymentConfiguration: {MinimumHealthyPercent: 0}}}`,
		`C2E-update-stop-first [S] S stops before its new task starts, since TaskDefinition changes`},
}

// connected is a service that has a name in Service Connect, "" for none, and one that is made or changed before it.
func connected(id, name, behind string) string {
	services, dependsOn := "[]", ""
	if name != "" {
		services = "[{PortName: " + name + "}]"
	}
	if behind != "" {
		dependsOn = "DependsOn: " + behind + ", "
	}
	return id + `: {Type: "AWS::ECS::Service", ` + dependsOn + `Properties: {Cluster: a,
  ServiceConnectConfiguration: {Enabled: true, Namespace: n,
  Services: ` + services + `}}}
`
}

func (o templates) find(t *testing.T) []hazard.Hazard {
	t.Helper()
	version := func(resources, image string) hazard.Version {
		d, err := cfn.Parse([]byte("Resources:\n  " + strings.ReplaceAll(strings.TrimSpace(resources), "\n", "\n  ")))
		if err != nil {
			t.Fatal(err)
		}
		return hazard.Version{Template: d, Values: map[string]string{"Image": image}}
	}
	return hazard.Find(version(o.before, "one"), version(o.after, "two"))
}

func TestOddTemplates(t *testing.T) {
	for _, o := range odd {
		t.Run(o.name, func(t *testing.T) {
			var got []string
			for _, h := range o.find(t) {
				got = append(got, fmt.Sprintf("%s %v %s", h.Code, h.IDs, h.Message))
			}
			if diff := gocmp.Diff(strings.TrimSpace(o.want), strings.Join(got, "\n")); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// TestPlaces: a hazard names the line of the Compose file, from a template that was just made as well as from a stored one.
func TestPlaces(t *testing.T) {
	before, after := translated(t, merge()), translated(t, merge(fragment(`services: {web: {ports: ["80:9090"]}}`)))
	stored, err := cfn.Parse(after.YAML())
	if err != nil {
		t.Fatal(err)
	}
	for _, after := range []*cfn.Document{after, stored} {
		hazards := hazard.Find(hazard.Version{Template: before}, hazard.Version{Template: after})
		at := slices.IndexFunc(hazards, func(h hazard.Hazard) bool { return h.Code == "C2E-update-empty-target" })
		if at < 0 || hazards[at].Source != "compose.yaml:19 services.web.ports.80:9090/tcp" {
			t.Errorf("%v", hazards)
		}
	}
}

// TestNothingHappens: the same template, or a new stack, is no hazard.
func TestNothingHappens(t *testing.T) {
	same := translated(t, merge())
	if found := hazard.Find(hazard.Version{Template: same}, hazard.Version{Template: same}); len(found) > 0 {
		t.Error(found)
	}
	if found := hazard.Find(hazard.Version{}, hazard.Version{Template: same}); len(found) > 0 {
		t.Error(found)
	}
}
