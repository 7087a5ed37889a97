package awserr

import (
	"slices"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
)

// A Cause is a reason that is understood, with the next step.
type Cause struct{ What, Hint string }

// A symptom is a text that AWS or a program is known to write, and what it means. The
// cause can quote the parts of the match as ${1}.
type symptom struct {
	text  *lazyregexp.Regexp
	cause Cause
	tells detail
}

// A detail is how much a cause tells, where another one can tell more of the same.
type detail int

const (
	enough   detail = iota
	answers         // what the load balancer's health check gets
	silent          // that it fails, and not how
	finished        // that a program ended, and not why
	unstable        // that the tasks did not stay up, and not why
)

// symptoms are those of the Amazon ECS Developer Guide, "Amazon ECS stopped tasks error
// messages" and "Amazon ECS service event messages", and of the Elastic Load Balancing
// User Guide, "Health checks for Application Load Balancer target groups". Of several
// that match one text, the first counts.
var symptoms = []symptom{
	{lazyregexp.New(`(?i)no matching manifest for (\S+)|does not contain descriptor matching platform '?([^'\s]+)|exec format ` +
		`error`), Cause{
		"the image was built for a different CPU architecture than the task's",
		"build the image for the task's platform (docker buildx build --platform linux/amd64,linux/arm64), or set platform on the service: " +
			"linux/arm64",
	}, enough},
	{lazyregexp.New(`(?i)CannotPull\w*Error.*(toomanyrequests|rate limit|429 Too Many)`), Cause{
		"the registry is rate limiting image pulls",
		"log in with x-aws-pull_credentials, or copy the image to Amazon ECR",
	}, enough},
	{lazyregexp.New(`(?i)CannotPull\w*Error.*(i/o timeout|deadline exceeded|connection refused|no such host|dial tcp)`), Cause{
		"the task cannot reach the registry",
		"its subnet needs a route to the internet (a public address and an internet gateway, or a NAT gateway) or VPC endpoints for Amazon " +
			"ECR and S3",
	}, enough},
	{lazyregexp.New(`(?i)CannotPull\w*Error.*(not found|manifest unknown|does not exist|repository .* not|pull access denied|denied|` +
		`unauthorized|no basic auth)`), Cause{
		"the image does not exist, or access to it is denied",
		"push it, check its name and tag, and set x-aws-pull_credentials for a private registry",
	}, enough},
	{lazyregexp.New(`(?i)CannotPull\w*Error`), Cause{
		"the image cannot be pulled", "check its name and tag, and make sure that its subnets can reach the registry",
	}, enough},
	{lazyregexp.New(`(?i)ResourceInitializationError.*(log group does not exist)`), Cause{
		"the log group that a container writes to does not exist",
		"create it, or add awslogs-create-group: \"true\" to the options",
	}, enough},
	{lazyregexp.New(`(?i)ResourceInitializationError.*(can't find the specified secret|ResourceNotFoundException|ParameterNotFound|` +
		`invalid ssm parameters|invalid character|did not contain json key)`), Cause{
		"a secret or parameter that the task reads does not exist, or has no such key",
		"create it, or correct its name, Region, or key",
	}, enough},
	{lazyregexp.New(`(?i)ResourceInitializationError.*(secret|ssm|registry auth).*(AccessDenied|not authorized)`), Cause{
		"the task execution role is not allowed to read a secret",
		"a secret encrypted with your own key needs kms:Decrypt, and one in another account needs a resource policy",
	}, enough},
	{lazyregexp.New(`(?i)unable to assume the role '([^']+)'`), Cause{
		"ECS is not allowed to assume the role ${1}",
		"its trust policy must allow ecs-tasks.amazonaws.com to assume it",
	}, enough},
	// fargatecli 35: the first cluster of an account is sometimes faster than the role.
	{lazyregexp.New(`(?i)unable to assume the service linked role`), Cause{
		"ECS does not have its service-linked role in this account yet",
		"deploy again in a minute: AWS creates the role when ECS is used for the first time; " +
			"aws iam create-service-linked-role --aws-service-name ecs.amazonaws.com creates it too",
	}, enough},
	{lazyregexp.New(`(?i)ResourceInitializationError.*(secret|registry auth|logger|log).*(timeout|deadline|dial tcp|context canceled|` +
		`connection)`), Cause{
		"the task cannot reach Secrets Manager, the registry, or CloudWatch",
		"its subnet needs a route to the internet, or VPC endpoints for these services",
	}, enough},
	{lazyregexp.New(`(?i)(EFS utils|mount\.nfs4?|mount target).*(access denied|AccessDenied|permission)`), Cause{
		"the file system denies access to the task",
		"check the policy of the file system, and make sure that the task role allows its access point",
	}, enough},
	{lazyregexp.New(`(?i)(EFS utils|mount\.nfs4?|Failed to resolve "?fs-|EFS).*(resolve|timed? ?out|connection|unknown|mount target)`), Cause{
		"the task cannot reach the file system",
		"the VPC needs enableDnsSupport and enableDnsHostnames, a mount target in each of the task's zones, and port 2049 open for the service",
	}, enough},
	{lazyregexp.New(`(?i)OutOfMemory|killed due to memory usage|heap out of memory|Cannot allocate memory`), Cause{
		"a container ran out of memory",
		"raise its limit: deploy.resources.limits.memory",
	}, enough},
	{lazyregexp.New(`(?i)exited with 137\b`), Cause{
		"a container was killed (exit code 137): usually because it ran out of memory or did not stop in time",
		"give it more memory with deploy.resources.limits.memory, or more time with stop_grace_period",
	}, enough},
	{lazyregexp.New(`exec: "(?:/bin/)?(?:ba|a|da)?sh":|/bin/sh: no such file`), Cause{
		"the image has no shell, and the container needs one: for its command, its files, or its health check",
		"write command, entrypoint, and healthcheck test as lists, with programs that are in the image; or use an image with a shell",
	}, enough},
	{lazyregexp.New(`(?i)exited with 12[67]\b|executable file not found|` +
		`exec: "[^"]*": (stat [^:]*: )?(no such file or directory|permission denied)`), Cause{
		"the container's command does not exist in the image or is not executable",
		"check command and entrypoint against the image",
	}, enough},
	{lazyregexp.New(`(?i)health checks failed with these codes: \[400\]`), Cause{
		"the load balancer's health check gets the status code 400: its Host header is the task's address, which the program may not accept",
		"accept any Host header (Django: ALLOWED_HOSTS), or set a path that answers for any host with x-aws-listener: " +
			"{health_check: {path: …}}",
	}, answers},
	{lazyregexp.New(`(?i)health checks failed with these codes: \[(\d+)\]`), Cause{
		"the load balancer's health check gets the status code ${1}",
		"make the path return 200, or set another path or status code with x-aws-listener: {health_check: {path: …, matcher: …}}",
	}, answers},
	{lazyregexp.New(`Target\.Timeout|(?i)request timed out`), Cause{
		"the load balancer's health check times out",
		"check that the program listens on the port and on all addresses (0.0.0.0), or give it more time with x-aws-listener: {health_check: " +
			"{timeout: …, grace_period: …}}",
	}, enough},
	{lazyregexp.New(`Target\.FailedHealthChecks|(?i)failed ELB health checks`), Cause{
		"the load balancer's health check fails",
		"check that the program listens on the container port in the Compose file, on all addresses (0.0.0.0), and responds on the health " +
			"check's path; a slow start needs health_check: {grace_period: …}",
	}, silent},
	{lazyregexp.New(`(?i)failed container health checks`), Cause{
		"the container health check fails",
		"run the health check command in the image; a slow start needs healthcheck: {start_period: …}",
	}, enough},
	{lazyregexp.New(`(?i)Essential container in task exited: \S+ exited with 0\b`), Cause{
		"a program exited successfully, but a service has to keep running",
		"run it in the foreground; if it is meant to end, make it a job: restart: \"no\", x-aws-schedule, or x-aws-pre_deploy",
	}, finished},
	{lazyregexp.New(`(?i)address (already )?in use|EADDRINUSE`), Cause{
		"a program listens on a port that another container in its task already uses",
		"give them different ports: services joined by network_mode share one network, on AWS too",
	}, enough},
	{lazyregexp.New(`unable to find (user|group) ([^\s:]+)`), Cause{
		"the image has no ${1} ${2}", "use a numeric ID, or a name in /etc/passwd or /etc/group of the image",
	}, enough},
	{lazyregexp.New(`(?i)(Cannot\w+|ResourceInitialization)Error.*no space left on device`), Cause{
		"the disk that stores containers is full",
		"increase the storage of the task on AWS with storage_opt: {size: …}; in a rehearsal, docker system prune frees space on this machine",
	}, enough},
	{lazyregexp.New(`(?i)no space left on device|ENOSPC`), Cause{
		"a file system is full",
		"increase the size of the tmpfs, or the storage of the task with storage_opt: {size: …}",
	}, enough},
	{lazyregexp.New(`(?i)too many open files|EMFILE`), Cause{
		"a program has too many open files", "raise ulimits: {nofile: …}",
	}, enough},
	{lazyregexp.New(`(?i)read-only file system|EROFS`), Cause{
		"a program writes to a read-only file system",
		"remove read_only, or mount a tmpfs or a volume at the path that it writes to",
	}, enough},
	{lazyregexp.New(`(?i)permission denied|EACCES|operation not permitted`), Cause{
		"a program is not allowed to read, write, or run a file",
		"compare user with the owner and mode of the file; set uid, gid, and mode on secrets and configs, or uid, gid, and permissions in " +
			"x-aws-efs",
	}, enough},
	{lazyregexp.New(`(?i)no such file or directory|ENOENT|FileNotFoundError`), Cause{
		"a program needs a file that is not in the task",
		"copy it into the image, or mount it with configs, secrets, or volumes; files on this machine are not available on AWS",
	}, enough},
	{lazyregexp.New(`(?i)bad address|ENOTFOUND|name or service not known|failure in name resolution|no such host`), Cause{
		"a program looks up a host name that does not resolve",
		"use service names, and put both services on the same network; a name resolves once its service is running: use depends_on to wait " +
			"for it",
	}, enough},
	{lazyregexp.New(`(?i)connection refused|can't connect to remote host|ECONNREFUSED`), Cause{
		"a program connects to a port that nothing listens on",
		"localhost is the task itself: use the name of the other service, and depends_on with service_healthy to wait until it listens",
	}, enough},
	{lazyregexp.New(`(?i)capacity is unavailable|CapacityError|insufficient capacity`), Cause{
		"AWS currently has no capacity for the task in these Availability Zones",
		"try again later, or use more Availability Zones",
	}, enough},
	{lazyregexp.New(`(?i)limit on the number of vCPUs|LimitExceeded|limit exceeded|quota|maximum number of|reached the limit`), Cause{
		"an account quota is exhausted",
		"request an increase in the Service Quotas console, or delete unused resources",
	}, enough},
	{lazyregexp.New(`not authorized to perform:? ([a-z0-9-]+:[A-Za-z0-9]+)`), Cause{
		"the permission ${1} is missing",
		"allow ${1} for the deploying identity or the role in --role-arn; docs/permissions.md has the full policy",
	}, enough},
	{lazyregexp.New(`(?i)certificate.*(not found|does not exist)|CertificateNotFound|UnsupportedCertificate`), Cause{
		"the certificate of a listener cannot be used",
		"it must be issued, and in the same Region as the stack",
	}, enough},
	{lazyregexp.New(`Priority '?(\d+)'? is currently in use`), Cause{
		"another rule of the listener already has the priority ${1}",
		"set an unused priority in x-aws-listener; compose2ecs doctor finds one",
	}, enough},
	{lazyregexp.New(`(?i)already exists`), Cause{
		"a resource with that name already exists outside this stack",
		"delete it, or choose another project name with -p",
	}, enough},
	{lazyregexp.New(`(?i)MountTargetConflict`), Cause{
		"the file system already has a mount target in this zone", "another stack uses it: use a separate file system",
	}, enough},
	{lazyregexp.New(`(?i)circuit breaker was triggered|did not stabilize|Exceeded attempts to wait`), Cause{
		"the tasks of a service did not stay up", "read its log: compose2ecs logs SERVICE",
	}, unstable},
}

