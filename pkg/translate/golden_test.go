package translate

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/compose2ecs/compose2ecs/internal/expect"
	"github.com/compose2ecs/compose2ecs/internal/testfiles"
	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/lower"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

const goldenDir = "../../testdata/golden"

// TestGolden translates every folder of testdata/golden, as if compose2ecs were
// started in it. Beside the Compose files a case may have options.json, an Options.
// It expects plan.txt and template.yaml, or none when a finding is an error, and
// findings.txt, or none when there is nothing to say. A new case is a new folder; -update
// writes what it expects.
func TestGolden(t *testing.T) {
	for _, name := range goldenCases(t) {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			dir := filepath.Join(goldenDir, name)
			result := translateCase(t, dir)
			var findings bytes.Buffer
			if err := diag.Text(&findings, result.Findings, false); err != nil {
				t.Fatal(err)
			}
			expect.File(t, filepath.Join(dir, "findings.txt"), findings.Bytes())
			if result.Document == nil {
				expect.File(t, filepath.Join(dir, "template.yaml"), nil)
				expect.File(t, filepath.Join(dir, "plan.txt"), nil)
				return
			}
			expect.File(t, filepath.Join(dir, "plan.txt"), []byte(result.Plan.String()))
			expect.File(t, filepath.Join(dir, "template.yaml"), result.Document.YAML())
			if !json.Valid(result.Document.JSON()) || !json.Valid(result.Document.Minified()) {
				t.Error("the JSON form of the template is not JSON")
			}
			if again := translateCase(t, dir); !bytes.Equal(again.Document.YAML(), result.Document.YAML()) {
				t.Error("a second translation differs")
			}
		})
	}
}

func goldenCases(t *testing.T) []string {
	t.Helper()
	entries, err := os.ReadDir(goldenDir)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, entry := range entries {
		names = append(names, entry.Name())
	}
	return names
}

func translateCase(t *testing.T, dir string) *Result {
	t.Helper()
	var options Options
	options.Dir = testfiles.Options(t, dir, &options)
	result, err := Translate(t.Context(), options)
	if err != nil {
		t.Fatal(err)
	}
	return result
}

// TestEveryKindHasACase keeps the findings honest: each kind that the documentation
// lists is shown by a golden case, and no case shows one that is not listed.
func TestEveryKindHasACase(t *testing.T) {
	shown := map[string]bool{}
	for _, name := range goldenCases(t) {
		for _, f := range translateCase(t, filepath.Join(goldenDir, name)).Findings {
			shown[f.Code] = true
		}
	}
	for _, kind := range lower.Kinds() {
		if !shown[kind.Code] {
			t.Errorf("no golden case shows %s (%s)", kind.Code, kind.Title)
		}
		delete(shown, kind.Code)
	}
	for code := range shown {
		t.Errorf("%s is reported, but no feature lists it", code)
	}
}

// TestPredecessorFile shows that a file written for the retired Docker Compose ECS
// integration gives the deployment of the sample, with nothing changed in it.
func TestPredecessorFile(t *testing.T) {
	sample := resources(t, translateCase(t, filepath.Join(goldenDir, "websight-certificate")).Document)
	predecessor := resources(t, translateCase(t, filepath.Join(goldenDir, "predecessor-websight")).Document)
	if diff := cmp.Diff(sample, predecessor); diff != "" {
		t.Errorf("resources (-sample +predecessor's):\n%s", diff)
	}
}

func resources(t *testing.T, d *cfn.Document) map[string]any {
	t.Helper()
	var template struct{ Resources map[string]any }
	if err := json.Unmarshal(d.JSON(), &template); err != nil {
		t.Fatal(err)
	}
	return template.Resources
}

// TestOnlyTheLoadBalancerIsOpen reads every golden template for rules that admit the
// internet: they belong to the groups of load balancers, on their listeners' ports; of
// one that is internal not even those do.
func TestOnlyTheLoadBalancerIsOpen(t *testing.T) {
	for _, name := range goldenCases(t) {
		document := translateCase(t, filepath.Join(goldenDir, name)).Document
		if document == nil || strings.HasPrefix(name, "overlay-") || name == "access-overlay" { // an overlay may open what it likes
			continue
		}
		all := resources(t, document)
		listening := map[float64]bool{}
		for _, r := range all {
			if r := r.(map[string]any); r["Type"] == "AWS::ElasticLoadBalancingV2::Listener" {
				listening[r["Properties"].(map[string]any)["Port"].(float64)] = true
			}
		}
		for id, r := range all {
			rules, _ := r.(map[string]any)["Properties"].(map[string]any)["SecurityGroupIngress"].([]any)
			for _, rule := range append(rules, r.(map[string]any)["Properties"]) {
				rule := rule.(map[string]any)
				if rule["CidrIp"] == nil && rule["CidrIpv6"] == nil {
					continue
				}
				if vpc := all[string(plan.VpcID)]; vpc != nil && rule["CidrIp"] == vpc.(map[string]any)["Properties"].(map[string]any)["CidrBlock"] {
					continue // what is in the VPC is not the internet
				}
				open := strings.HasSuffix(id, "LoadBalancerSecurityGroup") && rule["FromPort"] == rule["ToPort"] &&
					listening[rule["FromPort"].(float64)]
				if !open || strings.HasPrefix(id, "Internal") && rule["CidrIp"] == "0.0.0.0/0" {
					t.Errorf("%s: %s admits the internet: %v", name, id, rule)
				}
			}
		}
	}
}

// groupDescriptions are those that security groups of deployed stacks have. A description
// cannot change: another wording would replace every group (AWS CloudFormation Template
// Reference, AWS::EC2::SecurityGroup).
var groupDescriptions = regexp.MustCompile(`^(Compose (network|service|volume) .+` +
	`|Load balancer: from (the internet|private addresses) to its listeners` +
	`|Network load balancer: from (the internet|private addresses) to its listeners` +
	`|VPC endpoints: HTTPS from within the VPC)$`)

func TestGroupDescriptionsStay(t *testing.T) {
	for _, name := range goldenCases(t) {
		document := translateCase(t, filepath.Join(goldenDir, name)).Document
		if document == nil || strings.HasPrefix(name, "overlay-") { // an overlay may say what it likes
			continue
		}
		for id, r := range resources(t, document) {
			properties, _ := r.(map[string]any)["Properties"].(map[string]any)
			if text, there := properties["GroupDescription"].(string); there && !groupDescriptions.MatchString(text) {
				t.Errorf("%s: %s: %q is new, and would replace the group", name, id, text)
			}
		}
	}
}
