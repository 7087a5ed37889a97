package lower

import (
	"slices"
	"testing"
)

// needsOf are those of the service web of a project.
func needsOf(t *testing.T, compose string, others ...string) needs {
	t.Helper()
	l := loweredFrom(t, compose, others...)
	return needs{l, l.service("web"), l.Project.Services["web"]}
}

// TestSettingsWithoutValue finds the settings of a database without which a program does not start, and those with the word null.
func TestSettingsWithoutValue(t *testing.T) {
	t.Parallel()
	const image = "    image: acme/app\n    environment: "
	for _, c := range []struct {
		lines         string
		missing, null []string
	}{
		{image + "[DB_HOST, DB_USER, DB_PASSWORD]", []string{"DB_HOST", "DB_PASSWORD", "DB_USER"}, nil},
		{image + "[DB_HOST, DB_USER, DB_PASSWORD, DB_TYPE=sqlite]", nil, nil},
		{image + "[DB_HOST, DB_USER, DB_TYPE=postgres]", []string{"DB_HOST", "DB_USER"}, nil},
		{image + "[DB_HOST, DB_TYPE=postgres]", []string{"DB_HOST"}, nil},
		{image + "[DB_HOST, DB_USER]", nil, nil},
		{image + "[DB_HOST, DB_PORT, DB_SCHEMA]", nil, nil},
		{image + "[DB_USER, DB_PASSWORD, DB_TYPE=postgres]", nil, nil},
		{image + "[DB_HOST=db.example.com, DB_USER, DB_PASSWORD]", nil, nil},
		{image + "[DB_HOST, DB_URL=postgres://x, DB_USER, DB_PASSWORD, DB_TYPE=postgres]", nil, nil},
		{image + "[SMTP_HOST, SMTP_USER, SMTP_PASSWORD]", nil, nil},
		{image + "[DB_HOST, DB_USER, DB_PASSWORD]\n    volumes: ['data:/data']\nvolumes: {data: {}}", nil, nil},
		{image + "[DB_HOST, DB_USER, DB_PASSWORD]\n  db:\n    image: postgres", nil, nil},
		{image + "[DB_HOST, DB_USER, DB_PASSWORD]\n  cache:\n    image: redis", []string{"DB_HOST", "DB_PASSWORD", "DB_USER"}, nil},
		{image + "[DB_HOST, DB_USER, DB_PASSWORD]\n    x-aws-secrets: {DB_HOST: s}\nsecrets: {s: {environment: S}}", nil, nil},
		{image + "[DB_TYPE=postgres, DB_USER=null, DB_NAME=NULL, DB_PASSWORD=null]", nil, []string{"DB_PASSWORD", "DB_NAME", "DB_USER"}},
		{image + "[DB_TYPE=sqlite, DB_USER=null, DB_NAME=null]", nil, nil},
		{image + "[DB_TYPE=postgres, DB_USER=nullable, DB_NAME=x]", nil, nil},
		{image + "[DB_USER=postgres, DB_NAME=null]", nil, nil},
	} {
		n := needsOf(t, web(c.lines))
		var missing, null []string
		for _, k := range connectionsOf(n.config) {
			missing, null = append(missing, n.unset(k)...), append(null, n.null(k)...)
		}
		if !slices.Equal(missing, c.missing) || !slices.Equal(null, c.null) {
			t.Errorf("%s: %v, %v", c.lines, missing, null)
		}
	}
}

// TestRegistering has programs register their addresses as Spring Cloud does, if their variables say so or nothing is known of them.
func TestRegistering(t *testing.T) {
	t.Parallel()
	const registry = "\n  registry:\n    image: acme/registry\n    ports: ['8761:8761']"
	for lines, want := range map[string]bool{
		"    image: acme/app" + registry: true,
		"    image: acme/app\n  registry:\n    image: acme/registry\n    expose: ['8761']":     true,
		"    image: acme/app\n  registry:\n    image: acme/registry\n    ports: ['8080:8080']": false,
		"    image: acme/app": false,
		"    image: acme/app\n    environment: {EUREKA_CLIENT_ENABLED: 'true'}":   true,
		"    image: postgres" + registry:                                          false,
		"    image: nginx" + registry:                                             false,
		"    image: rabbitmq" + registry:                                          false,
		"    image: acme/app\n    restart: 'no'" + registry:                       false,
		"    image: acme/app\n    x-aws-schedule: {cron: '0 3 * * *'}" + registry: false,
	} {
		if got := needsOf(t, web(lines)).mayRegister(); got != want {
			t.Errorf("%s: %t", lines, got)
		}
	}
}

