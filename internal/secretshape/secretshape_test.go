package secretshape

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestName(t *testing.T) {
	for name, want := range map[string]bool{
		"DB_PASSWORD": true, "PGPASSWORD": true, "MasterUserPassword": true, "redis.pass": true, "api-key": true, "APIKEY": true,
		"AWS_SECRET_ACCESS_KEY": true, "SECRET_KEY_BASE": true, "clientSecret": true, "GITHUB_TOKEN": true, "SecretString": true,
		"ADMIN_TOKEN": true, "adminToken": true, "APP__ADMIN__TOKEN": true, "maxTokens": false, "LLM_MAX_OUTPUT_TOKENS": false,
		"DB_PASSWORD_FILE": false, "PUBLIC_KEY": false, "MAX_TOKENS": false, "PASSWORD_MIN_LENGTH": false, "KEYBOARD": false, "HOST": false,
		"ssh_host_key_path": false, "": false,
	} {
		if Name(name) != want {
			t.Errorf("Name(%q) = %v", name, !want)
		}
	}
}

func TestPair(t *testing.T) {
	for _, pair := range [][2]string{
		{"PASSWORD", "true"}, {"PASSWORD", "null"}, {"TOKEN", ""}, {"URL", "https://example.com/a:b@c"}, {"HOST", "db"},
		{"HEADERS_Access-Control-Allow-Credentials", "['true']"},
	} {
		if Pair(pair[0], pair[1]) {
			t.Errorf("%v is none", pair)
		}
	}
	for _, pair := range [][2]string{{"PASSWORD", "x"}, {"URL", "postgres://u:p@db"}} {
		if !Pair(pair[0], pair[1]) {
			t.Errorf("%v is one", pair)
		}
	}
}

// samples are credentials by shape, put together here so that no scanner takes them for real
// ones.
var samples = map[string]string{
	"a private key":           "-----BEGIN RSA PRIVATE" + " KEY-----\nMIIEowIBAAKCAQEA7\nabc\n-----END RSA PRIVATE KEY-----",
	"a GitHub token":          "ghp" + "_0123456789abcdefghijABCDEFGHIJ012345",
	"a GitLab token":          "glpat" + "-0123456789abcdefghij",
	"a Stripe key":            "sk" + "_live_0123456789abcdef",
	"a Slack token":           "xoxb" + "-0123456789-abcdef",
	"an npm token":            "npm" + "_0123456789abcdefghijklmnopqrstuvwxyz",
	"an API key":              "sk" + "-proj-0123456789abcdefghijk",
	"a Google API key":        "AIza" + strings.Repeat("a", 35),
	"an access key of AWS":    "AKIA" + "IOSFODNN7EXAMPLE",
	"a JSON Web Token":        "eyJ" + "hbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl",
	"an Authorization header": "Basic " + "dXNlcjpwYXNzd29yZA==",
	"a URL with a password":   "postgres://u:" + "hunter2@db/x",
}

func TestKind(t *testing.T) {
	for kind, text := range samples {
		for _, text := range []string{text, "--header '" + text + "'", `{"a": "` + strings.ReplaceAll(text, "\n", `\n`) + `"}`} {
			if got := Kind(text); got != kind {
				t.Errorf("Kind(%q) = %q, want %q", text, got, kind)
			}
		}
	}
	for _, text := range []string{
		"", "#   -----BEGIN RSA PRIVATE KEY-----\n#   privatekeyprivatekeyprivatekeyprivatekeyprivatekey\n",
		"-----BEGIN PUBLIC KEY-----\nMIIBIjANBg",
		"-----BEGIN PRIVATE KEY-----\n<your key here>", "http://localhost:8080/a@b", "basic auth", "Basic authentication is off",
		"a-task-manager",
		"risk-based-authentication-service-x",
	} {
		if got := Kind(text); got != "" {
			t.Errorf("Kind(%q) = %q", text, got)
		}
	}
}

func TestCommand(t *testing.T) {
	for _, text := range []string{
		"mysqladmin ping -h localhost -uroot -pexample", "redis-server --requirepass hunter2", "redis-cli -a hunter2 ping",
		"curl -fsS -u admin:hunter2 localhost", "app --db-password=hunter2", "sh -c 'PGPASSWORD=hunter2 psql'", "app --token hunter2",
		"curl -H 'Authorization: Basic " + "dXNlcjpwYXNzd29yZA=='",
	} {
		if !Command(text) {
			t.Errorf("a password is in %q", text)
		}
	}
	for _, text := range []string{
		"mysqladmin ping -h localhost -uroot -p$MYSQL_ROOT_PASSWORD", "mysqladmin -p ping", "redis-server --requirepass $PASS",
		`redis-cli -a "$REDIS_PASSWORD" ping`, "app --password-file /run/secrets/x", "app --token", "app --password --verbose", "mkdir -p /a/b",
		"curl -u $USER:$PASSWORD localhost", "nginx -g 'daemon off;'",
	} {
		if Command(text) {
			t.Errorf("no password is in %q", text)
		}
	}
}

