package permissions

// logTypes are the types of CloudWatch Logs.
var logTypes = map[string][]grant{
	"AWS::Logs::LogGroup": {
		{anywhere, []string{"logs:DescribeIndexPolicies", "logs:DescribeLogGroups", "logs:DescribeResourcePolicies"}},
		{logGroups, []string{
			"logs:AssociateKmsKey", "logs:CreateLogGroup", "logs:DeleteDataProtectionPolicy", "logs:DeleteLogGroup", "logs:DeleteRetentionPolicy",
			"logs:DisassociateKmsKey",
			"logs:GetDataProtectionPolicy", "logs:ListTagsForResource", "logs:PutRetentionPolicy", "logs:TagResource", "logs:UntagResource",
		}},
	},
}
