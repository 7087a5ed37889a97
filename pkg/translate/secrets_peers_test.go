package translate

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/compose2ecs/compose2ecs/internal/expect"
	"github.com/compose2ecs/compose2ecs/internal/exttools"
)

// TestSecretPartsOnMoto creates a secret whose value comes in parts, and asks Secrets
// Manager for it.
func TestSecretPartsOnMoto(t *testing.T) {
	moto := exttools.Moto(t)
	template, err := os.ReadFile(filepath.Join(goldenDir, "secrets-keys", "template.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	moto.CreateStack(t, "long", template, map[string]string{"CertificateValue": "one-", "CertificateValue2": "two", "MailValue": "mail"})
	var secrets struct {
		SecretList []struct{ ARN, Description string }
	}
	moto.AWS(t, &secrets, "secretsmanager", "list-secrets")
	values := map[string]string{}
	for _, s := range secrets.SecretList {
		var value struct{ SecretString string }
		moto.AWS(t, &value, "secretsmanager", "get-secret-value", "--secret-id", s.ARN)
		values[s.Description] = value.SecretString
	}
	expect.Equal(t, "values", map[string]string{
		"Compose secret certificate of long": "one-two", "Compose secret mail of long": "mail",
	}, values)
}
