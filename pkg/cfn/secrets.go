package cfn

// SecretsManagerSecret is AWS::SecretsManager::Secret.
type SecretsManagerSecret struct {
	Description          String
	SecretString         String
	GenerateSecretString *SecretsManagerGenerated
	KmsKeyId             String
	Tags                 []Tag
}

// SecretsManagerGenerated is how a value is made that nobody gives.
type SecretsManagerGenerated struct {
	PasswordLength     Int
	ExcludeCharacters  String
	ExcludeUppercase   Bool
	ExcludePunctuation Bool
}

// ResourceType implements Properties.
func (*SecretsManagerSecret) ResourceType() string { return "AWS::SecretsManager::Secret" }

// Attributes implements Properties.
func (*SecretsManagerSecret) Attributes() []string { return []string{"Id"} }
