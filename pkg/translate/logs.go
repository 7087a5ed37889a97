package translate

import (
	"fmt"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
)

var logs = feature{
	name: "Logs",
	about: "Everything a container prints goes to CloudWatch Logs: one log group for the project, a stream prefix for each service, non-blocking. " +
		"Log lines are kept for 30 days, or `x-aws-logs_retention` days, and go when the stack goes. The options of `awslogs` for stream prefix, multi-line messages and buffering are passed on.",
	reads: []attribute{
		{"services.*.logging.driver", "awslogs; others are reported"},
		{"services.*.logging.options.**", "options of awslogs; others are reported"},
	},
	extensions: []extension{{"x-aws-logs_retention", []string{""}, "Days that log lines are kept, one of those CloudWatch Logs knows (1, 3, 5, 7, 14, 30, 60, 90, …).", 0}},
	kinds:      []diag.Kind{kindLogDriver, kindRetention, kindLogOption},
	lower:      lowerLogs,
	emit: func(p *Plan, e *emitter) {
		e.add(&cfn.Resource{
			ID:             logGroupID,
			DeletionPolicy: cfn.Delete, UpdateReplacePolicy: cfn.Delete, // as docker compose down takes the logs along
			Properties: &cfn.LogsLogGroup{
				LogGroupName: cfn.Sub("/docker-compose/${AWS::StackName}"), RetentionInDays: cfn.Of(p.Logs.RetentionDays),
			},
		}, "x-aws-logs_retention")
		e.output(cfn.Output{ID: "LogGroupName", Description: "CloudWatch log group of the project", Value: cfn.Ref(logGroupID)}, "x-aws-logs_retention")
	},
	emitContainer: emitServiceLogs,
}

var (
	kindLogDriver = diag.Kind{
		Code: "C2E-log-driver", Severity: diag.Warning,
		Title: "log driver is replaced by CloudWatch Logs",
		Cause: "Fargate has the drivers awslogs, splunk and awsfirelens only, and compose2ecs writes awslogs.",
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
)

// Logs is the log group of the project.
type Logs struct{ RetentionDays int }

// retentions are the days that PutRetentionPolicy accepts (Amazon CloudWatch Logs
// API Reference, "PutRetentionPolicy").
var retentions = []int{1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653}

// passedOptions are options of awslogs that do not move the lines elsewhere: the role of
// the task may write to the project's log group only.
var passedOptions = []string{"awslogs-datetime-format", "awslogs-multiline-pattern", "awslogs-stream-prefix", "max-buffer-size", "mode"}

// localDrivers are log drivers that say where lines go on the machine; on AWS
// another place is what people expect.
var localDrivers = []string{"", "none", "json-file", "local", "journald", "awslogs"}

func lowerLogs(l *lowering) {
	l.plan.Logs.RetentionDays = 30
	if days, ok := decodeExtension[int](l, l.project.Extensions, "x-aws-logs_retention"); ok {
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
	l.eachService(func(s *Service, c types.ServiceConfig) {
		s.Container.LogOptions = map[string]string{"mode": "non-blocking", "max-buffer-size": "25m"}
		if c.Logging == nil {
			return
		}
		if !slices.Contains(localDrivers, c.Logging.Driver) {
			l.AtValue("services", s.Name, "logging", "driver").Report(kindLogDriver, "service %q: log driver %s is replaced by CloudWatch Logs", s.Name, c.Logging.Driver)
		}
		for _, option := range sortedKeys(c.Logging.Options) {
			ofDriver := c.Logging.Driver == "awslogs" || strings.HasPrefix(option, "awslogs-") // which Docker's integration read without the driver
			if ofDriver && slices.Contains(passedOptions, option) {
				s.Container.LogOptions[option] = c.Logging.Options[option]
				continue
			}
			l.At("services", s.Name, "logging", "options", option).Report(kindLogOption, "service %q: log option %s has no effect on AWS", s.Name, option)
		}
	})
}

// logConfiguration sends what a container of the service prints to the log group.
func logConfiguration(s *Service) *cfn.ECSLogConfiguration {
	options := map[string]cfn.String{
		"awslogs-group": cfn.Ref(logGroupID), "awslogs-region": cfn.Region, "awslogs-stream-prefix": cfn.Of(s.Name),
	}
	for key, value := range s.Container.LogOptions {
		options[key] = cfn.Of(value)
	}
	return &cfn.ECSLogConfiguration{LogDriver: cfn.Of("awslogs"), Options: options}
}

func emitServiceLogs(_ *Plan, s *Service, set *containerSet) {
	set.container.LogConfiguration = logConfiguration(s)
	set.toStart(cfn.Statement{
		Sid: "WriteLogs", Effect: "Allow",
		Action:   []string{"logs:CreateLogStream", "logs:PutLogEvents"},
		Resource: []cfn.String{cfn.GetAtt(logGroupID, "Arn")},
	})
}

func joinNumbers(numbers []int) string {
	return strings.Trim(strings.Join(strings.Fields(fmt.Sprint(numbers)), ", "), "[]")
}
