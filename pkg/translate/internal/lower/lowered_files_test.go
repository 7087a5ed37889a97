package lower

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/compose-spec/compose-go/v2/types"
	"gopkg.in/yaml.v3"

	"github.com/compose2ecs/compose2ecs/internal/expect"
	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/load"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// TestCountedHostNames tells programs apart by the numbers of their host names, where a set begins with 0 and nothing else does so.
func TestCountedHostNames(t *testing.T) {
	t.Parallel()
	const more = "\n  other:\n    image: acme/app\n    hostname: "
	for lines, want := range map[string]bool{
		"    image: acme/app\n    hostname: live-0" + more + "live-1":                                 true,
		"    image: acme/app\n    hostname: live-1" + more + "live-0":                                 true,
		"    image: acme/app\n    hostname: live-0":                                                   false,
		"    image: acme/app\n    hostname: live-1" + more + "live-2":                                 false,
		"    image: acme/app\n    hostname: live-0" + more + "other-1":                                false,
		"    image: acme/app\n    hostname: live-0" + more + "live":                                   false,
		"    image: acme/app\n    hostname: live" + more + "live-0":                                   false,
		"    image: acme/app\n    hostname: live-0\n    command: --id live-0" + more + "live-1":       false,
		"    image: acme/app\n    hostname: live-0" + more + "live-1\n    command: --id 1":            false,
		"    image: acme/app\n    hostname: live-0\n    command: x" + more + "live-1\n    command: x": true,
		"    image: acme/app\n    hostname: live-0\n    environment: {A: b}" + more + "live-1":        false,
		"    image: acme/app\n    hostname: live-10" + more + "live-1":                                false,
	} {
		l := loweredFrom(t, web(lines))
		if got := l.isCounted(l.Project.Services["web"]); got != want {
			t.Errorf("%s: %t", lines, got)
		}
	}
}

// TestKeysOfFiles finds the keys of YAML wherever they are, and no other words.
func TestKeysOfFiles(t *testing.T) {
	for text, want := range map[string]bool{
		"a: 1":                     true,
		"b: {c: {a: 1}}":           true,
		"b: [{c: 1}, {a: 1}]":      true,
		"b: a":                     false,
		"- a":                      false,
		"aa: 1":                    false,
		"b: &x {c: 1}\nd: *x\na: ": true,
		"? [a]\n: 1":               false,
		"":                         false,
	} {
		var root yaml.Node
		if err := yaml.Unmarshal([]byte(text), &root); err != nil {
			t.Fatal(err)
		}
		if got := hasKey(&root, "a"); got != want {
			t.Errorf("%s: %t", text, got)
		}
	}
}

// TestFrameworks knows a framework by what starts its server, and by a file of its own where others start that, too.
func TestFrameworks(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		command, file string
		want          []string
	}{
		{"bundle exec rails s", "", rails.step},
		{"bundle exec puma -C config/puma.rb", "config/application.rb", rails.step},
		{"bundle exec puma", "config.ru", nil},
		{"bundle exec sidekiq", "config/application.rb", nil},
		{"python manage.py runserver", "", django.step},
		{"gunicorn shop.wsgi:application", "", django.step},
		{"gunicorn main:app", "", nil},
		{"celery -A shop.wsgi", "", nil},
		{"php artisan serve", "artisan", laravel.step},
		{"php-fpm", "artisan", laravel.step},
		{"php-fpm", "index.php", nil},
		{"php artisan queue:work", "artisan", nil},
	} {
		l := loweredFrom(t, web("    build: .\n    ports: ['80:80']\n    command: "+c.command), "Dockerfile", "FROM acme/base", cmp.Or(c.file, "other"), "")
		config := l.Project.Services["web"]
		if got, known := l.frameworkOf(config); !slices.Equal(got.step, c.want) || known != (c.want != nil) {
			t.Errorf("%s with %s: %v", c.command, c.file, got.step)
		}
	}
}

