package permissions

import (
	"encoding/json"
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"gopkg.in/yaml.v3"

	"github.com/compose2ecs/compose2ecs/pkg/deploy"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/doctor"
)

// prefixes are the services of the clients, as IAM calls them.
var prefixes = map[string]string{
	"Certificates": "acm", "CloudFormation": "cloudformation", "ECS": "ecs", "EFS": "elasticfilesystem",
	"LoadBalancing": "elasticloadbalancing",
	"IAM":           "iam", "Logs": "logs", "Metrics": "cloudwatch", "Network": "ec2",
	"Quotas": "servicequotas", "Registry": "ecr", "S3": "s3", "STS": "sts",
	"Sessions": "ssm", "Secrets": "secretsmanager", "Zones": "route53",
}

// operations are those of a struct whose fields are interfaces, as "service:Operation".
func operations(t *testing.T, api any) []string {
	t.Helper()
	var all []string
	for field := range reflect.TypeOf(api).Fields() {
		prefix := prefixes[field.Name]
		if prefix == "" {
			t.Errorf("%T.%s: which service is that for IAM? say it in prefixes", api, field.Name)
		}
		for method := range field.Type.Methods() {
			all = append(all, prefix+":"+method.Name)
		}
	}
	return all
}

func policy(t *testing.T, name string) Policy {
	t.Helper()
	i := slices.IndexFunc(Policies(), func(p Policy) bool { return p.Name == name })
	if i < 0 {
		t.Fatalf("there is no policy %s", name)
	}
	return Policies()[i]
}

// TestCallsAreAllowed compares the policies of the program with the operations that it
// can call at all: none is missing, and none is there for nothing.
func TestCallsAreAllowed(t *testing.T) {
	wanted := slices.Concat(doctor.RegistryActions, deploy.RegistryActions)
	for _, operation := range append(operations(t, deploy.API{}), operations(t, doctor.API{})...) {
		wanted = append(wanted, Of(operation)...)
	}
	compare(t, "the program", wanted, actionsIn(t, DeployPolicy, BucketPolicy, ImagesPolicy, OperatePolicy, DoctorPolicy))
}

func actionsIn(t *testing.T, names ...string) []string {
	t.Helper()
	var all []string
	for _, name := range names {
		all = append(all, policy(t, name).Actions()...)
	}
	return all
}

// operating are the commands for what runs, which OperatePolicy is enough for.
var operating = []string{"ps", "top", "logs", "exec", "port-forward", "run", "scale", "restart", "events", "ls"}

// TestCommandsAreAllowed compares each policy with the calls of its commands.
func TestCommandsAreAllowed(t *testing.T) {
	g := readProgram(t)
	var others, operations []string
	for command := range g.commands {
		if slices.Contains(operating, command) {
			operations = append(operations, g.actionsOf(command)...)
		}
		if command != "doctor" {
			others = append(others, g.actionsOf(command)...)
		}
	}
	compare(t, OperatePolicy, operations, actionsIn(t, OperatePolicy))
	compare(t, DeployPolicy, append(others, deploy.RegistryActions...), actionsIn(t, DeployPolicy, BucketPolicy, ImagesPolicy, OperatePolicy))
	compare(t, DoctorPolicy, g.actionsOf("doctor"), actionsIn(t, DoctorPolicy))
}

// notForReviews are what diff calls and a reviewer may not.
var notForReviews = []string{
	"cloudformation:DeleteStack", "logs:GetLogEvents", "s3:CreateBucket", "s3:PutBucketPolicy", "s3:PutBucketPublicAccessBlock",
	"s3:PutBucketVersioning", "s3:PutEncryptionConfiguration", "s3:PutLifecycleConfiguration", "secretsmanager:GetSecretValue",
}

// TestReviewIsAllowed compares the policy of reviewers with what diff calls.
func TestReviewIsAllowed(t *testing.T) {
	compare(t, ReviewPolicy, readProgram(t).actionsOf("diff"), append(actionsIn(t, ReviewPolicy), notForReviews...))
}

// TestExceptionsAreUsed finds exceptions of operations that nothing calls any more.
func TestExceptionsAreUsed(t *testing.T) {
	called := append(operations(t, deploy.API{}), operations(t, doctor.API{})...)
	for _, operation := range slices.Concat(slices.Collect(maps.Keys(renamed)), slices.Collect(maps.Keys(along))) {
		if !slices.Contains(called, operation) {
			t.Errorf("nothing calls %s", operation)
		}
	}
}

func compare(t *testing.T, what string, wanted, got []string) {
	t.Helper()
	for _, action := range wanted {
		if !slices.Contains(got, action) {
			t.Errorf("%s lacks %s", what, action)
		}
	}
	for _, action := range got {
		if !slices.Contains(wanted, action) {
			t.Errorf("%s has %s, which nothing uses", what, action)
		}
	}
}

