package deploy

import (
	"regexp"
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
)

// A Failure is why an operation on a stack failed: what happened first, what ECS said
// about it, and what we make of that.
type Failure struct {
	Status   string // in which the stack ended
	First    *ResourceChanged
	Others   []ResourceChanged // that failed too, not as a consequence
	Tasks    []TaskStopped     // one for each reason
	Messages []ServiceMessage
	Targets  []TargetsChanged
	Causes   []Cause
}

// A Cause is a reason that is understood, with the next step.
type Cause struct{ What, Hint string }

// A symptom is a text that AWS or a program is known to write, and what it means. The
// cause can quote the parts of the match as ${1}.
type symptom struct {
	text  func() *regexp.Regexp
	cause Cause
}

// symptoms are those of the Amazon ECS Developer Guide, "Amazon ECS stopped tasks error
// messages" and "Amazon ECS service event messages", and of the Elastic Load Balancing
// User Guide, "Health checks for Application Load Balancer target groups". Of several
// that match one text, the first counts.
var symptoms = []symptom{
	{lazyregexp.New(`(?i)no matching manifest for (\S+)|does not contain descriptor matching platform '?([^'\s]+)|exec format error`), Cause{
		"the image was built for another processor than the task has",
		"build the image for the task's platform (docker buildx build --platform linux/amd64,linux/arm64), or give the service platform: linux/arm64",
	}},
	{lazyregexp.New(`(?i)CannotPull\w*Error.*(toomanyrequests|rate limit|429 Too Many)`), Cause{
		"the registry limits how often images are pulled",
		"log in with x-aws-pull_credentials, or copy the image to Amazon ECR",
	}},
	{lazyregexp.New(`(?i)CannotPull\w*Error.*(i/o timeout|deadline exceeded|connection refused|no such host|dial tcp)`), Cause{
		"the task cannot reach the registry",
		"its subnet needs a route to the internet (a public address and an internet gateway, or a NAT gateway) or the endpoints of Amazon ECR and S3",
	}},
	{lazyregexp.New(`(?i)CannotPull\w*Error.*(not found|manifest unknown|does not exist|repository .* not|pull access denied|denied|unauthorized|no basic auth)`), Cause{
		"the image does not exist, or may not be pulled",
		"push it, check its name and tag, and give x-aws-pull_credentials for a private registry",
	}},
	{lazyregexp.New(`(?i)CannotPull\w*Error`), Cause{
		"the image cannot be pulled", "check its name and tag, and that the subnets reach the registry",
	}},
	{lazyregexp.New(`(?i)ResourceInitializationError.*(log group does not exist)`), Cause{
		"the log group that a container writes to does not exist",
		"create it, or add awslogs-create-group: \"true\" to the options",
	}},
	{lazyregexp.New(`(?i)ResourceInitializationError.*(can't find the specified secret|ResourceNotFoundException|ParameterNotFound|invalid ssm parameters|invalid character|did not contain json key)`), Cause{
		"a secret or parameter that the task reads does not exist, or has no such key",
		"create it, or correct its name, region or key",
	}},
	{lazyregexp.New(`(?i)ResourceInitializationError.*(secret|ssm|registry auth).*(AccessDenied|not authorized)`), Cause{
		"the task execution role may not read a secret",
		"a secret encrypted with a key of your own needs kms:Decrypt, one of another account a resource policy",
	}},
	{lazyregexp.New(`(?i)unable to assume the role '([^']+)'`), Cause{
		"ECS may not take the role ${1}",
		"its trust policy has to let ecs-tasks.amazonaws.com assume it",
	}},
	{lazyregexp.New(`(?i)ResourceInitializationError.*(secret|registry auth|logger|log).*(timeout|deadline|dial tcp|context canceled|connection)`), Cause{
		"the task cannot reach Secrets Manager, the registry or CloudWatch",
		"its subnet needs a route to the internet, or the VPC endpoints of these services",
	}},
	{lazyregexp.New(`(?i)(EFS utils|mount\.nfs4?|mount target).*(access denied|AccessDenied|permission)`), Cause{
		"the file system does not let the task in",
		"check the file system's policy, and that its access point is the one in the task role",
	}},
	{lazyregexp.New(`(?i)(EFS utils|mount\.nfs4?|Failed to resolve "?fs-|EFS).*(resolve|timed? ?out|connection|unknown|no mount target|mount target)`), Cause{
		"the task cannot reach the file system",
		"the VPC needs enableDnsSupport and enableDnsHostnames, a mount target in each of the task's zones, and port 2049 open from the service",
	}},
	{lazyregexp.New(`(?i)OutOfMemory|killed due to memory usage|heap out of memory|Cannot allocate memory`), Cause{
		"a container ran out of memory",
		"give the service more: deploy.resources.limits.memory",
	}},
	{lazyregexp.New(`(?i)exited with 137\b`), Cause{
		"a container was killed (exit code 137): mostly because it ran out of memory, or did not stop in time",
		"give it more memory with deploy.resources.limits.memory, or more time with stop_grace_period",
	}},
	{lazyregexp.New(`(?i)exited with 12[67]\b|executable file not found|no such file or directory.*exec|permission denied.*exec`), Cause{
		"the container's command does not exist in the image, or cannot be executed",
		"check command and entrypoint against the image",
	}},
	{lazyregexp.New(`(?i)health checks failed with these codes: \[(\d+)\]`), Cause{
		"the load balancer's health check gets the status ${1}",
		"let the path answer 200, or name another path or code with x-aws-listener: {health_check: {path: …, matcher: …}}",
	}},
	{lazyregexp.New(`Target\.Timeout|(?i)request timed out`), Cause{
		"the load balancer's health check gets no answer in time",
		"check that the program listens on the port and on all addresses (0.0.0.0), or give it more time with x-aws-listener: {health_check: {timeout: …, grace_period: …}}",
	}},
	{lazyregexp.New(`Target\.FailedHealthChecks|(?i)failed ELB health checks`), Cause{
		"the load balancer's health check fails",
		"check that the program listens on the container port that the Compose file names, on all addresses (0.0.0.0), and answers the health check's path; a slow start needs health_check: {grace_period: …}",
	}},
	{lazyregexp.New(`(?i)failed container health checks`), Cause{
		"the container's own health check fails",
		"run the healthcheck's command in the image; a slow start needs healthcheck: {start_period: …}",
	}},
	{lazyregexp.New(`(?i)capacity is unavailable|CapacityError|insufficient capacity`), Cause{
		"AWS has no capacity for the task in these zones at the moment",
		"try again later, or use more availability zones",
	}},
	{lazyregexp.New(`(?i)limit on the number of vCPUs|LimitExceeded|limit exceeded|quota|maximum number of|reached the limit`), Cause{
		"a quota of the account is used up",
		"ask for more in the console of Service Quotas, or remove what is not needed",
	}},
	{lazyregexp.New(`not authorized to perform:? ([a-z0-9-]+:[A-Za-z0-9]+)`), Cause{
		"the permission ${1} is missing",
		"allow the action ${1} to whoever deploys, or to the role given with --role-arn; docs/permissions.md has the whole policy",
	}},
	{lazyregexp.New(`(?i)certificate.*(not found|does not exist)|CertificateNotFound|UnsupportedCertificate`), Cause{
		"the certificate of a listener cannot be used",
		"it has to be issued, and in the region of the stack",
	}},
	{lazyregexp.New(`Priority '?(\d+)'? is currently in use`), Cause{
		"another rule of the listener has the priority ${1}",
		"write a free priority into x-aws-listener; compose2ecs doctor finds one",
	}},
	{lazyregexp.New(`(?i)already exists`), Cause{
		"something of that name exists already, outside of this stack",
		"remove it, or give the project another name with -p",
	}},
	{lazyregexp.New(`(?i)MountTargetConflict`), Cause{
		"the file system has a mount target in this zone already", "another stack uses it: give it a file system of its own",
	}},
	{lazyregexp.New(`(?i)circuit breaker was triggered|did not stabilize|Exceeded attempts to wait`), Cause{
		"the tasks of a service did not stay up", "read its log: compose2ecs logs SERVICE",
	}},
}