// TestFrameworksOfImages knows that some images start a server without being told.
func TestFrameworksOfImages(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		image, lines string
		want         []string
	}{
		{"php:8.3-fpm-alpine", "", laravel.step},
		{"docker.io/library/php:8-apache", "", laravel.step},
		{"dunglas/frankenphp:1-php8.3", "", laravel.step},
		{"php:8.3-cli", "", nil},
		{"acme/myphp:fpm", "", nil},
		{"php:8.3-fpm-alpine", "\n    command: php artisan queue:work", nil},
	} {
		l := loweredFrom(t, web("    build: ."+c.lines), "Dockerfile", "FROM "+c.image+"\nCOPY . .", "artisan", "")
		if got, known := l.frameworkOf(l.Project.Services["web"]); !slices.Equal(got.step, c.want) || known != (c.want != nil) {
			t.Errorf("%s%s: %v", c.image, c.lines, got.step)
		}
	}
}

// TestMigrations proposes a migration where no script of the image has it, and all of them are known.
func TestMigrations(t *testing.T) {
	t.Parallel()
	const database = "\n  db:\n    image: postgres:17\n    environment: {POSTGRES_PASSWORD: x}\n"
	const server = "    build: .\n    depends_on: [db]\n    command: "
	for _, c := range []struct {
		lines, name, content string
		want                 bool
	}{
		{server + "gunicorn shop.wsgi" + database, "other.sh", "echo", true},
		{server + "gunicorn shop.wsgi" + database, "entrypoint.sh", "python manage.py migrate", false},
		{server + "gunicorn shop.wsgi" + database, "readme.md", "python manage.py migrate", true},
		{server + "sh start.sh gunicorn shop.wsgi" + database, "start.sh", "exec \"$@\"", true},
		{server + "sh start.sh gunicorn shop.wsgi" + database, "bin/start.sh", "exec \"$@\"", true},
		{server + "sh start.sh gunicorn shop.wsgi" + database, "other.sh", "exec \"$@\"", false},
		{server + "gunicorn main:app" + database, "other.sh", "echo", false},
		{server + "gunicorn shop.wsgi\n  db:\n    image: mongo:7\n", "other.sh", "echo", false},
		{server + "gunicorn shop.wsgi\n  db:\n    build: {context: ., dockerfile_inline: 'FROM postgres:17'}\n", "other.sh", "echo", true},
		{"    build: .\n    command: gunicorn shop.wsgi\n", "other.sh", "echo", false},
		{"    build: https://example.com/a.git\n    command: gunicorn shop.wsgi" + database, "other.sh", "echo", false},
	} {
		l := loweredFrom(t, web(c.lines), "Dockerfile", "FROM python:3", c.name, c.content)
		if got := l.migrationOf(l.Project.Services["web"]) != nil; got != c.want {
			t.Errorf("%s with %s: %t", c.lines, c.name, got)
		}
	}
}

// TestBuiltWith tells whether an image has files in a directory, by what its Dockerfile copies and unpacks.
func TestBuiltWith(t *testing.T) {
	t.Parallel()
	for dockerfile, want := range map[string]bool{
		"COPY src /srv/data":                       true,
		"COPY src /srv":                            true, // src/data
		"COPY src/one /srv":                        false,
		"COPY src /other":                          false,
		"COPY src /srv/data/below":                 true,
		"COPY src/data/x /srv/data/":               true,
		"COPY none /srv/data":                      false,
		"COPY src/empty /srv/data":                 false,
		"COPY --from=build /x /srv/data":           true,
		"COPY --from=build /x /srv":                false,
		"COPY src $PLACE":                          false,
		"COPY --from=build /x $PLACE":              false,
		"RUN tar xf a.tar -C /srv/data":            true,
		"RUN tar xf a.tar -C /srv && ls /srv/data": false,
		"RUN mkdir /srv/data":                      false,
		"":                                         false,
	} {
		l := loweredFrom(t, web("    build: .\n"), "Dockerfile", "FROM acme/base\n"+dockerfile, "src/data/x", "", "src/one/x", "", "src/empty/.gitkeep", "")
		if got := l.builtWith(l.Project.Services["web"], "/srv/data/"); got != want {
			t.Errorf("%s: %t", dockerfile, got)
		}
	}
	if emptyProject().builtWith(types.ServiceConfig{}, "/srv") {
		t.Error("nothing is built")
	}
}

