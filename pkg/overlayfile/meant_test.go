package overlayfile

import (
	"strings"
	"testing"
)

// TestMeant has variables name the services that they mean by hosts which lead nowhere on AWS, and leaves others and credentials alone.
func TestMeant(t *testing.T) {
	const db = "  db:\n    image: mariadb:11.4\n    environment: {MARIADB_ROOT_PASSWORD_FILE: /x}\n"
	for environment, want := range map[string]string{
		`{DB_HOST: 127.0.0.1, DB_PORT: "3306"}`:                       "DB_HOST: db\n",
		`{DB_HOST: "localhost:3306"}`:                                 "DB_HOST: db:3306\n",
		`{REPORTS_DSN: "mysql://shop@localhost/reports?a=$$1"}`:       "REPORTS_DSN: mysql://shop@db/reports?a=$$1\n",
		`{JOBS_URL: "jdbc:mariadb://127.0.0.1:3306/jobs"}`:            "JOBS_URL: jdbc:mariadb://db:3306/jobs\n",
		`{DB_HOST: db.shop}`:                                          "DB_HOST: db\n",
		`{DSN: "mysql://shop@db.shop:3306/x"}`:                        "DSN: mysql://shop@db:3306/x\n",
		`{DSN: "mysql://shop:hunter2@localhost:3306/x"}`:              "",
		`{HOSTS: "mysql://db.shop:3306,mysql://db.shop.example.org"}`: "",
		`{DB_HOST: 127.0.0.1, DB_PORT: "3307"}`:                       "",
		`{STATUS_HOST: "localhost:8080"}`:                             "",
		`{DB_HOST: db}`:                                               "",
	} {
		file := made(t, "name: shop\nservices:\n  app: {image: \"example/app:1\", expose: [\"8080\"], environment: "+environment+"}\n"+db+
			"networks: {default: {name: shop}}\n")
		content := string(file.Content)
		if written := strings.Contains(content, "the name of the intended service"); written != (want != "") || !strings.Contains(content, want) {
			t.Errorf("%s: without %q\n%s", environment, want, content)
		}
		if serious := strings.Join(seriousOf(file.Findings), "\n"); want != "" && strings.Contains(serious, "C2E-task-itself") {
			t.Errorf("%s: %s", environment, serious)
		}
	}
}

// TestNotAccepted leaves a warning about a name that does not resolve, where no variable has it.
func TestNotAccepted(t *testing.T) {
	file := made(t, "name: shop\nservices:\n  app: {image: \"example/app:1\", command: [run, \"--db=db.shop\"]}\n"+
		"  db: {image: \"example/db:1\"}\nnetworks: {default: {name: shop}}\n")
	if serious := strings.Join(seriousOf(file.Findings), "\n"); !strings.Contains(serious, "C2E-docker-name") {
		t.Errorf("%s\n%s", serious, file.Content)
	}
}
