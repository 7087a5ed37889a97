package lower

import "testing"

// TestVolumesForPackages leaves out a volume where the Dockerfile installs packages, reports one above that directory, and keeps others.
func TestVolumesForPackages(t *testing.T) {
	t.Parallel()
	const ruby, python = "FROM ruby:3.4\nENV BUNDLE_PATH=/gems\n", "FROM python:3.13\n"
	for _, test := range []struct {
		dockerfile, dir, more string
		out, hides            bool
	}{
		{ruby + "RUN bundle install", "/gems", "", true, false},
		{ruby + "RUN bundle install", "/gems/", "", true, false},
		{ruby + "RUN bundle install", "/gems/ruby", "", true, false},
		{ruby, "/gems", "", false, false}, // installed when it starts
		{"FROM ruby:3.4\nRUN bundle install", "/gems", "    environment: {BUNDLE_PATH: /gems}\n", false, false},
		{"FROM ruby:3.4\nENV GEM_HOME /srv/deps/gems\nRUN gem install puma", "/srv/deps", "", false, true},
		{"FROM ruby:3.4\nENV GEM_HOME /srv/deps/gems\nRUN gem install puma", "/srv/deps", "    command: sh -c 'bundle install && puma'\n", false, false},
		{"FROM ruby:3.4\nRUN bundle config set --local path /gems && bundle install", "/gems", "", true, false},
		{"FROM ruby:3.4\nRUN bundle install --path=/gems", "/gems", "", true, false},
		{python + "ENV VIRTUAL_ENV=/py\nRUN pip install flask", "/py", "", true, false},
		{python + "RUN python -m venv /env && /env/bin/pip install -r requirements.txt", "/env", "", true, false},
		{python + "RUN pip install --no-cache-dir --target /deps flask", "/deps", "", true, false},
		{python + "RUN pip install /app", "/app", "", false, false},
		{python + "RUN pip install flask", "/data", "", false, false},
		{"FROM python:3.13 AS b\nRUN pip install flask\nFROM python:3.13-slim\nENV VIRTUAL_ENV=/py\nCOPY --from=b /py /py", "/py", "", true, false},
		{"FROM php:8\nENV COMPOSER_VENDOR_DIR=/libs\nRUN composer install", "/libs", "", true, false},
		{"FROM golang:1.25\nRUN go install example.com/air@latest", "/go", "", true, false},
		{"FROM golang:1.25\nRUN go install example.com/air@latest", "/go/pkg/mod", "", true, false},
		{"FROM golang:1.25\nRUN go install example.com/air@latest", "/go/data", "", false, false},
		{"FROM golang:1.25\nWORKDIR /go/src/app\nCOPY . .\nRUN go build", "/go/src/app/uploads", "", false, false},
		{python + "WORKDIR /app\nRUN python -m venv /app && /app/bin/pip install flask", "/app/media", "", false, false},
		{python + "WORKDIR /app\nRUN python -m venv /app && /app/bin/pip install flask", "/app", "", false, true},
		{python + "ENV PYTHONUSERBASE=/srv/app\nRUN pip install --user flask", "/srv/app/var", "", false, false},
		{python + "RUN pip install -t /home/site flask", "/home/site/uploads", "", false, false},
		{"FROM node:22\nRUN npm ci --prefix /srv/ui", "/srv/ui", "", false, false},
	} {
		text := web("    build: .\n" + test.more + "    volumes: ['vol:" + test.dir + "']\nvolumes: {vol: }\n")
		l := loweredFrom(t, text, "Dockerfile", test.dockerfile)
		if out := len(l.service("web").Mounts) == 0; out != test.out || out != (len(foundIn(l, kindDevelopmentMount)) > 0) {
			t.Errorf("%s at %s: left out: %t", test.dockerfile, test.dir, out)
		}
		if hides := len(foundIn(l, kindHiddenContent)) > 0; hides != test.hides {
			t.Errorf("%s at %s: hides packages: %t", test.dockerfile, test.dir, hides)
		}
	}
}