// TestSettingsThatImport reads settings that begin with all of others, to a depth.
func TestSettingsThatImport(t *testing.T) {
	t.Parallel()
	l := loweredFrom(t, web("    build: .\n    command: gunicorn shop.wsgi\n    environment: {DJANGO_SETTINGS_MODULE: shop.settings.one}\n"),
		"Dockerfile", "FROM python:3", "app/manage.py", "", "app/shop/settings/one.py", "from .two import *\n",
		"app/shop/settings/two.py", "from shop.three import *\n", "app/shop/three/__init__.py", "from .four import *\n",
		"app/shop/three/four.py", "from ..five import *", "app/shop/five.py", "ALLOWED_HOSTS = ['a']")
	var names []string
	for _, file := range l.djangoSettings(l.Project.Services["web"]) {
		names = append(names, strings.TrimPrefix(file.Name, "app/shop/"))
	}
	if want := []string{"settings/one.py", "settings/two.py", "three/__init__.py", "three/four.py"}; !slices.Equal(names, want) {
		t.Errorf("%v", names)
	}
}

// TestServesHTTP finds sites of Caddy that answer by HTTP.
func TestServesHTTP(t *testing.T) {
	for site, want := range map[string]bool{
		"shop.example.com": false, "http://shop.example.com": true, "https://shop.example.com": false, ":80": true, ":443": false,
		"https://a:443, b:8080": true, "{$HOST:a}": false, "{$HOST:a}:80": true, "https://a:8443": true,
	} {
		if got := servesHTTP(site); got != want {
			t.Errorf("%s: %t", site, got)
		}
	}
}

// TestFrankenPHP takes sites from a variable if the image is FrankenPHP, or built from it and has the variable.
func TestFrankenPHP(t *testing.T) {
	const base = "FROM dunglas/frankenphp"
	image := types.ServiceConfig{}
	image.Image = "dunglas/frankenphp:1"
	for _, c := range []struct {
		config types.ServiceConfig
		want   bool
	}{
		{image, true},
		{service(base, "SERVER_NAME", ":80"), true}, {service(base, "SERVER_NAME", ""), false},
		{service(base, "OTHER", ":80"), false}, {service("FROM caddy", "SERVER_NAME", ":80"), false},
	} {
		if got := emptyProject().isFrankenPHP(c.config); got != c.want {
			t.Errorf("%+v: %t", c.config.Environment, got)
		}
	}
}

// TestInImage knows that a mounted directory is not in an image if all is known that its Dockerfile puts there.
func TestInImage(t *testing.T) {
	b := bind{mount: types.ServiceVolumeConfig{Target: "/srv/app/"}}
	for name, c := range map[string]struct {
		file load.Dockerfile
		want bool
	}{
		"nothing":              {load.Dockerfile{Base: "node"}, false},
		"no base":              {load.Dockerfile{}, true},
		"a base that copies":   {load.Dockerfile{Base: "python:onbuild"}, true},
		"there":                {load.Dockerfile{Base: "node", Puts: []load.Put{{Sources: []string{"."}, To: "/srv/app"}}}, true},
		"above":                {load.Dockerfile{Base: "node", Puts: []load.Put{{Sources: []string{"."}, To: "/srv"}}}, true},
		"below":                {load.Dockerfile{Base: "node", Puts: []load.Put{{Sources: []string{"."}, To: "/srv/app/x"}}}, true},
		"elsewhere":            {load.Dockerfile{Base: "node", Puts: []load.Put{{Sources: []string{"."}, To: "/opt"}}}, false},
		"nobody knows where":   {load.Dockerfile{Base: "node", Puts: []load.Put{{Sources: []string{"."}}}}, true},
		"from a stage":         {load.Dockerfile{Base: "node", Puts: []load.Put{{To: "/srv/app"}}}, true},
		"dependencies":         {load.Dockerfile{Base: "node", Puts: []load.Put{{Sources: []string{"package.json", "yarn.lock"}, To: "/srv/app"}}}, false},
		"a command":            {load.Dockerfile{Base: "node", Runs: []string{"git clone x"}}, true},
		"a clone there":        {load.Dockerfile{Base: "node", Runs: []string{"git clone --depth 1 https://example.com/a /srv/app/src"}}, true},
		"a clone elsewhere":    {load.Dockerfile{Base: "node", Runs: []string{"apk add git && git clone https://example.com/a /opt/lib"}}, false},
		"a clone by SSH":       {load.Dockerfile{Base: "node", Runs: []string{"git clone git@example.com:a/b.git /opt/lib"}}, false},
		"a clone, then copied": {load.Dockerfile{Base: "node", Runs: []string{"git clone https://example.com/a /tmp/a && cp -r /tmp/a/. /srv/app"}}, true},
		"a clone anywhere":     {load.Dockerfile{Base: "node", Runs: []string{"cd /opt && git clone https://example.com/a lib"}}, true},
		"a command for it":     {load.Dockerfile{Base: "node", Runs: []string{"unzip x -d /srv/app"}}, true},
		"a command for others": {load.Dockerfile{Base: "node", Runs: []string{"unzip x -d /opt", "ls /srv/app"}}, false},
	} {
		if got := b.inImage(c.file); got != c.want {
			t.Errorf("%s: %t", name, got)
		}
	}
}

