package cfn

// SchedulerSchedule is AWS::Scheduler::Schedule.
type SchedulerSchedule struct {
	Description                String
	ScheduleExpression         String
	ScheduleExpressionTimezone String
	FlexibleTimeWindow         *SchedulerWindow
	Target                     *SchedulerTarget
}

// ResourceType implements Properties.
func (*SchedulerSchedule) ResourceType() string { return "AWS::Scheduler::Schedule" }

// Attributes implements Properties.
func (*SchedulerSchedule) Attributes() []string { return []string{"Arn"} }

// SchedulerWindow says how late a schedule may start its target: with the mode OFF, at
// once.
type SchedulerWindow struct{ Mode String }

// SchedulerTarget is what a schedule starts: a task in the cluster Arn.
type SchedulerTarget struct {
	Arn           String
	RoleArn       String
	EcsParameters *SchedulerEcsParameters
	RetryPolicy   *SchedulerRetryPolicy
}

// SchedulerEcsParameters describe the task that a schedule starts.
type SchedulerEcsParameters struct {
	TaskDefinitionArn    String
	LaunchType           String
	PlatformVersion      String
	TaskCount            Int
	EnableExecuteCommand Bool
	PropagateTags        String
	NetworkConfiguration *ECSNetworkConfiguration
}

// SchedulerRetryPolicy says how often and how long starting is tried again; the age is in
// seconds.
type SchedulerRetryPolicy struct {
	MaximumEventAgeInSeconds Int
	MaximumRetryAttempts     Int
}
