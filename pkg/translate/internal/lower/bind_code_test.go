package lower

import (
	"strings"
	"testing"
)

// TestMountedCode tells that an image has a program's dependencies, and scripts beside the code, but not the code that is mounted; and
// takes nothing for that if a single file may be all of the code, or the code may come in another way.
func TestMountedCode(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name, copies, files string
		want                bool // the code is missing
	}{
		{"a script", "COPY package.json start.sh ./", "package.json start.sh src/index.js", true},
		{"a script by itself", "COPY package.json ./\nRUN npm install\nCOPY start.sh ./", "package.json start.sh index.js", true},
		{"settings", "COPY package.json tsconfig.json vite.config.ts .env.example ./", "package.json src/main.ts", true},
		{"the list elsewhere", "COPY requirements.txt /tmp/\nCOPY --chmod=755 run.sh /srv/", "requirements.txt run.sh shop/main.py", true},
		{"Elixir", "COPY mix.exs mix.lock entrypoint.sh ./", "mix.exs entrypoint.sh lib/shop.ex", true},
		{"a script by address", "COPY Gemfile* ./\nADD https://example.com/wait.sh ./", "Gemfile app/models/a.rb", true},
		{"as a list", `COPY ["package.json", "start.sh", "./"]`, "package.json start.sh index.js", true},
		{"all of the code", "COPY package.json server.js ./", "package.json server.js", false},
		{"the code", "COPY package.json start.sh ./\nCOPY src ./src", "package.json start.sh src/index.js", false},
		{"the project", "COPY package.json start.sh ./\nCOPY . .", "package.json start.sh src/index.js", false},
		{"from a stage", "COPY package.json start.sh ./\nCOPY --from=build /out ./", "package.json start.sh src/index.js", false},
		{"nobody knows where", "COPY package.json start.sh ./\nCOPY src $OTHER", "package.json start.sh src/index.js", false},
		{"brought by a command", "COPY package.json start.sh ./\nRUN git clone https://example.com/a .", "package.json src/index.js", false},
		{"no code", "COPY package.json start.sh ./", "package.json start.sh vite.config.js", false},
		{"only tests", "COPY package.json start.sh ./", "package.json start.sh tests/a.js", false},
		{"no dependencies", "COPY backup.sh ./", "backup.sh src/index.js", false},
	} {
		files := []string{"Dockerfile", "FROM acme/build AS build\nFROM acme/base\nWORKDIR /srv\n" + c.copies + "\n"}
		for name := range strings.FieldsSeq(c.files) {
			files = append(files, name, "x")
		}
		l := loweredFrom(t, web("    build: .\n    volumes: ['.:/srv']\n"), files...)
		if got := len(foundIn(l, kindNotInImage)) > 0; got != c.want || got == (len(foundIn(l, kindDevelopmentMount)) > 0) {
			t.Errorf("%s: %t", c.name, got)
		}
	}
}