// TestPrepared takes a mount for one to prepare by all commands that name it.
func TestPrepared(t *testing.T) {
	for _, c := range []struct {
		command, target, workdir string
		want                     bool
	}{
		{"mkdir -p /data/a", "/data", "", true},
		{"chown 1 /data/", "/data/", "", true},
		{"chown 1 /data", "/data", "/srv", true},
		{"chown 1 /data", "/data", "/data/x", false},
		{"chown 1 /", "/", "", false},
		{"echo begin && chown 1 /data && echo end", "/data", "", true},
		{"chown 1 /data && cp x /data", "/data", "", false},
		{"cp x /data && chown 1 /data", "/data", "", false},
		{"echo", "/data", "", false},
	} {
		b := bind{mount: types.ServiceVolumeConfig{Target: c.target}}
		b.config.Command, b.config.WorkingDir = types.ShellCommand(strings.Fields(c.command)), c.workdir
		if got := b.isPrepared(); got != c.want {
			t.Errorf("%+v: %t", c, got)
		}
		if b.mount.ReadOnly = true; b.isPrepared() {
			t.Errorf("%+v: read-only", c)
		}
	}
}

// TestLocalLines finds the lines of a file with an address of this machine that browsers use.
func TestLocalLines(t *testing.T) {
	t.Parallel()
	l := loweredFrom(t, web("    image: acme/app\n    ports: ['8080:80']\n  db:\n    image: postgres\n    ports: ['5432:5432']\n"))
	for _, c := range []struct {
		name, content string
		want          []int
	}{
		{"app.json", "{\n\"baseUrl\": \"http://localhost:8080\"}", []int{2}},
		{"app.json", "{\n\"other\": \"http://localhost:8080\"}", nil},
		{"app.json", "{\n\"baseUrl\": \"http://localhost:9999\"}", nil},
		{"app.yaml", "# base_url: http://localhost:8080\nbase_url: http://localhost:8080", []int{2}},
		{"app.yaml", "  # http://localhost:8080 is not\nbase_url: http://example.com", nil},
		{"app.yaml", "healthUrl: http://localhost:8080\ninternal_url: http://localhost:8080", nil},
		{"app.yaml", "listen: http://localhost:8080", nil},
		{"app.yaml", "api_url: http://localhost:8080", []int{1}},
		{"app.yaml", "base_url: http://localhost:5432", nil},
		{"app.js", "fetch('http://localhost:8080')", []int{1}},
		{"app.html", "// http://localhost:8080\n<a href=http://localhost:8080>", []int{2}},
		{"app.yaml", "base_url: http://localhost:8080\ncookies_domain: localhost\nhost: localhost\nmydomain: localhost.acme.org", []int{1, 2}},
		{"app.txt", "go to http://localhost:8080", nil},
	} {
		var got []int
		for _, place := range l.localPlaces(l.service("web"), plan.File{Path: "/srv/" + c.name, Content: c.content}) {
			got = append(got, place.line)
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s %s: lines %d", c.name, c.content, got)
		}
	}
	if got := l.localPlaces(l.service("web"), plan.File{Path: "/app.js", Secret: "s", Content: "http://localhost:8080"}); got != nil {
		t.Error("a secret is read")
	}
}

