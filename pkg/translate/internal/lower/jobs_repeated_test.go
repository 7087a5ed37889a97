package lower

import (
	"testing"

	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// TestRepeated has a service run before each deployment if each of its commands ends and can be run again, and not if a program that
// nobody knows goes on, or changes data each time.
func TestRepeated(t *testing.T) {
	t.Parallel()
	shell := func(name, text string) string {
		return name + `: {restart: "no", image: acme/app, volumes: ["site:/srv/site", "./seed:/seed"], entrypoint: [sh, -c], command: ["` + text + `"]}`
	}
	for step, want := range map[string]plan.RunMode{
		shell("pages", `cp -r /app/build/. /srv/site/`):                                        plan.BeforeDeploy,
		shell("pages", `set -e; mkdir -p /srv/site/a && chown -R 33:33 /srv/site; exit 0`):     plan.BeforeDeploy,
		shell("pages", `test -d /srv/site/a || mkdir -p /srv/site/a`):                          plan.BeforeDeploy,
		shell("pages", `cd /srv/site && make-settings > app.ini 2>/dev/null`):                  plan.BeforeDeploy,
		shell("pages", `cat > /srv/site/app.ini <<EOF\nport = 1\nserve $$PORT\nEOF\ntrue`):     plan.BeforeDeploy,
		shell("pages", `envsubst < /etc/a.tmpl | tee /srv/site/app.conf`):                      plan.BeforeDeploy,
		shell("pages", `cat > /srv/site/app.ini <<EOF\nport = 1\nserve`):                       plan.OneOff,
		shell("pages", `cat > /srv/site/app.ini <<< EOF\nserve\nEOF`):                          plan.OneOff,
		shell("pages", `cat > /srv/site/app.ini <<EOF\nport = 1\nEOF\nserve`):                  plan.OneOff,
		shell("site-init", `bin/settings 'http://a.example/?b=1&c=2' 2>&1`):                    plan.BeforeDeploy,
		shell("pages", `cd /opt; cd /srv/site; touch a`):                                       plan.BeforeDeploy,
		shell("pages", `cd /srv; cd site; touch a`):                                            plan.BeforeDeploy,
		shell("pages", `cd /srv/site; cd /opt; touch a`):                                       plan.OneOff,
		shell("pages", `touch /srv/site/a &report`):                                            plan.OneOff,
		shell("pages", `if [ -z $$A ]; then touch /srv/site/a; fi`):                            plan.BeforeDeploy,
		shell("pages", `mkdir -p /srv/site/in && exec /app/watcher --dir /srv/site/in`):        plan.OneOff,
		shell("pages", `cp -r /defaults/. /srv/site/; /usr/local/bin/render-loop --each 60`):   plan.OneOff,
		shell("pages", `mkdir -p /srv/site/js && npm run build -- --watch`):                    plan.OneOff,
		shell("pages", `touch /srv/site/a; report &`):                                          plan.OneOff,
		shell("pages", `while ! test -f /tmp/a; do sleep 1; done; touch /srv/site/a`):          plan.OneOff,
		shell("pages", `mkdir /srv/site/a`):                                                    plan.OneOff,
		shell("pages", `cp -r /seed/. /srv/site/`):                                             plan.OneOff,
		shell("pages", `cp -r /srv/site/a /srv/site/b`):                                        plan.OneOff,
		shell("pages", `cp -r /fixtures/. /srv/site && load 'insert into orders values (1)'`):  plan.OneOff,
		shell("pages", `echo hello > /srv/site/app.ini; date >> /srv/site/log`):                plan.OneOff,
		shell("pages", `cat /in/users.csv >> /srv/site/users.csv`):                             plan.OneOff,
		shell("pages", `node load.js && touch /srv/site/loaded`):                               plan.OneOff,
		shell("pages", `find /srv/site -mtime +7 -delete; touch /srv/site/clean`):              plan.OneOff,
		shell("pages", `mv /srv/site/old/a /srv/site/new/; mkdir -p /srv/site/old`):            plan.OneOff,
		shell("pages", `echo 0 > /srv/site/counter`):                                           plan.OneOff,
		shell("pages", `openssl rand -hex 32 > /srv/site/app.conf`):                            plan.OneOff,
		shell("pages", `curl -s $$TARGET > /srv/site/dump.json`):                               plan.OneOff,
		shell("pages", `touch /srv/site/a; echo '* * * * * date' | crontab -`):                 plan.OneOff,
		shell("pages", `touch $$(load-orders) /srv/site/a`):                                    plan.OneOff,
		shell("site-init", `bin/settings --to /srv/site`):                                      plan.BeforeDeploy,
		shell("site-init", `ls -1 apps > site/apps.txt; app set-config host $$HOST`):           plan.BeforeDeploy,
		shell("site-init", `[ -f /srv/site/a.key ] || openssl rand -hex 32 > /srv/site/a.key`): plan.BeforeDeploy,
		shell("site-init", `prepare && exec bin/migrate`):                                      plan.BeforeDeploy,
		shell("site-init", `mkdir -p /srv/site/a && exec bin/watcher`):                         plan.OneOff,
		shell("site-init", `bin/agent & touch /srv/site/a`):                                    plan.OneOff,
		shell("site-init", `cat /in/users.csv >> /srv/site/users.csv`):                         plan.OneOff,
		shell("site-init", `openssl rand -hex 32 > /srv/site/a.key`):                           plan.OneOff,
		shell("site-init", `mv /srv/site/old/a /srv/site/new/`):                                plan.OneOff,
		shell("site-init", `truncate -s0 /srv/site/app.log`):                                   plan.OneOff,
		`pages: {restart: "no", volumes: ["site:/srv/site"], image: acme/app, command: [cp]}`:  plan.OneOff,
		`pages: {restart: "no", volumes: ["site:/srv/site"], image: acme/app, command: ["|"]}`: plan.OneOff,
		`init: {restart: "no", volumes: ["site:/srv/site"], image: acme/app, command: [mv]}`:   plan.BeforeDeploy,
		`init: {restart: "no", volumes: ["site:/srv/site"], image: acme/app, command: [exec]}`: plan.BeforeDeploy,
	} {
		l := loweredFrom(t, "services:\n  web: {image: nginx, ports: ['80:80'], restart: always, volumes: ['site:/srv/site']}\n  "+step+"\n"+
			"volumes: {site: {}}\n")
		for _, s := range l.plan.Services {
			if s.Name == "web" {
				continue
			}
			if s.RunMode != want {
				t.Errorf("%s: %v", step, s.RunMode)
			}
			told := len(foundIn(l, kindOnRequest)) + len(foundIn(l, kindFinite)) + len(foundIn(l, kindRunOnce))
			if want == plan.OneOff && told == 0 {
				t.Errorf("%s: not told that it runs on request", step)
			}
		}
	}
}