// recognise finds the causes behind the texts, the first text first.
func recognise(texts []string) []Cause {
	var causes []Cause
	for _, text := range texts {
		for _, s := range symptoms {
			pattern := s.text()
			match := pattern.FindStringSubmatchIndex(text)
			if match == nil {
				continue
			}
			cause := Cause{string(pattern.ExpandString(nil, s.cause.What, text, match)), string(pattern.ExpandString(nil, s.cause.Hint, text, match))}
			if !slices.Contains(causes, cause) {
				causes = append(causes, cause)
			}
			break
		}
	}
	return causes
}

// explain puts together what is known of a failure.
func (f *follower) explain() *Failure {
	failure := &Failure{Status: string(f.status), Messages: f.rollout.messages}
	if len(f.failed) > 0 {
		failure.First, failure.Others = &f.failed[0], f.failed[1:]
	}
	var texts []string
	for _, t := range f.rollout.stopped {
		if t.SameReasonAsBefore {
			continue
		}
		failure.Tasks = append(failure.Tasks, t)
		texts = append(texts, t.Text())
		texts = append(texts, t.Log...)
	}
	for _, service := range sortedKeys(f.rollout.targets) {
		t := f.rollout.targets[service]
		if t.Healthy < t.Total {
			failure.Targets = append(failure.Targets, t)
			texts = append(texts, t.Reasons...)
		}
	}
	for _, m := range failure.Messages {
		texts = append(texts, m.Text)
	}
	for _, r := range f.failed {
		texts = append(texts, r.Reason)
	}
	failure.Causes = withoutVague(recognise(texts))
	return failure
}

// withoutVague leaves out "did not stay up" when it is known why.
func withoutVague(causes []Cause) []Cause {
	vague := symptoms[len(symptoms)-1].cause
	specific := slices.DeleteFunc(slices.Clone(causes), func(c Cause) bool {
		return c.What == vague.What || strings.Contains(c.What, "health check fails") && len(causes) > 1 && hasCode(causes)
	})
	if len(specific) > 0 {
		return specific
	}
	return causes
}

// hasCode tells that a health check's answer is known, which says more than that it fails.
func hasCode(causes []Cause) bool {
	return slices.ContainsFunc(causes, func(c Cause) bool { return strings.Contains(c.What, "health check gets") })
}
