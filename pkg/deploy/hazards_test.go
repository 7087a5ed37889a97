package deploy

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/ecs/types"

	"github.com/compose2ecs/compose2ecs/internal/fakeaws"
	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/hazard"
)

func parsed(t *testing.T, resources string) *cfn.Document {
	t.Helper()
	document, err := cfn.Parse([]byte(resources))
	if err != nil {
		t.Fatal(err)
	}
	return document
}

// weighted is a blue/green service whose weights are parameters, behind a rule of a priority.
func weighted(t *testing.T, priority int) *cfn.Document {
	t.Helper()
	return parsed(t, fmt.Sprintf(`
Metadata:
  Compose2ecs:
    Project: shop
    Parameters:
      - {ID: FirstWeight, WeightOn: Rule, TargetGroup: First}
      - {ID: SecondWeight, WeightOn: Rule, TargetGroup: Second}
Parameters:
  FirstWeight: {Type: Number, Default: 100}
  SecondWeight: {Type: Number, Default: 0}
Resources:
  First: {Type: "AWS::ElasticLoadBalancingV2::TargetGroup", Properties: {Port: 80}}
  Second: {Type: "AWS::ElasticLoadBalancingV2::TargetGroup", Properties: {Port: 80}}
  Rule:
    Type: AWS::ElasticLoadBalancingV2::ListenerRule
    Properties:
      ListenerArn: arn:aws:elasticloadbalancing:us-east-1:123456789012:listener/app/shared/1/2
      Priority: %d
      Actions:
        - Type: forward
          ForwardConfig:
            TargetGroups:
              - {TargetGroupArn: {Ref: First}, Weight: {Ref: FirstWeight}}
              - {TargetGroupArn: {Ref: Second}, Weight: {Ref: SecondWeight}}
  Service:
    Type: AWS::ECS::Service
    Properties:
      DeploymentConfiguration: {Strategy: BLUE_GREEN}
      LoadBalancers:
        - TargetGroupArn: {Ref: First}
          AdvancedConfiguration: {AlternateTargetGroupArn: {Ref: Second}, ProductionListenerRule: {Ref: Rule}}
`, priority))
}

// onStack is a stack of a template, and where its resources are.
func onStack(t *testing.T, template *cfn.Document) (*fakeaws.Cloud, *Client, map[cfn.LogicalID]string) {
	t.Helper()
	cloud := fakeaws.New()
	var there []fakeaws.Resource
	for _, r := range template.Resources() {
		kind, _ := r.Value.Get("Type").Text()
		there = append(there, fakeaws.Resource{ID: r.Key, Type: kind})
	}
	cloud.AddStack(fakeaws.Stack{
		Name: "shop", Status: "CREATE_COMPLETE", Resources: there, Template: string(template.JSON()), Tags: map[string]string{projectTag: "shop"},
		Parameters: map[string]string{"FirstWeight": "100", "SecondWeight": "0"},
	})
	client := direct(cloud, func(Event) {})
	resources, err := client.resources(t.Context(), "shop")
	if err != nil {
		t.Fatal(err)
	}
	ids := map[cfn.LogicalID]string{}
	for _, r := range resources {
		ids[r.ID] = r.PhysicalID
	}
	return cloud, client, ids
}

// TestWeightsAreKept changes a rule after ECS has moved the traffic: the new template gets the weights of now, and that is no
// hazard.
func TestWeightsAreKept(t *testing.T) {
	cloud, client, ids := onStack(t, weighted(t, 1))
	cloud.SetWeights(ids["Rule"], map[string]int{ids["First"]: 0, ids["Second"]: 100})
	proposal, err := client.Propose(t.Context(), Request{Stack: "shop", Template: weighted(t, 2)})
	if err != nil {
		t.Fatal(err)
	}
	sent := cloud.Requests("CreateChangeSet")[0].Form
	for i := 1; sent.Get(fmt.Sprintf("Parameters.member.%d.ParameterKey", i)) != ""; i++ {
		key, value := sent.Get(fmt.Sprintf("Parameters.member.%d.ParameterKey", i)),
			sent.Get(fmt.Sprintf("Parameters.member.%d.ParameterValue", i))
		if want := map[string]string{"FirstWeight": "0", "SecondWeight": "100"}[key]; value != want {
			t.Errorf("%s is %q, want %q", key, value, want)
		}
	}
	if slices.ContainsFunc(proposal.Hazards, func(h hazard.Hazard) bool { return h.Effect == hazard.Interrupts }) {
		t.Errorf("%v", proposal.Hazards)
	}
}

