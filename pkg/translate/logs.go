package translate

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
)

var logs = feature{
	name: "Logs",
	about: "Everything a container prints goes to CloudWatch Logs: one log group for the project, a stream prefix for each service, non-blocking. " +
		"Log lines are kept for 30 days, or `x-aws-logs_retention` days, and go when the stack goes; `x-aws-logs` names the group and encrypts it. The options of `awslogs` are passed on; " +
		"a group that `awslogs-group` names has to be there, unless `awslogs-create-group` is true, as it is for Docker. The driver `splunk` is passed on with its options, and so is `awsfirelens`, with a log router; " +
		"`x-aws-secrets` beside the options fetches the value of one, a token for instance, when a task starts.",
	reads: []attribute{
		{"services.*.logging.driver", "awslogs, splunk and awsfirelens; others are reported"},
		{"services.*.logging.options.**", "options of the driver; others are reported"},
	},
	extensions: []extension{
		{"x-aws-logs_retention", []string{""}, "Days that log lines are kept, one of those CloudWatch Logs knows (1, 3, 5, 7, 14, 30, 60, 90, …).", 0},
		{"x-aws-logs", []string{""}, "Settings of the project's log group.", logGroupExtension{}},
	},
	kinds: []diag.Kind{kindLogDriver, kindRetention, kindLogRegion, kindLogOption, kindLogGroup, kindSplunk},
	lower: lowerLogs,
	emit: func(p *Plan, e *emitter) {
		e.add(&cfn.Resource{
			ID:             logGroupID,
			DeletionPolicy: cfn.Delete, UpdateReplacePolicy: cfn.Delete, // as docker compose down takes the logs along
			Properties: &cfn.LogsLogGroup{
				LogGroupName: p.Logs.name(), RetentionInDays: cfn.Of(p.Logs.RetentionDays), KmsKeyId: optional(p.Logs.Key),
			},
		}, "x-aws-logs_retention")
		e.output(cfn.Output{ID: "LogGroupName", Description: "CloudWatch log group of the project", Value: cfn.Ref(logGroupID)}, "x-aws-logs_retention")
	},
	emitContainer: func(_ *Plan, s *Service, set *containerSet) { set.container.LogConfiguration = set.logsOf(s) },
	emitService: func(p *Plan, _ *Service, set *serviceSet) {
		for _, c := range set.containers {
			for _, secret := range c.of.Container.Log.Secrets {
				c.container.LogConfiguration.SecretOptions = append(c.container.LogConfiguration.SecretOptions, c.fetches(p, secret))
			}
		}
	},
}

var (
	kindLogDriver = diag.Kind{
		Code: "C2E-log-driver", Severity: diag.Warning,
		Title: "log driver is replaced by CloudWatch Logs",
		Cause: "Fargate has the drivers awslogs, splunk and awsfirelens only.",
		Cure:  "read the logs in CloudWatch; keep the driver in a file used only locally",
	}
	kindRetention = diag.Kind{
		Code: "C2E-logs-retention", Severity: diag.Warning,
		Title: "log lines are kept longer than asked for",
		Cause: "CloudWatch Logs keeps lines for certain numbers of days only; the next longer one is taken.",
		Cure:  "write the number that is taken, or a shorter one that it knows: " + joinNumbers(retentions),
	}
	kindLogOption = diag.Kind{
		Code: "C2E-log-option", Severity: diag.Info,
		Title: "log option has no meaning for CloudWatch Logs",
		Cause: "The option belongs to another log driver; CloudWatch Logs keeps lines by age (x-aws-logs_retention), not by size.",
		Cure:  "nothing to do; it goes on working locally",
	}
	kindLogRegion = diag.Kind{
		Code: "C2E-log-region", Severity: diag.Warning,
		Title: "region of the logs is that of the stack",
		Cause: "The project's log group is in the region of the stack; a task that looks for it in another region does not start.",
		Cure:  "leave awslogs-region out, or name a log group of that region with awslogs-group",
	}
	kindLogGroup = diag.Kind{
		Code: "C2E-log-group", Severity: diag.Error,
		Title: "x-aws-logs does not fit",
		Cause: "A log group has a name of at most 512 letters, digits and _-/.#, not beginning with aws/, and is encrypted with a KMS key that is named by its ARN.",
		Cure:  "correct the name, or copy the ARN from KMS; the key's policy has to let CloudWatch Logs use it",
	}
	kindSplunk = diag.Kind{
		Code: "C2E-splunk", Severity: diag.Error,
		Title: "splunk is not told where to write",
		Cause: "The log driver needs the options splunk-url and splunk-token; without them no task starts.",
		Cure:  "write logging: {driver: splunk, options: {splunk-url: …}, x-aws-secrets: {splunk-token: NAME-OF-SECRET}}",
	}
)

