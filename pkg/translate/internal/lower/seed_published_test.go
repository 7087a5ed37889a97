package lower

import (
	"slices"
	"strings"
	"testing"

	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// TestMayHide asks for a look at what an image of which nothing is known may have where a volume is mounted, and not where programs keep
// data, or where something else fills the volume.
func TestMayHide(t *testing.T) {
	t.Parallel()
	const (
		app    = "    image: acme/app\n"
		server = "\n  server:\n    image: nginx\n    volumes: ['vol:/srv/v:ro']"
	)
	at := func(dir string) string { return app + "    volumes: ['vol:" + dir + "']" }
	const read = "    volumes: ['vol:/etc/nginx/conf.d:ro']"
	known := func(dir, server string) string {
		return "    image: espocrm/espocrm\n    volumes: ['vol:" + dir + "']\n  server:\n" + server
	}
	same := func(dir string) string { return "\n  server:\n    image: nginx\n    volumes: ['vol:" + dir + ":ro']" }
	for lines, want := range map[string]bool{
		at("/etc/app"):                                                  true,
		at("/etc/app/certs"):                                            true,
		at("/opt/app/conf"):                                             true,
		at("/var/www/html"):                                             true,
		at("/app/static/"):                                              true,
		at("/app/node_modules"):                                         true,
		at("/var/www/shop") + same("/var/www/shop"):                     true,
		at("/srv/shop/code") + same("/srv/shop/code"):                   true,
		at("/srv/films") + same("/srv/films"):                           false,
		at("/var/www/archive") + same("/var/www/archive"):               false,
		at("/srv/code") + server:                                        false,
		"    image: acme/mail-relay:2\n    volumes: ['vol:/etc/relay']": false,
		"    image: acme/headscale@sha256:" + strings.Repeat("0", 64) + "\n    volumes: ['vol:/etc/headscale']": false,
		at("/etc"):                               false,
		at("/etc/letsencrypt"):                   false,
		at("/etc/app/keys"):                      false,
		at("/config"):                            false,
		at("/app/config"):                        false,
		at("/static"):                            false, // no directory of a program
		at("/var/lib/app"):                       false,
		at("/var/lib/app/public"):                false,
		at("/data/assets"):                       false,
		at("/app/public/uploads"):                false,
		at("/app/uploads/static") + server:       false,
		at("/srv/code"):                          false,
		at("/srv/media") + server:                false,
		at("/run/app") + server:                  false,
		at("/etc/app:ro"):                        false,
		at("/etc/app:nocopy"):                    false,
		app + "    volumes: ['./v:/app/static']": false,
		"    image: mariadb\n    volumes: ['vol:/etc/mysql']":                                                    true, // known, but not what it has there
		"    image: mariadb\n    volumes: ['vol:/var/lib/mysql']":                                                false,
		"    image: mariadb\n    volumes: ['vol:/srv/html']":                                                     false,
		"    image: fusionauth/fusionauth-app:1.50.1\n    volumes: ['vol:/usr/local/fusionauth/config']":         true,
		"    image: fusionauth/fusionauth-app:1.50.1\n    volumes: ['vol:/usr/local/fusionauth/logs']":           false,
		"    image: adguard/adguardhome\n    volumes: ['vol:/opt/adguardhome/conf']":                             false, // its data
		"    image: traefik:v3\n    volumes: ['vol:/etc/traefik']":                                               false, // it is alone in its image
		"    image: node:22\n    volumes: ['vol:/app/node_modules']":                                             false,
		"    image: acme/app:distroless\n    volumes: ['vol:/etc/app']":                                          false,
		"    image: acme/lego\n    volumes: ['vol:/etc/app']":                                                    false,
		"    build: .\n    volumes: ['vol:/etc/app']":                                                            false,
		at("/app/static") + "\n    x-aws-pre_deploy: true":                                                       false,
		at("/app/static") + "\n    environment: {COLLECT_STATIC: '1'}":                                           false,
		at("/app/static") + "\n    command: sh -c 'rails assets:precompile && rails s'":                          false,
		at("/app/static") + "\n  worker:\n    image: acme/app\n    volumes: ['vol:/app/static']":                 true,
		at("/app/static") + "\n  worker:\n    image: acme/worker\n    volumes: ['vol:/app/static']":              false,
		at("/etc/app") + "\n  worker:\n    image: acme/worker\n    volumes: ['vol:/etc/app']":                    true,
		at("/etc/app") + "\n  worker:\n    image: acme/worker\n    volumes: ['vol:/out']":                        false,
		at("/etc/app") + "\n  worker:\n    image: acme/worker\n    volumes: ['vol:/etc/app']\n    restart: 'no'": false,
		at("/etc/app") + "\n  init:\n    image: acme/worker\n    volumes: ['vol:/etc/app']":                      false,
		at("/etc/app") + "\n  worker:\n    build: .\n    volumes: ['vol:/etc/app']":                              false,
		at("/app/static") + "\n  server:\n    image: httpd\n    volumes: ['vol:/srv/v']":                         true,
		at("/var/www/bootstrap"):                             true,
		at("/srv/bootstrap"):                                 false,
		at("/var/www/data/vendor"):                           false,
		known("/opt/shop/conf.d", "    image: nginx\n"+read): true,
		known("/opt/shop/conf.d", "    image: nginx\n    volumes: ['vol:/etc/nginx/conf.d']"):      true,
		known("/opt/shop/conf.d", "    image: nginx\n    volumes: ['vol:/srv/v:ro']"):              true,
		known("/opt/shop/pages", "    image: nginx\n"+read):                                        false,
		known("/opt/shop/conf.d", "    image: acme/reader\n"+read):                                 true,
		known("/opt/shop/conf.d", "    build: {context: ., dockerfile_inline: FROM nginx}\n"+read): true,
	} {
		l := loweredFrom(t, web(lines)+"\nvolumes: {vol: }\n", "v/x", "x", "Dockerfile", "FROM scratch")
		found := foundIn(l, kindMayHide)
		if got := len(found) > 0; got != want {
			t.Errorf("%s: %t", lines, got)
		}
		if hides := slices.ContainsFunc(l.plan.Volumes, func(v plan.Volume) bool { return v.Hides }); hides != want {
			t.Errorf("%s: the volume hides files: %t", lines, hides)
		}
	}
}

// TestSeedsOnlyFiles has the image with the files fill a volume, and no web server with its own page; but a web server whose
// configuration a volume hides, or that is alone.
func TestSeedsOnlyFiles(t *testing.T) {
	t.Parallel()
	const others = "\n  app:\n    image: acme/app\n    volumes: ['vol:/srv/html']\nvolumes: {vol: {x-aws-efs: {seed: true}}}\n"
	for mount, want := range map[string]bool{
		"    image: nginx\n    volumes: ['vol:/usr/share/nginx/html']":                                                                              false,
		"    image: nginx\n    volumes: ['vol:/srv/static']":                                                                                        false,
		"    image: nginx\n    volumes: ['vol:/etc/nginx/conf.d']":                                                                                  true,
		"    image: acme/nginx-site\n    volumes: ['vol:/usr/share/nginx/html']":                                                                    true,
		"    image: acme.example.com/shop/nginx:3\n    volumes: ['vol:/usr/share/nginx/html']":                                                      true,
		"    build: {context: ., dockerfile_inline: \"FROM nginx\\nCOPY x /x\"}\n    volumes: ['vol:/usr/share/nginx/html']":                        false,
		"    build: {context: ., dockerfile_inline: \"FROM nginx\\nCOPY x /usr/share/nginx/html/\"}\n    volumes: ['vol:/usr/share/nginx/html']":    true,
		"    build: {context: ., dockerfile_inline: \"FROM nginx\\nRUN cp /y /usr/share/nginx/html/\"}\n    volumes: ['vol:/usr/share/nginx/html']": true,
	} {
		l := loweredFrom(t, web(mount)+others, "x", "x")
		seeds := func(name string) bool {
			return slices.ContainsFunc(l.service(name).Mounts, func(m plan.Mount) bool { return m.Seed })
		}
		if got := seeds("web"); got != want || !seeds("app") {
			t.Errorf("%s: %t, and the other: %t", mount, got, seeds("app"))
		}
	}
	l := loweredFrom(t, web("    image: nginx\n    volumes: ['vol:/usr/share/nginx/html']\nvolumes: {vol: {x-aws-efs: {seed: true}}}\n"))
	if !l.service("web").Mounts[0].Seed {
		t.Error("a web server that is alone")
	}
}
