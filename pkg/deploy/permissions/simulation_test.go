package permissions

import (
	"bytes"
	"encoding/json"
	"maps"
	"os/exec"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/compose2ecs/compose2ecs/internal/exttools"
)

// The projects of the simulation: what shop may do with its own, it may not do with what
// is shop-prod's, whose names begin with its own.
var (
	shop     = Values{"shop", "eu-west-1", "123456789012", "Z0SHOP", "shop-boundary"}
	shopProd = Values{"shop-prod", "eu-west-1", "123456789012", "Z0PROD", "prod-boundary"}
)

// A request is one action, as IAM sees it, on the first of the resources that it knows.
type request struct {
	Action    string         `json:"action"`
	Resources []string       `json:"resources"`
	Context   map[string]any `json:"context"`
	of        Statement
}

// An answer says what is decided, by the Sids of which statements, and whether the action
// makes the resource.
type answer struct {
	Decision string
	By       []string
	Made     bool
	Error    string
}

func (a answer) allowed() bool { return a.Decision == "Allowed" }

// simulate asks a simulator of IAM, which has the Service Authorization Reference.
func simulate(t *testing.T, policies []Policy, v Values, requests []request) []answer {
	t.Helper()
	const folder = "../../../tools/iam"
	node := exttools.RequireNode(t, folder)
	var texts []json.RawMessage
	for _, p := range policies {
		texts = append(texts, p.With(v))
	}
	input, err := json.Marshal(map[string]any{"policies": texts, "requests": requests})
	if err != nil {
		t.Fatal(err)
	}
	command := exec.CommandContext(t.Context(), node, folder+"/simulate.mjs")
	var complaints bytes.Buffer
	command.Stdin, command.Stderr = bytes.NewReader(input), &complaints
	output, err := command.Output()
	if err != nil {
		t.Fatalf("the simulator: %v\n%s", err, complaints.String())
	}
	var answers []answer
	if err := json.Unmarshal(output, &answers); err != nil || len(answers) != len(requests) {
		t.Fatalf("%d answers to %d requests: %v", len(answers), len(requests), err)
	}
	return answers
}

// requests are those that a statement is for, on what belongs to a project: the statement
// itself says how its resources are called. All have the tags of their owner, and those of
// our own that somebody forged.
func requests(s Statement, v Values) []request {
	var all []request
	for _, action := range s.Action {
		for _, resource := range patterns(s) {
			all = append(all, request{action, named(v.fill(resource)), contextOf(s, v), s})
		}
	}
	return all
}

// patterns are the resources of a statement, with two letters of those that capitals makes.
func patterns(s Statement) []string {
	letter := regexp.MustCompile(`-[B-Y]\*$`)
	return slices.DeleteFunc(slices.Clone(s.Resource), letter.MatchString)
}

// named are names for an asterisk, of which the action takes one: ARNs have as many parts
// as it pleases the service.
func named(pattern string) []string {
	if pattern == "*" {
		return []string{pattern}
	}
	var all []string
	for _, name := range []string{"x", "x/x", "x:1", "log-stream:x", "app/x/x", "app/x/x/x", "app/x/x/x/x", "x/x/x"} {
		all = append(all, strings.ReplaceAll(pattern, "*", name))
	}
	return all
}

// contextOf is the context that a statement is for. Whatever tag a project could set is
// there as somebody of shop would forge it.
func contextOf(s Statement, v Values) map[string]any {
	context := map[string]any{}
	for _, operator := range []string{"StringEquals", "ArnEquals"} {
		for key, values := range s.Condition[operator] {
			context[key] = v.fill(values[0])
		}
	}
	maps.Copy(context, map[string]any{
		stackTag:                  v.Project,
		"aws:RequestedRegion":     v.Region,
		"ecs:cluster":             v.fill("arn:aws:ecs:REGION:ACCOUNT:cluster/PROJECT"),
		"iam:PermissionsBoundary": v.fill("arn:aws:iam::ACCOUNT:policy/BOUNDARY"),
		recordNames:               []string{v.fill("db." + namespace)},
		"aws:TagKeys":             []string{"compose2ecs:project"},
	})
	for _, tag := range []string{"compose2ecs:project", "com.docker.compose.project"} {
		context["aws:ResourceTag/"+tag], context["aws:RequestTag/"+tag] = shop.Project, shop.Project
	}
	return context
}