// TestStoredWeights: a change set that was stored has the weights of that time, which is a hazard once they are others.
func TestStoredWeights(t *testing.T) {
	cloud, client, ids := onStack(t, weighted(t, 1))
	shift := func(first, second int) {
		cloud.SetWeights(ids["Rule"], map[string]int{ids["First"]: first, ids["Second"]: second})
	}
	shift(0, 100)
	request := Request{Stack: "shop", Template: weighted(t, 2), ChangeSet: "later"}
	if _, err := client.Propose(t.Context(), request); err != nil {
		t.Fatal(err)
	}
	reset := func() bool {
		stored, err := direct(cloud, func(Event) {}).Stored(t.Context(), request)
		if err != nil {
			t.Fatal(err)
		}
		return slices.ContainsFunc(stored.Hazards, func(h hazard.Hazard) bool { return h.Code == "C2E-update-weights" && h.IDs[0] == "Rule" })
	}
	if reset() {
		t.Error("the weights are those of the change set")
	}
	shift(100, 0)
	if !reset() {
		t.Error("nobody said that the change set has other weights")
	}
}

// TestWeightsThatNobodyKnows stay as they were, and that is a hazard: of a rule that is gone, and of two that do not agree.
func TestWeightsThatNobodyKnows(t *testing.T) {
	for name, with := range map[string]func(cloud *fakeaws.Cloud, ids map[cfn.LogicalID]string){
		"gone": func(*fakeaws.Cloud, map[cfn.LogicalID]string) {},
		"not agreed": func(cloud *fakeaws.Cloud, ids map[cfn.LogicalID]string) {
			cloud.SetWeights(ids["Rule"], map[string]int{ids["First"]: 100, ids["Second"]: 0})
			cloud.SetWeights(ids["Former"], map[string]int{ids["First"]: 0, ids["Second"]: 100})
		},
	} {
		t.Run(name, func(t *testing.T) {
			cloud, client, ids := onStack(t, alsoFormer(t, weighted(t, 1)))
			with(cloud, ids)
			after := parsed(t, strings.NewReplacer(" Rule:", " Moved:", "!Ref Rule", "!Ref Moved", "WeightOn: Rule", "WeightOn: Moved").
				Replace(string(weighted(t, 2).YAML())))
			proposal, err := client.Propose(t.Context(), Request{Stack: "shop", Template: after})
			if err != nil {
				t.Fatal(err)
			}
			for key, values := range cloud.Requests("CreateChangeSet")[0].Form {
				if strings.HasSuffix(key, "ParameterValue") {
					t.Errorf("%s: %s", key, values)
				}
			}
			if !slices.ContainsFunc(proposal.Hazards, func(h hazard.Hazard) bool { return h.Code == "C2E-update-weights" && h.IDs[0] == "Moved" }) {
				t.Errorf("%v", proposal.Hazards)
			}
		})
	}
}

// alsoFormer is a template with a rule beside.
func alsoFormer(t *testing.T, template *cfn.Document) *cfn.Document {
	t.Helper()
	resources := slices.Clone(template.Resources())
	return template.With("Resources", append(resources, cfn.Entry{Key: "Former", Value: template.Resource("Rule")}))
}

// fixed is the same with weights in the template.
func fixed(t *testing.T, id string, priority int) *cfn.Document {
	t.Helper()
	text := string(weighted(t, priority).YAML())
	text = strings.NewReplacer("!Ref FirstWeight", "100", "!Ref SecondWeight", "0", "  Rule:\n    Type", "  "+id+":\n    Type",
		"!Ref Rule", "!Ref "+id).Replace(text)
	document := parsed(t, text)
	return document.With("Metadata", nil).With("Parameters", nil)
}