// TestOwnPorts reads the port of an address of this machine in a variable.
func TestOwnPorts(t *testing.T) {
	value := "5432"
	c := types.ServiceConfig{}
	c.Environment = types.MappingWithEquals{"DB_PORT": &value}
	for _, v := range []struct {
		name, value, port string
		local             bool
	}{
		{"DATABASE_URL", "postgres://u:p@localhost:6543/x", "6543", true},
		{"DATABASE_URL", "postgresql+psycopg2://localhost/x", "5432", true},
		{"DATABASE_URL", "acme://localhost/x", "", false},
		{"DATABASE_URL", "postgres://db:5432/x", "", false},
		{"DB_HOST", "localhost", "5432", true},
		{"DB_HOST", "localhost:7000", "7000", true},
		{"CACHE_HOST", "127.0.0.1", "", true},
		{"DB_NAME", "localhost", "", false},
		{"DB_BIND_HOST", "localhost", "", false},
		{"DB_HOST", "db", "", false},
	} {
		port, local := itself{emptyProject(), nil, c}.portIn(v.name, v.value)
		if port != v.port || local != v.local {
			t.Errorf("%s=%s: %q, %t", v.name, v.value, port, local)
		}
	}
}

// TestScriptsOfScripts reads a script that runs itself, or others with all that it gets, as no more than scripts have.
func TestScriptsOfScripts(t *testing.T) {
	t.Parallel()
	for name, script := range map[string]string{
		"itself":    strings.Repeat("/s/a.sh\n", 5000),
		"arguments": "/s/a.sh " + strings.Repeat("$@", 10000) + "\n",
		"comments":  strings.Repeat("/s/a.sh\n", 100) + strings.Repeat("# a comment\n", 5000),
	} {
		l := loweredFrom(t, web("    image: acme/web:1\n    command: /s/a.sh one two three\n    volumes: ['./s:/s']"),
			"s/a.sh", "#!/bin/sh\n"+script)
		if text := l.startText(l.Project.Services["web"]); len(text) > 2*maxScriptText {
			t.Errorf("%s: %d bytes", name, len(text))
		}
	}
}

// TestDefaultsWithMore leaves values of a .env file alone that have more than addresses: what else is in them belongs in no template.
func TestDefaultsWithMore(t *testing.T) {
	t.Parallel()
	for value, want := range map[string]bool{
		"http://localhost:3000":                           true,
		"http://localhost:3000/app":                       true,
		"http://localhost:3000/?key=tops3cret":            false,
		"http://me:tops3cret@x.com,http://localhost:3000": false,
	} {
		l := loweredFrom(t, web("    build: .\n    ports: ['3000:3000']"), "Dockerfile", "FROM node:22\nCOPY . .\n", ".env", "PUBLIC_URL="+value+"\n")
		if got := l.service("web").HasAddress("PUBLIC_URL"); got != want {
			t.Errorf("%s: %t", value, got)
		}
	}
}

// TestLinesOf names no more lines than people read.
func TestLinesOf(t *testing.T) {
	t.Parallel()
	var places []localPlace
	for i := range 20 {
		places = append(places, localPlace{i + 1, "http://localhost:" + strconv.Itoa(i), "the domain"})
	}
	expect.Equal(t, "two", "1 and 2", linesOf(places[:2]))
	expect.Equal(t, "many", "1, 2, 3, 4, 5, 6, 7, 8, and 12 more", linesOf(places))
	expect.Equal(t, "replacements", mostLines, strings.Count(replacements(places), "the domain"))
}
