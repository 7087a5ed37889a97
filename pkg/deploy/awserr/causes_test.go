package awserr

import (
	"strings"
	"testing"
)

// recorded are as AWS and programs write them, and what is made of them.
var recorded = map[string]string{
	`Resource handler returned message: "Invalid request provided: CreateCluster Invalid Request: Unable to assume the service linked ` +
		`role. Please verify that the ECS service linked role exists."`: "does not have its service-linked role",
	"CannotPullContainerError: pull image manifest has been retried 5 time(s): failed to resolve ref docker.io/library/shop:9: " +
		"docker.io/library/shop:9: not found": "does not exist, or access to it is denied",
	"CannotPullContainerError: Error response from daemon: pull access denied for shop, repository does not exist or may require 'docker " +
		"login'": "does not exist, or access to it is denied",
	"CannotPullContainerError: ref pull has been retried 1 time(s): failed to copy: httpReadSeeker: failed open: unexpected status code " +
		"https://registry-1.docker.io/v2/library/nginx/manifests/sha256:1: 429 Too Many Requests - Server message: " +
		"toomanyrequests": "is rate limiting image pulls",
	"CannotPullContainerError: image Manifest does not contain descriptor matching platform " +
		"'linux/amd64'": "different CPU architecture",
	"CannotPullContainerError: The task cannot pull registry-1.docker.io/library/nginx:1 from the registry: dial tcp 34.1.2.3:443: i/o " +
		"timeout. Please check your task network " +
		"configuration.": "cannot reach the registry",
	"exec /usr/local/bin/start: exec format error": "different CPU architecture",
	"ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secret " +
		"from asm: service call has been retried 1 time(s): secrets manager: failed to retrieve secret " +
		"arn:aws:secretsmanager:eu-west-1:1:secret:x: ResourceNotFoundException: Secrets Manager can't find the specified " +
		"secret.": "does not exist, or has no such key",
	"ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secret " +
		"from asm: AccessDeniedException: User: arn:aws:sts::1:assumed-role/x is not authorized to perform: " +
		"secretsmanager:GetSecretValue": "not allowed to read a secret",
	"ResourceInitializationError: unable to pull secrets or registry auth: The task cannot pull secrets from Secrets Manager. There is a " +
		"connection issue between the task and Secrets Manager: dial tcp 1.2.3.4:443: i/o " +
		"timeout": "cannot reach Secrets Manager",
	"ResourceInitializationError: failed to invoke EFS utils commands to set up EFS volumes: stderr: b'mount.nfs4: access denied by " +
		"server while mounting 127.0.0.1:/'": "denies access to the task",
	`ResourceInitializationError: failed to invoke EFS utils commands to set up EFS volumes: stderr: Failed to resolve ` +
		`"fs-1.efs.eu-west-1.amazonaws.com" - check that your file system ID is correct`: "cannot reach the file system",
	"Essential container in task exited: web exited with 137, OutOfMemoryError: Container killed due to memory " +
		"usage": "ran out of memory",
	"Essential container in task exited: web exited with " +
		"137": "exit code 137",
	"Essential container in task exited: web exited with " +
		"127": "does not exist in the image",
	"Task failed ELB health checks in (target-group " +
		"arn:aws:elasticloadbalancing:eu-west-1:1:targetgroup/x/1)": "health check fails",
	"Target.ResponseCodeMismatch Health checks failed with these codes: " +
		"[404]": "gets the status code 404",
	"Target.Timeout Request timed out": "health check times out",
	"(service web) (port 8000) is unhealthy in (target-group x) due to (reason Health checks failed with these codes: " +
		"[502])": "gets the status code 502",
	"Task failed container health checks": "container health check fails",
	"(service web) was unable to place a task. Reason: Capacity is unavailable at this time. Please try again at a later time or in a " +
		"different Availability Zone.": "no capacity",
	"(service web) was unable to place a task. Reason: You’ve reached the limit on the number of vCPUs you can run " +
		"concurrently.": "quota",
	"The maximum number of VPCs has been reached. (Service: Ec2, Status Code: 400, Request ID: " +
		"1)": "quota",
	"API: ec2:CreateVpc You are not authorized to perform: ec2:CreateVpc because no identity-based policy allows " +
		"it": "permission ec2:CreateVpc is missing",
	"Resource of type 'AWS::Logs::LogGroup' with identifier '{\"/properties/LogGroupName\":\"/docker-compose/shop\"}' already " +
		"exists.": "already exists",
	"Error occurred during operation 'ECS Deployment Circuit Breaker was " +
		"triggered'.": "did not stay up",
	"Priority '120' is currently in use (Service: ElasticLoadBalancingV2, Status Code: 400, Request ID: " +
		"1)": "has the priority 120",
	"ResourceInitializationError: failed to validate logger args: create stream has been retried 1 times: failed to create Cloudwatch log " +
		"stream: ResourceNotFoundException: The specified log group does not exist.": "log group that a container writes to",
	"(service web) failed to launch a task with (error ECS was unable to assume the role 'arn:aws:iam::1:role/x' that was provided for " +
		"this task. Please verify that the role being passed has the proper trust relationship.)": "assume the role arn:aws:iam::1:role/x",
	"Essential container in task exited: web exited with 0":                                   "a service has to keep running",
	`CannotStartContainerError: exec: "/scripts/run.sh": permission denied: unknown`:          "is not executable",
	`CannotStartContainerError: exec: "/run": stat /run: no such file or directory: unknown`:  "is not executable",
	"nc: bind: Address already in use":                                                        "another container in its task",
	"Error: listen EADDRINUSE: address already in use :::8000":                                "another container in its task",
	"CannotStartContainerError: write /var/lib/docker/x.json: no space left on device":        "the disk that stores containers is full",
	"CannotStartContainerError: unable to find user shop: no matching entries in passwd file": "has no user shop",
	"dd: error writing '/cache/x': No space left on device":                                   "a file system is full",
	"sh: can't open '/etc/passwd': Too many open files":                                       "too many open files",
	"connect to 127.0.0.1 port 5432: Connection refused":                                      "nothing listens",
	"Error: connect ECONNREFUSED 127.0.0.1:6379":                                              "nothing listens",
	"wget: can't connect to remote host (127.0.0.1): Connection refused":                      "nothing listens",
	"listening on port 8000": "",
}

func TestRecognise(t *testing.T) {
	for text, want := range recorded {
		causes := Causes([]string{text})
		switch {
		case want == "" && len(causes) > 0:
			t.Errorf("%s\n is taken for %q", text, causes[0].What)
		case want != "" && (len(causes) != 1 || !strings.Contains(causes[0].What, want)):
			t.Errorf("%s\n is taken for %v, not for %q", text, causes, want)
		}
	}
}

func TestKnownCauseBeforeVague(t *testing.T) {
	causes := Causes([]string{"web exited with 137, OutOfMemoryError", "ECS Deployment Circuit Breaker was triggered"})
	if len(causes) != 1 || !strings.Contains(causes[0].What, "memory") {
		t.Errorf("%v", causes)
	}
}

// TestWhyAProgramEnded tells why a program ended where its log does, and not that it did.
func TestWhyAProgramEnded(t *testing.T) {
	causes := Causes([]string{"Essential container in task exited: web exited with 0", "Circuit Breaker was triggered", "/x: EACCES"})
	if len(causes) != 1 || !strings.Contains(causes[0].What, "not allowed") {
		t.Errorf("%v", causes)
	}
}
