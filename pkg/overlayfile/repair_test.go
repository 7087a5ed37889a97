package overlayfile

import (
	"strings"
	"testing"

	"github.com/compose2ecs/compose2ecs/pkg/translate"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

// TestOneRepair translates a project again after each repair, also where it needs nothing else: what is left to say is about the project
// with the file.
func TestOneRepair(t *testing.T) {
	t.Parallel()
	const kept = "\n    volumes: ['data:/var/lib/postgresql/data']\n"
	const volumes = "volumes: {data: {}}\n"
	for name, c := range map[string]struct{ compose, want string }{
		"a password": {
			"services:\n  db:\n    image: postgres:17\n    environment: {POSTGRES_PASSWORD: '${DB_PASS}'}" + kept + volumes,
			"POSTGRES_PASSWORD: db_pass\n",
		},
		"a key": {
			"services:\n  app:\n    image: acme/app\n    environment: {SECRET_KEY: '${KEY}'}\n", "SECRET_KEY: key\n",
		},
		"an example of a key": {
			"services:\n  app:\n    image: acme/app\n    environment: {SECRET_KEY: changeme}\n", "SECRET_KEY: secret_key\n",
		},
		"an example of a password": {
			"services:\n  db:\n    image: postgres:17\n    environment: {POSTGRES_PASSWORD: changeme}" + kept + volumes,
			"POSTGRES_PASSWORD: postgres_password\n",
		},
		"an example in a URL": {
			"services:\n  db:\n    image: postgres:17\n    environment: {POSTGRES_PASSWORD: changeme}" + kept +
				"  app:\n    image: acme/app\n    environment: {URL: 'postgres://u:changeme@db/x'}\n" + volumes,
			"URL: url\n",
		},
		"moved data": {
			"services:\n  db:\n    image: postgres:18\n    environment: {POSTGRES_PASSWORD_FILE: /x}" + kept + volumes,
			"PGDATA: /var/lib/postgresql/data\n",
		},
		"plain HTTP": {
			"services:\n  app:\n    image: n8nio/n8n\n    ports: ['80:5678']\n    volumes: ['data:/home/node/.n8n']\n" + volumes,
			"N8N_SECURE_COOKIE: \"false\"\n",
		},
		"plain HTTP of what is built from a well-known image": {
			"services:\n  app:\n    build: {context: ., dockerfile_inline: \"FROM n8nio/n8n\\nCOPY nodes /custom\\n\"}\n    ports: ['80:5678']\n" +
				"    volumes: ['data:/home/node/.n8n']\n" + volumes,
			"N8N_SECURE_COOKIE: \"false\"\n",
		},
		"its own name": {
			"services:\n  broker:\n    image: acme/broker\n    environment: {LISTENERS: 'PLAIN://broker:9092'}\n",
			"LISTENERS: PLAIN://0.0.0.0:9092\n",
		},
	} {
		file := made(t, c.compose)
		if !strings.Contains(string(file.Content), c.want) {
			t.Errorf("%s: without %s:\n%s", name, c.want, file.Content)
		}
		if serious := seriousOf(file.Findings); len(serious) > 0 || !file.Complete {
			t.Errorf("%s: what was repaired is told: %v", name, serious)
		}
	}
}

// TestPIDsOfServices takes only the limits of services away, beside those that it writes.
func TestPIDsOfServices(t *testing.T) {
	t.Parallel()
	file := made(t, "services:\n  app: {image: acme/app, pids_limit: 100}\n  other: {image: acme/app, mem_swappiness: 10}\n")
	if text := string(file.Content); strings.Count(text, "pids_limit: !reset null") != 1 {
		t.Errorf("%s", text)
	}
}

// TestSharedVolumes has what prepares a volume run once where it writes to one of the service that creates something.
func TestSharedVolumes(t *testing.T) {
	t.Parallel()
	const create = "services:\n" +
		"  create-tables: {image: acme/app, command: \"create --if not exists\", volumes: ['data:/data'], restart: 'no'}\n" +
		"  app: {image: acme/app, depends_on: {prepare: {condition: service_completed_successfully}}, volumes: ['data:/data']}\n"
	for mount, want := range map[string]bool{"data:/data": true, "data:/data:ro": false, "other:/data": false} {
		file := made(t, create+"  prepare: {image: acme/app, command: chown, volumes: ['"+mount+"']}\nvolumes: {data: {}, other: {}}\n")
		if got := strings.Contains(string(file.Content), "It waits for prepare"); got != want {
			t.Errorf("%s: %t\n%s", mount, got, file.Content)
		}
	}
}

// TestAnywhere replaces the name of a service where it stands for addresses at which a program listens.
func TestAnywhere(t *testing.T) {
	t.Parallel()
	for addresses, want := range map[string]string{
		"web": "0.0.0.0", "web:80": "0.0.0.0:80", "tcp://web:80": "tcp://0.0.0.0:80", "A://web:1,B://other:2": "A://0.0.0.0:1,B://other:2",
		"webs:80": "webs:80", "": "",
	} {
		if got := anywhere(addresses, "web"); got != want {
			t.Errorf("%s: %s", addresses, got)
		}
	}
}

// TestRetreat takes back a setting that is at fault, and leaves words in its place; not what the files themselves have.
func TestRetreat(t *testing.T) {
	for _, c := range []struct {
		path     source.Path
		severity diag.Severity
		want     bool
	}{
		{source.Path{"services", "web", "ports"}, diag.Error, true},
		{source.Path{"services", "web", "ports", "0", "target"}, diag.Error, true},
		{source.Path{"volumes", "data", efsKey}, diag.Error, true},
		{source.Path{"services", "web", "ports"}, diag.Warning, false},
		{source.Path{"services", "web", "image"}, diag.Error, false},
		{source.Path{"services", "other", "ports"}, diag.Error, false},
		{source.Path{"services", "web"}, diag.Error, false},
		{source.Path{"secrets", "web", "ports"}, diag.Error, false},
		{nil, diag.Error, false},
	} {
		d := newDraft(Options{}, &translate.Names{Services: []string{"web"}, Volumes: []string{"data"}})
		d.services["web"].set(setting{key: "ports", value: 1})
		d.volumes["data"].set(setting{key: efsKey, value: 1})
		got := d.retreat([]diag.Finding{{Kind: diag.Kind{Severity: c.severity}, Path: c.path, Message: "wrong"}})
		left := d.services["web"].has("ports") && d.volumes["data"].has(efsKey)
		if got != c.want || left == c.want {
			t.Errorf("%s: %t, %t", c.path, got, left)
		}
	}
}

// TestNothingToRepair changes nothing of a project without a plan.
func TestNothingToRepair(t *testing.T) {
	t.Parallel()
	d := newDraft(Options{}, &translate.Names{Services: []string{"app"}})
	d.latest = &translate.Result{}
	for name, repairs := range map[string]func(*plan.Plan) bool{
		"keepData": d.keepData, "replaceKeys": d.replaceKeys, "replaceForms": d.replaceForms, "correct": d.correct,
		"replacePasswords": d.replacePasswords, "createAtFirst": d.createAtFirst,
	} {
		if repairs(nil) {
			t.Errorf("%s changed something", name)
		}
	}
}
