package lower

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/internal/secretshape"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

var logsFeature = feature{
	name: "Logs",
	about: "The output of containers goes to CloudWatch Logs, in non-blocking mode, with one log group for the project and a stream prefix " +
		"for each service. Log lines are kept for 30 days, or `x-aws-logs_retention` days, and are deleted with the stack; `x-aws-logs` names " +
		"the group and encrypts it. The options of `awslogs` are passed on; a group named by `awslogs-group` has to exist, unless " +
		"`awslogs-create-group` is true, as with Docker. The driver `splunk` is passed on with its options, and so is `awsfirelens`, with a " +
		"log router; `x-aws-secrets` next to the options fetches the value of an option, for example a token, when a task starts.",
	reads: []attribute{
		{"services.*.logging.driver", "awslogs, splunk, and awsfirelens; none: no logs; others are reported"},
		{"services.*.logging.options.**", "options of the driver; others are reported"},
	},
	extensions: []extension{
		{"x-aws-logs_retention", []string{""},
			"Number of days that log lines are kept; must be one that CloudWatch Logs supports (1, 3, 5, 7, 14, 30, 60, 90, …).", 0},
		{"x-aws-logs", []string{""}, "Settings of the project's log group.", logGroupExtension{}},
	},
	kinds: []diag.Kind{kindLogDriver, kindRetention, kindLogRegion, kindLogOption, kindLogGroup, kindSplunk, kindNoLog},
	lower: lowerLogs,
}

var (
	kindLogDriver = diag.Kind{
		Code: "C2E-log-driver", Severity: diag.Warning,
		Title:  "service logs to CloudWatch Logs, not to its log driver",
		Titles: "services log to CloudWatch Logs, not to their log drivers", OfService: true,
		Cause: "Fargate supports only the log drivers awslogs, splunk, and awsfirelens.",
		Fix:   "move the driver to a file that is used only locally; read the logs in CloudWatch Logs",
	}
	kindRetention = diag.Kind{
		Code: "C2E-logs-retention", Severity: diag.Warning,
		Title: "logs are kept longer than requested",
		Cause: "CloudWatch Logs supports only certain retention periods, so the next longer one is used.",
		Fix:   "use a retention period that CloudWatch Logs supports; in days, these are " + joinNumbers(retentions),
	}
	kindLogOption = diag.Kind{
		Code: "C2E-log-option", Severity: diag.Info,
		Together: "log options have no effect on AWS: %s",
		Title:    "log option does not apply to CloudWatch Logs",
		Cause: "The option is for another log driver, or Fargate does not support it. CloudWatch Logs deletes old log events by age " +
			"(x-aws-logs_retention), not by size.",
		Fix: "nothing to do: log options still work locally",
	}
	kindLogRegion = diag.Kind{
		Code: "C2E-log-region", Severity: diag.Warning,
		Title:  "service logs to the Region of the stack",
		Titles: "services log to the Region of the stack", OfService: true,
		Cause: "The project's log group is in the Region of the stack; a task that looks for it in another Region does not start.",
		Fix:   "remove awslogs-region; or, with awslogs-group, specify a log group in the other Region",
	}
	kindLogGroup = diag.Kind{
		Code: "C2E-log-group", Severity: diag.Error,
		Title: "invalid x-aws-logs",
		Cause: "The name of a log group has at most 512 letters, digits, and characters from _-/.#, and must not begin with aws/. The KMS key " +
			"that encrypts it is specified by its ARN.",
		Fix: "correct the name, or copy the key's ARN from KMS; the key policy must allow CloudWatch Logs to use the key",
	}
	kindSplunk = diag.Kind{
		Code: "C2E-splunk", Severity: diag.Error,
		Title: "Splunk settings are missing",
		Cause: "The log driver needs the options splunk-url and splunk-token; without them, no task starts.",
		Fix:   "write logging: {driver: splunk, options: {splunk-url: …}, x-aws-secrets: {splunk-token: NAME-OF-SECRET}}",
	}
)

// logGroupExtension is x-aws-logs.
type logGroupExtension struct {
	Group string `yaml:"group" doc:"name of the log group; default: /docker-compose/STACK"`
	Key   string `yaml:"kms_key" doc:"ARN of the KMS key that encrypts it; its policy has to let CloudWatch Logs use it"`
}

// retentions are the days that PutRetentionPolicy accepts (Amazon CloudWatch Logs
// API Reference, "PutRetentionPolicy").
var retentions = []int{1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653}

// awslogsOptions are those that Fargate knows (Amazon ECS API Reference,
// "LogConfiguration"); Docker's driver has more of them.
var awslogsOptions = []string{
	plan.LogGroupOption, plan.LogRegionOption, plan.LogCreateOption, logDatetimeOption, logPatternOption,
	plan.LogPrefixOption, logBufferOption, logModeOption,
}

// localDrivers are log drivers that say where lines go on the machine; on AWS
// another place is what people expect.
var localDrivers = []string{"", "json-file", "local", "journald"}

// Amazon CloudWatch Logs API Reference, "CreateLogGroup".
var logGroupName = lazyregexp.New(`^[A-Za-z0-9_\-/.#]{1,512}$`)

