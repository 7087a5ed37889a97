package cfn

// LogsLogGroup is AWS::Logs::LogGroup.
type LogsLogGroup struct {
	LogGroupName    String
	RetentionInDays Int
	KmsKeyId        String
	Tags            []Tag
}

// ResourceType implements Properties.
func (*LogsLogGroup) ResourceType() string { return "AWS::Logs::LogGroup" }

// Attributes implements Properties.
func (*LogsLogGroup) Attributes() []string { return []string{"Arn"} }
