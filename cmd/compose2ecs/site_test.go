package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/compose2ecs/compose2ecs/internal/exttools"
)

// A site is moto, with a user who has an account there. What the commands leave behind is
// read with the AWS CLI.
type site struct {
	*user
	moto *exttools.Server
}

// newSite starts moto, with the shop to deploy.
func newSite(t *testing.T, start func(*testing.T) *exttools.Server) *site {
	t.Helper()
	t.Parallel()
	moto := start(t)
	return &site{newUser(t, moto.Environ()), moto}
}

// look asks the AWS CLI with a JMESPath query whose answer is a list: each item is a line
// here, its values in one row, and the lines are sorted.
func (s *site) look(query string, args ...string) []string {
	s.Helper()
	var items []json.RawMessage
	s.moto.AWS(s.T, &items, append(args, "--query", query)...)
	lines := []string{}
	for _, item := range items {
		lines = append(lines, flat(item))
	}
	slices.Sort(lines)
	return lines
}

// flat is a value of JSON in one line, a list with its items one after the other.
func flat(item json.RawMessage) string {
	var list []json.RawMessage
	var text string
	switch {
	case json.Unmarshal(item, &list) == nil && list != nil:
		var words []string
		for _, value := range list {
			words = append(words, flat(value))
		}
		return strings.Join(words, " ")
	case json.Unmarshal(item, &text) == nil && string(item) != "null":
		return text
	default:
		return string(item)
	}
}

// are compares lines with those that should be there.
func (s *site) are(what string, got []string, want ...string) {
	s.Helper()
	want = slices.Sorted(slices.Values(want))
	if !slices.Equal(got, want) {
		s.Errorf("%s:\n%s\nwant:\n%s", what, strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

// stack is the state of a stack, and when it changed last.
func (s *site) stack(name string) []string {
	s.Helper()
	return s.look("Stacks[].[StackStatus,LastUpdatedTime]", "cloudformation", "describe-stacks", "--stack-name", name)
}

// services are the services of a cluster: the Compose service, the task definition, and
// how many tasks run of how many.
func (s *site) services(cluster string) []string {
	s.Helper()
	arns := s.look("serviceArns", "ecs", "list-services", "--cluster", cluster)
	lines := s.look("services[].[tags[?key=='com.docker.compose.service'].value | [0], taskDefinition, runningCount, desiredCount]",
		append([]string{"ecs", "describe-services", "--cluster", cluster, "--include", "TAGS", "--services"}, arns...)...)
	for i, line := range lines {
		service, rest, _ := strings.Cut(line, " ")
		lines[i] = service + " " + rest[strings.LastIndex(rest, "/")+1:]
	}
	return lines
}

// fileSystems are all file systems: volume, project, id, number of mount targets.
func (s *site) fileSystems() []string {
	s.Helper()
	const tag = "Tags[?Key=='com.docker.compose.%s'].Value | [0]"
	return s.look("FileSystems[].["+fmt.Sprintf(tag, "volume")+","+fmt.Sprintf(tag, "project")+",FileSystemId,NumberOfMountTargets]", "efs",
		"describe-file-systems")
}

// wordAt is a word of a line.
func wordAt(line string, i int) string { return strings.Fields(line)[i] }

// belongings are the ARNs of what a stack consists of, or all stacks, as far as moto finds
// it by its tag: of ECS also what is no more.
func (s *site) belongings(stack string) []string {
	s.Helper()
	return s.look("ResourceTagMappingList[].ResourceARN", "resourcegroupstaggingapi", "get-resources", "--tag-filters",
		"Key=compose2ecs:project"+stack)
}

// gone checks that nothing is left of what projects consist of.
func (s *site) gone() {
	s.Helper()
	left := slices.DeleteFunc(s.belongings(""), func(arn string) bool { return strings.HasPrefix(arn, "arn:aws:ecs:") })
	s.are("left", left)
	s.are("clusters left", s.look("clusterArns", "ecs", "list-clusters"))
}

// goneForGood looks for traces also where no tag leads to.
func (s *site) goneForGood() {
	s.Helper()
	s.gone()
	for _, c := range []struct{ query, service, operation string }{
		{"Stacks[].StackName", "cloudformation", "describe-stacks"},
		{"Vpcs[?!IsDefault].VpcId", "ec2", "describe-vpcs"},
		{"SecurityGroups[?GroupName!='default'].GroupName", "ec2", "describe-security-groups"},
		{"taskDefinitionArns", "ecs", "list-task-definitions"},
		{"LoadBalancers[].LoadBalancerArn", "elbv2", "describe-load-balancers"},
		{"TargetGroups[].TargetGroupArn", "elbv2", "describe-target-groups"},
		{"logGroups[].logGroupName", "logs", "describe-log-groups"},
		{"FileSystems[].FileSystemId", "efs", "describe-file-systems"},
		{"SecretList[].Name", "secretsmanager", "list-secrets"},
		{"Namespaces[].Name", "servicediscovery", "list-namespaces"},
		{"Roles[?!starts_with(Path, '/aws-service-role/')].RoleName", "iam", "list-roles"}, // those of services stay
	} {
		s.are("left of "+c.service+" "+c.operation, s.look(c.query, c.service, c.operation))
	}
}

// sample puts the sample project in place of the shop.
func (s *site) sample() {
	s.Helper()
	if err := os.MkdirAll(filepath.Join(s.dir, "secrets"), 0o700); err != nil {
		s.Fatal(err)
	}
	for name, from := range map[string]string{"compose.yaml": "docker-compose.yml", "aws.yaml": "docker-compose.aws.yml"} {
		text, err := os.ReadFile(filepath.Join("..", "..", "compose", from))
		if err != nil {
			s.Fatal(err)
		}
		s.write(name, string(text))
	}
	s.write("secrets/admin_password.txt", "s3cret-admin")
	s.write("secrets/mongo_password.txt", "s3cret-mongo")
	s.environ = append(s.environ, "COMPOSE_FILE=compose.yaml:aws.yaml")
}
