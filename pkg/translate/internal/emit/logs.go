package emit

import (
	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

func emitLogsShared(p *plan.Plan, e *emitter) {
	e.add(&cfn.Resource{
		ID:             plan.LogGroupID,
		DeletionPolicy: cfn.Delete, UpdateReplacePolicy: cfn.Delete, // as docker compose down takes the logs along
		Properties: &cfn.LogsLogGroup{
			LogGroupName: logGroupName(p.Logs), RetentionInDays: cfn.Of(p.Logs.RetentionDays), KmsKeyId: optional(p.Logs.Key),
		},
	}, "x-aws-logs_retention")
	e.output(cfn.Output{ID: "LogGroupName", Description: "CloudWatch log group of the project", Value: cfn.Ref(plan.LogGroupID)},
		"x-aws-logs_retention")
}

func emitLogsContainer(_ *plan.Plan, s *plan.Service, set *containerResources) {
	set.container.LogConfiguration = set.logsOf(s)
}

func emitLogsService(p *plan.Plan, _ *plan.Service, set *serviceResources) {
	for _, c := range set.containers {
		for _, secret := range c.of.Container.Log.Secrets {
			c.container.LogConfiguration.SecretOptions = append(c.container.LogConfiguration.SecretOptions, c.fetches(p, secret))
		}
	}
}

func logGroupName(l plan.Logs) cfn.String {
	if l.Group != "" {
		return cfn.Of(l.Group)
	}
	return cfn.Sub("/docker-compose/${AWS::StackName}")
}

// logsOf is where the container of a service prints to; nil: nowhere.
func (set *serviceResources) logsOf(s *plan.Service) *cfn.ECSLogConfiguration {
	if s.Container.Log.Driver == plan.NoLog {
		return nil
	}
	if s.Container.Log.Driver == plan.Awslogs {
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
func (set *serviceResources) preparingLogs(s *plan.Service) *cfn.ECSLogConfiguration {
	if s.Container.Log.Driver == plan.Awslogs {
		return set.logsOf(s)
	}
	return set.cloudWatch(s.Name, nil)
}

// cloudWatch sends lines to CloudWatch Logs, and allows it.
func (set *serviceResources) cloudWatch(prefix string, asked map[string]string) *cfn.ECSLogConfiguration {
	set.writesLogs(asked)
	options := map[string]cfn.String{
		plan.LogGroupOption: cfn.Ref(plan.LogGroupID), plan.LogRegionOption: cfn.Region, plan.LogPrefixOption: cfn.Of(prefix),
		"mode": cfn.Of("non-blocking"), "max-buffer-size": cfn.Of("25m"),
	}
	for key, value := range asked {
		options[key] = literal(value)
	}
	return &cfn.ECSLogConfiguration{LogDriver: cfn.Of(plan.Awslogs), Options: options}
}

// writesLogs allows what the awslogs driver does (Amazon ECS Developer Guide, "Send Amazon
// ECS logs to CloudWatch").
func (set *serviceResources) writesLogs(options map[string]string) {
	group := cfn.GetAtt(plan.LogGroupID, "Arn")
	if name := options[plan.LogGroupOption]; name != "" {
		region := "${AWS::Region}"
		if options[plan.LogRegionOption] != "" {
			region = cfn.EscapeSub(options[plan.LogRegionOption])
		}
		group = cfn.Sub("arn:${AWS::Partition}:logs:" + region + ":${AWS::AccountId}:log-group:" + cfn.EscapeSub(name) + ":*")
	}
	set.allowExecution(cfn.Statement{
		Sid: "WriteLogs", Effect: "Allow", Action: []string{"logs:CreateLogStream", "logs:PutLogEvents"}, Resource: []cfn.String{group},
	})
	if options[plan.LogCreateOption] == "true" {
		set.allowExecution(
			cfn.Statement{Sid: "CreateLogGroups", Effect: "Allow", Action: []string{"logs:CreateLogGroup"}, Resource: []cfn.String{group}})
	}
}