func TestMask(t *testing.T) {
	for line, gone := range map[string]string{
		`      DB_PASSWORD: "hunter2`: "hunter2", `DB_PASSWORD hunter2`: "hunter2", `export TOKEN=hunter2 # mine`: "hunter2",
		`    - "API_KEY=hunter2"`: "hunter2", `url: postgres://u:hünter2@db`: "hünter2", `{A: 1, SECRET: hunter2}`: "hunter2",
		`MIIEowIBAAKCAQEA7MIIEowIBAAKCAQEA7MIIEowIBAAKCAQEA7`: "MIIE", `test: mysqladmin -phunter2`: "hunter2",
		`DB_PASSWORD: ${DB_PASSWORD:-hunter2}`: "hunter2", `A: ${DB_PASSWORD-hunter2}`: "hunter2",
		"-----BEGIN PRIVATE KEY----- MIIEowIBAAKCAQEA7": "MIIE",
	} {
		masked := Mask(line)
		if strings.Contains(masked, gone) {
			t.Errorf("%q is still in %q", gone, masked)
		}
		if utf8.RuneCountInString(masked) != utf8.RuneCountInString(line) {
			t.Errorf("%q and %q differ in length", line, masked)
		}
	}
	for _, line := range []string{
		"    secrets: [db_password]", "      DB_PASSWORD: ${DB_PASSWORD:?set it}", "  db_password:", "  token: {file: ./token.txt}",
		"    image: nginx", "", "    x-aws-secrets: db", "x-aws-secrets: {splunk-token: x}",
		"name: arn:aws:secretsmanager:eu-west-1:1:secret:token",
		"kms_key: alias/logs", "POSTGRES_PASSWORD_FILE: /run/secrets/x",
	} {
		if got := Mask(line); got != line {
			t.Errorf("Mask(%q) = %q", line, got)
		}
	}
}

func TestFiles(t *testing.T) {
	for name, want := range map[string]bool{
		"/home/u/.aws/credentials": true, "/home/u/.ssh/anything": true, "./id_rsa": true, ".npmrc": true, "/root/.docker/config.json": true,
		"/root/.kube/config": true, "prod.tfstate": true, ".git-credentials": true, `C:\Users\u\.netrc`: true,
		"config.json": false, "credentials": false, ".env": false, "./nginx.conf": false, "id_rsa.pub": false,
	} {
		if File(name) != want {
			t.Errorf("File(%q) = %v", name, !want)
		}
	}
	if !Directory("/shop/.git") || Directory("/shop/git") {
		t.Error("of these, .git alone is Git's")
	}
}

func TestKeys(t *testing.T) {
	for name, want := range map[string]bool{
		"SECRET_KEY_BASE": true, "N8N_ENCRYPTION_KEY": true, "APP_KEY": true, "JWT_SECRET": true,
		"APP__ENCRYPTION_KEY": true, "SHOP_SERVICE_JWTSECRET": true, "SHOP_JWT_SECRET": true, "NOJWTSECRETS": false,
		"DJANGO_SECRET_KEY": true, "PAPERLESS_SECRET_KEY": true,
		"AWS_SECRET_KEY": false, "STRIPE_SECRET_KEY": false, "DB_PASSWORD": false, "OAUTH_CLIENT_SECRET": false,
		"CLERK_SECRET_KEY": false, "PAYSTACK_SECRET_KEY": false, "OPENAI_API_KEY": false, "LICENSE_KEY": false, "TWILIO_AUTH_SECRET": false,
	} {
		if Key(name, "webserver", "ghcr.io/paperless-ngx/paperless-ngx:latest") != want {
			t.Errorf("Key(%q) = %v", name, !want)
		}
	}
	for value, want := range map[string]bool{
		"replace-me": true, "changeme": true, "change_this_to_something": true, "ChangeMe": true, "ChangeMeWithGeneratedBase64Key": true,
		"change-me-please": true, "base64:changeme": true, "base64:replace-with-a-key": true, "base64:Y2hhbmdlbWU=": false, "base64:": false,
		"please change it": true, "REPLACE_WITH_LONG_SECRET": true, "insert-your-key": true, "<db_password>": true,
		"exchange": false, "changes": false, "replaced-with-care": false, "<?xml>": false, "": false,
	} {
		if Example(value) != want {
			t.Errorf("Example(%q) = %v", value, !want)
		}
	}
}

// Who tries a program out writes more for a key than for a password.
func TestExamplesOfKeys(t *testing.T) {
	for value, want := range map[string][2]bool{ // for a key; of a form
		"changeme": {true, false}, "secret": {true, false}, "super-secret-key": {true, false}, "---": {true, false},
		"ChangeMe_UUIDv4": {true, true}, "ChangeMeWithGeneratedBase64Key": {true, true},
		"secretary": {false, false}, "base64": {false, false}, "a-b": {false, false}, "": {false, false},
	} {
		if got := [2]bool{ExampleKey(value), ExampleOfForm(value)}; got != want {
			t.Errorf("%q: %v", value, got)
		}
	}
}
