package overlayfile

import (
	"slices"
	"strings"
	"testing"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
)

// TestInvents generates what a project invents, and nothing that somebody else issues or that needs more than letters and digits.
func TestInvents(t *testing.T) {
	for name, service := range map[string]string{
		"TUNNEL_TOKEN":                      "image: cloudflare/cloudflared, command: tunnel run",
		"MSSQL_SA_PASSWORD":                 "image: mcr.microsoft.com/mssql/server",
		"OPENSEARCH_INITIAL_ADMIN_PASSWORD": "image: 'opensearchproject/opensearch:2.14.0'",
		"CLERK_SECRET_KEY":                  "image: acme/app",
		"OPENAI_API_KEY":                    "image: acme/app",
		"SMTP_PASSWORD":                     "image: acme/app",
		"LICENSE_KEY":                       "image: acme/app",
		"TELEGRAM_BOT_TOKEN":                "image: acme/app",
	} {
		file := made(t, "services:\n  s: {"+service+", environment: {"+name+": '${"+name+"}'}}\n")
		if strings.Contains(string(file.Content), "x-aws-generate: ") {
			t.Errorf("%s is generated:\n%s", name, file.Content)
		}
		if !slices.ContainsFunc(file.Findings, func(f diag.Finding) bool {
			return f.Severity == diag.Warning && strings.Contains(f.Message, name)
		}) {
			t.Errorf("%s is not told: %v", name, file.Findings)
		}
	}
	for name, service := range map[string]string{
		"POSTGRES_PASSWORD": "image: 'postgres:17'", "SECRET_KEY_BASE": "image: acme/app", "ACME_SECRET_KEY": "image: acme/app",
	} {
		file := made(t, "services:\n  s: {"+service+", environment: {"+name+": '${"+name+"}'}}\n")
		if !strings.Contains(string(file.Content), "x-aws-generate: ") {
			t.Errorf("%s is not generated:\n%s", name, file.Content)
		}
	}
}

// TestExampleInFile generates a key that a mounted file has an example for, with which the program does not start.
func TestExampleInFile(t *testing.T) {
	for key, generated := range map[string]bool{"ultrasecretkey": true, "d9c1f0": false} {
		file := madeOf(t, map[string]string{
			"compose.yaml": "services:\n  search:\n    image: searxng/searxng\n    ports: ['8080:8080']\n" +
				"    volumes: ['./settings.yml:/etc/searxng/settings.yml:ro']\n",
			"settings.yml": "use_default_settings: true\nserver:\n  secret_key: \"" + key + "\"\n",
		})
		if strings.Contains(string(file.Content), "SEARXNG_SECRET: searxng_secret\n") != generated || len(seriousOf(file.Findings)) > 0 {
			t.Errorf("with %s: %v\n%s", key, file.Findings, file.Content)
		}
	}
}

// TestKeyInFile generates a key that is empty in an env file, beside another variable that is none.
func TestKeyInFile(t *testing.T) {
	file := madeOf(t, map[string]string{
		"compose.yaml": "services:\n  web: {image: example/web:1, ports: ['80:80'], env_file: [web.env]}\n",
		"web.env":      "JWT_SECRET=\nCOLOR=\n",
	})
	if content := string(file.Content); !strings.Contains(content, "JWT_SECRET: jwt_secret\n") || strings.Contains(content, "COLOR") ||
		len(seriousOf(file.Findings)) > 0 {
		t.Errorf("%v\n%s", file.Findings, content)
	}
}

// TestLengths gives a secret that several variables share the length that all of them admit.
func TestLengths(t *testing.T) {
	content := string(made(t, `services:
  api: {image: example/api, environment: {STORE_SECRET_KEY: "${S}"}}
  store: {image: minio/minio, command: server /data, environment: {MINIO_ROOT_USER: store, MINIO_ROOT_PASSWORD: "${S}"}}
`).Content)
	if !strings.Contains(content, "  s:\n    environment: S\n    x-aws-generate: 32\n") {
		t.Error(content)
	}
}