// Logs is the log group of the project.
type Logs struct {
	RetentionDays int
	Group         string // its name; "": after the stack
	Key           string // ARN of the KMS key that encrypts it; "": CloudWatch's own
}

// A Log is where a container's lines go.
type Log struct {
	Driver  string            // awslogs, splunk or awsfirelens
	Options map[string]string // as the driver knows them; of awslogs those of the user
	Secrets []Injected        // options whose values are fetched
}

// logGroupExtension is x-aws-logs.
type logGroupExtension struct {
	Group string `yaml:"group" doc:"name of the log group; default: /docker-compose/STACK"`
	Key   string `yaml:"kms_key" doc:"ARN of the KMS key that encrypts it; its policy has to let CloudWatch Logs use it"`
}

func (l Logs) name() cfn.String {
	if l.Group != "" {
		return cfn.Of(l.Group)
	}
	return cfn.Sub("/docker-compose/${AWS::StackName}")
}

// retentions are the days that PutRetentionPolicy accepts (Amazon CloudWatch Logs
// API Reference, "PutRetentionPolicy").
var retentions = []int{1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653}

const awslogs = "awslogs"

// awslogsOptions are those that Fargate knows (Amazon ECS API Reference,
// "LogConfiguration"); Docker's driver has more of them.
var awslogsOptions = []string{
	logGroupOption, logRegionOption, logCreateOption, "awslogs-datetime-format", "awslogs-multiline-pattern", logPrefixOption, "max-buffer-size", "mode",
}

const (
	logGroupOption  = "awslogs-group"
	logRegionOption = "awslogs-region"
	logCreateOption = "awslogs-create-group"
	logPrefixOption = "awslogs-stream-prefix"
)

// localDrivers are log drivers that say where lines go on the machine; on AWS
// another place is what people expect.
var localDrivers = []string{"", "none", "json-file", "local", "journald"}

// Amazon CloudWatch Logs API Reference, "CreateLogGroup".
var logGroupName = regexp.MustCompile(`^[A-Za-z0-9_\-/.#]{1,512}$`)

func lowerLogs(l *lowering) {
	lowerRetention(l)
	x, _ := decodeExtension[logGroupExtension](l, l.project.Extensions, "x-aws-logs")
	l.plan.Logs.Group, l.plan.Logs.Key = x.Group, x.Key
	if x.Group != "" && (!logGroupName.MatchString(x.Group) || strings.HasPrefix(x.Group, "aws/")) {
		l.AtValue("x-aws-logs", "group").Report(kindLogGroup, "x-aws-logs: %q cannot be the name of a log group", x.Group)
	}
	if x.Key != "" && !keyARNPattern.MatchString(x.Key) {
		l.AtValue("x-aws-logs", "kms_key").Report(kindLogGroup, "x-aws-logs: %q is not the ARN of a KMS key", x.Key)
	}
	l.eachService(func(s *Service, c types.ServiceConfig) { s.Container.Log = lowerLog(l, s.Name, c.Logging) })
}

func lowerRetention(l *lowering) {
	l.plan.Logs.RetentionDays = 30
	days, ok := decodeExtension[int](l, l.project.Extensions, "x-aws-logs_retention")
	if !ok {
		return
	}
	l.plan.Logs.RetentionDays = days
	switch longer := slices.IndexFunc(retentions, func(n int) bool { return n >= days }); {
	case days < 1 || longer < 0:
		l.AtValue("x-aws-logs_retention").Report(kindExtensionValue, "x-aws-logs_retention: CloudWatch Logs does not keep lines for %d days", days).
			WithHint("it has %s", joinNumbers(retentions))
	case retentions[longer] != days:
		l.plan.Logs.RetentionDays = retentions[longer]
		l.AtValue("x-aws-logs_retention").Report(kindRetention, "x-aws-logs_retention: CloudWatch Logs does not keep lines for %d days: %d", days, retentions[longer])
	}
}