// Causes are the causes behind texts, the first text first: each once, and without those
// that tell less than another one.
func Causes(texts []string) []Cause {
	found := recognise(texts)
	var told []Cause
	for _, s := range found {
		if !s.saidBetter(found) {
			told = append(told, s.cause)
		}
	}
	return told
}

// saidBetter reports whether another of the symptoms tells more of the same.
func (s symptom) saidBetter(found []symptom) bool {
	switch s.tells {
	case silent:
		return slices.ContainsFunc(found, func(other symptom) bool { return other.tells == answers })
	case finished, unstable:
		return slices.ContainsFunc(found, func(other symptom) bool { return other.tells < s.tells })
	}
	return false
}

// recognise finds the symptom of each text, with what the text says of it.
func recognise(texts []string) []symptom {
	var found []symptom
	for _, text := range texts {
		for _, s := range symptoms {
			match := s.text.FindStringSubmatchIndex(text)
			if match == nil {
				continue
			}
			quoted := func(template string) string { return string(s.text.ExpandString(nil, template, text, match)) }
			s.cause = Cause{quoted(s.cause.What), quoted(s.cause.Hint)}
			if !slices.ContainsFunc(found, func(other symptom) bool { return other.cause == s.cause }) {
				found = append(found, s)
			}
			break
		}
	}
	return found
}