// TestBesidePublic takes a variable for one of browsers if another one of their names has the same value.
func TestBesidePublic(t *testing.T) {
	t.Parallel()
	for environment, want := range map[string]bool{
		"{A: x, PUBLIC_URL: x}":                 true,
		"{A: x, PUBLIC_URL: y}":                 false,
		"{A: x, B: x}":                          false,
		"{PUBLIC_URL: x}":                       false,
		"{A: x, INTERNAL_URL: x, OTHER_URL: y}": false,
	} {
		n := needsOf(t, web("    image: acme/app\n    environment: "+environment))
		name := "A"
		if n.config.Environment["A"] == nil {
			name = "PUBLIC_URL"
		}
		if got := (localVariable{n.lowering, n.service, name, "x", false}).isBesidePublic(); got != want {
			t.Errorf("%s: %t", environment, got)
		}
	}
}

// TestNamesOfItself are those of a service that nobody has on the internet.
func TestNamesOfItself(t *testing.T) {
	t.Parallel()
	n := needsOf(t, web("    image: acme/app\n    container_name: shop\n    hostname: shop.example.com"))
	if got := (localVariable{lowering: n.lowering, service: n.service}).itsNames(); !slices.Equal(got, []string{"web", "shop"}) {
		t.Errorf("%v", got)
	}
}

// TestMeantByItself finds the service at whose port a program looks on its own machine.
func TestMeantByItself(t *testing.T) {
	t.Parallel()
	const database, cache = "\n  db:\n    image: postgres", "\n  cache:\n    image: redis"
	for _, c := range []struct{ lines, port, variable, want string }{
		{"    image: acme/app" + database, "5432", "ANY", "db"},
		{"    image: acme/app" + database, "5433", "ANY", ""},
		{"    image: acme/app" + database, "", "DB_HOST", "db"},
		{"    image: acme/app" + database, "", "POSTGRES_HOST", "db"},
		{"    image: acme/app" + database, "", "CACHE_HOST", ""},
		{"    image: acme/app" + database + cache, "", "CACHE_HOST", "cache"},
		{"    image: acme/app" + database + "\n  db2:\n    image: postgres", "", "DB_HOST", ""},
		{"    image: acme/app" + database + "\n  db2:\n    image: postgres", "5432", "DB_HOST", "db"},
		{"    image: acme/app\n    expose: ['5432']" + database, "5432", "ANY", ""},
		{"    image: acme/app\n  proxy:\n    image: nginx", "80", "ANY", ""},
		{"    image: acme/app\n    networks: [a]" + database + "\n    networks: [b]\nnetworks: {a: {}, b: {}}", "5432", "ANY", ""},
	} {
		n := needsOf(t, web(c.lines))
		if got := itself(n).meant(c.port, c.variable); got != c.want {
			t.Errorf("%+v: %q", c, got)
		}
	}
}

// TestBehindOther finds what a service that browsers reach leads to, by its settings or a file.
func TestBehindOther(t *testing.T) {
	t.Parallel()
	const proxy = "    image: acme/app\n  proxy:\n    image: nginx"
	for lines, want := range map[string]bool{
		proxy + "\n    ports: ['80:80']\n    environment: {BACKEND: 'http://web:8080'}":                                                 true,
		proxy + "\n    environment: {BACKEND: 'http://web:8080'}":                                                                       false,
		proxy + "\n    ports: ['80:80']":                                                                                                false,
		proxy + "\n    ports: ['80:80']\n    configs: [{source: c, target: /c}]\nconfigs: {c: {content: 'proxy_pass http://web:80;'}}":  true,
		proxy + "\n    ports: ['80:80']\n    configs: [{source: c, target: /c}]\nconfigs: {c: {content: 'proxy_pass http://webs:80;'}}": false,
		proxy + "\n    configs: [{source: c, target: /c}]\nconfigs: {c: {content: 'proxy_pass http://web:80;'}}":                        false,
		"    image: nginx\n    ports: ['80:80']\n    environment: {SELF: 'http://web:80'}":                                              false,
	} {
		if got := needsOf(t, web(lines)).isBehindOther("web"); got != want {
			t.Errorf("%s: %t", lines, got)
		}
	}
}

// TestNamedInConfig reads the files of configs for names, though something else has read those that are mounted before.
func TestNamedInConfig(t *testing.T) {
	t.Parallel()
	n := needsOf(t, web("    image: acme/app\n    hostname: shop\n    configs: [{source: c, target: /etc/c/c}]\n"+
		"configs: {c: {content: 'nodes: rabbit@one'}}"))
	if !n.isNamed("rabbit@") || n.isNamed("hare@") {
		t.Error("what a config says is not known")
	}
}
