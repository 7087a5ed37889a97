package translate

import (
	"strings"
	"testing"

	"github.com/compose2ecs/compose2ecs/internal/testfiles"
)

// TestMistakesShowNoSecret has a password beside each kind of mistake. What stands under a name
// that says so, or looks like a credential, is not said.
func TestMistakesShowNoSecret(t *testing.T) {
	const secret = "hunter2"
	token := "ghp" + "_0123456789abcdefghijABCDEFGHIJ012345"
	key := "-----BEGIN RSA PRIVATE" + " KEY-----\nMIIEowIBAAKCAQEA7hunter2hunter2hunter2hunter2hunter2hunter2h\n-----END RSA PRIVATE KEY-----\n"
	web := func(lines string) string { return "services:\n  web:\n    image: nginx\n" + lines }
	for name, files := range map[string]map[string]string{
		"quote not closed":   {"compose.yaml": web("    environment:\n      DB_PASSWORD: \"hunter2\n")},
		"no colon":           {"compose.yaml": web("    environment:\n      DB_PASSWORD hunter2\n      A: b\n")},
		"second colon":       {"compose.yaml": web("    environment:\n      DB_PASSWORD: hunter2: x\n")},
		"schema":             {"compose.yaml": web("    environment: DB_PASSWORD=hunter2\n")},
		"schema of a key":    {"compose.yaml": web("    DB_PASSWORD=hunter2: 1\n")},
		"schema of a list":   {"compose.yaml": web("    environment:\n      - {DB_PASSWORD: hunter2}\n")},
		"interpolation":      {"compose.yaml": web("    environment:\n      DB_PASSWORD: \"hun${hunter2\"\n")},
		"required":           {"compose.yaml": web("    environment: [\"DB_PASSWORD=hunter2${X:?}\"]\n")},
		"build arguments":    {"compose.yaml": web("    build: {context: ., args: {NPM_TOKEN: \"hunter2${\"}}\n")},
		"token":              {"compose.yaml": web("    command: [" + token + "\n")},
		"token as a size":    {"compose.yaml": web("    mem_limit: " + token + "\n")},
		"token as a port":    {"compose.yaml": web("    ports: [\"" + token + "\"]\n")},
		"URL":                {"compose.yaml": web("    environment: [A: \"postgres://u:hunter2@db\n")},
		"key included":       {"compose.yaml": "include: [other]\n" + web(""), "other": key},
		"password included":  {"compose.yaml": "include: [other]\n" + web(""), "other": "hunter2\n"},
		"list included":      {"compose.yaml": "include: [other]\n" + web(""), "other": "- hunter2\n"},
		"variables included": {"compose.yaml": "include: [other]\n" + web(""), "other": "DB_PASSWORD=hunter2\nA='b\n"},
		"variables extended": {"compose.yaml": "services: {web: {extends: {file: other, service: a}}}\n", "other": "DB_PASSWORD=hunter2\n\tA=b\n"},
		".env: quote":        {"compose.yaml": web(""), ".env": "A=b\nDB_PASSWORD=\"hunter2\n"},
		".env: name":         {"compose.yaml": web(""), ".env": "hunter2 x=b\n"},
		".env: variable":     {"compose.yaml": web(""), ".env": "DB_PASSWORD=hunt${hunter2\n"},
		"env_file: quote":    {"compose.yaml": web("    env_file: e\n"), "e": "A=b\nDB_PASSWORD=\"hunter2\n"},
		"env_file: name":     {"compose.yaml": web("    env_file: e\n"), "e": "hunter2%=b\n"},
		"env_file: variable": {"compose.yaml": web("    env_file: e\n"), "e": "DB_PASSWORD=hunt${hunter2\n"},
		"label_file: quote":  {"compose.yaml": web("    label_file: e\n"), "e": "token=\"hunter2\n"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			result, err := Translate(t.Context(), Options{Dir: testfiles.Write(t, files), ProjectName: "web"})
			said := everything(t, result, err)
			if strings.Contains(said, secret) || strings.Contains(said, token) || strings.Contains(said, "MIIE") {
				t.Error(said)
			}
			if err == nil && result.Document != nil {
				t.Error("there is no mistake")
			}
		})
	}
}

// TestMistakeInVariablesIsPlaced names file and line of what is wrong in .env.
func TestMistakeInVariablesIsPlaced(t *testing.T) {
	dir := testfiles.Write(t, map[string]string{
		"compose.yaml": "services: {web: {image: nginx}}\n", "a.env": "A=b\n", "b.env": "\ufeffB=c\n\nC=\"d\n",
	})
	_, err := Translate(t.Context(), Options{Dir: dir, EnvFiles: []string{"a.env", "b.env"}})
	if err == nil || !strings.HasPrefix(err.Error(), "b.env:3:1: a quote is not closed") {
		t.Error(err)
	}
}
