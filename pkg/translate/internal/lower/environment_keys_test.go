package lower

import "testing"

// A key that may be somewhere already is not missing: one that is generated would replace it.
func TestMissingKey(t *testing.T) {
	t.Parallel()
	const (
		python  = "FROM python:3.13\nCOPY . .\nCMD [\"gunicorn\", \"shop.wsgi\"]"
		node    = "FROM node:24\nCOPY . .\nCMD [\"node\", \"server.js\"]"
		reads   = "import os\nKEY = os.environ['APP_SECRET']\n"
		require = "from decouple import config\nSECRET_KEY = config('SECRET_KEY')\n"
		jwt     = "jwt.verify(t, process.env.JWT_SECRET)"
		auth    = `{"dependencies": {"next-auth": "4.24.0"}}`
		file    = "\n    secrets: [other]\nsecrets: {other: {environment: OTHER}}"

		production = "\nENV NODE_ENV=production"
	)
	for _, c := range []struct {
		want, dockerfile, lines string
		files                   []string
	}{
		{"APP_SECRET", python, "", []string{"app.py", reads}},
		{"", python, file, []string{"app.py", reads}},
		{"", python, "\n    volumes: ['./app.py:/srv/app.py']", []string{"app.py", reads}},
		{"", python, "", []string{"app.py", reads, "config/dev.env", "DEBUG=1"}},
		{"", python, "", []string{"app.py", reads, "start.py", "os.environ.setdefault('APP_SECRET', 'a')"}},
		{"", python, "", []string{"app.py", "import os\nKEY = os.environ.get('APP_SECRET')\n"}},
		{"", python, "", []string{"app.py", "import os\nKEY = os.getenv('APP_SECRET')\n"}},
		{"SECRET_KEY", python, "", []string{"shop/settings.py", require}},
		{"", python, "", []string{"shop/settings.py", require, "settings.ini", "[settings]\nSECRET_KEY=a"}},
		{"", python, "", []string{"shop/settings.py", require + "if DEBUG:\n    SECRET_KEY = 'a'\n"}},
		{"", python, "", []string{"shop/settings.py", require + "from .local import *\n"}},
		{"", python, "", []string{"shop/settings.py", "SECRET_KEY = os.environ.get('SECRET_KEY')\n"}},
		{"", node, "", []string{"package.json", "{}", "server.js", jwt}},
		{"NEXTAUTH_SECRET", node + production, "", []string{"package.json", auth}},
		{"", node, "", []string{"package.json", auth}},
		{"", node + production, "\n    environment: {NEXTAUTH_SECRET: a}", []string{"package.json", auth}},
		{"", node + production, "\n    environment: {AUTH_SECRET: a}", []string{"package.json", auth}},
		{"", "FROM nginx\nCOPY . ." + production, "", []string{"package.json", auth}},
		{"APP_SECRET", "FROM php:8.4-apache", "", []string{"config/packages/framework.yaml", "secret: '%env(APP_SECRET)%'"}},
		{"", "FROM php:8.4-apache", "", []string{"config/packages/framework.yaml", "secret: '%env(APP_SECRET)%'", "config/secrets/prod/prod.list.php", "<?php"}},
		{"RAILS_MASTER_KEY", "FROM ruby:3.4\nENV RAILS_ENV=production", "", []string{"config/application.rb", "", "config/credentials.yml.enc", "a"}},
		{
			"", "FROM ruby:3.4\nENV RAILS_ENV=production", "\n    volumes: ['./config/master.key:/srv/config/master.key:ro']",
			[]string{"config/application.rb", "", "config/credentials.yml.enc", "a", "config/master.key", "a", ".dockerignore", "config/master.key"},
		},
	} {
		l := loweredFrom(t, web("    build: ."+c.lines), append(c.files, "Dockerfile", c.dockerfile)...)
		k, missing := l.missingKey(l.Project.Services["web"])
		if got := map[bool]string{true: k.name}[missing]; got != c.want {
			t.Errorf("%q with %q: %q, want %q", c.files, c.lines, got, c.want)
		}
	}
}

// TestKeysOfOthers finds a variable that another service from the same sources is told, and no other one.
func TestKeysOfOthers(t *testing.T) {
	t.Parallel()
	const told = "\n    environment: {KEY: a}"
	for lines, want := range map[string]bool{
		"  worker:\n    build: ." + told:                       true,
		"  worker:\n    build: .":                              false,
		"  worker:\n    build: ./worker" + told:                false,
		"  worker:\n    image: acme/worker" + told:             false,
		"  worker:\n    build: .\n  api:\n    build: ." + told: true,
	} {
		l := loweredFrom(t, web("    build: .\n")+lines, "Dockerfile", "FROM acme/base", "worker/Dockerfile", "FROM acme/base")
		if got := l.isOfAnotherService(l.Project.Services["web"], "KEY"); got != want {
			t.Errorf("%s: %t", lines, got)
		}
	}
	l := loweredFrom(t, web("    build: ."+told), "Dockerfile", "FROM acme/base")
	if l.isOfAnotherService(l.Project.Services["web"], "KEY") {
		t.Error("it is the service itself")
	}
}
