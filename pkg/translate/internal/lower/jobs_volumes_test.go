package lower

import (
	"testing"

	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// TestFillsVolume has a service run before each deployment that ends and writes to the volume of a server, but not what makes backups,
// needs the server, takes something away, or ends only by chance.
func TestFillsVolume(t *testing.T) {
	t.Parallel()
	const once = `restart: "no", volumes: ["site:/srv/site"], image: acme/app, `
	for step, want := range map[string]plan.RunMode{
		`settings: {` + once + `command: [sh, -c, "make-settings > /srv/site/app.conf"]}`:                                       plan.BeforeDeploy,
		`settings: {` + once + `command: [sh, -c, "make-settings >> site/app.conf"]}`:                                           plan.OneOff,
		`settings: {` + once + `working_dir: /srv, command: [sh, -c, "cp -r /dist/. site/"]}`:                                   plan.BeforeDeploy,
		`settings: {` + once + `working_dir: /opt, command: [sh, -c, "cp -r /dist/. site/"]}`:                                   plan.OneOff,
		`settings: {` + once + `command: [sh, -c, "mkdir -p /srv/site/cache && echo done"]}`:                                    plan.BeforeDeploy,
		`settings: {` + once + `command: [sh, -c, "make-settings > /srv/site/a; psql -h db -c 'insert into a values (1)'"]}`:    plan.OneOff,
		`seed: {` + once + `command: [cp, /in/shop.sqlite3, /srv/site/shop.sqlite3]}`:                                           plan.OneOff,
		`configurator: {` + once + `command: [bin/settings]}`:                                                                   plan.BeforeDeploy,
		`init: {` + once + `command: [bin/settings]}`:                                                                           plan.BeforeDeploy,
		`settings: {` + once + `command: [bin/settings]}`:                                                                       plan.OneOff,
		`settings: {` + once + `command: [sh, -c, "cat /srv/site/app.conf 2>&1 > /tmp/log"]}`:                                   plan.OneOff,
		`settings: {` + once + `command: [sh, -c, "make-settings > /srv/sites/app.conf"]}`:                                      plan.OneOff,
		`settings: {` + once + `profiles: [more], command: [sh, -c, "make-settings > /srv/site/app.conf"]}`:                     plan.OneOff,
		`settings: {` + once + `tty: true, command: [sh, -c, "make-settings > /srv/site/app.conf"]}`:                            plan.OneOff,
		`settings: {` + once + `x-aws-pre_deploy: false, command: [sh, -c, "make-settings > /srv/site/app.conf"]}`:              plan.OneOff,
		`settings: {` + once + `command: [sh, -c, "rm -rf /srv/site/* && make-settings > /srv/site/app.conf"]}`:                 plan.OneOff,
		`settings: {` + once + `command: [sh, -c, "curl -s http://web:80/ > /srv/site/page.html"]}`:                             plan.OneOff,
		`settings: {` + once + `command: [sh, -c, "tar xzf /in.tgz -C /srv/site && touch /srv/site/ok"]}`:                       plan.OneOff,
		`backup: {` + once + `command: [sh, -c, "cp /srv/site/data.db /srv/site/data.bak"]}`:                                    plan.OneOff,
		`db-restore: {` + once + `command: [sh, -c, "cp /in/data.db /srv/site/data.db"]}`:                                       plan.OneOff,
		`console: {` + once + `command: [sh, -c, "touch /srv/site/history"]}`:                                                   plan.OneOff,
		`certs: {restart: "no", image: certbot/certbot, volumes: ["site:/srv/site"], command: certonly --webroot -w /srv/site}`: plan.OneOff,
		`create-site: {` + once + `command: [sh, -c, "bin/site > /srv/site/user"]}`:                                             plan.OneOff,
		`reader: {restart: "no", volumes: ["site:/srv/site:ro"], image: acme/app, command: [sh, -c, "touch /srv/site/a"]}`:      plan.OneOff,
		`other: {restart: "no", volumes: ["own:/srv/site"], image: acme/app, command: [sh, -c, "touch /srv/site/a"]}`:           plan.OneOff,
		`worker: {restart: always, volumes: ["site:/srv/site"], image: acme/app, command: [sh, -c, "touch /srv/site/a; run"]}`:  plan.LongRunning,
		`worker: {volumes: ["site:/srv/site"], image: acme/app, command: [sh, -c, "touch /srv/site/a; bin/run"]}`:               plan.LongRunning,
	} {
		l := loweredFrom(t, "services:\n  web: {image: nginx, ports: ['80:80'], restart: always, volumes: ['site:/srv/site']}\n  "+step+"\n"+
			"volumes: {site: {}, own: {}}\n")
		for _, s := range l.plan.Services {
			if s.Name != "web" && s.RunMode != want {
				t.Errorf("%s: %v", step, s.RunMode)
			}
		}
	}
}