func lowerLogs(l *lowering) {
	lowerRetention(l)
	x, _ := decodeExtension[logGroupExtension](l, l.Project.Extensions, "x-aws-logs")
	l.plan.Logs.Group, l.plan.Logs.Key = x.Group, x.Key
	if x.Group != "" && (!logGroupName.MatchString(x.Group) || strings.HasPrefix(x.Group, "aws/")) {
		l.AtValue("x-aws-logs", "group").Report(kindLogGroup, "x-aws-logs: %q cannot be the name of a log group", x.Group).
			WithHint("use at most 512 letters, digits, and _ - / . #; the name must not begin with aws/")
	}
	if x.Key != "" && !keyARNPattern.MatchString(x.Key) {
		l.AtValue("x-aws-logs", "kms_key").Report(kindLogGroup, "x-aws-logs: %q is not a valid KMS key ARN", x.Key).
			WithHint("copy the key's ARN from KMS; the key policy must allow CloudWatch Logs to use the key")
	}
	l.eachService(func(s *plan.Service, c types.ServiceConfig) { s.Container.Log = lowerLog(l, s.Name, c.Logging) })
}

func lowerRetention(l *lowering) {
	l.plan.Logs.RetentionDays = 30
	days, ok := decodeExtension[int](l, l.Project.Extensions, "x-aws-logs_retention")
	if !ok {
		return
	}
	l.plan.Logs.RetentionDays = days
	switch longer := slices.IndexFunc(retentions, func(n int) bool { return n >= days }); {
	case days < 1 || longer < 0:
		l.AtValue("x-aws-logs_retention").
			Report(kindExtensionValue, "x-aws-logs_retention: CloudWatch Logs cannot keep logs for %d days", days).
			WithHint("use a retention period that CloudWatch Logs supports, in days: %s", joinNumbers(retentions))
	case retentions[longer] != days:
		l.plan.Logs.RetentionDays = retentions[longer]
		l.AtValue("x-aws-logs_retention").
			Report(kindRetention, "x-aws-logs_retention: CloudWatch Logs cannot keep logs for exactly %d days, so it keeps them for %d", days, retentions[longer])
	}
}

// rotation are the options that keep files of lines small, which CloudWatch Logs does not need: it keeps lines for a time.
var rotation = []string{"compress", "max-file", "max-size"}

// lowerLog decides where the lines of a service go.
func lowerLog(l *lowering, service string, c *types.LoggingConfig) plan.Log {
	log := plan.Log{Driver: plan.Awslogs, Options: map[string]string{}}
	if c == nil {
		return log
	}
	path := source.Path{"services", service, "logging"}
	switch {
	case c.Driver == plan.NoLog:
		l.about(service).within(path).AtValue("driver").Report(kindNoLog, "its output is not kept, because its log driver is none")
		return plan.Log{Driver: plan.NoLog}
	case c.Driver == "splunk", c.Driver == plan.Firelens:
		log.Driver = c.Driver
	case c.Driver != plan.Awslogs && !slices.Contains(localDrivers, c.Driver):
		l.about(service).within(path).AtValue("driver").Report(kindLogDriver, "log driver %s is replaced by CloudWatch Logs", c.Driver)
	}
	for _, option := range slices.Sorted(maps.Keys(c.Options)) {
		at, value := l.about(service).within(path).At("options", option), c.Options[option]
		ofDriver := c.Driver == plan.Awslogs || strings.HasPrefix(option, "awslogs-") // which Docker's integration read without the driver
		switch {
		case log.Driver == plan.Awslogs && slices.Contains(rotation, option):
			continue
		case log.Driver == plan.Awslogs && !(ofDriver && slices.Contains(awslogsOptions, option)):
			at.Report(kindLogOption, "log option %s has no effect on AWS", option).Of(option, "")
			continue
		case log.Driver == plan.Awslogs && value == "": // a variable that is not set
			continue
		case log.Driver != plan.Awslogs && secretshape.Pair(option, value):
			l.credentials = append(l.credentials, plan.Variable{Name: option, Value: value})
			at.Report(kindPlainCredential, "the log option %s looks like a credential, and anyone who can read the template can read it", option).
				WithHint("fetch it from Secrets Manager, with logging: {x-aws-secrets: {%s: NAME-OF-SECRET}}", option)
		}
		log.Options[option] = value
	}
	if log.Driver == plan.Awslogs && log.Has(plan.LogRegionOption) && !log.Has(plan.LogGroupOption) {
		delete(log.Options, plan.LogRegionOption)
		l.about(service).within(path).AtValue("options", plan.LogRegionOption).
			Report(kindLogRegion, "awslogs-region is ignored, because the project's log group is in the Region of the stack")
	}
	checkLogOptions(l.about(service).within(path), log)
	log.Secrets = lowerInjected(l, service, c.Extensions, path)
	if log.Driver == "splunk" && !(log.Has("splunk-url") && log.Has("splunk-token")) {
		l.about(service).within(path).AtValue("driver").Report(kindSplunk, "the log driver splunk needs both splunk-url and splunk-token")
	}
	return log
}

func joinNumbers(numbers []int) string {
	return strings.Trim(strings.Join(strings.Fields(fmt.Sprint(numbers)), ", "), "[]")
}
