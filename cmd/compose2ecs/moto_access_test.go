package main

import (
	"encoding/json"
	"net/http"
	"slices"
	"strings"
)

// testAccess lets moto check keys, signatures and policies.
func testAccess(s *site) {
	anybody := s.environ
	s.newUser("deployer")
	s.may("deployer", "cloudformation:Describe*", "cloudformation:List*", "cloudformation:GetTemplate")
	s.run("ls").exits(exitDone, "NAME")
	s.run("deploy", "--yes").exits(exitAccess, "as user/deployer",
		"user/deployer is not authorized to perform: elasticfilesystem:DescribeFileSystems",
		"allow the action elasticfilesystem:DescribeFileSystems")
	s.run("down", "--yes").exits(exitAccess, "allow the action elasticfilesystem:DescribeFileSystems")
	s.write("tiny.yaml", "name: tiny\nservices: {web: {image: 'nginx:1'}}\n")
	s.run("deploy", "--yes", "-f", "tiny.yaml").exits(exitAccess, "creating a change set", "allow the action cloudformation:CreateChangeSet")
	s.run("diff", "--exit-code", "-f", "tiny.yaml").exits(exitAccess, "allow the action cloudformation:CreateChangeSet")

	deployer := s.environ
	s.environ = append(s.environ, "AWS_SECRET_ACCESS_KEY=wrong")
	s.run("deploy", "--yes").exits(exitAccess, "AWS rejects the credentials: The request signature we calculated does not match",
		"AWS_SECRET_ACCESS_KEY")
	s.environ = anybody
	s.run("ls").exits(exitAccess, "AWS rejects the credentials: The security token included in the request is invalid",
		"AWS_ACCESS_KEY_ID")
	s.environ = deployer

	s.may("deployer", "cloudformation:*", "elasticfilesystem:DescribeFileSystems", "ecs:DescribeServices")
	s.write("large.yaml", "name: large\nservices: {web: {image: 'nginx:1', environment: {TEXT: "+strings.Repeat("x", 52_000)+"}}}\n")
	s.run("deploy", "--yes", "-f", "large.yaml").exits(exitAccess, "the bucket compose2ecs-123456789012-us-east-1", "--template-bucket")
	s.write("vpc.yaml", "name: vpc\nservices: {web: {image: 'nginx:1'}}\nx-aws-vpc: vpc-0123456789abcdef0\n")
	s.run("deploy", "--yes", "-f",
		"vpc.yaml").exits(exitAccess, "checking the VPC vpc-0123456789abcdef0", "allow the action ec2:DescribeVpcs")
	s.run("deploy", "--yes", "--progress", "quiet").exits(exitDone, "the stack shop is deployed")
	s.run("ps").exits(exitAccess, "allow the action ecs:ListTasks")
	s.run("scale", "web=2").exits(exitAccess, "allow the action ecs:UpdateService")
	s.run("deploy", "--yes").exits(exitDone,
		"cannot be compared with the stored one (secretsmanager:GetSecretValue is denied), so it is sent again: revision 2",
		"the stack shop is deployed")
	s.run("down", "--yes").exits(exitAccess, "allow the action ecs:ListTasks")
	s.may("deployer", "cloudformation:*", "elasticfilesystem:DescribeFileSystems",
		"ecs:DescribeServices", "ecs:ListTasks", "ecs:DescribeTasks", "ecs:StopTask")
	s.run("down", "--volumes", "--delete-data-of", "shop", "--progress",
		"quiet").exits(exitAccess, "the stack shop is deleted", "allow the action elasticfilesystem:DeleteFileSystem")

	s.checkAccess("1000000")
	s.are("stacks", s.look("Stacks[].StackName", "cloudformation", "describe-stacks"))
	s.are("buckets", s.look("Buckets[].Name", "s3api", "list-buckets"))
	if systems := s.fileSystems(); len(systems) != 1 || !strings.HasSuffix(systems[0], " 0") {
		s.Errorf("file systems: %q", systems)
	}
}

// newUser makes an IAM user, and works as that one.
func (s *site) newUser(name string) {
	s.Helper()
	s.moto.AWS(s.T, nil, "iam", "create-user", "--user-name", name)
	key := s.look("AccessKey.[AccessKeyId,SecretAccessKey] | [@]", "iam", "create-access-key", "--user-name", name)[0]
	s.environ = append(slices.Clone(s.environ), "AWS_ACCESS_KEY_ID="+wordAt(key, 0), "AWS_SECRET_ACCESS_KEY="+wordAt(key, 1))
}

// may lets a user do these actions and, from now on, nobody anything else.
func (s *site) may(name string, actions ...string) {
	s.Helper()
	s.checkAccess("1000000")
	policy, err := json.Marshal(map[string]any{
		"Version": "2012-10-17", "Statement": []any{map[string]any{"Effect": "Allow", "Action": actions, "Resource": "*"}},
	})
	if err != nil {
		s.Fatal(err)
	}
	s.moto.AWS(s.T, nil, "iam", "put-user-policy", "--user-name", name, "--policy-name", "allowed", "--policy-document", string(policy))
	s.checkAccess("0")
}

// checkAccess lets moto check access after so many requests.
func (s *site) checkAccess(after string) {
	s.Helper()
	response, err := http.Post(s.moto.URL+"/moto-api/reset-auth", "text/plain", strings.NewReader(after))
	if err != nil {
		s.Fatal(err)
	}
	_ = response.Body.Close()
	if response.StatusCode != http.StatusOK {
		s.Fatalf("reset-auth: %s", response.Status)
	}
}