// TestAStageKeepsWeights moves a rule out of the way, with the weights that it has.
func TestAStageKeepsWeights(t *testing.T) {
	cloud, client, ids := onStack(t, fixed(t, "Rule", 7))
	cloud.SetWeights(ids["Rule"], map[string]int{ids["First"]: 0, ids["Second"]: 100})
	proposal, err := client.Propose(t.Context(), Request{Stack: "shop", Template: fixed(t, "Other", 7)})
	if err != nil {
		t.Fatal(err)
	}
	between, staged := proposal.Between()
	if !staged {
		t.Fatalf("%v", proposal.Hazards)
	}
	rule := string(between.Template.Resource("Rule").JSON())
	if squeezed := strings.Join(strings.Fields(rule), ""); !strings.Contains(squeezed, `"Priority":49999`) ||
		!strings.Contains(squeezed, `{"TargetGroupArn":{"Ref":"Second"},"Weight":100}`) {
		t.Error(rule)
	}
}

// TestLasting: what a running service has counts, whatever the templates say.
func TestLasting(t *testing.T) {
	has := lasting(types.Service{
		EnableExecuteCommand: true, LoadBalancers: []types.LoadBalancer{{}}, PropagateTags: types.PropagateTagsNone,
		DeploymentConfiguration: &types.DeploymentConfiguration{Alarms: &types.DeploymentAlarms{Enable: true},
			Strategy: types.DeploymentStrategyRolling},
		Deployments: []types.Deployment{
			{Status: aws.String("ACTIVE"), VolumeConfigurations: []types.ServiceVolumeConfiguration{{}}},
			{Status: aws.String("PRIMARY"), ServiceConnectConfiguration: &types.ServiceConnectConfiguration{Enabled: true}},
		},
	})
	now := hazard.Version{Template: parsed(t, `
Resources:
  Service: {Type: "AWS::ECS::Service", Properties: {EnableExecuteCommand: true}}
  Other: {Type: "AWS::ECS::Service", Properties: {}}
`)}
	var got []string
	for _, h := range hazard.Stray(now, map[cfn.LogicalID]hazard.Service{"Service": has}) {
		got = append(got, h.Property)
	}
	if want := []string{"DeploymentConfiguration.Alarms", "LoadBalancers", "ServiceConnectConfiguration"}; !slices.Equal(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
}

// TestCompare: two templates tell by themselves what a deployment would do.
func TestCompare(t *testing.T) {
	before := parsed(t, `
Resources:
  Data: {Type: "AWS::EFS::FileSystem", DeletionPolicy: RetainExceptOnCreate, Properties: {Encrypted: true}}
  T: {Type: "AWS::ECS::TaskDefinition", Properties: {Family: web, Cpu: "256"}}
  S: {Type: "AWS::ECS::Service", Properties: {TaskDefinition: {Ref: T}}}
`)
	after := parsed(t, `
Resources:
  T: {Type: "AWS::ECS::TaskDefinition", Properties: {Family: web, Cpu: "512"}}
  S: {Type: "AWS::ECS::Service", Properties: {TaskDefinition: {Ref: T}}}
  Logs: {Type: "AWS::Logs::LogGroup", Properties: {}}
`)
	var got []string
	for _, change := range Compare(before, after, nil, "us-east-1").Changes {
		got = append(got, fmt.Sprintf("%s %s %t %+v", change.Action, change.ID, change.Kept, change.Properties))
	}
	want := []string{
		"replace T false [{Path:Cpu Before:256 After:512 Replaces:true Causes:[]}]",
		"modify S false [{Path:TaskDefinition Before: After: Replaces:false Causes:[T]}]",
		"add Logs false []",
		"remove Data true []",
	}
	if !slices.Equal(got, want) {
		t.Errorf("%s", strings.Join(got, "\n"))
	}
	if p := Compare(before, before, nil, "us-east-1"); !p.Unchanged || len(p.Hazards) > 0 {
		t.Errorf("%+v", p)
	}
}
