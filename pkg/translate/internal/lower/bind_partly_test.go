package lower

import (
	"slices"
	"strings"
	"testing"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/load"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// TestCopies finds a file of a build context in an image where COPY puts it.
func TestCopies(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		source, to, place, at string
		want                  bool
	}{
		{".", "/app", "src/a.py", "/app/src/a.py", true},
		{"./", "/app", "src/a.py", "/src/a.py", false},
		{"src", "/app/src", "src/lib/a.py", "/app/src/lib/a.py", true},
		{"/src/", "/app/src", "src/lib/a.py", "/app/src/lib/a.py", true},
		{"src", "/app", "src/a.py", "/app/src/a.py", false},
		{"src", "/app", "src/a.py", "/app/a.py", true},
		{"src/*.sh", "/app/src", "src/a.sh", "/app/src/a.sh", true},
		{"src/*.sh", "/app/src", "src/lib/a.sh", "/app/src/lib/a.sh", false},
		{"src/*.sh", "/app/src", "src/a.py", "/app/src/a.py", false},
		{"src/a.sh", "/usr/bin/start", "src/a.sh", "/usr/bin/start", true},
		{"*", "/app", "src/a.py", "/app/a.py", true}, // each directory without its own name
		{"**/a.py", "/app", "src/a.py", "/app/src/a.py", true},
		{"$SOURCE", "/app", "src/a.py", "/app/src/a.py", true},
		{"other", "/app", "src/a.py", "/app/src/a.py", false},
	} {
		if got := copies(load.Put{Sources: []string{c.source}, To: c.to}, c.place, c.at); got != c.want {
			t.Errorf("%+v: %t", c, got)
		}
	}
}

// TestIsPartly believes that an image has what is mounted unless a file of it is surely not there.
func TestIsPartly(t *testing.T) {
	t.Parallel()
	const from = "FROM python:3\nWORKDIR /app\n"
	for _, c := range []struct {
		dockerfile, ignored, lines string
		want                       bool
	}{
		{from + "COPY . .", "", "", false},
		{from + "COPY src src", "", "", false},
		{from + "COPY src/main.py src/", "", "", true},
		{from, "", "", true},
		{"FROM python:3\nCOPY src src", "", "", false}, // nobody knows where
		{from + "COPY --from=build /out .", "", "", false},
		{from + "COPY --from=build /out/x /app/src/x", "", "", false},
		{from + "COPY --from=build /out /other", "", "", true},
		{from + "RUN git clone https://example.com/a /app", "", "", false},
		{"FROM python:3-onbuild", "", "", false},
		{from + "COPY . .", "src", "", true},
		{from + "COPY . .", "**/src/**", "", true},
		{from + "COPY . .", "*\n!src", "", false},
		{from + "COPY . .", "src\n!src/main.py", "", false},
		{from + "COPY . .", "# src\nsrc/*.md", "", false},
		{"", "", "", false},
		{"", "", "    command: [/app/src/main.py]\n", true},
	} {
		others := []string{"src/main.py", "x", "src/lib/x.py", "x", "src/tests/t.py", "x", ".dockerignore", c.ignored}
		if c.dockerfile != "" {
			others = append(others, "Dockerfile", c.dockerfile)
		}
		l := loweredFrom(t, web("    build: .\n    volumes: ['./src:/app/src', '.:/srv']\n"+c.lines), others...)
		config := l.Project.Services["web"]
		if got := l.bind(config, config.Volumes[0]).isPartly(l, l.dockerfileOf(config)); got != c.want {
			t.Errorf("%q, %q: %t", c.dockerfile, c.ignored, got)
		}
		if l.bind(config, config.Volumes[1]).isPartly(l, l.dockerfileOf(config)) {
			t.Errorf("%q: the whole context", c.dockerfile)
		}
	}
}

