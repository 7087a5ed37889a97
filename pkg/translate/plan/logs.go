package plan

import (
	"slices"
)

// Firelens is the log driver that hands lines to a container of the task.
const Firelens = "awsfirelens"

// Awslogs is the log driver of CloudWatch Logs.
const Awslogs = "awslogs"

// NoLog is the log driver that keeps nothing.
const NoLog = "none"

// Options of the log driver awslogs.
const (
	LogGroupOption  = "awslogs-group"
	LogRegionOption = "awslogs-region"
	LogCreateOption = "awslogs-create-group"
	LogPrefixOption = "awslogs-stream-prefix"
)

// Logs is the log group of the project.
type Logs struct {
	RetentionDays int
	Group         string // its name; "": after the stack
	Key           string // ARN of the KMS key that encrypts it; "": CloudWatch's own
}

// A Log is where a container's lines go.
type Log struct {
	Driver  string            // awslogs, splunk, awsfirelens or none
	Options map[string]string // as the driver knows them; of awslogs those of the user
	Secrets []Injected        // options whose values are fetched
}

// Has reports whether an option has a value.
func (log Log) Has(option string) bool {
	return log.Options[option] != "" || slices.ContainsFunc(log.Secrets, func(i Injected) bool { return i.Name == option })
}
