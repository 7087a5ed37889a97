package permissions

// secretTypes are the types of Secrets Manager. Its own key needs no rights, another one
// does ("CreateSecret" in the Secrets Manager API Reference).
var secretTypes = map[string][]grant{
	"AWS::SecretsManager::Secret": {
		{newSecrets, []string{"secretsmanager:CreateSecret", "secretsmanager:TagResource"}},
		{ownSecrets, []string{
			"secretsmanager:DeleteSecret", "secretsmanager:GetSecretValue", "secretsmanager:UntagResource", "secretsmanager:UpdateSecret",
		}},
		{anySecrets, []string{"secretsmanager:DescribeSecret"}},
		{anywhere, []string{"secretsmanager:GetRandomPassword"}}, // for x-aws-generate; it takes no resource
		{secretKeys, []string{"kms:Decrypt", "kms:GenerateDataKey"}},
	},
}
