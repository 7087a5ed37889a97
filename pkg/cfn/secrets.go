package cfn

// SecretsManagerSecret is AWS::SecretsManager::Secret.
type SecretsManagerSecret struct {
	Description  String
	SecretString String
	KmsKeyId     String
	Tags         []Tag
}

// ResourceType implements Properties.
func (*SecretsManagerSecret) ResourceType() string { return "AWS::SecretsManager::Secret" }

// Attributes implements Properties.
func (*SecretsManagerSecret) Attributes() []string { return []string{"Id"} }
