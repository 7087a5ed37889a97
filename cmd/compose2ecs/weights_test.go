package main

import (
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/compose2ecs/compose2ecs/internal/fakeaws"
	"github.com/compose2ecs/compose2ecs/pkg/cfn"
)

// The target groups of the service that deploys blue/green, and the rule that it had.
const (
	firstGroup, secondGroup = "WebTCP8080TargetGroup", "WebTCP8080AlternateTargetGroup"
	formerRule              = "WebTCP8080RuleOnListener80"
)

// formerShop is a stack of the time when rules were named after services and weights were in the template, and its project.
func formerShop(t *testing.T, c *fakeaws.Cloud, u *user) {
	t.Helper()
	dir := filepath.Join("..", "..", "pkg", "hazard", "testdata", "old-rules", "blue-green")
	compose, err := os.ReadFile(filepath.Join(dir, "compose.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	u.write("compose.yaml", string(compose))
	text, err := os.ReadFile(filepath.Join(dir, "template.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	template, err := cfn.Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	stack := fakeaws.Stack{Name: "shop", Template: string(text), Tags: map[string]string{"compose2ecs:project": "shop"}}
	for _, r := range template.Resources() {
		kind, _ := r.Value.Get("Type").Text()
		stack.Resources = append(stack.Resources, fakeaws.Resource{ID: r.Key, Type: kind, PhysicalID: physicalOf(r.Key)})
	}
	c.AddStack(stack)
}

// physicalOf is where a resource of the former stack is.
func physicalOf(id string) string {
	kind := "service/shop"
	if strings.HasSuffix(id, "Group") || strings.Contains(id, "Rule") {
		kind = "elb"
	}
	return fmt.Sprintf("arn:aws:ecs:us-east-1:123456789012:%s/%s", kind, id)
}

// given are the values of the parameters of a change set that are sent.
func given(sent url.Values) map[string]string {
	values := map[string]string{}
	for i := 1; ; i++ {
		parameter := fmt.Sprintf("Parameters.member.%d.", i)
		if sent.Get(parameter+"ParameterKey") == "" {
			return values
		}
		values[sent.Get(parameter+"ParameterKey")] = sent.Get(parameter + "ParameterValue")
	}
}

// TestWeightsOfAFormerRule updates a stack whose rules had other ids, and whose traffic ECS has moved: the new rule sends it to
// where the former one does. That takes two stages, with one consent.
func TestWeightsOfAFormerRule(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		formerShop(u.T, c, u)
		c.SetWeights(physicalOf(formerRule), map[string]int{physicalOf(firstGroup): 0, physicalOf(secondGroup): 100})
		u.run("diff").exits(exitDone, "TWO STAGES: ", "C2E-update-collision, compose.yaml:", "In two stages")
		u.run("deploy", "--yes").exits(exitDone, "deployed")
		if stages := len(c.Requests("ExecuteChangeSet")); stages != 2 {
			u.Fatalf("%d change sets were executed", stages)
		}
		sets := c.Requests("CreateChangeSet")
		last := given(sets[len(sets)-1].Form)
		if last[firstGroup+"Weight"] != "0" || last[secondGroup+"Weight"] != "100" {
			u.Errorf("%v", last)
		}
		former := string(parsedRule(u.T, sets[len(sets)-2].Form.Get("TemplateBody")).JSON())
		if squeezed := strings.Join(strings.Fields(former), ""); !strings.Contains(squeezed, `{"Ref":"`+secondGroup+`"},"Weight":100}`) ||
			!strings.Contains(squeezed, `"Priority":49999`) {
			u.Errorf("the first of two stages has %s", former)
		}
	})
}

func parsedRule(t *testing.T, template string) *cfn.Node {
	t.Helper()
	document, err := cfn.Parse([]byte(template))
	if err != nil {
		t.Fatal(err)
	}
	return document.Resource(formerRule)
}

// TestFormerRuleThatIsGone says that the weights cannot be known.
func TestFormerRuleThatIsGone(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		formerShop(u.T, c, u)
		u.run("diff").exits(exitDone, "C2E-update-weights", "DefaultRuleOnListener80 is new")
	})
}