// lowerLog decides where the lines of a service go.
func lowerLog(l *lowering, service string, c *types.LoggingConfig) Log {
	log := Log{Driver: awslogs, Options: map[string]string{}}
	if c == nil {
		return log
	}
	path := []string{"services", service, "logging"}
	switch {
	case c.Driver == "splunk", c.Driver == firelens:
		log.Driver = c.Driver
	case c.Driver != awslogs && !slices.Contains(localDrivers, c.Driver):
		l.AtValue(append(path, "driver")...).Report(kindLogDriver, "service %q: log driver %s is replaced by CloudWatch Logs", service, c.Driver)
	}
	for _, option := range sortedKeys(c.Options) {
		at, value := l.At(append(path, "options", option)...), c.Options[option]
		ofDriver := c.Driver == awslogs || strings.HasPrefix(option, "awslogs-") // which Docker's integration read without the driver
		switch {
		case log.Driver == awslogs && !(ofDriver && slices.Contains(awslogsOptions, option)):
			at.Report(kindLogOption, "service %q: log option %s has no effect on AWS", service, option)
			continue
		case log.Driver == awslogs && value == "": // a variable that is not set
			continue
		case log.Driver != awslogs && looksLikeCredential(strings.ReplaceAll(option, "-", "_"), value):
			l.credentials = append(l.credentials, Variable{option, value})
			at.Report(kindPlainCredential, "service %q: the log option %s looks like a credential, and everyone who may read the template can read it", service, option).
				WithHint("fetch it from Secrets Manager, with logging: {x-aws-secrets: {%s: NAME-OF-SECRET}}", option)
		}
		log.Options[option] = value
	}
	if log.Driver == awslogs && log.has(logRegionOption) && !log.has(logGroupOption) {
		delete(log.Options, logRegionOption)
		l.AtValue(append(path, "options", logRegionOption)...).Report(kindLogRegion, "service %q: its lines are in the log group of the project, in the region of the stack", service)
	}
	log.Secrets = lowerInjected(l, service, c.Extensions, path)
	if log.Driver == "splunk" && !(log.has("splunk-url") && log.has("splunk-token")) {
		l.AtValue(append(path, "driver")...).Report(kindSplunk, "service %q: the log driver splunk lacks splunk-url or splunk-token", service)
	}
	return log
}

// has tells an option with a value.
func (log Log) has(option string) bool {
	return log.Options[option] != "" || slices.ContainsFunc(log.Secrets, func(i Injected) bool { return i.Name == option })
}

// logsOf is where the container of a service prints to.
func (set *serviceSet) logsOf(s *Service) *cfn.ECSLogConfiguration {
	if s.Container.Log.Driver == awslogs {
		return set.cloudWatch(s.Name, s.Container.Log.Options)
	}
	log := &cfn.ECSLogConfiguration{LogDriver: cfn.Of(s.Container.Log.Driver), Options: map[string]cfn.String{}}
	for key, value := range s.Container.Log.Options {
		log.Options[key] = literal(value)
	}
	return log
}

// preparingLogs are those of a container that prepares the service: with the lines of the
// service where these are in CloudWatch, since the log router has not started yet.
func (set *serviceSet) preparingLogs(s *Service) *cfn.ECSLogConfiguration {
	if s.Container.Log.Driver == awslogs {
		return set.logsOf(s)
	}
	return set.cloudWatch(s.Name, nil)
}

// cloudWatch sends lines to CloudWatch Logs, and allows it.
func (set *serviceSet) cloudWatch(prefix string, asked map[string]string) *cfn.ECSLogConfiguration {
	set.writesLogs(asked)
	options := map[string]cfn.String{
		logGroupOption: cfn.Ref(logGroupID), logRegionOption: cfn.Region, logPrefixOption: cfn.Of(prefix),
		"mode": cfn.Of("non-blocking"), "max-buffer-size": cfn.Of("25m"),
	}
	for key, value := range asked {
		options[key] = literal(value)
	}
	return &cfn.ECSLogConfiguration{LogDriver: cfn.Of(awslogs), Options: options}
}

// writesLogs allows what the awslogs driver does (Amazon ECS Developer Guide, "Send Amazon
// ECS logs to CloudWatch").
func (set *serviceSet) writesLogs(options map[string]string) {
	group := cfn.GetAtt(logGroupID, "Arn")
	if name := options[logGroupOption]; name != "" {
		region := "${AWS::Region}"
		if options[logRegionOption] != "" {
			region = cfn.EscapeSub(options[logRegionOption])
		}
		group = cfn.Sub("arn:${AWS::Partition}:logs:" + region + ":${AWS::AccountId}:log-group:" + cfn.EscapeSub(name) + ":*")
	}
	set.toStart(cfn.Statement{
		Sid: "WriteLogs", Effect: "Allow", Action: []string{"logs:CreateLogStream", "logs:PutLogEvents"}, Resource: []cfn.String{group},
	})
	if options[logCreateOption] == "true" {
		set.toStart(cfn.Statement{Sid: "CreateLogGroups", Effect: "Allow", Action: []string{"logs:CreateLogGroup"}, Resource: []cfn.String{group}})
	}
}

func joinNumbers(numbers []int) string {
	return strings.Trim(strings.Join(strings.Fields(fmt.Sprint(numbers)), ", "), "[]")
}