// TestCarriesPartly carries a part of a build context only where that hides nothing that the build made, and with no credentials.
func TestCarriesPartly(t *testing.T) {
	t.Parallel()
	const (
		from   = "FROM node:22\nWORKDIR /app\nCOPY conf/a.js conf/\n"
		volume = "    build: .\n    volumes: ['./conf:/app/conf'"
		plain  = volume + "]\n"
	)
	file := func(name, content string) []string { return []string{"conf/" + name, content} }
	for name, c := range map[string]struct {
		dockerfile, service string
		files               []string
		want                bool
	}{
		"below where the program starts":  {from + "RUN npm ci", plain, nil, true},
		"beside it":                       {from + "WORKDIR /srv\nRUN npm ci", plain, nil, true},
		"where it starts":                 {"FROM node:22\nWORKDIR /app/conf\nCOPY conf/a.js .", plain, nil, false},
		"around it":                       {from + "WORKDIR /app/conf/x", plain, nil, false},
		"where the service starts it":     {from, plain + "    working_dir: /app/conf\n", nil, false},
		"an anonymous volume inside":      {from, volume + ", /app/conf/node_modules]\n", nil, false},
		"a volume inside":                 {from, volume + ", 'nm:/app/conf/node_modules/']\nvolumes: {nm: }\n", nil, false},
		"a file inside":                   {from, volume + ", './other.js:/app/conf/other.js:ro']\n", file("../other.js", "x"), false},
		"tmpfs inside":                    {from, plain + "    tmpfs: ['/app/conf/tmp:size=1m']\n", nil, false},
		"a volume beside":                 {from, volume + ", /app/config]\n", nil, true},
		"a build there":                   {from + "WORKDIR /app/conf\nRUN npm ci\nWORKDIR /app", plain, nil, false},
		"a build below":                   {from + "WORKDIR /app/conf/x\nRUN npm ci\nWORKDIR /app", plain, nil, false},
		"a build goes there":              {from + "RUN cd conf && npm ci", plain, nil, false},
		"a build that names it":           {from + "RUN npm --prefix=/app/conf ci", plain, nil, false},
		"a build nobody knows where":      {"FROM node:22\nCOPY conf/a.js /app/conf/\nRUN npm ci", plain, nil, false},
		"packages, wherever":              {"FROM acme/airflow\nCOPY conf/a.js /app/conf/\nRUN pip install a && apt-get clean", plain, nil, true},
		"packages and more":               {"FROM acme/airflow\nCOPY conf/a.js /app/conf/\nRUN pip install a && make", plain, nil, false},
		"packages, and nothing here":      {"FROM acme/airflow\nCOPY conf/a.js /app/conf/\nRUN apt-get update && rm -rf /var/lib/apt/lists/*\nRUN npm i -g a", plain, nil, true},
		"tools before":                    {"FROM node:22\nRUN apt-get install -y git\nWORKDIR /app\nCOPY conf/a.js conf/", plain, nil, true},
		"rights":                          {from + "RUN mkdir -p conf/x && chmod +x conf/a.js && npm ci", plain, nil, true},
		"a list of dependencies":          {from + "RUN pip install -r conf/requirements.txt", plain, nil, true},
		"a private key":                   {from, plain, file("server.txt", "-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASC\n"), false},
		"a file for a key":                {from, plain, file("prod.key", "x"), false},
		"variables":                       {from, plain, file(".env.prod", "x"), false},
		"variables of the container":      {from, plain + "    env_file: [conf/.env]\n", file(".env", "A=b"), true},
		"variables of another container":  {from, plain + "  other: {image: acme/other, env_file: [conf/.env]}\n", file(".env", "A=b"), false},
		"a token":                         {from, plain, file("local.js", "key = 'ghp_"+strings.Repeat("Q7", 18)+"'"), false},
		"a password":                      {from, plain, file("local.json", `{"password": "Quai4eeJ"}`), false},
		"an address with a password":      {from, plain, file("local.js", "db = 'postgres://app:Quai4eeJ@db/app'"), false},
		"an address of an example":        {from, plain, file("local.js", "db = 'postgres://app:app@db/app'"), true},
		"an address made of variables":    {from, plain, file("local.js", "db = `postgres://${user}:${password}@db/app`"), true},
		"too much":                        {from, plain, file("a.map", strings.Repeat("x", 1<<20)), false},
		"a single file":                   {from, strings.Replace(plain, "./conf", "./conf/b.js", 1), file("../.dockerignore", "conf"), false},
		"a directory that is kept out":    {from, plain, file("../.dockerignore", "conf"), true},
		"no Dockerfile, and a volume":     {"", volume + ", /app/conf/x]\n    command: [/app/conf/b.js]\n", nil, false},
		"no Dockerfile, and a credential": {"", plain + "    command: [/app/conf/b.js]\n", file(".env", "A=b"), false},
	} {
		files := append([]string{"conf/a.js", "x", "conf/b.js", "x"}, c.files...)
		if c.dockerfile != "" {
			files = append(files, "Dockerfile", c.dockerfile)
		}
		l := loweredFrom(t, web(c.service), files...)
		config := l.Project.Services["web"]
		i := slices.IndexFunc(config.Volumes, func(v types.ServiceVolumeConfig) bool { return v.Target == "/app/conf" })
		if got := l.bind(config, config.Volumes[i]).isPartly(l, l.dockerfileOf(config)); got != c.want {
			t.Errorf("%s: %t", name, got)
		}
		for _, s := range l.plan.Services {
			if slices.ContainsFunc(s.Files, func(f plan.File) bool { return f.Path == "/app/conf/.env" }) {
				t.Errorf("%s: the file of variables is carried", name)
			}
		}
	}
}
