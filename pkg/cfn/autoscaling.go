package cfn

// AutoScalingTarget is AWS::ApplicationAutoScaling::ScalableTarget.
type AutoScalingTarget struct {
	ServiceNamespace  String
	ScalableDimension String
	ResourceId        String
	MinCapacity       Int
	MaxCapacity       Int
	ScheduledActions  []AutoScalingScheduledAction
}

// ResourceType implements Properties.
func (*AutoScalingTarget) ResourceType() string {
	return "AWS::ApplicationAutoScaling::ScalableTarget"
}

// Attributes implements Properties.
func (*AutoScalingTarget) Attributes() []string { return []string{"Id"} }

// AutoScalingPolicy is AWS::ApplicationAutoScaling::ScalingPolicy.
type AutoScalingPolicy struct {
	PolicyName                               String
	PolicyType                               String
	ScalingTargetId                          String
	TargetTrackingScalingPolicyConfiguration *AutoScalingTargetTracking
}

// ResourceType implements Properties.
func (*AutoScalingPolicy) ResourceType() string {
	return "AWS::ApplicationAutoScaling::ScalingPolicy"
}

// Attributes implements Properties.
func (*AutoScalingPolicy) Attributes() []string { return []string{"Arn"} }

// AutoScalingTargetTracking keeps a metric near a value. Cooldowns are in seconds.
type AutoScalingTargetTracking struct {
	PredefinedMetricSpecification *AutoScalingPredefinedMetric
	TargetValue                   Int
	ScaleInCooldown               Int
	ScaleOutCooldown              Int
}

// AutoScalingPredefinedMetric is a metric that Application Auto Scaling knows by name.
type AutoScalingPredefinedMetric struct {
	PredefinedMetricType String
	ResourceLabel        String
}

// AutoScalingScheduledAction sets other bounds at a time.
type AutoScalingScheduledAction struct {
	ScheduledActionName  String
	Schedule             String
	Timezone             String
	ScalableTargetAction *AutoScalingTargetAction
}

// AutoScalingTargetAction is what a scheduled action sets.
type AutoScalingTargetAction struct {
	MinCapacity Int
	MaxCapacity Int
}