// allowing are the statements of policies that allow something: what several of them allow
// at one place is one.
func allowing(policies []Policy) []Statement {
	bySid := map[string]Statement{}
	for _, p := range policies {
		for _, s := range p.Statements {
			if s.Effect == allow {
				s.Action = slices.Concat(bySid[s.Sid].Action, s.Action)
				bySid[s.Sid] = s
			}
		}
	}
	var all []Statement
	for _, sid := range slices.Sorted(maps.Keys(bySid)) {
		s := bySid[sid]
		slices.Sort(s.Action)
		s.Action = slices.Compact(s.Action)
		all = append(all, s)
	}
	return all
}

// TestOwnIsAllowed asks for each action of each statement on what is the project's: the
// boundary's policy included, all is allowed, and each action is for one of the resources.
func TestOwnIsAllowed(t *testing.T) {
	var all []request
	for _, s := range allowing(Policies()) {
		all = append(all, requests(s, shop)...)
	}
	used := map[string]bool{}
	for i, a := range simulate(t, Policies(), shop, all) {
		key := all[i].of.Sid + " " + all[i].Action
		used[key] = used[key] || a.Error == ""
		if a.Error == "" && !a.allowed() {
			t.Errorf("%s: %s on %s: %s", all[i].of.Sid, all[i].Action, all[i].Resources[0], a.Decision)
		}
	}
	for _, key := range slices.Sorted(maps.Keys(used)) {
		if !used[key] {
			t.Errorf("%s is on resources that the action does not know", key)
		}
	}
}

// TestOthersAreDenied asks for the same on what is another project's. It is denied, but for
// the places that say why they are the same for all projects, of which each has a reason
// that holds.
func TestOthersAreDenied(t *testing.T) {
	var all []request
	for _, s := range allowing(Policies()) {
		all = append(all, requests(s, shopProd)...)
	}
	open := map[string]bool{}
	for i, a := range simulate(t, Policies(), shop, all) {
		if !a.allowed() || a.Made {
			continue
		}
		for _, sid := range a.By {
			if all[i].Resources[0] == "*" && sid != all[i].of.Sid {
				continue // which allows it on its own resources among all
			}
			open[sid] = true
			if Shared()[sid] == "" {
				t.Errorf("%s: %s on %s, which is another project's", sid, all[i].Action, all[i].Resources[0])
			}
		}
	}
	for sid := range Shared() {
		if !open[sid] {
			t.Errorf("%s is not shared: nothing of another project is allowed", sid)
		}
	}
}

// TestUntaggedIsKept asks for what needs the tag of the stack on resources that have none,
// since nobody made them with CloudFormation.
func TestUntaggedIsKept(t *testing.T) {
	var all []request
	for _, s := range allowing(Policies()) {
		if s.Condition["StringEquals"][stackTag] == nil {
			continue
		}
		for _, r := range requests(s, shop) {
			delete(r.Context, stackTag)
			all = append(all, r)
		}
	}
	if len(all) < 50 {
		t.Fatalf("only %d requests", len(all))
	}
	for i, a := range simulate(t, Policies(), shop, all) {
		if a.allowed() {
			t.Errorf("%s: %s on %s, which has no tag of a stack", all[i].of.Sid, all[i].Action, all[i].Resources[0])
		}
	}
}

// decisions are those of a policy on what is named, with the project filled in.
func decisions(t *testing.T, policies []Policy, questions [][2]string, context map[string]any) map[string]bool {
	t.Helper()
	var all []request
	for _, q := range questions {
		all = append(all, request{Action: q[0], Resources: []string{shop.fill(q[1])}, Context: context})
	}
	allowed := map[string]bool{}
	for i, a := range simulate(t, policies, shop, all) {
		if a.Error != "" {
			t.Errorf("%s on %s: %s", questions[i][0], questions[i][1], a.Error)
		}
		allowed[questions[i][0]+" "+questions[i][1]] = a.allowed()
	}
	return allowed
}