// TestEveryTypeHasRights compares the tables with the types of the template model and
// with those in the templates of the golden cases, except for what their users wrote.
func TestEveryTypeHasRights(t *testing.T) {
	declared, emitted := declaredTypes(t), map[string]bool{}
	for _, c := range goldenCases(t) {
		for _, r := range c.resources {
			if !strings.Contains(c.source, r.Type+"\n") {
				emitted[r.Type] = true
			}
		}
	}
	if len(declared) < 20 || len(emitted) < 20 {
		t.Fatalf("%d types in the template model, %d in the golden cases: they are not where the test looks", len(declared), len(emitted))
	}
	compare(t, "the table of resource types", append(slices.Collect(maps.Keys(emitted)), declared...), ResourceTypes())
}

// declaredTypes finds what the methods ResourceType return in the source.
func declaredTypes(t *testing.T) []string {
	t.Helper()
	names, err := filepath.Glob("../../cfn/*.go")
	if err != nil {
		t.Fatal(err)
	}
	var types []string
	for _, name := range names {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		for _, declaration := range file.Decls {
			method, ok := declaration.(*ast.FuncDecl)
			if !ok || method.Recv == nil || method.Name.Name != "ResourceType" {
				continue
			}
			literal := method.Body.List[0].(*ast.ReturnStmt).Results[0].(*ast.BasicLit)
			types = append(types, strings.Trim(literal.Value, `"`))
		}
	}
	return types
}

type goldenCase struct {
	source    string // all that its user wrote
	resources map[string]goldenResource
}

type goldenResource struct {
	Type       string    `yaml:"Type"`
	Properties yaml.Node `yaml:"Properties"`
}

func goldenCases(t *testing.T) []goldenCase {
	t.Helper()
	names, err := filepath.Glob("../../../testdata/golden/*/template.yaml")
	if err != nil {
		t.Fatal(err)
	}
	var cases []goldenCase
	for _, name := range names {
		var template struct {
			Resources map[string]goldenResource `yaml:"Resources"`
		}
		if err := yaml.Unmarshal(read(t, name), &template); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		c := goldenCase{resources: template.Resources}
		sources, err := filepath.Glob(filepath.Join(filepath.Dir(name), "*compose*"))
		if err != nil {
			t.Fatal(err)
		}
		for _, source := range sources {
			c.source += string(read(t, source)) + "\n"
		}
		cases = append(cases, c)
	}
	return cases
}

func read(t *testing.T, name string) []byte {
	t.Helper()
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return text
}

// TestNothingWithheldIsWritten finds a property that the translation has begun to write,
// while its actions are still left out.
func TestNothingWithheldIsWritten(t *testing.T) {
	written := map[string]map[string]bool{}
	for _, c := range goldenCases(t) {
		for _, r := range c.resources {
			if written[r.Type] == nil {
				written[r.Type] = map[string]bool{}
			}
			if !strings.Contains(c.source, "x-aws-cloudformation") {
				keys(&r.Properties, written[r.Type])
			}
		}
	}
	for _, w := range NotGranted() {
		if !slices.Contains(ResourceTypes(), w.Type) {
			t.Errorf("%s is not in the tables", w.Type)
		}
		if written[w.Type][w.Property] {
			t.Errorf("the translation writes %s of %s: give %s to the type, and take it out of withheld", w.Property, w.Type, w.Actions)
		}
	}
}

// keys collects all keys at any depth.
func keys(n *yaml.Node, into map[string]bool) {
	for i, child := range n.Content {
		if n.Kind == yaml.MappingNode && i%2 == 0 {
			into[child.Value] = true
		}
		keys(child, into)
	}
}

var actionForm = regexp.MustCompile(`^[a-z][a-z0-9-]*:[A-Z][A-Za-z]+$`)

// services that the policies name, by their prefix in IAM.
var knownActions = []string{
	"acm", "application-autoscaling", "cloudformation", "cloudwatch", "cognito-idp", "ec2", "ecr", "ecs", "elasticfilesystem",
	"elasticloadbalancing",
	"iam", "kms", "logs", "route53", "s3", "scheduler", "secretsmanager", "servicediscovery", "servicequotas", "ssm", "wafv2",
}

// long are values that make the policies as long as they get.
var long = Values{strings.Repeat("p", 32), "ap-northeast-1", "123456789012", "Z0123456789ABCDEFGHIJ", strings.Repeat("b", 64)}

var placeholder = regexp.MustCompile(strings.Join([]string{Project, Region, Account, Zone, Boundary}, "|"))

// TestPolicies looks for what IAM would refuse, in policies filled in for an account with
// long names.
func TestPolicies(t *testing.T) {
	for _, p := range Policies() {
		text := p.With(long)
		var document struct {
			Version   string
			Statement []Statement
		}
		if err := json.Unmarshal(text, &document); err != nil || document.Version != "2012-10-17" {
			t.Errorf("%s: %v", p.Name, err)
		}
		if n := size(text); n > MaxSize {
			t.Errorf("%s has %d characters, which is more than %d: move a table to another policy", p.Name, n, MaxSize)
		}
		if left := placeholder.FindString(string(text)); left != "" {
			t.Errorf("%s: %s is left", p.Name, left)
		}
		sids := map[string]bool{}
		for i, s := range document.Statement {
			if sids[s.Sid] || !regexp.MustCompile(`^[A-Za-z0-9]+$`).MatchString(s.Sid) {
				t.Errorf("%s: %q is no Sid, or there twice", p.Name, s.Sid)
			}
			sids[s.Sid] = true
			if !slices.IsSorted(s.Action) || !slices.IsSorted(p.Statements[i].Resource) || len(s.Action) == 0 || len(s.Resource) == 0 {
				t.Errorf("%s, %s: actions and resources are there, and sorted", p.Name, s.Sid)
			}
			for _, action := range s.Action {
				service, _, _ := strings.Cut(action, ":")
				if s.Effect == allow && !actionForm.MatchString(action) || !slices.Contains(knownActions, service) {
					t.Errorf("%s, %s: %s is no action", p.Name, s.Sid, action)
				}
			}
		}
	}
}