// TestReviewOnly shows what a reviewer may do with the project, and what not.
func TestReviewOnly(t *testing.T) {
	const stack = "arn:aws:cloudformation:REGION:ACCOUNT:stack/PROJECT/x"
	may := [][2]string{
		{"cloudformation:CreateChangeSet", stack}, {"cloudformation:DeleteChangeSet", stack}, {"cloudformation:GetTemplate", stack},
		{"s3:PutObject", accountBucket + "/_reviews/PROJECT/x.template.json"}, {"s3:GetObject",
			accountBucket + "/_reviews/PROJECT/x.template.json"},
	}
	mayNot := [][2]string{
		{"cloudformation:ExecuteChangeSet", stack}, {"cloudformation:DeleteStack", stack}, {"cloudformation:RollbackStack", stack},
		{"s3:PutObject", accountBucket + "/_templates/PROJECT/x.template.json"}, {"s3:PutObject", accountBucket + "/PROJECT/content/x"},
		{"s3:PutObject", accountBucket + "/_reviews/PROJECT-prod/x"},
		{"secretsmanager:GetSecretValue", "arn:aws:secretsmanager:REGION:ACCOUNT:secret:x"},
		{"logs:GetLogEvents", "arn:aws:logs:REGION:ACCOUNT:log-group:/docker-compose/PROJECT:log-stream:x"},
		{"logs:FilterLogEvents", "arn:aws:logs:REGION:ACCOUNT:log-group:/docker-compose/PROJECT"},
		{"ecs:RunTask", "arn:aws:ecs:REGION:ACCOUNT:task-definition/PROJECT-web:1"},
		{"ecs:ExecuteCommand", "arn:aws:ecs:REGION:ACCOUNT:task/PROJECT/x"},
		{"ecs:UpdateService", "arn:aws:ecs:REGION:ACCOUNT:service/PROJECT/x"},
	}
	context := contextOf(Statement{}, shop)
	allowed := decisions(t, []Policy{policy(t, ReviewPolicy)}, slices.Concat(may, mayNot), context)
	others := []Policy{policy(t, DeployPolicy), policy(t, OperatePolicy)}
	for question, is := range decisions(t, others, mayNot, context) {
		if !is && !strings.Contains(question, "PROJECT-prod") {
			t.Errorf("%s is denied to whoever deploys, too: it shows nothing", question)
		}
	}
	for _, q := range may {
		if !allowed[q[0]+" "+q[1]] {
			t.Errorf("a reviewer may not %s on %s", q[0], q[1])
		}
	}
	for _, q := range mayNot {
		if allowed[q[0]+" "+q[1]] {
			t.Errorf("a reviewer may %s on %s", q[0], q[1])
		}
	}
}

// TestBoundary shows that roles stay below the boundary where its policy is, whoever they
// are named by.
func TestBoundary(t *testing.T) {
	var gives [][2]string
	for _, action := range []string{"iam:CreateRole", "iam:AttachRolePolicy", "iam:PutRolePolicy", "iam:PutRolePermissionsBoundary"} {
		gives = append(gives, [2]string{action, accountRole + "PROJECT-WebTaskRole-x"},
			[2]string{action, accountRole + "compose2ecs/PROJECT/web"})
	}
	roles, both := []Policy{policy(t, RolesPolicy)}, []Policy{policy(t, RolesPolicy), policy(t, BoundaryPolicy)}
	for _, c := range []struct {
		name     string
		policies []Policy
		boundary string
		want     bool
	}{
		{"bounded", both, shop.fill("arn:aws:iam::ACCOUNT:policy/BOUNDARY"), true},
		{"another boundary", both, "arn:aws:iam::123456789012:policy/mine", false},
		{"no boundary", both, "", false},
		{"no boundary demanded", roles, "", true},
	} {
		context := map[string]any{}
		if c.boundary != "" {
			context["iam:PermissionsBoundary"] = c.boundary
		}
		for question, is := range decisions(t, c.policies, gives, context) {
			if is != c.want {
				t.Errorf("%s: %s: %t", c.name, question, is)
			}
		}
	}
	removal := [][2]string{{"iam:DeleteRolePermissionsBoundary", accountRole + "PROJECT-WebTaskRole-x"}}
	for question, is := range decisions(t, Policies(), removal, contextOf(Statement{}, shop)) {
		if is {
			t.Errorf("%s is allowed", question)
		}
	}
}