// TestNoCreep keeps rights out that a deployment has no use for.
func TestNoCreep(t *testing.T) {
	changing := regexp.MustCompile(`:(BatchDescribe|BatchGet|Describe|Get|List|Simulate)`)
	for _, p := range Policies() {
		for _, s := range p.Statements {
			for _, action := range s.Action {
				everywhere := slices.Equal(s.Resource, []string{"*"})
				if s.Effect == allow && everywhere && s.Condition == nil && !changing.MatchString(action) && action != "route53:CreateHostedZone" {
					t.Errorf("%s: %s changes something, anywhere", p.Name, action)
				}
				if action == "iam:PassRole" && len(s.Condition["StringEquals"]["iam:PassedToService"]) == 0 ||
					action == "iam:CreateServiceLinkedRole" && len(s.Condition["StringEquals"]["iam:AWSServiceName"]) == 0 {
					t.Errorf("%s: %s says for which service", p.Name, action)
				}
				if p.Name == DoctorPolicy && !changing.MatchString(action) {
					t.Errorf("doctor changes nothing, and needs no %s", action)
				}
			}
		}
	}
}

// TestNames keeps the tag and the names that the policies speak of as the code has them.
func TestNames(t *testing.T) {
	for file, text := range map[string]string{
		"../stack.go":     `projectTag = "compose2ecs:project"`,
		"../artifacts.go": `"compose2ecs-%s-%s", identity.Account, c.region`,
	} {
		if !strings.Contains(string(read(t, file)), text) {
			t.Errorf("%s has %s no more", file, text)
		}
	}
	for _, c := range goldenCases(t) {
		if strings.Contains(c.source, "x-aws-logs:") {
			continue // its name is another one, as permissions.md says
		}
		for id, r := range c.resources {
			switch name := property(r, "ClusterName") + property(r, "Family") + property(r, "LogGroupName"); {
			case strings.Contains(c.source, "x-aws-cloudformation"):
			case r.Type == "AWS::ECS::Cluster" && name != "AWS::StackName",
				r.Type == "AWS::ECS::TaskDefinition" && !strings.HasPrefix(name, "${AWS::StackName}-"),
				r.Type == "AWS::Logs::LogGroup" && !strings.HasPrefix(name+"/", "/docker-compose/${AWS::StackName}/"),
				r.Type == "AWS::ServiceDiscovery::PrivateDnsNamespace" && property(r, "Name") != "${AWS::StackName}.internal":
				t.Errorf("%s is called %q, which the policies do not expect", id, name)
			case !regexp.MustCompile(`^[A-Z]`).MatchString(id):
				t.Errorf("the names that CloudFormation makes of %s do not begin with PROJECT and a capital letter", id)
			case r.Type == "AWS::Scheduler::Schedule" && property(r, "Name")+property(r, "GroupName") != "":
				t.Errorf("%s has a name of its own, which the policies do not expect", id)
			}
		}
	}
}

// TestRolesArePassed compares the services that the roles are for with those that they may
// be passed to.
func TestRolesArePassed(t *testing.T) {
	passed := map[string]bool{}
	for _, s := range policy(t, RolesPolicy).Statements {
		for _, service := range s.Condition["StringEquals"]["iam:PassedToService"] {
			passed[service] = true
		}
	}
	service := regexp.MustCompile(`Service: (\S+\.amazonaws\.com)`)
	for _, c := range goldenCases(t) {
		for id, r := range c.resources {
			if r.Type != "AWS::IAM::Role" || strings.Contains(c.source, "x-aws-cloudformation") {
				continue
			}
			text, err := yaml.Marshal(&r.Properties)
			if err != nil {
				t.Fatal(err)
			}
			for _, found := range service.FindAllSubmatch(text, -1) {
				if !passed[string(found[1])] {
					t.Errorf("%s is for %s, to which no policy lets roles be passed", id, found[1])
				}
			}
			if property(r, "RoleName") != "" || property(r, "Path") != "" {
				t.Errorf("%s has a name of its own, which the policies do not expect", id)
			}
		}
	}
}

func property(r goldenResource, name string) string {
	for i := 0; i+1 < len(r.Properties.Content); i += 2 {
		if r.Properties.Content[i].Value == name {
			return r.Properties.Content[i+1].Value
		}
	}
	return ""
}
